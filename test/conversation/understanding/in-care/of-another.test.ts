import { describe, expect, it } from "vitest";
import {
  readOfAnother,
  readOfTheHurt,
} from "../../../../src/conversation/understanding/in-care/asked-of-another.ts";

describe("what is said of somebody else", () => {
  it.each([
    { text: "can you ring her", is: "ring-them", why: "she is to be rung" },
    { text: "can you ring me", is: undefined, why: "they are to be rung themselves" },
    { text: "can i tell his mum", is: "ring-their-people", why: "who may be told" },
    { text: "what do i say to her", is: "what-to-say", why: "to the friend" },
    { text: "how do i bring it up with him", is: "what-to-say", why: "the same" },
    { text: "what do i say to her mum", is: undefined, why: "not to the friend" },
    { text: "what do i say to the police", is: undefined, why: "to whoever helps" },
    { text: "can i talk to ana", is: undefined, why: "of their own worker" },
    { text: "help is here", is: "help-is-coming", why: "help has come" },
    { text: "the ambulance has come", is: "help-is-coming", why: "help has come" },
    { text: "the police are coming", is: "help-is-coming", why: "it is on the way" },
    { text: "weve been doing ket as well will the police come", is: undefined, why: "feared, and not there" },
    { text: "is the ambulance coming", is: undefined, why: "asked" },
    { text: "do the police come", is: undefined, why: "asked" },
    { text: "i dont want the police here", is: undefined, why: "not wanted" },
    { text: "she made me promise not to tell", is: "their-trust", why: "what she asked of them" },
    { text: "he made me swear i wouldnt say", is: "their-trust", why: "the same" },
    { text: "i promised not to say", is: "their-trust", why: "the same" },
    { text: "he made me go", is: undefined, why: "no promise" },
    { text: "im here", is: undefined, why: "who else is there is not said" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readOfAnother(text)).toBe(is);
  });

  it("is heard of whoever was hurt, too, that help has come", () => {
    expect(readOfTheHurt("ambulance is here")).toBe("help-is-coming");
  });

  it.each([
    { words: 18, is: "not-meant", why: "short enough" },
    { words: 19, is: undefined, why: "it may tell more" },
  ])("is read in $words words as $is: $why", ({ words, is }) => {
    expect(readOfTheHurt(`i didnt mean to ${"ok ".repeat(words - 4)}`.trim())).toBe(is);
  });
});

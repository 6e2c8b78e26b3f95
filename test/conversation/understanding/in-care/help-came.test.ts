import { describe, expect, it } from "vitest";
import { saysHelpCame } from "../../../../src/conversation/understanding/in-care/help-came.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("help has come, or is coming", () => {
  it.each([
    { text: "ambulance is here now", why: "it is there" },
    { text: "the paramedics are with her", why: "with whom it is for" },
    { text: "amb on its way", why: "it comes" },
    { text: "rang 999 they coming", why: "it was called" },
    { text: "mum is ringing 999", why: "somebody calls it" },
    { text: "im on the phone to 999", why: "they are on the phone" },
    { text: "999 are on the line", why: "the same the other way about" },
    { text: "were at a&e now", why: "they are there" },
    { text: "driving him to casualty now", why: "they are on the way" },
    { text: `${"so ".repeat(17)}ambulance is here`, why: "in twenty words" },
  ])("$text: $why", ({ text }) => {
    expect(saysHelpCame(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "should i ring 999", why: "asked" },
    { text: "is the ambulance coming", why: "asked of it" },
    { text: "ambulance isnt here yet", why: "not yet" },
    { text: "she wont go hospital", why: "refused" },
    { text: "police are here", why: "of no help to a body" },
    { text: "she works at a hospital", why: "of work" },
    { text: "can you call an ambulance", why: "asked of us" },
    { text: `${"so ".repeat(18)}ambulance is here`, why: "among more than twenty" },
  ])("not in $text: $why", ({ text }) => {
    expect(saysHelpCame(plainWords(text))).toBe(false);
  });
});

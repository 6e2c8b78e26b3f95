import { describe, expect, it } from "vitest";
import { readOfCouncil } from "../../../../src/conversation/understanding/in-care/council.ts";

describe("what is said of the council", () => {
  it.each([
    { text: "will u ring them for me", is: "ring-for-me", why: "by a word alone" },
    { text: "can my pa speak to the homeless team", is: "ring-for-me", why: "by another" },
    { text: "i rang them they said i aint priority", is: "turned-away", why: "no priority" },
    { text: "they said come back tomorrow", is: "turned-away", why: "put off" },
    { text: "fobbed me off again", is: "turned-away", why: "in slang" },
    {
      text: "im 20 and was in care til 18 does that count",
      is: "was-in-care",
      why: "a right that goes with it",
    },
    { text: "im a care leaver tho", is: "was-in-care", why: "in two words" },
    { text: "not priority even tho i was in care", is: "was-in-care", why: "the right comes first" },
    { text: "i dont care", is: undefined, why: "care of another kind" },
    { text: "take care", is: undefined, why: "care of another kind" },
    { text: "will u tell my mum", is: undefined, why: "of kin" },
    { text: "ok ill ring", is: undefined, why: "they ring" },
    { text: `not priority ${"so ".repeat(20)}`.trim(), is: "turned-away", why: "22 words" },
    { text: `not priority ${"so ".repeat(21)}`.trim(), is: undefined, why: "23 words" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readOfCouncil(text)).toBe(is);
  });
});

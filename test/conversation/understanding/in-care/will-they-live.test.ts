import { describe, expect, it } from "vitest";
import { asksIfTheyLive } from "../../../../src/conversation/understanding/in-care/will-they-live.ts";

describe("whether another lives", () => {
  it.each([
    { text: "is he going to die", is: true, why: "asked" },
    { text: "he gonna die?", is: true, why: "asked by the mark" },
    { text: "shes dying", is: true, why: "feared" },
    { text: "is she gonna die?shes grey", is: true, why: "with no blank after the mark" },
    { text: "will my mate make it", is: true, why: "another named" },
    { text: "i dont want her to die", is: true, why: "a fear for her" },
    { text: "could that kill him", is: true, why: "by what was taken" },
    { text: "is it gonna kill him", is: true, why: "the same" },
    { text: "if she dies im killing myself", is: false, why: "their own life as well" },
    { text: "i want to die too", is: false, why: "their own life" },
    { text: "am i gonna die", is: false, why: "their own life" },
    { text: "is he gonna kill me", is: false, why: "a threat" },
    { text: "is she coming", is: false, why: "no death in it" },
    { text: `${"so ".repeat(8)}is he gonna die`, is: true, why: "12 words" },
    { text: `${"so ".repeat(9)}is he gonna die`, is: false, why: "13 words: more is told" },
    { text: `is he gonna die ${"and so on ".repeat(4)}`, is: false, why: "more is told" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(asksIfTheyLive(text)).toBe(is);
  });
});

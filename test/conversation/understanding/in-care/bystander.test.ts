import { describe, expect, it } from "vitest";
import { speaksAsBystander } from "../../../../src/conversation/understanding/in-care/bystander.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

describe("who stands beside somebody that took something", () => {
  it.each([
    { text: "mum here. what has she done", why: "what was done" },
    { text: "what did she take", why: "what was taken" },
    { text: "is she gonna die", why: "whether she lives" },
    { text: "shes gone really pale", why: "how she looks" },
    { text: "i just found him on the sofa", why: "found so" },
    { text: "do i put her to bed", why: "what to do with her" },
    { text: `${"so ".repeat(17)}is she ok`, why: "in twenty words" },
  ])("$text: $why", ({ text }) => {
    expect(speaksAsBystander(plainWords(text))).toBe(true);
  });

  it.each([
    { text: "am i gonna die", why: "of themselves" },
    { text: "she is asleep", why: "it may be a child of theirs" },
    { text: "is my baby ok", why: "their child" },
    { text: "my mate is here she looks pale with worry", why: "a friend is with them" },
    { text: "i took them all will he be ok without me", why: "of themselves, and another" },
    { text: "he made me do it", why: "of who did it" },
    { text: `${"so ".repeat(18)}is she ok`, why: "in more than twenty" },
  ])("not $text: $why", ({ text }) => {
    expect(speaksAsBystander(plainWords(text))).toBe(false);
  });
});

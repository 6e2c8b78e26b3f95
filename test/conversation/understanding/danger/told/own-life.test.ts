import { describe, expect, it } from "vitest";
import { cannotCope } from "../../../../../src/conversation/understanding/danger/told/own-life.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

describe("that somebody cannot cope", () => {
  it.each([
    { text: "i cant cope any more", is: true, why: "said so" },
    { text: "having a breakdown here", is: true, why: "in other words" },
    { text: "i cant cope with the pain in my chest", is: false, why: "the body is told of" },
    { text: "im coping ok", is: false, why: "they can" },
  ])("is told in $text, $is: $why", ({ text, is }) => {
    expect(cannotCope(plainWords(text))).toBe(is);
  });
});

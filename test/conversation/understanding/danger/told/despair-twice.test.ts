import { describe, expect, it } from "vitest";
import { despairsTwice } from "../../../../../src/conversation/understanding/danger/told/despair-twice.ts";

describe("despair said twice in a breath", () => {
  it.each([
    { words: "dont matter nothing matters now im done", is: true, why: "nothing matters, and done" },
    { words: "nothing matters now", is: false, why: "once" },
    { words: "im done", is: false, why: "once, and it may be a form" },
    { words: "no point. nobody cares", is: true, why: "no point, and nobody" },
    { words: "no point, nobody cares about revision", is: false, why: "of revision" },
    { words: "what time do you shut", is: false, why: "none" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(despairsTwice(words)).toBe(is);
  });
});

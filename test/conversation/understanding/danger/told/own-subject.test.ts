import { describe, expect, it } from "vitest";
import { isOfAnother } from "../../../../../src/conversation/understanding/danger/told/own-subject.ts";

describe("of whom it is told", () => {
  it.each([
    { words: "im scared he will jump", is: true, why: "the one named last before it" },
    { words: "he says im gonna jump", is: false, why: "whoever writes is named last" },
    { words: "my mate says i said he would jump", is: true, why: "the last of three" },
    { words: "he might jump", is: true, why: "the only one" },
    { words: "gonna jump", is: false, why: "nobody is named" },
    { words: "gonna jump he said", is: false, why: "named only after it" },
  ])("$words: another $is, $why", ({ words, is }) => {
    expect(isOfAnother(words, words.indexOf("jump"))).toBe(is);
  });
});

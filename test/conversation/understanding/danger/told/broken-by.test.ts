import { describe, expect, it } from "vitest";
import { brokenBy } from "../../../../../src/conversation/understanding/danger/told/broken-by.ts";

describe("who broke, burnt or cut their body", () => {
  it.each([
    { words: "my ex broke my wrist", is: { byPartner: true }, why: "a partner" },
    { words: "my stepdad broke my nose", is: { byPartner: false }, why: "family" },
    { words: "my brother broke my nose at football", is: undefined, why: "by chance" },
    { words: "my ex broke my phone", is: undefined, why: "no part of the body" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(brokenBy(words)).toEqual(is);
  });
});

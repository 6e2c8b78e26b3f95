import { describe, expect, it } from "vitest";
import { tookTheLot } from "../../../../../src/conversation/understanding/danger/told/took-the-lot.ts";

describe("all of it swallowed", () => {
  it.each([
    { words: "necked a whole packet", is: true, why: "swallowed" },
    { words: "bought a whole packet", is: false, why: "only bought" },
    { words: "necked the lot with vodka", is: true, why: "with drink" },
    { words: "necked the lot with pride", is: false, why: "with none" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tookTheLot(words)).toBe(is);
  });
});

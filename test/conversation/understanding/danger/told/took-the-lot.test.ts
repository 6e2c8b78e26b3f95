import { describe, expect, it } from "vitest";
import { tookTheLot } from "../../../../../src/conversation/understanding/danger/told/took-the-lot.ts";

describe("all of it swallowed", () => {
  it.each([
    { words: "necked a whole packet", is: true, why: "swallowed" },
    { words: "bought a whole packet", is: false, why: "only bought" },
    { words: "necked the lot with vodka", is: true, why: "with drink" },
    { words: "necked the lot with pride", is: false, why: "with none" },
    { words: "took too much spice", is: true, why: "a drug of the street" },
    { words: "took too much on at work", is: false, why: "work" },
    { words: "had about 30 of them and feel sleepy", is: true, why: "how many, and how they are" },
    { words: "had about 30 of them raisins and feel sick", is: false, why: "food" },
    { words: "nearly had about 30 of them im scared", is: false, why: "not done" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tookTheLot(words)).toBe(is);
  });
});

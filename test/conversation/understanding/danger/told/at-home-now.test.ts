import { describe, expect, it } from "vitest";
import { tellsOfGas } from "../../../../../src/conversation/understanding/danger/told/at-home-now.ts";

describe("an alarm for what burnt gas gives off", () => {
  it.each([
    { words: "the co detector is beeping", is: true, why: "it beeps" },
    { words: "fitted a new carbon monoxide detector and it beeped", is: false, why: "it is being tried" },
    { words: "the smoke detector is beeping", is: false, why: "another alarm" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfGas(words)).toBe(is);
  });
});

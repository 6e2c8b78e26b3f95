import { expect, it } from "vitest";
import { hasMeansInHand } from "../../../../../src/conversation/understanding/danger/told/means-in-hand.ts";

it.each([
  { words: "blade pressed on my wrist", is: true, why: "at the skin" },
  { words: "blade on my desk", is: false, why: "on a desk" },
])("$words: $is, $why", ({ words, is }) => {
  expect(hasMeansInHand(words)).toBe(is);
});

import { expect, it } from "vitest";
import { hasMeansInHand } from "../../../../../src/conversation/understanding/danger/told/means-in-hand.ts";

it.each([
  { words: "blade pressed on my wrist", is: true, why: "at the skin" },
  { words: "blade on my desk", is: false, why: "on a desk" },
  { words: "holding my cat on my lap", is: false, why: "nothing that harms" },
  { words: "hand on my neck", is: false, why: "a hand" },
  { words: "a ring on my hand", is: false, why: "a ring" },
  { words: "holding the rope", is: true, why: "in hand" },
  { words: "holding my razor cos my beard is a mess", is: false, why: "to shave" },
  { words: "my brother is holding the knife", is: false, why: "another holds it" },
  { words: "sat with a knife gonna stab him", is: false, why: "meant for another" },
])("$words: $is, $why", ({ words, is }) => {
  expect(hasMeansInHand(words)).toBe(is);
});

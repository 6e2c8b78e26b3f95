import { expect, it } from "vitest";
import { tellsOfHandsOnNeck } from "../../../../../src/conversation/understanding/danger/told/hands-on-neck.ts";

it.each([
  { words: "my boyfriend strangled me", is: true, why: "named" },
  { words: "he choked me", is: true, why: "in another word" },
  { words: "he put his hands round my neck again", is: true, why: "hands" },
  { words: "he had me by the throat", is: true, why: "by the throat" },
  { words: "he held me against the wall", is: false, why: "no neck" },
  { words: "i choked on a chip", is: false, why: "food" },
  { words: "he said hes going to strangle me", is: false, why: "a threat" },
  { words: "ive got a rope round my neck", is: false, why: "their own doing" },
])("$words tells of hands on a neck, $is: $why", ({ words, is }) => {
  expect(tellsOfHandsOnNeck(words)).toBe(is);
});

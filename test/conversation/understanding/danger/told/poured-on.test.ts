import { expect, it } from "vitest";
import { isPouredOn } from "../../../../../src/conversation/understanding/danger/told/poured-on.ts";

it.each([
  { words: "he threw acid at me", is: true, why: "it burns" },
  { words: "he threw confetti at me", is: false, why: "it does not" },
  { words: "my nan poured hot tea over me by accident", is: false, why: "spilt" },
])("$words: $is, $why", ({ words, is }) => {
  expect(isPouredOn(words)).toBe(is);
});

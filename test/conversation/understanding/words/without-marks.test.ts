import { expect, it } from "vitest";
import { withoutMarks } from "../../../../src/conversation/understanding/words/without-marks.ts";

it.each([
  { words: "no, he hit me!", is: "no he hit me", why: "marks are spaces" },
  { words: "hit/kicked...me", is: "hit kicked me", why: "between words too, and many are one" },
  { words: " ok  x ", is: "ok x", why: "no space is left round them" },
  { words: "été 4 u", is: "été 4 u", why: "letters of any sort and digits stay" },
])("$words: $is, $why", ({ words, is }) => {
  expect(withoutMarks(words)).toBe(is);
});

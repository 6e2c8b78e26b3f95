import { expect, it } from "vitest";
import { tellsOfFloppyChild } from "../../../../../src/conversation/understanding/danger/told/floppy-child.ts";

it.each([
  { words: "floppy newborn", is: true, why: "a child" },
  { words: "floppy lettuce in my sandwich", is: false, why: "no child" },
])("$words: $is, $why", ({ words, is }) => {
  expect(tellsOfFloppyChild(words)).toBe(is);
});

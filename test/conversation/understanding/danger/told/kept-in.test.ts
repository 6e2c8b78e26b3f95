import { expect, it } from "vitest";
import { keptIn } from "../../../../../src/conversation/understanding/danger/told/kept-in.ts";

it.each([
  { words: "he keeps me in", is: { byPartner: true }, why: "he, and nobody named" },
  { words: "they kept me in all week", is: { byPartner: false }, why: "no ward is named" },
  { words: "they kept me in overnight", is: undefined, why: "as a ward does" },
  { words: "they kept me in for observation", is: undefined, why: "as a ward does" },
  { words: "they kept me in the loop", is: undefined, why: "told of it" },
])("$words: $is, $why", ({ words, is }) => {
  expect(keptIn(words)).toEqual(is);
});

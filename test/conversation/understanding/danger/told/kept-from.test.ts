import { expect, it } from "vitest";
import { keptFrom } from "../../../../../src/conversation/understanding/danger/told/kept-from.ts";

it.each([
  { words: "my bf wont let me eat", is: { byPartner: true }, why: "a partner" },
  { words: "my mum wont let me eat", is: { byPartner: false }, why: "family" },
  { words: "my tooth wont let me eat", is: undefined, why: "toothache" },
  { words: "she locks the fridge", is: { byPartner: false }, why: "food, and nobody named" },
])("$words: $is, $why", ({ words, is }) => {
  expect(keptFrom(words)).toEqual(is);
});

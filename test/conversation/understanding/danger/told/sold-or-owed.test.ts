import { expect, it } from "vitest";
import { soldOrOwed } from "../../../../../src/conversation/understanding/danger/told/sold-or-owed.ts";

it.each([
  { words: "sleeping with the landlord for rent", is: { isNow: false }, why: "for what they need" },
  { words: "sleeping with a guy from work", is: undefined, why: "for nothing" },
])("$words: $is, $why", ({ words, is }) => {
  expect(soldOrOwed(words)).toEqual(is);
});

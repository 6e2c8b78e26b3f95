import { expect, it } from "vitest";
import { soldOrOwed } from "../../../../../src/conversation/understanding/danger/told/sold-or-owed.ts";

it.each([
  { words: "sleeping with the landlord for rent", is: { isNow: false }, why: "for what they need" },
  { words: "sleeping with a guy from work", is: undefined, why: "for nothing" },
  { words: "pay up by friday or they will hurt me", is: { isNow: false }, why: "a debt paid with harm" },
  { words: "pay up by friday or they charge me a fiver", is: undefined, why: "a late fee" },
  { words: "my essay is on being exploited", is: undefined, why: "an essay" },
  { words: "im not being exploited", is: undefined, why: "denied" },
  { words: "being exploited and theyre outside", is: { isNow: true }, why: "they are there" },
])("$words: $is, $why", ({ words, is }) => {
  expect(soldOrOwed(words)).toEqual(is);
});

import { expect, it } from "vitest";
import { saysInOrder } from "../../../../src/conversation/understanding/words/in-order.ts";

const OWED = [/\bwhat\b/i, /\b(?:am|i)\b/i, /\bowed\b/i];

it.each([
  { text: "What money am I owed", says: true, why: "all, with words between" },
  { text: "what\nam i owed", says: true, why: "over lines" },
  { text: "owed what am i", says: false, why: "in another order" },
  { text: "what am i, owed what", says: true, why: "the first that will do counts" },
  { text: "what am i", says: false, why: "one is missing" },
  { text: "whatever am i owed", says: false, why: "a longer word is another" },
  { text: "", says: false, why: "nothing" },
])("$text: $says, $why", ({ text, says }) => {
  expect(saysInOrder(text, OWED)).toBe(says);
});

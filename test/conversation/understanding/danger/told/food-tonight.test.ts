import { expect, it } from "vitest";
import { needsFoodTonight } from "../../../../../src/conversation/understanding/danger/told/food-tonight.ts";
import { plainWords } from "../../../../../src/conversation/understanding/words/plain-words.ts";

it.each([
  { text: "who do i ring for food tonight", needs: true, why: "asks who helps tonight" },
  { text: "need nappies and formula tonight skint", needs: true, why: "for a baby, and no money" },
  { text: "no food and no money til tues", needs: true, why: "nothing in, and no money" },
  { text: "need formula for my babys allergy, cant afford it", needs: false, why: "a kind of milk" },
  { text: "where can i get food tonight with my mates", needs: false, why: "a night out" },
  { text: "need nappies in size 4", needs: false, why: "has the money" },
  { text: "how do i get food vouchers for next term", needs: false, why: "not for today" },
  { text: "skint til friday", needs: false, why: "no want is told" },
])("$text: $needs, $why", ({ text, needs }) => {
  expect(needsFoodTonight(plainWords(text))).toBe(needs);
});

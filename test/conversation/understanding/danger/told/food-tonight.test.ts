import { expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import {
  livesOnScraps,
  needsFoodTonight,
} from "../../../../../src/conversation/understanding/danger/told/food-tonight.ts";
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

it.each([
  {
    text: "is there any vouchers or anythin, been eatin the free crackers from work for 3 days",
    lives: true,
    why: "crackers from work",
  },
  { text: "only eating crisps for 4 days", lives: true, why: "crisps" },
  { text: "ive been living off noodles since monday", lives: true, why: "since a day" },
  { text: "had nothing but biscuits for 2 days", lives: true, why: "nothing but" },
  { text: "love noodles been eating noodles for 3 days lol", lives: false, why: "for love" },
  { text: "i been eating toast for breakfast", lives: false, why: "a meal" },
  { text: "living on my own for 3 months", lives: false, why: "no food" },
  { text: "had tea for 2 hours", lives: false, why: "hours" },
])("$text: lives on scraps $lives, $why", ({ text, lives }) => {
  expect(livesOnScraps(plainWords(text))).toBe(lives);
  expect(signIn(plainWords(text))?.risk.kind === "destitute_no_food_or_power").toBe(lives);
});

import { expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import {
  livesOnScraps,
  needsFoodTonight,
  stealsToEat,
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
  {
    text: "is there any vouchers going? the little un has had nowt but toast and im on water",
    lives: true,
    why: "a child on toast",
  },
  { text: "weve eaten nothing except noodles", lives: true, why: "nothing else, and no day" },
  { text: "kids only had toast and im having nothing", lives: true, why: "toast for them, nothing for one" },
  { text: "had nothing but toast cos i was ill", lives: false, why: "an illness" },
  { text: "my lad is so fussy hes eaten nothing but crisps", lives: false, why: "a fussy child" },
  { text: "want nothing but toast for tea", lives: false, why: "a wish" },
  { text: "love noodles been eating noodles for 3 days lol", lives: false, why: "for love" },
  { text: "i been eating toast for breakfast", lives: false, why: "a meal" },
  { text: "living on my own for 3 months", lives: false, why: "no food" },
  { text: "had tea for 2 hours", lives: false, why: "hours" },
])("$text: lives on scraps $lives, $why", ({ text, lives }) => {
  expect(livesOnScraps(plainWords(text))).toBe(lives);
  expect(signIn(plainWords(text))?.risk.kind === "destitute_no_food_or_power").toBe(lives);
});

it.each([
  { text: "when do i get my allowance ive been nicking from co op to eat", steals: true, why: "to eat" },
  { text: "ive had to steal food from tesco", steals: true, why: "food" },
  { text: "having to rob formula for the baby", steals: true, why: "for a baby" },
  { text: "im shoplifting to feed my kids", steals: true, why: "for children" },
  { text: "someone nicked my food from the fridge", steals: false, why: "somebody else" },
  { text: "i got accused of stealing food at work", steals: false, why: "only said of them" },
  { text: "ive been nicking biscuits from the food bank table lol", steals: false, why: "a laugh" },
  { text: "ive been nicking food from my mate lol", steals: false, why: "food, and a laugh" },
  { text: "someone has been stealing food off me", steals: false, why: "from them" },
])("$text: steals to eat $steals, $why", ({ text, steals }) => {
  expect(stealsToEat(plainWords(text))).toBe(steals);
  expect(signIn(plainWords(text))?.risk.kind === "destitute_no_food_or_power").toBe(steals);
});

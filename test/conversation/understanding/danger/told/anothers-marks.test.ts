import { describe, expect, it } from "vitest";
import { marksOfAnother } from "../../../../../src/conversation/understanding/danger/told/anothers-marks.ts";

describe("somebody else in danger, by what is seen of them", () => {
  it.each([
    { words: "my mate posted a pic of blades", is: "farewell", why: "a picture that says goodbye" },
    { words: "posted a pic of my blades", is: undefined, why: "nobody else is named" },
    { words: "my mate posted goodbye manchester", is: undefined, why: "a move to another town" },
    { words: "my mate posted a pic of her lunch", is: undefined, why: "food" },
    { words: "cant find my little brother", is: "lost", why: "a small child" },
    { words: "cant find my brother", is: undefined, why: "he may be grown up" },
    { words: "my little brother is tired", is: undefined, why: "he is here" },
    { words: "my niece is going country", is: "used", why: "sent out to sell" },
    { words: "my nan has got 2 phones", is: undefined, why: "she is grown up" },
    { words: "my niece wants two phones for xmas", is: undefined, why: "a wish" },
    { words: "my niece has got two phones one for work", is: undefined, why: "a job" },
    { words: "my niece is at school", is: undefined, why: "where she should be" },
    { words: "my nephew has bruises", is: "hurt", why: "marks on a child" },
    {
      words: "next doors kid is always locked out in the garden in his nappy",
      is: "hurt",
      why: "put out of the house",
    },
    { words: "next doors kid, i hear them leathering him", is: "hurt", why: "heard" },
    { words: "the kid upstairs, i hear slaps", is: "hurt", why: "heard from below" },
    { words: "next door batter their kid", is: "hurt", why: "told of next door" },
    { words: "next doors kid is always in our garden", is: undefined, why: "at play" },
    { words: "my nephew is never fed", is: "hurt", why: "a child without food" },
    { words: "my nephew has bruises from football", is: undefined, why: "from play" },
    { words: "my nephew is in year 9", is: undefined, why: "no marks" },
    { words: "my best friend has bruises off her boyfriend", is: "hurt", why: "and from whom" },
    { words: "my best friend is never fed by her family", is: "hurt", why: "kept without food by kin" },
    { words: "my best friend has bruises", is: undefined, why: "from what, is not said" },
    { words: "my best friend has a boyfriend", is: undefined, why: "no marks" },
    { words: "ive got bruises off my dad", is: undefined, why: "their own" },
    { words: "the tree has marks on it from my bike", is: undefined, why: "a tree" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(marksOfAnother(words)).toBe(is);
  });
});

import { expect, it } from "vitest";
import { keptIn } from "../../../../../src/conversation/understanding/danger/told/kept-in.ts";

it.each([
  { words: "he keeps me in", is: { byPartner: true }, why: "he, and nobody named" },
  { words: "they kept me in all week", is: { byPartner: false }, why: "no ward is named" },
  { words: "they kept me in overnight", is: undefined, why: "as a ward does" },
  { words: "the letter says i must stay at the hostel", is: undefined, why: "a rule on paper" },
  { words: "mum said i have to stay in and do my homework", is: undefined, why: "a school night" },
  {
    words: "he said i have to stay in while hes at work",
    is: { byPartner: true },
    why: "kept while he is out",
  },
  { words: "they kept me in for observation", is: undefined, why: "as a ward does" },
  {
    words: "im not allowed out without him or his mam. not seen my mates since easter",
    is: { byPartner: true },
    why: "his mother keeps watch for him",
  },
  { words: "not allowed to go anywhere without him", is: { byPartner: true }, why: "only with him" },
  { words: "im not allowed out unless hes with me", is: { byPartner: true }, why: "unless he is there" },
  { words: "cant leave the house without him kicking off", is: { byPartner: true }, why: "he makes a scene" },
  { words: "not allowed out without my uncle", is: { byPartner: false }, why: "a relative" },
  { words: "im not allowed out without a staff member", is: undefined, why: "a rule of the house" },
  { words: "my daughter isnt allowed out without me", is: undefined, why: "a mother's rule" },
  { words: "the dog isnt allowed out without him", is: undefined, why: "a dog" },
  { words: "im not allowed to drive without my instructor", is: undefined, why: "a lesson" },
  { words: "cant go to the shop without my purse", is: undefined, why: "a purse" },
  { words: "they kept me in the loop", is: undefined, why: "told of it" },
])("$words: $is, $why", ({ words, is }) => {
  expect(keptIn(words)).toEqual(is);
});

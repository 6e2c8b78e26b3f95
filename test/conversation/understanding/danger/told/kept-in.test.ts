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
  { words: "they kept me in the loop", is: undefined, why: "told of it" },
])("$words: $is, $why", ({ words, is }) => {
  expect(keptIn(words)).toEqual(is);
});

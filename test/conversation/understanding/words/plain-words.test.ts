import { expect, it } from "vitest";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

it.each([
  { text: "He  hit\n\n\tme", words: "he hit me", why: "whatever stands between words is one space" },
  { text: "he'll b home", words: "hell b home", why: "an apostrophe is often left out" },
  { text: "he ' hit me", words: "he hit me", why: "one that stands alone leaves no gap" },
])("reads $text as $words: $why", ({ text, words }) => {
  expect(plainWords(text)).toBe(words);
});

it("reads 1,600 characters and no more", () => {
  expect(plainWords(`${"no ".repeat(533)}ok`)).toMatch(/ no o$/);
});

import { expect, it } from "vitest";
import { saysSomething } from "../../../../src/conversation/understanding/in-care/chatter.ts";

it.each([
  { text: "ok", says: false, why: "a word that keeps a talk going" },
  { text: "OK", says: false, why: "in capitals" },
  { text: "hmm ok", says: false, why: "two of them" },
  { text: "hmm ok lol x", says: false, why: "four of them" },
  { text: "hmm ok lol x ta", says: true, why: "five may be a sentence" },
  { text: "i know", says: false, why: "a phrase of that kind" },
  { text: "i don’t know", says: false, why: "with a curly quote" },
  { text: "😀", says: false, why: "a face" },
  { text: "21", says: false, why: "an answer, or an age" },
  { text: "3 15", says: false, why: "two numbers" },
  { text: "123", says: true, why: "a number of something" },
  { text: "flat 12", says: true, why: "where they are" },
  { text: "ok he came", says: true, why: "something beside such a word" },
])("$text tells something: $says, $why", ({ text, says }) => {
  expect(saysSomething(text)).toBe(says);
});

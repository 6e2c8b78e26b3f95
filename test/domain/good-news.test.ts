import { expect, it } from "vitest";
import { isGoodNews, isOnlyGoodNews, subjectOfNews } from "../../src/domain/good-news.ts";

it.each([
  { words: "good news!! i start monday", good: true, why: "they say so" },
  { words: "i passed my driving test", good: true, why: "passed" },
  { words: "guess what i got the job", good: true, why: "a job" },
  { words: "just finished my course", good: true, why: "a course" },
  { words: "no good news im afraid", good: false, why: "there is none" },
  { words: "i didn't pass the test", good: false, why: "it went badly" },
  { words: "i got the job but they sacked me", good: false, why: "it is mixed" },
  { words: "i got the letter about court", good: false, why: "another thing" },
  { words: "i lost my place, good news for some", good: false, why: "it went badly" },
  { words: "", good: false, why: "nothing" },
  { words: "got the job", good: true, why: "no I before it" },
  { words: "GOOD NEWS", good: true, why: "the keyword" },
  { words: "ive been offered an apprenticeship at the depot", good: true, why: "an offer" },
  { words: "finally passed my theory!!", good: true, why: "a test" },
  { words: "guess what i passed", good: true, why: "they do not say what" },
  { words: "i got my own flat", good: true, why: "a home" },
  { words: "got into college", good: true, why: "a place" },
  { words: "im starting my new job monday", good: true, why: "a start" },
  { words: "we won the competition", good: true, why: "won together" },
  { words: "i got kicked out of my flat", good: false, why: "they have no home" },
  { words: "i got evicted from my place", good: false, why: "the same" },
  { words: "i got a flat tyre", good: false, why: "another flat" },
  { words: "i got a job centre appointment", good: false, why: "another job" },
  { words: "good news my ex is out of prison", good: false, why: "it is meant bitterly" },
  { words: "my mate got the job", good: false, why: "somebody else's" },
  { words: "she passed her driving test", good: false, why: "somebody else's" },
  { words: "have i got the job", good: true, why: "a question without its mark is taken for news" },
  { words: "have i got the job?", good: false, why: "a question" },
  { words: "when i got the job they changed my hours", good: false, why: "what came of it" },
  { words: "i passed out", good: false, why: "another passing" },
  { words: "ive got college then", good: false, why: "a thing in the diary" },
  { words: "leaving the cooking sessions, got college same night", good: false, why: "the same" },
  { words: "let my pa know i got the job sheet", good: false, why: "a paper" },
  {
    words: "my partner's got a job so they cut my UC",
    good: false,
    why: "somebody else's, and worse for them",
  },
  { words: "ive got a job interview coming up", good: false, why: "not the job yet" },
  { words: "still got my flat", good: false, why: "nothing new" },
  { words: "Got my uni offer through", good: true, why: "an offer" },
  { words: "iv got my offer letter", good: false, why: "a paper" },
  { words: "ive got a job, sort of", good: false, why: "not quite" },
  { words: "i won't get the place", good: false, why: "it will not be" },
  { words: "i got a letter from the council", good: false, why: "no news" },
])("takes '$words' for good news: $good, $why", ({ words, good }) => {
  expect(isGoodNews(words)).toBe(good);
});

it.each([
  { words: "GOOD NEWS", only: true },
  { words: "good news!!!", only: true },
  { words: "good news: i passed", only: false },
  { words: "is it good news", only: false },
])("takes '$words' for the keyword alone: $only", ({ words, only }) => {
  expect(isOnlyGoodNews(words)).toBe(only);
});

it.each([
  { words: "got the job at the bakery", about: "work" },
  { words: "i got a flat", about: "home" },
  { words: "passed my driving test", about: "news" },
])("keeps '$words' with $about", ({ words, about }) => {
  expect(subjectOfNews(words)).toBe(about);
});

import { expect, it } from "vitest";
import { readFollowUp } from "../../../../src/conversation/understanding/in-care/follow-up.ts";

it.each([
  { text: "dont tell any1", is: "keep-secret", why: "a wish for secrecy" },
  { text: "don’t tell my mum", is: "keep-secret", why: "with a curly quote" },
  { text: "thanks but dont tell any1", is: "keep-secret", why: "it comes before anything else" },
  { text: "dont   tell   any1", is: "keep-secret", why: "with wide spaces" },
  { text: "leave me im not joking", is: "wants-peace", why: "it is meant, and takes nothing back" },
  { text: "are u real", is: "asks-if-real", why: "asks what we are" },
  { text: "no1 cares", is: "hopeless", why: "nobody helps" },
  { text: "leave me", is: "wants-peace", why: "wants no more" },
  { text: "leave me alone", is: "wants-peace", why: "the same" },
  { text: "i dont care any more", is: "wants-peace", why: "they do not" },
  { text: "whatever", is: "wants-peace", why: "a word alone" },
  { text: "fuck off", is: "wants-peace", why: "in anger" },
  { text: "staff here dont care", is: "other", why: "others do not" },
  { text: "they dont care about me", is: "other", why: "others do not" },
  { text: "he wont leave me alone", is: "other", why: "another does not" },
  { text: "he said he will leave me", is: "other", why: "another may" },
  { text: "she told me to shut up", is: "other", why: "another said it" },
  { text: "how do i make him stop it", is: "other", why: "another is to stop" },
  { text: "whatever i do he hits me", is: "other", why: "more is told" },
  { text: "jk lol", is: "taken-back", why: "takes it back" },
  { text: "lol", is: "taken-back", why: "a laugh alone" },
  { text: "nah lol", is: "taken-back", why: "a laugh with nothing to it" },
  { text: "can u ask denise to come lol", is: "other", why: "an ask with a laugh" },
  { text: "im so done lol", is: "other", why: "it says something" },
  { text: "im ok now", is: "taken-back", why: "they are well" },
  { text: "a man is asking if im ok", is: "other", why: "somebody asks" },
  { text: "thanks", is: "thanks", why: "says so" },
  { text: "ｔｈａｎｋｓ", is: "thanks", why: "in wide letters" },
  { text: "hello?", is: "are-you-there", why: "asks for somebody" },
  { text: "the sky is grey", is: "other", why: "none of these" },
  { text: `${"x".repeat(293)} thanks`, is: "thanks", why: "the last word that is read" },
  { text: `${"x".repeat(295)} thanks`, is: "other", why: "too far on" },
])("$text is $is: $why", ({ text, is }) => {
  expect(readFollowUp(text)).toBe(is);
});

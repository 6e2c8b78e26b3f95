import { expect, it } from "vitest";
import { isAngryJoke, isNoJoke } from "../../../../src/conversation/understanding/in-care/angry-joke.ts";
import { readFollowUp } from "../../../../src/conversation/understanding/in-care/follow-up.ts";
import { readSaidInCare } from "../../../../src/conversation/understanding/in-care/said-in-care.ts";

it.each([
  { words: "what a joke", why: "anger at us" },
  { words: "this is a joke u lot placed me there", why: "at those who placed them" },
  { words: "rang em before they said im not priority what a joke", why: "at those who did not help" },
  { words: "u lot are a joke", why: "called one" },
  { words: "they treat me like a joke", why: "not taken seriously" },
])("$words takes nothing back: $why", ({ words }) => {
  expect(isAngryJoke(words)).toBe(true);
  expect(readFollowUp(words)).toBe("other");
  expect(readSaidInCare(words)).toBe("not-enough");
});

it("is meant where they say that they do not joke", () => {
  expect(isNoJoke("im not joking")).toBe(true);
  expect(readFollowUp("im not joking")).toBe("other");
  expect(readSaidInCare("im not joking")).not.toBe("not-enough");
});

it.each([
  { words: "lol only joking", why: "they joked" },
  { words: "it was a joke", why: "it is over" },
  { words: "just a joke sorry", why: "made small" },
  { words: "its just a joke what a joke i am", why: "just a joke goes before" },
])("$words takes it back: $why", ({ words }) => {
  expect(isAngryJoke(words)).toBe(false);
  expect(isNoJoke(words)).toBe(false);
  expect(readFollowUp(words)).toBe("taken-back");
});

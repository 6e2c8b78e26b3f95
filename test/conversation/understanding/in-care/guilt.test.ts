import { expect, it } from "vitest";
import { readSaidInCare } from "../../../../src/conversation/understanding/in-care/said-in-care.ts";

it.each([
  { text: "I am afraid they say I am bad father", why: "judged as a parent" },
  { text: "im a terrible mother", why: "judged by themselves" },
  { text: "i should of watched him", why: "what was not done" },
  { text: "feel sick i wish id never said it", why: "sorry to have told" },
  { text: "i shouldnt of said anything", why: "sorry to have told" },
  { text: "the doctors will judge me", why: "fear of it" },
  { text: "cant forgive myself", why: "in so many words" },
])("$text is guilt: $why", ({ text }) => {
  expect(readSaidInCare(text)).toBe("guilt");
});

it.each([
  { text: "i should have jumped", why: "a wish to die" },
  { text: "i wish i never woke up", why: "the same" },
  { text: "he says im a bad girl and hits me", why: "harm" },
  { text: "i should of killed him", why: "harm to another" },
])("$text is none: $why", ({ text }) => {
  expect(readSaidInCare(text)).not.toBe("guilt");
});

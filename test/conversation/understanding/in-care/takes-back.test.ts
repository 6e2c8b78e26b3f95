import { expect, it } from "vitest";
import { takesItBack } from "../../../../src/conversation/understanding/in-care/takes-back.ts";

it.each([
  { words: "jk it was my mate messing about", is: true, why: "a joke, and a mate" },
  { words: "only joking", is: true, why: "the shortest" },
  { words: "sorry my mate had my phone", is: true, why: "somebody else" },
  { words: "my little brother wrote that", is: true, why: "kin" },
  { words: "forget what i said", is: true, why: "to be forgotten" },
  { words: "please ignore", is: true, why: "to be ignored" },
  { words: "i made it up", is: true, why: "made up" },
  { words: "i lied", is: true, why: "a lie" },
  { words: "none of that is true", is: true, why: "untrue" },
  { words: "nothing happened", is: true, why: "nothing" },
  { words: "he didnt do anything", is: true, why: "in his favour" },
  { words: "sent by mistake", is: true, why: "a mistake" },
  { words: "im not joking", is: false, why: "meant" },
  { words: "he was joking he said", is: false, why: "said by another" },
  { words: "they told me to say it was a joke", is: false, why: "made to say it" },
  { words: "dont ignore me", is: false, why: "the other way round" },
  { words: "i lied to him about where i am", is: false, why: "to whoever harms" },
  { words: "my mate took my phone off me", is: false, why: "a theft" },
  { words: "i cant forget what he did", is: false, why: "remembered" },
  { words: "he never hit me before today", is: false, why: "the first time" },
])("what was told is taken back, $words: $is, $why", ({ words, is }) => {
  expect(takesItBack(words)).toBe(is);
});

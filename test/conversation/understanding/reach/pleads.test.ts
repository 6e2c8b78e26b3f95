import { expect, it } from "vitest";
import { pleads } from "../../../../src/conversation/understanding/reach/pleads.ts";

it.each([
  { words: "you help us please", is: true, why: "in second-language English" },
  { words: "please help me", is: true, why: "plain" },
  { words: "pls hlp", is: true, why: "short" },
  { words: "i am scared", is: true, why: "fear" },
  { words: "scared", is: true, why: "fear in a word" },
  { words: "call me", is: true, why: "a call" },
  { words: "call police", is: true, why: "the police" },
  { words: "send someone", is: true, why: "anybody" },
  { words: "get me out of here", is: true, why: "out" },
  { words: "i no can go out", is: true, why: "kept in" },
  { words: "come get me", is: true, why: "to be fetched" },
  { words: "plz come", is: true, why: "two words" },
  { words: "sos", is: true, why: "letters" },
  { words: "he will kill me", is: true, why: "what is feared" },
  { words: "hello", is: false, why: "a greeting" },
  { words: "see you tomorrow", is: false, why: "a cover" },
  { words: "can u help me with my bus pass", is: false, why: "help with a thing" },
  { words: "help me find a form", is: false, why: "help to find one" },
  { words: "thanks for the help", is: false, why: "thanks" },
  { words: "dont call me", is: false, why: "refused" },
  { words: "i dont need help", is: false, why: "not wanted" },
  { words: "not scared now", is: false, why: "no fear" },
  { words: "he calls me names", is: false, why: "names" },
  { words: "i sleep in shop with 3 girl", is: false, why: "told, and nothing asked" },
])("help is begged for, $words: $is, $why", ({ words, is }) => {
  expect(pleads(words)).toBe(is);
});

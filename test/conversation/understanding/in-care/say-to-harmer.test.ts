import { expect, it } from "vitest";
import { asksToSay } from "../../../../src/conversation/understanding/in-care/say-to-harmer.ts";

it.each([
  { words: "what shall i say to him", is: true, why: "plainly" },
  { words: "what do i say to my partner when he gets back", is: true, why: "by who it is" },
  { words: "how do i tell him im leaving", is: true, why: "how" },
  { words: "should i tell him", is: true, why: "whether" },
  { words: "shud i confront her about it", is: true, why: "whether to bring it up" },
  { words: "wot do i tell her dad", is: true, why: "the father" },
  { words: "what do i say when i ring", is: false, why: "to 999" },
  { words: "what do i tell the police", is: false, why: "to the police" },
  { words: "should i tell her mum", is: false, why: "to somebody else" },
  { words: "he told me what to say", is: false, why: "no question" },
  { words: "what did he say", is: false, why: "what he said" },
])("$words asks what to say to one person: $is, $why", ({ words, is }) => {
  expect(asksToSay(words)).toBe(is);
});

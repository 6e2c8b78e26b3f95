import { expect, it } from "vitest";
import { saysWhoseParent } from "../../../../src/conversation/understanding/who-writes/whose-parent.ts";

it.each([
  { words: "im marys mum my name is susan", is: true, why: "by a name" },
  { words: "this is her dad", is: true, why: "by a word" },
  { words: "my son has a knife", is: true, why: "of a child of theirs" },
  { words: "my step son is missing", is: true, why: "of one that is nearly theirs" },
  { words: "my mum hits me", is: false, why: "of their own parent" },
  { words: "its my mums birthday", is: false, why: "of a day" },
])("they say whose parent they are, $words: $is, $why", ({ words, is }) => {
  expect(saysWhoseParent(words)).toBe(is);
});

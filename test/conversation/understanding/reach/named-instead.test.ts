import { expect, it } from "vitest";
import { namesWhomNotToRing } from "../../../../src/conversation/understanding/reach/named-instead.ts";

it.each([
  { words: "dont ring denise shell just get police", is: true, why: "by a name that is known" },
  { words: "dont ring the council", is: true, why: "by what they are" },
  { words: "dont text sarah shes his mate", is: true, why: "by a name, and what is said of her" },
  { words: "dont ring sarah", is: false, why: "a word that nobody here has, and nothing said of it" },
  { words: "dont ring me", is: false, why: "the writer" },
  { words: "dont ring me he hears", is: false, why: "the writer, with why" },
  { words: "dont ring tonight he is in", is: false, why: "a time" },
  { words: "dont ring", is: false, why: "nobody" },
])("somebody else is not to be rung, $words: $is, $why", ({ words, is }) => {
  expect(namesWhomNotToRing(words, ["Denise"])).toBe(is);
});

import { expect, it } from "vitest";
import { byWhom, heldBy } from "../../../../../src/conversation/understanding/danger/told/held-by.ts";

it.each([
  { words: "he put his hands round my throat", is: { byPartner: true }, why: "he, and nobody named" },
  { words: "my dad put a pillow over my face", is: { byPartner: false }, why: "a parent" },
  { words: "she had me by the throat", is: { byPartner: true }, why: "lifted by the neck" },
  { words: "he squeezed my neck", is: { byPartner: true }, why: "squeezed" },
  { words: "my ex pinned me against the wall", is: { byPartner: true }, why: "a partner" },
  { words: "he banged my head on the floor", is: { byPartner: true }, why: "the head" },
  { words: "staff tried to strangle me", is: { byPartner: false }, why: "staff" },
  { words: "he put his arm round my shoulder", is: undefined, why: "a comfort" },
  { words: "put a belt round my neck", is: undefined, why: "nobody else is named" },
  { words: "i put my hands round my neck and he saw", is: undefined, why: "their own hands" },
  { words: "he put his hands round my neck for a hug", is: undefined, why: "a hug" },
])("$words: $is, $why", ({ words, is }) => {
  expect(heldBy(words)).toEqual(is);
});

it.each([
  { words: "my ex", byPartner: true, why: "a partner" },
  { words: "my mums boyfriend and my uncle", byPartner: false, why: "somebody else's partner" },
  { words: "my ex and my dad", byPartner: true, why: "a partner is among them" },
  { words: "him", byPartner: true, why: "nobody else is named" },
])("$words: $byPartner, $why", ({ words, byPartner }) => {
  expect(byWhom(words)).toEqual({ byPartner });
});

import { expect, it } from "vitest";
import { hasFoundThem } from "../../../../../src/conversation/understanding/danger/told/has-found-them.ts";

it.each([
  { words: "my ex knows where i live", is: { byPartner: true }, why: "a partner" },
  { words: "my dad has found my new address", is: { byPartner: false }, why: "a parent" },
  { words: "he knows my address and where i go", is: { byPartner: true }, why: "he, and nobody named" },
  { words: "my uncle got out of prison and he knows where i live", is: { byPartner: false }, why: "let out" },
  { words: "hes found me again", is: { byPartner: true }, why: "found, and nobody named" },
  { words: "can i change my number cos my dad has found me", is: { byPartner: false }, why: "in an ask" },
  { words: "he found me a job", is: undefined, why: "found for them" },
  { words: "they found me a flat and im happy", is: undefined, why: "a home" },
  { words: "my landlord knows where i live", is: undefined, why: "nobody to fear" },
  { words: "my dad knows what he did", is: undefined, why: "not where" },
  { words: "my dad knows where i live and is bringing a card", is: undefined, why: "kindly" },
])("$words: $is, $why", ({ words, is }) => {
  expect(hasFoundThem(words)).toEqual(is);
});

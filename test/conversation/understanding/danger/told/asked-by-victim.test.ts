import { describe, expect, it } from "vitest";
import { askedByVictim } from "../../../../../src/conversation/understanding/danger/told/asked-by-victim.ts";

describe("what only somebody who is hurt asks", () => {
  it.each([
    { words: "how do i hide a black eye", is: { byPartner: true }, why: "marks to be hidden" },
    { words: "how do i hide my phone bill", is: undefined, why: "no marks" },
    { words: "how do i hide a black eye from boxing", is: undefined, why: "a sport" },
    { words: "coach says its our little secret", is: { byPartner: false }, why: "a secret with an elder" },
    { words: "my friend said its our little secret", is: undefined, why: "a secret between friends" },
    { words: "got a bruise off my door frame", is: undefined, why: "a door did it" },
    { words: "is it ok for my dad to hit me", is: { byPartner: false }, why: "a parent" },
    { words: "is it ok for my bf to hit me", is: { byPartner: true }, why: "a partner" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(askedByVictim(words)).toEqual(is);
  });
});

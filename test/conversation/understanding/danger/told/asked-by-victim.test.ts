import { describe, expect, it } from "vitest";
import { askedByVictim } from "../../../../../src/conversation/understanding/danger/told/asked-by-victim.ts";

describe("what only somebody who is hurt asks", () => {
  it.each([
    { words: "how do i hide a black eye", is: { byPartner: true }, why: "marks to be hidden" },
    { words: "how do i hide my phone bill", is: undefined, why: "no marks" },
    { words: "coach says its our little secret", is: { byPartner: false }, why: "a secret with an elder" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(askedByVictim(words)).toEqual(is);
  });
});

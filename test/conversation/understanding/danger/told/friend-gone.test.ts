import { describe, expect, it } from "vitest";
import { isFriendGone } from "../../../../../src/conversation/understanding/danger/told/friend-gone.ts";

describe("a friend who is gone", () => {
  it.each([
    {
      words: "how do i get a passport, my friend mariam been gone since sat",
      is: true,
      why: "beside an ask",
    },
    { words: "my flatmate never came back from work last night", is: true, why: "never came back" },
    { words: "i told my friend and im gone since sat", is: false, why: "the writer is gone" },
    { words: "my friend wants to book", is: false, why: "here" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isFriendGone(words)).toBe(is);
  });
});

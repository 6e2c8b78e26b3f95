import { describe, expect, it } from "vitest";
import { isMadeSafe } from "../../../../src/conversation/understanding/danger/danger-evidence.ts";
import { tellsNoneDone } from "../../../../src/conversation/understanding/danger/none-done.ts";
import { signIn } from "../../../../src/conversation/understanding/danger/signs.ts";

describe("Harm that was not done, or a wound made light of", () => {
  it.each([
    { words: "nah he hasnt hit me", is: true, why: "none was done" },
    { words: "not like hes hitting me tho", is: true, why: "it is not so" },
    { words: "its not like he hits me", is: true, why: "the same with a word before it" },
    { words: "not like he hits me much", is: false, why: "it is done" },
    { words: "not like he hits me every day", is: false, why: "on some days" },
    { words: "nobody has touched me", is: true, why: "by nobody" },
    {
      words: "he doesnt hit me, she never touched me either",
      is: false,
      why: "a part that says something else",
    },
    { words: "he doesnt hit me, she never touched me", is: true, why: "each part denies" },
    { words: "he never hit me.", is: true, why: "nothing stands after the mark" },
    { words: "he hasnt hit me yet", is: false, why: "it is feared" },
    { words: "he hit me", is: false, why: "it was done" },
    { words: "hes never touched me before today", is: false, why: "today he did" },
    { words: "he doesnt hit me he touches me", is: false, why: "something else is done" },
    { words: "has he not hit me?", is: false, why: "a question" },
    { words: "its not that deep im ok its cleaned up", is: true, why: "all of it made light of" },
    { words: "only a scratch, dw", is: true, why: "the same in fewer words" },
    { words: "its not that deep it wont stop", is: false, why: "more is told" },
    { words: "its not that bad", is: false, why: "no word of a wound" },
    { words: "...", is: false, why: "no words" },
    { words: "its not that deep, it wont stop", is: false, why: "a part of its own says more" },
    { words: `no ${"he never hit me, ".repeat(5)}`.trim(), is: false, why: "too long to say only that" },
    { words: "he never hit me, ".repeat(5).trim(), is: true, why: "twenty words, which may" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsNoneDone(words)).toBe(is);
  });

  it("is no sign of danger, and no news beside what was told", () => {
    expect(signIn("nah he hasnt hit me")).toBeUndefined();
    expect(isMadeSafe("nah he hasnt hit me")).toBe(true);
    expect(isMadeSafe("he hasnt hit me yet")).toBe(false);
  });

  it.each([
    { words: "staff took the blade off me", is: true, why: "out of their hands" },
    { words: "staff took the blade off me and hit me", is: false, why: "they were hurt" },
  ])("made safe or not, $words: $is, $why", ({ words, is }) => {
    expect(isMadeSafe(words)).toBe(is);
  });
});

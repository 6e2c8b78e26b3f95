import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { cutBefore } from "../../../../../src/conversation/understanding/danger/told/cut-before.ts";

describe("A cut of their own, told later", () => {
  it.each([
    { words: "i cut my leg last nite its deep", is: "wound", why: "a day, and how deep" },
    { words: "sliced my thigh on sunday", is: "cut", why: "a day" },
    { words: "slashed my arms to bits", is: "wound", why: "how" },
    { words: "cut my arm yesterday its not that deep", is: "cut", why: "it is light" },
    { words: "i done my wrist again", is: "cut", why: "done again" },
    { words: "i done my wrist its gaping", is: "wound", why: "and how it is" },
    { words: "i done my wrist", is: undefined, why: "done may be anything" },
    { words: "cut my arm", is: undefined, why: "no day, and not how" },
    { words: "i opened my letters", is: undefined, why: "no limb" },
    { words: "my cut is deep", is: undefined, why: "not by whom" },
    { words: "cut my arm on a fence last nite its deep", is: undefined, why: "a fence" },
    { words: "cut my leg at work on saturday", is: undefined, why: "work" },
    { words: "i nearly cut my arm last nite", is: undefined, why: "not done" },
    { words: "i didnt cut my arm last nite", is: undefined, why: "denied" },
    { words: "he cut my arm last nite", is: undefined, why: "somebody else did" },
    { words: "cut myself a slice of cake earlier", is: undefined, why: "a cake" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(cutBefore(words)).toBe(is);
  });

  it("has no words for a wound where none is told of", () => {
    const found = { risk: { level: "urgent", kind: "suicide_self_harm" }, certain: true };
    expect(signIn("sliced my thigh on sunday")).toEqual(found);
  });

  it.each([
    { words: "i cut my leg last nite its deep", level: "urgent", why: "it is over" },
    { words: "cut my leg so deep its gushing", level: "emergency", why: "it bleeds" },
  ])("$words is $level self-harm with a wound, $why", ({ words, level }) => {
    expect(signIn(words)).toEqual({
      risk: { level, kind: "suicide_self_harm" },
      situation: "own-wound",
      certain: true,
    });
  });
});

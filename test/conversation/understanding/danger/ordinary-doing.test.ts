import { describe, expect, it } from "vitest";
import { withoutIdioms } from "../../../../src/conversation/understanding/danger/idioms.ts";
import { isOrdinaryDoing } from "../../../../src/conversation/understanding/danger/ordinary-doing.ts";

describe("harm that is only how things are said", () => {
  it.each([
    { words: "the rent bit me in the bum again", rest: "the rent again", why: "bitten by a bill" },
    { words: "my uncle bit me in the arm", rest: "my uncle bit me in the arm", why: "bitten" },
    { words: "got hit on by some girl", rest: "by some girl", why: "liked" },
    { words: "my stepdad hit on me", rest: "my stepdad hit on me", why: "no stranger in a bar" },
    {
      words: "he puts his hand up my skirt",
      rest: "he puts his hand up my skirt",
      why: "no question in class",
    },
    { words: "hit the gym and hit the gym", rest: "and", why: "said twice" },
    { words: "im  off now ", rest: "im  off now ", why: "nothing in it, and it stays as it is" },
    { words: "im off now", rest: "im off now", why: "nothing in it" },
  ])("$words: $why", ({ words, rest }) => {
    expect(withoutIdioms(words)).toBe(rest);
  });
});

describe("what people do for each other", () => {
  it.each([
    { length: 75, is: true, why: "short enough" },
    { length: 76, is: false, why: "it may tell more" },
  ])("is read in $length characters, $is: $why", ({ length, is }) => {
    expect(isOrdinaryDoing("my uncle is coming for tea".padEnd(length, "!"))).toBe(is);
  });

  it("is not in a day alone", () => {
    expect(isOrdinaryDoing("this weekend")).toBe(false);
  });

  it.each([
    { words: "my uncle is coming for tea", why: "tea" },
    { words: "her dads taken her to nandos", why: "a meal" },
    { words: "he got me flowers aww", why: "a present" },
    { words: "shes cutting her back teeth and nobodys slept", why: "a tooth" },
    { words: "i have a cough, nothing serious", why: "mild" },
    { words: "broke my wrist in june, healed now", why: "mild, with a dark word" },
  ])("$words: $why", ({ words }) => {
    expect(isOrdinaryDoing(words)).toBe(true);
  });

  it.each([
    { words: "my uncle is coming for tea and im scared", why: "fear" },
    { words: "he got me flowers after he hit me", why: "harm" },
    { words: "my uncle is coming for tea, dont tell anyone", why: "a secret" },
    { words: "mum hit me, the rent bit me in the bum", why: "harm beside the phrase" },
    { words: "i have a cough with blood, nothing serious", why: "blood" },
    { words: "nothing serious but my chest is tight", why: "the chest" },
    { words: "flowers", why: "nobody does anything" },
    { words: "my uncle is staying", why: "nothing pleasant is named" },
    {
      words: `my uncle is coming for tea ${"and then we talk and talk ".repeat(3)}`,
      why: "too long to be sure",
    },
    { words: "no bleeding heck help me", why: "asks for help" },
    { words: "nothing serious, he hit me", why: "harm called small" },
  ])("$words is none: $why", ({ words }) => {
    expect(isOrdinaryDoing(words)).toBe(false);
  });
});

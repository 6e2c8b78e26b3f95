import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { hasThoughtsOfHurtingChild } from "../../../../../src/conversation/understanding/danger/told/thoughts-of-child.ts";

describe("thoughts of harm to a child", () => {
  it.each([
    { words: "i keep having thoughts of hurting the baby", why: "plainly" },
    { words: "intrusive thoughts about dropping my son", why: "by their name" },
    { words: "i keep imagining smothering the baby", why: "seen in the mind" },
    { words: "thoughts of putting a pillow over my babys face", why: "by what would be done" },
    { words: "got urges to shake my little girl", why: "an urge" },
    { words: "i am afraid i will beat my son when he cry", why: "the fear of their own hand" },
    { words: "keep thinking i could hurt my baby cousin", why: "a child of the family" },
  ])("$words: $why", ({ words }) => {
    expect(hasThoughtsOfHurtingChild(words)).toBe(true);
    expect(signIn(words)).toMatchObject({
      risk: { kind: "violence_to_others" },
      situation: "may-hurt-child",
    });
  });

  it.each([
    { words: "i have thoughts of hurting myself", why: "their own life" },
    { words: "he says he has thoughts of hurting the baby", why: "another's" },
    { words: "im thinking of cutting my sons hair", why: "hair" },
    { words: "watched a film about thoughts of hurting the baby", why: "a story" },
    { words: "thinking about my baby", why: "no harm" },
    { words: "im afraid he will hurt my son", why: "another's hand" },
  ])("$words is none: $why", ({ words }) => {
    expect(hasThoughtsOfHurtingChild(words)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { hintsAtEnd } from "../../../../../src/conversation/understanding/danger/told/hints-at-end.ts";

describe("words of an end of everything", () => {
  it.each([
    { words: "my whole life is over", why: "a life" },
    { words: "im finished", why: "they" },
    { words: "sorry im finished", why: "after a word or two" },
    { words: "im finished now please", why: "before a word or two" },
    { words: "cant do this anymore", why: "no strength left" },
    { words: "ive got nothing left", why: "nothing to hold on to" },
    { words: "its all over for me", why: "for them" },
    { words: "no way out", why: "no way left" },
    { words: "better off without me", why: "nobody would miss them" },
    { words: "whats the point of anything", why: "no point" },
  ])("are in $words: $why", ({ words }) => {
    expect(hintsAtEnd(words)).toBe(true);
  });

  it.each([
    { words: "im finished work at 5", why: "a shift" },
    { words: "the film was over at 9", why: "no life" },
    { words: "cant do this form anymore", why: "a form" },
    { words: "no way out of town", why: "a road" },
    { words: "she says no way out", why: "somebody else's words" },
  ])("are not in $words: $why", ({ words }) => {
    expect(hintsAtEnd(words)).toBe(false);
  });
});

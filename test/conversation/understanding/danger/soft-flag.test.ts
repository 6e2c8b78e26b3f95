import { describe, expect, it } from "vitest";
import { softKind } from "../../../../src/conversation/understanding/danger/soft-flag.ts";

const LOW = "suicide_self_harm";
const AFRAID = "abuse_harm_from_others";

describe("words of a low mood, or of fear", () => {
  it.each([
    { words: "im so lonely", is: LOW, why: "a mood" },
    { words: "im just a burden", is: LOW, why: "what they think of themselves" },
    { words: "im not lonely", is: undefined, why: "denied" },
    { words: "my phone is dead im a burden to everyone lol", is: undefined, why: "about a battery" },
    { words: "hes in one of his moods", is: AFRAID, why: "somebody to be afraid of" },
    { words: "im so lonely and hes in one of his moods", is: LOW, why: "the mood comes first" },
    { words: "what time is the meeting", is: undefined, why: "neither" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(softKind(words)).toBe(is);
  });
});

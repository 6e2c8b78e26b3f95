import { describe, expect, it } from "vitest";
import { isStoryTold } from "../../../../../src/conversation/understanding/danger/told/story-told.ts";

const LONG = `i read a book about a man who beat his wife ${"and ".repeat(30)}`;

describe("what was seen or read", () => {
  it.each([
    { words: "i watch film about woman who run from her husband", is: true, why: "a film" },
    { words: "i watch film about woman who run from her husband, like me", is: false, why: "and of herself" },
    { words: "watching eastenders that bloke hitting his mrs is mental", is: true, why: "a soap" },
    { words: "mans been stabbed in eastenders again every week", is: true, why: "a soap, and who" },
    { words: "man got stabbed in top boy last night mad episode", is: true, why: "a series" },
    { words: "guy got shot in the new season", is: true, why: "no name" },
    { words: "spoiler he dies shot in the head", is: true, why: "a spoiler" },
    { words: "man got stabbed outside mine last night", is: false, why: "outside" },
    { words: "someone got stabbed hes in casualty", is: false, why: "a hospital" },
    { words: "i was watching eastenders and my dad stabbed my mum", is: false, why: "at home" },
    { words: "someone got stabbed in the park where they film corrie", is: false, why: "a park" },
    { words: "wanna die watching eastenders", is: false, why: "a wish of their own" },
    { words: "my husband beat his first wife", is: false, why: "no story" },
    { words: "he beat his first wife", is: false, why: "nor is it one where nobody else is named" },
    { words: LONG, is: false, why: "too long to be no more than that" },
    { words: LONG.slice(0, 130), is: true, why: "as long as may be" },
    { words: LONG.slice(0, 131), is: false, why: "a letter longer" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isStoryTold(words)).toBe(is);
  });
});

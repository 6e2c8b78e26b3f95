import { describe, expect, it } from "vitest";
import {
  readAgeBefore,
  readTurning,
} from "../../../../src/conversation/understanding/about-them/said-turning.ts";

describe("an age to come", () => {
  it.each([
    { text: "what stops when im 21", turning: 21, until: undefined, why: "when" },
    { text: "turning 21 in january", turning: 21, until: undefined, why: "turning" },
    { text: "what changes at 18", turning: 18, until: undefined, why: "at" },
    { text: "im 18 tomorrow", turning: 18, until: 17, why: "tomorrow" },
    { text: "I'm nearly 25 what do i lose", turning: 25, until: 24, why: "nearly" },
    { text: "im 21 in march", turning: 21, until: 20, why: "in a month" },
    { text: "im 21", turning: undefined, until: undefined, why: "an age they have" },
    { text: "ive just turned 21", turning: undefined, until: undefined, why: "and have since today" },
    { text: "im 20 in college", turning: undefined, until: undefined, why: "a college is no month" },
    { text: "see you at 10 am", turning: undefined, until: undefined, why: "a time" },
  ])("in $text: $why", ({ text, turning, until }) => {
    expect(readTurning(text)).toBe(turning);
    expect(readAgeBefore(text)).toBe(until);
  });
});

import { describe, expect, it } from "vitest";
import { hintsAtNotLivingOn } from "../../../../../src/conversation/understanding/danger/told/living-on.ts";

describe("hints that somebody will not be there", () => {
  it.each([
    { words: "never gonna see 20", is: true, why: "an age they will not reach" },
    { words: "gonna see 20", is: false, why: "an age they will" },
    { words: "just want quiet for good", is: true, why: "for good" },
    { words: "just want quiet tonight", is: false, why: "for a night" },
    { words: "make the pain stop", is: true, why: "what is to stop" },
    { words: "make the bus stop", is: false, why: "a bus" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(hintsAtNotLivingOn(words)).toBe(is);
  });
});

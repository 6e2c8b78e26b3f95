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
    { words: "who feeds my cat when im gone for good", is: true, why: "who looks after it then" },
    { words: "who feeds my cat when im in hospital", is: false, why: "away for a while" },
    { words: "my own funeral", is: true, why: "what comes after" },
    { words: "my own funeral in the film was so funny", is: false, why: "a film" },
    { words: "stood by the tracks with my son spotting", is: false, why: "a hobby" },
    { words: "watching the trains go by", is: true, why: "what they look at" },
    { words: "watching the trains go by with my son", is: false, why: "a child's pleasure" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(hintsAtNotLivingOn(words)).toBe(is);
  });
});

import { describe, expect, it } from "vitest";
import { isReasonForThreat } from "../../../../src/conversation/understanding/in-care/reason-for-threat.ts";

describe("the reason for a threat", () => {
  it.each([
    { words: "he battered me sister", is: true, why: "what he did" },
    { words: "cos he stabbed my mate", is: true, why: "with a word before it" },
    { words: "hes been hitting her for years", is: true, why: "for long" },
    { words: "he put my brother in hospital", is: true, why: "how it ended" },
    { words: "after what he did to my cousin", is: true, why: "unnamed" },
    { words: "my sister was 12 when he did it", is: true, why: "by her age" },
    { words: "he just stabbed my mum", is: false, why: "it is now" },
    { words: "hes hitting my mum", is: false, why: "it goes on" },
    { words: "he hit my mum blood everywhere", is: false, why: "she bleeds" },
    { words: "he hit me and my sister", is: false, why: "done to the writer" },
    { words: "he lives with my sister", is: false, why: "no harm in it" },
    { words: "i hit my sister", is: false, why: "their own doing" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(isReasonForThreat(words)).toBe(is);
  });
});

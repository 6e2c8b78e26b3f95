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
    { words: "he robbed my bike and slapped my sister", is: true, why: "two things, one to her" },
    { words: "they jumped me last week", is: true, why: "a fight that is over" },
    { words: "him and his boys robbed me", is: true, why: "with others" },
    { words: "he keeps sending me threats", is: true, why: "what he sends" },
    { words: "he said hes gonna kill me", is: true, why: "what he said" },
    { words: "he nicked my phone", is: true, why: "what he took" },
    { words: "he said hes gonna kill me tonight", is: false, why: "they are in danger now" },
    { words: "he punched me", is: false, why: "their own body" },
    { words: "he robbed a shop", is: false, why: "of nobody they love" },
    { words: "he says i hit my sister", is: false, why: "their own deed, he says" },
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

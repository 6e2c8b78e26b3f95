import { describe, expect, it } from "vitest";
import { othersAtRisk } from "../../../../src/conversation/understanding/in-care/others-at-risk.ts";

const told = (kind: string) => ({ level: "urgent", kind, harmers: [], before: "", isFresh: true }) as const;
const HARMED = told("abuse_harm_from_others");

describe("others near whoever harms", () => {
  it.each([
    { words: "he still fosters", why: "children are placed with him" },
    { words: "theres other kids there still", why: "in the same house" },
    { words: "he lives with my auntie and her two little girls now", why: "a new home" },
    { words: "my little sister is still there", why: "a child of the family" },
    { words: "hes coaching the under nines now", why: "a club" },
  ])("$words: $why", ({ words }) => {
    expect(othersAtRisk(words, HARMED)).toEqual({ level: "urgent" });
  });

  it.each([
    { words: "my sister doesnt live there anymore", why: "she is gone" },
    { words: "i have two kids", why: "their own, and not there" },
    { words: "my little sister is lovely", why: "nothing of where" },
  ])("$words tells of none: $why", ({ words }) => {
    expect(othersAtRisk(words, HARMED)).toBeUndefined();
  });

  it("is none where nobody harms", () => {
    expect(othersAtRisk("theres other kids there still", told("suicide_self_harm"))).toBeUndefined();
  });
});

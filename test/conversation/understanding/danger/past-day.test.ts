import { describe, expect, it } from "vitest";
import { isOver, withoutHaste } from "../../../../src/conversation/understanding/danger/past-day.ts";

const OWN = "suicide_self_harm";
const HOME = "domestic_abuse";

describe("what is over", () => {
  it.each([
    { words: "i tried to hang myself in september", kind: OWN, is: true, why: "months ago" },
    { words: "i tried to hang myself on sunday", kind: OWN, is: false, why: "an attempt of this week" },
    { words: "i tried to hang myself in september and i want to again", kind: OWN, is: false, why: "again" },
    { words: "gonna hang myself in december", kind: OWN, is: false, why: "still to come" },
    { words: "he grabbed me by the throat sat", kind: HOME, is: true, why: "some days ago" },
    { words: "he grabbed me and sat on me", kind: HOME, is: false, why: "no day" },
    { words: "he grabbed me by the throat sat hes outside", kind: HOME, is: false, why: "he is back" },
    { words: "he hit me last night", kind: HOME, is: false, why: "hardly over" },
    { words: "i broke it in june", kind: "medical", is: false, why: "the body heals late" },
  ] as const)("$words, $kind: $is, $why", ({ words, kind, is }) => {
    expect(isOver(words, kind)).toBe(is);
  });

  it("is for today, and not for this minute", () => {
    const risk = { level: "emergency", kind: HOME } as const;
    expect(withoutHaste(risk, "he hit me on friday")).toEqual({ level: "urgent", kind: HOME });
    expect(withoutHaste(risk, "he hit me on friday hes here")).toBe(risk);
    expect(withoutHaste({ level: "none" }, "he hit me on friday")).toEqual({ level: "none" });
    expect(withoutHaste({ level: "none" }, "i tried to hang myself in september")).toEqual({ level: "none" });
  });
});

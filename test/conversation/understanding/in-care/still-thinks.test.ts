import { describe, expect, it } from "vitest";
import { ownPlan } from "../../../../src/conversation/understanding/in-care/own-plan.ts";
import { DAD, NOT_SAID, OWN_LIFE, reading } from "./concerns.ts";

const read = reading(ownPlan);
const NOW = { ...OWN_LIFE, level: "emergency" as const };

describe("a wish to die that goes on", () => {
  it.each([
    { text: "yeah still thinking about it", told: NOW, is: {}, why: "it was danger now" },
    { text: "still thinking about it", told: OWN_LIFE, is: { level: "urgent" }, why: "it was for today" },
    { text: "cant stop thinking about dying", told: OWN_LIFE, is: { level: "urgent" }, why: "named" },
  ])("$text: $why", ({ text, told, is }) => {
    expect(read(text, told)).toEqual(is);
  });

  it.each([
    { text: "still thinking about it", told: DAD, why: "no wish was told" },
    { text: "still thinking about it", told: NOT_SAID, why: "nobody knows of what" },
    { text: "still thinking about it", told: { ...OWN_LIFE, isFresh: false }, why: "days later" },
    { text: "still thinking about that job", told: OWN_LIFE, why: "something else" },
    { text: "its raining", told: NOW, why: "nothing of it" },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});

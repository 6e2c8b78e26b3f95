import { describe, expect, it } from "vitest";
import { readSaidFacts } from "../../../src/conversation/understanding/said-facts.ts";
import { Day } from "../../../src/domain/day.ts";

const told = (text: string) => readSaidFacts(text, Day.parse("2026-11-24"), []).told;

describe("time in care, where their words settle it", () => {
  it.each([
    { text: "i was adopted at 15", inCare: false, why: "none of it at 16 or 17" },
    { text: "i was adopted at 16", inCare: undefined, why: "it may have been enough" },
    { text: "left care when i was 15", inCare: false, why: "before 16" },
    { text: "left care at 16", inCare: undefined, why: "how long is not said" },
    { text: "only in care 2 months", inCare: false, why: "less than 13 weeks" },
    { text: "in care for 12 weeks", inCare: false, why: "a week short" },
    { text: "in care for 13 weeks", inCare: undefined, why: "long enough, but when?" },
    { text: "im 17 been in care since 9", inCare: true, why: "all of the years that count" },
    { text: "im 15 been in care since 9", inCare: undefined, why: "16 is still to come" },
    {
      text: "im 17 been in care since 9 til i went home",
      inCare: undefined,
      why: "it ended, who knows when",
    },
    { text: "im 17 been in care since 14", inCare: undefined, why: "the weeks since 14 are not sure" },
  ])("$text: $inCare, $why", ({ text, inCare }) => {
    expect(told(text).inCare).toBe(inCare);
  });

  it.each([
    { text: "im 20 and was adopted at 11", age: 20 },
    { text: "im 18, in care at 13", age: 18 },
    { text: "i was adopted at 12", age: undefined },
  ])("leaves the age they have as it is: $text", ({ text, age }) => {
    expect(told(text).age).toBe(age);
  });

  it("takes a course that starts soon for the one they do", () => {
    expect(told("starting college in january").study).toBe("school_or_college");
  });
});

import { describe, expect, it } from "vitest";
import { readSaidFacts } from "../../../../src/conversation/understanding/about-them/said-facts.ts";
import { Day } from "../../../../src/domain/day.ts";

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
    { text: "was only in care a month", inCare: false, why: "the number in words" },
    { text: "in care a couple of months", inCare: false, why: "two of them" },
    { text: "in care for a year", inCare: undefined, why: "long, but when?" },
    { text: "im 19, 14 to 18 in care", inCare: true, why: "years of it, past 16" },
    { text: "in care from 15 to 17", inCare: true, why: "a year or more, past 16" },
    { text: "in care from 8 to 15", inCare: undefined, why: "over before 16, or at it" },
    { text: "in care from 16 to 17", inCare: undefined, why: "it may be days" },
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

  it.each([
    { text: "was in care in scotland til i was 18", council: "Scotland" },
    { text: "i left care in glasgow", council: "Glasgow" },
    { text: "in the scottish care system", council: "Scottish" },
    { text: "was in care in leeds", council: undefined },
    { text: "i live in scotland now", council: undefined },
  ])("$text: looked after outside England by $council", ({ text, council }) => {
    expect(told(text).council).toBe(council);
  });

  it("takes a course that starts soon for the one they do", () => {
    expect(told("starting college in january").study).toBe("school_or_college");
  });
});

import { describe, expect, it } from "vitest";
import { readSaidFacts } from "../../../../src/conversation/understanding/about-them/said-facts.ts";
import { readPounds } from "../../../../src/conversation/understanding/about-them/said-money.ts";
import { Day } from "../../../../src/domain/day.ts";

const today = Day.parse("2026-11-23");

describe("facts said in a message", () => {
  it.each([
    {
      text: "im 20 and at college what am i owed",
      told: { age: 20, study: "school_or_college" },
      why: "two at once",
    },
    { text: "do i still get owt im 23", told: { age: 23 }, why: "at the end" },
    {
      text: "I'm 19 yrs old, at uni, in halls",
      told: { age: 19, study: "university", home: "halls" },
      why: "three",
    },
    { text: "was 16 then now 19", told: { age: 19 }, why: "the age they have by now" },
    { text: "is it now 16:30 or 17", told: {}, why: "a time of day is no age" },
    { text: "i moved to leeds now", told: { livesIn: "Leeds" }, why: "a town outside the area" },
    { text: "moving into salford soon", told: {}, why: "they do not live there yet" },
    { text: "ive moved to hyde", told: { livesIn: "Tameside" }, why: "a town by its council" },
    { text: "moved to my own room", told: {}, why: "no place that we know" },
    { text: "im 20 mins away", told: {}, why: "minutes are no age" },
    { text: "im 20 weeks pregnant", told: { pregnant: true }, why: "weeks are none either" },
    {
      text: "my mate is 20 and at uni he says",
      told: { study: "university" },
      why: "a mate's age is not theirs",
    },
    { text: "im not pregnant", told: { pregnant: false }, why: "said to be not so" },
    {
      text: "got two kids and live in salford",
      told: { parent: true, livesIn: "Salford" },
      why: "a child, a place",
    },
    { text: "no kids, working part time", told: { parent: false, work: "part_time" }, why: "none" },
    { text: "im an apprentice chef", told: { study: "apprenticeship" }, why: "an apprentice" },
    { text: "dropped out of college", told: { study: "none" }, why: "not at college any more" },
    { text: "just out of prison", told: { custody: true }, why: "custody" },
    {
      text: "my college course ends 18 december",
      told: { courseEnds: "2026-12-18" },
      why: "a course that ends",
    },
    { text: "moving in on 5 december", told: { movesOn: "2026-12-05" }, why: "a move to come" },
    { text: "i finish college on 18 dec", told: { courseEnds: "2026-12-18" }, why: "and otherwise put" },
    {
      text: "im at college til 18 december",
      told: { study: "school_or_college", courseEnds: "2026-12-18" },
      why: "with what it is",
    },
    { text: "college finishes for xmas 18 dec", told: {}, why: "a break is no end" },
    { text: "my course ends at 3pm tomorrow", told: {}, why: "an hour is a lesson's end" },
    { text: "my sons school ends 18 dec", told: {}, why: "somebody else's" },
    { text: "i get my keys on 27 november", told: { movesOn: "2026-11-27" }, why: "keys" },
    {
      text: "moving into my first flat on 5 dec",
      told: { home: "moving_to_first_tenancy", movesOn: "2026-12-05" },
      why: "a first place",
    },
    { text: "moving in with my girlfriend on 5 dec", told: {}, why: "no place of their own" },
    { text: "moving to my mums on 5 dec", told: {}, why: "nor this" },
    { text: "moving to a new place on 5 dec", told: {}, why: "it may be anybody's" },
    {
      text: "17 just left my foster place",
      told: { age: 17 },
      why: "an age first; they have left the place",
    },
    { text: "17 pounds left", told: {}, why: "no age" },
    { text: "what stops when im 21", told: {}, why: "an age to come" },
    { text: "im 18 tomorrow", told: { age: 17 }, why: "until then they are younger" },
    { text: "im nearly 18", told: { age: 17 }, why: "the same" },
    { text: "turning 21 in january", told: {}, why: "who knows how soon" },
    { text: "how much is the setting up home money", told: {}, why: "nothing of themselves" },
  ])("$text: $why", ({ text, told }) => {
    const { ageOn: _, ...read } = readSaidFacts(text, today, ["Salford"]).told;
    expect(read).toEqual(told);
  });

  it.each([
    { text: "born 29/02/2008", age: 18, slip: undefined, why: "a leap day" },
    { text: "born 29/02/2007", age: undefined, slip: "no-such-day", why: "no leap year" },
    { text: "dob 24.11.2026", age: undefined, slip: "born-later", why: "tomorrow" },
    { text: "born 23/11/2008", age: 18, slip: undefined, why: "18 today" },
    { text: "born 24/11/2008", age: 17, slip: undefined, why: "18 tomorrow" },
    { text: "im 4", age: undefined, slip: "age-unlikely", why: "nobody of 4 writes" },
    { text: "im 12", age: 12, slip: undefined, why: "too young for most of it, but an age" },
    { text: "im 60", age: 60, slip: undefined, why: "too old for most of it, but an age" },
    { text: "im 140", age: undefined, slip: "age-unlikely", why: "no age" },
  ])("$text: $age, $why", ({ text, age, slip }) => {
    const read = readSaidFacts(text, today, ["Salford"]);
    expect({ age: read.told.age, slip: read.slip }).toEqual({ age, slip });
  });
});

describe("a sum in a message", () => {
  it.each([
    { text: "my mate says theres 3 grand", pounds: 3000 },
    { text: "3k?", pounds: 3000 },
    { text: "is there a grand", pounds: 1000 },
    { text: "the £3,000 thing", pounds: 3000 },
    { text: "two grand for uni", pounds: 2000 },
    { text: "1200 quid bursary", pounds: 1200 },
    { text: "im 20", pounds: undefined },
    { text: "grand thanks", pounds: undefined },
  ])("$text: $pounds", ({ text, pounds }) => {
    expect(readPounds(text)).toBe(pounds);
  });
});

import { describe, expect, it } from "vitest";
import { ageSpan, Conditions, judge } from "../../src/domain/conditions.ts";
import { Day } from "../../src/domain/day.ts";
import type { Facts } from "../../src/domain/facts.ts";

const born = Day.parse("2007-01-15");

describe("facts against, and facts not told", () => {
  const cases: readonly {
    wanted: object;
    facts: Partial<Facts>;
    failed: string[];
    missing: string[];
    why: string;
  }[] = [
    { wanted: {}, facts: {}, failed: [], missing: [], why: "nothing is asked" },
    {
      wanted: { statusAny: ["qualifying"] },
      facts: { status: "qualifying" },
      failed: [],
      missing: [],
      why: "the status is listed",
    },
    {
      wanted: { statusAny: ["qualifying"] },
      facts: { status: "relevant" },
      failed: ["status"],
      missing: [],
      why: "it is not listed",
    },
    {
      wanted: { statusAny: ["qualifying"] },
      facts: {},
      failed: [],
      missing: ["status"],
      why: "nobody told us",
    },
    {
      wanted: { ageFrom: 18, statusAny: ["former_relevant"] },
      facts: { born, status: "eligible" },
      failed: [],
      missing: [],
      why: "looked after at 17 is former relevant at 18",
    },
    {
      wanted: { ageFrom: 16, statusAny: ["former_relevant"] },
      facts: { born, status: "eligible" },
      failed: ["status"],
      missing: [],
      why: "but not before 18",
    },
    {
      wanted: { ageFrom: 18, statusAny: ["former_relevant"] },
      facts: { born, status: "qualifying" },
      failed: ["status"],
      missing: [],
      why: "qualifying stays qualifying",
    },
    {
      wanted: { councilAny: ["Bolton", "Wigan"] },
      facts: { council: "wigan" },
      failed: [],
      missing: [],
      why: "one of the councils, in small letters",
    },
    {
      wanted: { councilAny: ["Bolton", "Wigan"] },
      facts: { council: "Leeds" },
      failed: ["council"],
      missing: [],
      why: "a council that is not one of them",
    },
    {
      wanted: { livesInAny: ["Manchester"] },
      facts: { livesIn: "Manchester" },
      failed: [],
      missing: [],
      why: "the council by its own name",
    },
    {
      wanted: { livesInAny: ["Manchester"] },
      facts: { livesIn: "Salford" },
      failed: ["livesIn"],
      missing: [],
      why: "Salford is not Manchester",
    },
    {
      wanted: { studyAny: ["university"] },
      facts: { study: "none" },
      failed: ["study"],
      missing: [],
      why: "not studying",
    },
    {
      wanted: { custody: true },
      facts: { custody: false },
      failed: ["custody"],
      missing: [],
      why: "told, and it is not so",
    },
    {
      wanted: { parentOrPregnant: true },
      facts: { pregnant: true },
      failed: [],
      missing: [],
      why: "one of the two is enough",
    },
    {
      wanted: { parentOrPregnant: true },
      facts: { parent: false },
      failed: [],
      missing: ["pregnant"],
      why: "the other may still be so",
    },
    {
      wanted: { parentOrPregnant: true },
      facts: { parent: false, pregnant: false },
      failed: ["parent", "pregnant"],
      missing: [],
      why: "neither",
    },
    {
      wanted: { parentOrPregnant: true },
      facts: {},
      failed: [],
      missing: ["parent", "pregnant"],
      why: "neither told",
    },
    {
      wanted: { ageFrom: 16 },
      facts: {},
      failed: [],
      missing: ["born"],
      why: "an age needs a date of birth",
    },
    {
      wanted: { bornFrom: "2007-01-15" },
      facts: { born },
      failed: [],
      missing: [],
      why: "born on the first day",
    },
    {
      wanted: { bornFrom: "2007-01-16" },
      facts: { born },
      failed: ["born"],
      missing: [],
      why: "born the day before",
    },
    {
      wanted: { bornTo: "2007-01-15" },
      facts: { born },
      failed: [],
      missing: [],
      why: "born on the last day",
    },
    {
      wanted: { bornTo: "2007-01-14" },
      facts: { born },
      failed: ["born"],
      missing: [],
      why: "born the day after",
    },
  ];
  it.each(cases)("$why", ({ wanted, facts, failed, missing }) => {
    expect(judge(Conditions.parse(wanted), facts)).toEqual({ failed, missing });
  });
});

describe("the span of the right age", () => {
  it("runs from one birthday to the other", () => {
    expect(ageSpan({ ageFrom: 18, ageBefore: 25 }, born)).toEqual({
      from: "2025-01-15",
      until: "2032-01-15",
    });
  });

  it("ends with whichever limit comes first", () => {
    expect(ageSpan({ ageBefore: 19, ageBeforeOn31August: 19 }, born)).toEqual({ until: "2026-01-15" });
  });

  it("has no edge where none is set", () => {
    expect(ageSpan({}, born)).toEqual({});
  });
});

import { describe, expect, it } from "vitest";
import { comingOf, expectedOn, stillKnown } from "../../src/domain/coming.ts";
import { Day } from "../../src/domain/day.ts";

const day = (text: string): Day => Day.parse(text);
const ends = { courseEnds: day("2026-12-18") };
const moves = { movesOn: day("2026-12-05") };

describe("a course that ends on 18 December", () => {
  it.each([
    { on: "2026-12-18", study: "university", why: "its last day" },
    { on: "2026-12-19", study: undefined, why: "the day after, when they may have begun another" },
  ] as const)("is $study on $on: $why", ({ on, study }) => {
    expect(stillKnown({ study: "university" }, ends, day(on)).study).toBe(study);
  });

  it("leaves somebody who does not study as they are", () => {
    expect(stillKnown({ study: "none" }, ends, day("2026-12-19"))).toEqual({ study: "none" });
  });

  it.each([
    { on: "2026-12-18", study: "university", why: "its last day" },
    { on: "2026-12-19", study: "none", why: "if all goes as planned" },
  ] as const)("is expected to be $study on $on: $why", ({ on, study }) => {
    expect(expectedOn({ study: "university" }, ends, day(on)).study).toBe(study);
  });
});

describe("a move on 5 December", () => {
  it.each([
    { on: "2026-12-04", home: "supported", why: "the day before" },
    { on: "2026-12-05", home: undefined, why: "the day: plans slip" },
  ] as const)("is $home on $on: $why", ({ on, home }) => {
    expect(stillKnown({ home: "supported" }, moves, day(on)).home).toBe(home);
  });

  it.each([
    { on: "2026-12-04", home: "supported", why: "the day before" },
    { on: "2026-12-05", home: "own_tenancy", why: "if all goes as planned" },
  ] as const)("is expected to be $home on $on: $why", ({ on, home }) => {
    expect(expectedOn({ home: "supported" }, moves, day(on)).home).toBe(home);
  });

  it("leaves somebody who has moved as they are", () => {
    expect(stillKnown({ home: "own_tenancy" }, moves, day("2026-12-06")).home).toBe("own_tenancy");
  });
});

describe("what is coming", () => {
  const said = { courseEnds: day("2027-01-08") };
  it.each([
    { record: ends, says: said, is: said, why: "their own words come first" },
    { record: ends, says: {}, is: ends, why: "the record where they said nothing" },
    {
      record: ends,
      says: { study: "university" as const },
      is: {},
      why: "of another course nothing is known",
    },
    { record: { ...ends, ...moves }, says: said, is: { ...said, ...moves }, why: "one from each" },
    { record: undefined, says: undefined, is: {}, why: "nothing of either" },
  ])("$why", ({ record, says, is }) => {
    expect(comingOf(record, says)).toEqual(is);
  });
});

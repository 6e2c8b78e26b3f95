import { describe, expect, it } from "vitest";
import type { Coming } from "../../src/domain/coming.ts";
import { addDays, Day } from "../../src/domain/day.ts";
import { changesAhead } from "../../src/domain/entitlement-clock.ts";
import type { Facts } from "../../src/domain/facts.ts";
import { madeUp } from "./entitlements-made-up.ts";

const today = Day.parse("2026-11-23");
const day90 = addDays(today, 90);
const bornSo = (turns: number, on: string): Partial<Facts> => ({
  born: Day.parse(`${Number(on.slice(0, 4)) - turns}${on.slice(4)}`),
});
const from18 = madeUp({ conditions: { ageFrom: 18, ageBefore: 25 } });
const college = madeUp({ id: "college", conditions: { studyAny: ["school_or_college"] } });
const moving = madeUp({ id: "moving", conditions: { homeAny: ["moving_to_first_tenancy"] } });

describe("what changes in the next 90 days", () => {
  const cases: { facts: Partial<Facts>; all?: object[]; coming?: Coming; changes: string[]; why: string }[] =
    [
      {
        facts: bornSo(18, "2026-11-23"),
        changes: [],
        why: "it started today: that is no news of what is coming",
      },
      { facts: bornSo(18, "2026-11-24"), changes: ["starts pass 2026-11-24"], why: "18 tomorrow" },
      { facts: bornSo(18, day90), changes: [`starts pass ${day90}`], why: "18 on the last day" },
      { facts: bornSo(18, addDays(day90, 1)), changes: [], why: "a day too far" },
      { facts: bornSo(25, "2026-12-24"), changes: ["stops pass 2026-12-24"], why: "25 at Christmas" },
      {
        facts: { born: Day.parse("2008-02-29") },
        all: [madeUp({ conditions: { ageBefore: 19 } })],
        changes: [],
        why: "29 February: 19 on 1 March, after the 90 days",
      },
      { facts: {}, changes: [], why: "nobody knows when they were born" },
      {
        facts: { ...bornSo(18, "2026-12-01"), study: "none" },
        all: [madeUp({ conditions: { ageFrom: 18, studyAny: ["university"] } })],
        changes: [],
        why: "it is not theirs at 18 either",
      },
      {
        facts: { study: "school_or_college" },
        all: [college],
        coming: { courseEnds: Day.parse("2026-12-18") },
        changes: ["stops college 2026-12-19"],
        why: "the day after the course ends",
      },
      {
        facts: { home: "moving_to_first_tenancy" },
        all: [moving],
        coming: { movesOn: Day.parse("2026-12-05") },
        changes: ["stops moving 2026-12-05"],
        why: "they have moved",
      },
      {
        facts: { born: Day.parse("2006-01-01") },
        all: [
          madeUp({ text: "{amount}", amounts: [sum(10, "2026-01-01", "2026-12-31"), sum(12, "2027-01-01")] }),
        ],
        changes: ["figure pass 2027-01-01 £12"],
        why: "the sum goes up",
      },
      {
        facts: bornSo(18, "2026-12-01"),
        all: [madeUp({ standing: "announced", conditions: { ageFrom: 18 } })],
        changes: [],
        why: "what is only promised starts for nobody",
      },
      {
        facts: bornSo(18, "2026-12-10"),
        all: [madeUp({ checked: "2026-01-01", review: "2026-12-01", conditions: { ageFrom: 18 } })],
        changes: ["starts pass 2026-12-10"],
        why: "content that is due for review still has its rule",
      },
    ];
  it.each(cases)("$changes: $why", ({ facts, all = [from18], coming = {}, changes }) => {
    const found = changesAhead(all as never, facts, coming, today);
    expect(found.map(({ kind, id, on, amount }) => [kind, id, on, amount].filter(Boolean).join(" "))).toEqual(
      changes,
    );
  });

  it("comes soonest first", () => {
    const facts = { ...bornSo(18, "2027-01-20"), study: "school_or_college" as const };
    const found = changesAhead([from18, college], facts, { courseEnds: Day.parse("2026-12-18") }, today);
    expect(found.map(({ id }) => id)).toEqual(["college", "pass"]);
  });
});

function sum(value: number, from: string, to?: string) {
  return { value, unit: "GBP", period: "once", from, ...(to && { to }) };
}

import { describe, expect, it } from "vitest";
import type { Leave } from "../../src/domain/cover.ts";
import { Day } from "../../src/domain/day.ts";
import { type LeaveWanted, whyNoLeave } from "../../src/domain/leave-rules.ts";

const day = (text: string): Day => Day.parse(text);
const leave = (workerId: string, first: string, last: string, more: Partial<Leave> = {}): Leave => ({
  workerId,
  firstDay: day(first),
  lastDay: day(last),
  coverId: null,
  ...more,
});
const member = (id: string, coverId: string | null = null, active = true) => ({ id, coverId, active });

interface Change extends Partial<LeaveWanted> {
  readonly others?: readonly Leave[];
  readonly cover?: string;
}

function why({ others = [], cover, ...change }: Change): string | undefined {
  const members = [member("ana", cover ?? null), member("ben"), member("nurse"), member("gone", null, false)];
  return whyNoLeave({
    leave: leave("ana", "2026-11-30", "2026-12-04", { coverId: "ben" }),
    today: day("2026-11-23"),
    people: 2,
    decides: false,
    team: { members, leave: others },
    canStandIn: (id) => id !== "nurse",
    nameOf: (id) => id,
    ...change,
  });
}

describe("leave", () => {
  it.each([
    { change: {}, why: "somebody stands in" },
    { change: { leave: leave("ana", "2026-11-23", "2026-11-23", { coverId: "ben" }) }, why: "today" },
    {
      change: { leave: leave("ana", "2026-11-16", "2026-11-23", { coverId: "ben" }) },
      why: "since last week",
    },
    { change: { leave: leave("ana", "2026-11-30", "2026-12-04"), cover: "ben" }, why: "the usual cover" },
    { change: { leave: leave("ana", "2026-11-30", "2026-12-04"), people: 0 }, why: "nobody depends on them" },
    {
      change: { leave: leave("ana", "2026-11-30", "2026-12-04", { dutyCovers: true }), decides: true },
      why: "a manager leaves it to duty",
    },
    {
      change: { others: [leave("ben", "2026-12-05", "2026-12-06")] },
      why: "the cover leaves as they return",
    },
    { change: { others: [leave("ben", "2026-11-23", "2026-11-29")] }, why: "the cover is back by then" },
  ])("may be taken: $why", ({ change }) => {
    expect(why(change)).toBeUndefined();
  });

  it.each([
    { change: { leave: leave("ana", "2026-11-16", "2026-11-22") }, says: "These days have gone" },
    { change: { leave: leave("ana", "2026-12-04", "2026-12-03") }, says: "The last day is before" },
    { change: { leave: leave("ana", "2026-12-01", "2027-12-03") }, says: "a year at most" },
    { change: { leave: leave("ana", "2026-11-30", "2026-12-04") }, says: "2 young people depend" },
    {
      change: { leave: leave("ana", "2026-11-30", "2026-12-04"), people: 1 },
      says: "1 young person depends",
    },
    {
      change: { leave: leave("ana", "2026-11-30", "2026-11-30", { coverId: "ana" }) },
      says: "somebody else",
    },
    {
      change: { leave: leave("ana", "2026-11-30", "2026-11-30", { coverId: "gone" }) },
      says: "gone has left",
    },
    {
      change: { leave: leave("ana", "2026-11-30", "2026-11-30", { coverId: "nurse" }) },
      says: "not part of their role",
    },
    {
      change: { leave: leave("ana", "2026-11-30", "2026-12-04", { dutyCovers: true }) },
      says: "Only a manager",
    },
    { change: { others: [leave("ben", "2026-12-04", "2026-12-06")] }, says: "on leave on 2026-12-04 too" },
    { change: { others: [leave("ben", "2026-11-28", "2026-11-30")] }, says: "on leave on 2026-11-30 too" },
  ])("is refused: $says", ({ change, says }) => {
    expect(why(change)).toContain(says);
  });

  const circle = {
    leave: leave("ana", "2026-11-30", "2026-12-04", { coverId: "ben" }),
    others: [leave("nurse", "2026-12-02", "2026-12-02", { coverId: "ana" })],
  };

  it("is refused to whoever stands in for somebody then, unless a manager enters it", () => {
    expect(why(circle)).toContain("You stand in for nurse on 2026-12-02");
    expect(why({ ...circle, decides: true })).toBeUndefined();
  });
});

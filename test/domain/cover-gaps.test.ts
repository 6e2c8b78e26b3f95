import { describe, expect, it } from "vitest";
import type { Leave, Member } from "../../src/domain/cover.ts";
import { coverGaps } from "../../src/domain/cover-gaps.ts";
import { Day } from "../../src/domain/day.ts";
import { WeeklyHours } from "../../src/domain/hours.ts";

const office = WeeklyHours.parse(
  Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "17:00"]]])),
);
const day = (text: string): Day => Day.parse(text);
const away = (workerId: string, first: string, last = first, more: Partial<Leave> = {}): Leave => ({
  workerId,
  firstDay: day(first),
  lastDay: day(last),
  coverId: null,
  ...more,
});
const member = (
  id: string,
  coverId: string | null = null,
  role: Member["role"] = "personal_adviser",
): Member => ({
  id,
  coverId,
  role,
  active: true,
  hours: office,
});

function gaps(leave: readonly Leave[], members: readonly Member[], holidays: readonly string[] = []) {
  const found = coverGaps({
    team: { members: [...members, member("dee", null, "duty")], leave },
    today: day("2026-11-23"),
    days: 14,
    people: new Map([
      ["ana", 3],
      ["ben", 1],
    ]),
    serviceHours: office,
    dutyHours: office,
    holidays: new Set(holidays.map(day)),
  });
  return found.map(({ kind, workerId, firstDay, lastDay }) => `${kind} ${workerId} ${firstDay} ${lastDay}`);
}

const ana = member("ana");
const [anaToBen, benToAna] = [member("ana", "ben"), member("ben", "ana")];

describe("gaps in cover", () => {
  it.each([
    { leave: [], members: [ana], found: [], why: "nobody is away" },
    {
      leave: [away("ana", "2026-11-23")],
      members: [ana],
      found: ["no-cover ana 2026-11-23 2026-11-23"],
      why: "the first day that counts",
    },
    {
      leave: [away("ana", "2026-12-04", "2026-12-11")],
      members: [ana],
      found: ["no-cover ana 2026-12-04 2026-12-04"],
      why: "the last Friday of the fortnight",
    },
    { leave: [away("ana", "2026-12-07")], members: [ana], found: [], why: "the day after the fortnight" },
    { leave: [away("ana", "2026-11-28", "2026-11-29")], members: [ana], found: [], why: "a weekend" },
    {
      leave: [away("ana", "2026-11-27", "2026-11-30")],
      members: [ana],
      found: ["no-cover ana 2026-11-27 2026-11-30"],
      why: "one gap, though a weekend lies in it",
    },
    {
      leave: [away("ana", "2026-11-24")],
      members: [anaToBen, member("ben")],
      found: [],
      why: "Ben is there",
    },
    {
      leave: [away("ana", "2026-11-24"), away("ben", "2026-11-24")],
      members: [anaToBen, member("ben")],
      found: ["cover-away ana 2026-11-24 2026-11-24", "no-cover ben 2026-11-24 2026-11-24"],
      why: "the cover is away too",
    },
    {
      leave: [away("ana", "2026-11-24"), away("ben", "2026-11-24")],
      members: [anaToBen, benToAna],
      found: ["circle ana 2026-11-24 2026-11-24", "circle ben 2026-11-24 2026-11-24"],
      why: "they stand in for each other",
    },
    {
      leave: [away("ana", "2026-11-24", "2026-11-24", { dutyCovers: true })],
      members: [ana],
      found: [],
      why: "a manager left it to duty",
    },
    {
      leave: [away("cas", "2026-11-24")],
      members: [ana, member("cas")],
      found: [],
      why: "nobody depends on Cas",
    },
    {
      leave: [away("dee", "2026-11-25", "2026-11-26")],
      members: [ana],
      found: ["no-duty null 2026-11-25 2026-11-26"],
      why: "an empty desk",
    },
  ])("$found: $why", ({ leave, members, found }) => {
    expect(gaps(leave, members)).toEqual(found);
  });

  it("are none on a bank holiday", () => {
    expect(gaps([away("ana", "2026-11-24")], [ana], ["2026-11-24"])).toEqual([]);
  });
});

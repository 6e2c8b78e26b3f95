import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { londonTime } from "../../src/domain/day.ts";
import { bankHolidays } from "../../src/domain/holidays.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { type Adviser, type Busy, CELL_MS, cellsOf, freeSlots, type SlotRules } from "../../src/domain/slots.ts";

const MINUTE = 60_000;
const holidays = bankHolidays(2026, 2028);
const rules: SlotRules = { minutes: 45, noticeHours: 2, horizonDays: 6, holidays };
const allDay: [string, string][] = [["00:00", "24:00"]];
const always: WeeklyHours = {
  mon: allDay,
  tue: allDay,
  wed: allDay,
  thu: allDay,
  fri: allDay,
  sat: allDay,
  sun: allDay,
};

function adviser(hours: WeeklyHours, id = "rosalind", placeId = "north"): Adviser {
  return { id, firstName: id, placeId, hours };
}

interface Asked {
  now: string;
  advisers: readonly Adviser[];
  place?: WeeklyHours;
  busy?: readonly Busy[];
  rules?: Partial<SlotRules>;
}

function slotsOf({ now, advisers, place = always, busy = [], rules: other = {} }: Asked) {
  const places = new Map([["north", place]]);
  return freeSlots(advisers, places, busy, "maya", Date.parse(now), { ...rules, ...other });
}

/** "Mon 10:00", as the clock in London shows it. */
function shown(asked: Asked): string[] {
  return slotsOf(asked).map(({ start }) => londonTime(start).toFormat("ccc HH:mm"));
}

const mondays = adviser({ mon: [["10:00", "12:15"]] });
const MONDAY_MORNING = "2026-11-23T00:00:00Z";

describe("the notice", () => {
  it.each([
    {
      now: "2026-11-23T08:00:00.000Z",
      first: "Mon 10:00",
      why: "the notice ends the moment the slot starts",
    },
    { now: "2026-11-23T08:00:00.001Z", first: "Mon 10:45", why: "a moment too late for ten o'clock" },
    { now: "2026-11-23T09:30:00.000Z", first: "Mon 11:30", why: "the last of the day" },
  ])("at $now offers $first first: $why", ({ now, first }) => {
    expect(shown({ now, advisers: [mondays] })[0]).toBe(first);
  });

  it("offers nothing of a day that has gone by", () => {
    expect(shown({ now: "2026-11-23T09:30:00.001Z", advisers: [mondays] })).toEqual([]);
  });
});

describe("the horizon", () => {
  it.each([
    { horizonDays: 6, offered: 3, why: "the Monday after is the seventh day" },
    { horizonDays: 7, offered: 6, why: "the last day of the horizon counts" },
    { horizonDays: 0, offered: 3, why: "today alone" },
  ])("of $horizonDays days offers $offered: $why", ({ horizonDays, offered }) => {
    expect(slotsOf({ now: MONDAY_MORNING, advisers: [mondays], rules: { horizonDays } })).toHaveLength(
      offered,
    );
  });

  it("counts from the day it is in London, not in UTC", () => {
    const tuesdays = adviser({ tue: [["10:00", "10:45"]] });
    const asked = { advisers: [tuesdays], rules: { horizonDays: 0 } };
    expect(slotsOf({ ...asked, now: "2026-06-15T22:59:59Z" })).toHaveLength(0);
    expect(slotsOf({ ...asked, now: "2026-06-15T23:00:00Z" })).toHaveLength(1);
  });
});

describe("the hours of adviser and place", () => {
  const cases: { mine: [string, string][]; theirs: [string, string][]; starts: string[]; why: string }[] = [
    {
      mine: [["10:00", "12:00"]],
      theirs: [["09:00", "17:00"]],
      starts: ["10:00", "10:45"],
      why: "11:30 would overrun",
    },
    {
      mine: [["10:00", "12:00"]],
      theirs: [["11:00", "17:00"]],
      starts: ["11:00"],
      why: "the place opens later",
    },
    {
      mine: [["10:00", "12:00"]],
      theirs: [["09:00", "11:30"]],
      starts: ["10:00", "10:45"],
      why: "the place closes first",
    },
    {
      mine: [["10:00", "12:00"]],
      theirs: [["09:00", "11:29"]],
      starts: ["10:00"],
      why: "a minute short of a second",
    },
    { mine: [["10:00", "12:00"]], theirs: [["12:00", "17:00"]], starts: [], why: "they only touch" },
    { mine: [["10:00", "10:45"]], theirs: [["10:00", "10:45"]], starts: ["10:00"], why: "just long enough" },
    { mine: [["10:00", "10:44"]], theirs: [["10:00", "10:45"]], starts: [], why: "a minute short" },
    {
      mine: [
        ["09:00", "10:00"],
        ["11:00", "12:00"],
      ],
      theirs: [["08:00", "18:00"]],
      starts: ["09:00", "11:00"],
      why: "each opening begins its own row of slots",
    },
    {
      mine: [["09:00", "12:00"]],
      theirs: [
        ["09:00", "09:45"],
        ["10:00", "10:45"],
      ],
      starts: ["09:00", "10:00"],
      why: "the place shuts in between",
    },
  ];
  it.each(cases)("$mine within $theirs start at $starts: $why", ({ mine, theirs, starts }) => {
    const asked = { now: MONDAY_MORNING, advisers: [adviser({ mon: mine })], place: { mon: theirs } };
    expect(shown(asked)).toEqual(starts.map((start) => `Mon ${start}`));
  });

  it("offers nothing on a day that either is closed", () => {
    expect(shown({ now: MONDAY_MORNING, advisers: [mondays], place: { tue: [["09:00", "17:00"]] } })).toEqual(
      [],
    );
  });

  it("offers nothing at a place that is not listed", () => {
    expect(
      shown({ now: MONDAY_MORNING, advisers: [adviser(always, "rosalind", "closed-for-good")] }),
    ).toEqual([]);
  });

  it("sorts by time, and by adviser at the same time", () => {
    const hours: WeeklyHours = { mon: [["10:00", "11:30"]] };
    const slots = slotsOf({ now: MONDAY_MORNING, advisers: [adviser(hours, "b"), adviser(hours, "a")] });
    expect(slots.map(({ adviserId, start }) => [adviserId, londonTime(start).toFormat("HH:mm")])).toEqual([
      ["a", "10:00"],
      ["b", "10:00"],
      ["a", "10:45"],
      ["b", "10:45"],
    ]);
  });
});

describe("bank holidays", () => {
  it.each([
    { now: "2026-12-24T00:00:00Z", days: ["Thu"], why: "Christmas Day, and a Monday for Boxing Day" },
    { now: "2026-12-29T00:00:00Z", days: ["Tue", "Wed", "Thu", "Mon"], why: "New Year's Day" },
    { now: "2027-03-24T00:00:00Z", days: ["Wed", "Thu", "Tue"], why: "Good Friday and Easter Monday" },
    { now: "2027-05-01T00:00:00Z", days: ["Tue", "Wed", "Thu", "Fri"], why: "the early May holiday" },
  ])("from $now there is something on $days: $why", ({ now, days }) => {
    const one: [string, string][] = [["10:00", "10:45"]];
    const weekdays = adviser({ mon: one, tue: one, wed: one, thu: one, fri: one });
    const asked = { now, advisers: [weekdays], rules: { horizonDays: now.startsWith("2026-12-24") ? 4 : 6 } };
    expect(shown(asked).map((slot) => slot.slice(0, 3))).toEqual(days);
  });
});

describe("days on which the clocks change", () => {
  const nights = adviser({ sun: [["00:00", "04:00"]] });
  it.each([
    {
      day: "2026-03-22",
      starts: ["00:00", "01:00", "02:00", "03:00"],
      why: "an ordinary night has four hours",
    },
    { day: "2026-03-29", starts: ["00:00", "02:00", "03:00"], why: "one o'clock does not exist" },
    { day: "2027-03-28", starts: ["00:00", "02:00", "03:00"], why: "one o'clock does not exist (F-054)" },
    { day: "2026-10-25", starts: ["00:00", "01:00", "01:00", "02:00", "03:00"], why: "one o'clock twice" },
    {
      day: "2027-10-31",
      starts: ["00:00", "01:00", "01:00", "02:00", "03:00"],
      why: "one o'clock twice (F-055)",
    },
  ])("$day has hours from $starts: $why", ({ day, starts }) => {
    const now = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString();
    const slots = slotsOf({ now, advisers: [nights], rules: { minutes: 60, horizonDays: 1 } });
    expect(slots.map(({ start }) => londonTime(start).toFormat("HH:mm"))).toEqual(starts);
    expect(new Set(slots.map(({ start }) => start)).size).toBe(starts.length);
    expect(slots.every(({ start, end }) => end - start === 60 * MINUTE)).toBe(true);
  });

  it.each([
    { now: "2026-03-23T00:00:00Z", start: "2026-03-23T10:00:00.000Z", why: "winter time" },
    { now: "2026-03-30T00:00:00Z", start: "2026-03-30T09:00:00.000Z", why: "summer time from 29 March" },
    { now: "2026-10-19T00:00:00Z", start: "2026-10-19T09:00:00.000Z", why: "still summer time" },
    { now: "2026-10-26T00:00:00Z", start: "2026-10-26T10:00:00.000Z", why: "winter time from 25 October" },
  ])("ten on the clock on $now is $start: $why", ({ now, start }) => {
    expect(new Date(slotsOf({ now, advisers: [mondays] })[0]!.start).toISOString()).toBe(start);
  });
});

describe("time that is taken", () => {
  const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);
  it.each([
    { start: "10:45:00", end: "11:30:00", left: ["10:00", "11:30"], why: "exactly one slot" },
    { start: "10:44:59.999", end: "10:45:00", left: ["10:45", "11:30"], why: "the last moment of the first" },
    {
      start: "12:15:00",
      end: "13:00:00",
      left: ["10:00", "10:45", "11:30"],
      why: "begins when the last ends",
    },
    {
      start: "09:15:00",
      end: "10:00:00",
      left: ["10:00", "10:45", "11:30"],
      why: "ends when the first begins",
    },
    { start: "09:00:00", end: "13:00:00", left: [], why: "the whole morning" },
    { start: "10:50:00", end: "10:55:00", left: ["10:00", "11:30"], why: "five minutes inside a slot" },
  ])("from $start to $end leaves $left: $why", ({ start, end, left }) => {
    for (const who of ["rosalind", "maya"]) {
      const busy = [{ who, start: at(start), end: at(end) }];
      expect(shown({ now: MONDAY_MORNING, advisers: [mondays], busy })).toEqual(
        left.map((time) => `Mon ${time}`),
      );
    }
  });

  it("of somebody else takes nothing away", () => {
    const busy = [{ who: "ellis", start: at("09:00:00"), end: at("13:00:00") }];
    expect(shown({ now: MONDAY_MORNING, advisers: [mondays], busy })).toHaveLength(3);
  });

  it("of the person counts with every adviser, of an adviser with that one alone", () => {
    const advisers = [adviser(mondays.hours, "a"), adviser(mondays.hours, "b")];
    const first = { start: at("10:00:00"), end: at("10:45:00") };
    expect(slotsOf({ now: MONDAY_MORNING, advisers, busy: [{ who: "maya", ...first }] })).toHaveLength(4);
    expect(slotsOf({ now: MONDAY_MORNING, advisers, busy: [{ who: "a", ...first }] })).toHaveLength(5);
  });

  it("is never offered, and nothing else is left out", () => {
    const advisers = [adviser(mondays.hours, "a"), adviser({ tue: [["09:00", "17:00"]] }, "b")];
    const asked = { now: MONDAY_MORNING, advisers, rules: { horizonDays: 13 } };
    const all = slotsOf(asked);
    const spans = fc.record({
      who: fc.constantFrom("a", "b", "maya", "ellis"),
      start: fc.integer({ min: Date.parse(MONDAY_MORNING), max: Date.parse(MONDAY_MORNING) + 14 * 86_400_000 }),
      minutes: fc.integer({ min: 1, max: 600 }),
    });
    const property = fc.property(fc.array(spans, { maxLength: 30 }), (drawn) => {
      const busy = drawn.map(({ who, start, minutes }) => ({ who, start, end: start + minutes * MINUTE }));
      const clear = all.filter(
        (slot) =>
          !busy.some(
            ({ who, start, end }) =>
              (who === slot.adviserId || who === "maya") && start < slot.end && end > slot.start,
          ),
      );
      expect(slotsOf({ ...asked, busy })).toEqual(clear);
    });
    fc.assert(property);
  });
});

describe("a server elsewhere", () => {
  it.each([
    { zone: "America/New_York", minutesBehind: 300, why: "behind" },
    { zone: "Asia/Kolkata", minutesBehind: -330, why: "ahead, and by half an hour" },
    { zone: "UTC", minutesBehind: 0, why: "where most servers are" },
  ])("offers the same in $zone (F-059): $why", ({ zone, minutesBehind }) => {
    const asked = { now: "2026-10-20T00:00:00Z", advisers: [mondays, adviser(always, "b")], place: always };
    const script = `
      const { freeSlots } = await import(${JSON.stringify(new URL("../../src/domain/slots.ts", import.meta.url))});
      const { advisers, place, now, rules } = JSON.parse(process.argv[1]);
      const found = freeSlots(advisers, new Map([["north", place]]), [], "maya", Date.parse(now), { ...rules, holidays: new Set() });
      process.stdout.write(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), found]));`;
    const settings = JSON.stringify({ ...asked, rules });
    const there = spawnSync(process.execPath, ["--input-type=module", "--eval", script, settings], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
      encoding: "utf8",
    });
    const [offset, slots] = JSON.parse(there.stdout) as [number, unknown];
    expect(offset).toBe(minutesBehind);
    expect(slots).toEqual(slotsOf({ ...asked, rules: { holidays: new Set() } }));
  });
});

describe("cellsOf", () => {
  it.each([
    { start: 0, end: CELL_MS, cells: [0], why: "one whole cell" },
    { start: 0, end: CELL_MS + 1, cells: [0, 1], why: "a moment into the next" },
    { start: CELL_MS - 1, end: CELL_MS, cells: [0], why: "the last moment of a cell" },
    { start: CELL_MS - 1, end: CELL_MS + 1, cells: [0, 1], why: "on both sides of an edge" },
    { start: CELL_MS, end: 3 * CELL_MS, cells: [1, 2], why: "the end is not part of it" },
  ])("$start to $end takes $cells: $why", ({ start, end, cells }) => {
    expect(cellsOf(start, end)).toEqual(cells);
  });

  it("takes nine for three quarters of an hour, also where the clocks change", () => {
    const start = Date.parse("2026-03-29T00:30:00Z");
    expect(cellsOf(start, start + 45 * MINUTE)).toHaveLength(9);
  });

  it("shares a cell whenever two times overlap, and none when they do not on the five-minute grid", () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 24 }))
      .map(([from, length]) => [from * CELL_MS, (from + length) * CELL_MS] as const);
    const property = fc.property(span, span, ([a, aEnd], [b, bEnd]) => {
      const mine = new Set(cellsOf(a, aEnd));
      expect(cellsOf(b, bEnd).some((cell) => mine.has(cell))).toBe(a < bEnd && b < aEnd);
    });
    fc.assert(property);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AppointmentKind, Way } from "../../src/domain/appointment-kind.ts";
import { addDays, Day, londonTime } from "../../src/domain/day.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import type { Block, Pattern } from "../../src/domain/schedule.ts";
import { type Adviser, freeSlots, type Slot, type Supply } from "../../src/domain/slots.ts";

const MINUTE = 60_000;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const time = fc.integer({ min: 0, max: 287 }).map((cell) => {
  const minutes = cell * 5;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, "0"));
  return `${hour}:${minute}`;
});
const times = fc
  .tuple(time, time)
  .filter(([from, to]) => from !== to)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const weekly = fc
  .subarray(["MO", "TU", "WE", "TH", "FR", "SA", "SU"], { minLength: 1 })
  .map((days) => `FREQ=WEEKLY;BYDAY=${days.join(",")}`);
const where = fc.constantFrom<{ by: Way; placeId: string; placeText?: string }>(
  { by: "in-person", placeId: "north" },
  { by: "in-person", placeId: "part-time" },
  { by: "in-person", placeId: "outreach:hub", placeText: "The hub" },
  { by: "phone", placeId: "phone" },
  { by: "video", placeId: "video" },
);

/** Around both changes of the clock, a leap day and the year's end. */
const day = fc
  .tuple(fc.constantFrom("2026-12-20", "2027-03-22", "2027-10-25", "2028-02-24"), fc.nat(12))
  .map(([from, later]) => addDays(Day.parse(from), later));

const span = fc
  .tuple(day, fc.nat(10))
  .map(([firstDay, days]) => ({ firstDay, lastDay: addDays(firstDay, days) }));
const pattern: fc.Arbitrary<Pattern> = fc
  .tuple(weekly, span, times, where)
  .map(([rule, days, hours, place]) => ({ rule, ...days, ...hours, ...place, kinds: [] }));
const block: fc.Arbitrary<Block> = fc
  .tuple(fc.option(weekly, { nil: undefined }), span, times)
  .map(([rule, days, hours]) => ({ ...(rule && { rule }), ...days, ...hours, why: "training" as const }));

const advisers: fc.Arbitrary<Adviser[]> = fc
  .array(fc.tuple(fc.array(pattern, { maxLength: 4 }), fc.array(block, { maxLength: 3 }), fc.nat(4)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) =>
    all.map(([patterns, blocks, gaps], i) => ({
      id: `adviser-${i}`,
      firstName: `Adviser ${i}`,
      patterns,
      blocks,
      gapMinutes: gaps * 5,
    })),
  );

const kinds: readonly AppointmentKind[] = [
  { id: "talk", title: "talk", minutes: 45, noticeHours: 3, horizonDays: 9, ways: ["in-person", "video"] },
  { id: "call", title: "call", minutes: 30, noticeHours: 1, horizonDays: 6, ways: ["phone"] },
];
const opened: [string, string][] = [
  ["07:30", "12:10"],
  ["13:00", "23:00"],
];
const places = new Map<string, WeeklyHours>([
  ["north", { mon: opened, tue: opened, thu: opened, sun: [["00:00", "24:00"]] }],
  ["part-time", { wed: [["13:00", "16:00"]], sun: [["01:00", "04:00"]] }],
]);

const asked = fc.record({
  advisers,
  today: day,
  minute: fc.nat(1439),
  holidays: fc.array(day, { maxLength: 3 }),
  busy: fc.array(
    fc.record({
      who: fc.constantFrom("adviser-0", "adviser-1", "maya", "ellis"),
      day,
      minute: fc.nat(1439),
      minutes: fc.integer({ min: 1, max: 240 }),
    }),
    { maxLength: 12 },
  ),
});

interface World extends Supply {
  readonly now: number;
  readonly slots: readonly Slot[];
}

function worldOf({
  today,
  minute,
  holidays,
  busy,
  ...rest
}: typeof asked extends fc.Arbitrary<infer T> ? T : never): World {
  const now = Date.parse(`${today}T00:00:00Z`) + minute * MINUTE;
  const taken = busy.map((one) => {
    const start = Date.parse(`${one.day}T00:00:00Z`) + one.minute * MINUTE;
    return { who: one.who, start, end: start + one.minutes * MINUTE };
  });
  const supply = { ...rest, places, kinds, holidays: new Set(holidays), busy: taken };
  return { ...supply, now, slots: [...freeSlots(supply, { person: "maya", now })] };
}

/** What the clock shows when a slot begins, and in its last minute. */
function wall({ start, end }: Slot) {
  const [first, last] = [londonTime(start), londonTime(end - MINUTE)];
  return {
    day: Day.parse(first.toISODate()),
    from: first.toFormat("HH:mm"),
    last: last.toFormat("HH:mm"),
    weekday: first.weekday,
  };
}

function isOnItsDays({ rule, firstDay, lastDay }: Pattern | Block, slot: Slot): boolean {
  const { day, weekday } = wall(slot);
  const named = WEEKDAYS[weekday - 1]!.slice(0, 2).toUpperCase();
  return firstDay <= day && day <= lastDay! && (!rule || rule.split("BYDAY=")[1]!.includes(named));
}

/** On these days times are skipped or come twice, so that texts cannot be compared: they have a table of their own. */
function isClockChange({ start }: Slot): boolean {
  const at = londonTime(start);
  return at.startOf("day").offset !== at.endOf("day").offset;
}

function covers(one: Pattern, slot: Slot): boolean {
  const { from, last } = wall(slot);
  return isOnItsDays(one, slot) && (isClockChange(slot) || (one.from <= from && last < one.to));
}

function touches(one: Block, slot: Slot): boolean {
  const { from, last } = wall(slot);
  return isOnItsDays(one, slot) && !isClockChange(slot) && one.from <= last && from < one.to;
}

/** Each says what must be true of every slot that is offered. */
const RULES: readonly { what: string; holds: (slot: Slot, world: World) => boolean }[] = [
  {
    what: "lies in a pattern of its adviser, at its place",
    holds: (slot, { advisers }) =>
      advisers
        .find(({ id }) => id === slot.adviserId)!
        .patterns.some((one) => one.by === slot.by && one.placeId === slot.placeId && covers(one, slot)),
  },
  {
    what: "lies in the hours of its centre",
    holds: (slot) => {
      const { from, last, weekday } = wall(slot);
      const hours = places.get(slot.placeId);
      return (
        !hours ||
        isClockChange(slot) ||
        (hours[WEEKDAYS[weekday - 1]!] ?? []).some(([opens, closes]) => opens <= from && last < closes)
      );
    },
  },
  {
    what: "overlaps no block",
    holds: (slot, { advisers }) =>
      !advisers.find(({ id }) => id === slot.adviserId)!.blocks.some((one) => touches(one, slot)),
  },
  { what: "is not on a holiday", holds: (slot, { holidays }) => !holidays.has(wall(slot).day) },
  {
    what: "overlaps nothing booked, and keeps the gap",
    holds: (slot, { busy, advisers }) => {
      const gap = advisers.find(({ id }) => id === slot.adviserId)!.gapMinutes * MINUTE;
      return busy.every(({ who, start, end }) => {
        const room = who === slot.adviserId ? gap : 0;
        return (
          (who !== slot.adviserId && who !== "maya") || start >= slot.end + room || end + room <= slot.start
        );
      });
    },
  },
  {
    what: "keeps the notice and the horizon of its kind, and is as long",
    holds: (slot, { now }) => {
      const kind = kinds.find(({ id }) => id === slot.kind)!;
      const last = addDays(Day.parse(londonTime(now).toISODate()), kind.horizonDays);
      const onTime = slot.start >= now + kind.noticeHours * 60 * MINUTE && wall(slot).day <= last;
      return onTime && slot.end - slot.start === kind.minutes * MINUTE && kind.ways.includes(slot.by);
    },
  },
];

describe("every slot that is offered, whatever the diaries", () => {
  it.each(RULES)("$what", ({ holds }) => {
    let seen = 0;
    const property = fc.property(asked, (drawn) => {
      const world = worldOf(drawn);
      seen += world.slots.length;
      expect(world.slots.filter((slot) => !holds(slot, world))).toEqual([]);
    });
    fc.assert(property, { numRuns: 150 });
    expect(seen).toBeGreaterThan(100);
  });

  it("comes in order, each once", () => {
    const property = fc.property(asked, (drawn) => {
      const { slots } = worldOf(drawn);
      const starts = slots.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(new Set(slots.map((slot) => JSON.stringify(slot))).size).toBe(slots.length);
    });
    fc.assert(property, { numRuns: 150 });
  });

  it("is found by a narrower question too: the same ones, no more and no fewer", () => {
    const property = fc.property(
      asked,
      day,
      fc.constantFrom<Way>("in-person", "phone", "video"),
      (drawn, from, by) => {
        const world = worldOf(drawn);
        const start = Date.parse(`${from}T10:00:00Z`);
        const narrow = { person: "maya", now: world.now, by, from: start, until: start + 2 * 86_400_000 };
        const expected = world.slots.filter(
          (slot) => slot.by === by && slot.start >= start && slot.start < narrow.until,
        );
        expect([...freeSlots(world, narrow)]).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 150 });
  });
});

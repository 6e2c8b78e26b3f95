import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { Day, londonTime } from "../../src/domain/day.ts";
import type { Block, Pattern } from "../../src/domain/schedule.ts";
import { freeSlots, type Slot } from "../../src/domain/slots.ts";

/** By phone for half an hour, from the day before to the day after. */
interface Asked {
  readonly patterns: readonly Pattern[];
  readonly blocks?: readonly Block[];
  readonly now: string;
}

function onDay(day: string, from: string, to: string, rule?: string): Pattern {
  const firstDay = Day.parse(day);
  const when = rule ? { rule, firstDay } : { firstDay, lastDay: firstDay };
  return { ...when, from, to, by: "phone", placeId: "phone", kinds: [] };
}

const kind = { id: "call", title: "call", minutes: 30, noticeHours: 0, horizonDays: 8, ways: ["phone"] };

const supplyOf = ({ patterns, blocks = [] }: Asked) => ({
  advisers: [{ id: "owen", firstName: "Owen", patterns, blocks, gapMinutes: 0 }],
  kinds: [kind] as never,
  busy: [],
});

function slotsHere(asked: Asked): Slot[] {
  const supply = { ...supplyOf(asked), places: new Map(), holidays: new Set<Day>() };
  return [...freeSlots(supply, { person: "maya", now: Date.parse(asked.now) })];
}

const shown = (slots: readonly Slot[]) =>
  slots.map(({ start }) => londonTime(start).toFormat("d/M HH:mm ZZ"));

const CASES: readonly { what: string; asked: Asked; starts: readonly string[] }[] = [
  {
    what: "the night that loses an hour: 01:30 does not exist (F-054)",
    asked: { patterns: [onDay("2027-03-28", "00:30", "03:30")], now: "2027-03-27T12:00:00Z" },
    starts: ["28/3 00:30 +00:00", "28/3 02:00 +01:00", "28/3 02:30 +01:00", "28/3 03:00 +01:00"],
  },
  {
    what: "only the hour that is lost",
    asked: { patterns: [onDay("2027-03-28", "01:00", "02:00")], now: "2027-03-27T12:00:00Z" },
    starts: [],
  },
  {
    what: "the night that has 01:30 twice: two instants, each once (F-055)",
    asked: { patterns: [onDay("2027-10-31", "01:00", "02:30")], now: "2027-10-30T12:00:00Z" },
    starts: [
      "31/10 01:00 +01:00",
      "31/10 01:30 +01:00",
      "31/10 01:00 +00:00",
      "31/10 01:30 +00:00",
      "31/10 02:00 +00:00",
    ],
  },
  {
    what: "a block of the hour that comes twice takes both",
    asked: {
      patterns: [onDay("2027-10-31", "01:00", "02:30")],
      blocks: [
        {
          firstDay: Day.parse("2027-10-31"),
          lastDay: Day.parse("2027-10-31"),
          from: "01:00",
          to: "02:00",
          why: "other",
        },
      ],
      now: "2027-10-30T12:00:00Z",
    },
    starts: ["31/10 02:00 +00:00"],
  },
  {
    what: "a weekday pattern keeps its time on the clock over the change",
    asked: {
      patterns: [onDay("2027-03-01", "10:00", "10:30", "FREQ=WEEKLY;BYDAY=FR,MO")],
      now: "2027-03-26T00:00:00Z",
    },
    starts: ["26/3 10:00 +00:00", "29/3 10:00 +01:00", "2/4 10:00 +01:00"],
  },
  {
    what: "a leap day",
    asked: {
      patterns: [onDay("2028-01-04", "09:00", "09:30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")],
      now: "2028-02-28T00:00:00Z",
    },
    starts: ["29/2 09:00 +00:00"],
  },
  {
    what: "the year's end in week 53, and every second week after it (F-059b)",
    asked: {
      patterns: [onDay("2026-12-17", "23:00", "24:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH")],
      now: "2026-12-31T12:00:00Z",
    },
    starts: ["31/12 23:00 +00:00", "31/12 23:30 +00:00"],
  },
  {
    what: "until 23:59",
    asked: { patterns: [onDay("2026-11-24", "23:00", "23:59")], now: "2026-11-24T00:00:00Z" },
    starts: ["24/11 23:00 +00:00"],
  },
  {
    what: "asked at 23:59 in summer, when it is not yet tomorrow in London (F-056)",
    asked: {
      patterns: [onDay("2027-06-14", "00:00", "24:00", "FREQ=DAILY;INTERVAL=9")],
      now: "2027-06-14T22:31:00Z",
    },
    starts: [],
  },
  {
    what: "asked at 00:30 in summer, when it is still yesterday in UTC",
    asked: { patterns: [onDay("2027-06-15", "23:00", "24:00")], now: "2027-06-14T23:30:00Z" },
    starts: ["15/6 23:00 +01:00", "15/6 23:30 +01:00"],
  },
];

describe("the slots of", () => {
  it.each(CASES)("$what", ({ asked, starts }) => {
    const slots = slotsHere(asked);
    expect(shown(slots)).toEqual(starts);
    expect(new Set(slots.map(({ start }) => start)).size).toBe(starts.length);
    expect(slots.every(({ start, end }) => end - start === 30 * 60_000)).toBe(true);
  });
});

describe("a server elsewhere", () => {
  it.each([
    { zone: "America/New_York", minutesBehind: 300, why: "behind, and its clocks change on other days" },
    { zone: "Asia/Kolkata", minutesBehind: -330, why: "ahead, and by half an hour" },
    { zone: "Pacific/Kiritimati", minutesBehind: -840, why: "the farthest ahead: nearly always another day" },
    { zone: "Europe/London", minutesBehind: 0, why: "here" },
  ])("in $zone has the same for all of these (F-059): $why", ({ zone, minutesBehind }) => {
    const script = `
      const { freeSlots } = await import(${JSON.stringify(new URL("../../src/domain/slots.ts", import.meta.url))});
      const found = JSON.parse(process.argv[1]).map(({ supply, now }) =>
        [...freeSlots({ ...supply, places: new Map(), holidays: new Set() }, { person: "maya", now: Date.parse(now) })]);
      process.stdout.write(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), found]));`;
    const all = JSON.stringify(CASES.map(({ asked }) => ({ supply: supplyOf(asked), now: asked.now })));
    const there = spawnSync(process.execPath, ["--input-type=module", "--eval", script, all], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
      encoding: "utf8",
    });
    const [offset, found] = JSON.parse(there.stdout) as [number, unknown];
    expect(offset).toBe(minutesBehind);
    expect(found).toEqual(CASES.map(({ asked }) => slotsHere(asked)));
  });
});

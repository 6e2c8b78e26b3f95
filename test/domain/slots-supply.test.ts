import { describe, expect, it } from "vitest";
import type { AppointmentKind, Way } from "../../src/domain/appointment-kind.ts";
import { Day, londonTime } from "../../src/domain/day.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { type Block, outreachId, type Pattern } from "../../src/domain/schedule.ts";
import { type Adviser, type Busy, freeSlots, type SlotQuery } from "../../src/domain/slots.ts";

const kind = (id: string, minutes: number, ...ways: Way[]): AppointmentKind => ({
  id,
  title: id,
  minutes,
  noticeHours: 2,
  horizonDays: 13,
  ways,
});

/** The first is what somebody gets in person, the second by phone. */
const KINDS = [
  kind("first", 45, "in-person", "video"),
  kind("call", 30, "phone"),
  kind("follow-up", 30, "in-person", "phone"),
];

const PLACES = new Map<string, WeeklyHours>([
  ["north", { mon: [["09:00", "17:00"]] }],
  ["part-time", { mon: [["13:00", "16:00"]], tue: [["13:00", "16:00"]] }],
]);

const HUB = "Kiln Yard Youth Hub, 12 Kiln Yard, Manchester";

/** Mondays from 10 to 12.15 at the north centre, unless said otherwise. */
function pattern(other: Partial<Pattern> = {}): Pattern {
  return {
    rule: "FREQ=WEEKLY;BYDAY=MO",
    firstDay: Day.parse("2026-01-05"),
    from: "10:00",
    to: "12:15",
    by: "in-person",
    placeId: "north",
    kinds: [],
    ...other,
  };
}

interface Asked {
  patterns: readonly Pattern[];
  blocks?: readonly Block[];
  gapMinutes?: number;
  busy?: readonly Busy[];
  kinds?: readonly AppointmentKind[];
  holidays?: readonly string[];
  query?: Partial<SlotQuery>;
}

/** The slots of one adviser from Monday 23 November on. */
function slotsOf({
  patterns,
  blocks = [],
  gapMinutes = 0,
  busy = [],
  kinds = KINDS,
  holidays = [],
  query,
}: Asked) {
  const adviser: Adviser = { id: "owen", firstName: "Owen", patterns, blocks, gapMinutes };
  const closed = new Set(holidays.map((day) => Day.parse(day)));
  const supply = { advisers: [adviser], places: PLACES, kinds, holidays: closed, busy };
  const now = Date.parse("2026-11-23T00:00:00Z");
  return [...freeSlots(supply, { person: "maya", now, ...query })];
}

const shown = (asked: Asked) => slotsOf(asked).map(({ start }) => londonTime(start).toFormat("d LLL HH:mm"));
const at = (text: string) => Date.parse(`2026-${text}:00Z`);

describe("a way to meet", () => {
  it.each([
    { by: "phone", placeId: "phone", kind: "call", minutes: 30, why: "the first kind held by phone" },
    { by: "video", placeId: "video", kind: "first", minutes: 45, why: "the first kind held by video" },
    { by: "in-person", placeId: "north", kind: "first", minutes: 45, why: "the first kind in person" },
  ] as const)("$by is of kind $kind for $minutes minutes: $why", ({ by, placeId, kind, minutes }) => {
    const [slot] = slotsOf({ patterns: [pattern({ by, placeId })] });
    expect(slot).toMatchObject({ by, placeId, kind, adviserName: "Owen" });
    expect(slot!.end - slot!.start).toBe(minutes * 60_000);
  });

  it.each([
    { by: "phone", placeId: "phone", first: "23 Nov 18:00", why: "no centre to be open" },
    { by: "video", placeId: "video", first: "23 Nov 18:00", why: "nor by video" },
    { by: "in-person", placeId: "north", first: undefined, why: "the centre has closed by then" },
  ] as const)("$by in the evening starts at $first: $why", ({ by, placeId, first }) => {
    expect(shown({ patterns: [pattern({ by, placeId, from: "18:00", to: "19:00" })] })[0]).toBe(first);
  });

  it("at an outreach place has its name and no centre's hours", () => {
    const outreach = pattern({ placeId: outreachId(HUB), placeText: HUB, from: "18:00", to: "18:45" });
    expect(slotsOf({ patterns: [outreach] })[0]).toMatchObject({
      placeId: "outreach:kiln-yard-youth-hub-12-kiln-yard-manchester",
      placeText: HUB,
      by: "in-person",
    });
  });

  it("of two at the same time gives both, in person first", () => {
    const patterns = [pattern({ by: "phone", placeId: "phone", to: "10:45" }), pattern({ to: "10:45" })];
    expect(slotsOf({ patterns, query: { until: at("11-24T00:00") } }).map(({ by }) => by)).toEqual([
      "in-person",
      "phone",
    ]);
  });

  it.each(["north", "phone", "outreach:hub"])("at %s is not offered on a bank holiday (F-053)", (placeId) => {
    const by = placeId === "phone" ? "phone" : "in-person";
    const text = placeId.startsWith("outreach") ? { placeText: "The hub" } : {};
    const asked = { patterns: [pattern({ placeId, by, to: "10:45", ...text })] };
    expect(shown(asked)).toEqual(["23 Nov 10:00", "30 Nov 10:00"]);
    expect(shown({ ...asked, holidays: ["2026-11-23"] })).toEqual(["30 Nov 10:00"]);
  });
});

describe("two patterns of one adviser", () => {
  it("that overlap give each time once", () => {
    const twice = [pattern({ to: "11:30" }), pattern({ from: "10:45" })];
    expect(shown({ patterns: twice, query: { until: at("11-24T00:00") } })).toEqual([
      "23 Nov 10:00",
      "23 Nov 10:45",
      "23 Nov 11:30",
    ]);
  });
});

describe("a part-time centre", () => {
  it("is open for part of the adviser's day", () => {
    const whole = pattern({ placeId: "part-time", from: "09:00", to: "17:00" });
    expect(shown({ patterns: [whole], query: { until: at("11-24T00:00") } })).toEqual([
      "23 Nov 13:00",
      "23 Nov 13:45",
      "23 Nov 14:30",
      "23 Nov 15:15",
    ]);
  });
});

describe("a pattern", () => {
  it.each([
    {
      other: { rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", firstDay: "2026-11-16" },
      days: ["30 Nov 10:00"],
      why: "every second week, and not this one",
    },
    {
      other: { rule: undefined, firstDay: "2026-11-30", lastDay: "2026-11-30" },
      days: ["30 Nov 10:00"],
      why: "once",
    },
    { other: { firstDay: "2026-11-24" }, days: ["30 Nov 10:00"], why: "not before the first day" },
    { other: { lastDay: "2026-11-23" }, days: ["23 Nov 10:00"], why: "until the last day" },
    { other: { lastDay: "2026-11-22" }, days: [], why: "it has ended" },
    { other: { to: "10:44" }, days: [], why: "a minute too short" },
  ])("$other gives $days: $why", ({ other, days }) => {
    const { firstDay = "2026-01-05", lastDay, ...rest } = other as Record<string, string | undefined>;
    const dates = { firstDay: Day.parse(firstDay), ...(lastDay && { lastDay: Day.parse(lastDay) }) };
    expect(shown({ patterns: [pattern({ to: "10:45", ...rest, ...dates })] })).toEqual(days);
  });

  it.each([
    { kinds: ["follow-up"], wanted: undefined, found: "follow-up", why: "its adviser has no first talks" },
    { kinds: ["follow-up", "first"], wanted: undefined, found: "first", why: "in the order of the service" },
    { kinds: [], wanted: "follow-up", found: "follow-up", why: "the kind that was asked for" },
    { kinds: ["first"], wanted: "follow-up", found: undefined, why: "not of this pattern" },
    { kinds: [], wanted: "call", found: undefined, why: "not held in person" },
    { kinds: [], wanted: "walk", found: undefined, why: "there is no such kind" },
  ])("of kinds $kinds asked for $wanted gives $found: $why", ({ kinds, wanted, found }) => {
    expect(slotsOf({ patterns: [pattern({ kinds })], query: { kind: wanted } })[0]?.kind).toBe(found);
  });
});

describe("a question", () => {
  const patterns = [
    pattern({ to: "10:45" }),
    pattern({ by: "phone", placeId: "phone", from: "14:00", to: "14:30" }),
    pattern({ placeId: "part-time", from: "15:00", to: "15:45" }),
  ];
  it.each([
    { query: { by: "phone" }, found: ["23 Nov 14:00", "30 Nov 14:00"], why: "by phone" },
    { query: { placeId: "part-time" }, found: ["23 Nov 15:00", "30 Nov 15:00"], why: "at one centre" },
    { query: { adviserId: "nadia" }, found: [], why: "somebody else" },
    {
      query: { from: at("11-23T15:00") },
      found: ["23 Nov 15:00", "30 Nov 10:00", "30 Nov 14:00", "30 Nov 15:00"],
      why: "from this very minute",
    },
    { query: { from: at("11-30T14:01") }, found: ["30 Nov 15:00"], why: "a minute too late for two o'clock" },
    {
      query: { until: at("11-23T14:00") },
      found: ["23 Nov 10:00"],
      why: "until then, which is not included",
    },
    { query: { until: at("11-23T14:01") }, found: ["23 Nov 10:00", "23 Nov 14:00"], why: "a minute later" },
    { query: { from: at("11-20T00:00"), until: at("11-23T00:00") }, found: [], why: "all of it is past" },
  ] as { query: Partial<SlotQuery>; found: string[]; why: string }[])(
    "for $query finds $found: $why",
    ({ query, found }) => {
      expect(shown({ patterns, query })).toEqual(found);
    },
  );

  it("has the notice and the horizon of each kind", () => {
    const kinds = [
      { ...kind("first", 45, "in-person"), noticeHours: 14.25, horizonDays: 7 },
      { ...kind("call", 30, "phone"), noticeHours: 14, horizonDays: 6 },
    ];
    expect(shown({ patterns, kinds })).toEqual([
      "23 Nov 14:00",
      "23 Nov 15:00",
      "30 Nov 10:00",
      "30 Nov 15:00",
    ]);
  });

  it("is worked out only as far as it is asked: the years to come cost nothing", () => {
    const far = [{ ...KINDS[0]!, horizonDays: 366 }];
    const adviser = { id: "owen", firstName: "Owen", patterns, blocks: [], gapMinutes: 0 };
    const asked: string[] = [];
    const holidays = new Set<Day>();
    holidays.has = (day) => asked.push(day) < 0;
    const supply = { advisers: [adviser], places: PLACES, kinds: far, holidays, busy: [] };
    freeSlots(supply, { person: "maya", now: at("11-23T00:00") }).next();
    expect(asked).toEqual(["2026-11-23"]);
  });
});

describe("a block", () => {
  const block = (other: Partial<Block>): Block => ({
    firstDay: Day.parse("2026-11-23"),
    lastDay: Day.parse("2026-11-23"),
    from: "00:00",
    to: "24:00",
    why: "training",
    ...other,
  });
  const only = (start: string) => [`23 Nov ${start}`];
  const day = { until: at("11-24T00:00") };
  it.each([
    { other: {}, left: [], why: "the whole day" },
    { other: { from: "10:45", to: "11:30" }, left: ["23 Nov 10:00", "23 Nov 11:30"], why: "exactly one" },
    { other: { from: "10:44", to: "11:31" }, left: [], why: "a minute of each neighbour" },
    {
      other: { from: "12:15", to: "13:00" },
      left: ["23 Nov 10:00", "23 Nov 10:45", "23 Nov 11:30"],
      why: "it begins when the last ends",
    },
    {
      other: { from: "09:00", to: "10:00" },
      left: ["23 Nov 10:00", "23 Nov 10:45", "23 Nov 11:30"],
      why: "it ends when the first begins",
    },
    { other: { to: "11:30" }, left: only("11:30"), why: "the first part of the day" },
    {
      other: { firstDay: Day.parse("2026-11-20"), lastDay: Day.parse("2026-11-27") },
      left: [],
      why: "a week away",
    },
    {
      other: { firstDay: Day.parse("2026-11-24"), lastDay: Day.parse("2026-11-27") },
      left: ["23 Nov 10:00", "23 Nov 10:45", "23 Nov 11:30"],
      why: "from tomorrow",
    },
  ])("$other leaves $left: $why", ({ other, left }) => {
    expect(shown({ patterns: [pattern()], blocks: [block(other)], query: day })).toEqual(left);
  });

  it("that comes again takes its time each time", () => {
    const monthly = { rule: "FREQ=MONTHLY;BYDAY=-1MO", firstDay: Day.parse("2026-01-01") };
    const { lastDay: _, ...training } = block({ ...monthly, to: "11:00" });
    expect(shown({ patterns: [pattern()], blocks: [training] })).toEqual([
      "23 Nov 10:00",
      "23 Nov 10:45",
      "23 Nov 11:30",
      "30 Nov 11:30",
    ]);
  });

  it("holds for phone as for a centre", () => {
    const phone = pattern({ by: "phone", placeId: "phone" });
    expect(shown({ patterns: [phone], blocks: [block({})], query: day })).toEqual([]);
  });
});

describe("a gap between appointments", () => {
  const day = { until: at("11-24T00:00") };
  it.each([
    { gapMinutes: 0, starts: ["10:00", "10:45", "11:30"], why: "none" },
    { gapMinutes: 15, starts: ["10:00", "11:00"], why: "a third would overrun" },
    { gapMinutes: 90, starts: ["10:00"], why: "a second would overrun" },
  ])("of $gapMinutes minutes gives $starts: $why", ({ gapMinutes, starts }) => {
    expect(shown({ patterns: [pattern()], gapMinutes, query: day })).toEqual(
      starts.map((start) => `23 Nov ${start}`),
    );
  });

  it.each([
    { who: "owen", start: "09:00", end: "09:45", left: ["10:00", "11:00"], why: "just long enough ago" },
    { who: "owen", start: "09:00", end: "09:46", left: ["11:00"], why: "a minute too close before" },
    { who: "owen", start: "12:00", end: "12:30", left: ["10:00", "11:00"], why: "just late enough" },
    { who: "owen", start: "11:59", end: "12:30", left: ["10:00"], why: "a minute too close after" },
    { who: "maya", start: "09:15", end: "10:00", left: ["10:00", "11:00"], why: "the gap is the adviser's" },
  ])("of 15 minutes beside $who's $start to $end leaves $left: $why", ({ who, start, end, left }) => {
    const busy = [{ who, start: at(`11-23T${start}`), end: at(`11-23T${end}`) }];
    expect(shown({ patterns: [pattern()], gapMinutes: 15, busy, query: day })).toEqual(
      left.map((time) => `23 Nov ${time}`),
    );
  });
});

import type { AppointmentKind } from "../../src/domain/appointment-kind.ts";
import { addDays, Day } from "../../src/domain/day.ts";
import { bankHolidaysAround } from "../../src/domain/holidays-around.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { type Pattern, patternsFromHours } from "../../src/domain/schedule.ts";
import { type Adviser, freeSlots, type Supply } from "../../src/domain/slots.ts";
import { median, table } from "./figures.ts";

const NOW = Date.parse("2026-11-23T10:00:00Z");
const TODAY = Day.parse("2026-11-23");
const DAY_MS = 86_400_000;
const SIZES = [10, 20, 40, 60, 120];
const ROUNDS = 9;
const SEARCHES = 200;
/** Bookings of each adviser in the year ahead, about one a day. */
const BOOKED_EACH = 250;

const CENTRES = ["harpurhey", "longsight", "openshaw", "moss-side", "west-didsbury", "wythenshawe"];
const OPEN: [string, string][] = [["09:00", "17:00"]];
const HOURS: WeeklyHours = { mon: OPEN, tue: OPEN, wed: OPEN, thu: OPEN, fri: OPEN };

const KINDS: readonly AppointmentKind[] = [
  { id: "careers", title: "talk", minutes: 45, noticeHours: 2, horizonDays: 365, ways: ["in-person"] },
  { id: "phone", title: "by phone", minutes: 30, noticeHours: 2, horizonDays: 365, ways: ["phone"] },
];

/**
 * How long it takes to work out every free time of a year: for diaries of weekdays at a centre, every second Tuesday
 * evening elsewhere, Thursdays by phone, a fortnight's leave, training once a month, and a booking a day. Processor time
 * of the thread, so that what else the machine does is not measured.
 */
export async function slotsBench(): Promise<string> {
  const first = measure(supplyOf(60));
  const measured = SIZES.map((size) => {
    const supply = supplyOf(size);
    const rounds = Array.from({ length: ROUNDS }, () => measure(supply));
    return { size, found: rounds[0]!.found, ms: median(rounds.map(({ ms }) => ms)) };
  });
  const rows = measured.map(({ size, found, ms }) => [`${size}`, `${found}`, ms.toFixed(1)]);
  const sixty = supplyOf(60);
  const soonest = Array.from({ length: SEARCHES }, () => measure(sixty, 3).ms).reduce(
    (sum, ms) => sum + ms,
    0,
  );
  return [
    table(["advisers", "free times in a year", "ms of processor time (median)"], rows),
    `growth: time ~ advisers^${growth(measured).toFixed(2)} (slope of log time over log advisers)`,
    `the first time in a new process, 60 advisers: ${first.ms.toFixed(1)} ms, nothing worked out before`,
    `the three soonest of 60 advisers: ${(soonest / SEARCHES).toFixed(2)} ms (mean)`,
  ].join("\n");
}

/** @param most how many times to take; all of the year if it is left out */
function measure(supply: Supply, most = Number.POSITIVE_INFINITY): { found: number; ms: number } {
  const begun = process.threadCpuUsage();
  let found = 0;
  for (const _ of freeSlots(supply, { person: "maya", now: NOW })) if (++found >= most) break;
  const { user, system } = process.threadCpuUsage(begun);
  return { found, ms: (user + system) / 1000 };
}

function supplyOf(size: number): Supply {
  const advisers = Array.from({ length: size }, (_, i) => adviserAt(i));
  const busy = advisers.flatMap(({ id }, i) =>
    Array.from({ length: BOOKED_EACH }, (_, day) => {
      const start = NOW + day * DAY_MS + (i % 6) * 3_600_000;
      return { who: id, start, end: start + 45 * 60_000 };
    }),
  );
  const places = new Map(CENTRES.map((id) => [id, HOURS]));
  return { advisers, places, kinds: KINDS, holidays: bankHolidaysAround(NOW), busy };
}

function adviserAt(i: number): Adviser {
  const begun = addDays(Day.parse("2025-01-06"), i * 5);
  const besides = { firstDay: begun, from: "17:15", to: "19:30", kinds: [] };
  const leave = addDays(TODAY, 30 + i * 3);
  return {
    id: `adviser-${`${i}`.padStart(3, "0")}`,
    firstName: "Owen",
    patterns: [...patternsFromHours(HOURS, CENTRES[i % CENTRES.length]!), ...evenings(besides)],
    blocks: [
      { firstDay: leave, lastDay: addDays(leave, 13), from: "00:00", to: "24:00", why: "leave" },
      { rule: "FREQ=MONTHLY;BYDAY=1WE", firstDay: begun, from: "09:00", to: "12:00", why: "training" },
    ],
    gapMinutes: i % 3 === 0 ? 15 : 0,
  };
}

function evenings(when: Pick<Pattern, "firstDay" | "from" | "to" | "kinds">): Pattern[] {
  const hub = { placeId: "outreach:hub", placeText: "Kiln Yard Youth Hub" };
  return [
    { ...when, rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", by: "in-person", ...hub },
    { ...when, rule: "FREQ=WEEKLY;BYDAY=TH", by: "phone", placeId: "phone" },
  ];
}

/** The slope of the straight line that lies nearest to the points, both axes in logarithms. */
function growth(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(ms)] as const);
  const mean = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const up = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return up / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

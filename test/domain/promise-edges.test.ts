import { describe, expect, it } from "vitest";
import type { Leave, Member } from "../../src/domain/cover.ts";
import { Day } from "../../src/domain/day.ts";
import { bankHolidaysAround } from "../../src/domain/holidays-around.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { AnswerTimes, chainFrom, promiseFor, type Rota } from "../../src/domain/promise.ts";

const MONDAY = Date.parse("2026-11-23T10:00:00Z");
const every = (from: string, to: string): WeeklyHours => {
  const day: [string, string][] = [[from, to]];
  return { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
};
const TIMES = {
  readWithinHours: 2,
  tellNextAfterHours: 1,
  othersIfLaterByHours: 24,
  holdsForHours: 12,
  liveForMinutes: 30,
};
const member = (id: string, change: Partial<Member> = {}): Member => ({
  ...{ id, role: "personal_adviser", active: true, hours: every("09:00", "17:00"), coverId: null },
  ...change,
});
const duty = (id: string) => member(id, { role: "duty" });
const manager = (id: string, from: string) => member(id, { role: "manager", hours: every(from, "18:00") });
const away = (workerId: string, lastDay: string, coverId: string | null = null): Leave => ({
  ...{ workerId, firstDay: Day.parse("2026-11-23"), lastDay: Day.parse(lastDay), coverId },
});

function rota(members: readonly Member[], leave: readonly Leave[] = []): Rota {
  const open = every("09:00", "17:00");
  const holidays = bankHolidaysAround(MONDAY);
  return { team: { members, leave }, dutyHours: open, serviceHours: open, holidays, times: TIMES };
}

/** Who will have read what comes on Monday at ten. */
const promised = (owner: string | null, on: Rota) => {
  const { who, by, ...rest } = promiseFor(owner, MONDAY, on);
  const name = who.kind === "worker" ? who.id : who.kind;
  return { who: name, by: new Date(by).toISOString().slice(0, 16), ...rest };
};

describe("in whose place somebody reads", () => {
  const team = [member("ana", { coverId: "ben" }), member("ben"), member("cat"), duty("dee")];
  it.each([
    { owner: "ana", out: [], who: "ana", why: "the worker reads it" },
    { owner: "ana", out: ["ana"], who: "ben", insteadOf: "ana", why: "whoever stands in" },
    { owner: "cat", out: ["cat"], who: "duty", insteadOf: "cat", why: "duty, where nobody stands in" },
    { owner: null, out: [], who: "duty", why: "it was duty's" },
  ])("is $insteadOf's: $why", ({ owner, out, who, insteadOf }) => {
    const leave = out.map((id) => away(id, "2026-11-23"));
    const found = promised(owner, rota(team, leave));
    expect([found.who, found.insteadOf]).toEqual([who, insteadOf]);
  });
});

describe("a worker who is later than duty", () => {
  const tuesdays = (from: string) => member("tue", { hours: { tue: [[from, "17:00"]] } });
  it.each([
    { from: "10:00", who: "tue", why: "by just as long as may be" },
    { from: "10:15", who: "duty", why: "by longer" },
  ])("from Tuesday $from leaves it to $who: $why", ({ from, who }) => {
    expect(promised("tue", rota([tuesdays(from), duty("dee")]))).toMatchObject({ who });
  });
});

describe("a worker without hours", () => {
  const never = member("never", { hours: {}, coverId: "ben" });
  const team = [never, member("ben"), member("cat"), duty("dee")];
  it.each([
    { leave: [], who: "ben", why: "whoever always stands in" },
    { leave: [away("never", "2026-11-23", "cat")], who: "cat", why: "whoever stands in for today's leave" },
  ])("is never waited for, but $who is: $why", ({ leave, who }) => {
    expect(promised("never", rota(team, leave))).toMatchObject({ who });
  });

  it("leaves it to duty where nobody stands in", () => {
    expect(promised("never", rota([{ ...never, coverId: null }, duty("dee")]))).toMatchObject({
      who: "duty",
    });
  });
});

it("knows nobody who stands in for nobody", () => {
  expect(chainFrom(null, MONDAY, rota([member("ana")]))).toEqual([]);
});

it("tells those of duty who are in, and no other", () => {
  const leave = [away("dan", "2026-11-23")];
  expect(promised(null, rota([duty("dee"), duty("dan")], leave)).tell).toEqual(["dee"]);
});

it("promises the time of the manager who is in first, and tells them all", () => {
  const found = promised(null, rota([manager("mo", "14:00"), manager("max", "09:00")]));
  expect(found).toMatchObject({ who: "manager", by: "2026-11-23T12:00", tell: ["mo", "max"] });
});

describe("where nobody is there, everyone is asked again", () => {
  const one = { duty: duty("dee"), manager: manager("mo", "09:00") };
  it.each([
    { back: one.duty, until: "2026-11-23", by: "2026-11-24T09:00", why: "when duty is back tomorrow" },
    { back: one.duty, until: "2026-11-24", by: "2026-11-25T09:00", why: "the day after" },
    { back: one.manager, until: "2026-11-24", by: "2026-11-25T09:00", why: "when a manager is" },
    { back: one.duty, until: "2026-12-23", by: "2026-12-24T09:00", why: "the last day that is looked at" },
    { back: one.duty, until: "2026-12-24", by: "2026-11-23T12:00", why: "as soon as ever, beyond it" },
  ])("at $by: $why", ({ back, until, by }) => {
    expect(promised(null, rota([back], [away(back.id, until)]))).toMatchObject({ who: "line", by });
  });

  it("as soon as ever, where nobody is left", () => {
    expect(promised(null, rota([]))).toMatchObject({ who: "line", by: "2026-11-23T12:00", tell: [] });
  });
});

describe("the times of answers", () => {
  it.each([
    { change: {}, ok: true, why: "all are named" },
    { change: { readWithinHours: 8 }, ok: true, why: "a working day" },
    { change: { readWithinHours: 8.5 }, ok: false, why: "no day has so many" },
    { change: { tellNextAfterHours: 8 }, ok: true, why: "a working day" },
    { change: { tellNextAfterHours: 8.5 }, ok: false, why: "no day has so many" },
    { change: { readWithinHours: 0 }, ok: false, why: "at once is never kept" },
    { change: { holdsForHours: undefined }, ok: false, why: "one is missing" },
  ])("may be $change, $ok: $why", ({ change, ok }) => {
    expect(AnswerTimes.safeParse({ ...TIMES, ...change }).success).toBe(ok);
  });
});

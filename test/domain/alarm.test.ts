import { describe, expect, it } from "vitest";
import {
  type Alarm,
  AlertTimes,
  alarmStep,
  isWatched,
  nextLook,
  rungDue,
  type Watch,
  watchedFrom,
} from "../../src/domain/alarm.ts";
import type { Leave, Member } from "../../src/domain/cover.ts";
import { Day } from "../../src/domain/day.ts";
import { bankHolidaysAround } from "../../src/domain/holidays-around.ts";
import { WeeklyHours } from "../../src/domain/hours.ts";
import type { Role } from "../../src/domain/worker.ts";

const at = (iso: string) => Date.parse(iso);
const open: [string, string][] = [["09:00", "17:00"]];
const week = WeeklyHours.parse({ mon: open, tue: open, wed: open, thu: open, fri: open });
const atDesk: [string, string][] = [["09:00", "16:00"]];
const desk = WeeklyHours.parse({ mon: atDesk, tue: atDesk, wed: atDesk, thu: atDesk, fri: atDesk });
const member = (id: string, role: Role, active = true): Member => ({
  id,
  role,
  active,
  hours: week,
  coverId: null,
});
const STAFF = [
  member("dee", "duty"),
  member("dot", "duty"),
  member("mo", "manager"),
  member("lee", "safeguarding_lead"),
  member("ana", "personal_adviser"),
];
const MONDAY = "2026-11-23T10:00:00Z";

function watch(change: Partial<Watch> & { staff?: readonly Member[]; leave?: readonly Leave[] } = {}): Watch {
  const { staff = STAFF, leave = [], ...rest } = change;
  const rota = {
    team: { members: staff, leave },
    serviceHours: week,
    dutyHours: desk,
    holidays: bankHolidaysAround(at(MONDAY)),
  };
  return { rota, times: AlertTimes.parse({}), outOfHours: "not-read", dutyPhoneId: undefined, ...rest };
}

const alarm = (change: Partial<Alarm> = {}): Alarm => {
  const openedAt = change.openedAt ?? at(MONDAY);
  return { level: "emergency", rung: 0, rungAt: openedAt, openedAt, ...change };
};
const iso = (ms: number) => new Date(ms).toISOString().replace(".000Z", "Z");

describe("when the next rung is due", () => {
  it.each([
    { level: "emergency" as const, rung: 0, minutes: 5, why: "5 minutes from the alert" },
    { level: "emergency" as const, rung: 1, minutes: 5, why: "10 minutes from the alert" },
    { level: "emergency" as const, rung: 2, minutes: 5, why: "15 minutes from the alert" },
    { level: "emergency" as const, rung: 3, minutes: 15, why: "it never goes quiet" },
    { level: "urgent" as const, rung: 0, minutes: 5, why: "the same as an emergency" },
    { level: "urgent" as const, rung: 1, minutes: 5, why: "10 minutes from the alert" },
    { level: "urgent" as const, rung: 2, minutes: 5, why: "15 minutes from the alert" },
    { level: "urgent" as const, rung: 3, minutes: 15, why: "it never goes quiet" },
  ])("$level, after rung $rung, is $minutes minutes: $why", ({ level, rung, minutes }) => {
    expect(rungDue(alarm({ level, rung }), watch()) - at(MONDAY)).toBe(minutes * 60_000);
  });

  it.each([
    { opened: "2026-11-23T16:55:00Z", due: "2026-11-23T17:00:00Z", why: "the last minute of the day" },
    {
      opened: "2026-11-23T16:56:00Z",
      due: "2026-11-24T09:01:00Z",
      why: "four minutes today and one tomorrow",
    },
    { opened: "2026-11-27T16:58:00Z", due: "2026-11-30T09:03:00Z", why: "over a weekend" },
    { opened: "2026-11-23T22:00:00Z", due: "2026-11-24T09:05:00Z", why: "nobody reads at night" },
    { opened: "2026-12-24T16:58:00Z", due: "2026-12-29T09:03:00Z", why: "Christmas, and the days after" },
    {
      opened: "2027-03-25T16:58:00Z",
      due: "2027-03-30T08:03:00Z",
      why: "Good Friday, summer time, Easter Monday",
    },
    { opened: "2026-10-23T15:58:00Z", due: "2026-10-26T09:03:00Z", why: "summer time ends" },
  ])("counts the time that the line is open, $opened to $due: $why", ({ opened, due }) => {
    expect(iso(rungDue(alarm({ openedAt: at(opened) }), watch()))).toBe(due);
  });

  it.each([
    { opened: "2027-03-28T00:58:00Z", why: "an hour that does not exist" },
    { opened: "2026-10-25T00:58:00Z", why: "an hour that comes twice" },
    { opened: "2026-12-25T23:58:00Z", why: "Christmas night" },
  ])("counts minutes of the clock where there is a rota: $why", ({ opened }) => {
    const due = rungDue(alarm({ openedAt: at(opened) }), watch({ outOfHours: "rota" }));
    expect(due - at(opened)).toBe(5 * 60_000);
  });
});

it("counts minutes of the clock where the line never opens: an alarm is not put off for ever", () => {
  const never = watch({ rota: { ...watch().rota, serviceHours: {} } });
  expect(rungDue(alarm(), never) - at(MONDAY)).toBe(5 * 60_000);
});

describe("an emergency while nobody reads", () => {
  const night = "2026-11-23T22:00:00Z";
  const phone = watch({ dutyPhoneId: "dee" });

  it.each([
    { now: "22:00:00", next: "2026-11-23T22:05:00Z", why: "the first ring" },
    { now: "22:05:00", next: "2026-11-23T22:10:00Z", why: "the second" },
    { now: "22:10:00", next: "2026-11-23T22:15:00Z", why: "the third" },
    { now: "22:15:00", next: "2026-11-24T09:05:00Z", why: "then it waits until somebody is there" },
  ])("rings the duty phone, looked at at $now: $why", ({ now, next }) => {
    expect(iso(nextLook(alarm({ openedAt: at(night) }), at(`2026-11-23T${now}Z`), phone))).toBe(next);
  });

  it("goes up the ladder when that comes before the next ring", () => {
    const times = AlertTimes.parse({ emergency: [5, 6, 30] });
    const evening = alarm({
      openedAt: at("2026-11-23T16:50:00Z"),
      rung: 1,
      rungAt: at("2026-11-23T16:55:00Z"),
    });
    const look = nextLook(evening, at("2026-11-23T16:55:00Z"), watch({ dutyPhoneId: "dee", times }));
    expect(iso(look)).toBe("2026-11-23T16:56:00Z");
  });

  it("does not ring where somebody on call reads", () => {
    const look = nextLook(alarm({ openedAt: at(night) }), at(night), { ...phone, outOfHours: "rota" });
    expect(iso(look)).toBe("2026-11-23T22:05:00Z");
    const late = alarm({ openedAt: at(night), rung: 3, rungAt: at("2026-11-23T22:03:00Z") });
    expect(iso(nextLook(late, at("2026-11-23T22:03:00Z"), { ...phone, outOfHours: "rota" }))).toBe(
      "2026-11-23T22:18:00Z",
    );
  });

  it("tells nobody when the duty phone has gone from the settings since", () => {
    const step = alarmStep(alarm({ openedAt: at(night) }), at("2026-11-23T22:05:00Z"), watch());
    expect(step).toEqual({ to: "duty-phone", rung: 0, tell: [] });
  });

  it("says duty-phone, and is no higher up the ladder for it", () => {
    const step = alarmStep(alarm({ openedAt: at(night) }), at("2026-11-23T22:05:00Z"), phone);
    expect(step).toEqual({ to: "duty-phone", rung: 0, tell: ["dee"] });
  });

  it.each([
    { level: "emergency" as const, on: watch(), why: "there is no duty phone" },
    { level: "urgent" as const, on: phone, why: "it is no emergency" },
  ])("is looked at when the line opens: $why", ({ level, on }) => {
    const due = rungDue(alarm({ level, openedAt: at(night) }), on);
    expect(nextLook(alarm({ level, openedAt: at(night) }), at(night), on)).toBe(due);
  });

  it("does not ring in open hours, when duty is told anyway", () => {
    const before = alarm({ openedAt: at("2026-11-24T08:58:00Z") });
    expect(iso(nextLook(before, at("2026-11-24T08:58:00Z"), phone))).toBe("2026-11-24T09:05:00Z");
  });

  it("is watched from when the line opens, or now with a rota", () => {
    expect([isWatched(at(night), phone), isWatched(at(MONDAY), phone)]).toEqual([false, true]);
    expect(iso(watchedFrom(at(night), phone))).toBe("2026-11-24T09:00:00Z");
    expect(iso(watchedFrom(at(night), watch({ outOfHours: "rota" })))).toBe(night);
  });
});

const away = (workerId: string): Leave => {
  const day = Day.parse("2026-11-23");
  return { workerId, firstDay: day, lastDay: day, coverId: null };
};

describe("who is told", () => {
  const now = at("2026-11-23T10:05:00Z");
  it.each([
    { rung: 0, to: "duty", tell: ["dee", "dot"], next: 1, why: "all of duty again" },
    { rung: 1, to: "manager", tell: ["mo", "lee"], next: 2, why: "managers, and the lead who may read" },
    { rung: 2, to: "everyone", tell: ["dee", "dot", "mo", "lee"], next: 3, why: "ring round" },
    { rung: 3, to: "everyone", tell: ["dee", "dot", "mo", "lee"], next: 3, why: "again, for ever" },
  ])("after rung $rung: $why", ({ rung, to, tell, next }) => {
    const step = alarmStep(alarm({ rung, rungAt: 0 }), now, watch());
    expect(step).toEqual({ to, rung: next, tell });
  });

  it.each([
    { leave: ["dee"], to: "duty", tell: ["dot"], why: "one of duty is in" },
    { leave: ["dee", "dot"], to: "manager", tell: ["mo", "lee"], why: "duty is empty: no time is lost" },
    { leave: ["dee", "dot", "mo"], to: "manager", tell: ["lee"], why: "the lead alone is in" },
    {
      leave: ["dee", "dot", "mo", "lee"],
      to: "everyone",
      tell: ["dee", "dot", "mo", "lee"],
      why: "everybody is off, so all of them are told all the same",
    },
  ])("passes over those who are away: $why", ({ leave, to, tell }) => {
    const step = alarmStep(alarm({ rungAt: 0 }), now, watch({ leave: leave.map(away) }));
    expect(step).toMatchObject({ to, tell });
  });

  it("at the last rung is everyone who is there, and none of those who are away", () => {
    const step = alarmStep(alarm({ rung: 2, rungAt: 0 }), now, watch({ leave: [away("dee")] }));
    expect(step).toEqual({ to: "everyone", rung: 3, tell: ["dot", "mo", "lee"] });
  });

  it("is nobody when duty, managers and the lead are not there at all", () => {
    const staff = [member("ana", "personal_adviser"), member("dee", "duty", false)];
    expect(alarmStep(alarm({ rungAt: 0 }), now, watch({ staff }))).toEqual({
      to: "nobody",
      rung: 3,
      tell: [],
    });
  });

  it.each([
    { time: "2026-11-23T15:59:00Z", to: "duty", tell: ["dee", "dot"], why: "the desk's last minute" },
    {
      time: "2026-11-23T16:00:00Z",
      to: "manager",
      tell: ["dee", "dot", "mo", "lee"],
      why: "duty has gone, the line is open",
    },
    { time: "2026-11-24T09:00:00Z", to: "duty", tell: ["dee", "dot"], why: "the desk's first minute" },
    { time: "2026-11-23T17:30:00Z", to: "duty", tell: ["dee", "dot"], why: "closed: duty is on call" },
  ])("knows when the desk is shut, at $time: $why", ({ time, to, tell }) => {
    const on = watch({ outOfHours: "rota" });
    expect(alarmStep(alarm({ openedAt: at(time), rungAt: 0 }), at(time), on)).toMatchObject({ to, tell });
  });

  it("tells managers alone what duty was told before its desk shut", () => {
    const step = alarmStep(alarm({ rung: 1, rungAt: 0 }), at("2026-11-23T16:30:00Z"), watch());
    expect(step).toEqual({ to: "manager", rung: 2, tell: ["mo", "lee"] });
  });

  it("at the last rung is duty too though its desk is shut", () => {
    const late = at("2026-11-23T16:30:00Z");
    const step = alarmStep(alarm({ rung: 2, rungAt: 0 }), late, watch());
    expect(step).toEqual({ to: "everyone", rung: 3, tell: ["dee", "dot", "mo", "lee"] });
  });

  it("at night is who is on call", () => {
    const times = AlertTimes.parse({ onCall: ["manager"] });
    const step = alarmStep(
      alarm({ openedAt: at("2026-11-23T22:00:00Z") }),
      at("2026-11-23T22:05:00Z"),
      watch({ times, outOfHours: "rota" }),
    );
    expect(step).toEqual({ to: "manager", rung: 2, tell: ["mo"] });
  });
});

describe("the times of the settings", () => {
  it.each([
    { given: { emergency: [5, 5, 15] }, why: "the second is not later than the first" },
    { given: { emergency: [10, 5, 15] }, why: "the second is before the first" },
    { given: { urgent: [15, 30, 30] }, why: "the third is not later than the second" },
  ])("are refused with what to do, $given: $why", ({ given }) => {
    expect(AlertTimes.safeParse(given).error?.issues[0]?.message).toBe(
      "put the minutes in order, each later than the one before",
    );
  });

  it.each([
    { given: { onCall: [] }, why: "nobody is on call" },
    { given: { emergency: [5, 10] }, why: "one is missing" },
    { given: { emergency: [0, 5, 10] }, why: "no time at all" },
    { given: { emergency: [5, 10, 15.5] }, why: "half minutes" },
    { given: { later: [5, 10, 15] }, why: "a name that means nothing" },
  ])("are refused, $given: $why", ({ given }) => {
    expect(AlertTimes.safeParse(given).success).toBe(false);
  });

  it("are taken when they climb, and stand for themselves where none are given", () => {
    expect(AlertTimes.parse({ emergency: [1, 2, 3], onCall: ["manager"] })).toEqual({
      emergency: [1, 2, 3],
      urgent: [5, 10, 15],
      onCall: ["manager"],
    });
    expect(AlertTimes.parse({}).onCall).toEqual(["duty", "manager", "safeguarding_lead"]);
  });
});

import { describe, expect, it } from "vitest";
import type { Leave, Member } from "../../src/domain/cover.ts";
import { Day } from "../../src/domain/day.ts";
import { bankHolidaysAround } from "../../src/domain/holidays-around.ts";
import { WeeklyHours } from "../../src/domain/hours.ts";
import type { Role } from "../../src/domain/worker.ts";
import { nextStep } from "../../src/work/concerns/ladder.ts";
import type { StaffedRota } from "../../src/work/handoffs/rota.ts";

const at = (iso: string) => Date.parse(iso);
const MONDAY = "2026-11-23T10:00:00Z";
const hours = (from: string, to: string) => {
  const open: [string, string][] = [[from, to]];
  return WeeklyHours.parse({ mon: open, tue: open, wed: open, thu: open, fri: open });
};
const week = hours("09:00", "17:00");
const late = hours("12:00", "20:00");
const member = (id: string, role: Role, more: Partial<Member> = {}): Member => ({
  ...{ id, role, active: true, hours: week, coverId: null },
  ...more,
});
const STAFF = [
  member("ana", "personal_adviser", { coverId: "ben" }),
  member("ben", "personal_adviser", { hours: late }),
  member("dee", "duty"),
  member("mo", "manager", { hours: late }),
];

const away = (workerId: string): Leave => {
  const [firstDay, lastDay] = [Day.parse("2026-11-23"), Day.parse("2026-11-27")];
  return { workerId, firstDay, lastDay, coverId: null };
};
const rota = (leave: readonly string[] = [], staff: readonly Member[] = STAFF, change = {}): StaffedRota =>
  ({
    ...{ team: { members: staff, leave: leave.map(away) }, dutyHours: week, serviceHours: week },
    holidays: bankHolidaysAround(at(MONDAY)),
    times: {
      readWithinHours: 2,
      tellNextAfterHours: 1,
      othersIfLaterByHours: 2,
      holdsForHours: 8,
      liveForMinutes: 30,
    },
    ...change,
  }) as unknown as StaffedRota;

const step = (
  rung: number,
  on = rota(),
  { worker = "ana" as string | null, owner = "ana" as string | null, reason = "asked" } = {},
) => {
  const { nextAt, ...next } = nextStep({ rung, worker_id: worker, reason }, owner, at(MONDAY), on);
  return { ...next, nextAt: new Date(nextAt).toISOString().slice(0, 16) };
};

describe("who is told that nobody has read it", () => {
  it.each([
    {
      rung: 0,
      is: { to: "reader", rung: 1, tell: ["ana"], nextAt: "2026-11-23T11:00" },
      why: "the worker again",
    },
    {
      rung: 1,
      is: { to: "cover", rung: 2, tell: ["ben"], nextAt: "2026-11-23T13:00" },
      why: "by the cover's own hours",
    },
    {
      rung: 2,
      is: { to: "duty", rung: 3, tell: ["dee"], nextAt: "2026-11-23T11:00" },
      why: "by the desk's hours",
    },
    {
      rung: 3,
      is: { to: "manager", rung: 4, tell: ["mo"], nextAt: "2026-11-23T11:00" },
      why: "by the line's hours",
    },
    {
      rung: 4,
      is: { to: "everyone", rung: 5, tell: ["dee", "mo"], nextAt: "2026-11-24T09:00" },
      why: "from tomorrow",
    },
    {
      rung: 7,
      is: { to: "everyone", rung: 8, tell: ["dee", "mo"], nextAt: "2026-11-24T09:00" },
      why: "each day",
    },
  ])("after rung $rung: $why", ({ rung, is }) => {
    expect(step(rung)).toEqual(is);
  });

  it.each([
    { leave: ["ana"], rung: 0, to: "cover", at: 2, why: "the worker is away" },
    { leave: ["ana", "ben"], rung: 0, to: "duty", at: 3, why: "so is the cover" },
    { leave: ["ana", "ben", "dee"], rung: 0, to: "manager", at: 4, why: "so is duty" },
    { leave: ["dee"], rung: 2, to: "manager", at: 4, why: "duty alone is away" },
    { leave: ["mo"], rung: 3, to: "everyone", at: 5, why: "the managers alone are away" },
    { leave: ["ana", "ben", "dee", "mo"], rung: 0, to: "nobody", at: 5, why: "everybody is away" },
  ])("passes over a rung with nobody on it: $to, $why", ({ leave, rung, to, at: reached }) => {
    expect(step(rung, rota(leave))).toMatchObject({ to, rung: reached });
  });

  it.each([
    { leave: [], tell: ["dee", "mo"], why: "duty and managers" },
    { leave: ["dee"], tell: ["mo"], why: "managers alone" },
    { leave: ["mo"], tell: ["dee"], why: "duty alone" },
    { leave: ["dee", "mo"], tell: [], why: "nobody" },
  ])("at the end is $why", ({ leave, tell }) => {
    expect(step(4, rota(leave))).toMatchObject({ tell, to: tell.length > 0 ? "everyone" : "nobody" });
  });
});

describe("a worker who is in again on Wednesday", () => {
  const wednesdays = WeeklyHours.parse({ wed: [["09:00", "17:00"]] });
  const staff = [member("ana", "personal_adviser", { hours: wednesdays }), ...STAFF.slice(1)];
  it.each([
    { leave: ["ben", "mo"], to: "duty", why: "duty would have it today" },
    { leave: ["ben", "dee"], to: "manager", why: "a manager would" },
    { leave: ["ben", "dee", "mo"], to: "reader", why: "nobody else is in" },
  ])("is not waited for while another is in: $to, $why", ({ leave, to }) => {
    expect(step(0, rota(leave, staff))).toMatchObject({ to });
  });
});

describe("what was duty's from the start", () => {
  const duty = { worker: null };
  it.each([
    { rung: 0, to: "reader", tell: ["dee"], at: 1, why: "the desk again" },
    { rung: 1, to: "manager", tell: ["mo"], at: 4, why: "neither the cover nor the desk once more" },
  ])("after rung $rung: $why", ({ rung, to, tell, at: reached }) => {
    expect(step(rung, rota(), duty)).toMatchObject({ to, tell, rung: reached });
  });

  it("goes to managers at once where the desk is empty", () => {
    expect(step(0, rota(["dee"]), duty)).toMatchObject({ to: "manager", rung: 4 });
  });
});

describe("who stands in", () => {
  const chain = [
    member("ana", "personal_adviser", { coverId: "ben" }),
    member("ben", "personal_adviser", { coverId: "cy" }),
    member("cy", "personal_adviser"),
    member("dee", "duty"),
  ];
  it.each([
    { worker: "ben", leave: [], tell: ["ana"], why: "whoever has it now is not told as their own cover" },
    { worker: "ben", leave: ["ana"], tell: ["cy"], why: "the next of the chain" },
    { worker: "ana", leave: ["ben"], tell: ["cy"], why: "the cover is away" },
  ])("is $tell: $why", ({ worker, leave, tell }) => {
    expect(step(1, rota(leave, chain), { worker })).toMatchObject({ to: "cover", tell });
  });

  it("is nobody where they have no worker, or the worker is not among the staff", () => {
    expect(step(1, rota(), { owner: null })).toMatchObject({ to: "duty" });
    expect(step(0, rota(), { worker: "gone", owner: "gone" })).toMatchObject({ to: "duty" });
  });
});

describe("a disclosure", () => {
  it.each([
    {
      reason: "concern",
      leave: [],
      owner: "ana",
      to: "duty",
      why: "whoever stands in reads none while the worker is in",
    },
    { reason: "asked", leave: [], owner: "ana", to: "cover", why: "anything else is theirs to read" },
    { reason: "concern", leave: ["ana"], owner: "ana", to: "cover", why: "the worker is away" },
    { reason: "concern", leave: [], owner: "gone", to: "duty", why: "the worker is not among the staff" },
    { reason: "concern", leave: [], owner: null, to: "duty", why: "they have no worker" },
  ])("of $reason goes to $to: $why", ({ reason, leave, owner, to }) => {
    expect(step(1, rota(leave), { reason, owner })).toMatchObject({ to });
  });

  it("goes to whoever stands in for a worker who is away, whoever else is in", () => {
    const ben = member("ben", "personal_adviser", { coverId: "cy" });
    const staff = [
      member("ana", "personal_adviser"),
      ben,
      member("cy", "personal_adviser"),
      ...STAFF.slice(2),
    ];
    const theirs = { reason: "concern", worker: "ben", owner: "ben" };
    expect(step(1, rota(["ben"], staff), theirs)).toMatchObject({ to: "cover", tell: ["cy"] });
  });

  it("goes to whoever stands in for a worker who has left", () => {
    const left = [member("ana", "personal_adviser", { active: false, coverId: "ben" }), ...STAFF.slice(1)];
    expect(step(1, rota([], left), { reason: "concern" })).toMatchObject({ to: "cover", tell: ["ben"] });
  });
});

describe("when the next is told", () => {
  it("is the next day that the line is open, where an hour is never reached", () => {
    const never = rota([], STAFF, { dutyHours: {} });
    expect(step(4, never)).toMatchObject({ tell: ["mo"], nextAt: "2026-11-24T09:00" });
  });

  it("is the next day too after somebody who is hardly ever in", () => {
    const quarter: [string, string][] = [["10:00", "10:15"]];
    const rare = [member("ana", "personal_adviser", { hours: WeeklyHours.parse({ mon: quarter }) })];
    const { times } = rota();
    const slow = rota([], rare, { times: { ...times, tellNextAfterHours: 8 } });
    expect(step(0, slow)).toMatchObject({ to: "reader", nextAt: "2026-11-24T09:00" });
  });

  it("is when it opens, from an evening", () => {
    const { nextAt } = nextStep(
      { rung: 4, worker_id: "ana", reason: "asked" },
      "ana",
      at("2026-11-23T18:00:00Z"),
      rota(),
    );
    expect(new Date(nextAt).toISOString()).toBe("2026-11-24T09:00:00.000Z");
  });

  it("is Monday, from a Friday and from a Saturday", () => {
    for (const now of ["2026-11-27T10:00:00Z", "2026-11-28T10:00:00Z"]) {
      const { nextAt } = nextStep({ rung: 4, worker_id: "ana", reason: "asked" }, "ana", at(now), rota());
      expect(new Date(nextAt).toISOString(), now).toBe("2026-11-30T09:00:00.000Z");
    }
  });

  it("is tomorrow where it is never closed", () => {
    const all: [string, string][] = [["00:00", "24:00"]];
    const open = WeeklyHours.parse({ mon: all, tue: all, wed: all, thu: all, fri: all, sat: all, sun: all });
    expect(step(4, rota([], STAFF, { serviceHours: open })).nextAt).toBe("2026-11-24T00:00");
  });
});

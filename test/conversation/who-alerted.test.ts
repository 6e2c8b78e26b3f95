import { describe, expect, it } from "vitest";
import { whoWasAlerted, whoWillRead } from "../../src/conversation/reach/who-reads.ts";
import type { Leave } from "../../src/domain/cover.ts";
import { Day } from "../../src/domain/day.ts";
import { WeeklyHours } from "../../src/domain/hours.ts";
import type { Role } from "../../src/domain/worker.ts";
import { ctxFor, NOW } from "./scene.ts";

const open: [string, string][] = [["09:00", "17:00"]];
const hours = WeeklyHours.parse({ mon: open, tue: open, wed: open, thu: open, fri: open });
const DAY = Day.parse("2026-11-23");
const names = new Map([
  ["ana", "Ana"],
  ["sam", "Sam"],
]);

const off = (workerId: string, firstDay = DAY, lastDay = firstDay): Leave => ({
  ...{ workerId, firstDay, lastDay, coverId: null },
});

const scene = (leave: Leave[], { cover = "personal_adviser" as Role, taken = {}, now = NOW } = {}) => {
  const member = (id: string, role: Role, coverId: string | null = null) => ({
    ...{ id, role, active: true, hours, coverId },
  });
  const members = [member("ana", "personal_adviser", "sam"), member("sam", cover), member("dee", "duty")];
  return ctxFor({
    known: { now },
    sections: {
      team: { team: { members, leave }, names },
      concern: { takenBy: undefined, isClosed: false, level: "urgent", told: new Set(["ana"]), ...taken },
    },
  });
};
const told = (...given: Parameters<typeof scene>) => {
  const { said } = whoWasAlerted(scene(...given), {});
  const { who, when } = (said as unknown as { args: Record<"who" | "when", { key: string; args?: object }> })
    .args;
  return [who.key, who.args, when.key, when.args].filter((one) => one !== undefined);
};

describe("who was alerted, and when they will be there", () => {
  it.each([
    { leave: [], says: ["safety.told-pa", { who: "Ana" }, "safety.read-now"], why: "both are in" },
    {
      leave: [off("dee")],
      says: ["safety.told-pa", { who: "Ana" }, "safety.read-now-pa", { who: "Ana" }],
      why: "duty is on leave, the worker is in",
    },
    {
      leave: [off("ana")],
      says: ["safety.told-pa", { who: "Sam" }, "safety.read-now"],
      why: "the cover is told in the worker's place",
    },
    {
      leave: [off("ana"), off("sam"), off("dee")],
      says: ["safety.told-duty", "safety.read-later", { when: "Tue 24 Nov, 9am" }],
      why: "all are on leave today, in office hours",
    },
    {
      leave: ["ana", "sam", "dee"].map((id) => off(id, DAY, Day.parse("2027-12-31"))),
      says: ["safety.told-duty", "safety.read-unknown"],
      why: "nobody is back for as far as can be seen",
    },
  ])("$says: $why", ({ leave, says }) => {
    expect(told(leave)).toEqual(says);
  });

  it.each(["education_worker", "manager"] as const)(
    "names no %s who stands in: it is not theirs to read",
    (cover) => {
      expect(told([off("ana")], { cover })[0]).toBe("safety.told-duty");
    },
  );
});

describe("later in the talk", () => {
  const says = (taken: object) => whoWasAlerted(scene([], { taken })).said;

  it.each([
    { taken: {}, key: "safety.told", args: undefined, why: "nobody has taken it" },
    { taken: { takenBy: "ana" }, key: "seen.has-it", args: { who: "Ana" }, why: "somebody has it" },
    {
      taken: { takenBy: "ana", isClosed: true },
      key: "seen.had-it",
      args: { who: "Ana" },
      why: "it is closed",
    },
    { taken: { takenBy: "zed" }, key: "seen.has-it", args: { who: "seen.someone" }, why: "no name to say" },
  ])("is $key: $why", ({ taken, key, args }) => {
    expect(says(taken)).toMatchObject({ key, ...(args && { args }) });
  });

  it.each([
    { told: ["ana", "dee"], who: "safety.told-pa", why: "she was told" },
    { told: ["sam", "dee"], who: "safety.told-pa", why: "who stood in was told" },
    { told: ["dee"], who: "safety.told-duty", why: "she was never told, though she is in today" },
    { told: [], who: "safety.told-duty", why: "nobody is named" },
  ])("says $who of $told: $why", ({ told: ids, who }) => {
    expect(says({ told: new Set(ids) })).toMatchObject({ args: { who: { key: who } } });
  });

  it("names nobody to an unknown number", () => {
    const ctx = ctxFor({
      known: { standing: "unknown" },
      sections: { concern: { takenBy: "ana", isClosed: false, level: "urgent", told: new Set(["ana"]) } },
    });
    expect(whoWasAlerted(ctx).said).toMatchObject({ args: { who: "seen.someone" } });
  });
});

describe("what can be done until somebody reads it", () => {
  it.each([
    { now: "2026-11-23T16:59:59Z", next: "who-reads.next-danger", why: "the line is still open" },
    { now: "2026-11-23T17:00:00Z", next: "who-reads.next-shut", why: "it has just shut" },
    { now: "2026-11-28T11:00:00Z", next: "who-reads.next-shut", why: "a weekend" },
    { now: "2026-12-25T11:00:00Z", next: "who-reads.next-shut", why: "a bank holiday" },
  ])("at $now is $next: $why", ({ now, next }) => {
    const leave = now.startsWith("2026-11-23T16") ? [off("dee")] : [];
    expect(whoWillRead(scene(leave, { now: Date.parse(now) })).said).toMatchObject({ args: { next } });
  });
});

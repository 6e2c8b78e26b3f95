import { describe, expect, it } from "vitest";
import type { Member } from "../../../src/domain/cover.ts";
import { Day } from "../../../src/domain/day.ts";
import { WeeklyHours } from "../../../src/domain/hours.ts";
import type { Worker } from "../../../src/store/workers.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { firstTold, isIn, takerOf } from "../../../src/work/concerns/concern-alert.ts";
import { rotaAt, type StaffedRota } from "../../../src/work/handoffs/rota.ts";
import type { Line } from "../../support/line.ts";
import { LEAD } from "../alarms.ts";
import { onLeave } from "../away.ts";
import { DENISE, lineFor, MAYA, partyOf } from "../outgoing.ts";
import { DUTY, MANAGER, SHABNAM } from "../thread.ts";

interface About {
  readonly about_worker_id: string | null;
}

async function toldAt(
  line: Line,
  workerId: string | null,
  about: About = { about_worker_id: null },
): Promise<string[]> {
  const now = line.clock.now();
  const rota = await rotaAt(line.store.read, line.parts, now);
  const told = firstTold({ worker_id: workerId, opted_out_at: null }, rota, now, about);
  return told.map(({ profile }) => profile.mobile!).toSorted();
}

describe("who is told of a concern first", () => {
  it.each([
    { at: "15:59", worker: true, are: [DENISE, DUTY], why: "the worker and duty" },
    { at: "16:10", worker: true, are: [DENISE, DUTY], why: "duty has gone home, the worker is in" },
    { at: "15:59", worker: false, are: [DUTY], why: "nobody's person" },
    { at: "16:10", worker: false, are: [DUTY, MANAGER, LEAD], why: "nobody's, and duty has gone home" },
    { at: "17:10", worker: false, are: [DUTY], why: "the line is closed for all" },
  ])("is $are at $at: $why", async ({ at, worker, are }) => {
    const line = await lineFor(`2026-11-23T${at}:00Z`);
    const { worker_id } = await partyOf(line.store, MAYA);
    expect(await toldAt(line, worker ? worker_id : null)).toEqual(are);
  });

  it("is the stand-in of a worker who is away", async () => {
    const line = await lineFor();
    await onLeave(line, DENISE, "2026-11-23");
    expect(await toldAt(line, (await partyOf(line.store, MAYA)).worker_id)).toEqual([SHABNAM, DUTY]);
  });

  it.each([
    { at: "15:59", are: [DUTY], why: "duty reads it" },
    { at: "16:10", are: [DUTY, MANAGER, LEAD], why: "duty has gone home, so managers look for somebody" },
  ])("is nobody who stands in and may not read it, but $are at $at: $why", async ({ at, are }) => {
    const line = await lineFor(`2026-11-23T${at}:00Z`);
    await onLeave(line, DENISE, "2026-11-23");
    const [shabnam] = await workersByMobile(line.store.read, line.store.vault, SHABNAM);
    const role = { role: "education_worker" as const };
    await line.store.write((db) =>
      db.updateTable("worker").set(role).where("id", "=", shabnam!.id).execute(),
    );
    expect(await toldAt(line, (await partyOf(line.store, MAYA)).worker_id)).toEqual(are);
  });

  it("is managers too where duty has gone home, and nobody at all would read it", async () => {
    const line = await lineFor("2026-11-23T16:10:00Z");
    await onLeave(line, DUTY, "2026-11-23");
    expect(await toldAt(line, null)).toEqual([DUTY, MANAGER, LEAD]);
  });

  it("is never whom it may be about, and managers at once in their place", async () => {
    const line = await lineFor();
    const [duty] = await workersByMobile(line.store.read, line.store.vault, DUTY);
    expect(await toldAt(line, null, { about_worker_id: duty!.id })).toEqual([MANAGER, LEAD]);
  });
});

describe("whether somebody is in", () => {
  const TODAY = Day.parse("2026-11-23");
  const hours = (from: string, to: string) => WeeklyHours.parse({ mon: [[from, to]] });
  const member = (id: string, from: string, to: string): Member => ({
    ...{ id, role: "personal_adviser", active: true, hours: hours(from, to), coverId: null },
  });
  const leave = [{ workerId: "away", firstDay: TODAY, lastDay: TODAY, coverId: null }];
  const members = [
    member("early", "07:00", "09:00"),
    member("late", "12:00", "20:00"),
    member("day", "09:00", "17:00"),
    member("away", "09:00", "17:00"),
  ];
  const rota = { team: { members, leave }, holidays: new Set() } as unknown as StaffedRota;

  it.each([
    { id: "day", role: "personal_adviser", is: true, why: "their hours have begun" },
    { id: "early", role: "personal_adviser", is: false, why: "they have gone" },
    { id: "late", role: "personal_adviser", is: false, why: "they come later" },
    { id: "away", role: "personal_adviser", is: false, why: "they are on leave" },
    { id: "day", role: "duty", is: false, why: "duty keeps the hours of the desk" },
    { id: "gone", role: "personal_adviser", is: false, why: "they are not of the team" },
  ] as const)("$id, $role: $is, $why", ({ id, role, is }) => {
    expect(isIn({ id, role } as Worker, rota, Date.parse("2026-11-23T10:00:00Z"))).toBe(is);
  });
});

describe("who has a concern", () => {
  const worker = (id: string, active: boolean) => ({ id, active }) as Worker;
  const workers = new Map([worker("here", true), worker("gone", false)].map((one) => [one.id, one]));
  const rota = { team: { workers } } as unknown as StaffedRota;

  it.each([
    { acknowledged_by: "here", about_worker_id: null, is: ["here"], why: "they took it" },
    { acknowledged_by: "here", about_worker_id: "gone", is: ["here"], why: "it is about another" },
    { acknowledged_by: null, about_worker_id: null, is: [], why: "nobody took it" },
    { acknowledged_by: "gone", about_worker_id: null, is: [], why: "they have left" },
    { acknowledged_by: "here", about_worker_id: "here", is: [], why: "it may be about them" },
  ])("is $is: $why", ({ is, ...row }) => {
    expect(takerOf(row, rota).map(({ id }) => id)).toEqual(is);
  });
});

import { describe, expect, it } from "vitest";
import { standingFailures } from "../../../src/store/alert-failures.ts";
import { climbAlarms, takeConcerns } from "../../../src/work/concerns/alarm.ts";
import { keepDutyDesk } from "../../../src/work/handoffs/duty-desk.ts";
import { DANGER, DESK, LEAD, raised, steps, told, watchUntil } from "../alarms.ts";
import { onLeave } from "../away.ts";
import { DENISE, lineFor, MAYA } from "../outgoing.ts";
import { all, CHANTELLE, textsTo } from "../talk.ts";
import { DUTY, MANAGER, SHABNAM } from "../thread.ts";

describe("danger in a message", () => {
  it("is a concern, and alerts by text and e-mail to the worker and duty, in one transaction", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    const [concern] = await all(line, "concern");
    const alerts = (await all(line, "outbox")).filter(({ class: of }) => of === "safeguarding");
    const staff = alerts.filter(({ worker_id }) => worker_id !== null);
    expect(new Set(staff.map(({ channel }) => channel))).toEqual(new Set(["sms", "email"]));
    expect(new Set(staff.map(({ worker_id }) => worker_id)).size).toBe(2);
    expect(concern).toMatchObject({ status: "open", rung: 0, level: "emergency" });
    expect(concern!.inbox_id).toBe((await all(line, "inbox"))[0]!.id);
  });

  it("is told to staff as a reference and the urgency, and nothing else of it", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await watchUntil(line, "2026-11-23T10:30:00Z");
    const out = line.gone.filter(({ to }) => to !== MAYA).map(({ text, subject }) => `${subject} ${text}`);
    expect(out.length).toBeGreaterThan(8);
    for (const text of out) expect(text).not.toMatch(/kill|Maya|suicide|900001/i);
  });

  it("is told in one segment each", async () => {
    const line = await lineFor();
    await line.say(MAYA, DANGER);
    await watchUntil(line, "2026-11-23T10:30:00Z");
    for (const mobile of [DENISE, DUTY, MANAGER, LEAD])
      for (const text of textsTo(line, mobile)) expect(text.length).toBeLessThanOrEqual(160);
  });
});

describe("the ladder", () => {
  it("climbs at 5, 10 and 15 minutes in hours, then goes on; the phone task is made once", async () => {
    const line = await lineFor();
    const { id } = await raised(line);
    expect(told(line)).toEqual({ denise: 1, duty: 1, manager: 0, lead: 0, desk: 0 });
    await line.moveTo("2026-11-23T10:04:59Z");
    expect(told(line)).toMatchObject({ duty: 1 });
    await line.moveTo("2026-11-23T10:05:00Z");
    expect(told(line)).toEqual({ denise: 1, duty: 2, manager: 0, lead: 0, desk: 0 });
    await line.moveTo("2026-11-23T10:10:00Z");
    expect(told(line)).toEqual({ denise: 1, duty: 2, manager: 1, lead: 1, desk: 0 });
    expect(await all(line, "phone_task")).toEqual([]);
    await line.moveTo("2026-11-23T10:15:00Z");
    expect(told(line)).toEqual({ denise: 1, duty: 3, manager: 2, lead: 2, desk: 0 });
    await line.moveTo("2026-11-23T10:30:00Z");
    expect(told(line)).toMatchObject({ duty: 4, manager: 3 });
    expect((await all(line, "phone_task")).map(({ why }) => why)).toEqual(["nobody-has-it"]);
    expect(await steps(line, id)).toEqual([
      "11-23T10:05 duty",
      "11-23T10:10 manager",
      "11-23T10:15 everyone",
      "11-23T10:30 everyone",
    ]);
  });

  it.each([
    { minute: "04", steps: 0, why: "before the first rung" },
    { minute: "07", steps: 1, why: "between the first and the second" },
    { minute: "20", steps: 3, why: "after the last" },
  ])("stops when a named person takes it, $why", async ({ minute, steps: count }) => {
    const line = await lineFor();
    const row = await raised(line);
    await watchUntil(line, `2026-11-23T10:${minute}:00Z`);
    const [worker] = await all(line, "worker");
    expect(await line.store.write((db) => takeConcerns(db, row.party_id, worker!.id, line.clock.now()))).toBe(
      true,
    );
    await line.moveTo("2026-11-24T12:00:00Z");
    expect(await steps(line, row.id)).toHaveLength(count);
    expect((await all(line, "phone_task")).every(({ done_at }) => done_at !== null)).toBe(true);
  });

  it("does not stop for anybody who only looks, nor when the worker answers in the thread", async () => {
    const line = await lineFor();
    const { id } = await raised(line);
    const [thread] = await all(line, "handoff");
    await line.say(DENISE, `${thread!.ref} i am on my way`);
    await watchUntil(line, "2026-11-23T10:15:00Z");
    expect(await steps(line, id)).toHaveLength(3);
  });

  it.each([
    {
      away: [DENISE, SHABNAM],
      manager: 1,
      lead: 1,
      why: "duty has gone home and their workers are on leave",
    },
    { away: [DENISE], manager: 0, lead: 0, why: "who stands in for her is in" },
    { away: [], manager: 0, lead: 0, why: "she is in" },
  ])("tells managers at once when nobody else is in: $why", async ({ away, manager, lead }) => {
    const line = await lineFor("2026-11-23T16:10:00Z");
    for (const mobile of away) await onLeave(line, mobile, "2026-11-23");
    await raised(line);
    expect(told(line)).toMatchObject({ duty: 1, manager, lead });
  });

  it("is as fast for what is urgent", async () => {
    const line = await lineFor();
    const { id } = await raised(line, "urgent");
    await watchUntil(line, "2026-11-23T10:15:00Z");
    expect(await steps(line, id)).toEqual([
      "11-23T10:05 duty",
      "11-23T10:10 manager",
      "11-23T10:15 everyone",
    ]);
  });

  it.each([
    {
      now: "2026-11-27T16:58:00Z",
      first: "11-30T09:03 manager",
      why: "a weekend",
    },
    {
      now: "2026-12-24T16:58:00Z",
      first: "12-29T09:03 manager",
      why: "Christmas",
    },
    {
      now: "2027-03-25T16:58:00Z",
      first: "03-30T08:03 manager",
      why: "Easter, when summer time begins",
    },
    { now: "2026-10-23T15:58:00Z", first: "10-26T09:03 manager", why: "the night when summer time ends" },
  ])("waits until the line opens when nobody reads: $why", async ({ now, first }) => {
    const line = await lineFor(now);
    const { id } = await raised(line);
    await watchUntil(line, new Date(Date.parse(now) + 6 * 86_400_000).toISOString());
    expect((await steps(line, id))[0]).toBe(first);
  });

  it("rings the duty phone of an emergency at night, three times, and climbs in the morning", async () => {
    const line = await lineFor("2026-11-23T22:00:00Z");
    await keepDutyDesk(line.parts, { dutyPhone: DESK });
    const { id } = await raised(line);
    await watchUntil(line, "2026-11-24T09:05:00Z");
    expect(await steps(line, id)).toEqual([
      "11-23T22:05 duty-phone",
      "11-23T22:10 duty-phone",
      "11-23T22:15 duty-phone",
      "11-24T09:05 manager",
    ]);
    expect(told(line)).toMatchObject({ desk: 5, manager: 1 });
  });

  it("keeps its times at night where there is a rota", async () => {
    const line = await lineFor("2026-10-25T00:50:00Z");
    Object.assign(line.parts, { outOfHours: "rota" });
    const { id } = await raised(line);
    await watchUntil(line, "2026-10-25T01:05:00Z");
    expect(await steps(line, id)).toEqual([
      "10-25T00:55 duty",
      "10-25T01:00 manager",
      "10-25T01:05 everyone",
    ]);
  });

  it("tells the cover of a worker who is away, and passes over an empty duty", async () => {
    const line = await lineFor();
    for (const mobile of [DENISE, DUTY]) await onLeave(line, mobile, "2026-11-23");
    const { id } = await raised(line);
    expect(textsTo(line, SHABNAM)).toHaveLength(1);
    await watchUntil(line, "2026-11-23T10:10:00Z");
    expect(await steps(line, id)).toEqual(["11-23T10:05 manager", "11-23T10:10 everyone"]);
  });

  it("tells all of them, leave or not, when everybody is off", async () => {
    const line = await lineFor();
    for (const mobile of [DENISE, SHABNAM, DUTY, MANAGER, LEAD]) await onLeave(line, mobile, "2026-11-23");
    const { id } = await raised(line);
    await watchUntil(line, "2026-11-23T10:05:00Z");
    expect(await steps(line, id)).toEqual(["11-23T10:05 everyone"]);
    expect(told(line)).toMatchObject({ duty: 2, manager: 1, lead: 1 });
    expect(await all(line, "phone_task")).toHaveLength(1);
  });

  it("keeps no other concern back when one cannot climb", async () => {
    const line = await lineFor();
    const [bad, good] = [await raised(line), await raised(line, "emergency", CHANTELLE)];
    await line.store.write((db) =>
      db.updateTable("concern").set({ ref: "X" }).where("id", "=", bad.id).execute(),
    );
    const { wording } = line.parts.content;
    const render = (said: Parameters<typeof wording.render>[0]) => {
      if ((said as { args?: { ref?: string } }).args?.ref === "X") throw new Error("cannot be said");
      return wording.render(said);
    };
    const content = { ...line.parts.content, wording: { ...wording, render } };
    Object.assign(line.parts, { content });
    line.clock.set(Date.parse("2026-11-23T10:05:00Z"));
    await climbAlarms(line.parts);
    expect(await steps(line, good.id)).toEqual(["11-23T10:05 duty"]);
    expect((await standingFailures(line.store.read)).map(({ concern_id, why }) => [concern_id, why])).toEqual(
      [[bad.id, "not-told"]],
    );
  });
});

import { describe, expect, it } from "vitest";
import { concernById, setRung } from "../../src/store/concerns.ts";
import { auditOf } from "../../src/store/records.ts";
import type { Row } from "../../src/store/schema.ts";
import { climbAlarm, phoneInstead, takeConcerns } from "../../src/work/concerns/alarm.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import { orPlainly } from "../../src/work/concerns/plain-alert.ts";
import { keepDutyDesk } from "../../src/work/handoffs/duty-desk.ts";
import type { Line } from "../support/line.ts";
import { DESK, raised, steps } from "./alarms.ts";
import { DENISE, lineFor, MAYA, START } from "./outgoing.ts";
import { all, CHANTELLE, textsTo, words } from "./talk.ts";
import { handoffOf } from "./thread.ts";

const MINUTE = 60_000;
const NOW = Date.parse(START);

const change = (line: Line, id: string, set: Partial<Row<"concern">>) =>
  line.store.write((db) => db.updateTable("concern").set(set).where("id", "=", id).execute());

describe("a concern whose rung has no time", () => {
  it.each([
    { minutes: 4, tells: [], why: "before the first rung" },
    { minutes: 5, tells: ["11-23T10:05 duty"], why: "at it" },
  ])("counts from when it was told, $minutes minutes on: $why", async ({ minutes, tells }) => {
    const line = await lineFor();
    const { id } = await raised(line);
    await change(line, id, { rung_at: null });
    line.clock.set(NOW + minutes * MINUTE);
    await line.store.write((db) => climbAlarm(db, line.parts, id, line.clock.now()));
    const climbed = (await steps(line, id)).filter((step) => step.endsWith("duty"));
    expect(climbed).toEqual(tells);
  });

  it("is looked at again from there when its alert fails", async () => {
    const line = await lineFor();
    const { id } = await raised(line);
    await change(line, id, { rung_at: null });
    Object.assign(line.parts, { content: { ...line.parts.content, service: undefined } });
    await line.store.write((db) => climbAlarm(db, line.parts, id, NOW + 5 * MINUTE));
    expect(await concernById(line.store.read, id)).toMatchObject({
      rung: 0,
      rung_at: NOW,
      next_at: NOW + 6 * MINUTE,
    });
  });
});

describe("a chat, once no text reaches them", () => {
  it("is a call to make, and nobody is told that they could not be answered", async () => {
    const line = await lineFor();
    const { id, party_id } = await raised(line);
    await change(line, id, { channel: "web" });
    const before = textsTo(line, DENISE).length;
    await line.store.write((db) => phoneInstead(db, line.parts, party_id, NOW));
    await line.settle();
    expect(await all(line, "phone_task")).toMatchObject([{ concern_id: id, why: "cannot-text" }]);
    expect(textsTo(line, DENISE)).toHaveLength(before);
  });
});

describe("somebody without a phone, once no text reaches them", () => {
  it("is nobody to ring", async () => {
    const line = await lineFor();
    await line.say("visitor-1", "hi", { channel: "web" });
    const party = (await all(line, "party")).find(({ kind }) => kind === "visitor")!;
    const given = { party, level: "urgent", kind: "not_said", words: "x", channel: "web" } as const;
    await line.store.write((db) => raiseConcern(db, line.parts, given, NOW));
    await line.store.write((db) => phoneInstead(db, line.parts, party.id, NOW));
    expect(await all(line, "phone_task")).toEqual([]);
  });
});

describe("whoever takes a concern", () => {
  it.each([
    { status: "open", isTaken: true, why: "they have read what came with it" },
    { status: "acknowledged", isTaken: false, why: "somebody else has it" },
    { status: "closed", isTaken: false, why: "it is over" },
  ] as const)("has seen its thread, $isTaken, where it is $status: $why", async ({ status, isTaken }) => {
    const line = await lineFor();
    const { id, party_id } = await raised(line);
    await change(line, id, { status });
    const before = await handoffOf(line, MAYA);
    const [worker] = await all(line, "worker");
    expect(await line.store.write((db) => takeConcerns(db, party_id, worker!.id, NOW))).toBe(isTaken);
    const thread = await handoffOf(line, MAYA);
    expect(before.waits_since).not.toBeNull();
    expect(thread.waits_since).toBe(isTaken ? null : before.waits_since);
  });
});

describe("telling the duty desk when the usual way fails", () => {
  const fails = async () => {
    throw new Error("no rota");
  };

  it.each([
    { desk: { dutyPhone: DESK }, told: true, why: "there is one" },
    { desk: {}, told: false, why: "there is none" },
  ])("is done, $told, where $why", async ({ desk, told }) => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, desk);
    const errors: unknown[] = [];
    Object.assign(line.parts, { log: { ...line.parts.log, error: (event: string) => errors.push(event) } });
    const row = await raised(line);
    const before = textsTo(line, DESK).length;
    await line.store.write((db) => orPlainly(db, line.parts, row, NOW, fails));
    await line.settle();
    const url = "https://line.test/staff";
    const said = words(line, "notice.emergency-text", { ref: row.ref, url });
    expect(textsTo(line, DESK).slice(before)).toEqual(told ? [said] : []);
    expect(errors).toEqual(["alert-failed"]);
  });

  it("is done for each of two people", async () => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, { dutyPhone: DESK });
    const before = [await raised(line), await raised(line, "emergency", CHANTELLE)];
    const had = textsTo(line, DESK).length;
    for (const row of before) await line.store.write((db) => orPlainly(db, line.parts, row, NOW, fails));
    await line.settle();
    expect(textsTo(line, DESK)).toHaveLength(had + 2);
  });

  it("is noted, and is done by e-mail too where it has one", async () => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, { dutyEmail: "duty@council.example" });
    const row = await raised(line);
    const before = line.gone.length;
    const lines: unknown[][] = [];
    const log = { ...line.parts.log, error: (...what: unknown[]) => lines.push(what) };
    const parts = { ...line.parts, log: log as unknown as typeof line.parts.log };
    await line.store.write((db) => orPlainly(db, parts, row, NOW, fails));
    await line.settle();
    const args = { ref: row.ref, url: "https://line.test/staff" };
    expect(line.gone.slice(before)).toMatchObject([
      {
        to: "duty@council.example",
        subject: words(line, "notice.emergency-subject", args),
        text: words(line, "notice.emergency-mail", args),
      },
    ]);
    expect(lines).toEqual([["alert-failed", { id: row.id, error: new Error("no rota") }]]);
    const noted = (await auditOf(line.store.read, row.id)).filter(({ actor }) => actor === "service");
    expect(noted.map(({ action }) => action)).toContain("concern.not-told");
  });

  it("is noted where even that fails, and the concern stays", async () => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, { dutyPhone: DESK });
    const row = await raised(line);
    const lines: unknown[][] = [];
    const log = { ...line.parts.log, error: (...what: unknown[]) => lines.push(what) };
    const parts = { ...line.parts, log, content: undefined } as unknown as typeof line.parts;
    await line.store.write((db) => orPlainly(db, parts, row, NOW, fails));
    expect(lines.at(-1)).toEqual(["duty-desk-not-told", { id: row.id, error: expect.any(Error) }]);
    expect(await concernById(line.store.read, row.id)).toMatchObject({ status: "open" });
  });

  it("is not done where the usual way is open", async () => {
    const line = await lineFor();
    await keepDutyDesk(line.parts, { dutyPhone: DESK });
    const row = await raised(line);
    const before = textsTo(line, DESK).length;
    await line.store.write((db) =>
      orPlainly(db, line.parts, row, NOW, async () => {
        await setRung(db, row.id, { rung: 0, rungAt: NOW, nextAt: NOW + MINUTE });
      }),
    );
    await line.settle();
    expect(textsTo(line, DESK)).toHaveLength(before);
    expect(await concernById(line.store.read, row.id)).toMatchObject({ next_at: NOW + MINUTE });
  });
});

import { describe, expect, it } from "vitest";
import { concernById, setRung } from "../../src/store/concerns.ts";
import type { Row } from "../../src/store/schema.ts";
import { climbAlarm, phoneInstead } from "../../src/work/alarm.ts";
import { keepDutyDesk } from "../../src/work/duty-desk.ts";
import { orPlainly } from "../../src/work/plain-alert.ts";
import type { Line } from "../support/line.ts";
import { DESK, raised, steps } from "./alarms.ts";
import { DENISE, lineFor, START } from "./outgoing.ts";
import { all, textsTo, words } from "./talk.ts";

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
    const row = await raised(line);
    const before = textsTo(line, DESK).length;
    await line.store.write((db) => orPlainly(db, line.parts, row, NOW, fails));
    await line.settle();
    const url = "https://line.test/staff";
    const said = words(line, "notice.emergency-text", { ref: row.ref, url });
    expect(textsTo(line, DESK).slice(before)).toEqual(told ? [said] : []);
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

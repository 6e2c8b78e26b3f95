import { describe, expect, it } from "vitest";
import { auditOf } from "../../src/store/records.ts";
import type { Row } from "../../src/store/schema.ts";
import { climb } from "../../src/work/concerns/ladder.ts";
import type { Line } from "../support/line.ts";
import { MAYA } from "./outgoing.ts";
import { asked, handoffOf } from "./thread.ts";

describe("a look at a message that waits", () => {
  const look = async (line: Line, id: string, change: Partial<Row<"handoff">> = {}) => {
    if (Object.keys(change).length > 0)
      await line.store.write((db) => db.updateTable("handoff").set(change).where("id", "=", id).execute());
    await line.store.write((db) => climb(db, line.parts, id, line.clock.now()));
    return (await auditOf(line.store.read, id)).filter(({ action }) => action === "handoff.unseen");
  };

  it.each([
    { change: {}, told: 1, why: "it waits" },
    { change: { waits_since: null }, told: 0, why: "it has been read" },
    { change: { status: "closed" as const }, told: 0, why: "the talk was ended while it waited" },
    { change: { status: "closed" as const, waits_since: null }, told: 0, why: "it is all over" },
  ])("tells $told where $why", async ({ change, told }) => {
    const { line } = await asked();
    expect(await look(line, (await handoffOf(line, MAYA)).id, change)).toHaveLength(told);
  });

  it("does nothing with one that is not there", async () => {
    const { line } = await asked();
    const before = await handoffOf(line, MAYA);
    await look(line, "no-such-id");
    expect(await handoffOf(line, MAYA)).toEqual(before);
  });

  it.each([
    { active: 0 as const, logged: true, why: "nobody is left" },
    { active: 1 as const, logged: false, why: "somebody is" },
  ])("stands in the log of errors, $logged, where $why", async ({ active, logged }) => {
    const { line } = await asked();
    const { id } = await handoffOf(line, MAYA);
    await line.store.write((db) => db.updateTable("worker").set({ active }).execute());
    const errors: unknown[] = [];
    const log = { ...line.parts.log, error: (...what: unknown[]) => errors.push(what) };
    Object.assign(line.parts, { log });
    await look(line, id);
    expect(errors).toEqual(logged ? [["handoff-nobody-to-tell", { id }]] : []);
  });
});

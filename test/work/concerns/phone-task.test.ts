import { describe, expect, it } from "vitest";
import { addPhoneTask } from "../../../src/store/phone-tasks.ts";
import { auditOf, contactsOf } from "../../../src/store/records.ts";
import type { Row } from "../../../src/store/schema.ts";
import { notePhoned, type PhoneOutcome } from "../../../src/work/concerns/phone-task.ts";
import type { Line } from "../../support/line.ts";
import { raised } from "../alarms.ts";
import { lineFor, START } from "../outgoing.ts";
import { all } from "../talk.ts";

const NOW = Date.parse(START);
const MINUTE = 60_000;

async function toRing(why: Row<"phone_task">["why"]) {
  const line = await lineFor();
  const row = await raised(line);
  await line.store.write((db) => addPhoneTask(db, row, why, NOW));
  const [worker] = await all(line, "worker");
  return { line, row, workerId: worker!.id };
}

const ring = async (line: Line, workerId: string, rang: PhoneOutcome) => {
  const [task] = await all(line, "phone_task");
  return await line.store.write((db) => notePhoned(db, task!, { workerId, rang }, NOW + MINUTE));
};

describe("somebody rang about a concern", () => {
  it.each([
    { why: "cannot-text", rang: "spoke", ends: true, contact: "spoken", says: "they were spoken to" },
    { why: "cannot-text", rang: "no-answer", ends: false, contact: "attempt", says: "nobody answered" },
    { why: "nobody-has-it", rang: "spoke", ends: false, says: "a colleague answered, and has not taken it" },
    { why: "nobody-has-it", rang: "no-answer", ends: false, says: "no colleague answered" },
  ] as const)("$why, $rang: the call is off the list $ends, as $says", async (row) => {
    const { line, row: concern, workerId } = await toRing(row.why);
    expect(await ring(line, workerId, row.rang)).toBe(true);
    const [task] = await all(line, "phone_task");
    expect(task).toMatchObject(
      row.ends
        ? { done_at: NOW + MINUTE, done_by: workerId, tries: 0 }
        : { done_at: null, tries: 1, tried_at: NOW + MINUTE },
    );
    const contacts = await contactsOf(line.store.read, concern.party_id);
    expect(contacts).toMatchObject(
      "contact" in row
        ? [{ kind: row.contact, channel: "phone", worker_id: workerId, at: NOW + MINUTE }]
        : [],
    );
    const { actor, action, detail } = (await auditOf(line.store.read, concern.id)).at(-1)!;
    const noted = { rang: row.ends ? "spoke" : "no-answer", why: row.why };
    expect([actor, action, JSON.parse(detail)]).toEqual([workerId, "phone-task.rang", noted]);
  });

  it.each(["spoke", "no-answer"] as const)(
    "%s: is noted nowhere once the call is off the list",
    async (rang) => {
      const { line, row, workerId } = await toRing("cannot-text");
      await ring(line, workerId, "spoke");
      const before = await auditOf(line.store.read, row.id);
      expect(await ring(line, workerId, rang)).toBe(false);
      expect(await auditOf(line.store.read, row.id)).toEqual(before);
      expect(await contactsOf(line.store.read, row.party_id)).toHaveLength(1);
    },
  );
});

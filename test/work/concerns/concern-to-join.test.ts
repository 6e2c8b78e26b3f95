import { expect, it } from "vitest";
import type { Row } from "../../../src/store/schema.ts";
import { concernToJoin } from "../../../src/work/concerns/concern-joined.ts";
import type { Line } from "../../support/line.ts";
import { lineFor, MAYA, partyOf } from "../outgoing.ts";
import { all } from "../talk.ts";
import { tells } from "./telling.ts";

const set = (line: Line, id: string, change: Partial<Row<"concern">>) =>
  line.store.write((db) => db.updateTable("concern").set(change).where("id", "=", id).execute());

type How = "read by the worker" | "kept from the worker" | "closed";

/** Two concerns of one person, as two records that were made one leave them. @returns their ids, oldest first */
async function concerns(line: Line, hows: readonly How[], workerId: string): Promise<string[]> {
  for (const _ of hows) {
    const { id } = await tells(line);
    await set(line, id, { status: "closed" });
  }
  const ids = (await all(line, "concern")).map(({ id }) => id);
  for (const [i, how] of hows.entries())
    await set(line, ids[i]!, {
      status: how === "closed" ? "closed" : "open",
      about_worker_id: how === "read by the worker" ? null : workerId,
    });
  return ids;
}

const READ = "read by the worker";
const KEPT = "kept from the worker";

it.each([
  { hows: [], joins: undefined, why: "there is none" },
  { hows: [READ, READ], joins: 1, why: "the newest" },
  { hows: [READ, KEPT], joins: 1, why: "the newest, whoever it is kept from" },
  { hows: [READ], accuses: true, joins: undefined, why: "the worker reads that one" },
  { hows: [KEPT], accuses: true, joins: 0, why: "it is kept from the worker already" },
  { hows: [KEPT, READ], accuses: true, joins: 0, why: "the newest is not kept from anybody" },
  { hows: [KEPT, KEPT], accuses: true, joins: 1, why: "the newest of those that are" },
  { hows: ["closed"], accuses: true, joins: undefined, why: "a person has closed it" },
  { hows: [KEPT], accuses: true, hasWorker: true, joins: undefined, why: "they have a worker again" },
] as const)("what is told joins $joins of $hows: $why", async ({ hows, joins, ...told }) => {
  const line = await lineFor();
  const { id, worker_id: workerId } = await partyOf(line.store, MAYA);
  const ids = await concerns(line, hows, workerId!);
  const party = { id, worker_id: "hasWorker" in told ? workerId : null };
  const joined = await concernToJoin(line.store.read, party, "accuses" in told ? true : undefined);
  expect(joined?.id).toBe(joins === undefined ? undefined : ids[joins]);
});

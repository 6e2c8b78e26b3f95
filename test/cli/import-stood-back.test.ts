import { expect, it } from "vitest";
import { closeConcern, openConcern } from "../../src/store/concerns.ts";
import { partyByRef } from "../../src/store/parties.ts";
import { standBack } from "../../src/store/stood-back.ts";
import { workerIdByRef } from "../../src/store/workers.ts";
import { Desk, importPeople, NOW } from "./call.ts";
import { peopleCsv, workersCsv } from "./csv.ts";

const OTHER = { id: "W-2", first_name: "Omar", email: "omar@council.example", mobile: "07700 900702" };

/** Tia, whose worker was taken off her by a concern that is open still, or closed. */
async function stoodBack(closed: boolean): Promise<Desk> {
  const desk = new Desk();
  const staff = desk.file("workers.csv", workersCsv({}, OTHER));
  await desk.call(["import", "workers", staff, "--write"]);
  await importPeople(desk, peopleCsv({ worker: "W-1" }), "--write");
  await desk.write(async (db, vault) => {
    const party = (await partyByRef(db, "P-1"))!;
    const workerId = (await workerIdByRef(db, "W-1"))!;
    const told = { party, level: "urgent" as const, kind: "abuse_harm_from_others", words: "my pa hit me" };
    const row = await openConcern(db, vault, told, NOW);
    await standBack(db, row, workerId);
    if (closed) await closeConcern(db, vault, party, row.id, workerId, "Looked into", NOW);
  });
  return desk;
}

const workerOf = (desk: Desk) => desk.write(async (db) => (await partyByRef(db, "P-1"))?.worker_id ?? null);
const idOf = (desk: Desk, ref: string) => desk.write((db) => workerIdByRef(db, ref));

it.each([
  { worker: "W-1", closed: false, next: null, why: "the concern may be about that worker" },
  { worker: "W-2", closed: false, next: "W-2", why: "somebody else" },
  { worker: "W-1", closed: true, next: "W-1", why: "a person has closed it" },
])("an import with $worker makes their worker $next: $why", async ({ worker, closed, next }) => {
  const desk = await stoodBack(closed);
  expect(await workerOf(desk)).toBeNull();
  await importPeople(desk, peopleCsv({ worker }), "--write");
  expect(await workerOf(desk)).toBe(next && (await idOf(desk, next)));
});

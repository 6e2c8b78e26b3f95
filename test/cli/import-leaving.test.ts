import { describe, expect, it } from "vitest";
import { partyByRef } from "../../src/store/parties.ts";
import { openSession } from "../../src/store/staff-sessions.ts";
import { lastTransfer } from "../../src/store/transfers.ts";
import { workerIdByRef } from "../../src/store/workers.ts";
import { Desk, NOW } from "./call.ts";
import { peopleCsv, workersCsv } from "./csv.ts";

const second = { id: "W-2", mobile: "", email: "second@council.example" };

async function importAll(desk: Desk, kind: "workers" | "people", text: string) {
  return await desk.call(["import", kind, desk.file(`${kind}.csv`, text), "--write"]);
}

/** Two workers; Tia is the first one's. */
async function withTia(): Promise<Desk> {
  const desk = new Desk();
  await importAll(desk, "workers", workersCsv({}, second));
  await importAll(desk, "people", peopleCsv({ worker: "W-1" }));
  return desk;
}

describe("a worker who leaves", () => {
  it("cannot while young people are theirs: how many, and what to do", async () => {
    const desk = await withTia();
    const { exitCode, out } = await importAll(desk, "workers", workersCsv({ active: "no" }, second));
    expect(exitCode).toBe(1);
    expect(out).toContain(
      "line 2: active: they cannot leave yet. 1 young person: give them to another worker first",
    );
  });

  it("can once the list of young people names another, who is a transfer like any other", async () => {
    const desk = await withTia();
    await importAll(desk, "people", peopleCsv({ worker: "W-2" }));
    const transfer = await desk.write(async (db) => lastTransfer(db, (await partyByRef(db, "P-1"))!.id));
    const ids = await desk.write(async (db) => [
      await workerIdByRef(db, "W-1"),
      await workerIdByRef(db, "W-2"),
    ]);
    expect(transfer).toMatchObject({ from_id: ids[0], to_id: ids[1], made_by: "service", read_at: null });
    const { exitCode } = await importAll(desk, "workers", workersCsv({ active: "no" }, second));
    expect(exitCode).toBe(0);
  });

  it("is signed out with the import", async () => {
    const desk = new Desk();
    await importAll(desk, "workers", workersCsv({}));
    await desk.write(async (db) => {
      const workerId = (await workerIdByRef(db, "W-1"))!;
      await openSession(db, { idHash: "hash", workerId }, NOW);
    });
    await importAll(desk, "workers", workersCsv({ active: "no" }));
    const left = await desk.write((db) => db.selectFrom("staff_session").selectAll().execute());
    expect(left).toEqual([]);
  });

  it.each([
    { change: { cover: "" }, exitCode: 0, why: "the same file names another cover" },
    { change: { cover: "W-1" }, exitCode: 1, why: "a colleague still counts on them" },
    { change: { cover: "W-1", active: "no" }, exitCode: 0, why: "the colleague leaves as well" },
  ])("while covering: $exitCode, $why", async ({ change, exitCode }) => {
    const desk = new Desk();
    await importAll(desk, "workers", workersCsv({}, { ...second, cover: "W-1" }));
    const text = workersCsv({ active: "no" }, { ...second, ...change });
    expect((await importAll(desk, "workers", text)).exitCode).toBe(exitCode);
  });

  it("keeps a role that looks after people while they have some", async () => {
    const desk = await withTia();
    const { out } = await importAll(desk, "workers", workersCsv({ role: "manager" }, second));
    expect(out).toContain("role: 1 young person: give them to another worker first");
  });
});

describe("somebody who cannot do it", () => {
  it.each([
    { role: "lac_nurse", says: "cover: cannot stand in", why: "not part of the role" },
    { role: "personal_adviser", active: "no", says: "cover: has left", why: "gone" },
  ])("is no cover: $why", async ({ says, why: _, ...other }) => {
    const desk = new Desk();
    const { out } = await importAll(desk, "workers", workersCsv({ cover: "W-2" }, { ...second, ...other }));
    expect(out).toContain(says);
  });

  it.each([
    { role: "duty", why: "duty stands in and is nobody's own" },
    { role: "career_coach", why: "another agency" },
    { active: "no", why: "gone" },
  ])("is nobody's Personal Adviser: $why", async ({ why: _, ...other }) => {
    const desk = new Desk();
    await importAll(desk, "workers", workersCsv(other));
    const { out } = await importAll(desk, "people", peopleCsv({ worker: "W-1" }));
    expect(out).toContain("worker: has left, or does not look after young people");
  });
});

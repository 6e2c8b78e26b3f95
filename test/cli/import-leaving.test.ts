import { describe, expect, it } from "vitest";
import { book } from "../../src/store/bookings.ts";
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

describe("an adviser with an appointment", () => {
  const adviser = { role: "connexions_adviser", place: "harpurhey" };

  async function withAppointment(): Promise<Desk> {
    const desk = new Desk();
    await importAll(desk, "workers", workersCsv(adviser, second));
    await importAll(desk, "people", peopleCsv({ worker: "W-2" }));
    await desk.write(async (db) => {
      const { id } = (await partyByRef(db, "P-1"))!;
      const adviserId = (await workerIdByRef(db, "W-1"))!;
      const start = Date.parse("2026-11-25T10:00:00Z");
      const what = { placeId: "harpurhey", by: "in-person", kind: "careers" } as const;
      const slot = { adviserId, adviserName: "Lorna", ...what, start, end: start + 45 * 60_000 };
      await book(db, id, slot, "careers", NOW);
    });
    return desk;
  }

  it.each([
    { change: { active: "no" }, column: "active", why: "has left" },
    { change: { role: "manager" }, column: "role", why: "nobody is booked in with a manager" },
    { change: { hours: "mon 09:00-17:00" }, column: "hours", why: "no Wednesdays any more" },
    { change: { place: "longsight" }, column: "hours", why: "at another centre" },
  ])("and $change is refused, or calls it off if told to: $why", async ({ change, column }) => {
    const desk = await withAppointment();
    const file = desk.file("workers.csv", workersCsv({ ...adviser, ...change }, second));
    const refused = await desk.call(["import", "workers", file, "--write"]);
    expect(refused.out).toMatch(new RegExp(`line 2: ${column}: .*or add --displace`));
    const taken = await desk.call(["import", "workers", file, "--write", "--displace"]);
    expect(taken.out).toContain("appointments called off 1");
    const rows = await desk.write((db) => db.selectFrom("booking").select("status").execute());
    expect(rows).toEqual([{ status: "cancelled" }]);
  });

  it.each([
    { change: { hours: "wed 10:00-10:45" }, why: "just long enough" },
    { change: { mobile: "07700 900702" }, why: "nothing to do with when" },
  ])("keeps it with $change: $why", async ({ change }) => {
    const desk = await withAppointment();
    const { exitCode } = await importAll(desk, "workers", workersCsv({ ...adviser, ...change }, second));
    expect(exitCode).toBe(0);
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

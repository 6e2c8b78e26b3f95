import { dayOf } from "../../src/domain/day.ts";
import type { Relation } from "../../src/domain/roles.ts";
import { Role } from "../../src/domain/worker.ts";
import { openHandoff, setWaiting } from "../../src/store/handoffs.ts";
import { addLeave } from "../../src/store/leave.ts";
import { change } from "../../src/store/sql.ts";
import { signedIn, type Visitor } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office } from "./office.ts";

/** One square of the table: who asks, signed in, and a person and a colleague whom they stand in that relation to. */
export interface Cell {
  readonly role: Role;
  readonly relation: Relation;
  readonly worker: Hired;
  readonly visitor: Visitor;
  /** Goes with every form of this visitor. */
  readonly token: string;
  readonly person: Kept;
  readonly colleague: Hired;
}

/** Everybody of every role, each with somebody of their own, somebody they cover, somebody they see, and somebody else's. */
export async function sceneOf(office: Office): Promise<Cell[]> {
  const stranger = await hire(office, "Stranger", "personal_adviser", 890);
  const cells: Cell[] = [];
  for (const [i, role] of Role.options.entries()) cells.push(...(await cellsOf(office, role, i, stranger)));
  return cells;
}

async function cellsOf(office: Office, role: Role, i: number, stranger: Hired): Promise<Cell[]> {
  const worker = await hire(office, `Asker${i}`, role, 800 + i);
  const covered = await hire(office, `Covered${i}`, "personal_adviser", 820 + i);
  await office.store.write((db) =>
    db.updateTable("worker").set({ cover_id: worker.id }).where("id", "=", covered.id).execute(),
  );
  await awayToday(office, covered);
  const visitor = await signedIn(office, worker);
  const token = /name="token" value="([^"]*)"/.exec((await visitor.get("/staff")).html)![1]!;
  const kept = async (of: Hired, n: number) => await keep(office, `Person${n}`, of, String(100 + 10 * i + n));
  const booked = await kept(stranger, 2);
  await bookWith(office, booked, worker);
  const asked = await kept(stranger, 4);
  await askedBeside(office, asked, worker);
  const base = { role, worker, visitor, token };
  return [
    { ...base, relation: "own", person: await kept(worker, 0), colleague: worker },
    { ...base, relation: "covered", person: await kept(covered, 1), colleague: covered },
    { ...base, relation: "asked", person: asked, colleague: stranger },
    { ...base, relation: "booked", person: booked, colleague: stranger },
    { ...base, relation: "others", person: await kept(stranger, 3), colleague: stranger },
  ];
}

/** On leave all of that day, so that their cover counts. */
async function awayToday({ store, clock }: Office, { id }: Hired): Promise<void> {
  const day = dayOf(clock.now());
  const leave = { workerId: id, firstDay: day, lastDay: day, coverId: null, madeBy: id };
  await store.write((db) => addLeave(db, leave, clock.now()));
}

/** The ladder has passed by the worker, who is in, and asked somebody else to answer. */
async function askedBeside({ store, clock }: Office, { party }: Kept, { id }: Hired): Promise<void> {
  const [now, soon] = [clock.now(), clock.now() + 3_600_000];
  const handoff = {
    party,
    workerId: id,
    reason: "talk-to-pa",
    words: "asked",
    channel: "sms",
    promisedBy: soon,
  };
  await store.write(async (db) => {
    const row = await openHandoff(db, store.vault, handoff, now);
    await setWaiting(db, row.id, { workerId: id, since: now, promisedBy: soon, rung: 2 });
  });
}

async function bookWith({ store, clock }: Office, { party }: Kept, { id }: Hired): Promise<void> {
  const start = clock.now() + 86_400_000;
  const sql = `INSERT INTO booking
    (id, party_id, adviser_id, place_id, by, kind, start_at, end_at, status, created_at, changed_at)
    VALUES (?, ?, ?, 'harpurhey', 'in-person', 'careers', ?, ?, 'booked', 0, 0)`;
  await store.write((db) => change(db, sql, [crypto.randomUUID(), party.id, id, start, start + 2_700_000]));
}

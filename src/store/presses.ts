import type { EpochMs } from "../clock.ts";
import { TAKEN_BACK } from "./outbox-parts.ts";
import { change, rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

/** What a decision about somebody changes in place. Each has an id and belongs to a person. */
const WATCHED = ["handoff", "ask", "concern", "phone_task", "waiting_wish", "booking", "timer"] as const;
/** What tells how far something is: if that has moved on since, nothing is put back. */
const STATES: ReadonlySet<string> = new Set(["status", "state", "ended_at", "done_at"]);
/** What it adds, and what leaves the house from there. */
const ADDED = ["outbox", "timer", "slot_offer"] as const;

type Watched = (typeof WATCHED)[number];
type Added = (typeof ADDED)[number];
type Value = string | number | Buffer | null;
type Image = Readonly<Record<string, Value>>;
type Cell = Readonly<{ who: string; cell: number; booking_id: string }>;

/** How things stood with somebody just before a decision. */
export interface Mark {
  readonly partyId: string;
  readonly last: Readonly<Record<Added, number>>;
  readonly rows: ReadonlyMap<Watched, ReadonlyMap<string, Image>>;
  readonly cells: readonly Cell[];
}

interface Change {
  readonly table: Watched;
  readonly id: string;
  readonly column: string;
  readonly was: Value;
  readonly became: Value;
}

/** What a decision did: enough to take it back. */
export interface Trace {
  readonly added: Readonly<Record<Added, readonly string[]>>;
  readonly booked: readonly string[];
  readonly changed: readonly Change[];
  readonly freed: readonly Cell[];
  /** Whether something of it is a matter of safety, which is never kept waiting. */
  readonly isUrgent: boolean;
}

const CELLS = `SELECT c.who, c.cell, c.booking_id FROM booking_cell c JOIN booking b ON b.id = c.booking_id
WHERE b.party_id = ?`;

/** Read in the transaction of the decision, before it is made. */
export async function markBefore(db: Db, partyId: string): Promise<Mark> {
  const last: Partial<Record<Added, number>> = {};
  for (const table of ADDED) last[table] = await lastRow(db, table);
  const rows = await imagesOf(db, partyId);
  return {
    partyId,
    last: last as Mark["last"],
    rows,
    cells: await rowsOf<Cell>(db, CELLS, [partyId]),
  };
}

async function lastRow(db: Db, table: Added): Promise<number> {
  const sql = `SELECT coalesce(max(rowid), 0) AS last FROM ${table}`;
  return (await rowsOf<{ last: number }>(db, sql, []))[0]!.last;
}

async function imagesOf(db: Db, partyId: string): Promise<Map<Watched, Map<string, Image>>> {
  const all = new Map<Watched, Map<string, Image>>();
  for (const table of WATCHED) {
    const rows = await rowsOf<Image>(db, `SELECT * FROM ${table} WHERE party_id = ?`, [partyId]);
    all.set(table, new Map(rows.map((row) => [String(row["id"]), row])));
  }
  return all;
}

/** Read in the same transaction, once it is made. */
export async function traceSince(db: Db, mark: Mark): Promise<Trace> {
  const added: Partial<Record<Added, string[]>> = {};
  for (const table of ADDED) added[table] = await addedTo(db, table, mark.last[table]);
  const after = await imagesOf(db, mark.partyId);
  const urgent = "SELECT 1 FROM outbox WHERE rowid > ? AND class = 'safeguarding' LIMIT 1";
  return {
    added: added as Trace["added"],
    booked: [...after.get("booking")!.keys()].filter((id) => !mark.rows.get("booking")!.has(id)),
    changed: WATCHED.flatMap((table) => changesIn(table, mark.rows.get(table)!, after.get(table)!)),
    freed: await freedSince(db, mark),
    isUrgent: (await rowsOf(db, urgent, [mark.last.outbox])).length > 0,
  };
}

async function addedTo(db: Db, table: Added, last: number): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(db, `SELECT id FROM ${table} WHERE rowid > ?`, [last]);
  return rows.map(({ id }) => id);
}

function changesIn(
  table: Watched,
  before: ReadonlyMap<string, Image>,
  after: ReadonlyMap<string, Image>,
): Change[] {
  return [...before].flatMap(([id, was]) => {
    const now = after.get(id) ?? {};
    return Object.keys(now)
      .filter((column) => !isSame(was[column]!, now[column]!))
      .map((column) => ({ table, id, column, was: was[column]!, became: now[column]! }));
  });
}

const isSame = (a: Value, b: Value): boolean =>
  Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : a === b;

async function freedSince(db: Db, { partyId, cells }: Mark): Promise<Cell[]> {
  const left = new Set((await rowsOf<Cell>(db, CELLS, [partyId])).map((one) => `${one.who}|${one.cell}`));
  return cells.filter((one) => !left.has(`${one.who}|${one.cell}`));
}

/** Keeps back all that leaves because of it. @param until earlier than this nothing does */
export async function holdUntil(db: Db, { added }: Trace, until: EpochMs): Promise<void> {
  for (const id of added.outbox)
    await change(db, "UPDATE outbox SET next_at = max(next_at, ?) WHERE id = ?", [until, id]);
  for (const id of added.timer)
    await change(db, "UPDATE timer SET due_at = max(due_at, ?) WHERE id = ?", [until, id]);
}

/** Something of it has left, or has gone on since: thrown inside `attempt`, which puts back what was undone of it. */
export class TooLate extends Error {}

const HOLD = `UPDATE outbox SET state = 'held', error = '${TAKEN_BACK}', dedupe_key = NULL
WHERE id = ? AND state = 'queued' AND attempts = 0`;

/** Puts all back. What was changed again since stays as it is now. @throws TooLate */
export async function undoTrace(db: Db, trace: Trace, now: EpochMs): Promise<void> {
  const { added, booked, changed, freed } = trace;
  for (const id of added.outbox) await mustChange(db, HOLD, [id]);
  for (const id of added.timer)
    await mustChange(db, "DELETE FROM timer WHERE id = ? AND state = 'waiting'", [id]);
  for (const id of added.slot_offer)
    await mustChange(db, "DELETE FROM slot_offer WHERE id = ? AND state = 'waiting'", [id]);
  for (const id of booked) await callOff(db, id, now);
  for (const one of changed) await setBack(db, one);
  const cell = "INSERT OR IGNORE INTO booking_cell (who, cell, booking_id) VALUES (?, ?, ?)";
  for (const one of freed) await mustChange(db, cell, [one.who, one.cell, one.booking_id]);
}

async function callOff(db: Db, id: string, now: EpochMs): Promise<void> {
  const sql = "UPDATE booking SET status = 'cancelled', changed_at = ? WHERE id = ? AND status = 'booked'";
  await mustChange(db, sql, [now, id]);
  await change(db, "DELETE FROM booking_cell WHERE booking_id = ?", [id]);
}

async function setBack(db: Db, { table, id, column, was, became }: Change): Promise<void> {
  const sql = `UPDATE ${table} SET "${column}" = ? WHERE id = ? AND "${column}" IS ?`;
  const done = await change(db, sql, [was, id, became]);
  if (done === 0 && STATES.has(column)) throw new TooLate();
}

async function mustChange(db: Db, sql: string, values: readonly unknown[]): Promise<void> {
  if ((await change(db, sql, values)) === 0) throw new TooLate();
}

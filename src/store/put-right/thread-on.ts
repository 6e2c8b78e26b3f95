import { openBody } from "../outbox.ts";
import { openAddress } from "../parties.ts";
import type { Row } from "../schema.ts";
import { rowsOf } from "../sql.ts";
import type { Db } from "../store.ts";
import type { Vault } from "../vault.ts";
import type { Cell, Journal } from "./journal.ts";

type Party = Row<"party">;

/** What passed over one number (or web visit) from a message on, as keys of rows by table. */
export interface ThreadOn {
  readonly rows: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  readonly messages: number;
  /** Whether the last STOP of the person came in one of these messages. */
  readonly stopped: boolean;
}

const HEARD = `
SELECT seq, id, received_at AS at, address_lookup AS lookup FROM inbox
WHERE party_id = ? AND channel = ? AND source <> 'event' AND seq >= ? ORDER BY seq`;

type Heard = Pick<Row<"inbox">, "seq" | "id"> & { readonly at: number; readonly lookup: string | null };

/**
 * Everything that came from one number since a message, with all that came of it: answers, concerns with what was done
 * about them, requests for a person, what they said of themselves. What cannot be laid to one of these messages stays.
 */
export async function threadOn(
  db: Db,
  vault: Vault,
  party: Party,
  address: Pick<Row<"address">, "lookup" | "channel" | "value">,
  fromSeq: number,
): Promise<ThreadOn> {
  const heard = await rowsOf<Heard>(db, HEARD, [party.id, address.channel, fromSeq]);
  const taken = heard.filter(({ lookup }) => lookup === address.lookup);
  const caused = causedBy(heard, address.lookup);
  const ids = new Set(taken.map(({ id }) => id));
  const rows = new Map<string, Cell[][]>();
  rows.set(
    "inbox",
    taken.map(({ seq }) => [seq]),
  );
  if (taken.length > 0) {
    rows.set("outbox", await sentTo(db, vault, party, address, taken[0]!.at));
    await addByMessage(db, rows, party.id, ids);
    await addByTime(db, rows, party.id, address.channel, taken[0]!.at, caused);
    await addAsks(db, rows, party.id);
  }
  const stopped = party.opted_out_at !== null && caused(party.opted_out_at);
  return { rows, messages: taken.length, stopped };
}

const SLACK_MS = 2_000;
const WITHIN_MS = 5 * 60_000;

/** Whether a moment follows one of these messages closely, with none of another number between them. */
function causedBy(heard: readonly Heard[], lookup: string): (at: number) => boolean {
  return (at) => {
    const last = heard.findLast((one) => one.at <= at + SLACK_MS);
    return last?.lookup === lookup && at - last.at <= WITHIN_MS;
  };
}

/** What has left for the number; what still waits was meant for the person and stays with them. */
async function sentTo(
  db: Db,
  vault: Vault,
  party: Party,
  address: Pick<Row<"address">, "lookup" | "channel" | "value">,
  since: number,
): Promise<Cell[][]> {
  const box = vault.boxOf(party.id, party.data_key);
  const to = box.open(`address|value|${address.lookup}`, address.value);
  const sql = `SELECT * FROM outbox WHERE party_id = ? AND channel = ? AND created_at >= ?
    AND state NOT IN ('queued', 'held')`;
  const rows = await rowsOf<Row<"outbox">>(db, sql, [party.id, address.channel, since - SLACK_MS]);
  return rows.filter((row) => openBody(box, row).to === to).map(({ seq }) => [seq]);
}

const BY_MESSAGE = ["concern", "unheard", "sampled_message"] as const;

async function addByMessage(
  db: Db,
  rows: Map<string, Cell[][]>,
  partyId: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  for (const table of BY_MESSAGE) {
    const sql = `SELECT id, inbox_id FROM ${table} WHERE party_id = ?`;
    const found = await rowsOf<{ id: string; inbox_id: string }>(db, sql, [partyId]);
    rows.set(
      table,
      found.filter(({ inbox_id }) => ids.has(inbox_id)).map(({ id }) => [id]),
    );
  }
  const concerns = new Set(rows.get("concern")!.map(([id]) => id));
  for (const table of ["concern_entry", "concern_addition", "phone_task"]) {
    const sql = `SELECT id, concern_id FROM ${table} WHERE party_id = ?`;
    const found = await rowsOf<{ id: string; concern_id: string }>(db, sql, [partyId]);
    rows.set(
      table,
      found.filter(({ concern_id }) => concerns.has(concern_id)).map(({ id }) => [id]),
    );
  }
}

/** Rows that name no message are laid to the one that they followed. */
const BY_TIME = [
  { table: "handoff", at: "opened_at", where: "reason <> 'written-to' AND channel = :channel" },
  { table: "call_back", at: "asked_at", where: "1" },
  { table: "check_in", at: "at", where: "1" },
  { table: "contact", at: "at", where: "kind = 'replied' AND channel = :channel" },
] as const;

async function addByTime(
  db: Db,
  rows: Map<string, Cell[][]>,
  partyId: string,
  channel: string,
  since: number,
  caused: (at: number) => boolean,
): Promise<void> {
  for (const { table, at, where } of BY_TIME) {
    const ofChannel = where.includes(":channel");
    const sql = `SELECT id, ${at} AS at FROM ${table} WHERE party_id = ? AND ${at} >= ?
      AND ${where.replace(":channel", "?")}`;
    const values = [partyId, since - SLACK_MS, ...(ofChannel ? [channel] : [])];
    const found = await rowsOf<{ id: string; at: number }>(db, sql, values);
    const theirs = found.filter((row) => caused(row.at));
    rows.set(
      table,
      theirs.map((row) => (table === "contact" ? [row.id, row.at] : [row.id])),
    );
  }
}

async function addAsks(db: Db, rows: Map<string, Cell[][]>, partyId: string): Promise<void> {
  const handoffs = new Set((rows.get("handoff") ?? []).map(([id]) => id));
  const sql = "SELECT id, handoff_id FROM ask WHERE party_id = ?";
  const found = await rowsOf<{ id: string; handoff_id: string }>(db, sql, [partyId]);
  rows.set(
    "ask",
    found.filter(({ handoff_id }) => handoffs.has(handoff_id)).map(({ id }) => [id]),
  );
}

/** The thread goes to somebody else, each row sealed anew. */
export async function moveThread(journal: Journal, thread: ThreadOn, from: Party, to: Party): Promise<void> {
  for (const [table, keys] of thread.rows)
    for (const key of keys) await journal.moveOne(table, key, from, to);
}

/** Messages of one number on a record, the latest first, for choosing where somebody else began to write. */
export async function heardOn(
  db: Db,
  partyId: string,
  lookup: string,
  limit: number,
): Promise<Row<"inbox">[]> {
  const sql = `SELECT * FROM inbox WHERE party_id = ? AND address_lookup = ? AND source <> 'event'
    ORDER BY seq DESC LIMIT ?`;
  return await rowsOf<Row<"inbox">>(db, sql, [partyId, lookup, limit]);
}

/** The number itself, whoever's it is, in clear. */
export function numberOf(vault: Vault, owner: Party, address: Row<"address">): string {
  return openAddress(vault.boxOf(owner.id, owner.data_key), address);
}

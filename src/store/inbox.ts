import type { EpochMs } from "../clock.ts";
import { leaverByMobile } from "./leavers.ts";
import {
  addAddress,
  addressLookup,
  newVisitor,
  type Owner,
  sealAddress,
  setAddress,
  type TalkChannel,
} from "./parties.ts";
import type { Row } from "./schema.ts";
import { change, rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";
import { workersByMobile } from "./workers.ts";

/** What came in, opened. An event stands in place of words when a timer or another part of the service speaks. */
export interface InboxBody {
  readonly text: string;
  readonly mediaCount: number;
  readonly event?: unknown;
  /** What a second classifier made of the words, if one is switched on. */
  readonly opinion?: unknown;
}

export interface Arrival {
  readonly source: string;
  readonly externalId: string;
  readonly channel: TalkChannel;
  readonly address: string;
  readonly body: InboxBody;
}

/** Whose turn it is now: a young person's or a worker's. `fresh` is false for a message that was here before. */
export type Accepted = {
  readonly fresh: boolean;
  readonly lane?: { readonly kind: "party" | "worker"; readonly id: string };
};

/** Keeps a message exactly once and finds out whose it is; whoever writes for the first time becomes a visitor. */
export async function acceptMessage(db: Db, vault: Vault, arrival: Arrival, now: EpochMs): Promise<Accepted> {
  const lookup = addressLookup(vault, arrival.channel, arrival.address);
  const owner = await ownerOf(db, vault, arrival, lookup, now);
  const fresh = await insert(db, vault, owner, arrival, lookup, now);
  return fresh ? { fresh, lane: { kind: owner.kind, id: owner.id } } : { fresh };
}

const OWNER_OF = `
SELECT p.id, p.data_key, a.state FROM address a JOIN party p ON p.id = a.party_id WHERE a.lookup = ?`;

const INSERT = `
INSERT INTO inbox (id, source, external_id, party_id, worker_id, channel, address_lookup, received_at, body, state)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, external_id) DO NOTHING`;

type LaneOwner = Owner & { readonly kind: "party" | "worker" };

async function ownerOf(
  db: Db,
  vault: Vault,
  { channel, address }: Arrival,
  lookup: string,
  now: EpochMs,
): Promise<LaneOwner> {
  const [known] = await rowsOf<Owner & { state: string }>(db, OWNER_OF, [lookup]);
  if (known && known.state !== "detached") return { id: known.id, data_key: known.data_key, kind: "party" };
  const [worker] = channel === "sms" ? await workersByMobile(db, vault, address) : [];
  if (worker) return { id: worker.id, data_key: worker.dataKey, kind: "worker" };
  const leaver = channel === "sms" && !known && (await leaverByMobile(db, vault, address, now));
  if (leaver) return { id: leaver.id, data_key: leaver.data_key, kind: "worker" };
  const visitor = await newVisitor(db, vault, now);
  if (known)
    await setAddress(db, lookup, {
      party_id: visitor.id,
      state: "live",
      proved_at: null,
      value: sealAddress(vault, visitor, lookup, address),
    });
  else await addAddress(db, vault, visitor, channel, address, now, null);
  return { ...visitor, kind: "party" };
}

async function insert(
  db: Db,
  vault: Vault,
  owner: LaneOwner,
  arrival: Pick<Arrival, "source" | "externalId" | "body"> & { readonly channel: string },
  lookup: string | null,
  now: EpochMs,
  { id = newId(), state = "new" }: { id?: string; state?: "new" | "done" } = {},
): Promise<boolean> {
  const body = vault.boxOf(owner.id, owner.data_key).seal(`inbox|body|${id}`, JSON.stringify(arrival.body));
  const [party, worker] = owner.kind === "party" ? [owner.id, null] : [null, owner.id];
  const { source, externalId, channel } = arrival;
  const values = [id, source, externalId, party, worker, channel, lookup, now, body, state];
  return (await change(db, INSERT, values)) === 1;
}

/** Keeps what a member of staff has written elsewhere than by text. @returns false if it was here before */
export async function keepFromWorker(
  db: Db,
  vault: Vault,
  worker: Owner,
  message: Pick<Arrival, "source" | "externalId" | "body"> & { readonly channel: "teams" },
  now: EpochMs,
): Promise<boolean> {
  return await insert(db, vault, { ...worker, kind: "worker" }, message, null, now);
}

/**
 * Keeps a message of somebody known: `done` when its turn is in the same transaction, `new` when it has to wait.
 * @returns false if it was here before
 */
export async function keepMessage(
  db: Db,
  vault: Vault,
  owner: Owner,
  arrival: Arrival,
  row: { id: string; lookup: string; state: "new" | "done" },
  now: EpochMs,
): Promise<boolean> {
  return await insert(db, vault, { ...owner, kind: "party" }, arrival, row.lookup, now, row);
}

/** Puts an event on a person's own queue, once for its key, so that it takes its turn like a message. */
export async function queueEvent(
  db: Db,
  vault: Vault,
  owner: Owner,
  event: { key: string; channel: TalkChannel; lookup: string | null; body: InboxBody },
  now: EpochMs,
): Promise<boolean> {
  const arrival: Arrival = {
    source: "event",
    externalId: event.key,
    channel: event.channel,
    address: "",
    body: event.body,
  };
  return await insert(db, vault, { ...owner, kind: "party" }, arrival, event.lookup, now);
}

/** What still waits from an address goes with the address to its new owner, sealed anew, in its place in the queue. */
export async function handOver(
  db: Db,
  vault: Vault,
  { from, to, lookup }: { from: Owner; to: Owner; lookup: string },
): Promise<void> {
  const rows = await db
    .selectFrom("inbox")
    .select(["id", "seq", "body"])
    .where("party_id", "=", from.id)
    .where("state", "=", "new")
    .where("address_lookup", "=", lookup)
    .orderBy("seq")
    .execute();
  for (const { id, seq, body } of rows.slice(1)) {
    const place = `inbox|body|${id}`;
    const sealed = vault
      .boxOf(to.id, to.data_key)
      .seal(place, vault.boxOf(from.id, from.data_key).open(place, body));
    await db.updateTable("inbox").set({ party_id: to.id, body: sealed }).where("seq", "=", seq).execute();
  }
}

export async function nextForParty(db: Db, partyId: string): Promise<Row<"inbox"> | undefined> {
  const sql = "SELECT * FROM inbox WHERE party_id = ? AND state = 'new' ORDER BY seq LIMIT 1";
  return (await rowsOf<Row<"inbox">>(db, sql, [partyId]))[0];
}

export async function nextForWorker(db: Db, workerId: string): Promise<Row<"inbox"> | undefined> {
  return await db
    .selectFrom("inbox")
    .selectAll()
    .where("worker_id", "=", workerId)
    .where("state", "=", "new")
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();
}

/** Everyone with something that waits, for picking up after a restart. */
export async function lanesWaiting(db: Db): Promise<{ kind: "party" | "worker"; id: string }[]> {
  const sql = "SELECT DISTINCT party_id, worker_id FROM inbox WHERE state = 'new'";
  const rows = await rowsOf<Pick<Row<"inbox">, "party_id" | "worker_id">>(db, sql, []);
  return rows.map(({ party_id, worker_id }) =>
    party_id ? { kind: "party", id: party_id } : { kind: "worker", id: worker_id! },
  );
}

/** When a person last wrote or rang themselves. */
export async function lastHeardAt(db: Db, partyId: string): Promise<EpochMs | undefined> {
  const sql = "SELECT max(received_at) AS at FROM inbox WHERE party_id = ? AND source <> 'event'";
  return (await rowsOf<{ at: EpochMs | null }>(db, sql, [partyId]))[0]?.at ?? undefined;
}

export async function markDone(db: Db, seq: number): Promise<void> {
  await change(db, "UPDATE inbox SET state = 'done' WHERE seq = ?", [seq]);
}

export async function markDead(db: Db, seq: number, error: string): Promise<void> {
  await db.updateTable("inbox").set({ state: "dead", error }).where("seq", "=", seq).execute();
}

export async function countAttempt(db: Db, seq: number, error: string): Promise<number> {
  const row = await db
    .updateTable("inbox")
    .set((set) => ({ attempts: set("attempts", "+", 1), error }))
    .where("seq", "=", seq)
    .returning("attempts")
    .executeTakeFirstOrThrow();
  return row.attempts;
}

export async function countWaiting(db: Db): Promise<number> {
  const row = await db
    .selectFrom("inbox")
    .select((get) => get.fn.countAll<number>().as("waiting"))
    .where("state", "=", "new")
    .executeTakeFirstOrThrow();
  return row.waiting;
}

export async function inboxById(db: Db, id: string): Promise<Row<"inbox"> | undefined> {
  return await db.selectFrom("inbox").selectAll().where("id", "=", id).executeTakeFirst();
}

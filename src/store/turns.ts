import type { EpochMs } from "../clock.ts";
import { Kept } from "./kept.ts";
import { addressOf, partyById } from "./parties.ts";
import type { Row } from "./schema.ts";
import { change, rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";
import { workerRow } from "./workers.ts";

/** The oldest message of a person that waits, with all that is known of who wrote it, in one look. */
export interface WaitingTurn {
  readonly seq: number;
  readonly inboxId: string;
  readonly channel: string;
  readonly lookup: string | null;
  readonly body: Buffer;
  readonly party: Row<"party">;
  readonly address: Row<"address"> | undefined;
  readonly worker: Row<"worker"> | undefined;
  readonly hasHandoff: boolean;
  readonly hasConcern: boolean;
  /** More waits behind it. */
  readonly more: boolean;
}

const NEXT = `
SELECT i.seq, i.id AS inboxId, i.channel, i.address_lookup AS lookup, i.body,
  p.kind, p.worker_id AS workerId, p.session, p.opted_out_at AS optedOutAt, p.version, p.changed_at AS changedAt,
  a.party_id AS addressParty, a.state, a.proved_at AS provedAt, a.last_heard_at AS heardAt,
  w.changed_at AS workerChangedAt,
  EXISTS (SELECT 1 FROM handoff h WHERE h.party_id = p.id AND h.status IN ('open', 'seen', 'answered'))
    + 2 * EXISTS (SELECT 1 FROM concern c WHERE c.party_id = p.id AND c.status IN ('open', 'acknowledged'))
    + 4 * EXISTS (SELECT 1 FROM inbox n WHERE n.party_id = i.party_id AND n.state = 'new' AND n.seq > i.seq) AS flags
FROM inbox i
JOIN party p ON p.id = i.party_id
LEFT JOIN address a ON a.lookup = i.address_lookup
LEFT JOIN worker w ON w.id = p.worker_id
WHERE i.party_id = ? AND i.state = 'new'
ORDER BY i.seq LIMIT 1`;

interface Found {
  readonly seq: number;
  readonly inboxId: string;
  readonly channel: string;
  readonly lookup: string | null;
  readonly body: Buffer;
  readonly kind: Row<"party">["kind"];
  readonly workerId: string | null;
  readonly session: Buffer | null;
  readonly optedOutAt: EpochMs | null;
  readonly version: number;
  readonly changedAt: EpochMs;
  readonly addressParty: string | null;
  readonly state: Row<"address">["state"];
  readonly provedAt: EpochMs | null;
  readonly heardAt: EpochMs | null;
  readonly workerChangedAt: EpochMs | null;
  readonly flags: number;
}

export async function nextTurn(db: Db, partyId: string): Promise<WaitingTurn | undefined> {
  const [row] = await rowsOf<Found>(db, NEXT, [partyId]);
  if (!row) return undefined;
  const { seq, inboxId, channel, lookup, body, flags } = row;
  return {
    seq,
    inboxId,
    channel,
    lookup,
    body,
    party: await partyIn(db, partyId, row),
    address: row.addressParty === null ? undefined : await addressIn(db, lookup!, row.addressParty, row),
    worker: row.workerChangedAt === null ? undefined : await workerIn(db, row.workerId!, row.workerChangedAt),
    hasHandoff: (flags & 1) !== 0,
    hasConcern: (flags & 2) !== 0,
    more: (flags & 4) !== 0,
  };
}

const parties = new Kept<Row<"party">>();
const addresses = new Kept<Row<"address">>();
const workers = new Kept<Row<"worker">>();

/** What seldom changes of a person is kept until it does; the rest is as it was just read. */
async function partyIn(db: Db, id: string, row: Found): Promise<Row<"party">> {
  const {
    kind,
    session,
    version,
    workerId: worker_id,
    optedOutAt: opted_out_at,
    changedAt: changed_at,
  } = row;
  const seldom = await parties.get(db, id, changed_at, async () => (await partyById(db, id))!);
  return { ...seldom, kind, session, version, worker_id, opted_out_at, changed_at };
}

async function addressIn(db: Db, lookup: string, partyId: string, row: Found): Promise<Row<"address">> {
  const seldom = await addresses.get(
    db,
    `${lookup}|${partyId}`,
    0,
    async () => (await addressOf(db, lookup))!,
  );
  return { ...seldom, state: row.state, proved_at: row.provedAt, last_heard_at: row.heardAt };
}

async function workerIn(db: Db, id: string, changedAt: EpochMs): Promise<Row<"worker">> {
  return await workers.get(db, id, changedAt, async () => (await workerRow(db, id))!);
}

export interface TurnToSave {
  readonly seq: number;
  readonly partyId: string;
  readonly session: Buffer;
}

/** The end of a turn: what the conversation remembers, and that the message is done. */
export async function saveTurn(db: Db, { seq, partyId, session }: TurnToSave): Promise<void> {
  await change(db, "UPDATE party SET session = ?, version = version + 1 WHERE id = ?", [session, partyId]);
  await change(db, "UPDATE inbox SET state = 'done' WHERE seq = ?", [seq]);
}

const HEARD_WITHIN_MS = 3_600_000;

/** Notes that an address was heard from. For a phone the hour is enough, as it is asked about in months; a visit is a matter of minutes. */
export async function noteHeard(db: Db, address: Row<"address">, now: EpochMs): Promise<void> {
  if (
    address.channel !== "web" &&
    address.last_heard_at !== null &&
    Math.abs(now - address.last_heard_at) < HEARD_WITHIN_MS
  )
    return;
  await change(db, "UPDATE address SET last_heard_at = ? WHERE lookup = ?", [now, address.lookup]);
}

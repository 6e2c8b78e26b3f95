import type { EpochMs } from "../clock.ts";
import { Kept } from "./kept.ts";
import { addressOf, partyById } from "./parties.ts";
import type { Row } from "./schema.ts";
import { change, rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";
import { workerRow } from "./workers.ts";

/** Who writes, as far as a turn has to know, in one look. */
export interface Writer {
  readonly channel: string;
  readonly lookup: string | null;
  readonly party: Row<"party">;
  readonly address: Row<"address"> | undefined;
  readonly worker: Row<"worker"> | undefined;
  readonly hasHandoff: boolean;
  readonly hasConcern: boolean;
  /** Other messages of theirs wait. */
  readonly more: boolean;
}

/** The oldest message of a person that waits, and who wrote it. */
export interface WaitingTurn extends Writer {
  readonly seq: number;
  readonly inboxId: string;
  readonly body: Buffer;
}

const KNOWN = `
  p.id AS partyId, p.kind, p.worker_id AS workerId, p.session, p.opted_out_at AS optedOutAt, p.version,
  p.changed_at AS changedAt, a.party_id AS addressParty, a.state, a.proved_at AS provedAt, a.last_heard_at AS heardAt,
  w.changed_at AS workerChangedAt,
  EXISTS (SELECT 1 FROM handoff h WHERE h.party_id = p.id AND h.status <> 'closed')
    + 2 * EXISTS (SELECT 1 FROM concern c WHERE c.party_id = p.id AND c.status <> 'closed') AS flags`;

// Both look for `? || ''`, not for `?` alone: in a join, SQLite as it is built here plans anew for each bare value.
const NEXT = `
SELECT i.seq, i.id AS inboxId, i.channel, i.address_lookup AS lookup, i.body,
  EXISTS (SELECT 1 FROM inbox n WHERE n.party_id = i.party_id AND n.state = 'new' AND n.seq > i.seq) AS more,
  ${KNOWN}
FROM inbox i
JOIN party p ON p.id = i.party_id
LEFT JOIN address a ON a.lookup = i.address_lookup
LEFT JOIN worker w ON w.id = p.worker_id
WHERE i.party_id = ? || '' AND i.state = 'new'
ORDER BY i.seq LIMIT 1`;

const AT_ADDRESS = `
SELECT ${KNOWN},
  EXISTS (SELECT 1 FROM inbox n WHERE n.party_id = p.id AND n.state = 'new') AS more
FROM address a
JOIN party p ON p.id = a.party_id
LEFT JOIN worker w ON w.id = p.worker_id
WHERE a.lookup = ? || '' AND a.state <> 'detached'`;

interface Found {
  readonly partyId: string;
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
  readonly more: 0 | 1;
}

type Waiting = Found & Pick<WaitingTurn, "seq" | "inboxId" | "channel" | "lookup" | "body">;

/** The oldest message that waits for this person. */
export async function nextTurn(db: Db, partyId: string): Promise<WaitingTurn | undefined> {
  const [row] = await rowsOf<Waiting>(db, NEXT, [partyId]);
  if (!row) return undefined;
  const { seq, inboxId, channel, lookup, body } = row;
  return { seq, inboxId, body, ...(await writerIn(db, row, channel, lookup)) };
}

/** Who writes from an address, and whether others of their messages wait already. */
export async function writerAt(db: Db, channel: string, lookup: string): Promise<Writer | undefined> {
  const [row] = await rowsOf<Found>(db, AT_ADDRESS, [lookup]);
  return row && (await writerIn(db, row, channel, lookup));
}

async function writerIn(db: Db, row: Found, channel: string, lookup: string | null): Promise<Writer> {
  return {
    channel,
    lookup,
    party: await partyIn(db, row),
    address: row.addressParty === null ? undefined : await addressIn(db, lookup!, row.addressParty, row),
    worker: row.workerChangedAt === null ? undefined : await workerIn(db, row.workerId!, row.workerChangedAt),
    hasHandoff: (row.flags & 1) !== 0,
    hasConcern: (row.flags & 2) !== 0,
    more: row.more === 1,
  };
}

const parties = new Kept<Row<"party">>();
const addresses = new Kept<Row<"address">>();
const workers = new Kept<Row<"worker">>();

/** What seldom changes of a person is kept until it does; the rest is as it was just read. */
async function partyIn(db: Db, row: Found): Promise<Row<"party">> {
  const { partyId: id, kind, session, version, changedAt: changed_at } = row;
  const seldom = await parties.get(db, id, changed_at, async () => (await partyById(db, id))!);
  const { workerId: worker_id, optedOutAt: opted_out_at } = row;
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

/** The end of a turn: what the conversation remembers. */
export async function saveSession(db: Db, partyId: string, session: Buffer): Promise<void> {
  await change(db, "UPDATE party SET session = ?, version = version + 1 WHERE id = ?", [session, partyId]);
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

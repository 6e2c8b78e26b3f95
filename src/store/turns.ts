import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { change, rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

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
SELECT i.seq, i.id AS inbox_id, i.channel, i.address_lookup, i.body,
  p.id, p.kind, p.record_ref, p.worker_id, p.data_key, p.profile, p.session, p.opted_out_at, p.version, p.created_at, p.changed_at,
  a.party_id AS a_party, a.channel AS a_channel, a.value AS a_value, a.state AS a_state, a.proved_at AS a_proved,
  a.last_heard_at AS a_heard, a.created_at AS a_created,
  w.record_ref AS w_ref, w.role AS w_role, w.active AS w_active, w.data_key AS w_key, w.profile AS w_profile,
  w.mobile_lookup AS w_mobile, w.email_lookup AS w_email, w.cover_id AS w_cover, w.created_at AS w_created, w.changed_at AS w_changed,
  EXISTS (SELECT 1 FROM handoff h WHERE h.party_id = p.id AND h.status IN ('open', 'seen', 'answered')) AS has_handoff,
  EXISTS (SELECT 1 FROM concern c WHERE c.party_id = p.id AND c.status IN ('open', 'acknowledged')) AS has_concern,
  EXISTS (SELECT 1 FROM inbox n WHERE n.party_id = i.party_id AND n.state = 'new' AND n.seq > i.seq) AS more
FROM inbox i
JOIN party p ON p.id = i.party_id
LEFT JOIN address a ON a.lookup = i.address_lookup
LEFT JOIN worker w ON w.id = p.worker_id
WHERE i.party_id = ? AND i.state = 'new'
ORDER BY i.seq LIMIT 1`;

// biome-ignore lint/suspicious/noExplicitAny: the columns above, named once there and once below
type Found = any;

export async function nextTurn(db: Db, partyId: string): Promise<WaitingTurn | undefined> {
  const [row] = await rowsOf<Found>(db, NEXT, [partyId]);
  if (!row) return undefined;
  return {
    seq: row.seq,
    inboxId: row.inbox_id,
    channel: row.channel,
    lookup: row.address_lookup,
    body: row.body,
    party: partyIn(row),
    address: row.a_party === null ? undefined : addressIn(row),
    worker: row.w_role === null ? undefined : workerIn(row),
    hasHandoff: row.has_handoff === 1,
    hasConcern: row.has_concern === 1,
    more: row.more === 1,
  };
}

function partyIn(row: Found): Row<"party"> {
  const { id, kind, record_ref, worker_id, data_key, profile, session, opted_out_at, version, created_at, changed_at } = row;
  return { id, kind, record_ref, worker_id, data_key, profile, session, opted_out_at, version, created_at, changed_at };
}

function addressIn(row: Found): Row<"address"> {
  return {
    lookup: row.address_lookup,
    party_id: row.a_party,
    channel: row.a_channel,
    value: row.a_value,
    state: row.a_state,
    proved_at: row.a_proved,
    last_heard_at: row.a_heard,
    created_at: row.a_created,
  };
}

function workerIn(row: Found): Row<"worker"> {
  return {
    id: row.worker_id,
    record_ref: row.w_ref,
    role: row.w_role,
    active: row.w_active,
    data_key: row.w_key,
    profile: row.w_profile,
    mobile_lookup: row.w_mobile,
    email_lookup: row.w_email,
    cover_id: row.w_cover,
    created_at: row.w_created,
    changed_at: row.w_changed,
  };
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
  if (address.channel !== "web" && address.last_heard_at !== null && Math.abs(now - address.last_heard_at) < HEARD_WITHIN_MS) return;
  await change(db, "UPDATE address SET last_heard_at = ? WHERE lookup = ?", [now, address.lookup]);
}

import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { OutboxClass, OutboxState, Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";

/** What is sealed in a row that leaves. */
export interface OutboxBody {
  readonly text: string;
  readonly subject?: string;
  readonly choices?: readonly string[];
}

export interface ToSend {
  /** One for each thing that may be said once: `reply:{inboxId}:1`. */
  readonly dedupeKey: string;
  readonly to: { readonly kind: "party" | "worker" } & Owner;
  readonly channel: "sms" | "web" | "terminal" | "email";
  readonly address: string;
  readonly class: OutboxClass;
  readonly body: OutboxBody;
  readonly part?: number;
  readonly authorId?: string;
  readonly notBefore?: EpochMs;
  readonly expiresAt?: EpochMs;
}

/** Rows of a lane leave one after the other: all of a person's texts, each of a worker's channels. */
const laneOf = ({ to, channel }: ToSend): string => `${channel}|${to.id}`;

/** Writes a row to be sent, unless its key is there already. @returns its id, or undefined if nothing was added */
export async function queueMessage(
  db: Db,
  vault: Vault,
  message: ToSend,
  now: EpochMs,
): Promise<string | undefined> {
  const id = newId();
  const box = vault.boxOf(message.to.id, message.to.data_key);
  const whose =
    message.to.kind === "party"
      ? { party_id: message.to.id, worker_id: null }
      : { party_id: null, worker_id: message.to.id };
  const row = {
    id,
    ...whose,
    dedupe_key: message.dedupeKey,
    lane: laneOf(message),
    author_id: message.authorId ?? null,
    channel: message.channel,
    address: box.seal(`outbox|address|${id}`, message.address),
    class: message.class,
    body: box.seal(`outbox|body|${id}`, JSON.stringify(message.body)),
    part: message.part ?? 1,
    state: "queued" as const,
    provider_state: null,
    next_at: message.notBefore ?? now,
    provider_id: null,
    error: null,
    created_at: now,
    sent_at: null,
    expires_at: message.expiresAt ?? null,
  };
  const result = await db
    .insertInto("outbox")
    .values(row)
    .onConflict((at) => at.column("dedupe_key").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

export function openBody(box: FieldBox, row: Pick<Row<"outbox">, "id" | "body">): OutboxBody {
  return JSON.parse(box.open(`outbox|body|${row.id}`, row.body)) as OutboxBody;
}

export function openTo(box: FieldBox, row: Pick<Row<"outbox">, "id" | "address">): string {
  return box.open(`outbox|address|${row.id}`, row.address);
}

const UNSENT: readonly OutboxState[] = ["queued", "sending", "unsure"];

/** Lanes with something that could leave now, oldest first. */
export async function lanesDue(db: Db, now: EpochMs, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("outbox")
    .select("lane")
    .distinct()
    .where("state", "in", [...UNSENT])
    .where("next_at", "<=", now)
    .limit(limit)
    .execute();
  return rows.map(({ lane }) => lane);
}

/** The row at the front of a lane: what is about safety first, then in the order it was written. */
export async function frontOfLane(db: Db, lane: string): Promise<Row<"outbox"> | undefined> {
  return await db
    .selectFrom("outbox")
    .selectAll()
    .where("lane", "=", lane)
    .where("state", "in", [...UNSENT])
    .orderBy((get) => get.case().when("class", "=", "safeguarding").then(0).else(1).end())
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();
}

/** Takes a row for one try. @returns false if somebody else has it or it is not due any more */
export async function claim(db: Db, id: string, from: OutboxState): Promise<boolean> {
  const result = await db
    .updateTable("outbox")
    .set((set) => ({ state: "sending" as const, attempts: set("attempts", "+", 1) }))
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function markSent(db: Db, id: string, providerId: string, now: EpochMs): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ state: "sent", provider_id: providerId, sent_at: now, error: null })
    .where("id", "=", id)
    .where("state", "in", ["sending", "unsure"])
    .execute();
}

export async function setState(
  db: Db,
  id: string,
  state: OutboxState,
  change: { error?: string; nextAt?: EpochMs } = {},
): Promise<void> {
  const set = {
    state,
    ...(change.error !== undefined && { error: change.error }),
    ...(change.nextAt !== undefined && { next_at: change.nextAt }),
  };
  await db.updateTable("outbox").set(set).where("id", "=", id).execute();
}

export async function outboxById(db: Db, id: string): Promise<Row<"outbox"> | undefined> {
  return await db.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What was being handed over when the process ended may have gone: each has to be looked up first. */
export async function distrustSending(db: Db, now: EpochMs): Promise<number> {
  const result = await db
    .updateTable("outbox")
    .set({ state: "unsure", next_at: now })
    .where("state", "=", "sending")
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** After STOP nothing that was waiting for this person's phone leaves. */
export async function holdTextsOf(db: Db, partyId: string, reason: string): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ state: "held", error: reason })
    .where("party_id", "=", partyId)
    .where("channel", "=", "sms")
    .where("state", "=", "queued")
    .where("class", "<>", "safeguarding")
    .execute();
}

export async function countUnsent(db: Db): Promise<{ waiting: number; oldest: EpochMs | null }> {
  const row = await db
    .selectFrom("outbox")
    .select((get) => [get.fn.countAll<number>().as("waiting"), get.fn.min("created_at").as("oldest")])
    .where("state", "in", [...UNSENT])
    .executeTakeFirstOrThrow();
  return { waiting: row.waiting, oldest: row.oldest };
}

/** The part that left before this one. */
export async function previousInLane(
  db: Db,
  row: Pick<Row<"outbox">, "lane" | "seq">,
): Promise<Row<"outbox"> | undefined> {
  return await db
    .selectFrom("outbox")
    .selectAll()
    .where("lane", "=", row.lane)
    .where("seq", "<", row.seq)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Keeps what the network reports. A report for a row that was still being handed over proves that it went. */
export async function recordReport(
  db: Db,
  row: Row<"outbox">,
  providerState: string,
  providerId: string,
  now: EpochMs,
  errorCode?: number,
): Promise<void> {
  const went = row.state === "sending" || row.state === "unsure";
  const failed = providerState === "failed" || providerState === "undelivered";
  const set = {
    provider_state: providerState,
    ...(row.provider_id === null && { provider_id: providerId }),
    ...(went && { state: "sent" as const, sent_at: now }),
    ...(failed && {
      state: "failed" as const,
      error: errorCode === undefined ? providerState : String(errorCode),
    }),
  };
  await db.updateTable("outbox").set(set).where("id", "=", row.id).execute();
}

/** Another try, as a new message of the provider's. */
export async function requeue(db: Db, id: string, at: EpochMs): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ state: "queued", provider_state: null, provider_id: null, next_at: at })
    .where("id", "=", id)
    .execute();
}

import type { EpochMs } from "../clock.ts";
import type { Invite } from "../domain/calendar-entry.ts";
import type { Card } from "../domain/card.ts";
import type { StaffCard } from "../domain/staff-card.ts";
import type { Owner } from "./parties.ts";
import type { OutboxClass, OutboxState, Row } from "./schema.ts";
import { change, rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";
import type { CardAbout } from "./teams-cards.ts";
import type { FieldBox, Vault } from "./vault.ts";

/** What is sealed in a row that leaves. */
export interface OutboxBody {
  readonly text: string;
  readonly subject?: string;
  readonly choices?: readonly string[];
  readonly cards?: readonly Card[];
  /** To staff by e-mail: an appointment for their calendar. */
  readonly invite?: Invite;
  /** To staff in Teams: a card as it is, or what a card is made about as it leaves. */
  readonly card?: StaffCard;
  readonly about?: CardAbout;
  /** The row of the card that this one takes the place of. */
  readonly updates?: string;
}

export interface ToSend {
  /** One for each thing that may be said once: `handoff:{id}:sms`. An answer needs none: its turn is taken once. */
  readonly dedupeKey?: string;
  /** The message in the inbox that this is the answer to. */
  readonly answers?: string;
  readonly to: { readonly kind: "party" | "worker" } & Owner;
  readonly channel: "sms" | "web" | "terminal" | "email" | "teams";
  readonly address: string;
  readonly class: OutboxClass;
  readonly body: OutboxBody;
  readonly part?: number;
  readonly authorId?: string;
  readonly notBefore?: EpochMs;
  readonly expiresAt?: EpochMs;
}

/** Rows of a lane leave one after the other: all of a person's texts, each of a worker's channels. */
export const laneOf = ({ to, channel }: Pick<ToSend, "to" | "channel">): string => `${channel}|${to.id}`;

const INSERT = `
INSERT INTO outbox (id, dedupe_key, answers, lane, party_id, worker_id, author_id, channel, class, body, part, state,
  attempts, tried_at, next_at, created_at, expires_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (dedupe_key) WHERE dedupe_key IS NOT NULL DO NOTHING`;

/** How long a row that was handed over in memory may stay so before it counts as left over from a failure. */
export const HANDED_OVER_MS = 15_000;

/**
 * Writes a row to be sent, unless its key is there already. With `inHand` it counts as being sent from the commit on:
 * the caller has the message and sends it at once.
 * @returns its id, or undefined if nothing was added
 */
export async function queueMessage(
  db: Db,
  vault: Vault,
  message: ToSend,
  now: EpochMs,
  inHand = false,
): Promise<string | undefined> {
  const id = newId();
  const { to } = message;
  const box = vault.boxOf(to.id, to.data_key);
  const values = [
    id,
    message.dedupeKey ?? null,
    message.answers ?? null,
    laneOf(message),
    to.kind === "party" ? to.id : null,
    to.kind === "worker" ? to.id : null,
    message.authorId ?? null,
    message.channel,
    message.class,
    box.seal(`outbox|body|${id}`, JSON.stringify({ ...message.body, to: message.address })),
    message.part ?? 1,
    inHand ? "sending" : "queued",
    inHand ? 1 : 0,
    inHand ? now : null,
    inHand ? now + HANDED_OVER_MS : (message.notBefore ?? now),
    now,
    message.expiresAt ?? null,
  ];
  return (await change(db, INSERT, values)) === 1 ? id : undefined;
}

/** Whether nothing of a lane waits, so that what is written next is its front. */
export async function isLaneClear(db: Db, lane: string): Promise<boolean> {
  const sql = "SELECT 1 FROM outbox WHERE lane = ? AND state IN ('queued', 'sending', 'unsure') LIMIT 1";
  return (await rowsOf(db, sql, [lane])).length === 0;
}

/** A row that leaves, opened: what it says, and the number or address it goes to. */
export function openBody(
  box: FieldBox,
  row: Pick<Row<"outbox">, "id" | "body">,
): OutboxBody & { readonly to: string } {
  return JSON.parse(box.open(`outbox|body|${row.id}`, row.body)) as OutboxBody & { to: string };
}

const UNSENT: readonly OutboxState[] = ["queued", "sending", "unsure"];

/** Lanes with something that could leave now, oldest first. */
export async function lanesDue(db: Db, now: EpochMs, limit: number): Promise<string[]> {
  const sql = `SELECT lane FROM outbox
    WHERE state IN ('queued', 'sending', 'unsure') AND next_at <= ? GROUP BY lane ORDER BY min(seq) LIMIT ?`;
  return (await rowsOf<{ lane: string }>(db, sql, [now, limit])).map(({ lane }) => lane);
}

const FRONT = `
SELECT * FROM outbox
WHERE lane = ? AND state IN ('queued', 'sending', 'unsure') AND NOT ((provider_state IS 'later' OR attempts = 0) AND next_at > ?)
ORDER BY class <> 'safeguarding', seq LIMIT 1`;

/**
 * The row at the front of a lane: what is about safety first, then in the order it was written. A text that is only
 * tried again because a phone was off keeps nothing back, nor does one that was written for later.
 */
export async function frontOfLane(db: Db, lane: string, now: EpochMs): Promise<Row<"outbox"> | undefined> {
  return (await rowsOf<Row<"outbox">>(db, FRONT, [lane, now]))[0];
}

export async function outboxById(db: Db, id: string): Promise<Row<"outbox"> | undefined> {
  return await db.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function outboxByKey(db: Db, dedupeKey: string): Promise<Row<"outbox"> | undefined> {
  return await db.selectFrom("outbox").selectAll().where("dedupe_key", "=", dedupeKey).executeTakeFirst();
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

const BEFORE_MS = 60_000;

/** The provider's ids of what other rows have sent, since shortly before a moment. */
export async function claimedSince(db: Db, at: EpochMs, exceptId: string): Promise<ReadonlySet<string>> {
  const hex = Math.max(0, at - BEFORE_MS)
    .toString(16)
    .padStart(12, "0");
  const sql = "SELECT provider_id AS sid FROM outbox WHERE id >= ? AND id <> ? AND provider_id IS NOT NULL";
  const rows = await rowsOf<{ sid: string }>(db, sql, [`${hex.slice(0, 8)}-${hex.slice(8)}`, exceptId]);
  return new Set(rows.map(({ sid }) => sid));
}

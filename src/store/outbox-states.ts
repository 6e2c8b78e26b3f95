import type { EpochMs } from "../clock.ts";
import type { OutboxState, Row } from "./schema.ts";
import { change } from "./sql.ts";
import type { Db } from "./store.ts";

/** Takes a row for one try. @returns false if somebody else has it or it is not due any more */
export async function claim(db: Db, id: string, from: OutboxState, now: EpochMs): Promise<boolean> {
  const sql =
    "UPDATE outbox SET state = 'sending', attempts = attempts + 1, tried_at = ? WHERE id = ? AND state = ?";
  return (await change(db, sql, [now, id, from])) === 1;
}

export async function markSent(db: Db, id: string, providerId: string, now: EpochMs): Promise<void> {
  const sql = `UPDATE outbox SET state = 'sent', provider_id = ?, sent_at = ?, error = NULL
    WHERE id = ? AND state IN ('sending', 'unsure')`;
  await change(db, sql, [providerId, now, id]);
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
    .where("state", "in", ["queued", "unsure"])
    .where("class", "<>", "safeguarding")
    .execute();
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
    .set({ state: "queued", provider_state: "later", provider_id: null, next_at: at })
    .where("id", "=", id)
    .execute();
}

/** What was kept back because another way came first may leave now. @returns what leaves, and by what */
export async function releaseDeferred(
  db: Db,
  keys: readonly string[],
  now: EpochMs,
): Promise<Pick<Row<"outbox">, "id" | "channel">[]> {
  return await deferred(db, keys).set({ next_at: now }).returning(["id", "channel"]).execute();
}

/** The other way has got there: what was kept back stays here. */
export async function standDown(db: Db, keys: readonly string[], why: string): Promise<void> {
  await deferred(db, keys).set({ state: "held", error: why }).execute();
}

function deferred(db: Db, keys: readonly string[]) {
  return db
    .updateTable("outbox")
    .where("dedupe_key", "in", [...keys])
    .where("state", "=", "queued")
    .where("attempts", "=", 0)
    .whereRef("next_at", ">", "created_at");
}

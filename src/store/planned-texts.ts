import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

const place = (id: string): string => `planned_text|body|${id}`;

export interface TextToKeep {
  readonly authorId: string;
  readonly words: string;
  readonly sendAt: EpochMs;
  /** One for each text, so that a repeated press plans once. */
  readonly key?: string | undefined;
}

/** Writes down a text to leave later. Nothing is in the outbox before its time. @returns our id */
export async function planText(
  db: Db,
  vault: Vault,
  party: Owner,
  { authorId, words, sendAt, key }: TextToKeep,
  now: EpochMs,
): Promise<string> {
  const id = newId();
  const row = {
    id,
    dedupe_key: key ?? null,
    party_id: party.id,
    author_id: authorId,
    held_for: null,
    body: vault.boxOf(party.id, party.data_key).seal(place(id), words),
    send_at: sendAt,
    state: "waiting" as const,
    reason: null,
    created_at: now,
    ended_at: null,
    ended_by: null,
  };
  await db.insertInto("planned_text").values(row).execute();
  return id;
}

export function openPlanned(
  vault: Vault,
  party: Owner,
  row: Pick<Row<"planned_text">, "id" | "body">,
): string {
  return vault.boxOf(party.id, party.data_key).open(place(row.id), row.body);
}

export async function plannedById(db: Db, id: string): Promise<Row<"planned_text"> | undefined> {
  return await db.selectFrom("planned_text").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function plannedIdByKey(db: Db, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("planned_text")
    .select("id")
    .where("dedupe_key", "=", key)
    .executeTakeFirst();
  return row?.id;
}

/** What waits, and what could not be sent since a moment, soonest first. */
export async function plannedOf(db: Db, partyId: string, since: EpochMs): Promise<Row<"planned_text">[]> {
  return await db
    .selectFrom("planned_text")
    .selectAll()
    .where("party_id", "=", partyId)
    .where((is) =>
      is.or([
        is("state", "=", "waiting"),
        is.and([is("state", "=", "not_sent"), is("send_at", ">=", since)]),
      ]),
    )
    .orderBy("send_at")
    .execute();
}

type End = {
  readonly state: "sent" | "cancelled" | "not_sent";
  readonly reason?: string;
  readonly by?: string;
};

/** @returns false if it had ended before */
export async function endPlanned(
  db: Db,
  id: string,
  { state, reason, by }: End,
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("planned_text")
    .set({ state, reason: reason ?? null, ended_by: by ?? null, ended_at: now })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/**
 * A person was passed on: what the old worker had planned, or had still to decide on, waits for the new one to keep it.
 * What the new one has written themselves is theirs as it stands.
 */
export async function holdPlanned(
  db: Db,
  { partyId, fromId, toId }: { partyId: string; fromId: string; toId: string },
): Promise<void> {
  await db
    .updateTable("planned_text")
    .set((is) => ({ held_for: is.case().when("author_id", "=", toId).then(null).else(toId).end() }))
    .where("party_id", "=", partyId)
    .where("state", "=", "waiting")
    .where((is) => is.or([is("author_id", "=", fromId), is("held_for", "is not", null)]))
    .execute();
}

/** The worker it was held for keeps it: it is theirs now and leaves with their name. @returns false if there was nothing to keep */
export async function keepPlanned(db: Db, id: string, workerId: string): Promise<boolean> {
  const result = await db
    .updateTable("planned_text")
    .set({ author_id: workerId, held_for: null })
    .where("id", "=", id)
    .where("held_for", "is not", null)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Every text that was planned for a person, whatever became of it, soonest first. */
export async function allPlannedOf(db: Db, partyId: string): Promise<Row<"planned_text">[]> {
  return await db
    .selectFrom("planned_text")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("send_at")
    .execute();
}

import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

const place = (id: string): string => `planned_text|body|${id}`;

/** Writes down a text to leave later. Nothing is in the outbox before its time. @returns our id */
export async function planText(
  db: Db,
  vault: Vault,
  party: Owner,
  { authorId, words, sendAt }: { authorId: string; words: string; sendAt: EpochMs },
  now: EpochMs,
): Promise<string> {
  const id = newId();
  const row = {
    id,
    party_id: party.id,
    author_id: authorId,
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

/** Every text that was planned for a person, whatever became of it, soonest first. */
export async function allPlannedOf(db: Db, partyId: string): Promise<Row<"planned_text">[]> {
  return await db
    .selectFrom("planned_text")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("send_at")
    .execute();
}

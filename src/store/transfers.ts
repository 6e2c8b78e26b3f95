import type { EpochMs } from "../clock.ts";
import type { Day } from "../domain/day.ts";
import { holdPlanned } from "./planned-texts.ts";
import { audit } from "./records.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import { setTimer } from "./timers.ts";

export interface TransferToMake {
  readonly party: Pick<Row<"party">, "id" | "worker_id" | "changed_at">;
  readonly toId: string;
  /** A worker's id, or 'service' for an import. */
  readonly madeBy: string;
  /** The day on which the new worker is back, if they are away. */
  readonly backOn: Day | null;
}

/**
 * Gives a person to another worker, with what the old one had to answer; what they had planned to send waits until the
 * new one keeps it. Whatever else is theirs (appointments, asks, calls, reminders) goes by the person. The rest follows in a turn of theirs: both workers
 * are told, and so is the person. @returns our id
 */
export async function makeTransfer(db: Db, transfer: TransferToMake, now: EpochMs): Promise<string> {
  const { party, toId, madeBy, backOn } = transfer;
  const id = newId();
  const fromId = party.worker_id;
  await db
    .insertInto("transfer")
    .values({
      id,
      party_id: party.id,
      from_id: fromId,
      to_id: toId,
      made_by: madeBy,
      made_at: now,
      back_on: backOn,
      read_at: null,
      introduced: null,
    })
    .execute();
  await giveTo(db, party, toId, now);
  if (fromId !== null) await moveOpen(db, party.id, fromId, toId);
  await setTimer(db, {
    key: `transfer:${id}`,
    partyId: party.id,
    kind: "transfer",
    subjectId: id,
    dueAt: now,
  });
  const detail = { transfer: id, from: fromId, to: toId, back: backOn };
  await audit(db, { actor: madeBy, action: "person.transferred", subjectId: party.id, detail }, now);
  return id;
}

async function giveTo(db: Db, { id, changed_at }: TransferToMake["party"], toId: string, now: EpochMs) {
  const changedAt = Math.max(now, changed_at + 1);
  await db
    .updateTable("party")
    .set({ worker_id: toId, changed_at: changedAt })
    .where("id", "=", id)
    .execute();
}

async function moveOpen(db: Db, partyId: string, fromId: string, toId: string): Promise<void> {
  await db
    .updateTable("handoff")
    .set({ worker_id: toId })
    .where("party_id", "=", partyId)
    .where("worker_id", "=", fromId)
    .where("status", "<>", "closed")
    .execute();
  await holdPlanned(db, { partyId, fromId, toId });
}

export async function transferById(db: Db, id: string): Promise<Row<"transfer"> | undefined> {
  return await db.selectFrom("transfer").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The last time that a person was given to another worker. */
export async function lastTransfer(db: Db, partyId: string): Promise<Row<"transfer"> | undefined> {
  return await db
    .selectFrom("transfer")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The transfer to a worker whose card they have still to read. */
export async function unreadTransfer(
  db: Db,
  partyId: string,
  workerId: string,
): Promise<Row<"transfer"> | undefined> {
  const last = await lastTransfer(db, partyId);
  return last?.to_id === workerId && last.read_at === null ? last : undefined;
}

/** The new worker has read the card. @returns false if they had before, or there is nothing to read */
export async function noteCardRead(
  db: Db,
  partyId: string,
  workerId: string,
  now: EpochMs,
): Promise<boolean> {
  const row = await unreadTransfer(db, partyId, workerId);
  if (!row) return false;
  await db.updateTable("transfer").set({ read_at: now }).where("id", "=", row.id).execute();
  const detail = { transfer: row.id };
  await audit(db, { actor: workerId, action: "card.read", subjectId: partyId, detail }, now);
  return true;
}

/** What the person was told of it: 'texted', or why they could not be. */
export async function noteIntroduced(db: Db, id: string, how: string): Promise<void> {
  await db.updateTable("transfer").set({ introduced: how }).where("id", "=", id).execute();
}

/** How many people one worker was given in the same go. */
export async function countTogether(
  db: Db,
  { to_id, made_by, made_at }: Pick<Row<"transfer">, "to_id" | "made_by" | "made_at">,
): Promise<number> {
  const row = await db
    .selectFrom("transfer")
    .select((get) => get.fn.countAll<number>().as("count"))
    .where("to_id", "=", to_id)
    .where("made_by", "=", made_by)
    .where("made_at", "=", made_at)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** How many people were given to workers before a moment who have not read their cards. */
export async function countUnreadCards(db: Db, before: EpochMs): Promise<{ to_id: string; count: number }[]> {
  return await db
    .selectFrom("transfer")
    .innerJoin("party", (on) =>
      on.onRef("party.id", "=", "transfer.party_id").onRef("party.worker_id", "=", "transfer.to_id"),
    )
    .select((get) => ["transfer.to_id", get.fn.countAll<number>().as("count")])
    .where("read_at", "is", null)
    .where("made_at", "<", before)
    .groupBy("transfer.to_id")
    .execute();
}

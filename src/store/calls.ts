import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Whose } from "./staff-caseload.ts";
import { type Db, newId } from "./store.ts";

/** The call that somebody waits for, if they do. */
export async function openCallOf(db: Db, partyId: string): Promise<Row<"call_back"> | undefined> {
  return await db
    .selectFrom("call_back")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("closed_at", "is", null)
    .executeTakeFirst();
}

/** Puts a person on the list, once: who asks again stays where they are, and it is noted that they did. */
export async function addCall(
  db: Db,
  partyId: string,
  askedBy: Row<"call_back">["asked_by"],
  now: EpochMs,
): Promise<void> {
  const open = await openCallOf(db, partyId);
  if (open)
    await db
      .updateTable("call_back")
      .set({ asked_again_at: now, times: open.times + 1 })
      .where("id", "=", open.id)
      .execute();
  else
    await db
      .insertInto("call_back")
      .values(newCall(partyId, askedBy, now))
      .execute();
}

function newCall(partyId: string, asked_by: Row<"call_back">["asked_by"], now: EpochMs) {
  const since = { asked_at: now, asked_again_at: null, times: 1, tries: 0, tried_at: null };
  return {
    ...since,
    id: newId(),
    party_id: partyId,
    asked_by,
    closed_at: null,
    closed_by: null,
    outcome: null,
  };
}

export async function callById(db: Db, id: string): Promise<Row<"call_back"> | undefined> {
  return await db.selectFrom("call_back").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Somebody rang and nobody answered: the call still waits. @returns false if it was closed before */
export async function noteTry(db: Db, id: string, now: EpochMs): Promise<boolean> {
  const result = await db
    .updateTable("call_back")
    .set((set) => ({ tries: set("tries", "+", 1), tried_at: now }))
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** @returns false if it was closed before */
export async function closeCall(
  db: Db,
  id: string,
  end: { readonly outcome: "spoken" | "no_answer"; readonly by: string },
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("call_back")
    .set({ closed_at: now, closed_by: end.by, outcome: end.outcome })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** A page of calls ends here: the rest come up as these come off. */
export const MOST_CALLS = 50;

/** How many wait to be rung, and since when the first of them has. */
export async function countCalls(db: Db, whose: Whose): Promise<{ waiting: number; since: EpochMs | null }> {
  return await db
    .selectFrom("call_back")
    .innerJoin("party", "party.id", "call_back.party_id")
    .select((get) => [get.fn.countAll<number>().as("waiting"), get.fn.min("asked_at").as("since")])
    .where("closed_at", "is", null)
    .$if(whose !== "everyone", (query) => query.where("party.worker_id", "in", [...whose]))
    .executeTakeFirstOrThrow();
}

/** The calls that wait, the longest first, with enough of the person to name them. */
export function openCalls(db: Db, whose: Whose) {
  return db
    .selectFrom("call_back")
    .innerJoin("party", "party.id", "call_back.party_id")
    .selectAll("call_back")
    .select(["party.kind", "party.data_key", "party.profile", "party.worker_id", "party.opted_out_at"])
    .where("call_back.closed_at", "is", null)
    .$if(whose !== "everyone", (query) => query.where("party.worker_id", "in", [...whose]))
    .orderBy("call_back.asked_at")
    .limit(MOST_CALLS)
    .execute();
}
export type OpenCall = Awaited<ReturnType<typeof openCalls>>[number];

/** Every time a person asked to be rung, oldest first. */
export async function callsOf(db: Db, partyId: string): Promise<Row<"call_back">[]> {
  return await db
    .selectFrom("call_back")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("asked_at")
    .execute();
}

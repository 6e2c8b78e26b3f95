import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

type Referral = Row<"education_referral">;

/** Asks an education worker to see somebody, once more or for the first time. */
export async function keepReferral(
  db: Db,
  { partyId, workerId, askedBy }: { partyId: string; workerId: string; askedBy: string },
  now: EpochMs,
): Promise<void> {
  const row = { worker_id: workerId, asked_by: askedBy, asked_at: now, ended_at: null, outcome: null };
  await db
    .insertInto("education_referral")
    .values({ party_id: partyId, ...row })
    .onConflict((at) => at.column("party_id").doUpdateSet(row))
    .execute();
}

export async function referralOf(db: Db, partyId: string): Promise<Referral | undefined> {
  return await db
    .selectFrom("education_referral")
    .selectAll()
    .where("party_id", "=", partyId)
    .executeTakeFirst();
}

/** @returns false if none was open */
export async function endReferral(
  db: Db,
  partyId: string,
  outcome: NonNullable<Referral["outcome"]>,
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("education_referral")
    .set({ ended_at: now, outcome })
    .where("party_id", "=", partyId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Whom a worker was asked to see and has not, the first to be asked first. */
export function openReferrals(db: Db, workerId: string) {
  return db
    .selectFrom("education_referral")
    .innerJoin("party", "party.id", "education_referral.party_id")
    .selectAll("education_referral")
    .select(["party.profile", "party.data_key"])
    .where("education_referral.worker_id", "=", workerId)
    .where("education_referral.ended_at", "is", null)
    .orderBy("education_referral.asked_at")
    .execute();
}

/** Whether a worker was asked to see somebody, and has not said what came of it. */
export async function wasAskedToSee(db: Db, workerId: string, partyId: string): Promise<boolean> {
  const row = await referralOf(db, partyId);
  return row?.worker_id === workerId && row.ended_at === null;
}

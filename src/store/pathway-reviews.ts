import type { EpochMs } from "../clock.ts";
import type { Day } from "../domain/day.ts";
import type { PlanReview } from "../domain/pathway-review.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

const UNKNOWN: PlanReview = { dueOn: null, heldOn: null };

export async function reviewRowOf(db: Db, partyId: string): Promise<Row<"pathway_review"> | undefined> {
  return await db.selectFrom("pathway_review").selectAll().where("party_id", "=", partyId).executeTakeFirst();
}

/** When a plan is to be reviewed, and when it last was; both null where nobody has said. */
export async function reviewOf(db: Db, partyId: string): Promise<PlanReview> {
  const row = await reviewRowOf(db, partyId);
  return row ? { dueOn: row.due_on, heldOn: row.held_on } : UNKNOWN;
}

/** @param change `heldOn` is left out where none was held, and stays as it was */
export async function keepReview(
  db: Db,
  partyId: string,
  change: { readonly dueOn: Day; readonly heldOn?: Day; readonly by: string },
  now: EpochMs,
): Promise<void> {
  const set = {
    due_on: change.dueOn,
    ...(change.heldOn !== undefined && { held_on: change.heldOn }),
    changed_by: change.by,
    changed_at: now,
  };
  await db
    .insertInto("pathway_review")
    .values({ party_id: partyId, held_on: null, imported_due: null, ...set })
    .onConflict((at) => at.column("party_id").doUpdateSet(set))
    .execute();
}

/** A day from a file. The same day as in the file before changes nothing, so that what was changed here stays. */
export async function importReview(db: Db, partyId: string, dueOn: Day, now: EpochMs): Promise<void> {
  const set = { due_on: dueOn, imported_due: dueOn, changed_by: null, changed_at: now };
  await db
    .insertInto("pathway_review")
    .values({ party_id: partyId, held_on: null, ...set })
    .onConflict((at) =>
      at.column("party_id").doUpdateSet(set).where("pathway_review.imported_due", "is not", dueOn),
    )
    .execute();
}

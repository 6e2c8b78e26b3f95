import { type Day, dayOf } from "../domain/day.ts";
import { longDay } from "../domain/day-words.ts";
import { latestReview, type PlanReview } from "../domain/pathway-review.ts";
import { openProfile } from "../store/parties.ts";
import { reviewOf } from "../store/pathway-reviews.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Parts } from "../work/parts.ts";

/** When a plan is to be reviewed, with what limits a change of that day. */
export interface ReviewOf extends PlanReview {
  readonly today: Day;
  readonly latest: Day;
}

export async function reviewFor(db: Db, { store, clock }: Parts, party: Row<"party">): Promise<ReviewOf> {
  const profile = openProfile(store.vault.boxOf(party.id, party.data_key), party);
  const review = await reviewOf(db, party.id);
  const today = dayOf(clock.now());
  return { ...review, today, latest: latestReview(review, profile?.facts.status, today) };
}

/** The same in words, for the person's page. */
export async function reviewView(parts: Parts, party: Row<"party">) {
  const { dueOn, heldOn, today, latest } = await reviewFor(parts.store.read, parts, party);
  return {
    due: dueOn ?? undefined,
    dueWords: dueOn === null ? undefined : longDay(dueOn),
    heldWords: heldOn === null ? undefined : longDay(heldOn),
    isLate: dueOn !== null && dueOn < today,
    today,
    latest,
  };
}

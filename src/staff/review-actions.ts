import { Day } from "../domain/day.ts";
import { longDay } from "../domain/day-words.ts";
import { nextReview } from "../domain/pathway-review.ts";
import { keepReview } from "../store/pathway-reviews.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { actOn, openCase } from "./access.ts";
import { type ReviewOf, reviewFor } from "./review-view.ts";
import type { Staff } from "./staff.ts";
import { backTo, threadPage } from "./thread.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

const base = "/staff/people/:id/review";

/** The pathway plan's review: it was held, which proposes the next; or it is to be on another day. */
export function reviewRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "post", path: `${base}/held`, handle: (visit) => held(staff, visit) },
    { method: "post", path: `${base}/due`, handle: (visit) => due(staff, visit) },
  ];
}

async function held(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return await change(
    staff,
    visit,
    "review-held",
    (review, day) => wrongHeld(review, day) ?? { dueOn: nextReview(day), heldOn: day },
  );
}

async function due(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return await change(staff, visit, "review-set", (review, day) => wrongDue(review, day) ?? { dueOn: day });
}

function wrongHeld({ today, heldOn }: ReviewOf, day: Day): string | undefined {
  if (day > today) return "That day is still to come. Note a review once it was held";
  if (heldOn !== null && day <= heldOn) return `One was noted for ${longDay(heldOn)} already`;
  return nextReview(day) < today
    ? "That is more than six months ago, so another is due now. Put a day for it below"
    : undefined;
}

function wrongDue({ today, latest }: ReviewOf, day: Day): string | undefined {
  if (day < today) return "That day has gone. Choose today or a later one";
  return day > latest
    ? `The next review has to be by ${longDay(latest)}. If that is wrong, put it right in your case system`
    : undefined;
}

type Kept = { readonly dueOn: Day; readonly heldOn?: Day };

async function change(
  staff: Staff,
  visit: SignedVisit,
  done: "review-held" | "review-set",
  read: (review: ReviewOf, day: Day) => string | Kept,
): Promise<Answer> {
  const day = Day.safeParse(visit.form["day"]);
  const wrong = day.success
    ? await actOn(staff, visit, "keep-details", async (db, { party, worker }) => {
        const kept = read(await reviewFor(db, staff.parts, party), day.data);
        return typeof kept === "string" ? kept : await keep(db, staff, party, worker.id, kept);
      })
    : "Choose a day";
  if (wrong === undefined) return backTo(visit, done);
  const typed = { day: visit.form["day"] ?? "" };
  return await threadPage(staff, visit, await openCase(staff, visit), {
    message: wrong,
    words: "",
    about: done,
    typed,
  });
}

async function keep(
  db: Db,
  { parts }: Staff,
  party: Row<"party">,
  by: string,
  kept: Kept,
): Promise<undefined> {
  const now = parts.clock.now();
  await keepReview(db, party.id, { ...kept, by }, now);
  const action = kept.heldOn === undefined ? "review.set" : "review.held";
  await audit(db, { actor: by, action, subjectId: party.id, detail: { ...kept } }, now);
}

import { withoutMarks } from "../words/without-marks.ts";
import { bloodOrPain } from "./blood-and-pain.ts";
import { bodyFails } from "./body-fails.ts";
import type { ConcernReader, ConcernTold, InConcern } from "./concern-told.ts";
import { deedByThem } from "./deed-by-them.ts";
import { doseTaken } from "./dose-taken.ts";
import { endOfLife } from "./end-of-life.ts";
import { harmAgain } from "./harm-again.ts";
import { harmerNear } from "./harmer-near.ts";
import { hidingNow } from "./hiding-now.ts";
import { meansAtHand } from "./means-at-hand.ts";
import { ownPlan } from "./own-plan.ts";
import { sameAsThem } from "./same-as-them.ts";
import { takenAbroad } from "./taken-abroad.ts";
import { toTheEdge } from "./to-the-edge.ts";
import { weaponNear } from "./weapon-near.ts";

/** By what it is that they read, in the order of their gravity. */
export const CONCERN_READERS = {
  ...{ "same-as-them": sameAsThem, dose: doseTaken, weapon: weaponNear, abroad: takenAbroad },
  ...{ body: bodyFails, "harm-done": deedByThem, means: meansAtHand, blood: bloodOrPain },
  ...{ edge: toTheEdge, plan: ownPlan },
  ...{ near: harmerNear, hiding: hidingNow, end: endOfLife, again: harmAgain },
} as const satisfies Readonly<Record<string, ConcernReader>>;

const READERS = Object.values<ConcernReader>(CONCERN_READERS);

const LONGEST_WORDS = 25;

/**
 * What a short line means after danger was told: a dose, a weapon, a collapse, blood or pain that grows, an edge or a
 * farewell, the one who harms, a hiding place, a journey,
 * the same as what was told of somebody else, an end of everything, harm that came again. It needs no more words than that. Nothing where it is none of these, or long.
 * @param given words as plainWords gives them
 */
export function readInConcern(given: string, told: ConcernTold): InConcern | undefined {
  const words = withoutMarks(given);
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  for (const read of READERS) {
    const found = read(words, told);
    if (found) return found;
  }
  return undefined;
}

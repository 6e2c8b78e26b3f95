import { tellsNoneDone } from "../danger/none-done.ts";
import { withoutMarks } from "../words/without-marks.ts";
import { afterNeck } from "./after-neck.ts";
import { asksIfOk } from "./asks-if-ok.ts";
import { bloodOrPain } from "./blood-and-pain.ts";
import { bodyFails } from "./body-fails.ts";
import { breathDoubted } from "./breath-doubted.ts";
import { broughtForward } from "./brought-forward.ts";
import { childInHands } from "./child-in-hands.ts";
import { closerToThem } from "./closer-to-them.ts";
import type { ConcernReader, ConcernTold, InConcern } from "./concern-told.ts";
import { deedByThem } from "./deed-by-them.ts";
import { doseBegun } from "./dose-begun.ts";
import { doseTaken } from "./dose-taken.ts";
import { askedAlong, drawnInToo } from "./drawn-in-too.ts";
import { endOfLife } from "./end-of-life.ts";
import { fadesAfterDose } from "./fades-after-dose.ts";
import { gaveIn } from "./gave-in.ts";
import { goesForThem } from "./goes-for-them.ts";
import { harmAgain } from "./harm-again.ts";
import { harmerNear } from "./harmer-near.ts";
import { hidingNow } from "./hiding-now.ts";
import { illnessGrows } from "./illness-grows.ts";
import { injuryAfter } from "./injury-after.ts";
import { keptFromHelp } from "./kept-from-help.ts";
import { lateAfter } from "./late-after.ts";
import { leftEmpty } from "./left-empty.ts";
import { lostSomebody } from "./lost-somebody.ts";
import { meansAtHand } from "./means-at-hand.ts";
import { meansIt } from "./means-it.ts";
import { medicineStopped } from "./medicine-stopped.ts";
import { childGone, missingWith } from "./missing-with.ts";
import { offeredByStranger } from "./offered-by-stranger.ts";
import { othersAtRisk } from "./others-at-risk.ts";
import { outInCold } from "./out-in-cold.ts";
import { overTheEdge } from "./over-the-edge.ts";
import { ownPlan } from "./own-plan.ts";
import { picturesOfChild } from "./pictures-of-child.ts";
import { picturesOut } from "./pictures-out.ts";
import { placeTold } from "./place-told.ts";
import { putOutSoon } from "./put-out-soon.ts";
import { sameAsThem } from "./same-as-them.ts";
import { sentSoon } from "./sent-soon.ts";
import { signsOnThem } from "./signs-on-them.ts";
import { takenAbroad } from "./taken-abroad.ts";
import { threatTold } from "./threat-told.ts";
import { toTheEdge } from "./to-the-edge.ts";
import { weaponNear } from "./weapon-near.ts";
import { wearyOfIt } from "./weary.ts";

/** By what it is that they read, in the order of their gravity. */
export const CONCERN_READERS = {
  ...{
    "same-as-them": sameAsThem,
    loss: lostSomebody,
    dose: doseTaken,
    "left-empty": leftEmpty,
    begun: doseBegun,
    breath: breathDoubted,
    weapon: weaponNear,
    goes: goesForThem,
    abroad: takenAbroad,
    gone: childGone,
  },
  ...{
    body: bodyFails,
    illness: illnessGrows,
    fades: fadesAfterDose,
    "harm-done": deedByThem,
    means: meansAtHand,
    blood: bloodOrPain,
  },
  ...{ edge: toTheEdge, over: overTheEdge, plan: ownPlan, neck: afterNeck, hindered: keptFromHelp },
  ...{ child: childInHands, stranger: offeredByStranger, near: harmerNear, sent: sentSoon },
  ...{ sooner: broughtForward, pictures: picturesOut, closer: closerToThem },
  ...{
    hiding: hidingNow,
    end: endOfLife,
    "means-it": meansIt,
    found: missingWith,
    "threat-told": threatTold,
    others: othersAtRisk,
    again: harmAgain,
    weary: wearyOfIt,
  },
  ...{
    signs: signsOnThem,
    injury: injuryAfter,
    late: lateAfter,
    "pictures-young": picturesOfChild,
    "gave-in": gaveIn,
  },
  ...{ "put-out": putOutSoon, "drawn-in": drawnInToo, along: askedAlong, "medicine-off": medicineStopped },
  ...{ cold: outInCold, "asks-if-ok": asksIfOk, place: placeTold },
} as const satisfies Readonly<Record<string, ConcernReader>>;

const READERS = Object.values<ConcernReader>(CONCERN_READERS);

const LONGEST_WORDS = 25;

/**
 * What a short line means after danger was told: a dose, a weapon, a collapse, an illness that grows, blood or pain that grows, an edge or a
 * farewell, the one who harms, a hiding place, a journey,
 * the same as what was told of somebody else, an end of everything, harm that came again; who else is harmed, where they
 * are, what a body shows afterwards. It needs no more words than that. Nothing where it is none of these, or long.
 * @param given words as plainWords gives them
 */
export function readInConcern(given: string, told: ConcernTold): InConcern | undefined {
  const words = withoutMarks(given);
  if (words.split(" ").length > LONGEST_WORDS || tellsNoneDone(given)) return undefined;
  for (const read of READERS) {
    const found = read(words, told);
    if (found) return found;
  }
  return undefined;
}

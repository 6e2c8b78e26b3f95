import { certainly, type Sign, sign } from "./sign.ts";
import { tookByAnother } from "./told/another.ts";
import { cutBefore } from "./told/cut-before.ts";
import { harmDoneIn } from "./told/harm-done.ts";
import { meansToStab } from "./told/means-to-stab.ts";
import { nearlyHurtChild } from "./told/nearly-hurt-child.ts";
import { ownWoundIn } from "./told/own-wound.ts";
import { roughWithChild } from "./told/rough-with-child.ts";
import { tellsOfShotAt } from "./told/shot-at.ts";
import { swallowedIn, takenByChance } from "./told/swallowed-it.ts";
import { tellsOfOverdose } from "./told/taken.ts";
import { bodyThreatIn } from "./told/threatens-body.ts";
import { isByPartner } from "./told/who-harms.ts";
import { woundedBy } from "./told/wounded-by.ts";

const HARM_DONE = {
  child: certainly(sign("emergency", "violence_to_others", "child-hurt")),
  person: certainly(sign("emergency", "violence_to_others", "harm-done")),
} as const;

/** Whoever writes has hurt somebody, who is the one to ring for. @param words as plainWords gives them */
export function harmDone(words: string): Sign | undefined {
  const to = roughWithChild(words) ? "child" : harmDoneIn(words);
  return to && HARM_DONE[to];
}

const NEARLY_DONE = certainly(sign("emergency", "violence_to_others", "may-hurt-child"));

/** They came near to hurting a small child, and may again. @param words as plainWords gives them */
export const harmNearlyDone = (words: string): Sign | undefined =>
  nearlyHurtChild(words) ? NEARLY_DONE : undefined;

/** Somebody else's, beside danger to their own life, has the words for that. @param words as plainWords gives them */
export function overdose(words: string): Sign | undefined {
  if (tellsOfOverdose(words)) return taken(takenByChance(words), tookByAnother(words));
  const found = swallowedIn(words);
  return found && certainly(taken(found.byChance, false));
}

function taken(byChance: boolean, byAnother: boolean): Sign {
  const situation = byAnother ? undefined : "overdose";
  return byChance
    ? certainly(sign("emergency", "medical", situation))
    : sign("emergency", "suicide_self_harm", situation);
}

const CUT_BEFORE = {
  wound: certainly(sign("urgent", "suicide_self_harm", "own-wound")),
  cut: certainly(sign("urgent", "suicide_self_harm")),
} as const;

/** A wound of their own that bleeds, or was cut before. @param words as plainWords gives them */
export function ownWound(words: string): Sign | undefined {
  const found = ownWoundIn(words);
  const before = found ? undefined : cutBefore(words);
  if (before) return CUT_BEFORE[before];
  return found && certainly(sign("emergency", found.byChance ? "medical" : "suicide_self_harm", "own-wound"));
}

const WOUNDED = {
  self: certainly(sign("emergency", "abuse_harm_from_others", "wounded-by")),
  partner: certainly(sign("emergency", "domestic_abuse", "wounded-by")),
  another: certainly(sign("emergency", "medical", "somebody-else")),
} as const;

/** A wound that somebody has made, theirs or of whom they tell. @param words as plainWords gives them */
export function wounded(words: string): Sign | undefined {
  const of = tellsOfShotAt(words) ? undefined : woundedBy(words);
  return of && WOUNDED[of === "self" && isByPartner(words) ? "partner" : of];
}

const THREAT = {
  writer: (isNow: boolean) => sign(isNow ? "emergency" : "urgent", "violence_to_others"),
  others: (isNow: boolean) => sign(isNow ? "emergency" : "urgent", "violence_to_others", "others-plan"),
} as const;

/** What somebody is about to do to another's body, danger now where it is with a blade; with a laugh it is asked after. @param words as plainWords gives them */
export function bodyThreat(words: string): Sign | undefined {
  if (meansToStab(words)) return certainly(THREAT.writer(true));
  const threat = bodyThreatIn(words);
  if (!threat) return undefined;
  if (threat.isJoked) return { risk: { level: "urgent", kind: "violence_to_others", doubtful: true } };
  return certainly(THREAT[threat.by](threat.isNow));
}

import { certainly, type Sign, sign } from "./sign.ts";
import { tookByAnother } from "./told/another.ts";
import { harmDoneIn } from "./told/harm-done.ts";
import { ownWoundIn } from "./told/own-wound.ts";
import { roughWithChild } from "./told/rough-with-child.ts";
import { swallowedIn, takenByChance } from "./told/swallowed-it.ts";
import { tellsOfOverdose } from "./told/taken.ts";
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

/** A wound of their own that bleeds. @param words as plainWords gives them */
export function ownWound(words: string): Sign | undefined {
  const found = ownWoundIn(words);
  return found && certainly(sign("emergency", found.byChance ? "medical" : "suicide_self_harm", "own-wound"));
}

const WOUNDED = {
  self: certainly(sign("emergency", "abuse_harm_from_others", "wounded-by")),
  partner: certainly(sign("emergency", "domestic_abuse", "wounded-by")),
  another: certainly(sign("emergency", "medical", "somebody-else")),
} as const;

/** A wound that somebody has made, theirs or of whom they tell. @param words as plainWords gives them */
export function wounded(words: string): Sign | undefined {
  const of = woundedBy(words);
  return of && WOUNDED[of === "self" && isByPartner(words) ? "partner" : of];
}

import { certainly, type Sign, sign } from "./sign.ts";
import { tookByAnother } from "./told/another.ts";
import { harmDoneIn } from "./told/harm-done.ts";
import { ownWoundIn } from "./told/own-wound.ts";
import { swallowedIn, takenByChance } from "./told/swallowed-it.ts";
import { tellsOfOverdose } from "./told/taken.ts";

const HARM_DONE = {
  child: certainly(sign("emergency", "violence_to_others", "child-hurt")),
  person: certainly(sign("emergency", "violence_to_others", "harm-done")),
} as const;

/** Whoever writes has hurt somebody, who is the one to ring for. @param words as plainWords gives them */
export function harmDone(words: string): Sign | undefined {
  const to = harmDoneIn(words);
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

import { type Ctx, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { asksSomething } from "../understanding/in-care/asks-something.ts";
import { readFollowUp } from "../understanding/in-care/follow-up.ts";
import { passedOnAs } from "./added-in-care.ts";

const OF_ANOTHER: ReadonlySet<string | undefined> = new Set([
  "somebody-else",
  "somebody-missing",
  "family-harms-another",
  "others-plan",
  "child-marked",
  "child-unsafe",
]);

/** Whether what was told last is of somebody else. */
export const isOfAnother = (situation: string | undefined): boolean => OF_ANOTHER.has(situation);

/** Who they are, or where: what was asked for when they told of somebody else. Thanked for once, and not turn by turn. */
export function tellsWhoAndWhere({ text }: Ctx, { careAbout, saidInCare }: Session): boolean {
  if (asksSomething(text) || saidInCare?.flat().some((key) => key.startsWith("safety.for-them")))
    return false;
  if (OF_WRITER.test(text) && !OF_THEM.test(text)) return false;
  return isOfAnother(careAbout?.situation) && readFollowUp(text) === "other" && WHO_OR_WHERE.test(text);
}

/** It is added to what people read. */
export function forThem(ctx: Ctx, session: Session): Made {
  return {
    says: [say("safety.for-them")],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Of whoever writes alone: "im a lad tho so its embarrassing". */
const OF_WRITER = /\b(?:i|im|i'm|ive|i've|my|me|mine)\b/i;
const OF_THEM =
  /\b(?:she|he|they|her|his|him|their|them|she'?s|he'?s|they'?re|called|name(?:d| is|s)|mate|friend|sister|brother|cousin|girlfriend|boyfriend|gf|bf|son|daughter|mum|dad|flatmate|neighbou?r|lives?|at|near|number)\b/i;
const WHO_OR_WHERE =
  /\b(?:shes|she'?s|hes|he'?s|theyre|they'?re|her|his|their|she|he|they|its|it'?s|called|name|lives?|living|stays?|staying|at|near|flat|house|road|rd|street|st|number|no|in)\b/i;
// Stryker restore Regex

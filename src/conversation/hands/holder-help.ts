import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import { readAsked } from "../understanding/in-care/asked-in-care.ts";
import { readInSeconds } from "../understanding/in-care/asked-in-seconds.ts";
import { bodyInNeed } from "../understanding/in-care/body-in-need.ts";
import { type ConcernTold, JUST_TOLD } from "../understanding/in-care/concern-told.ts";
import { hidingNow } from "../understanding/in-care/hiding-now.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { withoutMarks } from "../understanding/words/without-marks.ts";
import { isBodyAtRisk } from "./body-first.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_THEM = /\b(?:she|shes|her|hers|he|hes|him|his|they|theyre|them|their)\b/;
// Stryker restore Regex

/** Whether it speaks of somebody else: it may be about the person, and an answer to it would show something of them. */
export const speaksOfThem = (text: string): boolean => OF_THEM.test(plainWords(text));

const HARMED: ConcernTold = { ...JUST_TOLD, kind: "domestic_abuse" };

/** Whoever hides, may not be heard, or asks whom to ring. */
function hides(text: string): boolean {
  const words = withoutMarks(plainWords(text));
  return (
    hidingNow(words, HARMED) !== undefined ||
    readInSeconds(text).includes("silent") ||
    readAsked(text).includes("number")
  );
}

/**
 * Help that names nobody, for whoever has the phone, by what is written now: where to go with a body that fails, 999 for
 * somebody beside them, and who is there at night for what reads like danger of their own.
 */
export function helpToHolder(ctx: Ctx, session: Session): Reply[] {
  const {
    text,
    heard: { risk },
  } = ctx;
  const [isTold, isOfThem, isBody] = [isBodyAtRisk(ctx, session), speaksOfThem(text), bodyInNeed(text)];
  if ((isTold && isOfThem) || (isBody && (isTold || isOfThem)))
    return [say("unknown.holder-body"), say("safety.lines-any-age")];
  if (isBody || hides(text)) return [say("unknown.holder-help"), say("safety.lines-any-age")];
  return risk.level === "none" || isOfThem ? [] : [say("safety.lines-any-age")];
}

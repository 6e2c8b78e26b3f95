import { type Ctx, say } from "../dialog.ts";
import { whoCanReadIt, whoWasAlerted } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { readFollowUp } from "../understanding/in-care/follow-up.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { passedOnAs } from "./added-in-care.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Who has nothing to do with it, and whom the service itself tells nothing. */
const OUTSIDERS =
  /\b(?:home office|immigration|ukvi|border|asylum|school|college|uni|university|teachers?|tutor|boss|work|job|employer|landlord|job ?cent(?:re|er)|dwp|universal credit|gp|doctors?|court|judge|embassy|newspaper|mum|mam|mom|dad|parents?|family|nan|carers?|foster \w+|ex|bf|boyfriend|gf|girlfriend|husband|wife|partner|mates?|friends?)\b/;
// Stryker restore Regex

/**
 * A plain question of who gets to see or hear of it: of people outside, that they are told nothing from here; else who
 * reads it. A wish for secrecy has its own answer.
 */
export function whoseEyes(ctx: Ctx, session: Session): Made | undefined {
  const { heard, text } = ctx;
  if (heard.intent !== "privacy_question" || !heard.sure || readFollowUp(text) !== "other") return undefined;
  const isOutside = ctx.known.concernOpen && OUTSIDERS.test(plainWords(text));
  return {
    says: isOutside
      ? [say("safety.outsiders", { who: whoCanReadIt(ctx) })]
      : [say("asked.who-reads"), whoWasAlerted(ctx)],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

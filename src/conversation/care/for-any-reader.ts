import { type Ctx, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { passedOnAs } from "./added-in-care.ts";
import { toldOf } from "./kinds-in-care.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_THEMSELVES = /\b(?:i|im|ive|id|ill|my|mine|myself|meself|we|weve|idk|am|help)\b/;
const TO_SOMEBODY = /\b(?:u|you|ya|ye|yous|ur|your|youre|yer|uve|youve)\b/;
// Stryker restore Regex

/**
 * Words that nothing was made of, put to a "you" and with no "I" in them, after harm by somebody: they may be of whoever
 * looks at the phone. The answer is true for the person too, and shows nobody else what was told.
 */
export function forAnyReader(ctx: Ctx, session: Session): Made | undefined {
  if (toldOf(ctx, session) !== "harmed" || ctx.heard.risk.level !== "none") return undefined;
  const words = plainWords(ctx.text);
  if (OF_THEMSELVES.test(words) || !TO_SOMEBODY.test(words)) return undefined;
  return {
    says: [say("safety.any-reader")],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

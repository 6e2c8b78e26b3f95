import { dangerWords, type ToldOf } from "../care/danger-words.ts";
import { type Ctx, say } from "../dialog.ts";
import { handsOf } from "../hands/other-hands.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { namesKind } from "../understanding/danger/danger-evidence.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { saysTheyAreGone } from "../understanding/reach/who-is-there.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

const LINES = ["safety.hush-eased", "safety.hush-eased-again"] as const;

/**
 * What is said after an answer was refused, once "its ok now" has come. Anybody who has the phone may write that, so it
 * brings one line that gives nothing away. What was told is spoken of again when they speak of it themselves, or have
 * proved who they are.
 * @returns nothing while it is still as it was when they asked for no answer
 */
export function eased(made: Made, ctx: Ctx, before: Session): Made | undefined {
  const isBack = ctx.event ? ctx.event.type === "proved" : false;
  const opens = !ctx.event && saysTheyAreGone(plainWords(ctx.text));
  if (isBack || ((opens || before.hushEased !== undefined) && tellsAgain(ctx, before)))
    return over(made, ctx);
  if (ctx.event || (!opens && before.hushEased === undefined)) return undefined;
  return neutrally(made, ctx, before);
}

/** One line that fits whoever reads it; the hour of quiet runs anew from here. */
function neutrally(made: Made, { known: { now } }: Ctx, { hushEased = 0, saidInCare }: Session): Made {
  const { saidInCare: _, ...session } = made.session;
  const kept = saidInCare && { saidInCare };
  return {
    ...made,
    says: [say(LINES[hushEased % LINES.length]!)],
    session: { ...session, ...kept, hushedAt: now, hushEased: hushEased + 1 },
  };
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_THEMSELVES = /\b(?:i|me|my|im|ive|id|myself|meself|us|our|we)\b/;
const ASKS_OF_IT =
  /^(?:so |and |but |ok |who |what |why |wtf ){0,3}(?:did|has|have|was|does|do|is) (?:she|he|they|u|you|ya|someone|anyone|this)\b|\b(?:she|he|they|u|you) (?:been )?(?:said|says|saying|told|tells|telling|tell|made (?:it|this|that) up|lie|lies|lied|lying)\b|\bi (?:never|didnt|dont|wouldnt|havent|aint)\b/;
// Stryker restore Regex

/** Plain words of danger to themselves, and none of what somebody else may have been told of it. */
function tellsAgain(ctx: Ctx, before: Session): boolean {
  const words = plainWords(ctx.text);
  if (handsOf(ctx, before) || ASKS_OF_IT.test(words) || !OF_THEMSELVES.test(words)) return false;
  const { kind } = ctx.heard.risk;
  return plainDanger(ctx.text).level !== "none" || (kind !== undefined && namesKind(words, kind));
}

/** They can read an answer again: what this turn says to it, else what they were not told. */
function over(made: Made, ctx: Ctx): Made {
  const { hushedAt: _, hushEased: __, playsAlong: ___, ...session } = made.session;
  const raises = made.effects.some((effect) => effect.do === "raise-concern");
  const about = session.careAbout;
  if (ctx.event || raises || !about) return { ...made, session };
  return { ...made, says: dangerWords(ctx, about as ToldOf), session };
}

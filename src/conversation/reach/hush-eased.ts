import { dangerWords, type ToldOf } from "../care/danger-words.ts";
import { type Ctx, say } from "../dialog.ts";
import { handsOf } from "../hands/other-hands.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { namesKind } from "../understanding/danger/danger-evidence.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { saysNobodyIsThere, saysTheyAreGone } from "../understanding/reach/who-is-there.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

const LINES = ["safety.hush-eased", "safety.hush-eased-again"] as const;

/**
 * What is said after an answer was refused, once they can read one again: they speak of it themselves, have proved who they
 * are, or have said that nobody is with them and go on about themselves.
 * @returns nothing while it is still as it was when they asked for no answer
 */
export function lifted(made: Made, ctx: Ctx, before: Session): Made | undefined {
  if (ctx.event) return ctx.event.type === "proved" ? over(made, ctx) : undefined;
  const opens = saysTheyAreGone(plainWords(ctx.text));
  if ((opens || before.hushEased !== undefined) && tellsAgain(ctx, before)) return over(made, ctx);
  return before.hushAlone && goesOn(ctx, before) ? withoutHush(made) : undefined;
}

/**
 * "its ok now": anybody who has the phone may write that, so it brings one line that gives nothing away.
 * @returns nothing where neither this nor anything since they asked for no answer says so
 */
export function eased(made: Made, ctx: Ctx, before: Session): Made | undefined {
  const opens = !ctx.event && saysTheyAreGone(plainWords(ctx.text));
  if (ctx.event || (!opens && before.hushEased === undefined)) return undefined;
  const line = neutrally(made, ctx, before);
  const isAlone = saysNobodyIsThere(plainWords(ctx.text));
  return isAlone ? { ...line, session: { ...line.session, hushAlone: true } } : line;
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
/** Asked by whoever wants to know what was written here. */
const FISHES =
  /\b(?:what|wat|wot|who|whats|whos)\b.{0,20}\b(?:i|me|my) (?:been )?(?:say|said|saying|tell|told|telling|write|wrote|texted|texting|talking|put)\b|\b(?:what|who|why) (?:is|was|s) (?:this|that|it)\b|\bwho (?:are|r) (?:you|u)\b|\bremind me\b/;
// Stryker restore Regex

/** Plain words of danger to themselves, and none of what somebody else may have been told of it. */
function tellsAgain(ctx: Ctx, before: Session): boolean {
  const words = plainWords(ctx.text);
  if (handsOf(ctx, before) || ASKS_OF_IT.test(words) || !OF_THEMSELVES.test(words)) return false;
  const { kind } = ctx.heard.risk;
  return plainDanger(ctx.text).level !== "none" || (kind !== undefined && namesKind(words, kind));
}

/** Of themselves, and none of what was said: whoever wants to find out asks what was told, and not "will i lose my baby". */
function goesOn(ctx: Ctx, before: Session): boolean {
  const words = plainWords(ctx.text);
  if (handsOf(ctx, before) || ASKS_OF_IT.test(words) || FISHES.test(words)) return false;
  return OF_THEMSELVES.test(words);
}

function withoutHush(made: Made): Made {
  const { hushedAt: _, hushEased: __, playsAlong: ___, hushAlone: ____, ...session } = made.session;
  return { ...made, session };
}

/** They can read an answer again: what this turn says to it, else what they were not told. */
function over(made: Made, ctx: Ctx): Made {
  const { session } = withoutHush(made);
  const raises = made.effects.some((effect) => effect.do === "raise-concern");
  const about = session.careAbout;
  if (ctx.event || raises || !about) return { ...made, session };
  return { ...made, says: dangerWords(ctx, about as ToldOf), session };
}

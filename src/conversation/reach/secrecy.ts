import { passedOnAs } from "../care/added-in-care.ts";
import { inFrame } from "../care/care.ts";
import { isOfAnother } from "../care/care-of-another.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { namesKind } from "../understanding/danger/danger-evidence.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { tellsMoreBeside } from "../understanding/in-care/after-danger.ts";
import { readOfAnother } from "../understanding/in-care/asked-of-another.ts";
import { readSecrecy, type Secrecy } from "../understanding/reach/secrecy.ts";
import type { RiskKind } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { whoCanReadIt } from "./who-reads.ts";

const secrecyIn = ({ text, known }: Ctx): Secrecy | undefined =>
  readSecrecy(text, [...known.section("team").names.values()]);

/**
 * Who is not to be told, asked by somebody who has told of danger. The answer is neither a promise nor a threat: who has
 * to know, and that they are asked to talk with the person before anybody else.
 */
export function secrecyAsked(ctx: Ctx, session: Session): Made | undefined {
  if (ctx.event || !inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const asked = secrecyIn(ctx);
  if (!asked || tellsDanger(ctx) || asksOfTheOne(ctx, session)) return undefined;
  return {
    says: [answer(ctx, asked), ...ofPolice(ctx, asked)],
    effects: [...kept(ctx, asked), ...(isNamed(asked) && ctx.known.concernOpen ? [] : [passedOnAs(ctx)])],
    session: { ...session, misses: 0 },
  };
}

/** "will she know": of the one in danger, who is no family of theirs to be kept from it. */
const asksOfTheOne = ({ text }: Ctx, { careAbout }: Session): boolean =>
  isOfAnother(careAbout?.situation) && readOfAnother(text) === "will-they-know";

const isNamed = ({ from }: Secrecy): boolean => from === "them";

/** More is told in the same breath, or danger now. */
function tellsDanger({ heard, text }: Ctx): boolean {
  if (signIn(plainWords(text)) || heard.risk.level === "emergency") return true;
  if (heard.risk.level === "none") return false;
  return tellsMoreBeside(text) || isNamedBeside(plainWords(text), heard.risk.kind);
}

const FEW_WORDS = 4;
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** What whoever is not to know would do: nobody has done it. */
const WOULD_PUT_OUT =
  /\b(?:he|she|they|mum|dad|shell|hell|theyll|landlord|staff)(?: (?:will|would|wud|might|could|gonna|is gonna|are gonna|going to|just|probably|prob)){0,3} (?:kick|chuck|throw|boot|sling|evict|put) me (?:out|off)\b/g;
// Stryker restore Regex

/** "dont tell no one im on the streets": longer than the wish alone, and a word of it shows the danger that was read. */
const isNamedBeside = (words: string, kind: RiskKind | undefined): boolean =>
  kind !== undefined &&
  words.split(" ").length > FEW_WORDS &&
  namesKind(words.replace(WOULD_PUT_OUT, "mind"), kind);

function answer(ctx: Ctx, { from }: Secrecy): Reply {
  if (!ctx.known.concernOpen || from === "anyone") return say("safety.secret");
  return say(`safety.secret-${from}`, { who: whoCanReadIt(ctx) });
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const POLICE = /\b(?:police|polis|feds?|cops?|coppers|bizzies|popo)\b/;
// Stryker restore Regex

/** Why those who help are not to know may be the fear of whom they ring. */
const ofPolice = ({ text }: Ctx, { from }: Secrecy): Reply[] =>
  from !== "them" && POLICE.test(plainWords(text)) ? [say("safety.after-police")] : [];

/** Whoever is named is a field that staff read, and no note among the words. */
const kept = ({ text }: Ctx, asked: Secrecy): Effect[] =>
  asked.from === "them" ? [{ do: "keep-safe-wish", wish: { notTo: [asked.who] }, words: text }] : [];

/** Whom they name beside danger that they tell, or in an answer to something else while they are cared for, is kept too. */
export function withSecrecy(made: Made, ctx: Ctx, before: Session): Made {
  const raised = made.effects.some((effect) => effect.do === "raise-concern");
  const cares = !ctx.event && inFrame(ctx, before) && !handsLately(ctx, before);
  const asked = raised || cares ? secrecyIn(ctx) : undefined;
  if (asked?.from !== "them") return made;
  const [wish] = made.effects.filter((effect) => effect.do === "keep-safe-wish");
  const others = made.effects.filter((effect) => effect !== wish);
  const both = { ...wish?.wish, notTo: [asked.who] };
  return { ...made, effects: [...others, { do: "keep-safe-wish", wish: both, words: ctx.text }] };
}

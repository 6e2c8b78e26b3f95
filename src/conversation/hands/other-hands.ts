import { saysOthersRead } from "../../domain/unsafe-phone.ts";
import { inFrame } from "../care/care.ts";
import { SAFE_CHECK } from "../care/doubt.ts";
import { isHelpHere } from "../care/help-is-here.ts";
import { lately } from "../care/screening.ts";
import type { Ctx } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { begin } from "../follow.ts";
import { isHeld, toWhoeverHolds } from "../held.ts";
import type { Session } from "../session.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { speaksAsBystander } from "../understanding/in-care/bystander.ts";
import { asksOfTheirs, asksOwner, asksWhatSheSaid } from "../understanding/who-writes/asked-of-owner.ts";
import { atTheirPhone } from "../understanding/who-writes/at-their-phone.ts";
import {
  asksWhoseNumber,
  type OtherHands,
  otherHandsIn,
  stopsForAnother,
} from "../understanding/who-writes/other-hands.ts";
import { isOwnParent, speaksForAnother } from "../understanding/who-writes/speaks-for-another.ts";
import { askerIn } from "../understanding/who-writes/third-party.ts";
import { saysWhoseParent } from "../understanding/who-writes/whose-parent.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { bodyFirst, isBodyAtRisk } from "./body-first.ts";
import { handsLately, isInOtherHands } from "./hands-lately.ts";
import { toHolder } from "./holder-answers.ts";

const OF_ANOTHER: ReadonlySet<string | undefined> = new Set([
  "somebody-else",
  "family-harms-another",
  "others-plan",
]);

/** What this message shows, or that they still have the phone since one before it. */
export type Hands = OtherHands | "still";

/**
 * Whether somebody else writes in place of the person: on a number of record at any time, on any other while somebody is
 * being cared for. It lasts; see withHandsNow for its end.
 */
export function handsOf(ctx: Ctx, session: Session): Hands | undefined {
  if (ctx.event) return undefined;
  const isLocked = isInOtherHands(session);
  const hands = isLocked || isOfConcern(ctx, session) ? shownBy(ctx, session) : undefined;
  if (ctx.heard.intent === "stop" && (hands || handsLately(ctx, session))) return "stop";
  if (hands && ONLY_ASKS.has(hands) && !inFrame(ctx, session)) return isLocked ? "still" : undefined;
  return hands ?? (handsLately(ctx, session) ? "still" : undefined);
}

/** Asked by somebody who has the phone, and by the person too: by itself it shows nothing for long. */
export const ONLY_ASKS: ReadonlySet<Hands> = new Set(["who", "asks", "still"]);

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const HARMS_ME =
  /\b(?:hit|hits|hitting|beats?|beating|batters?|battered|hurts?|punch(?:ed|es)?|kick(?:ed|s)?|chok(?:ed|es)|kills?|slap(?:s|ped)?|threaten(?:s|ed)?) me\b/i;
// Stryker restore Regex

/** "stop texting, he reads it": whoever is harmed, or whose phone another reads, writes of that other. */
const isHarmedReader = (text: string): boolean => saysOthersRead(text) || HARMS_ME.test(text);

const isOfConcern = (ctx: Ctx, session: Session): boolean =>
  ctx.known.person !== undefined || inFrame(ctx, session);

function shownBy(ctx: Ctx, session: Session): OtherHands | undefined {
  const { text, known } = ctx;
  const owner = known.person;
  const cares = inFrame(ctx, session);
  if (cares && asksOfTheirs(plainWords(text))) return "says";
  if ((owner && isOwnParent(text, owner)) || isHarmedReader(text)) return undefined;
  const toldLately = !cares && lately(session, known.now).length > 0;
  const isTold = OF_ANOTHER.has(session.careAbout?.situation);
  const isStory = isTold || toldLately || ctx.heard.risk.level !== "none";
  const hands = otherHandsIn(text, isStory);
  if (hands && (cares || isPlainlyOther(hands, text))) return hands;
  const words = plainWords(text);
  const isNamesake = owner?.firstName === known.worker?.firstName;
  const near = cares && !isTold ? (atTheirPhone(words) ?? inShort(words)) : undefined;
  if (near) return near;
  const isCalm = !isTold && ctx.heard.risk.level === "none";
  if (isCalm && isBodyAtRisk(ctx, session) && speaksAsBystander(words)) return "asks";
  const isOther = speaksForAnother(words, isStory || isNamesake ? undefined : owner);
  return isOther || (owner && askerIn(words) === "at-work" && !isHelpHere(ctx, session)) ? "says" : undefined;
}

/** Somebody who says nothing of who they are: of the person to us, or to the person. */
function inShort(words: string): OtherHands | undefined {
  if (asksOwner(words)) return "who";
  return asksWhatSheSaid(words) ? "asks" : undefined;
}

/** Where no danger was told: "wrong number" and a plain wish for no more texts are for what they always are for. */
const isPlainlyOther = (hands: OtherHands, text: string): boolean =>
  hands !== "wrong" && (hands !== "stop" || stopsForAnother(text));

/**
 * Somebody else asks: they are answered as if nothing were known, and nothing is said or changed. Staff are told at once
 * not to ring or text the phone blind, if danger was told.
 */
export function inOtherHands(hands: Hands, input: TurnInput, ctx: Ctx): Made {
  if (asksOfOwn(hands, input, ctx)) return answered("asks", input, ctx);
  const made = hands === "still" ? toHolder(input, ctx) : withBodyFirst(hands, input, ctx);
  const stops = made.effects.some((effect) => effect.do === "opt-out");
  const tell: Effect = { do: "alert-other-hands", ...(stops && { stops }) };
  const doubts = doubtsNumber(hands, input, ctx);
  const effects = made.effects.filter(isNotOfStop).map(blindly);
  return {
    says: made.says,
    effects: [...effects, ...(doubts ? [DOUBT] : []), ...(isNoMoreThanWho(hands, input) ? [] : [tell])],
    session: withHands(hands, made.session, input, ctx, doubts),
  };
}

/**
 * Asked by somebody on a number that nobody knows, who has said just before whose mother or father they are: it is their own
 * phone, and no other's.
 */
const asksOfOwn = (hands: Hands, { session }: TurnInput, { known }: Ctx): boolean =>
  hands === "asks" &&
  known.person === undefined &&
  !isInOtherHands(session) &&
  lately(session, known.now).some(({ text }) => saysWhoseParent(plainWords(text)));

/** "who are you" may well be the person, who is to be rung all the same. */
const isNoMoreThanWho = (hands: Hands, { text, session }: TurnInput): boolean =>
  !isInOtherHands(session) && (hands === "still" || (hands === "who" && !isOfHolder(text)));

/** "whos this", "who u texting": a question that the person would not put. */
const isOfHolder = (text: string): boolean => asksWhoseNumber(text) || asksOwner(plainWords(text));

const DOUBT: Effect = { do: "doubt-address" };

/** The number itself is doubted, so that nothing else of the service tells it anything. */
function doubtsNumber(hands: Hands, { session }: TurnInput, { known }: Ctx): boolean {
  const isFirst = !ONLY_ASKS.has(hands) && hands !== "wrong" && !session.hands?.sure;
  return isFirst && known.channel === "sms" && known.standing === "known-phone";
}

/** What waited for an answer of the person is dropped, but for the question whether they are safe. */
function withHands(
  hands: Hands,
  after: Session,
  { session: before }: TurnInput,
  { known }: Ctx,
  doubts: boolean,
): Session {
  const was = before.hands;
  const { setAside: _, waiting, recent, ...session } = after;
  const keeps = before.waiting?.dialog === SAFE_CHECK ? before.waiting : undefined;
  return {
    ...session,
    ...(keeps && { waiting: keeps }),
    ...(was?.sure && recent && { recent }),
    hands: {
      at: hands === "still" && was ? was.at : known.now,
      sure: was?.sure === true || !ONLY_ASKS.has(hands),
      answered: (was?.answered ?? -1) + 1,
      doubted: was?.doubted === true || doubts,
    },
  };
}

/** The alert says that texts are stopped, and what not to do. */
// Stryker disable next-line ConditionalExpression: nothing but a hand-off has a reason of that name
const isNotOfStop = (effect: Effect): boolean => !(effect.do === "hand-off" && effect.reason === "stopped");

const blindly = (effect: Effect): Effect => (effect.do === "opt-out" ? { ...effect, blind: true } : effect);

/** While a worker talks with them, that worker answers. */
function withBodyFirst(hands: OtherHands, input: TurnInput, ctx: Ctx): Made {
  const made = answered(hands, input, ctx);
  const isKnown = isInOtherHands(input.session);
  const first = isHeld(ctx) || isKnown ? [] : bodyFirst(hands, ctx, input.session);
  return { ...made, says: [...first, ...made.says] };
}

function answered(hands: OtherHands, input: TurnInput, ctx: Ctx): Made {
  const { book, session } = input;
  if (hands === "stop") return begin(book.byIntent.get("stop")!, input, ctx);
  if (isHeld(ctx)) return toWhoeverHolds(ctx, session);
  if (hands === "wrong") return begin(book.byIntent.get("wrong_number")!, input, ctx);
  if (hands === "who") return begin(book.byName.get("who-we-are")!, input, ctx);
  return session.hands?.sure ? toHolder(input, ctx) : begin(book.byName.get("third-party")!, input, ctx);
}

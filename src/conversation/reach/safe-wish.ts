import type { SafeWish } from "../../domain/safe-wish.ts";
import { saysOthersRead } from "../../domain/unsafe-phone.ts";
import { passedOnAs } from "../care/added-in-care.ts";
import { inFrame } from "../care/care.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { signIn } from "../understanding/danger/signs.ts";
import type { Act } from "../understanding/in-care/acts.ts";
import { readAskedOnly } from "../understanding/in-care/asked-in-care.ts";
import { namesWhomNotToRing } from "../understanding/reach/named-instead.ts";
import {
  isNothingElse,
  readSafeWish,
  type SaidWish,
  saysSafeAgain,
} from "../understanding/reach/safe-wish.ts";
import { asksOfScreen } from "../understanding/reach/screen-privacy.ts";
import { asksWhileAway } from "../understanding/reach/while-away.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { whoCanReadIt } from "./who-reads.ts";
import { wishWords } from "./wish-words.ts";

const LONGEST_WORDS = 22;
const CALL_BACK = "call-back";
const STOPS =
  /^\W*(?:stop|stop ?all|unsubscribe|end|quit)\b(?! (?:te?xt|txt|mess|msg|ring|call|send|contact|phon))/i;

/** A wish about how to be reached, where it is one: said plainly, or a bare number or time of somebody we are to reach. */
export function wishIn(ctx: Ctx, session: Session): SaidWish | undefined {
  if (ctx.event || handsLately(ctx, session)) return undefined;
  const said = readSafeWish(ctx.text);
  if (!said || isOnlyStop(ctx, said) || isOfTheTalk(ctx) || asksOfScreen(ctx.text)) return undefined;
  if (isOnlyOfPlace(said) && !inFrame(ctx, session)) return undefined;
  if (ctx.heard.isCertain && NO_WISH.has(ctx.heard.act)) return undefined;
  if (isOfNamed(ctx, said)) return undefined;
  if (said.plain) return said;
  if (!isAwaited(ctx, session)) return undefined;
  return inFrame(ctx, session) ? said : { ...said, wish: ofCall(said.wish) };
}

/** Asked or said of calls that have come or not: "sat here since dinner time and no call", "why did she never ring back". */
const NO_WISH: ReadonlySet<Act | undefined> = new Set([
  ...(["when", "who-knows", "what-happens", "real", "worker-question", "critic", "better"] as const),
]);

/** Where to meet is theirs to say at any time; it is a matter of safety once danger was told. */
const isOnlyOfPlace = ({ wish }: SaidWish): boolean =>
  Object.keys(wish).every((key) => key === "notAtHome" || key === "notAt");

/** Somebody who works here is not to be rung or told: the writer may be reached as before. */
const isOfNamed = ({ text, known }: Ctx, { wish }: SaidWish): boolean =>
  wish.not !== undefined &&
  Object.keys(wish).length === 1 &&
  namesWhomNotToRing(plainWords(text), [...known.section("team").names.values()]);

/** "cant ring no credit", "cant talk now" are no wish of how they are to be reached. */
function isOfTheTalk({ text, known }: Ctx): boolean {
  const asked = readAskedOnly(text, known.worker?.firstName);
  return asked.includes("no-credit") || asked.includes("leaving");
}

/** A time that is given for a call that was asked for says nothing of texts. */
function ofCall(wish: SafeWish): SafeWish {
  const hasTimes = [wish.from, wish.to, wish.notBetween, wish.notOn].some((one) => one !== undefined);
  return hasTimes ? { ...wish, callsOnly: true } : wish;
}

/** "dont text me" with nothing more is an opt-out, and so is the word itself. */
function isOnlyStop({ heard, text }: Ctx, { wish }: SaidWish): boolean {
  const isBare = wish.not === "text" && Object.keys(wish).length === 1;
  return heard.intent === "stop" && isBare && !OF_PHONE.test(text);
}

const OF_PHONE = /\b(?:here|phone|fone|number)\b/i;

/** Whether a number or a time alone can be meant so: they are cared for or wait for a call, and were asked nothing else. */
function isAwaited(ctx: Ctx, session: Session): boolean {
  const { waiting } = session;
  if (waiting && waiting.dialog !== CALL_BACK) return inFrame(ctx, session) && LETS.has(waiting.dialog);
  return inFrame(ctx, session) || ctx.known.section("callBack").askedAt !== undefined;
}

/** Questions that no number and no time of day would answer. */
const LETS: ReadonlySet<string> = new Set(["menu", "safe-check", "language", "pregnancy"]);

/** The answer to a message that is such a wish and nothing else. */
export function wishKept(ctx: Ctx, session: Session): Made | undefined {
  const inCare = inFrame(ctx, session);
  if (!ctx.event && inCare && saysSafeAgain(ctx.text)) return safeAgain(ctx, session);
  if (inCare && ctx.known.concernOpen && session.wishAt !== undefined && GOT_IT.test(ctx.text))
    return { says: [say("wish.have-it", { who: whoCanReadIt(ctx) })], effects: [], session };
  const said = wishIn(ctx, session);
  if (!said || !isAlone(ctx, inCare) || takesWords(session)) return undefined;
  if (!inCare && !isForUs(ctx, session, said)) return undefined;
  const says = inCare ? saysInCare(ctx, said.wish) : saysOutside(ctx, said.wish);
  const calls = callFor(ctx, said, inCare);
  return {
    says: calls.length > 0 ? [...says, say("call.asked")] : says,
    effects: [keep(ctx, said), ...tells(ctx, said, inCare), ...calls],
    session: settled(session),
  };
}

const GOT_IT =
  /^\W*(?:(?:ok|so|and|but)\W+)?(?:did|have|has|hav) (?:u|you|ya|they|some ?one|any ?one|any1|denise|she|he|my pa) (?:get|got|have|seen|see|saved?|pass(?:ed)? on) (?:my|the|that|it)(?: (?:new |other )?(?:number|num|email|message|msg|one))?\b/i;

/** They were asked what to pass on: it is passed on as it is, with the wish beside it. */
const takesWords = ({ waiting }: Session): boolean => waiting?.dialog === "talk-to-person";

/** Whoever is cared for and says on which number, or asks to be rung, is put on the list of people to ring. */
function callFor(ctx: Ctx, { wish }: SaidWish, inCare: boolean): Effect[] {
  const isToRing = (wish.number !== undefined && wish.only !== "text") || RING_ME.test(ctx.text);
  if (!inCare || !isToRing || wish.not === "ring" || wish.only === "email") return [];
  if (ctx.known.section("callBack").askedAt !== undefined) return [];
  return [passedOn(ctx, "callback"), { do: "ask-for-call", by: "text" }];
}

const RING_ME = /(?<!\b(?:dont|don't|not|never|no) )\b(?:ring|call|phone|bell) me\b/i;

/** No danger of its own is told in it. */
function isAlone({ heard, text }: Ctx, inCare: boolean): boolean {
  const words = plainWords(text);
  if (STOPS.test(text)) return false;
  if (isNothingElse(text)) return true;
  if (signIn(words) || words.split(" ").length > LONGEST_WORDS) return false;
  return heard.risk.level === "none"
    ? heard.risk.doubtful !== true
    : inCare && heard.risk.level !== "emergency";
}

/**
 * Before any danger, what else a message asks for goes on: "ring me on this number" is a call to be asked for first, and
 * words that a question waits for are its answer.
 */
function isForUs({ heard }: Ctx, { waiting }: Session, { wish, plain }: SaidWish): boolean {
  if (waiting && waiting.dialog !== CALL_BACK && !LETS.has(waiting.dialog)) return false;
  if (!plain) return true;
  return heard.intent !== "callback_request" && wish.number === undefined && wish.email === undefined;
}

const keep = ({ text }: Ctx, { wish }: SaidWish): Effect => ({ do: "keep-safe-wish", wish, words: text });

/** While a concern is live, staff hear of it with the wish itself; what else is told beside it a person reads. */
function tells(ctx: Ctx, { wish, plain }: SaidWish, inCare: boolean): Effect[] {
  if (ctx.known.concernOpen) return [];
  if (inCare || wish.notThisPhone || !plain || saysOthersRead(ctx.text) || isGuarded(ctx))
    return [passedOn(ctx)];
  if (!isNothingElse(ctx.text)) return [passedOn(ctx)];
  return [];
}

/** Whoever may be reached only while somebody is out may be in fear of that one. */
const isGuarded = ({ text }: Ctx): boolean => asksWhileAway(plainWords(text));

function passedOn({ known: { handoff }, text }: Ctx, reason: "details" | "callback" = "details"): Effect {
  if (handoff) return { do: "add-to-thread", handoffId: handoff.id };
  return { do: "hand-off", reason, words: text, to: "pa" };
}

function saysInCare(ctx: Ctx, wish: SafeWish): Reply[] {
  const what = wishWords(ctx, wish);
  const isOnlyHere = wish.notThisPhone && !wish.number && !wish.email && !wish.through;
  const who = ctx.known.concernOpen
    ? whoCanReadIt(ctx)
    : ctx.content.wording.render({ key: "who-reads.the-team" });
  if (isOnlyHere) return [say("wish.not-here-kept", { who, what })];
  return [say("wish.kept", { who, what }), ...(ofTexts(wish) ? [howToStop(ctx)] : [])];
}

function saysOutside(ctx: Ctx, wish: SafeWish): Reply[] {
  const what = wishWords(ctx, wish);
  if (wish.notThisPhone) return [say("wish.not-here-noted", { what })];
  if (isGuarded(ctx)) return [say("wish.passed-on", { what }), say("wish.if-scared")];
  if (!ofTexts(wish)) return [say("wish.passed-on", { what })];
  return [say("wish.noted", { what }), howToStop(ctx)];
}

const ofTexts = (wish: SafeWish): boolean =>
  !wish.callsOnly && !wish.number && (wish.from ?? wish.to ?? wish.notBetween ?? wish.notOn) !== undefined;

const howToStop = ({ known }: Ctx): Reply =>
  say(known.channel === "sms" ? "wish.how-to-stop" : "wish.how-to-stop-web");

/** A question for a number has its answer. */
function settled({ waiting, ...rest }: Session): Session {
  const kept = waiting && waiting.dialog !== CALL_BACK ? { waiting } : {};
  return { ...rest, ...kept, misses: 0 };
}

/** Whoever writes that may not be who said that it was not: a person checks it. */
const safeAgain = (ctx: Ctx, session: Session): Made => ({
  says: [say("wish.again")],
  effects: [passedOnAs(ctx)],
  session: { ...session, misses: 0 },
});

/** A wish beside whatever else a message says is kept all the same, and where danger is answered it is said so. */
export function withWish(made: Made, ctx: Ctx, before: Session): Made {
  if (made.effects.some((effect) => effect.do === "keep-safe-wish")) return noted(made, ctx);
  const said = wishIn(ctx, before);
  if (!said || handsLately(ctx, made.session)) return made;
  const isTold = made.effects.some((effect) => effect.do === "raise-concern");
  if (!said.plain && !isTold) return made;
  const isAsked = made.says.some(({ said: { key } }) => key === "safety.are-you-safe");
  const isCalled = made.effects.some((effect) => effect.do === "ask-for-call");
  const also = isTold || isAsked || isCalled ? alsoSaid(ctx, said.wish) : [];
  const open = isCalled && isGuarded(ctx) && !inFrame(ctx, before) ? [say("wish.if-scared")] : [];
  const tell = isAsked ? tells(ctx, said, false) : [];
  const says = isAsked ? [...also, ...made.says] : [...made.says, ...also, ...open];
  return noted({ ...made, says, effects: [...made.effects, keep(ctx, said), ...tell] }, ctx);
}

const noted = (made: Made, { known }: Ctx): Made => ({
  ...made,
  session: { ...made.session, wishAt: known.now },
});

/** Of a phone that others read it is said elsewhere that no text comes first. */
function alsoSaid(ctx: Ctx, wish: SafeWish): Reply[] {
  const { notThisPhone, ...rest } = wish;
  if (notThisPhone && Object.keys(rest).length === 0) return [];
  return [say("wish.also", { what: wishWords(ctx, wish) })];
}

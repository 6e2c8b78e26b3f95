import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import { whoWasAlerted } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { asksForNurse } from "../understanding/about-them/pregnancy.ts";
import { isClearEnough } from "../understanding/classifier/clear.ts";
import { asksSomething } from "../understanding/in-care/asks-something.ts";
import { saysSomething } from "../understanding/in-care/chatter.ts";
import { type FollowUp, readFollowUp } from "../understanding/in-care/follow-up.ts";
import { asksForThing, isPlainAsk } from "../understanding/in-care/plain-ask.ts";
import type { Intent } from "../understanding/types.ts";
import { asksForNoCall } from "../understanding/who-writes/no-call.ts";
import { addedInCare, alsoAdded, unreadSo } from "./added-in-care.ts";
import { answerWithin } from "./answers-in-care.ts";
import { answerOfAct } from "./answers-of-acts.ts";
import { isBodyNow } from "./body-now.ts";
import { forThem, tellsWhoAndWhere } from "./care-of-another.ts";
import { SAFE_CHECK } from "./doubt.ts";
import { forAnyReader } from "./for-any-reader.ts";
import { inFrame } from "./in-frame.ts";
import { toldOf } from "./kinds-in-care.ts";
import { whoseEyes } from "./whose-eyes.ts";

export { inFrame } from "./in-frame.ts";

/** A question about an appointment may wait; any other is dropped, for it would jar. */
export const MAY_WAIT: ReadonlySet<string> = new Set(["booking", "my-appointments", "cancelling"]);

/** The session at the start of a care frame. Where silence began it, the question whether they are safe still waits. */
export function cared(session: Session, { known, event }: Ctx): Session {
  const { waiting, setAside, endTold: _, ...rest } = session;
  const left = [waiting, setAside].find((one) => one && MAY_WAIT.has(one.dialog));
  const asked = event && waiting?.dialog === SAFE_CHECK ? { waiting } : {};
  return {
    ...rest,
    ...asked,
    ...(left && { setAside: left }),
    careTurns: 0,
    careSince: known.now,
    misses: 0,
  };
}

/**
 * Danger told after the worker last wrote: their hold on the thread keeps the service quiet no longer, until they have
 * answered that.
 */
export function isToldSinceAnswer(ctx: Ctx, session: Session): boolean {
  const answeredAt = ctx.known.handoff?.answeredAt ?? 0;
  return inFrame(ctx, session) && (session.careSince ?? 0) >= answeredAt;
}

/** Whether what nobody asked for is held back: while they are cared for, and a fortnight after a concern was closed. */
export function isQuiet({ known }: Ctx): boolean {
  if (known.concernOpen) return true;
  return known.now < (known.section("quiet").until ?? 0);
}

/** Counts a turn of theirs in the frame, whatever it was about. */
export function countTurn(made: Made, ctx: Ctx, before: Session): Made {
  if (ctx.event || !inFrame(ctx, before)) return made;
  return { ...made, session: { ...made.session, careTurns: (before.careTurns ?? 0) + 1 } };
}

/** What may still be started while someone is being cared for, because they ask for it in plain words. */
const CALM_ASKS: ReadonlySet<Intent> = new Set([
  "book_appointment",
  "change_appointment",
  "cancel_appointment",
  "my_appointments",
  "entitlement_topic",
  "check_entitlements",
  "talk_to_pa",
  "who_is_my_pa",
  "callback_request",
  "complaint",
  "my_data",
  "about_me",
  "third_party",
  "wrong_number",
]);

/** Asks that bring a person, or come from somebody else: nothing is said before or after them. */
const COMPLETE: ReadonlySet<Intent> = new Set([
  "talk_to_pa",
  "who_is_my_pa",
  "callback_request",
  "complaint",
  "third_party",
  "wrong_number",
  "stop",
  "start",
]);

/** A wish for an appointment or a question of what there is may be guessed; anything else must be plain, for a wrong guess would jar. */
export function isCalmAsk({ heard, text }: Ctx): boolean {
  if (asksForNurse(text)) return true;
  if (!CALM_ASKS.has(heard.intent) || NOT_AN_ASK.has(readFollowUp(text))) return false;
  if (heard.sure && asksForThing(heard.intent, text)) return true;
  if (!isPlainAsk(heard.intent, text)) return false;
  return heard.sure || (MAY_BE_GUESSED.has(heard.intent) && isClearEnough(heard));
}

const MAY_BE_GUESSED: ReadonlySet<Intent> = new Set([
  "book_appointment",
  "change_appointment",
  "cancel_appointment",
  "entitlement_topic",
]);
const NOT_AN_ASK: ReadonlySet<FollowUp> = new Set(["keep-secret", "hopeless", "asks-if-real"]);

/** A complaint that is only guessed was answered as something else: nobody has been brought by it. */
const isComplete = ({ heard: { intent, sure } }: Ctx): boolean =>
  COMPLETE.has(intent) && (sure || intent !== "complaint");

/** What they ask for is done, after a word that shows what they told us is not forgotten. */
export function besideCare(ctx: Ctx, made: Made): Made {
  const saysNothing = COMPLETE.has(ctx.heard.intent) || handsLately(ctx, made.session) || ctx.watched;
  return saysNothing ? made : { ...made, says: [say("safety.and-this"), ...made.says] };
}

/** A person is offered in every turn of the frame. */
export function withPersonOffered(made: Made, ctx: Ctx, before: Session): Made {
  if (ctx.event || made.says.length === 0 || !inFrame(ctx, before) || isComplete(ctx)) return made;
  if (handsLately(ctx, made.session) || asksForNoCall(ctx.text)) return made;
  if (made.says.some(({ said }) => OFFERS.test(said.key))) return made;
  return { ...made, says: [...made.says, say("safety.or-a-person")] };
}

const OFFERS = /^(?:safety|call|person|who-reads)\./;

/** What answers each thing that is said after danger was told. */
export const ANSWERS: Readonly<Record<Exclude<FollowUp, "other">, string>> = {
  "keep-secret": "safety.secret",
  "taken-back": "safety.taken-back",
  "wants-peace": "safety.no-pressure",
  hopeless: "safety.not-alone",
  "asks-if-real": "safety.a-bot",
  thanks: "safety.glad",
  "are-you-there": "safety.still-here",
};
const ROTATING = ["safety.still-here", "safety.a-person", "safety.not-alone"] as const;
/** After danger now, the way to help now comes first and again. */
const ROTATING_NOW = ["safety.ring-now", "safety.still-here", "safety.not-alone"] as const;

/** The frame that lasts until a person closes the concern: no menu, no cheer, no "I did not understand". */
export function inCare(ctx: Ctx, session: Session): Made {
  if (handsLately(ctx, session))
    return { says: [say("unknown.whoever-reads")], effects: [], session: { ...session, misses: 0 } };
  const answered = answerWithin(ctx, session) ?? whoseEyes(ctx, session);
  if (answered) return answered;
  if (tellsWhoAndWhere(ctx, session)) return forThem(ctx, session);
  const turns = session.careTurns ?? 0;
  const key = answerKey(ctx, session);
  if (key === ANSWERS["asks-if-real"] && mayBeHarmer(ctx, session)) return toAnyReader(ctx, session);
  const told = toldAgain(ctx, session, turns);
  const endTold = told.some(({ said }) => said.key === IS_OVER);
  if (!key && saysSomething(ctx.text)) {
    const next = { ...session, ...(endTold && { endTold }) };
    return forAnyReader(ctx, session) ?? answerOfAct(ctx, next) ?? addedInCare(ctx, next, told);
  }
  return {
    says: [
      say(key ? inKeyNow(key, ctx, session) : stockKey(ctx, session, turns)),
      ...unreadYet(key, ctx, session, told),
      ...told,
    ],
    effects: alsoAdded(ctx),
    session: { ...session, misses: 0, ...(endTold && { endTold }) },
  };
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WHO = /\bwho(?:se|s|'s)?\b|\bnumber\b|\bwhat(?:s|'s| is| are)? (?:this|that|it|u|you)\b/i;
// Stryker restore Regex

const mayBeHarmer = (ctx: Ctx, session: Session): boolean =>
  ctx.phoneRead === true || (toldOf(ctx, session) === "harmed" && WHO.test(ctx.text));

/** "who are you", where somebody harms: it may be they who ask, so that nothing shows that anybody was told. */
const toAnyReader = (ctx: Ctx, session: Session): Made => ({
  says: [say("safety.a-bot-to-any")],
  effects: alsoAdded(ctx),
  session: { ...session, misses: 0 },
});

const IS_OVER = "seen.had-it";

/** Who has what was told, every third turn; once it is over, that is said a single time. */
function toldAgain(ctx: Ctx, { endTold }: Session, turns: number): Reply[] {
  if (turns === 0 || turns % ROTATING.length !== 0) return [];
  const told = whoWasAlerted(ctx);
  return endTold && told.said.key === IS_OVER ? [] : [told];
}

/** That people have been told is the whole truth only with when they read. */
function unreadYet(key: string | undefined, ctx: Ctx, session: Session, told: readonly Reply[]): Reply[] {
  const isAsked = key === ANSWERS["asks-if-real"] && told.length === 0;
  return isAsked ? unreadSo(ctx, { ...session, careSince: 0 }) : [];
}

/** What answers it by itself, whatever else was said; nothing for words that nothing was made of. */
function answerKey(ctx: Ctx, session: Session): string | undefined {
  const { heard, text } = ctx;
  if (heard.intent === "help_menu" && heard.sure)
    return isNow(ctx, session) ? "safety.short-menu-now" : "safety.short-menu";
  const followUp = readFollowUp(text);
  if (followUp === "wants-peace" && isBodyNow(ctx, session)) return "safety.no-pressure-now";
  if (followUp !== "other") return ANSWERS[followUp];
  if (!heard.sure) return undefined;
  if (heard.intent === "are_you_a_bot") return ANSWERS["asks-if-real"];
  if (heard.intent === "abuse_at_bot" && !asksSomething(text)) return ANSWERS["wants-peace"];
  return undefined;
}

/** Whoever asks what writes to them is told of 999 too while danger is now, unless the phone is read. */
const inKeyNow = (key: string, ctx: Ctx, session: Session): string =>
  key === ANSWERS["asks-if-real"] && isNow(ctx, session) && !ctx.phoneRead ? "safety.a-bot-now" : key;

/** An emergency is live. */
function isNow({ known }: Ctx, { careAbout }: Session): boolean {
  const level = known.concernOpen ? known.section("concern").level : undefined;
  return level === "emergency" || careAbout?.level === "emergency";
}

function stockKey(ctx: Ctx, session: Session, turns: number): string {
  return (isNow(ctx, session) ? ROTATING_NOW : ROTATING)[turns % ROTATING.length]!;
}

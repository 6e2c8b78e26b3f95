import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect, HandoffReason } from "../effects.ts";
import { whenDutyReads, whileNobodyReads, whoWasAlerted } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { AskedOfFacts } from "../understanding/in-care/asked-of-facts.ts";
import { linesKey, whereToSleep } from "./danger-words.ts";
import { keyFor } from "./key-by-told.ts";
import { toldOf } from "./kinds-in-care.ts";
import { isElsewhere } from "./whose-council.ts";

type Answer = (ctx: Ctx, session: Session) => Reply[];

const plain =
  (name: string): Answer =>
  () => [say(`asked.${name}`)];

/** When somebody reads, while nobody does. */
function unreadNow(ctx: Ctx): Reply[] {
  const nobody = whileNobodyReads(ctx);
  return nobody ? [nobody] : [];
}

/** Nobody has rung: sorry, a voice to talk to until somebody does, and when somebody reads. */
const noCallCame: Answer = (ctx, session) => {
  const where = toldOf(ctx, session) === "homeless" ? [whereToSleep(ctx)] : [];
  return [say("asked.no-call-came"), ...where, ...unreadNow(ctx)];
};

/** Somebody who is harmed at home hears of a line that finds a safe place, where there is one for grown-ups. */
const wantOut: Answer = (ctx, session) => {
  const isPartner = session.careAbout?.kind === "domestic_abuse" && linesKey(ctx) === "safety.lines";
  const refuge = toldOf(ctx, session) === "harmed" && isPartner ? [say("safety.go-domestic-abuse")] : [];
  return [say("asked.want-out"), ...refuge];
};

const TOLD = /^(?:safety\.told|asked\.(?:who-reads|passed-on|calling-999)|seen\.)/;

/** "why", after it was said who has been told, asks for the reason of that; after anything else nobody knows of what. */
const why: Answer = (_ctx, { saidInCare = [] }) => {
  const isOfTelling = saidInCare.at(-1)?.some((key) => TOLD.test(key));
  return [say(isOfTelling ? "asked.why-tell" : "asked.why-what")];
};

/** How to ask for the crisis money that they were sent to; of anything else, what to do. */
const how: Answer = (ctx, session) => {
  const told = toldOf(ctx, session);
  if (told === "need") return [say(isElsewhere(ctx) ? "asked.how-need-elsewhere" : "asked.how-need")];
  if (told === "homeless") return [whereToSleep(ctx), say("asked.what-say-homeless")];
  return [say(keyFor(ctx, "what-do", session))];
};

/** What others do to them is judged; of a body in danger 999 knows, and of themselves nobody is judged. */
const bad: Answer = (ctx, session) => [say(keyFor(ctx, "bad", session))];

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** As people say it whose work it is: they have a place of work to be rung at. */
const OF_WORK =
  /\byoung persons?\b|\b(?:allocated|named|require|contact details|caseworker|mobile number)\b/i;
// Stryker restore Regex

/** What answers each question of facts that the service knows, or has one true answer to. */
export const ANSWERS_OF_FACTS: Readonly<Record<AskedOfFacts, Answer>> = {
  "bank-details": plain("bank-details"),
  "know-me": plain("know-me"),
  language: plain("language"),
  "with-them": plain("with-them"),
  "pictures-down": () => [say("asked.pictures-down"), say("safety.go-pictures-held")],
  "new-number": plain("new-number"),
  "what-i-said": plain("what-i-said"),
  "said-already": plain("said-already"),
  "move-me": plain("move-me"),
  "no-call-came": noCallCame,
  "let-down": (ctx) => [say("asked.let-down"), whoWasAlerted(ctx)],
  "want-out": wantOut,
  fare: plain("fare"),
  "somebody-else": (ctx) => [say("asked.somebody-else"), whenDutyReads(ctx)],
  "dislikes-worker": plain("dislikes-worker"),
  "their-worker": ({ text }) => [
    say(OF_WORK.test(text) ? "unknown.professional" : "asked.their-worker"),
    say("unknown.leave-a-number"),
  ],
  "duty-how": (ctx) => [say("asked.duty-how"), ...unreadNow(ctx)],
  "stay-for-them": plain("stay-for-them"),
  "will-know-me": plain("will-know-me"),
  how,
  why,
  bad,
};

/** Their own worker has the thread, and is not the one to hear that another is wanted. */
const NOT_TO_WORKER: ReadonlySet<HandoffReason> = new Set(["asked"]);

const TO_DUTY: Readonly<Partial<Record<string, HandoffReason>>> = {
  "no-call-came": "callback",
  "somebody-else": "asked",
  "their-worker": "asked",
  "stay-for-them": "asked",
};

/**
 * What the desk is told of beside the log of the concern: that nobody has rung, that somebody else is wanted than their own
 * worker, who is not the one to read it, and what a professional asks for.
 */
export function alsoToDuty({ known, text }: Ctx, asked: readonly string[]): Effect[] {
  const reason = asked.map((one) => TO_DUTY[one]).find((one) => one !== undefined);
  if (!reason) return [];
  const { handoff } = known;
  if (handoff) {
    const more: Effect[] = NOT_TO_WORKER.has(reason) ? [] : [{ do: "add-to-thread", handoffId: handoff.id }];
    return [...more, { do: "ask-duty", handoffId: handoff.id }];
  }
  return [{ do: "hand-off", reason, words: text, to: "duty" }];
}

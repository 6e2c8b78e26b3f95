import { hoursInWords } from "../../domain/hours-in-words.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import { whileNobodyReads, whoWasAlerted } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { type Asked, readAsked, readAskedOnly } from "../understanding/in-care/asked-in-care.ts";
import { ANSWERS_BESIDES } from "./answers-besides.ts";
import { ANSWERS_OF_CHOICES } from "./answers-of-choices.ts";
import { ANSWERS_OF_FACTS, alsoToDuty } from "./answers-of-facts.ts";
import { lawful } from "./answers-of-law.ts";
import { asAnswer } from "./as-answer.ts";
import { isBodyNow } from "./body-now.ts";
import { inFrame } from "./care.ts";
import { childAge } from "./child.ts";
import { linesKey, whereToSleep } from "./danger-words.ts";
import { keyFor } from "./key-by-told.ts";
import { toldOf } from "./kinds-in-care.ts";
import { numbersFor } from "./numbers-in-care.ts";
import { placeToStay } from "./place-to-stay.ts";

type Answer = (ctx: Ctx, session: Session) => Reply[];

/** A text that is the same for everybody. */
const plain =
  (name: string): Answer =>
  () => [say(`asked.${name}`)];

/** A text with who was told, and when somebody reads. */
const withTold =
  (name: string): Answer =>
  (ctx) => [say(`asked.${name}`), whoWasAlerted(ctx)];

/** A text that differs by what was told, where one is written for it. */
const byTold =
  (name: string): Answer =>
  (ctx, session) => [say(keyFor(ctx, name, session))];

/** Where to go or what to do, by what was told: whoever has nowhere to sleep hears who must help them. */
const nextStep =
  (name: string): Answer =>
  (ctx, session) => {
    const told = toldOf(ctx, session);
    if (told === "homeless") return [whereInTime(ctx), say("asked.number-danger")];
    if (told === "need") return [say("asked.food")];
    const stay = told === "harmed" ? placeToStay(ctx, session) : [];
    const isChild = told === "harmed" && stay.length === 0 && childAge(ctx) !== undefined;
    return [say(keyFor(ctx, name, session)), ...stay, ...(isChild ? [say("safety.child-services")] : [])];
  };

/** Asked at night for the morning: the council's people by day. */
function whereInTime(ctx: Ctx): Reply {
  const where = whereToSleep(ctx);
  const morning = IN_THE_MORNING.test(ctx.text) ? MORNING[where.said.key] : undefined;
  return morning ? say(morning) : where;
}

const MORNING: Readonly<Record<string, string>> = {
  "safety.go-homeless-night": "asked.morning",
  "safety.go-homeless-night-elsewhere": "asked.morning-elsewhere",
};

/** Of opening times there are some; of when an answer comes, only who has it and when they read. */
const when: Answer = (ctx) => {
  const hours = hoursInWords(ctx.content.service.serviceHours);
  return [OPENING.test(ctx.text) ? say("asked.hours", { hours }) : say("asked.when"), whoWasAlerted(ctx)];
};

function whoRings(ctx: Ctx): Reply[] {
  const isOnList = ctx.known.section("callBack").askedAt !== undefined;
  const meanwhile = whileNobodyReads(ctx) ? [say("safety.next-own")] : [];
  return [say(isOnList ? "asked.who-rings-list" : "asked.who-rings"), ...meanwhile, whoWasAlerted(ctx)];
}

function anyoneThere(ctx: Ctx): Reply[] {
  return [say("asked.anyone-there"), whoWasAlerted(ctx)];
}

/** What it costs is asked of a call, unless food is named. */
function noCredit(ctx: Ctx): Reply[] {
  if (FOOD.test(ctx.text)) return [say("asked.food-free")];
  const isGrownUp = linesKey(ctx) === "safety.lines";
  return [say(isGrownUp ? "asked.no-credit" : "asked.no-credit-young")];
}

const stayWithYou: Answer = (ctx, session) => {
  const isHomeless = toldOf(ctx, session) === "homeless";
  return [say("asked.stay-with-you"), isHomeless ? whereToSleep(ctx) : say("asked.number-danger")];
};

/** Somebody for whom a call is too much can write; a body in danger needs 999, which can be rung in silence. */
const noCall: Answer = (ctx, session) => [
  say(isBodyNow(ctx, session) ? "asked.sec-silent" : "asked.sec-silent-own"),
];

/** Of the police a person decides; an ambulance after an overdose is for them to ring. */
function calling999(ctx: Ctx, session: Session): Reply[] {
  return POLICE.test(ctx.text) ? [say("asked.calling-999")] : byTold("calling-999")(ctx, session);
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const FOOD = /\b(?:food|pantry|meals?|groceries|shopping|parcels?|eat)\b/i;
const FOOD_BANK =
  /\b(?:food ?banks?|food ?parcels?|pantry|pantries|soup kitchen|hot (?:meal|food)|free food)\b/i;
const OPENING = /\b(?:open(?:ing|s)?|clos(?:e|es|ed|ing)|shut|hours)\b/i;
const IN_THE_MORNING = /\b(?:morning|tomorrow|tmrw|tmw|2moro|2morrow)\b/i;
const POLICE = /\b(?:police|feds?|cops?|coppers|bizzies)\b/i;
// Stryker restore Regex

function payFor(ctx: Ctx, session: Session): Reply[] {
  const isHomeless = toldOf(ctx, session) === "homeless";
  return [say("asked.pay"), ...(isHomeless ? [whereToSleep(ctx)] : [])];
}

/** Of something swallowed there is no waiting, and no line for what is over. */
function shouldRing(ctx: Ctx, session: Session): Reply[] {
  const { careAbout } = session;
  const isOfTheirs = careAbout?.kind === "suicide_self_harm" && toldOf(ctx, session) === "another";
  if (isOfTheirs) return [say("asked.should-ring-they-took")];
  return [say(keyFor(ctx, "should-ring", session))];
}

const leaving: Answer = (ctx, session) => [
  say(ctx.phoneRead ? "asked.leaving-harmed" : keyFor(ctx, "leaving", session)),
];

const ANSWERS: Readonly<Record<Asked, Answer>> = {
  ...ANSWERS_BESIDES,
  ...ANSWERS_OF_FACTS,
  ...ANSWERS_OF_CHOICES,
  "calling-999": calling999,
  "calling-them": plain("calling-them"),
  "who-rings": whoRings,
  "anyone-there": anyoneThere,
  "who-reads": withTold("who-reads"),
  when,
  "what-now": withTold("what-now"),
  "not-police": plain("not-police"),
  repeats: plain("repeats"),
  record: plain("record"),
  "why-tell": plain("why-tell"),
  trust: plain("trust"),
  "no-credit": noCredit,
  "text-999": plain("text-999"),
  "what-55": plain("what-55"),
  number: numbersFor,
  "what-say": byTold("what-say"),
  food: ({ text }) => [...(FOOD_BANK.test(text) ? [say("asked.food-bank")] : []), say("asked.food")],
  "come-in": plain("come-in"),
  "come-with-me": plain("come-with-me"),
  "send-someone": plain("send-someone"),
  pay: payFor,
  "should-ring": shouldRing,
  samaritans: plain("samaritans"),
  "number-else": byTold("number-else"),
  bother: plain("bother"),
  "stay-with-you": stayWithYou,
  "stay-here": plain("stay-here"),
  "where-go": nextStep("where-go"),
  "comes-back": plain("comes-back"),
  "how-stop": byTold("how-stop"),
  "what-do": nextStep("what-do"),
  fault: byTold("fault"),
  "their-trouble": plain("their-trouble"),
  trouble: byTold("trouble"),
  "go-back": plain("go-back"),
  move: plain("move"),
  lawful,
  "make-me": byTold("make-me"),
  leaving,
  "have-to-talk": plain("have-to-talk"),
  believe: plain("believe"),
  name: plain("name"),
  "no-call": noCall,
};

/** What they ask for that whoever helps them should see: a need, not a question about the talk. */
const TOLD_ON: ReadonlySet<Asked> = new Set([
  "food",
  "go-back",
  "comes-back",
  "where-go",
  "stay-with-you",
  "come-with-me",
  ...(["stop-me", "be-ok", "help-me", "claim-back", "pay-back", "ask-worker", "keep-it"] as const),
  ...(["language", "move-me", "no-call-came", "let-down", "want-out", "fare", "said-already"] as const),
  ...(["pictures-down", "new-number", "with-them", "will-know-me"] as const),
  ...(["have-to-report", "too-late", "tell-worker", "cancel-sent", "leave-line", "live-with-me"] as const),
  "what-they-said",
]);

/** Words that go on as they like, or may mean harm: danger that is read in them is never put behind a question. */
const AFTER_DANGER: ReadonlySet<Asked> = new Set(["stop-me", "ask-worker", "told-on", "help-me"]);

/**
 * The answer to a message that asks plain questions and says nothing more, whatever else might be read into it.
 * @returns nothing for any other message, or where danger is told in plain words
 */
export function answerOnly(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const asked = readAskedOnly(ctx.text, ctx.known.worker?.firstName);
  if (asked.length === 0 || !mayBeOnlyAsked(ctx, asked)) return undefined;
  if (asked.includes("leaving") && session.waiting?.dialog === "call-back") return undefined;
  const leaves = asked.includes("leaving") && toldOf(ctx, session) === "harmed";
  const isTold = leaves || asked.some((one) => TOLD_ON.has(one)) || ctx.heard.risk.level !== "none";
  return answered(ctx, session, asked, isTold);
}

const FEW_WORDS = 10;

/** Short plain questions are no danger, though a guess may make some of them; longer ones may be. */
function mayBeOnlyAsked({ text, heard }: Ctx, asked: readonly Asked[]): boolean {
  if (heard.risk.level === "none") return true;
  if (asked.some((one) => AFTER_DANGER.has(one))) return false;
  return text.trim().split(/\s+/).length <= FEW_WORDS;
}

/** The answer to what is asked somewhere in a message; the rest of it joins what was told. */
export function answerWithin(ctx: Ctx, session: Session): Made | undefined {
  const asked = readAsked(ctx.text, ctx.known.worker?.firstName);
  return asked.length === 0 ? undefined : answered(ctx, session, asked, true);
}

/** The answer to a plain question of this name, whatever the words. */
export const answersTo = (ctx: Ctx, session: Session, asked: Asked): readonly Reply[] =>
  ANSWERS[asked](ctx, session);

function answered(ctx: Ctx, session: Session, asked: readonly Asked[], isTold: boolean): Made {
  const replies = asked.flatMap((one) => answersTo(ctx, session, one));
  const made = asAnswer(ctx, session, replies, isTold);
  return { ...made, effects: [...made.effects, ...alsoToDuty(ctx, asked)] };
}

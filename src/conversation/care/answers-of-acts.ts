import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { handsLately } from "../hands/hands-lately.ts";
import { whoCanReadIt } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { readAgeSaid } from "../understanding/about-them/age-said.ts";
import { GROWING } from "../understanding/classifier/acts.ts";
import { tellsNoneDone } from "../understanding/danger/none-done.ts";
import type { Act } from "../understanding/in-care/acts.ts";
import type { Asked } from "../understanding/in-care/asked-in-care.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { answersTo } from "./answers-in-care.ts";
import { asAnswer } from "./as-answer.ts";
import { isBodyNow } from "./body-now.ts";
import { inFrame } from "./in-frame.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";
import { suits } from "./suits-act.ts";

type Answer = (ctx: Ctx, session: Session) => readonly Reply[];

const asks =
  (asked: Asked): Answer =>
  (ctx, session) =>
    answersTo(ctx, session, asked);

const says =
  (key: string): Answer =>
  (ctx) => [say(key, { who: whoCanReadIt(ctx) })];

/** A text of its own for some of what may have been told. */
const byTold =
  (key: string, own: Readonly<Partial<Record<Told, string>>>): Answer =>
  (ctx, session) => [say(own[toldOf(ctx, session)] ?? key, { who: whoCanReadIt(ctx) })];

const whatBody: Answer = (ctx, session) => [
  say(isBodyNow(ctx, session) ? "asked.what-do-body-now" : "asked.what-do-body"),
];

/** On a phone that is read, and where somebody harms, nothing shows that anybody was told. */
const real: Answer = (ctx, session) => [
  say(ctx.phoneRead || toldOf(ctx, session) === "harmed" ? "safety.a-bot-to-any" : "safety.a-bot"),
];

const SHAME = "safety.said-shame-harmed";
const WITH_A_DOCTOR = "asked.held-wont";

/** What answers each act by itself; the others need what the words say, and are heard. */
const ANSWERS: Readonly<Partial<Record<Act, Answer>>> = {
  "who-knows": asks("who-reads"),
  when: asks("when"),
  real,
  "what-happens": asks("what-now"),
  secret: says("safety.secret"),
  police: says("safety.after-police"),
  trouble: asks("trouble"),
  "child-taken": says("safety.after-take-children"),
  moved: asks("move"),
  fault: byTold("safety.it-counts", { violence: "asked.fault-violence", hurt: "asked.fault-violence" }),
  "body-question": whatBody,
  "what-do": asks("what-do"),
  "where-go": asks("where-go"),
  number: asks("number"),
  record: asks("record"),
  law: asks("lawful"),
  grows: says("safety.told-at-once"),
  body: whatBody,
  "another-victim": says("safety.another-too"),
  place: says("safety.where-told"),
  despair: says("safety.not-alone"),
  shame: byTold("safety.said-shame", { harmed: SHAME, other: SHAME }),
  fear: says("safety.after-scared"),
  "no-help": byTold("safety.after-no-ambulance-if", {
    took: WITH_A_DOCTOR,
    body: WITH_A_DOCTOR,
    hurt: "asked.held-wont-another",
    another: "asked.held-wont-another",
  }),
  "takes-back": says("safety.taken-back"),
  peace: says("safety.no-pressure"),
  bye: asks("leaving"),
  person: says("safety.a-person"),
  better: byTold("safety.after-calmer", { another: "safety.step-they-are-safe" }),
  critic: says("safety.said-not-enough"),
  "off-topic": says("safety.off-topic"),
  chat: says("safety.still-here"),
  "ask-thing": says("safety.short-menu"),
};

/** An age alone says nothing of where somebody is. */
const tellsAge = (text: string): boolean =>
  readAgeSaid(text) !== undefined || /^\D{0,3}\d{1,2}\D{0,3}$/.test(text);

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_POLICE =
  /\b(?:police|polis|feds?|cops?|coppers|bizzies|popo|bill|filth|pigs|law|999|101|arrest\w*|nick\w*|report\w*|grass\w*|snitch\w*|court|charge[sd]?|statement|prison|jail|officers?|ring\w*|call\w*|phon\w*|station|hate them)\b/i;
// Stryker restore Regex

/** The police are not brought up to whoever has said no word of them. */
const suitsWords = (act: Act, text: string): boolean => act !== "police" || OF_POLICE.test(text);

const JOINS: ReadonlySet<Effect["do"]> = new Set(["add-to-concern"]);

/**
 * What was said for a word in a line, in whose place the line has its answer where it is certainly something else:
 * "his dads back now so its ok" is no recovery from a dose. Whatever alerts somebody or starts anything stays.
 */
export function withActHeard(made: Made, ctx: Ctx, before: Session): Made {
  const { act, isCertain } = ctx.heard;
  const first = made.says[0]?.said.key;
  if (!act || !isCertain || !first || ctx.event || !inFrame(ctx, before)) return made;
  if (ctx.phoneRead || handsLately(ctx, before) || handsLately(ctx, made.session)) return made;
  const isMore = first === "safety.more";
  const mayChange = isMore || made.effects.every((effect) => JOINS.has(effect.do));
  const own = mayChange && !suits(first, act) ? answerOfAct(ctx, made.session) : undefined;
  return own ? { ...made, says: own.says, effects: isMore ? made.effects : own.effects } : made;
}

/**
 * The answer to what a line amounts to by likeness to others, where no word of it settled what it is. Whatever it says
 * joins what was told. Of more danger it has to be certain, and no less than that is said to a line that may tell of it.
 * @returns nothing where that is not likely enough, or needs what the words say
 */
export function answerOfAct(ctx: Ctx, session: Session): Made | undefined {
  const { act, isCertain, grows } = ctx.heard;
  if (!act || !ctx.known.concernOpen || (GROWING.has(act) ? !isCertain : grows)) return undefined;
  if (tellsNoneDone(plainWords(ctx.text))) return undefined;
  const answer = ANSWERS[act];
  if (!answer || (act === "place" && tellsAge(ctx.text)) || !suitsWords(act, ctx.text)) return undefined;
  return asAnswer(ctx, session, answer(ctx, session), true);
}

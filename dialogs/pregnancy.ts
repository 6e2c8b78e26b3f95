import * as z from "zod";
import { childAge } from "../src/conversation/care/child.ts";
import { raise } from "../src/conversation/care/danger-reply.ts";
import type { ToldOf } from "../src/conversation/care/danger-words.ts";
import {
  again,
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  pass,
  say,
} from "../src/conversation/dialog.ts";
import { readerName, whoCanReadIt, whoWasAlerted, whoWillRead } from "../src/conversation/reach/who-reads.ts";
import { readAgeSaid } from "../src/conversation/understanding/about-them/age-said.ts";
import {
  asksForNurse,
  asksOnlyForSecrecy,
  isGoodBirthNews,
  isPressed,
  isUnwanted,
  readPregnancy,
} from "../src/conversation/understanding/about-them/pregnancy.ts";
import {
  partnerAge,
  readAfterNews,
  readPregnancyNews,
} from "../src/conversation/understanding/about-them/pregnancy-news.ts";
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { ageOn } from "../src/domain/day.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";

type Step = "who" | "nurse";
type Next = Outcome<Step, object>;

const OFFERS = ["nurse", "children-centre", "young-parents", "all"] as const;
const NOT_NOW = OFFERS.length + 1;

/**
 * A pregnancy told for the first time: warm, no judgement, and three people who could help, none of whom is told
 * without a yes. Under 16, with a much older partner or under pressure, a person sees it the same day.
 */
export const pregnancy: Dialog<Step, object> = {
  name: "pregnancy",
  version: 1,
  intents: [],
  light: true,
  claims: (ctx) =>
    readPregnancy(ctx.text, ageOf(ctx)) !== undefined ||
    isGoodBirthNews(ctx.text) ||
    readPregnancyNews(ctx.text) !== undefined ||
    isSaidAfter(ctx) ||
    saidAfterNews(ctx) !== undefined ||
    asksForNurse(ctx.text),
  data: z.object({}),
  start(ctx) {
    if (isGoodBirthNews(ctx.text)) return born(ctx);
    const after = saidAfterNews(ctx);
    if (after) return done([say(AFTER[after])]);
    if (isSaidAfter(ctx)) return personToday(ctx);
    if (asksForNurse(ctx.text)) return go("nurse", {});
    if (needsPersonToday(ctx)) return personToday(ctx);
    if (readPregnancyNews(ctx.text)?.of === "partner") return ofPartner(ctx);
    if (isUnwanted(ctx.text))
      return go("nurse", {}, [say("baby.thanks"), say("baby.your-choice"), say("baby.honest")]);
    return go("who", {}, [say("baby.thanks"), say("baby.honest")]);
  },
  steps: {
    who: {
      context: "awaiting_yes_no",
      ask: (_, ctx) => ask("baby.which", { who: workerName(ctx) }, ["1", "2", "3", "4", "5"]),
      expects: needsPersonToday,
      hear: chosen,
    },
    nurse: {
      context: "awaiting_yes_no",
      ask: (_, ctx) => ask("baby.which-nurse", { who: workerName(ctx) }, ["1", "2"]),
      expects: needsPersonToday,
      hear: wantsNurse,
    },
  },
};

/** Nobody hears of it, unless she is a child. */
function ofPartner(ctx: Ctx): Next {
  if ((partnerAge(ctx.text) ?? SIXTEEN) >= SIXTEEN) return done([say("baby.partner")]);
  const told: ToldOf = { level: "urgent", kind: "pregnancy", situation: "somebody-else" };
  const { says, effects } = raise(ctx, told);
  return done(says, effects);
}

const SIXTEEN = 16;

const AFTER = {
  confidence: "baby.not-now",
  glad: "baby.glad",
  feeling: "baby.feel",
  keeping: "baby.keeping",
  taken: "baby.taken",
} as const;

/** After the news: who may not know of it, how it feels, or that it may be taken. Nobody hears of any of it. */
function saidAfterNews({ text, said, known, babyTold }: Ctx): keyof typeof AFTER | undefined {
  const isAfter = (said?.pregnant === true || babyTold) && !known.concernOpen && !known.handoff;
  if (!isAfter || readPregnancyNews(text)) return undefined;
  return asksOnlyForSecrecy(text) ? "confidence" : readAfterNews(text);
}

/** A pregnancy was told within the hour, and now how young they are, or who leans on them. */
function isSaidAfter(ctx: Ctx): boolean {
  if ((ctx.said?.pregnant !== true && !ctx.babyTold) || ctx.known.concernOpen) return false;
  const isYoung = readAgeSaid(ctx.text) !== undefined && childAge(ctx) !== undefined;
  return isYoung || isPressed(ctx.text, ageOf(ctx));
}

function ageOf(ctx: Ctx): number | undefined {
  const { person, today } = ctx.known;
  return childAge(ctx) ?? (person && ageOn(today, person.facts.born));
}

function needsPersonToday(ctx: Ctx): boolean {
  const age = ageOf(ctx);
  return (age !== undefined && age < 16) || isPressed(ctx.text, age);
}

/** A person has it of a child, and these words tell nothing more: they answer the question, and no script comes again. */
const isToldAlready = (ctx: Ctx): boolean => ctx.known.concernOpen && !isPressed(ctx.text, ageOf(ctx));

/** Said so: this is one of the things that cannot be kept between us. */
function personToday(ctx: Ctx): Next {
  const { says, effects } = raise(ctx, toldOf(childAge(ctx)));
  return done(says, effects);
}

const THIRTEEN = 13;

/** Under 13 it is always somebody's doing, and an emergency. */
function toldOf(child: number | undefined): ToldOf {
  if (child === undefined) return { level: "urgent", kind: "pregnancy" };
  const situation = "young-pregnancy" as const;
  return child < THIRTEEN
    ? { level: "emergency", kind: "abuse_harm_from_others", situation }
    : { level: "urgent", kind: "pregnancy", situation };
}

/** Good news, passed on; a child with a baby is somebody for a person to see the same day. */
function born(ctx: Ctx): Next {
  if (childAge(ctx) !== undefined) return personToday(ctx);
  if (!isTheirs(ctx)) return done([say("baby.born"), say("baby.born-help")]);
  const told = { do: "hand-off", reason: "pregnancy", words: ctx.text, to: "pa" } as const;
  return done([say("baby.born"), say("baby.born-told", { who: readerName(ctx) }), whoWillRead(ctx)], [told]);
}

function chosen(ctx: Ctx): Next {
  if (needsPersonToday(ctx) && !isToldAlready(ctx)) return personToday(ctx);
  const choice = readChoice(ctx.text, NOT_NOW) ?? named(ctx.text);
  const after = afterIn(ctx);
  if (after) return after;
  if (choice === NOT_NOW || ctx.heard.entities.answer === "no") return done([say("baby.not-now")]);
  if (choice !== undefined) return asked(ctx, OFFERS[choice - 1]!);
  if (ctx.heard.entities.answer === "yes") return again(say("baby.which-one"));
  return isClearEnough(ctx.heard) ? pass : again(say("baby.which-one"));
}

function wantsNurse(ctx: Ctx): Next {
  if (needsPersonToday(ctx) && !isToldAlready(ctx)) return personToday(ctx);
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
  const after = afterIn(ctx);
  if (after) return after;
  if (choice === 2 || answer === "no") return done([say("baby.not-now")]);
  if (choice === 1 || answer === "yes" || asksForNurse(ctx.text))
    return asked(ctx, "nurse", "baby.words-nurse");
  return isClearEnough(ctx.heard) ? pass : again(say("baby.yes-or-no"));
}

/** In place of an answer: who may not know, how it feels, or that it may be taken. */
function afterIn({ text }: Ctx): Next | undefined {
  const after = asksOnlyForSecrecy(text) ? "confidence" : readAfterNews(text);
  return after && done([say(AFTER[after])]);
}

const NAMED: readonly (readonly [RegExp, number])[] = [
  [/\bnurse\b/i, 1],
  [/\bcent(?:re|er)\b/i, 2],
  [/\badvis[eo]r\b|\bparents?\b/i, 3],
  [/\ball\b|\bevery(?:one|body)\b/i, 4],
  [/\bnot (?:now|yet)\b|\blater\b|\bno ?(?:one|body)\b|\bleave it\b|\bdon'?t tell\b/i, NOT_NOW],
];

const named = (text: string): number | undefined => NAMED.findLast(([pattern]) => pattern.test(text))?.[1];

/** The yes that was needed. Duty has it from a number we do not know; on the web they say first who they are. */
function asked(ctx: Ctx, offer: (typeof OFFERS)[number], key = "baby.words-to-pa"): Next {
  const what = ctx.content.wording.render({ key: `baby.${offer}` });
  const words = ctx.content.wording.render({ key, args: { what } });
  if (!isTheirs(ctx) && ctx.known.channel !== "sms")
    return ctx.known.concernOpen ? withTheRest(ctx, what, words) : proveFirst(ctx);
  return done(
    [say("baby.asked", { who: readerName(ctx), what }), whoWillRead(ctx)],
    [{ do: "hand-off", reason: "pregnancy", words, to: "pa" }],
  );
}

/** A visitor whose concern a person has shows nobody who they are: the wish goes with what they told. */
const withTheRest = (ctx: Ctx, what: string, words: string): Next =>
  done(
    [say("baby.asked", { who: whoCanReadIt(ctx), what }), whoWasAlerted(ctx)],
    [{ do: "add-to-concern", words }],
  );

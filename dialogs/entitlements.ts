import {
  type Ctx,
  type Dialog,
  done,
  go,
  orAgain,
  pass,
  type Reply,
  say,
} from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { readSaidFacts } from "../src/conversation/understanding/about-them/said-facts.ts";
import { readPounds } from "../src/conversation/understanding/about-them/said-money.ts";
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import { readChoice, readYesNo } from "../src/conversation/understanding/index.ts";
import type { Answer } from "../src/domain/entitlement-answer.ts";
import type { Told } from "../src/domain/told.ts";
import { tellsOfDay } from "./coming-day.ts";
import { isOutOfAge, notTooOld, outOfAge } from "./entitlement-age.ts";
import { askFor, asksForMore, askToAsk, hearAsk, hearNews, others, wantsMore } from "./entitlement-ask.ts";
import { askedOnCard } from "./entitlement-card.ts";
import { isAboutNo, isLeftWithNothing, namesSomething } from "./entitlement-claims.ts";
import { showComing, showTurning } from "./entitlement-coming.ts";
import { elsewhereIfNone, inCareElsewhere } from "./entitlement-elsewhere.ts";
import { answersNow, KEEP, Looking, newTalk } from "./entitlement-facts.ts";
import { asksOnlyHow, ownAnswer } from "./entitlement-how.ts";
import { isNew, keep } from "./entitlement-keep.ts";
import { askFact, factsSaid, questionNow, readFact } from "./entitlement-learn.ts";
import {
  askWhich,
  closestFirst,
  explained,
  inShort,
  list,
  type Next,
  noteExplained,
  type Step,
  usefulIds,
  withoutDoubt,
} from "./entitlement-list.ts";
import { namedIds, namedNotHeld } from "./entitlement-named.ts";
import { askToPassOn, hearPassOn, showNotHeld } from "./entitlement-not-held.ts";
import { onlyAsk, tellsOfNo, wayOn } from "./entitlement-refused.ts";
import { firstOf, noneHere, noSuchSum, subject, usesRecord } from "./entitlement-subject.ts";
import { isTheirs } from "./gate.ts";
import {
  asksIfTheyCount,
  claimsEntitlements,
  GIVES_WAY,
  onlySaysWho,
  readAboutNews,
} from "./said-of-rights.ts";
import { turningAsked } from "./turning.ts";

/** What someone could get: a few questions where an answer hangs on them, three at a time, one in detail, asking for it. */
export const entitlements: Dialog<Step, Looking> = {
  name: "entitlements",
  version: 2,
  intents: ["check_entitlements", "entitlement_topic"],
  light: true,
  claims: (ctx) =>
    askedOnCard(ctx) !== undefined ||
    claimsEntitlements(ctx) ||
    namesSomething(ctx) ||
    isAboutNo(ctx) ||
    turningAsked(ctx) !== undefined,
  data: Looking,
  start: (ctx) => begin(ctx, {}),
  steps: {
    learn: {
      ask: ({ asked, unclear }) => (unclear ? say("learn.unclear") : askFact(asked.at(-1)!)),
      hear: hearing(hearFact),
    },
    keep: {
      context: "awaiting_yes_no",
      ask: () => ({ ...say("learn.keep"), choices: ["1", "2"] }),
      hear: hearing(hearKeep),
    },
    pick: { ask: askWhich, hear: hearing(hearPick) },
    ask: { context: "awaiting_yes_no", ask: askToAsk, expects: asksOnlyHow, hear: hearing(hearAsk) },
    "pass-on": { context: "awaiting_yes_no", ask: askToPassOn, hear: hearing(hearPassOn) },
    news: {
      context: "awaiting_yes_no",
      ask: () => ({ ...say("news.offer"), choices: ["1", "2"] }),
      hear: hearNews,
    },
  },
};

/** @param before what they have said in this talk so far */
function begin(ctx: Ctx, before: Told): Next {
  const pressed = askedOnCard(ctx);
  if (pressed) return askFor(ctx, newTalk, pressed);
  if (readAboutNews(ctx) === "show") return showComing(ctx);
  const { told: said, slip } = readSaidFacts(ctx.text, ctx.known.today, ctx.content.councils);
  const told = { ...ctx.said, ...before, ...said };
  const turning = turningAsked(ctx);
  if (turning !== undefined) return showTurning(ctx, turning, told);
  const notHeld = namedNotHeld(ctx);
  if (notHeld && !tellsOfNo(ctx)) return showNotHeld(ctx, { ...newTalk, told }, notHeld);
  const isAboutAll = asksIfTheyCount(ctx) || onlySaysWho(ctx, said) || isLeftWithNothing(ctx, told);
  const says = slip ? [say(`learn.${slip}`)] : usesRecord(ctx, said);
  const about = isAboutAll ? [] : subject(ctx, told);
  const talk: Looking = { ...newTalk, told, about: about.map(({ id }) => id) };
  if (tellsOfNo(ctx)) return wayOn(ctx, talk, firstOf(about) ?? onlyAsk(ctx));
  if (about.length > 0) return narrow(ctx, talk, about, [...says, ...elsewhereIfNone(ctx, talk, about)]);
  const first = asksIfTheyCount(ctx)
    ? [say("entitlements.who-counts")]
    : [...inCareElsewhere(ctx, talk), ...notTooOld(ctx, talk), ...noSuchSum(ctx), ...noneHere(ctx)];
  return learnOrList(ctx, talk, [...says, ...first]);
}

/**
 * What is heard at any question of this talk before and after its own answers: a card's button, also of an old card; a no
 * that they were given; more of themselves; another question, which goes on with what they have said.
 */
function hearing(hear: (ctx: Ctx, talk: Looking) => Next): (ctx: Ctx, talk: Looking) => Next {
  return (ctx, talk) => {
    const id = askedOnCard(ctx);
    if (id) return askFor(ctx, { ...talk, picked: id }, id);
    const refused = isAboutNo(ctx)
      ? (firstOf(subject(ctx, talk.told)) ?? onlyAsk(ctx) ?? talk.picked)
      : undefined;
    if (refused) return wayOn(ctx, talk, refused);
    const next = hear(ctx, talk);
    return next.kind === "pass" ? (goOn(ctx, talk) ?? next) : next;
  };
}

function goOn(ctx: Ctx, talk: Looking): Next | undefined {
  const { intent } = ctx.heard;
  if (tellsOfDay(ctx)) return undefined;
  const isOurs = entitlements.intents.includes(intent) && isClearEnough(ctx.heard);
  if (isOurs || entitlements.claims!(ctx)) return begin(ctx, talk.told);
  if (isClearEnough(ctx.heard) && !GIVES_WAY.has(intent)) return undefined;
  const said = factsSaid(ctx, talk);
  return said && knowingMore(ctx, { ...talk, told: { ...talk.told, ...said } });
}

/** Of what it was about, the first that still could be had; or the next question, or the list. */
function knowingMore(ctx: Ctx, talk: Looking): Next {
  const { picked, rest, told } = talk;
  if (picked === undefined) return learnOrList(ctx, talk);
  const about = answersNow(ctx, told).filter(({ id }) => id === picked || rest.includes(id));
  return narrow(ctx, talk, about, []);
}

/** A subject: the first that could be had in detail, or a list where a sum is several things. */
function narrow(ctx: Ctx, talk: Looking, about: readonly Answer[], says: readonly Reply[]): Next {
  const useful = about.filter(({ answer }) => answer === "yes" || answer === "maybe").map(({ id }) => id);
  const [first = about[0]!.id, ...others] = useful;
  const bySum = readPounds(ctx.text) !== undefined && namedIds(ctx).length === 0;
  if (bySum && others.length > 0) return list(useful, talk, says);
  return details(ctx, { ...talk, rest: others }, first, says);
}

/** One in detail; a question first where the answer hangs on it, otherwise the offer to ask for it. */
function details(
  ctx: Ctx,
  talk: Looking,
  id: string,
  says: readonly Reply[] = [],
  effects: readonly Effect[] = [],
): Next {
  const { heardHow: _, coming: __, ...rest } = talk;
  const picked: Looking = { ...rest, picked: id, about: [id], offered: [] };
  const question = isTheirs(ctx) || talk.told.age !== undefined ? questionNow(ctx, picked) : undefined;
  const noted = [...effects, noteExplained(id)];
  const own = ownAnswer(ctx, id);
  const before = own ? [...says, own] : says;
  if (!question) return go("ask", picked, [...before, ...explained(ctx, id, talk.told)], noted);
  const short = [...before, ...withoutDoubt(inShort(ctx, id, talk.told))];
  return go("learn", { ...picked, asked: [...talk.asked, question] }, short, noted);
}

/** Another question while one is worth asking; then keeping what was said, once; then what there is. */
function learnOrList(ctx: Ctx, talk: Looking, says: readonly Reply[] = []): Next {
  if (talk.about.length === 0 && isOutOfAge(ctx, talk)) return outOfAge(ctx, talk, says);
  const { unclear: _, ...now } = talk;
  const question = questionNow(ctx, now);
  if (question) return go("learn", { ...now, asked: [...now.asked, question] }, says);
  return keepOrShow(ctx, now, says);
}

function keepOrShow(ctx: Ctx, talk: Looking, says: readonly Reply[]): Next {
  if (!isTheirs(ctx) || !isNew(ctx, talk.told)) return show(ctx, talk, says);
  const { agreed, askedOnce } = ctx.known.section("rights");
  if (agreed.has(KEEP)) return show(ctx, talk, says, [keep(ctx, talk)]);
  if (askedOnce.has(KEEP)) return show(ctx, talk, says);
  return go("keep", talk, says, [{ do: "asked-once", about: KEEP }]);
}

/** The three that matter most, or one in detail, or a plain sentence when there is nothing. */
function show(ctx: Ctx, talk: Looking, says: readonly Reply[], effects: readonly Effect[] = []): Next {
  const { picked, about, told } = talk;
  if (picked) return go("ask", talk, [...says, ...explained(ctx, picked, told)], effects);
  const answers = answersNow(ctx, told).filter(({ id }) => about.length === 0 || about.includes(id));
  const ids = usefulIds(closestFirst(ctx, answers, told));
  if (ids.length === 1 && about.length > 0) return details(ctx, talk, ids[0]!, says, effects);
  return ids.length === 0
    ? done([...says, say("entitlements.none")], effects)
    : list(ids, talk, says, effects);
}

function hearFact(ctx: Ctx, talk: Looking): Next {
  const question = talk.asked.at(-1)!;
  const said = readFact(ctx, question);
  const { slip } = readSaidFacts(ctx.text, ctx.known.today, ctx.content.councils);
  if (slip) return orAgain(ctx, say(`learn.${slip}`));
  if (said === undefined) return notAFact(ctx, talk);
  if (said === "skip") return learnOrList(ctx, talk);
  if (ctx.text.includes("?") && namedIds(ctx).length > 0) return begin(ctx, { ...talk.told, ...said });
  const safe = said.home === "no_fixed_home" ? [say("learn.no-home")] : [];
  return learnOrList(ctx, { ...talk, told: { ...talk.told, ...said } }, safe);
}

/** Asked once more; the second time the question is left, and what is known will do. Later ones are left at once. */
function notAFact(ctx: Ctx, talk: Looking): Next {
  if (isClearEnough(ctx.heard) || entitlements.claims!(ctx)) return pass;
  const other = factsSaid(ctx, talk);
  if (other)
    return learnOrList(ctx, { ...talk, told: { ...talk.told, ...other }, asked: talk.asked.slice(0, -1) });
  const { unclear, ...rest } = talk;
  if (unclear) return learnOrList(ctx, { ...rest, unclearOnce: true }, [say("learn.leave-it")]);
  if (talk.unclearOnce) return learnOrList(ctx, rest, [say("talk.or-a-person")]);
  return go("learn", { ...talk, unclear: true });
}

function hearKeep(ctx: Ctx, talk: Looking): Next {
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
  if (wantsMore(ctx.text) && choice === undefined) return show(ctx, talk, []);
  if (choice === 2 || answer === "no") return show(ctx, talk, [say("learn.not-kept")]);
  if (choice !== 1 && answer !== "yes") return orAgain(ctx, say("learn.keep-unclear"));
  const agree: Effect = { do: "agree", topic: KEEP, wording: "learn.keep" };
  return show(ctx, talk, [say("learn.kept")], [agree, keep(ctx, talk)]);
}

function hearPick(ctx: Ctx, talk: Looking): Next {
  const { offered, rest } = talk;
  const asks = /\bask\b/i.test(ctx.text);
  const choice = readChoice(ctx.text.replace(/\bask( for)?\b/gi, " "), offered.length);
  const id = offered[(choice ?? (asks && offered.length === 1 ? 1 : 0)) - 1];
  if (id) return asks ? askFor(ctx, { ...talk, picked: id }, id) : details(ctx, talk, id);
  if (asks) return { kind: "again", says: [say("talk.pick-a-number")] };
  if (wantsMore(ctx.text) && rest.length > 0) return list(rest, talk);
  if (asksForMore(ctx.text)) return others(ctx, talk);
  return readYesNo(ctx.text) === "no" ? done([say("talk.ok")]) : pass;
}

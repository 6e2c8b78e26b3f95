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
import { readChoice, readYesNo } from "../src/conversation/understanding/index.ts";
import { readSaidFacts } from "../src/conversation/understanding/said-facts.ts";
import { readPounds } from "../src/conversation/understanding/said-money.ts";
import type { Answer } from "../src/domain/entitlement-answer.ts";
import type { Told } from "../src/domain/told.ts";
import { isOutOfAge, outOfAge } from "./entitlement-age.ts";
import { askFor, askToAsk, hearAsk, hearNews, wantsMore } from "./entitlement-ask.ts";
import { answersNow, KEEP, keptFacts, Looking, newTalk } from "./entitlement-facts.ts";
import { askFact, questionNow, readFact } from "./entitlement-learn.ts";
import {
  askWhich,
  explained,
  list,
  type Next,
  noteExplained,
  type Step,
  usefulIds,
} from "./entitlement-list.ts";
import { noSuchSum, subject, usesRecord } from "./entitlement-subject.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { comingNow } from "./rights-news.ts";
import { claimsEntitlements, readAboutNews } from "./said-of-rights.ts";

/** What someone could get: a few questions where an answer hangs on them, three at a time, one in detail, asking for it. */
export const entitlements: Dialog<Step, Looking> = {
  name: "entitlements",
  version: 2,
  intents: ["check_entitlements", "entitlement_topic"],
  light: true,
  claims: claimsEntitlements,
  data: Looking,
  start(ctx) {
    if (readAboutNews(ctx) === "show") return showComing(ctx);
    const { told, slip } = readSaidFacts(ctx.text, ctx.known.today, ctx.content.councils);
    const says = slip ? [say(`learn.${slip}`)] : usesRecord(ctx, told);
    const about = subject(ctx, told);
    const talk: Looking = { ...newTalk, told, about: about.map(({ id }) => id) };
    if (about.length === 0) return learnOrList(ctx, talk, [...says, ...noSuchSum(ctx)]);
    return narrow(ctx, talk, about, says);
  },
  steps: {
    learn: {
      ask: ({ asked }) => askFact(asked.at(-1)!),
      hear: hearFact,
    },
    keep: {
      context: "awaiting_yes_no",
      ask: () => ({ ...say("learn.keep"), choices: ["1", "2"] }),
      hear: hearKeep,
    },
    pick: { ask: askWhich, hear: hearPick },
    ask: { context: "awaiting_yes_no", ask: askToAsk, hear: hearAsk },
    news: {
      context: "awaiting_yes_no",
      ask: () => ({ ...say("news.offer"), choices: ["1", "2"] }),
      hear: hearNews,
    },
  },
};

/** What starts or stops for them soon; any of it can be heard of in detail and asked for. */
function showComing(ctx: Ctx): Next {
  if (!isTheirs(ctx)) return proveFirst(ctx);
  const { ids, says } = comingNow(ctx);
  return ids.length === 0
    ? done([say("news.nothing")])
    : go("pick", { ...newTalk, offered: ids, coming: true }, says);
}

/** A subject: the first that could be had in detail, or a list where a sum is several things. */
function narrow(ctx: Ctx, talk: Looking, about: readonly Answer[], says: readonly Reply[]): Next {
  const useful = about.filter(({ answer }) => answer === "yes" || answer === "maybe").map(({ id }) => id);
  const [first = about[0]!.id, ...others] = useful;
  const bySum = readPounds(ctx.text) !== undefined;
  if (bySum && others.length > 0) return list(useful, talk, says);
  return details(ctx, { ...talk, rest: others }, first, says);
}

/** One in detail; a question first where the answer hangs on it, otherwise the offer to ask for it. */
function details(ctx: Ctx, talk: Looking, id: string, says: readonly Reply[] = []): Next {
  const { heardHow: _, coming: __, ...rest } = talk;
  const picked: Looking = { ...rest, picked: id, about: [id], offered: [] };
  const question = isTheirs(ctx) || talk.told.age !== undefined ? questionNow(ctx, picked) : undefined;
  const shown = [...says, ...explained(ctx, id, talk.told)];
  if (!question) return go("ask", picked, shown, [noteExplained(id)]);
  return go("learn", { ...picked, asked: [...talk.asked, question] }, shown.slice(0, -1), [
    noteExplained(id),
  ]);
}

/** Another question while one is worth asking; then keeping what was said, once; then what there is. */
function learnOrList(ctx: Ctx, talk: Looking, says: readonly Reply[] = []): Next {
  if (talk.about.length === 0 && isOutOfAge(ctx, talk)) return outOfAge(ctx, talk, says);
  const question = questionNow(ctx, talk);
  if (question) return go("learn", { ...talk, asked: [...talk.asked, question] }, says);
  return keepOrShow(ctx, talk, says);
}

function keepOrShow(ctx: Ctx, talk: Looking, says: readonly Reply[]): Next {
  if (!isTheirs(ctx) || !isNew(ctx, talk.told)) return show(ctx, talk, says);
  const { agreed, askedOnce } = ctx.known.section("rights");
  if (agreed.has(KEEP)) return show(ctx, talk, says, [keep(ctx, talk)]);
  if (askedOnce.has(KEEP)) return show(ctx, talk, says);
  return go("keep", talk, says, [{ do: "asked-once", about: KEEP }]);
}

const keep = (ctx: Ctx, { told }: Looking): Effect => ({
  do: "keep-told",
  told: { ...keptFacts(ctx), ...told },
});

/** Whether they said something that is neither on record nor kept. */
function isNew(ctx: Ctx, told: Told): boolean {
  const known: Told = { ...ctx.known.person!.facts, ...keptFacts(ctx) } as Told;
  return Object.entries(told).some(
    ([fact, value]) => !fact.startsWith("age") && known[fact as keyof Told] !== value,
  );
}

/** The three that matter most, or one in detail, or a plain sentence when there is nothing. */
function show(ctx: Ctx, talk: Looking, says: readonly Reply[], effects: readonly Effect[] = []): Next {
  const { picked, about, told } = talk;
  if (picked) return go("ask", talk, [...says, ...explained(ctx, picked, told)], effects);
  const answers = answersNow(ctx, told).filter(({ id }) => about.length === 0 || about.includes(id));
  const ids = usefulIds(answers);
  return ids.length === 0
    ? done([...says, say("entitlements.none")], effects)
    : list(ids, talk, says, effects);
}

function hearFact(ctx: Ctx, talk: Looking): Next {
  const question = talk.asked.at(-1)!;
  const said = readFact(ctx, question);
  const { slip } = readSaidFacts(ctx.text, ctx.known.today, ctx.content.councils);
  if (slip) return orAgain(ctx, say(`learn.${slip}`));
  if (said === undefined) return orAgain(ctx, say("learn.unclear"));
  if (said === "skip") return learnOrList(ctx, talk);
  const safe = said.home === "no_fixed_home" ? [say("learn.no-home")] : [];
  return learnOrList(ctx, { ...talk, told: { ...talk.told, ...said } }, safe);
}

function hearKeep(ctx: Ctx, talk: Looking): Next {
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
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
  return readYesNo(ctx.text) === "no" ? done([say("talk.ok")]) : pass;
}

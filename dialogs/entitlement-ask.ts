import { ask, type Ctx, done, go, orAgain, pass, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { saysInOrder } from "../src/conversation/understanding/in-order.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { whoWillRead } from "../src/conversation/who-reads.ts";
import { isWaiting, workingDaysAfter } from "../src/domain/ask.ts";
import { bankHolidaysAround } from "../src/domain/holidays-around.ts";
import { dayInWords } from "./day-in-words.ts";
import { askWords } from "./entitlement-card.ts";
import { byId, type Looking } from "./entitlement-facts.ts";
import { list, type Next } from "./entitlement-list.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";
import { NEWS, nextNewsAt } from "./news-consent.ts";

export function askToAsk({ rest, heardHow }: Looking, ctx: Ctx): Reply {
  if (heardHow) return ask("entitlements.ask-now", { who: workerName(ctx) }, ["1", "2"]);
  const more = rest.length > 0;
  return ask(
    more ? "entitlements.ask-or-more" : "entitlements.ask",
    { who: workerName(ctx) },
    more ? ["1", "2", "More"] : ["1", "2"],
  );
}

const HOW_IT_WORKS = [/\bhow\b/i, /\bwork/i];

export const wantsMore = (text: string): boolean => /\b(more|next|else|others?|rest|all)\b/i.test(text);

/** Ask for it, hear how it works, see others; anything else is not for us. */
export function hearAsk(ctx: Ctx, talk: Looking): Next {
  const { text, heard } = ctx;
  const choice = readChoice(text, 2);
  if (choice !== 1 && wantsMore(text) && talk.rest.length > 0) return list(talk.rest, talk);
  if (choice === 2 && talk.heardHow) return done([say("talk.ok")]);
  if (choice === 2 || saysInOrder(text, HOW_IT_WORKS)) return howItWorks(ctx, talk);
  if (heard.entities.answer === "no") return done([say("talk.ok")]);
  const asks = choice === 1 || heard.entities.answer === "yes" || /\bask\b/i.test(text);
  return asks ? askFor(ctx, talk, talk.picked!) : pass;
}

function howItWorks(ctx: Ctx, talk: Looking): Next {
  const { howToAsk, ifNo } = byId(ctx, talk.picked!);
  return go("ask", { ...talk, heardHow: true }, [say("entitlements.if-no", { how: howToAsk, ifNo })]);
}

/** Makes the request to the worker, with a day for the answer; a second one for the same thing only says how it stands. */
export function askFor(ctx: Ctx, talk: Looking, id: string): Next {
  const one = byId(ctx, id);
  if (!isTheirs(ctx)) return proveFirst(ctx, askWords(ctx, one.title));
  const { asks } = ctx.known.section("rights");
  const before = asks.find(({ entitlementId, state }) => entitlementId === id && isWaiting(state));
  const { title } = one;
  if (before)
    return done([say("asks.already", { title, day: dayInWords(before.dueOn), who: workerName(ctx) })]);
  const dueOn = dueDay(ctx);
  const says = [
    say("entitlements.asked", { who: workerName(ctx), title, day: dayInWords(dueOn) }),
    ...(one.topics.includes("homelessness") ? [say("learn.no-home")] : []),
    ...(one.evidence ? [say("entitlements.have-ready", { evidence: one.evidence })] : []),
    whoWillRead(ctx),
  ];
  const words = ctx.content.wording.render({ key: "entitlements.words-to-pa", args: { title } });
  const effects: Effect[] = [
    { do: "hand-off", reason: "entitlement", words, to: "pa" },
    { do: "ask-for", entitlementId: id, dueOn },
  ];
  return offersNews(ctx)
    ? go("news", talk, says, [...effects, { do: "asked-once", about: NEWS }])
    : done(says, effects);
}

function dueDay({ known, content: { service } }: Ctx) {
  const holidays = bankHolidaysAround(known.now);
  return workingDaysAfter(known.today, service.askAnswerDays, service.serviceHours, holidays);
}

/** Once, and not between somebody and what they were doing before. */
function offersNews({ known, interrupts }: Ctx): boolean {
  if (interrupts) return false;
  const { askedOnce, agreed } = known.section("rights");
  return !askedOnce.has(NEWS) && !agreed.has(NEWS) && !known.optedOut;
}

/** Whether they want to be told of what starts or stops for them. Only a plain yes agrees to it. */
export function hearNews(ctx: Ctx): Next {
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
  if (choice === 2 || answer === "no") return done([say("news.no")]);
  if (choice !== 1 && answer !== "yes") return orAgain(ctx, say("news.unclear"));
  return done(
    [say("news.agreed")],
    [
      { do: "agree", topic: NEWS, wording: "news.offer" },
      { do: "next-news", at: nextNewsAt(ctx.known.now, ctx.content.service) },
    ],
  );
}

import { isQuiet } from "../src/conversation/care/care.ts";
import { ask, type Ctx, done, go, pass, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { whoWillRead } from "../src/conversation/reach/who-reads.ts";
import { readSaidFacts } from "../src/conversation/understanding/about-them/said-facts.ts";
import { isPlainYes } from "../src/conversation/understanding/entities/plain-yes.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { endOfWork, isWaiting, workingDaysAfter } from "../src/domain/ask.ts";
import type { Entitlement } from "../src/domain/entitlement.ts";
import { bankHolidaysAround } from "../src/domain/holidays-around.ts";
import type { Topic } from "../src/domain/topic.ts";
import { dayInWords } from "./day-in-words.ts";
import { askWords } from "./entitlement-card.ts";
import { answersNow, byId, type Looking } from "./entitlement-facts.ts";
import { howAsked, ownAnswer, tellAllOfIt, tellHow } from "./entitlement-how.ts";
import { answersFirst } from "./entitlement-learn.ts";
import { list, type Next, usefulIds } from "./entitlement-list.ts";
import { namedIds } from "./entitlement-named.ts";
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

export const wantsMore = (text: string): boolean => /\b(more|next|else|others?|rest|all)\b/i.test(text);

/** Asked for in so many words: "ask for it", "can you ask her". A question of how, when or whether is none. */
const ASKS = /\bask\b/i;
const NO_WISH = /\b(?:how|what|wot|when|why|who|where|if|should|dont|don't|not|never|can i|do i|could i)\b/i;

/** Ask for it, hear how it works, see others; anything else is not for us. */
export function hearAsk(ctx: Ctx, talk: Looking): Next {
  const { text, heard } = ctx;
  const choice = readChoice(text, 2);
  const asked = choice === undefined ? howAsked(ctx) : undefined;
  if (asked) return asked === "how" && !talk.heardHow ? tellAllOfIt(ctx, talk) : tellHow(ctx, talk, asked);
  const own = choice === undefined ? ownAnswer(ctx, talk.picked!) : undefined;
  if (own) return go("ask", talk, [own]);
  if (choice === undefined && isNoAnswer(ctx, talk)) return pass;
  if (choice !== 1 && wantsMore(text) && (talk.rest.length > 0 || JUST_MORE.test(text)))
    return others(ctx, talk);
  if (choice === 2 && talk.heardHow) return done([say("talk.ok")]);
  if (choice === 2) return tellAllOfIt(ctx, talk);
  if (heard.entities.answer === "no") return saidNo(ctx, talk);
  if (NOTHING_ELSE.test(text) || ALREADY.test(text)) return others(ctx, talk);
  const asks = choice === 1 || isYes(ctx) || (ASKS.test(text) && !NO_WISH.test(text));
  return asks ? askFor(ctx, talk, talk.picked!) : pass;
}

/** "sure start grant" and "im 17 n pregnant" are no yes and no no: they name another thing, or say who they are. */
function isNoAnswer(ctx: Ctx, { picked }: Looking): boolean {
  if (answersFirst(ctx.text)) return false;
  const named = namedIds(ctx);
  if (named.length > 0) return !named.includes(picked!);
  const { told } = readSaidFacts(ctx.text, ctx.known.today, ctx.content.councils);
  return Object.keys(told).length > 0;
}

/** "yes but how" answers nothing yet; "yeah go on then" does. */
function isYes({ text, heard }: Ctx): boolean {
  return (
    heard.entities.answer === "yes" &&
    heard.aside === undefined &&
    !/\?|\b(?:but|did|how|what|when)\b/i.test(text)
  );
}

const ALREADY =
  /\b(?:had|got|have|done|getting|get) (?:it|that|this|one|mine|them) (?:already|before|now)\b|\balready (?:had|got|have|getting|get|done)\b/i;
const NOTHING_ELSE =
  /\b(?:so |is that |thats |that's )?(?:nowt|nothing|owt|anything) (?:else|more)\b|\bis that (?:it|all)\b/i;

/** A no: that they have had it brings what else there is, if there is more. */
function saidNo(ctx: Ctx, talk: Looking): Next {
  return ALREADY.test(ctx.text) ? others(ctx, talk) : done([say("talk.ok")]);
}

const JUST_MORE = /^\W*(?:more|next|others?|what else)(?: (?:pls|please))?\W*$/i;

/** MORE, and no other word. */
export const asksForMore = (text: string): boolean => JUST_MORE.test(text);

/** The others on the same subject; where there are none, all that there is but this. */
export function others(ctx: Ctx, talk: Looking): Next {
  if (talk.rest.length > 0) return list(talk.rest, talk);
  const ids = usefulIds(answersNow(ctx, talk.told)).filter(
    (id) => id !== talk.picked && !talk.offered.includes(id),
  );
  return ids.length > 0 ? list(ids, { ...talk, about: [] }) : done([say("entitlements.none")]);
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
  const dueOn = isForToday(one) ? firstWorkingDay(ctx) : dueDay(ctx);
  const key = isForToday(one) && dueOn === ctx.known.today ? "asked-today" : "asked";
  const says = [
    say(`entitlements.${key}`, { who: workerName(ctx), title, day: dayInWords(dueOn) }),
    ...(one.topics.includes("homelessness") ? [say("learn.no-home")] : []),
    ...(one.evidence ? [say("entitlements.have-ready", { evidence: one.evidence })] : []),
    whoWillRead(ctx),
  ];
  const words = ctx.content.wording.render({ key: "entitlements.words-to-pa", args: { title } });
  const effects: Effect[] = [
    { do: "hand-off", reason: "entitlement", words, to: "pa" },
    { do: "ask-for", entitlementId: id, dueOn },
  ];
  return offersNews(ctx, one)
    ? go("news", talk, says, [...effects, { do: "asked-once", about: NEWS }])
    : done(says, effects);
}

function dueDay({ known, content: { service } }: Ctx) {
  const holidays = bankHolidaysAround(known.now);
  return workingDaysAfter(known.today, service.askAnswerDays, service.serviceHours, holidays);
}

/** What somebody without food, money or a roof asks for. */
const NEEDS: ReadonlySet<Topic> = new Set(["emergency_money", "food", "homelessness"]);

const isForNeed = ({ topics }: Entitlement): boolean => topics.some((topic) => NEEDS.has(topic));

/** What there is above all for somebody with nothing in hand or nowhere to sleep: no answer next week. */
const isForToday = ({ topics }: Entitlement): boolean =>
  topics[0] === "emergency_money" || topics.includes("homelessness");

/** Today while somebody is at work, else the next day on which somebody is. */
function firstWorkingDay({ known, content: { service } }: Ctx) {
  const holidays = bankHolidaysAround(known.now);
  const first = workingDaysAfter(known.today, 0, service.serviceHours, holidays);
  return endOfWork(first, service.serviceHours, holidays) > known.now
    ? first
    : workingDaysAfter(known.today, 1, service.serviceHours, holidays);
}

/** Once; not between somebody and what they were doing before, nor beside care, food or shelter. */
function offersNews(ctx: Ctx, one: Entitlement): boolean {
  if (ctx.interrupts || isQuiet(ctx) || isForNeed(one)) return false;
  const { askedOnce, agreed } = ctx.known.section("rights");
  return !askedOnce.has(NEWS) && !agreed.has(NEWS) && !ctx.known.optedOut;
}

const JUST_OK = /^\W*(?:(?:ok|okay|oki|k|kk|cool|nice|sound|safe|alright|fine|great|calm|bet)\W*){1,4}$/i;

/** Whether they want to be told of what starts or stops for them. Only a plain yes to this agrees to it. */
export function hearNews(ctx: Ctx): Next {
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
  const isAnswer = ctx.heard.aside === undefined && !ctx.text.includes("?");
  if (choice === 2 || (answer === "no" && isAnswer)) return done([say("news.no")]);
  if (choice !== 1 && JUST_OK.test(ctx.text)) return done([say("news.left")]);
  if (choice !== 1 && !(isAnswer && isPlainYes(ctx.text))) return pass;
  return done(
    [say("news.agreed")],
    [
      { do: "agree", topic: NEWS, wording: "news.offer" },
      { do: "next-news", at: nextNewsAt(ctx.known.now, ctx.content.service) },
    ],
  );
}

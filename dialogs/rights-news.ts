import * as z from "zod";
import { isQuiet } from "../src/conversation/care/care.ts";
import { type Ctx, type Dialog, done, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import type { Entitlement } from "../src/domain/entitlement.ts";
import { isOpen } from "../src/domain/entitlement-answer.ts";
import { type Change, changesAhead } from "../src/domain/entitlement-clock.ts";
import type { Facts } from "../src/domain/facts.ts";
import { isOpen as isOpenHour, nextOpening } from "../src/domain/hours.ts";
import { dayInWords } from "./day-in-words.ts";
import { answersNow, byId, comingFor, stillThere, worldsNow } from "./entitlement-facts.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { NEWS, nextNewsAt, tomorrowAt } from "./news-consent.ts";
import { readAboutNews } from "./said-of-rights.ts";

/** The switch for a monthly text about what starts, stops or changes for somebody soon. */
export const rightsNews: Dialog<never, object> = {
  name: "rights-news",
  version: 1,
  intents: [],
  claims(ctx) {
    const wish = readAboutNews(ctx);
    return wish === "off" || wish === "on";
  },
  data: z.object({}),
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    if (readAboutNews(ctx) === "on") return switchOn(ctx);
    return done([say("news.off")], [{ do: "withdraw", topic: NEWS }, askedOnce]);
  },
  steps: {},
};

const askedOnce: Effect = { do: "asked-once", about: NEWS };

/** They ask for it in their own words; the words kept are those that they are answered with. */
function switchOn({ known, content }: Ctx) {
  return done(
    [say("news.agreed")],
    [
      { do: "agree", topic: NEWS, wording: "news.agreed" },
      askedOnce,
      { do: "next-news", at: nextNewsAt(known.now, content.service) },
    ],
  );
}

interface Item {
  readonly id: string;
  /** What it is told by, once: "starts:bus-pass:2026-12-01". */
  readonly news: string;
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
}

const SHOWN = 4;

/** What is coming for them, as numbered lines, and the entitlements that the numbers stand for. */
export function comingNow(ctx: Ctx): { readonly ids: string[]; readonly says: Reply[] } {
  const items = itemsFor(ctx).slice(0, SHOWN);
  const says = items.map(({ key, args }, i) => say(key, { ...args, n: i + 1 }));
  return { ids: items.map(({ id }) => id), says };
}

function itemsFor(ctx: Ctx): Item[] {
  const [facts = {}] = worldsNow(ctx, {});
  const all = ctx.content.entitlements.filter((one) => isForNow(one, facts));
  const ahead = changesAhead(all, facts, comingFor(ctx), ctx.known.today);
  return [...changedRules(ctx), ...ahead.map((change) => itemOf(ctx, change))];
}

/** Help for those without a home is no news to anybody else. */
export function isForNow({ topics }: Entitlement, { home }: Partial<Facts>): boolean {
  return home === "no_fixed_home" || !topics.includes("homelessness");
}

function itemOf(ctx: Ctx, { id, on, kind, amount = "" }: Change): Item {
  const args = { title: byId(ctx, id).title, day: dayInWords(on), amount };
  return { id, news: `${kind}:${id}:${on}`, key: `news.${kind}`, args };
}

/** What is new in the content, or has other rules or sums, since they agreed to be told, and could be theirs. */
function changedRules(ctx: Ctx): Item[] {
  const since = ctx.known.section("rights").agreed.get(NEWS) ?? ctx.known.now;
  const { changed } = ctx.known.section("news");
  const open = new Set(
    answersNow(ctx, {})
      .filter(isOpen)
      .map(({ id }) => id),
  );
  const ids = [...changed].filter(([id, at]) => at > since && open.has(id)).map(([id]) => id);
  return stillThere(ctx, ids).map((id) => ({
    id,
    news: `new:${id}:${changed.get(id)}`,
    key: "news.new",
    args: { title: byId(ctx, id).title },
  }));
}

interface Made {
  readonly says: readonly Reply[];
  readonly effects: readonly Effect[];
}

/**
 * The monthly look. A text only when there is something that they have not been told of, in the hours when unasked
 * texts may leave, to a number we trust, and never while a concern or a handoff is open: then it looks again tomorrow.
 * The text itself says nothing that somebody else who sees it should not know.
 */
export function monthlyNews(ctx: Ctx): Made {
  const { known, content } = ctx;
  if (!known.section("rights").agreed.has(NEWS)) return { says: [], effects: [] };
  const later = (at: number): Made => ({ says: [], effects: [{ do: "next-news", at }] });
  const { automaticTexts } = content.service;
  if (!isOpenHour(known.now, automaticTexts, new Set()))
    return later(nextOpening(known.now, automaticTexts, new Set()));
  if (isQuiet(ctx) || known.handoff || known.optedOut || !isTheirs(ctx))
    return later(tomorrowAt(known.now, content.service));
  const fresh = itemsFor(ctx).filter(({ news }) => !known.section("news").told.has(news));
  const next = nextNewsAt(known.now, content.service);
  if (fresh.length === 0) return later(next);
  const news = fresh.map((item) => item.news);
  return {
    says: [say("news.text")],
    effects: [
      { do: "note-news", news },
      { do: "next-news", at: next },
    ],
  };
}

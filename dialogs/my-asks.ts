import * as z from "zod";
import { isQuiet } from "../src/conversation/care/care.ts";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  type EventMade,
  go,
  numbers,
  type Outcome,
  orAgain,
  say,
} from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import type { KnownAsk } from "../src/conversation/known.ts";
import { type Intent, readChoice } from "../src/conversation/understanding/index.ts";
import { isWaiting } from "../src/domain/ask.ts";
import { shortDay } from "../src/domain/day.ts";
import type { Said } from "../src/domain/said.ts";
import { dayInWords } from "./day-in-words.ts";
import { namedIds } from "./entitlement-named.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";
import { asksForNews, readAboutAsks } from "./said-of-rights.ts";

const Dropping = z.strictObject({ offered: z.array(z.string()) });
type Dropping = z.infer<typeof Dropping>;
type Step = "which" | "sure";
type Next = Outcome<Step, Dropping>;

const SHOWN = 3;

/** How what they asked for stands, newest first; and taking one back. */
export const myAsks: Dialog<Step, Dropping> = {
  name: "my-asks",
  version: 1,
  intents: [],
  light: true,
  claims: (ctx) => readAboutAsks(ctx) !== undefined || isNewsOfAsk(ctx),
  data: Dropping,
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    return readAboutAsks(ctx) === "drop" ? startDrop(ctx) : howTheyStand(ctx);
  },
  steps: {
    which: {
      ask: ({ offered }, ctx) =>
        ask(
          "asks.which-to-drop",
          {
            lines: offered.map((id, i) => ({
              key: "asks.drop-line",
              args: { n: i + 1, title: titleOf(ctx, byId(ctx, id)!) },
            })),
          },
          numbers(offered),
        ),
      hear(ctx, { offered }) {
        const id = offered[(readChoice(ctx.text, offered.length) ?? 0) - 1];
        return id ? go("sure", { offered: [id] }) : orAgain(ctx, say("talk.pick-a-number"));
      },
    },
    sure: {
      context: "awaiting_yes_no",
      ask: ({ offered: [id = ""] }, ctx) =>
        ask("asks.confirm-drop", { title: titleOf(ctx, byId(ctx, id)!) }, ["1", "2"]),
      hear: hearSure,
    },
  },
};

/** News of what they asked for: "any news on it", "did she say yes". Of something else it is no news. */
function isNewsOfAsk(ctx: Ctx): boolean {
  if (!isTheirs(ctx) || OWN_SUBJECT.has(ctx.heard.intent) || !asksForNews(ctx)) return false;
  return asksMeant(ctx).length > 0;
}

const OWN_SUBJECT: ReadonlySet<Intent> = new Set([
  "stop",
  "complaint",
  "book_appointment",
  "change_appointment",
  "cancel_appointment",
  "my_appointments",
  "callback_request",
  "crisis",
]);

/** Newest first: those that their words name, or all where they name nothing. */
function asksMeant(ctx: Ctx): readonly KnownAsk[] {
  const asks = ctx.known.section("rights").asks.toReversed();
  const named = namedIds(ctx);
  return named.length === 0 ? asks : asks.filter(({ entitlementId }) => named.includes(entitlementId));
}

function howTheyStand(ctx: Ctx): Next {
  const asks = asksMeant(ctx).slice(0, SHOWN);
  if (asks.length === 0) return done([say("asks.none")]);
  const more = asks.some(({ state }) => isWaiting(state)) ? [say("asks.can-drop")] : [];
  return done([...asks.map((one) => ({ said: lineOf(one, ctx) })), ...more]);
}

function lineOf(one: KnownAsk, ctx: Ctx): Said {
  const args = {
    title: titleOf(ctx, one),
    asked: shortDay(one.askedAt),
    due: dayInWords(one.dueOn),
    who: workerName(ctx),
    reason: one.reason ?? "",
  };
  const late = isWaiting(one.state) && one.dueOn < ctx.known.today ? "late" : one.state;
  return { key: `asks.is-${late}`, args };
}

function startDrop(ctx: Ctx): Next {
  const waiting = ctx.known.section("rights").asks.filter(({ state }) => isWaiting(state));
  if (waiting.length === 0) return done([say("asks.none-to-drop")]);
  const offered = waiting.map(({ id }) => id);
  return offered.length === 1 ? go("sure", { offered }) : go("which", { offered });
}

function hearSure(ctx: Ctx, { offered: [askId = ""] }: Dropping): Next {
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
  if (choice === 2 || answer === "no") return done([say("asks.kept")]);
  if (choice !== 1 && answer !== "yes") return orAgain(ctx, say("asks.drop-unclear"));
  return done(
    [say("asks.dropped", { title: titleOf(ctx, byId(ctx, askId)!), who: workerName(ctx) })],
    [{ do: "withdraw-ask", askId }],
  );
}

function byId(ctx: Ctx, id: string): KnownAsk | undefined {
  return ctx.known.section("rights").asks.find((one) => one.id === id);
}

/** The title, or its id once the content has it no more. */
function titleOf({ content }: Ctx, one: KnownAsk): string {
  return content.entitlements.find(({ id }) => id === one.entitlementId)?.title ?? one.entitlementId;
}

/**
 * The day for an answer has passed: whoever has it is told again, and so, once, is the one who waits, unless they are
 * being cared for.
 */
export function lateAnswer(
  event: { readonly askId: string; readonly to: "worker" | "manager" },
  ctx: Ctx,
): EventMade {
  const effects: Effect[] = [{ do: "raise-ask", askId: event.askId, to: event.to }];
  const one = event.to === "worker" && isTheirs(ctx) ? byId(ctx, event.askId) : undefined;
  if (!one || !isWaiting(one.state) || isQuiet(ctx) || ctx.known.optedOut) return { says: [], effects };
  const title = titleOf(ctx, one);
  const what = /\bcare\b/i.test(title) ? { key: "asks.what-you-asked" } : title;
  return { says: [say("asks.told-late", { title: what, day: dayInWords(one.dueOn) })], effects };
}

import * as z from "zod";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  numbers,
  type Outcome,
  orAgain,
  say,
} from "../src/conversation/dialog.ts";
import type { KnownAsk } from "../src/conversation/known.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { isWaiting } from "../src/domain/ask.ts";
import { shortDay } from "../src/domain/day.ts";
import type { Said } from "../src/domain/said.ts";
import { dayInWords } from "./day-in-words.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";
import { readAboutAsks } from "./said-of-rights.ts";

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
  claims: (ctx) => readAboutAsks(ctx) !== undefined,
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

function howTheyStand(ctx: Ctx): Next {
  const asks = ctx.known.section("rights").asks.toReversed().slice(0, SHOWN);
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

import * as z from "zod";
import { type AnyDialog, type Ctx, done, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect, HandoffReason } from "../src/conversation/effects.ts";
import type { Intent } from "../src/conversation/understanding/index.ts";
import { isTheirs } from "./gate.ts";

/** An intent with one answer and no question. */
function answer(
  intent: Intent,
  says: (ctx: Ctx) => readonly Reply[],
  effects: (ctx: Ctx) => readonly Effect[] = () => [],
): AnyDialog {
  return {
    name: `answer-${intent}`,
    version: 1,
    intents: [intent],
    data: z.object({}),
    start: (ctx: Ctx) => done(says(ctx), effects(ctx)),
    steps: {},
  };
}

const handOff =
  (reason: HandoffReason) =>
  (ctx: Ctx): readonly Effect[] => [{ do: "hand-off", reason, words: ctx.text, to: "pa" }];

/** STOP: texts end now, a person is told, and how to come back is the one thing said. */
const stop = answer(
  "stop",
  ({ known }) => [say(known.channel === "sms" ? "stop.done" : "stop.done-web")],
  (ctx) => [{ do: "opt-out" }, ...(isTheirs(ctx) && !ctx.known.optedOut ? handOff("stopped")(ctx) : [])],
);

/** START: the service's own texts come again; it answers no open question and agrees to nothing else. */
const start = answer(
  "start",
  ({ known }) => [say(known.optedOut ? "start.done" : "talk.hello")],
  ({ known }) => (known.optedOut ? [{ do: "opt-in" }] : []),
);

/** Somebody else on the number: it is doubted from now on, and the worker checks. */
const wrongNumber = answer(
  "wrong_number",
  () => [say("unknown.wrong-number")],
  (ctx) => (ctx.known.person ? [{ do: "doubt-address" }, ...handOff("number-in-doubt")(ctx)] : []),
);

export const answers: readonly AnyDialog[] = [
  stop,
  start,
  wrongNumber,
  answer("greet", () => [say("talk.hello")]),
  answer("thanks", () => [say("talk.thanks")]),
  answer("small_talk", () => [say("talk.small-talk")]),
  answer("are_you_a_bot", () => [say("talk.a-bot")]),
  answer("privacy_question", () => [say("privacy.one-line")]),
  answer("abuse_at_bot", () => [say("talk.boundary")]),
  answer("out_of_scope", () => [say("talk.out-of-scope")]),
];

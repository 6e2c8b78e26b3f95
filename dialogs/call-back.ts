import * as z from "zod";
import { type Ctx, type Dialog, done, type Outcome, type Reply, say } from "../src/conversation/dialog.ts";
import { promised, promiseWords, readerName, whoWillRead } from "../src/conversation/who-reads.ts";
import { askedOfWorker } from "./asked-of-worker.ts";
import { isTheirs, proveFirst } from "./gate.ts";

type Said = Outcome<never, object>;

/** CALL ME: on the list of people to ring. A number that nobody knows is rung back by duty; only a web visit has none. */
export const callBack: Dialog<never, object> = {
  name: "call-back",
  version: 1,
  intents: ["callback_request"],
  claims: (ctx) => isTheirs(ctx) && askedOfWorker(ctx) === "ring",
  data: z.object({}),
  start(ctx) {
    if (!isTheirs(ctx) && ctx.known.channel !== "sms") return proveFirst(ctx);
    const { handoff } = ctx.known;
    const isOnList = ctx.known.section("callBack").askedAt !== undefined;
    return handoff && isOnList ? askedAgain(ctx, handoff.id) : takenDown(ctx);
  },
  steps: {},
};

/** Whoever is on the list stays where they are, and whoever has it hears that they asked again. */
function askedAgain(ctx: Ctx, handoffId: string): Said {
  return done(
    [say("call.still-on-list"), whoWillRead(ctx)],
    [
      { do: "add-to-thread", handoffId },
      { do: "ask-for-call", by: "text" },
    ],
  );
}

function takenDown(ctx: Ctx): Said {
  return done(
    [asked(ctx), promiseWords(ctx, promised(ctx))],
    [
      { do: "hand-off", reason: "callback", words: ctx.text, to: "pa" },
      { do: "ask-for-call", by: "text" },
    ],
  );
}

/** Says that somebody was asked only when somebody was. */
function asked(ctx: Ctx): Reply {
  const promise = promised(ctx);
  const isAsked = promise.who.kind === "worker" || promise.who.kind === "duty";
  return isAsked ? say("person.taken-callback", { who: readerName(ctx, promise) }) : say("call.on-list");
}

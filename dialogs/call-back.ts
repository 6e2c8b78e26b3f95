import * as z from "zod";
import {
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  pass,
  type Reply,
  say,
} from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import {
  promised,
  promiseWords,
  readerName,
  whoWasAlerted,
  whoWillRead,
} from "../src/conversation/reach/who-reads.ts";
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import type { Intent } from "../src/conversation/understanding/types.ts";
import { askedOfWorker } from "./asked-of-worker.ts";
import { isTheirs } from "./gate.ts";

type Step = "number";
type Said = Outcome<Step, object>;

/**
 * CALL ME: on the list of people to ring. A number that nobody knows is rung back by duty. A web visit has none, and
 * nobody there need show who they are to be rung: they are asked which number is safe, as is whoever has told of danger
 * and whose phone is read by others.
 */
export const callBack: Dialog<Step, object> = {
  name: "call-back",
  version: 1,
  intents: ["callback_request"],
  claims: (ctx) => (isTheirs(ctx) ? askedOfWorker(ctx) === "ring" : leavesNumber(ctx)),
  data: z.object({}),
  start(ctx) {
    if (leavesNumber(ctx)) return numberLeft(ctx);
    if (!hasNumber(ctx) || (ctx.known.concernOpen && ctx.phoneRead)) return askedWhere(ctx);
    const { handoff } = ctx.known;
    const isOnList = ctx.known.section("callBack").askedAt !== undefined;
    return handoff && isOnList ? askedAgain(ctx, handoff.id) : takenDown(ctx);
  },
  steps: {
    number: {
      ask: (_, { known }) => say(known.concernOpen ? "call.safe-number" : "call.which-number"),
      hear: heardWhere,
    },
  },
};

const hasNumber = (ctx: Ctx): boolean => isTheirs(ctx) || ctx.known.channel === "sms";

/** The call is asked for at once, whatever they answer. */
function askedWhere(ctx: Ctx): Said {
  const { handoff } = ctx.known;
  const isOnList = handoff !== undefined && ctx.known.section("callBack").askedAt !== undefined;
  const tell: Effect = isOnList ? { do: "add-to-thread", handoffId: handoff.id } : callWanted(ctx);
  const read = ctx.known.concernOpen ? [] : [say("call.asked"), whoWillRead(ctx)];
  return go("number", {}, read, [tell, { do: "ask-for-call", by: "text" }]);
}

const OF_A_CALL: ReadonlySet<Intent> = new Set([
  ...(["unclear", "callback_request", "update_contact_details", "talk_to_pa", "small_talk"] as const),
]);

/** A web visitor whom nobody knows writes a number, of their own accord: there is no other way to reach them. */
function leavesNumber(ctx: Ctx): boolean {
  const { entities, intent, sure } = ctx.heard;
  return !hasNumber(ctx) && entities.phone !== undefined && (!sure || OF_A_CALL.has(intent));
}

/** Nothing shows whose number it is, and staff are told so beside it. */
function numberLeft(ctx: Ctx): Said {
  const { handoff } = ctx.known;
  const tell: Effect = handoff ? { do: "add-to-thread", handoffId: handoff.id } : callWanted(ctx);
  const wish: Effect = { do: "keep-safe-wish", wish: { number: ctx.heard.entities.phone! }, words: ctx.text };
  return done(
    [say("call.safe-number-kept"), whoReadsIt(ctx)],
    [tell, { do: "ask-for-call", by: "text" }, wish],
  );
}

const NUMBER = /\d[\d ()-]{7,16}\d/;
const NO_NUMBER =
  /^\W*(?:no+|nah|nope|none|bye+|cya|never ?mind|nvm|leave it|forget it|i (?:have ?n[o']?t|dont|don't|haven'?t) (?:have |got )?(?:one|a phone|any)|(?:i )?(?:gotta|got to|have to|need to) go|g2g|gtg)\b/i;

/** A number is passed on; a no, or a goodbye, is none, and is let be. */
function heardWhere(ctx: Ctx): Said {
  const { handoff } = ctx.known;
  const passOn: Effect[] = handoff ? [{ do: "add-to-thread", handoffId: handoff.id }] : [callWanted(ctx)];
  if (NUMBER.test(ctx.text)) return done([say("call.safe-number-kept"), whoReadsIt(ctx)], passOn);
  if (NO_NUMBER.test(ctx.text)) return done([say("call.no-number")], passOn);
  return isClearEnough(ctx.heard) && ctx.heard.intent !== "callback_request"
    ? pass
    : done([say("call.safe-number-noted")], passOn);
}

/** Once danger was told: who was alerted; else who reads it by when. */
const whoReadsIt = (ctx: Ctx): Reply => (ctx.known.concernOpen ? whoWasAlerted(ctx) : whoWillRead(ctx));

const callWanted = ({ text }: Ctx): Effect => ({ do: "hand-off", reason: "callback", words: text, to: "pa" });

/** Whoever is on the list stays where they are, and whoever has it hears that they asked again. */
function askedAgain(ctx: Ctx, handoffId: string): Said {
  return done(
    [say("call.still-on-list"), whoReadsIt(ctx)],
    [
      { do: "add-to-thread", handoffId },
      { do: "ask-for-call", by: "text" },
    ],
  );
}

function takenDown(ctx: Ctx): Said {
  const says = ctx.known.concernOpen
    ? [say("call.asked"), whoWasAlerted(ctx)]
    : [asked(ctx), promiseWords(ctx, promised(ctx))];
  return done(says, [callWanted(ctx), { do: "ask-for-call", by: "text" }]);
}

/** Says that somebody was asked only when somebody was. */
function asked(ctx: Ctx): Reply {
  const promise = promised(ctx);
  const isAsked = promise.who.kind === "worker" || promise.who.kind === "duty";
  return isAsked ? say("person.taken-callback", { who: readerName(ctx, promise) }) : say("call.on-list");
}

import * as z from "zod";
import { SAY_NO_MORE_MS } from "../src/conversation/care/words-unsaid.ts";
import {
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  type Reply,
  say,
  switchTo,
} from "../src/conversation/dialog.ts";
import type { HandoffReason } from "../src/conversation/effects.ts";
import { asksDuty } from "../src/conversation/held.ts";
import {
  promised,
  promiseWords,
  readerName,
  whenDutyReads,
  whoWillRead,
} from "../src/conversation/reach/who-reads.ts";
import type { Intent } from "../src/conversation/understanding/index.ts";
import type { Promised } from "../src/domain/promise.ts";
import { askedOfWorker, isForWorker, namesWorker, wantsAnother } from "./asked-of-worker.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";
import { askedInCare } from "./talk-in-care.ts";

const Talking = z.strictObject({ reason: z.string(), to: z.literal("duty").optional() });
type Talking = z.infer<typeof Talking>;

const REASONS: Partial<Record<Intent, HandoffReason>> = {
  talk_to_pa: "asked",
  complaint: "complaint",
  compliment: "compliment",
  feedback_participation: "idea",
  my_data: "my-data",
  withdraw_consent: "consent",
  update_contact_details: "details",
};

/** What is taken down at once, without asking for more words. */
const ENOUGH_SAID: ReadonlySet<HandoffReason> = new Set(["my-data", "consent"]);

/** Takes a message for the person's own worker, exactly as it is written, and says truly when it will be read. */
export const talkToPerson: Dialog<"words", Talking> = {
  name: "talk-to-person",
  version: 1,
  intents: [
    "talk_to_pa",
    "complaint",
    "compliment",
    "feedback_participation",
    "my_data",
    "withdraw_consent",
    "update_contact_details",
  ],
  claims: (ctx) => isTheirs(ctx) && (askedOfWorker(ctx) === "do" || (namesWorker(ctx) && !ctx.heard.sure)),
  data: Talking,
  start(ctx) {
    if (asksToTalkInDanger(ctx)) return switchTo("call-back");
    if (!isTheirs(ctx) && ctx.known.standing !== "doubtful-phone") return proveFirst(ctx);
    if (asksDuty(ctx.text)) return toDuty(ctx);
    if (wantsAnother(ctx)) return take(ctx, "complaint");
    if (isForWorker(ctx)) return take(ctx, "asked");
    const reason = REASONS[ctx.heard.intent] ?? "asked";
    if (reason === "asked" && ctx.known.concernOpen) return askedInCare(ctx);
    if (ENOUGH_SAID.has(reason) || holdsTheMessage(ctx.text)) return take(ctx, reason);
    const look = { do: "look-for-words", at: ctx.known.now + SAY_NO_MORE_MS } as const;
    return go("words", { reason }, [], reason === "asked" ? [look] : []);
  },
  steps: {
    words: {
      ask: ({ reason, to }, ctx) =>
        say(reason === "asked" ? "person.what-to-say" : `person.what-to-say-${reason}`, {
          who: to ? readerName(ctx, promised(ctx, null)) : whoHearsIt(ctx),
        }),
      hear(ctx, { reason, to }): Outcome<"words", Talking> {
        if (isNothing(ctx)) return done([say("talk.ok")]);
        if (asksOnlyToComplain(ctx)) return go("words", { reason: "complaint" });
        return take(ctx, reason as HandoffReason, to, true);
      },
    },
  },
};

/** Words that are for their worker, whatever else they sound like. Asked before all that is wider. */
export const tellMyWorker: typeof talkToPerson = {
  ...talkToPerson,
  claims: (ctx) => isTheirs(ctx) && (isForWorker(ctx) || wantsAnother(ctx)),
};

/** Whoever will read it is who they confide in: the worker, or who stands in for them today. */
function whoHearsIt(ctx: Ctx): string {
  const reader = promised(ctx);
  return reader.who.kind === "worker" ? readerName(ctx, reader) : workerName(ctx);
}

/** Whoever has told of danger, on the web or from a number that nobody knows, gets a person without showing who they are. */
const asksToTalkInDanger = ({ known, heard }: Ctx): boolean =>
  known.concernOpen && known.standing === "unknown" && heard.intent === "talk_to_pa";

/** COMPLAIN by itself is the wish, not the words to pass on. */
const asksOnlyToComplain = ({ text }: Ctx): boolean =>
  /^\W*(?:i want to |i wanna |make a |a )?complain(?:t|ts)?(?: please| pls)?\W*$/i.test(text);

function isNothing({ text, heard }: Ctx): boolean {
  return (
    heard.entities.answer === "no" ||
    /^\s*(never ?mind|nvm|leave it|nothing|forget it|dont worry)\b/i.test(text) ||
    (heard.sure && heard.intent === "help_menu")
  );
}

const FILLERS =
  /\b(hi|hey|hello|please|pls|plz|can|could|i|you|me|to|my|a|an|the|want|need|wanna|talk|speak|chat|message|text|tell|ask|contact|get|with|pa|p\.a|personal|adviser|advisor|worker|person|someone|real|human|now|just|in|touch|of|hold|lol|would|like|some|one|ring|call|back|complain|make|complaint|about|it|something|is|that)\b/gi;

/** Whether there is more in a message than the wish to talk: then it is the message, and nobody has to say it twice. */
function holdsTheMessage(text: string): boolean {
  return (text.replace(FILLERS, " ").match(/[\p{L}\p{N}]{2,}/gu) ?? []).length >= 3;
}

/**
 * A complaint may be about the worker, so it goes past them to the duty team.
 * @param asked they were asked for these words, so the message before them was the wish
 */
export function take(
  ctx: Ctx,
  reason: HandoffReason,
  to: "pa" | "duty" = "pa",
  asked = false,
): ReturnType<typeof done> {
  if (reason === "complaint")
    return done(
      [say("person.taken-complaint"), whenDutyReads(ctx), say("person.complaint-next")],
      [{ do: "hand-off", reason, words: ctx.text, to: "duty", ...(asked && { wishBefore: true }) }],
    );
  const promise = to === "duty" ? promised(ctx, null) : promised(ctx);
  return done(
    [taken(ctx, reason, promise), promiseWords(ctx, promise)],
    [{ do: "hand-off", reason, words: ctx.text, to }],
  );
}

const ERASES = /\b(?:delete|erase|wipe|remove|get rid of)\b/i;

/** Says that somebody has it only when somebody has. */
function taken(ctx: Ctx, reason: HandoffReason, promise: Promised): Reply {
  if (promise.who.kind === "line" || promise.who.kind === "manager") return say("person.taken-kept");
  const erases = reason === "my-data" && ERASES.test(ctx.text);
  return say(erases ? "person.taken-erase" : `person.taken-${reason}`, { who: readerName(ctx, promise) });
}

/** The desk, beside whoever has what they wrote before; otherwise their words go to it. */
function toDuty(ctx: Ctx): Outcome<"words", Talking> {
  const { handoff } = ctx.known;
  if (!handoff) return go("words", { reason: "asked", to: "duty" });
  return done([say("person.duty-asked"), whenDutyReads(ctx)], [{ do: "ask-duty", handoffId: handoff.id }]);
}

/** Who their worker is, by first name, and when they are there. */
export const whoIsMyPa: Dialog<never, object> = {
  name: "who-is-my-pa",
  version: 1,
  intents: ["who_is_my_pa"],
  data: z.object({}),
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    return done([
      ctx.known.worker ? say("person.your-pa", { who: ctx.known.worker.firstName }) : say("person.no-pa"),
      whoWillRead(ctx),
    ]);
  },
  steps: {},
};

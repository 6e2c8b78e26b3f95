import * as z from "zod";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  orAgain,
  pass,
  type Reply,
  say,
} from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { readerName, whoWillRead } from "../src/conversation/reach/who-reads.ts";
import { readChoice, readFeeling } from "../src/conversation/understanding/index.ts";
import { isGoodNews } from "../src/domain/good-news.ts";
import { isLooking, mayOfferMeeting, meetStep } from "./first-meeting.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";

const CheckIn = z.strictObject({
  words: z.string().optional(),
  /** They have no work or course just now. */
  looking: z.boolean().optional(),
});
type CheckIn = z.infer<typeof CheckIn>;
type Step = "feeling" | "tell" | "work" | "home" | "meet";
type Next = Outcome<Step, CheckIn>;

/** In touch, and how they are: a word on that, then work and home in a sentence each; any of it may be left out. */
export const checkIn: Dialog<Step, CheckIn> = {
  name: "check-in",
  version: 1,
  intents: ["checkin_ok", "checkin_update_eet", "checkin_update_accommodation"],
  data: CheckIn,
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    if (ctx.heard.intent === "checkin_update_eet") return update(ctx, "work");
    if (ctx.heard.intent === "checkin_update_accommodation") return update(ctx, "home");
    return readFeeling(ctx.text) ? felt(ctx) : go("feeling", {});
  },
  steps: {
    feeling: {
      context: "in_checkin",
      ask: () => ask("check-in.how-are-you", {}, []),
      hear(ctx) {
        if (readFeeling(ctx.text)) return felt(ctx);
        if (ctx.heard.sure && ctx.heard.intent !== "unclear" && ctx.heard.intent !== "checkin_ok")
          return pass;
        return ctx.text.trim().length > 12 ? felt(ctx) : orAgain(ctx, say("check-in.how-are-you-again"));
      },
    },
    tell: {
      context: "awaiting_yes_no",
      ask: (_, ctx) => ask("check-in.tell-someone", { who: workerName(ctx) }, ["1", "2"]),
      hear: hearTell,
    },
    work: {
      context: "in_checkin",
      ask: () => say("check-in.work"),
      hear: (ctx) =>
        sentence(ctx, "work", (effects) => go("home", { looking: isLooking(ctx.text) }, [], effects)),
    },
    home: {
      context: "in_checkin",
      ask: () => say("check-in.home"),
      hear: (ctx, { looking }) =>
        sentence(ctx, "home", (effects) =>
          noted(ctx, say("check-in.all-noted", { who: workerName(ctx) }), effects, looking),
        ),
    },
    meet: meetStep(),
  },
};

/** Noted; somebody without work who has met no adviser is asked once a month whether they would like to. */
function noted(ctx: Ctx, words: Reply, effects: readonly Effect[], looking = false): Next {
  if (!looking || !mayOfferMeeting(ctx)) return done([words], effects);
  return go("meet", {}, [words], [...effects, { do: "offer-meeting" }]);
}

function felt(ctx: Ctx): Next {
  const effect: Effect = { do: "check-in", kind: "feeling", words: ctx.text };
  if (readFeeling(ctx.text) === "not_good")
    return go("tell", { words: ctx.text }, [say("check-in.sorry")], [effect]);
  return go("work", {}, [say("check-in.good", { who: workerName(ctx) })], [effect]);
}

function hearTell(ctx: Ctx, { words = "" }: CheckIn): Next {
  const choice = readChoice(ctx.text, 2);
  if (choice === 2 || ctx.heard.entities.answer === "no")
    return done([say("check-in.just-listening", { who: workerName(ctx) })]);
  if (choice === 1 || ctx.heard.entities.answer === "yes")
    return done(
      [say("check-in.told", { who: readerName(ctx) }), whoWillRead(ctx)],
      [{ do: "hand-off", reason: "not-great", words, to: "pa" }],
    );
  if (ctx.heard.sure && ctx.heard.intent !== "unclear" && ctx.heard.intent !== "checkin_ok") return pass;
  const more = `${words}\n${ctx.text}`;
  return go(
    "tell",
    { words: more },
    [say("check-in.thanks-for-telling")],
    [{ do: "check-in", kind: "feeling", words: ctx.text }],
  );
}

const SKIPS = /^\s*(skip|pass|no|nah|nope|next|none|rather not|not now|dunno|idk|nothing)\b/i;

/** Whatever they write is the answer, unless it leaves the question out or clearly wants something else. */
function sentence(ctx: Ctx, kind: "work" | "home", then: (effects: readonly Effect[]) => Next): Next {
  if (SKIPS.test(ctx.text) && ctx.text.trim().length < 14) return then([]);
  const { intent, sure } = ctx.heard;
  const elsewhere: readonly string[] = [
    "help_menu",
    "book_appointment",
    "talk_to_pa",
    "check_entitlements",
    "entitlement_topic",
    "events_list",
    "thanks",
  ];
  if (sure && elsewhere.includes(intent)) return pass;
  const good = isGoodNews(ctx.text);
  const effect: Effect = { do: "check-in", kind, words: ctx.text, ...(good && { good: true }) };
  const next = then([effect]);
  return good && "says" in next ? { ...next, says: [say("good-news.well-done"), ...next.says] } : next;
}

const ONLY_THE_WISH =
  /^\s*(can i |i want to |i need to |please )?(update|change|tell you about|new)\b.{0,24}$/i;

/** News of work or home: noted at once if it is in the message, otherwise asked for. */
function update(ctx: Ctx, kind: "work" | "home"): Next {
  if (ctx.text === "" || ONLY_THE_WISH.test(ctx.text)) return go(kind, {});
  return noted(
    ctx,
    say(`check-in.${kind}-noted`, { who: workerName(ctx) }),
    [{ do: "check-in", kind, words: ctx.text }],
    kind === "work" && isLooking(ctx.text),
  );
}

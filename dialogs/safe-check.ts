import { passedOnAs } from "../src/conversation/care/added-in-care.ts";
import { raise } from "../src/conversation/care/danger-reply.ts";
import { Doubt, SAFE_CHECK } from "../src/conversation/care/doubt.ts";
import { saysWhatFor } from "../src/conversation/care/doubt-stays.ts";
import { again, ask, type Ctx, type Dialog, done, go, pass, say } from "../src/conversation/dialog.ts";
import { promised, promiseWords, readerName } from "../src/conversation/reach/who-reads.ts";
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";

const DOUBT =
  /\b(?:idk|i ?d ?k|dunno|don'?t know|do not know|not sure|not really|not rly|kinda|kind of|sort of|sorta|maybe|i guess|for now|depends|barely|never|nope|nah|no|not? safe|isn'?t safe|unsafe|scared|help)\b/i;
const SAFE =
  /\b(?:i'?m|im|am|yes|yeah|yep|ye|yh|ya|yup|aye|nah|no|all) ?,? ?(?:i'?m |am |all |just |totally |completely ){0,4}(?:safe|ok|okay|fine|good|alright|stressed|tired|bored|confused)\b|^\W*(?:yes|yeah|yep|ye|yh|yea|yup|aye|safe|fine|ok|okay|alright)\b/i;
const NOT_SAFE =
  /\b(?:not(?! sure)|isn'?t|aint|ain'?t|never|don'?t(?! know)|dont(?! know)|cant|can'?t) (?:\w+ ){0,2}safe\b|\bunsafe\b|\bscared\b|\b(?:im|i'?m|am) (?:\w+ )?(?<!not )in danger\b|^\W*(?:no+|nope|nah+|na)(?:\W+(?:i'?m not|im not|not really|i ?dont|i don'?t|not|pls|please|help|help me)){0,2}\W*$|^\W*(?:i'?m |im )?(?:really |rly )?not(?: really| rly| at all)?\W*$/i;
const NOT_OK =
  /\b(?:not|isn'?t|aint|ain'?t|never|don'?t feel|dont feel) (?:\w+ )?(?:ok|okay|fine|good|alright)\b/i;

/** Said to anything: it may be "I am" and it may be "I see". */
const BARE_OK = /^\W*(?:ok|okay|okey|oki|k|kk)\W*$/i;

const LONGEST_READ = 300;

type Says = "safe" | "not-safe" | "unsure" | "unclear";

/** "nah im fine" is safe and "no" is not; "kinda" and "idk" are no clear yes: in doubt a person looks. */
export function readSafe(said: string): Says {
  const text = said.slice(0, LONGEST_READ);
  if (BARE_OK.test(text)) return "unclear";
  const choice = readChoice(text, 2);
  if (choice !== undefined) return choice === 1 ? "safe" : "not-safe";
  if (NOT_SAFE.test(text)) return "not-safe";
  if (NOT_OK.test(text)) return "unsure";
  if (
    SAFE.test(text) &&
    !/\b(?:kinda|kind of|sort of|sorta|i guess|for now|not sure|maybe|but|dunno|idk|don'?t know|do not know)\b/i.test(
      text,
    )
  )
    return "safe";
  return DOUBT.test(text) || SAFE.test(text) ? "unsure" : "unclear";
}

/** "Are you safe right now?": yes, and a person is offered; no, or no clear yes, and a person is told at once. */
export const safeCheck: Dialog<"safe", Doubt> = {
  name: SAFE_CHECK,
  version: 1,
  intents: [],
  light: true,
  data: Doubt,
  start: ({ text }) => go("safe", { words: text }),
  steps: {
    safe: {
      context: "awaiting_yes_no",
      ask: () => ask("safety.are-you-safe", {}, ["1", "2"]),
      hear(ctx, doubt) {
        const says = readSafe(ctx.text);
        if (says === "safe") return safe(ctx, doubt);
        if (says === "not-safe") return notSafe(ctx, doubt, "emergency");
        if (says === "unsure") return notSafe(ctx, doubt, "urgent");
        if (saysWhatFor(doubt, ctx)) return pass;
        return ctx.known.concernOpen || (isClearEnough(ctx.heard) && ctx.heard.intent !== "crisis")
          ? pass
          : again(say("safety.safe-or-not"));
      },
    },
  },
};

/** Safe for now: where their words read like something that was done to them, a person reads those all the same. */
function safe(ctx: Ctx, { words, kind }: Doubt) {
  if (ctx.known.concernOpen) return done([say("safety.after-feels-better-if")], [passedOnAs(ctx)]);
  if (!kind) return done([say("safety.good-to-know")]);
  const promise = promised(ctx);
  return done(
    [say("safety.safe-and-read", { who: readerName(ctx, promise) }), promiseWords(ctx, promise)],
    [{ do: "hand-off", reason: "said-safe", words, to: "pa" }],
  );
}

/** Not safe right now is an emergency; no clear yes is urgent. */
function notSafe(ctx: Ctx, { words, kind }: Doubt, level: "emergency" | "urgent") {
  const { says, effects } = raise(ctx, { level, kind: kind ?? "not_said" }, words);
  return done(says, effects);
}

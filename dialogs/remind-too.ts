import * as z from "zod";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  orAgain,
  say,
} from "../src/conversation/dialog.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";
import { plainer } from "./plainer.ts";

const WORKER = "pa|worker|personal adviser|social worker|key ?worker";
const OTHERS =
  "mum|mam|mom|nan|nana|dad|carer|foster \\w+|mate|friend|sister|brother|partner|boyfriend|girlfriend|bf|gf|auntie|aunt|uncle|support worker|her|him|them";
const TOO = "too|as well|aswell|aswel|also|when it is|about (?:it|my app\\w*|the app\\w*)|know when";
const REMINDS = new RegExp(
  `\\b(?:remind|text|txt|message|msg|tell|let)\\b (?:my |the |me |me and )?(?:(?:my )?(?:${WORKER}|${OTHERS}|[a-z]{3,12}))\\b.{0,20}\\b(?:${TOO})\\b`,
  "i",
);
const TO_WORKER = new RegExp(`\\b(?:${WORKER})\\b`, "i");
const NUMBER_OF = /\b(?:her|his|their|mums?|nans?) (?:num|number|mobile|phone) is\b/i;
const LONGEST = 90;

const Data = z.strictObject({ id: z.string() });
type Data = z.infer<typeof Data>;
type Next = Outcome<"agree", Data>;

/** A second person is reminded of an appointment, once its owner has agreed: their worker, who is known to us and bound by the same rules. */
export const remindToo: Dialog<"agree", Data> = {
  name: "remind-too",
  version: 1,
  intents: [],
  light: true,
  claims: (ctx) =>
    (asksIt(ctx) || takesBack(ctx)) && isTheirs(ctx) && ctx.known.section("bookings").length > 0,
  data: Data,
  start(ctx): Next {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    const [next] = ctx.known.section("bookings");
    if (!next) return done([say("booking.none")]);
    if (takesBack(ctx))
      return done(
        [say("booking.remind-too-not")],
        [{ do: "note-travel", bookingId: next.id, what: "not-worker-too" }],
      );
    if (!ctx.known.worker) return done([say("booking.remind-nobody")]);
    return go("agree", { id: next.id }, namesWorker(ctx) ? [] : [say("booking.remind-only-team")]);
  },
  steps: {
    agree: {
      context: "awaiting_yes_no",
      ask: (_, ctx) => ask("booking.remind-too", { who: workerName(ctx) }, ["1", "2"]),
      hear(ctx, { id }): Next {
        const choice = readChoice(ctx.text, 2);
        const { answer } = ctx.heard.entities;
        if (choice === 2 || answer === "no") return done([say("booking.remind-too-not")]);
        if (choice !== 1 && answer !== "yes") return orAgain(ctx, say("booking.remind-too-unclear"));
        return done(
          [say("booking.remind-too-yes", { who: workerName(ctx) })],
          [{ do: "note-travel", bookingId: id, what: "worker-too" }],
        );
      },
    },
  },
};

function asksIt({ text: said }: Pick<Ctx, "text">): boolean {
  const text = plainer(said);
  return (
    text.length <= LONGEST &&
    (REMINDS.test(text) || NUMBER_OF.test(text)) &&
    !/\bbirthday|rent|bills?\b/i.test(text)
  );
}

/** "dont remind denise" */
const takesBack = ({ text }: Pick<Ctx, "text">): boolean =>
  text.length <= LONGEST && /\b(?:dont|don't|do not|stop) remind\w*\b(?! me\b)/i.test(text);

function namesWorker({ text, known }: Ctx): boolean {
  const name = known.worker?.firstName.toLowerCase();
  return TO_WORKER.test(text) || (name !== undefined && text.toLowerCase().includes(name));
}

import * as z from "zod";
import { type Ctx, type Dialog, done, go, type Outcome, pass, say } from "../src/conversation/dialog.ts";
import { readFeeling } from "../src/conversation/understanding/index.ts";
import { isGoodNews, isOnlyGoodNews, soundsMixed, subjectOfNews } from "../src/domain/good-news.ts";
import { askedOfWorker } from "./asked-of-worker.ts";
import { isTheirs, workerName } from "./gate.ts";

type Next = Outcome<"what", object>;

/** GOOD NEWS, or something that plainly went well: a warm word, and a quiet mark on their page. Nobody is alerted by it. */
export const goodNews: Dialog<"what", object> = {
  name: "good-news",
  version: 1,
  intents: [],
  light: true,
  data: z.object({}),
  claims: (ctx) =>
    isTheirs(ctx) &&
    !ctx.heard.also &&
    !asks(ctx) &&
    (!ctx.heard.sure || NEWS.has(ctx.heard.intent)) &&
    askedOfWorker(ctx) === undefined &&
    isGoodNews(ctx.text),
  start: (ctx): Next => (isOnlyGoodNews(ctx.text) ? go("what", {}) : noted(ctx)),
  steps: {
    what: {
      ask: (_, ctx) => say("good-news.what", { who: workerName(ctx) }),
      hear(ctx): Next {
        if (NOTHING.test(ctx.text)) return done([say("talk.ok")]);
        if (asksSomethingElse(ctx)) return pass;
        return isMixed(ctx) ? plainly(ctx) : noted(ctx);
      },
    },
  },
};

const NOTHING = /^\W*(?:no|nah|nope|nothing|never ?mind|nvm|skip|leave it|forget it|stop)\W*$/i;
/** Something is asked or to be done beside it, which is to be answered. */
const ASKS =
  /\b(?:can|could|cud|help|how|what|whats|wot|when|where|who|which|why|cancel|scrap|book|move|change|swap|tell|inform|know|apply|do i|do they|do we|am i|is that|is it|asap|please|pls|plz)\b/i;
const asks = ({ text }: Ctx): boolean => ASKS.test(text.replace(/guess what/gi, ""));

/** What plain news is heard as; a message that is surely about something else is for that. */
const NEWS: ReadonlySet<string> = new Set([
  "checkin_update_eet",
  "checkin_update_accommodation",
  "checkin_ok",
  "small_talk",
  "compliment",
  "thanks",
  "greet",
  "unclear",
  "out_of_scope",
]);

/** What was asked for is what they write, unless it is plainly a question or a wish. */
const asksSomethingElse = (ctx: Ctx): boolean =>
  ctx.text.includes("?") || asks(ctx) || (ctx.heard.sure && ELSEWHERE.has(ctx.heard.intent));

const ELSEWHERE: ReadonlySet<string> = new Set([
  "help_menu",
  "book_appointment",
  "talk_to_pa",
  "check_entitlements",
  "events_list",
  "complaint",
  "callback_request",
]);

/** After GOOD NEWS may come what is none: it is kept, and nobody is congratulated. */
const isMixed = ({ text }: Ctx): boolean => soundsMixed(text) || readFeeling(text) === "not_good";

const newsOf = (text: string) => ({ do: "check-in", kind: subjectOfNews(text), words: text }) as const;

const plainly = (ctx: Ctx): Next =>
  done([say("good-news.plainly", { who: workerName(ctx) })], [newsOf(ctx.text)]);

const noted = (ctx: Ctx): Next =>
  done([say("good-news.noted", { who: workerName(ctx) })], [{ ...newsOf(ctx.text), good: true }]);

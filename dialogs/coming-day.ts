import { type Ctx, type Dialog, done, go, type Outcome, orAgain, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { readComing } from "../src/conversation/understanding/about-them/said-coming.ts";
import { type Intent, readChoice } from "../src/conversation/understanding/index.ts";
import { Coming } from "../src/domain/coming.ts";
import { dayInWords } from "./day-in-words.ts";
import { KEEP, keptWith } from "./entitlement-facts.ts";
import { isTheirs, workerName } from "./gate.ts";

type Next = Outcome<"keep", Coming>;

/** What "college ends 18 dec" is often read as. */
const GIVES_WAY: ReadonlySet<Intent> = new Set([
  "unclear",
  "greet",
  "small_talk",
  "out_of_scope",
  "feedback_participation",
  "checkin_ok",
  "checkin_update_eet",
  "checkin_update_accommodation",
]);
const ASKS = /\?|\b(?:what|wot|how|when|can i|could i|do i|will i|am i|owed)\b/i;

/** They tell of such a day, and may be known. */
export function tellsOfDay(ctx: Ctx): boolean {
  return isNews(ctx) && isTheirs(ctx) && isKnown(comingIn(ctx));
}

/** They tell something; what asks for something, or is clearly about something else, is not for this. */
function isNews({ text, heard }: Ctx): boolean {
  const isGuess = heard.intent === "entitlement_topic" && !heard.sure;
  return (isGuess || GIVES_WAY.has(heard.intent)) && !ASKS.test(text);
}

/** The day on which a course ends or they move: noted for the worker as news, and kept, if they agree, for what changes then. */
export const comingDay: Dialog<"keep", Coming> = {
  name: "coming-day",
  version: 1,
  intents: [],
  light: true,
  claims: tellsOfDay,
  data: Coming,
  start(ctx) {
    const coming = comingIn(ctx);
    const { agreed, askedOnce } = ctx.known.section("rights");
    const kind = coming.courseEnds ? "work" : "home";
    const noted = [say(`check-in.${kind}-noted`, { who: workerName(ctx) })];
    const news: Effect = { do: "check-in", kind, words: ctx.text };
    if (agreed.has(KEEP)) return done([...noted, say("coming.kept")], [news, keep(ctx, coming)]);
    if (askedOnce.has(KEEP)) return done(noted, [news]);
    return go("keep", coming, noted, [news, { do: "asked-once", about: KEEP }]);
  },
  steps: {
    keep: { context: "awaiting_yes_no", ask: askToKeep, hear: hearKeep },
  },
};

const comingIn = (ctx: Ctx): Coming => readComing(ctx.text, ctx.known.today);
const isKnown = ({ courseEnds, movesOn }: Coming): boolean => (courseEnds ?? movesOn) !== undefined;

const keep = (ctx: Ctx, coming: Coming): Effect => ({
  do: "keep-told",
  told: keptWith(ctx, coming),
});

const wordingOf = ({ courseEnds }: Coming) => (courseEnds ? "coming.keep-course" : "coming.keep-move");

function askToKeep(coming: Coming) {
  const day = dayInWords((coming.courseEnds ?? coming.movesOn)!);
  return { ...say(wordingOf(coming), { day }), choices: ["1", "2"] };
}

function hearKeep(ctx: Ctx, coming: Coming): Next {
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
  if (choice === 2 || answer === "no") return done([say("learn.not-kept")]);
  if (choice !== 1 && answer !== "yes") return orAgain(ctx, say("learn.keep-unclear"));
  const agree: Effect = { do: "agree", topic: KEEP, wording: wordingOf(coming) };
  return done([say("coming.kept")], [agree, keep(ctx, coming)]);
}

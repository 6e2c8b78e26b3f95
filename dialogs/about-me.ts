import * as z from "zod";
import {
  again,
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
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import { type Intent, readChoice } from "../src/conversation/understanding/index.ts";
import { LONGEST_LINE, lengthOf, linesIn, MOST_LINES } from "../src/domain/about-me.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";

/** `line` is the one that is being written anew, counted from 1; `kept` how many there are so far; `at` when it was asked. */
const AboutMe = z.strictObject({
  line: z.int().positive().optional(),
  kept: z.int().nonnegative().optional(),
  at: z.int().optional(),
});
type AboutMe = z.infer<typeof AboutMe>;
type Step = "pick" | "write" | "more" | "clear";
type Next = Outcome<Step, AboutMe>;

/** Up to five lines that a person writes of themselves: to see, to change, to take out. A new PA reads them first. */
export const aboutMe: Dialog<Step, AboutMe> = {
  name: "about-me",
  version: 1,
  intents: ["about_me"],
  data: AboutMe,
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    return mine(ctx).length > 0 ? go("pick", {}) : askForMore(ctx, 0, [say("about-me.what-it-is")]);
  },
  steps: {
    pick: {
      ask: (_, ctx) =>
        say(mine(ctx).length < MOST_LINES ? "about-me.yours" : "about-me.yours-full", {
          lines: mine(ctx).map((words, i) => ({ key: "about-me.line", args: { n: i + 1, words } })),
        }),
      hear: pick,
    },
    write: {
      ask: ({ line = 1 }, ctx) => say("about-me.new-words", { line, words: mine(ctx)[line - 1] ?? "" }),
      hear: rewrite,
    },
    more: {
      ask: ({ kept = 0 }) =>
        kept === 0 ? say("about-me.first") : say("about-me.next", { left: MOST_LINES - kept }),
      hear: addLines,
    },
    clear: {
      context: "awaiting_yes_no",
      ask: () => say("about-me.sure"),
      hear: takeOut,
    },
  },
};

const mine = ({ known }: Ctx): readonly string[] => known.section("aboutMe").lines;

const askForMore = (
  ctx: Ctx,
  kept: number,
  says: readonly Reply[] = [],
  effects: readonly Effect[] = [],
): Next => go("more", { kept, at: ctx.known.now }, says, effects);

const keep = (lines: readonly string[]): readonly Effect[] => [{ do: "keep-about-me", lines }];

const isDone = (text: string): boolean =>
  /^\W*(done|finished|finish|that'?s (it|all)|no more|nothing( else)?|ok(ay)?|fine|leave it|no|nah|nope|cheers|thanks|ta)\W*$/i.test(
    text,
  );

function pick(ctx: Ctx): Next {
  const lines = mine(ctx);
  if (isDone(ctx.text)) return done([say("talk.ok")]);
  if (
    /^\W*(clear|clear all|clear it|delete|delete it|delete all|take (it|them) (all )?out|wipe it)\W*$/i.test(
      ctx.text,
    )
  )
    return go("clear", {});
  if (/^\W*(add|more|add more|add one|another|another one|add a line|new line)\W*$/i.test(ctx.text))
    return lines.length < MOST_LINES ? askForMore(ctx, lines.length) : again(say("about-me.full"));
  const line = ONLY_ONE.test(ctx.text) && lines.length === 1 ? 1 : lineIn(ctx, lines.length);
  return line === undefined
    ? elsewhereOr(ctx, again(say("about-me.pick-unclear")))
    : go("write", { line, at: ctx.known.now });
}

/** With one line there, "change it" says which. */
const ONLY_ONE =
  /^\W*(?:(?:i )?(?:want to |wanna )?(?:change|edit|redo|rewrite) (?:it|that|this|that one)|change|edit)\W*$/i;

const lineIn = ({ text }: Ctx, count: number): number | undefined =>
  readChoice(text.replace(/\b(change|line|edit|redo)\b/gi, " "), count);

function rewrite(ctx: Ctx, { line = 1, at }: AboutMe): Next {
  const lines = mine(ctx);
  if (isMeantOtherwise(ctx, at)) return pass;
  if (isDone(ctx.text)) return done([say("about-me.as-it-was")]);
  if (/^\W*(remove|remove it|delete|delete it|take it out)\W*$/i.test(ctx.text))
    return kept(lines.toSpliced(line - 1, 1), "about-me.removed");
  const written = linesIn(ctx.text);
  const wrong = wrongWith(written, MOST_LINES - lines.length + 1);
  return wrong ? again(wrong) : kept(lines.toSpliced(line - 1, 1, ...written), "about-me.changed");
}

function kept(lines: readonly string[], key: string): Next {
  return done([say(lines.length === 0 ? "about-me.empty" : key)], keep(lines));
}

function addLines(ctx: Ctx, { at }: AboutMe): Next {
  const lines = mine(ctx);
  if (isMeantOtherwise(ctx, at)) return pass;
  if (isDone(ctx.text)) return done([lines.length === 0 ? say("talk.ok") : saved(ctx)]);
  const written = linesIn(ctx.text);
  const wrong = wrongWith(written, MOST_LINES - lines.length);
  if (wrong) return again(wrong);
  const all = [...lines, ...written];
  if (all.length === MOST_LINES) return done([say("about-me.all-five"), saved(ctx)], keep(all));
  return askForMore(ctx, all.length, [say("about-me.noted")], keep(all));
}

function takeOut(ctx: Ctx): Next {
  const { answer } = ctx.heard.entities;
  if (answer === "yes" || /^\W*(clear|1)\W*$/i.test(ctx.text)) return done([say("about-me.empty")], keep([]));
  if (answer === "no" || isDone(ctx.text) || /^\W*(keep|2)\W*$/i.test(ctx.text))
    return done([say("about-me.as-it-was")]);
  return elsewhereOr(ctx, again(say("about-me.sure-unclear")));
}

const saved = (ctx: Ctx): Reply => say("about-me.saved", { who: workerName(ctx) });

/** What cannot be kept is not kept in part: the person is told, and nothing has changed. */
function wrongWith(written: readonly string[], room: number): Reply | undefined {
  if (written.length === 0) return say("about-me.no-words");
  if (written.length > room) return say("about-me.too-many", { room, most: MOST_LINES });
  const long = written.find((line) => lengthOf(line) > LONGEST_LINE);
  return long === undefined
    ? undefined
    : say("about-me.too-long", { length: lengthOf(long), most: LONGEST_LINE });
}

const COMMANDS: ReadonlySet<Intent> = new Set([
  "help_menu",
  "talk_to_pa",
  "callback_request",
  "who_is_my_pa",
  "about_me",
  "book_appointment",
  "cancel_appointment",
  "my_appointments",
  "events_list",
  "check_entitlements",
]);
const FEW_WORDS = 4;
const STILL_WRITING_MS = 15 * 60_000;

/**
 * Whether words that came while a line was awaited are a wish of their own. Just after the question nearly anything is
 * the line, "I hate phone calls" too; a while later a clear wish counts.
 */
function isMeantOtherwise({ text, heard, known }: Ctx, askedAt = 0): boolean {
  if (known.now - askedAt > STILL_WRITING_MS) return isClearEnough(heard) && !isDone(text);
  return heard.sure && COMMANDS.has(heard.intent) && text.trim().split(/\s+/).length <= FEW_WORDS;
}

/** These words are no answer here; a sure wish for something else is followed. */
function elsewhereOr(ctx: Ctx, otherwise: Next): Next {
  const { sure, intent } = ctx.heard;
  return sure && intent !== "unclear" && intent !== "small_talk" ? pass : otherwise;
}

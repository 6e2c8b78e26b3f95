import type { EpochMs } from "../../clock.ts";
import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import { isOpen } from "../../domain/hours.ts";
import { type Ctx, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import type { Session } from "../session.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { isOnlyPregnancy } from "../understanding/about-them/pregnancy.ts";
import { isClearEnough } from "../understanding/classifier/clear.ts";
import { asksHelpWithThing } from "../understanding/danger/help-with.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { resume, waitFor } from "../waiting.ts";
import { cared } from "./care.ts";
import { raise } from "./danger-reply.ts";
import { linesKey } from "./danger-words.ts";
import { type Doubt, openDoubt, SAFE_CHECK } from "./doubt.ts";
import { doubtIn } from "./doubt-stays.ts";

const DAY_MS = 24 * 3_600_000;
const SILENCE_MS = 20 * 60_000;

/** A cry for help that says no more, or what reads as one: it may be danger and it may be a form. */
export function isDoubtful({ text, heard, event }: Ctx): boolean {
  if (event || heard.risk.level !== "none" || isOnlyPregnancy(text)) return false;
  if (heard.intent === "crisis") return isClearEnough(heard);
  if (!CRIES.test(text)) return false;
  return AFRAID.test(text) || !(isClearEnough(heard) || asksHelpWithThing(plainWords(text)));
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CRIES = /\bhelp\b|\bsos\b/i;
/** With this beside it, it is a cry whatever else it looks like. */
const AFRAID = /\b(?:scared|afraid|frightened|terrified|petrified|not safe|unsafe|in danger|in trouble)\b/i;
// Stryker restore Regex

/**
 * The first time in a day they are asked whether they are safe; the second time it counts as danger. So it does at once
 * where no question reaches them: after STOP a person phones.
 */
export function askIfSafe({ session, book }: TurnInput, ctx: Ctx): Made {
  const now = ctx.known.now;
  if (cannotBeAsked(ctx) || session.softAt?.some((at) => now - at < DAY_MS)) return asDanger(ctx, session);
  const dialog = book.byName.get(SAFE_CHECK)!;
  const { kind } = ctx.heard.risk;
  const doubt: Doubt = { words: ctx.text, ...(kind && { kind }) };
  const waiting = waitFor(dialog, "safe", doubt, now);
  return {
    says: [say(linesKey(ctx)), dialog.steps["safe"]!.ask(doubt, ctx)],
    effects: [{ do: "look-at-safety", at: silentAt(now) }],
    session: { ...session, waiting, softAt: [now] },
  };
}

/** They have stopped our texts, and this did not come by the chat. */
const cannotBeAsked = ({ known }: Ctx): boolean => known.optedOut && known.channel === "sms";

function asDanger(ctx: Ctx, { softAt: _, ...session }: Session): Made {
  const { kind = "not_said" } = ctx.heard.risk;
  return { ...raise(ctx, { level: "urgent", kind }), session: cared(session, ctx) };
}

/** Twenty minutes from now, at any hour: a person hears within half an hour, and the night is when nobody else may look. */
export const silentAt = (now: EpochMs): EpochMs => now + SILENCE_MS;

/** The time is up: a person is told if the question still waits; if it was put again since, it is looked at later. */
export function silence({ session, book }: TurnInput, ctx: Ctx): Made {
  const waiting = resume(doubtIn(session), book)?.waiting;
  const quiet: Made = { says: [], effects: [], session };
  if (!waiting || ctx.known.concernOpen) return quiet;
  const due = silentAt(waiting.askedAt);
  if (ctx.known.now < due) return { ...quiet, effects: [{ do: "look-at-safety", at: due }] };
  return { ...quiet, effects: [asConcern(openDoubt({ ...session, waiting }))] };
}

/**
 * They asked for something else instead: a person is told that the question was put and not answered, in the words that
 * led to it. While nobody is in a message would wait for the morning, so then it is a concern.
 */
export function unanswered(ctx: Ctx, doubt: Doubt | undefined): Effect[] {
  if (!isDutyIn(ctx)) return [asConcern(doubt)];
  return [{ do: "hand-off", reason: "safe-silence", words: doubt?.words ?? "", to: "pa" }];
}

const isDutyIn = ({ known: { now }, content: { service } }: Ctx): boolean =>
  isOpen(now, service.dutyHours, bankHolidaysAround(now));

const asConcern = (doubt: Doubt | undefined): Effect => ({
  ...{ do: "raise-concern", level: "urgent", kind: doubt?.kind ?? "not_said" },
  words: doubt?.words ?? "",
});

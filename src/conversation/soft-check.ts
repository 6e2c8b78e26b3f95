import type { EpochMs } from "../clock.ts";
import { londonTime } from "../domain/day.ts";
import { cared } from "./care.ts";
import { raise } from "./danger-reply.ts";
import type { Ctx } from "./dialog.ts";
import { type Doubt, openDoubt, SAFE_CHECK } from "./doubt.ts";
import type { Effect } from "./effects.ts";
import type { Session } from "./session.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import { isClearEnough } from "./understanding/clear.ts";
import { isOnlyPregnancy } from "./understanding/pregnancy.ts";
import { resume, waitFor } from "./waiting.ts";

const DAY_MS = 24 * 3_600_000;
const SILENCE_MS = 30 * 60_000;
/** London hours in which somebody may be taken to be awake. */
const WAKES_AT = 8;
const SLEEPS_AT = 23;

/** A cry for help that says no more, or what reads as one: it may be danger and it may be a form. */
export function isDoubtful({ text, heard, event }: Ctx): boolean {
  if (event || heard.risk.level !== "none" || isOnlyPregnancy(text)) return false;
  if (heard.intent === "crisis") return isClearEnough(heard);
  return !isClearEnough(heard) && /\bhelp\b|\bsos\b/i.test(text);
}

/** The first time in a day they are asked whether they are safe; the second time it counts as danger. */
export function askIfSafe({ session, book }: TurnInput, ctx: Ctx): Made {
  const now = ctx.known.now;
  if (session.softAt?.some((at) => now - at < DAY_MS)) return asDanger(ctx, session);
  const dialog = book.byName.get(SAFE_CHECK)!;
  const { kind } = ctx.heard.risk;
  const doubt: Doubt = { words: ctx.text, ...(kind && { kind }) };
  const waiting = waitFor(dialog, "safe", doubt, now);
  return {
    says: [dialog.steps["safe"]!.ask(doubt, ctx)],
    effects: [{ do: "look-at-safety", at: silentAt(now) }],
    session: { ...session, waiting, softAt: [now] },
  };
}

function asDanger(ctx: Ctx, { softAt: _, ...session }: Session): Made {
  const { kind = "not_said" } = ctx.heard.risk;
  return { ...raise(ctx, { level: "urgent", kind }), session: cared(session, ctx) };
}

/** Half an hour from now; from bedtime on, the first half hour of the morning, for the night's silence may be sleep. */
export function silentAt(now: EpochMs): EpochMs {
  const due = now + SILENCE_MS;
  const time = londonTime(due);
  if (time.hour >= WAKES_AT && time.hour < SLEEPS_AT) return due;
  const morning = time.hour < SLEEPS_AT ? time : time.plus({ days: 1 });
  return morning.startOf("day").set({ hour: WAKES_AT }).toMillis();
}

/** The time is up: a person is told if the question still waits; if it was put again since, it is looked at later. */
export function silence({ session, book }: TurnInput, ctx: Ctx): Made {
  const waiting = resume(session.waiting, book)?.waiting;
  const quiet: Made = { says: [], effects: [], session };
  if (waiting?.dialog !== SAFE_CHECK || ctx.known.concernOpen) return quiet;
  const due = silentAt(waiting.askedAt);
  if (ctx.known.now < due) return { ...quiet, effects: [{ do: "look-at-safety", at: due }] };
  return { ...quiet, effects: unanswered(openDoubt(session)) };
}

/** A person is told that the question was put and not answered, in the words that led to it. */
export function unanswered(doubt: Doubt | undefined): Effect[] {
  return [{ do: "hand-off", reason: "safe-silence", words: doubt?.words ?? "", to: "pa" }];
}

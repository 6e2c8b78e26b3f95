import { type Ctx, type Reply, say } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import type { Session } from "./session.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import { isUnreadable } from "./understanding/script.ts";
import type { Intent } from "./understanding/types.ts";
import { askAgain, resume } from "./waiting.ts";
import { whoWillRead } from "./who-reads.ts";

/** The wording that names an intent when it is offered as a guess. */
export const guessKey = (intent: Intent): string => `guess.${intent.replaceAll("_", "-")}`;

const LEAST_LIKELY = 0.08;

/** A kind answer to what was not understood: first the likeliest guesses, then a person. Never the same words twice. */
export function notUnderstood(input: TurnInput, ctx: Ctx): Made {
  const misses = input.session.misses + 1;
  const { waiting: _, ...session } = input.session;
  if (input.mediaCount > 0) return toPerson(input, ctx, "media", [say("talk.picture")]);
  if (ctx.text.trim() === "")
    return { says: [say("talk.empty")], effects: [], session: { ...session, misses } };
  if (isUnreadable(ctx.text)) return toPerson(input, ctx, "unreadable", [say("safety.unreadable")]);
  if (/\bhelp\b/i.test(ctx.text))
    return { says: [say("safety.are-you-safe")], effects: [], session: { ...session, misses } };
  if (misses === 1) return guesses(input, ctx, { ...session, misses });
  if (misses === 2)
    return { says: [say("talk.not-understood-twice")], effects: [], session: { ...session, misses } };
  return toPerson(input, ctx, "not-understood", [say("talk.passing-on")]);
}

function guesses({ book }: TurnInput, ctx: Ctx, session: Session): Made {
  const likely = ctx.heard.candidates
    .filter(({ intent, p }) => p >= LEAST_LIKELY && ctx.content.wording.has(guessKey(intent)))
    .map(({ intent }) => intent);
  if (likely.length < 2) return { says: [say("talk.not-understood")], effects: [], session };
  const waiting = book.offer(likely.slice(0, 3), ctx);
  return {
    says: [askAgain(resume(waiting, book)!, ctx).reply],
    effects: [],
    session: { ...session, waiting },
  };
}

function toPerson(
  input: TurnInput,
  ctx: Ctx,
  reason: "media" | "not-understood" | "unreadable",
  says: readonly Reply[],
): Made {
  const { waiting: _, ...session } = input.session;
  if (ctx.known.handoff)
    return {
      says,
      effects: [{ do: "add-to-thread", handoffId: ctx.known.handoff.id }],
      session: { ...session, misses: 0 },
    };
  const effects: Effect[] = [{ do: "hand-off", reason, words: ctx.text, to: "pa" }];
  return { says: [...says, whoWillRead(ctx)], effects, session: { ...session, misses: 0 } };
}

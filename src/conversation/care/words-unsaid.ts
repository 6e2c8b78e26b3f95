import { type Ctx, say } from "../dialog.ts";
import { readerName, whoWillRead } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made, TurnInput } from "../turn-types.ts";

/** Whoever has said no more by then is not left waiting for words. */
export const SAY_NO_MORE_MS = 10 * 60_000;

/**
 * They asked for their worker and then said no more: the worker hears that they asked, and what they still write goes
 * on from there.
 */
export function wordsUnsaid({ session, text }: TurnInput, ctx: Ctx): Made {
  if (!isStillAsked(session, ctx) || ctx.known.handoff) return { says: [], effects: [], session };
  return {
    says: [say("person.told-anyway", { who: readerName(ctx) }), whoWillRead(ctx)],
    effects: [{ do: "hand-off", reason: "asked", words: text, to: "pa" }],
    session,
  };
}

/** The very question that this was set for: not a complaint that has come since, nor one that was put a moment ago. */
function isStillAsked({ waiting }: Session, { known }: Ctx): boolean {
  if (waiting?.dialog !== "talk-to-person" || known.now - waiting.askedAt < SAY_NO_MORE_MS) return false;
  return "reason" in waiting.data && waiting.data.reason === "asked" && !("to" in waiting.data);
}

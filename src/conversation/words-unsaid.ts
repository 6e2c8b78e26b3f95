import { type Ctx, say } from "./dialog.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import { readerName, whoWillRead } from "./who-reads.ts";

/**
 * They asked for their worker and then said no more: the worker hears that they asked, and what they still write goes
 * on from there.
 */
export function wordsUnsaid({ session, text }: TurnInput, ctx: Ctx): Made {
  const isAsked = session.waiting?.dialog === "talk-to-person";
  if (!isAsked || ctx.known.handoff) return { says: [], effects: [], session };
  return {
    says: [say("person.told-anyway", { who: readerName(ctx) }), whoWillRead(ctx)],
    effects: [{ do: "hand-off", reason: "asked", words: text, to: "pa" }],
    session,
  };
}

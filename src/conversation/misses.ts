import { type Ctx, type Reply, say } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import { whoWillRead } from "./reach/who-reads.ts";
import type { Session } from "./session.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import type { Intent } from "./understanding/types.ts";
import { askAgain, resume } from "./waiting.ts";

/** The wording that names an intent when it is offered as a guess. */
export const guessKey = (intent: Intent): string => `guess.${intent.replaceAll("_", "-")}`;

const OFFERED = 3;

/** A kind answer to what was not understood, which is kept for whoever teaches the service. */
export function notUnderstood(input: TurnInput, ctx: Ctx): Made {
  const made = missed(input, ctx);
  if (input.mediaCount > 0 || ctx.text.trim() === "") return made;
  const guessed = ctx.heard.candidates[0]?.intent ?? null;
  return { ...made, effects: [...made.effects, { do: "keep-unheard", words: ctx.text, guessed }] };
}

/** A number or a sign by itself is no news to whoever has their message. */
const SAYS_SOMETHING = /\p{L}{2}/u;

const APOLOGIES = ["talk.not-understood", "talk.not-understood-twice"] as const;
const REMEMBERED_MS = 3_600_000;

/** First the likeliest guesses, then a person. Never the same apology twice, whatever was understood in between. */
function missed(input: TurnInput, ctx: Ctx): Made {
  const misses = input.session.misses + 1;
  const { waiting: _, ...session } = input.session;
  if (input.mediaCount > 0) return toPerson(input, ctx, "media", [say("talk.picture")]);
  if (ctx.text.trim() === "")
    return { says: [say("talk.empty")], effects: [], session: { ...session, misses } };
  const waits = ctx.known.handoff?.reason;
  if (waits === "not-understood") return toPerson(input, ctx, waits, [say("talk.added")]);
  if (waits !== undefined && SAYS_SOMETHING.test(ctx.text))
    return toPerson(input, ctx, "not-understood", [say("talk.added"), whoWillRead(ctx)]);
  const offered = misses === 1 ? guesses(input, ctx, { ...session, misses }) : undefined;
  return offered ?? apology(input, ctx, misses, saidLately(session, ctx));
}

function apology(input: TurnInput, ctx: Ctx, misses: number, said: number): Made {
  const { waiting: _, ...session } = input.session;
  const at = ctx.known.now;
  const which = Math.max(misses - 1, said);
  const key = APOLOGIES[which];
  if (key) {
    const apologies = { said: which + 1, at };
    return { says: [say(key)], effects: [], session: { ...session, misses, apologies } };
  }
  const isAgain = said > APOLOGIES.length && ctx.known.handoff !== undefined;
  const made = toPerson(input, ctx, "not-understood", [say(isAgain ? "talk.added" : "talk.passing-on")]);
  return { ...made, session: { ...made.session, apologies: { said: APOLOGIES.length + 1, at } } };
}

function saidLately({ apologies }: Session, { known }: Ctx): number {
  return apologies && known.now - apologies.at <= REMEMBERED_MS ? apologies.said : 0;
}

function guesses({ book }: TurnInput, ctx: Ctx, session: Session): Made | undefined {
  const likely = likeliest(ctx);
  if (likely.length < 2) return undefined;
  const waiting = book.offer(likely, ctx);
  return {
    says: [askAgain(resume(waiting, book)!, ctx).reply],
    effects: [],
    session: { ...session, waiting },
  };
}

/** The three likeliest that can be named, no two in the same words. */
function likeliest({ heard, content: { wording } }: Ctx): Intent[] {
  const named = new Map<string, Intent>();
  for (const { intent } of heard.candidates) {
    if (!wording.has(guessKey(intent))) continue;
    const words = wording.render({ key: guessKey(intent) });
    if (!named.has(words)) named.set(words, intent);
  }
  return [...named.values()].slice(0, OFFERED);
}

/**
 * An answer that is still no answer goes to a person, and the question goes on waiting.
 * @param isMore one before it has gone to a person already
 */
export function stillNoAnswer(
  { known, text }: Ctx,
  isMore: boolean,
): { says: readonly Reply[]; effects: readonly Effect[] } {
  const effect: Effect = known.handoff
    ? { do: "add-to-thread", handoffId: known.handoff.id }
    : { do: "hand-off", reason: "not-understood", words: text, to: "pa" };
  return { says: [say(isMore && known.handoff ? "talk.added" : "talk.passing-on")], effects: [effect] };
}

function toPerson(
  input: TurnInput,
  ctx: Ctx,
  reason: "media" | "not-understood",
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

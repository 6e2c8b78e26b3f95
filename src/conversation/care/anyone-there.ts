import { timeWords } from "../../domain/time-words.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import { promised } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { softKind } from "../understanding/danger/soft-flag.ts";
import { asksIfAnyoneThere } from "../understanding/in-care/asked-in-care.ts";
import type { Intent } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { inFrame } from "./care.ts";

/** "is there anyone there", before anything was told: who answers, how to reach a person, and by when one reads. */
export function hereBefore(ctx: Ctx, session: Session): Made | undefined {
  if (ctx.event || ctx.heard.risk.level !== "none" || inFrame(ctx, session)) return undefined;
  if (!asksIfAnyoneThere(ctx.text, ctx.known.worker?.firstName)) return undefined;
  const tellAt = { at: ctx.known.now, times: 1, says: false };
  return { says: [hereAs(ctx, 1)], effects: [], session: { ...session, tellAt } };
}

/** Who answers, how to reach a person and by when one reads; in other words when it is asked again. */
export function hereAs(ctx: Ctx, times: number): Reply {
  const when = timeWords(promised(ctx).by, ctx.known.now);
  return say(times > 1 ? "asked.here-before-again" : "asked.here-before", { when });
}

/** Read into low words by mistake: they ask for none of it. */
const NOT_MEANT: ReadonlySet<Intent> = new Set(["complaint", "abuse_at_bot", "out_of_scope", "wrong_number"]);

/** Low words that ask for nothing are heard as such, and get no menu. */
export function lowWords(ctx: Ctx, session: Session): Made | undefined {
  const { heard, text, event } = ctx;
  if (event || heard.risk.level !== "none" || !softKind(plainWords(text))) return undefined;
  if (
    heard.sure &&
    !NOT_MEANT.has(heard.intent) &&
    heard.intent !== "unclear" &&
    heard.intent !== "small_talk"
  )
    return undefined;
  const { waiting: _, ...rest } = session;
  return { says: [say("asked.low")], effects: [], session: { ...rest, misses: 0 } };
}

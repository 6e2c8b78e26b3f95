import { type Ctx, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { readFollowUp } from "../understanding/in-care/follow-up.ts";
import { inCare, inFrame } from "./care.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** "leave me alone" to somebody who asks how they are is no opt-out; the word itself and the plain wish for no more texts are. */
const PLAIN_STOP =
  /^\W*(?:stop|stop ?all|unsubscribe|end|quit|cancel|revoke|opt ?out)\b\W*(?:please|pls|plz)?\W*$|\b(?:te?xts?|te?xting|txts?|txting|messag\w*|msgs?|unsubscribe)\b/i;
// Stryker restore Regex

/** Words that would stop our texts anywhere else, and here ask for peace. */
export function isStopInCare(ctx: Ctx, session: Session): boolean {
  if (ctx.heard.intent !== "stop" || !inFrame(ctx, session) || PLAIN_STOP.test(ctx.text)) return false;
  return !ctx.heard.sure || readFollowUp(ctx.text) === "wants-peace";
}

/** START while they are cared for: texts come again, and nothing bright is said. */
export function startInCare(ctx: Ctx, session: Session): Made {
  const made = inCare(ctx, session);
  if (!ctx.known.optedOut) return made;
  return { ...made, says: [say("start.on-again"), ...made.says], effects: [{ do: "opt-in" }] };
}

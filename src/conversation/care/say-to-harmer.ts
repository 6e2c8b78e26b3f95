import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { asksToSay } from "../understanding/in-care/say-to-harmer.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { asAnswer } from "./as-answer.ts";
import { isOfAnother } from "./care-of-another.ts";
import { inFrame } from "./in-frame.ts";

/**
 * "what shall i say to him", where somebody harms: nothing has to be said to whoever does it, and not that they wrote here.
 * Where another is harmed it may be that one whom they mean, so the answer has words for both.
 * @returns nothing where nobody harms, or danger is told beside it
 */
export function sayToHarmer(ctx: Ctx, session: Session): Made | undefined {
  const { careAbout } = session;
  if (!inFrame(ctx, session) || handsLately(ctx, session) || !BY_OTHERS.has(careAbout?.kind))
    return undefined;
  if (!asksToSay(plainWords(ctx.text)) || ctx.heard.risk.level === "emergency") return undefined;
  const key = isOfAnother(careAbout?.situation) ? "asked.say-to-both" : "asked.say-to-harmer";
  return asAnswer(ctx, session, [say(key)], true);
}

import { passedOnAs } from "../care/added-in-care.ts";
import { inFrame } from "../care/care.ts";
import { isOfAnother } from "../care/care-of-another.ts";
import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { asksToBeNobody } from "../understanding/reach/anonymous.ts";
import { asksHowToReach } from "../understanding/reach/how-to-reach.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

/**
 * "how can u contact me without them knowing", from somebody who is cared for: what is safe is theirs to say. Whoever
 * tells of somebody else need not say who they are themselves.
 */
export function reachAsked(ctx: Ctx, session: Session): Made | undefined {
  if (ctx.event || !inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const key = ctx.heard.risk.level === "emergency" ? undefined : keyFor(plainWords(ctx.text), session);
  if (!key) return undefined;
  return {
    says: [say(key)],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

function keyFor(words: string, { careAbout }: Session): string | undefined {
  if (asksHowToReach(words)) return "wish.what-is-safe";
  return isOfAnother(careAbout?.situation) && asksToBeNobody(words) ? "asked.name" : undefined;
}

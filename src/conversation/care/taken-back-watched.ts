import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { takesItBack } from "../understanding/in-care/takes-back.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";

/**
 * "jk it was my mate messing about", after harm by somebody who is there now or reads the phone: it may be written by that
 * one, or for them to see. The answer fits whoever reads it, and people are told not to ring or text blind.
 * @returns nothing where nobody is near or the threat was their own, and after danger to a body: 999 comes first there
 */
export function takenBackWatched(ctx: Ctx, session: Session): Made | undefined {
  const { careAbout } = session;
  if (!inFrame(ctx, session) || handsLately(ctx, session) || !BY_OTHERS.has(careAbout?.kind))
    return undefined;
  // Stryker disable next-line OptionalChaining: harm by others is known of here
  if (!ctx.phoneRead && (careAbout?.level !== "emergency" || careAbout.threatens)) return undefined;
  const words = plainWords(ctx.text);
  if (!takesItBack(words) || signIn(words)) return undefined;
  return {
    says: [say("safety.taken-back-watched")],
    effects: [passedOnAs(ctx), { do: "alert-other-hands" }],
    session: { ...session, misses: 0 },
  };
}

import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { saysAloneToTalk } from "../understanding/in-care/alone-to-talk.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { toldOf } from "./kinds-in-care.ts";

/**
 * "ok i am alone now", from somebody who is harmed by another: nobody looks on, so they can write. It is no loneliness,
 * and no new danger.
 * @returns nothing after any other danger: to be alone with it may be the danger
 */
export function aloneToTalk(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  if (toldOf(ctx, session) !== "harmed" || !saysAloneToTalk(ctx.text)) return undefined;
  return {
    says: [say("safety.alone-to-talk")],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

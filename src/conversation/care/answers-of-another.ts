import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { readOfAnother, readOfTheHurt } from "../understanding/in-care/asked-of-another.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { isOfAnother } from "./care-of-another.ts";
import { isHurtByThem } from "./hurt-by-them.ts";

/**
 * The answer to what is said or asked of the one in danger, where that is not whoever writes: what to do for them, whether
 * we ring them, who else may be told, what they will think; of somebody whom the writer has hurt, help for them first. The
 * words are passed on.
 * @returns nothing where it says something else, or plainly tells of new danger
 */
export function ofAnother(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const key = keyFor(ctx, session.careAbout?.situation);
  if (!key || plainDanger(ctx.text).level !== "none") return undefined;
  return { says: [key], effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

function keyFor({ text }: Ctx, situation: string | undefined): Reply | undefined {
  if (isHurtByThem(situation)) {
    const hurt = readOfTheHurt(text);
    return hurt && say(`asked.hurt-${hurt}`);
  }
  const said = isOfAnother(situation) ? readOfAnother(text) : undefined;
  return said && say(`asked.other-${said}`);
}

import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { isHelpHere } from "./help-is-here.ts";
import { inFrame } from "./in-frame.ts";
import { withoutDangerFirst } from "./overdose-hours.ts";

const BY_THEM: ReadonlySet<string | undefined> = new Set(["harm-done", "child-hurt"]);

/** Whether what was told last is harm that whoever writes has done to somebody. */
export const isHurtByThem = (situation: string | undefined): boolean => BY_THEM.has(situation);

const FIRST_HOURS_MS = 3 * 3_600_000;
/** Replies that say so themselves. */
const SAYS_SO =
  /safety\.(?:(?:emergency|urgent)-(?:harm-done|child-hurt)|hurt-first|ring-now|for-them)|asked\.(?:hurt-|what-do-hurt|trouble-hurt|calling-999-hurt)/;

/** In the first hours every turn begins with the one who is hurt. */
export function withHurtFirst(made: Made, ctx: Ctx, before: Session): Made {
  const { careAbout, careSince = 0 } = before;
  if (ctx.event || made.says.length === 0 || !isHurtByThem(careAbout?.situation)) return made;
  if (!inFrame(ctx, before) || ctx.known.now - careSince >= FIRST_HOURS_MS || handsLately(ctx, made.session))
    return made;
  if (isHelpHere(ctx, before) || made.says.some(({ said }) => SAYS_SO.test(said.key))) return made;
  return { ...made, says: [say("safety.hurt-first"), ...withoutDangerFirst(made.says)] };
}

import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { withHurtFirst } from "./hurt-by-them.ts";
import { inFrame } from "./in-frame.ts";
import { withHospitalFirst } from "./overdose-hours.ts";

const FIRST_HOURS_MS = 12 * 3_600_000;

/** A turn that begins with what helps now: a doctor, the one who was hurt, 999. */
export const withWhatComesFirst = (made: Made, ctx: Ctx, before: Session): Made =>
  withDangerFirst(withHurtFirst(withHospitalFirst(made, ctx, before), ctx, before), ctx, before);

/** Words for whoever else may read the screen, for texts that stop, and for whoever is only quiet for a while. */
const FOR_OTHER_EYES =
  /^(?:hush|plays-along|third-party|who-we-are|stop|start|unknown|wrong-number)\b|safety\.(?:hush|plays-along)/;

/** They have rung 999, or are about to. */
const RINGS = /^(?:safety\.step-ringing|asked\.(?:other|hurt)-help-is-coming)/;

/**
 * While danger now is open, every turn of its first hours names 999, however little was said: "dont care" and "hello" as
 * well. What is said where other eyes may read stays as it is.
 */
export function withDangerFirst(made: Made, ctx: Ctx, before: Session): Made {
  if (ctx.event || made.says.length === 0 || !isLive(ctx, before)) return made;
  if (ctx.watched || ctx.phoneRead || handsLately(ctx, before) || handsLately(ctx, made.session)) return made;
  const { wording } = ctx.content;
  const isSaid = made.says.some(
    ({ said }) =>
      FOR_OTHER_EYES.test(said.key) || RINGS.test(said.key) || wording.render(said).includes("999"),
  );
  return isSaid ? made : { ...made, says: [say("asked.danger-first"), ...made.says] };
}

function isLive(ctx: Ctx, session: Session): boolean {
  if (!inFrame(ctx, session) || session.careAbout?.level !== "emergency") return false;
  return ctx.known.now - (session.careSince ?? 0) < FIRST_HOURS_MS;
}

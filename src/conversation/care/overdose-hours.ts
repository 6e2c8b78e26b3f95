import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { inFrame } from "./in-frame.ts";

const FIRST_HOURS_MS = 12 * 3_600_000;

/** Done to their own body already: a doctor comes before all else, however it looks by now. */
const NEEDS_DOCTOR: ReadonlySet<string | undefined> = new Set(["overdose", "own-wound"]);

/** Whether somebody told within the last hours that they have taken too much, or have a wound that bleeds. */
export const isAfterOverdose = (ctx: Ctx, session: Session): boolean =>
  isOfLate(ctx, session) && inFrame(ctx, session);

const isOfLate = ({ known }: Ctx, { tookAt = 0 }: Session): boolean => known.now - tookAt < FIRST_HOURS_MS;

/** Replies that say so themselves, and those to somebody else who has the phone. */
const SAYS_SO =
  /^safety\.(?:(?:emergency|urgent)-(?:overdose|own-wound)|ring-now|hospital-first|after-safe-hands|step-with-help|step-ringing(?:-again)?)$/;
const NOT_THEIRS: ReadonlySet<string> = new Set(["third_party", "wrong_number"]);

/** After an overdose every turn of the first hours begins with the one thing that helps. */
export function withHospitalFirst(made: Made, ctx: Ctx, before: Session): Made {
  if (ctx.event || made.says.length === 0 || !isAfterOverdose(ctx, before)) return made;
  if (handsLately(ctx, made.session)) return made;
  if (NOT_THEIRS.has(ctx.heard.intent) || made.says.some(({ said }) => SAYS_SO.test(said.key))) return made;
  return { ...made, says: [say("safety.hospital-first"), ...withoutDangerFirst(made.says)] };
}

/** What comes first names 999 already. */
export const withoutDangerFirst = (says: readonly Reply[]): Reply[] =>
  says.filter(({ said }) => said.key !== "asked.danger-first");

/** The session with the hour of an overdose, kept from when it was first told. */
export function markOverdose(session: Session, ctx: Ctx): Session {
  const isOverdose = NEEDS_DOCTOR.has(session.careAbout?.situation);
  return isOverdose && !isOfLate(ctx, session) ? { ...session, tookAt: ctx.known.now } : session;
}

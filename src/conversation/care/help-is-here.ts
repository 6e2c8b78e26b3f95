import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import { stepsIn } from "../understanding/in-care/safe-clauses.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { inFrame } from "./in-frame.ts";

/**
 * "ambulance here", from somebody who is cared for: help has come to them. Nobody at work has the phone, though the same
 * words could open a message of theirs.
 */
export function isHelpHere(ctx: Ctx, session: Session): boolean {
  if (ctx.event || !inFrame(ctx, session)) return false;
  const told = stepsIn(plainWords(ctx.text));
  return told?.steps.some((step) => step === "help" || step === "on-ward") ?? false;
}

import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { type AwayFromChild, namesCot, readAwayFromChild } from "../understanding/in-care/away-from-child.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";

const KEYS: Readonly<Record<AwayFromChild, string>> = {
  apart: "safety.step-apart",
  unhurt: "safety.step-unhurt",
  cries: "safety.step-cries",
};

/**
 * What they say next who feared to hurt a child in their hands: that it is in its cot, is not hurt, or cries on. It is
 * the step that was asked of them, so it is praised and passed on, and is no new danger.
 * @returns nothing for any other words, and where no such fear was told
 */
export function awayFromChild(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const told = awayFromChildIn(ctx.text, session);
  if (!told) return undefined;
  return { says: [say(KEYS[told])], effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

/**
 * The same, by the words and what was told before them. That it cries is one only once it lies safe: before that it is
 * what they fear.
 */
export function awayFromChildIn(text: string, session: Session): AwayFromChild | undefined {
  if (!mayHurtChild(text, session.careAbout) || plainDanger(text).level !== "none") return undefined;
  const read = readAwayFromChild(text);
  return read === "cries" && !isApart(session) ? undefined : read;
}

const isApart = ({ saidInCare }: Session): boolean =>
  saidInCare?.flat().some((key) => LIES_SAFE.test(key)) === true;

const LIES_SAFE = /^safety\.step-(?:apart|cries)/;

/** A cot says that it is a child they fear to hurt, where whom it is was not made out. */
function mayHurtChild(text: string, about: Session["careAbout"]): boolean {
  if (about?.situation) return about.situation === "may-hurt-child";
  return about?.kind === "violence_to_others" && namesCot(text);
}

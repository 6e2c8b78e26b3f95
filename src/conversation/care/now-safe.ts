import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { type NowSafe, readNowSafe } from "../understanding/in-care/now-safe.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";

/**
 * A step to safety, theirs or of whom they told: gladness, what to do if it comes back, and a note to what was told. It
 * is no new danger, unless plain words of it stand there; the case stays open and its level as it was.
 * @returns nothing for any other words
 */
export function nowSafe(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session) || plainDanger(ctx.text).level !== "none") return;
  const who = readNowSafe(ctx.text);
  if (!who || !fits(who, toldOf(ctx, session))) return;
  const key = who === "them" ? "safety.step-they-are-safe" : "safety.step-safe";
  return { says: [say(key)], effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

/** A friend is safe in a friend's case; a bed is good news to whoever has none, and the street is none to them. */
function fits(who: NowSafe, told: Told): boolean {
  if (who === "them") return told === "another";
  return (who === "taken-in") === (told === "homeless") && told !== "another";
}

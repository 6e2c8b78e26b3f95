import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import { bodyInNeed } from "../understanding/in-care/body-in-need.ts";
import { saysHelpCame } from "../understanding/in-care/help-came.ts";
import type { OtherHands } from "../understanding/who-writes/other-hands.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { DAY_MS } from "./hands-lately.ts";

const OF_BODY: ReadonlySet<string> = new Set(["suicide_self_harm", "medical"]);
const UNDER_WAY: ReadonlySet<string | undefined> = new Set(["overdose", "own-wound"]);

/** Whether what was told within the day is of a body that may be failing now. */
export function isBodyAtRisk({ known }: Ctx, { careAbout, careSince = 0 }: Session): boolean {
  if (!careAbout || known.now - careSince >= DAY_MS) return false;
  const isNow = careAbout.level === "emergency" && OF_BODY.has(careAbout.kind);
  return isNow || UNDER_WAY.has(careAbout.situation);
}

/** An ambulance is there, or on its way, to whom it is needed by. */
export const helpCame = (ctx: Ctx, session: Session): boolean =>
  isBodyAtRisk(ctx, session) && saysHelpCame(plainWords(ctx.text));

/** Whoever wants it to stop, says that it is not them, or asks who we are, is not beside them. */
const BESIDE: ReadonlySet<OtherHands> = new Set(["says", "asks"]);

/**
 * What comes before anything else to somebody who is beside the person: 999, and to stay, where a life may be at risk by
 * what they write or by what was told. It says nothing of what was told, nor of whom.
 */
export function bodyFirst(hands: OtherHands, ctx: Ctx, session: Session): readonly Reply[] {
  if (!BESIDE.has(hands)) return [];
  if (helpCame(ctx, session)) return [say("unknown.holder-help-came")];
  const isNeeded = isBodyAtRisk(ctx, session) || bodyInNeed(ctx.text);
  return isNeeded ? [say("unknown.holder-body")] : [];
}

import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { fearsBeingKept, wasHeldBefore } from "../understanding/in-care/kept-in.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";

const OF_SELF: ReadonlySet<Told> = new Set(["took", "hurt", "body", "own"]);

/**
 * Whether they will be sectioned or kept in: nobody here knows, and no yes to another question of the same message may be
 * read as one. To be held down there before is a fear of hospital, and no harm at home. To be seen still comes first.
 * Danger now in the same words is answered for itself.
 */
export function keptInHospital(ctx: Ctx, session: Session): Made | undefined {
  if (ctx.event || !inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const told = toldOf(ctx, session);
  if (!OF_SELF.has(told) || ctx.heard.risk.level === "emergency") return undefined;
  const name = nameFor(ctx.text);
  if (!name) return undefined;
  const key = told === "own" ? `asked.${name}-own` : `asked.${name}`;
  return { says: [say(key)], effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

function nameFor(text: string): "kept-in" | "held-before" | undefined {
  if (wasHeldBefore(text)) return "held-before";
  return fearsBeingKept(text) ? "kept-in" : undefined;
}

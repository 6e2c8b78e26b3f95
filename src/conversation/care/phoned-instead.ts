import { type Ctx, say } from "../dialog.ts";
import type { Made } from "../turn-types.ts";
import { passedOnAs } from "./added-in-care.ts";

/**
 * What can no longer be texted while a concern is open is for a person to ring about, and they are told so. To a visitor
 * without a phone nothing was ever texted: the words say so, that what was told still counts, and who answers at any hour.
 */
export function phonedInstead(ctx: Ctx, made: Made): Made {
  const { known } = ctx;
  const stops = made.effects.some((effect) => effect.do === "opt-out");
  if (!stops || !known.concernOpen) return made;
  if (known.channel !== "web" || known.person)
    return { ...made, says: [...made.says, say("safety.will-ring")] };
  return { ...made, says: [say("safety.stop-visitor")], effects: [...made.effects, passedOnAs(ctx)] };
}

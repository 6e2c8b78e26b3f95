import { type Ctx, say } from "../dialog.ts";
import type { Made } from "../turn-types.ts";

/** What can no longer be texted while a concern is open is for a person to ring about, and they are told so. */
export function phonedInstead({ known }: Ctx, made: Made): Made {
  const stops = made.effects.some((effect) => effect.do === "opt-out");
  if (!stops || !known.concernOpen || (known.channel === "web" && !known.person)) return made;
  return { ...made, says: [...made.says, say("safety.will-ring")] };
}

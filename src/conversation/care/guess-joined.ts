import type { Ctx } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import type { Made } from "../turn-types.ts";

const TELLS_STAFF: ReadonlySet<Effect["do"]> = new Set(["add-to-concern", "raise-concern"]);

/** Words in which danger was guessed, and set aside, reach whoever has the case with the rest that joins it. */
export function withGuessJoined(made: Made, { heard, known, text }: Ctx): Made {
  if (!heard.setAside || !known.concernOpen) return made;
  if (made.effects.some((effect) => TELLS_STAFF.has(effect.do))) return made;
  return { ...made, effects: [...made.effects, { do: "add-to-concern", words: text }] };
}

import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { saysTheyAreThere } from "../understanding/reach/who-is-there.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { isOfAnother } from "./care-of-another.ts";

const FEW_WORDS = 6;

/**
 * "hes coming up", and no more, in a concern that is open: whoever harms them is about to come in, and may see what is
 * written. Two short lines are all that can be read.
 */
export function isAtHand({ text, known }: Ctx, { careAbout }: Session): boolean {
  if (!known.concernOpen || !careAbout) return false;
  if (!BY_OTHERS.has(careAbout.kind) || isOfAnother(careAbout.situation)) return false;
  const words = plainWords(text);
  return words.split(" ").length <= FEW_WORDS && saysTheyAreThere(words) && !signIn(words);
}

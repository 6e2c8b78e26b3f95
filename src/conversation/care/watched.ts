import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";

const NEAR_THEM: ReadonlySet<string | undefined> = new Set([
  "honour",
  "forced-marriage",
  "cutting-by-family",
]);

/**
 * Whether whoever harms them may read what we write: a partner or the family, in a concern that is open, or somebody who
 * goes through the phone. When and where an appointment is needs more than asking then.
 */
export function isWatched(
  { known, phoneRead }: Pick<Ctx, "known" | "phoneRead">,
  { careAbout }: Session,
): boolean {
  if (phoneRead) return true;
  if (!known.concernOpen || !careAbout) return false;
  return careAbout.kind === "domestic_abuse" || NEAR_THEM.has(careAbout.situation);
}

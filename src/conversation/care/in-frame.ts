import type { Known } from "../known.ts";
import type { Session } from "../session.ts";

const LEAST_TURNS = 10;
const FADES_AFTER_MS = 14 * 24 * 3_600_000;

/** Whether somebody is being cared for: until a person closes the concern, and for ten turns at least. */
export function inFrame(
  { known }: { readonly known: Pick<Known, "now" | "concernOpen"> },
  { careTurns, careSince }: Session,
): boolean {
  if (known.concernOpen) return true;
  if (careTurns === undefined || careTurns >= LEAST_TURNS) return false;
  return known.now - (careSince ?? 0) < FADES_AFTER_MS;
}

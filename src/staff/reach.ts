import type { EpochMs } from "../clock.ts";
import { standingOf } from "../domain/reveal.ts";
import { addressKnown, phoneOf, webAddressOf } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";

/** How words would get to a person now, or why they would not. */
export type Reach = "text" | "web" | "stopped" | "in-doubt" | "no-way";

const VISIT_LASTS_MS = 20 * 60_000;

/**
 * The way an answer takes: the web visit it was asked from while that lasts, otherwise a text. A number in doubt may be
 * in somebody else's hands, so no answer goes there until the worker has checked it.
 */
export async function reachOf(
  db: Db,
  party: Row<"party">,
  handoff: Pick<Row<"handoff">, "channel">,
  now: EpochMs,
): Promise<Reach> {
  if (handoff.channel === "web" && (await webAddressOf(db, party.id, now - VISIT_LASTS_MS))) return "web";
  const phone = await phoneOf(db, party.id);
  if (phone && party.opted_out_at !== null) return "stopped";
  if (phone) return isInDoubt(party, phone, now) ? "in-doubt" : "text";
  return handoff.channel === "web" && party.kind === "visitor" && (await webAddressOf(db, party.id, 0))
    ? "web"
    : "no-way";
}

/** Whether a number on record may be another's by now. An unknown one belongs to whoever writes from it. */
export function isInDoubt(party: Pick<Row<"party">, "kind">, phone: Row<"address">, now: EpochMs): boolean {
  return party.kind === "person" && standingOf(addressKnown(phone), true, now) === "doubtful-phone";
}

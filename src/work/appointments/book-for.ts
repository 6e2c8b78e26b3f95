import type { EpochMs } from "../../clock.ts";
import { mayReveal, standingOf } from "../../domain/reveal.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import type { Slot } from "../../domain/slots.ts";
import { attempt } from "../../store/attempt.ts";
import { SlotTaken } from "../../store/bookings.ts";
import { addressKnown, phoneOf } from "../../store/parties.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { bookSlot } from "./bookings.ts";

export const BOOKED_FOR = "booked-for";

export interface BookingFor {
  readonly party: Row<"party">;
  readonly slot: Slot;
  /** Who books it for them. */
  readonly by: Worker;
  /** The booking that it takes the place of, which has ended already. */
  readonly replaces?: string;
}

/** `tellThem`: they get no text about it, so whoever booked it has to tell them. */
export type BookedFor =
  | { readonly booked: true; readonly id: string; readonly tellThem: boolean }
  | { readonly booked: false; readonly why: "taken" };

/**
 * A PA or an adviser books for somebody, past the same check for overlaps and kept times. The person is told in one
 * text, with how to change it, as soon as texts may leave.
 */
export async function bookFor(
  db: Db,
  parts: Parts,
  { party, slot, by, replaces }: BookingFor,
  now: EpochMs,
): Promise<BookedFor> {
  const toBook = { partyId: party.id, slot, kind: slot.kind, actor: by.id, replaces };
  const id = await attempt(db, () => bookSlot(db, parts, toBook, now)).catch((error: unknown) => {
    if (error instanceof SlotTaken) return undefined;
    throw error;
  });
  if (id === undefined) return { booked: false, why: "taken" };
  const at = await whenToTell(db, parts, party, slot, now);
  if (at === undefined) return { booked: true, id, tellThem: true };
  const timer = { key: `booked-for:${id}`, partyId: party.id, kind: BOOKED_FOR };
  await setTimer(db, { ...timer, subjectId: id, dueAt: at });
  return { booked: true, id, tellThem: false };
}

/** Nothing for whoever has stopped texts, for a number in doubt, and when the hours allow none before it starts. */
async function whenToTell(
  db: Db,
  { content, store }: Parts,
  party: Row<"party">,
  { start }: Slot,
  now: EpochMs,
): Promise<EpochMs | undefined> {
  const phone = await phoneOf(db, party.id);
  if (party.opted_out_at !== null || !phone) return undefined;
  if (!mayReveal("appointments", standingOf(addressKnown(phone), party.kind === "person", now)))
    return undefined;
  const safe = await safeTimesOf(db, store.vault, party);
  const at = nextSafeTime(now, content.service.automaticTexts, safe);
  return at !== undefined && at < start ? at : undefined;
}

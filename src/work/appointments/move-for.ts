import type { EpochMs } from "../../clock.ts";
import { attempt } from "../../store/attempt.ts";
import { bookingById, release } from "../../store/bookings.ts";
import { audit } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf } from "../../store/timers.ts";
import type { Parts } from "../parts.ts";
import { tellIfSoon } from "./adviser-news.ts";
import { type BookedFor, type BookingFor, bookFor } from "./book-for.ts";
import { bookedSlot } from "./booked-slot.ts";
import { offerFreed } from "./waiting-list.ts";

export interface MovingFor extends BookingFor {
  readonly bookingId: string;
}

/** `gone`: it is not booked any more, as when the person has just called it off. Then nothing has changed. */
export type MovedFor = BookedFor | { readonly booked: false; readonly why: "gone" };

class NotMoved {
  readonly result: MovedFor;

  constructor(result: MovedFor) {
    this.result = result;
  }
}

/**
 * A PA or an adviser moves an appointment, whole or not at all: the old time is given up, the new one had, the person
 * told of the move as soon as texts may leave, and what came free offered to whoever waits for it.
 */
export async function moveFor(db: Db, parts: Parts, moving: MovingFor, now: EpochMs): Promise<MovedFor> {
  try {
    return await attempt(db, () => move(db, parts, moving, now));
  } catch (error) {
    if (error instanceof NotMoved) return error.result;
    throw error;
  }
}

async function move(db: Db, parts: Parts, moving: MovingFor, now: EpochMs): Promise<MovedFor> {
  const { party, bookingId, by } = moving;
  const old = await bookingById(db, bookingId);
  if (!old || old.start_at <= now || !(await release(db, party.id, bookingId, "moved", now)))
    throw new NotMoved({ booked: false, why: "gone" });
  await cancelTimersOf(db, bookingId);
  await audit(db, { actor: by.id, action: "booking.moved", subjectId: bookingId }, now);
  const done = await bookFor(db, parts, { ...moving, replaces: bookingId }, now);
  if (!done.booked) throw new NotMoved(done);
  if (by.id !== old.adviser_id) await tellIfSoon(db, parts, bookingId, now);
  await offerFreed(db, parts, bookedSlot(old), now);
  return done;
}

import type { EpochMs } from "../../clock.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { bookingById, release } from "../../store/bookings.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf, setTimer } from "../../store/timers.ts";
import { endWish } from "../../store/waiting-list.ts";
import type { Parts } from "../parts.ts";
import { tellIfSoon } from "./adviser-news.ts";
import { bookedSlot } from "./booked-slot.ts";
import { inviteAdviser } from "./invitations.ts";
import { offerFreed } from "./waiting-list.ts";

export const CALLED_OFF = "called-off";

/**
 * Somebody has asked a worker to call their appointment off: it ends, they have it in writing as soon as texts may
 * leave, and the time goes to whoever waits for it.
 * @returns false if it was not live any more: then nothing has changed
 */
export async function cancelFor(
  db: Db,
  parts: Parts,
  bookingId: string,
  by: string,
  now: EpochMs,
): Promise<boolean> {
  const old = await bookingById(db, bookingId);
  if (!old || !(await release(db, old.party_id, bookingId, "cancelled", now))) return false;
  await cancelTimersOf(db, bookingId);
  await endWish(db, old.party_id, "dropped", now);
  await audit(db, { actor: by, action: "booking.cancelled", subjectId: bookingId }, now);
  await inviteAdviser(db, parts, (await bookingById(db, bookingId))!, "cancel", now);
  if (by !== old.adviser_id) await tellIfSoon(db, parts, bookingId, now);
  await tellThem(db, parts, old, now);
  await offerFreed(db, parts, bookedSlot(old), now);
  return true;
}

async function tellThem(
  db: Db,
  { content, store }: Parts,
  { id, party_id: partyId }: Row<"booking">,
  now: EpochMs,
): Promise<void> {
  const party = await partyById(db, partyId);
  const safe = party && (await safeTimesOf(db, store.vault, party));
  const dueAt = nextSafeTime(now, content.service.automaticTexts, safe);
  if (dueAt === undefined) return;
  await setTimer(db, { key: `called-off:${id}`, partyId, kind: CALLED_OFF, subjectId: id, dueAt });
}

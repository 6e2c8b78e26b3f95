import type { EpochMs } from "../../clock.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { liveBookingsWith } from "../../store/booking-lookups.ts";
import { bookingById, release } from "../../store/bookings.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf, setTimer } from "../../store/timers.ts";
import { type InviteParts, inviteAdviser } from "./invitations.ts";

export const DISPLACED = "displaced";

/**
 * An adviser cannot see somebody after all: the booking ends, and the person is told and offered other times as soon as
 * texts may leave. The time does not go to the waiting list, for nobody is there.
 * @returns false if it was not live any more: then the person has cancelled or moved it, and nothing has changed
 */
export async function displace(
  db: Db,
  parts: InviteParts,
  bookingId: string,
  by: string,
  now: EpochMs,
): Promise<boolean> {
  const row = await bookingById(db, bookingId);
  if (!row || !(await release(db, row.party_id, bookingId, "cancelled", now))) return false;
  await cancelTimersOf(db, bookingId);
  await inviteAdviser(db, parts, (await bookingById(db, bookingId))!, "cancel", now);
  await audit(db, { actor: by, action: "booking.displaced", subjectId: bookingId }, now);
  const at = await whenToTell(db, parts, row, now);
  const timer = { key: `displaced:${bookingId}`, partyId: row.party_id, kind: DISPLACED };
  await setTimer(db, { ...timer, subjectId: bookingId, dueAt: at });
  return true;
}

/** In hours for such texts; an appointment that would begin before then is told of at once. */
async function whenToTell(
  db: Db,
  { content, store }: InviteParts,
  { party_id, start_at }: Row<"booking">,
  now: EpochMs,
): Promise<EpochMs> {
  const party = await partyById(db, party_id);
  const safe = party && (await safeTimesOf(db, store.vault, party));
  const at = nextSafeTime(now, content.service.automaticTexts, safe) ?? now;
  return at < start_at ? at : now;
}

export interface TimeAway {
  readonly adviserId: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** The worker who wrote it down, or "service". */
  readonly by: string;
}

/** Leave, training, a block or somebody leaving over live bookings. @returns how many people are told and offered other times */
export async function displaceAll(db: Db, parts: InviteParts, away: TimeAway, now: EpochMs): Promise<number> {
  const rows = await liveBookingsWith(db, away.adviserId, Math.max(away.from, now), away.to);
  for (const { id } of rows) await displace(db, parts, id, away.by, now);
  return rows.length;
}

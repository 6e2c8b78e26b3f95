import type { EpochMs } from "../../clock.ts";
import type { Slot } from "../../domain/slots.ts";
import { book, bookingById, SlotTaken } from "../../store/bookings.ts";
import { dropHold, isHeldForAnother } from "../../store/holds.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setWishBooking } from "../../store/waiting-list.ts";
import type { Parts } from "../parts.ts";
import { tellOfSoon } from "./adviser-news.ts";
import { inviteAdviser } from "./invitations.ts";
import { planReminders } from "./reminders.ts";
import { keepWishes } from "./second-reminder.ts";

export interface ToBook {
  readonly partyId: string;
  readonly slot: Slot;
  readonly kind: string;
  /** "party", or the id of the worker who books for them. */
  readonly actor: string;
  /** The booking that this one takes the place of, which has ended already. */
  readonly replaces?: string | undefined;
}

/**
 * Books a time, with its reminders: the one way in, for the person and for staff.
 * @returns our id
 * @throws SlotTaken if it overlaps a booking of the adviser or of the person, or is kept for somebody else
 */
export async function bookSlot(
  db: Db,
  parts: Parts,
  { partyId, slot, kind, actor, replaces }: ToBook,
  now: EpochMs,
): Promise<string> {
  if (await isHeldForAnother(db, partyId, slot, now)) throw new SlotTaken();
  const old = replaces === undefined ? undefined : await bookingById(db, replaces);
  const id = await book(db, partyId, slot, kind, now, old);
  await planReminders(db, parts, { id, party_id: partyId, start_at: slot.start, created_at: now });
  await dropHold(db, partyId);
  await setWishBooking(db, partyId, id);
  const detail = { start: slot.start, place: slot.placeId };
  await audit(db, { actor, action: "booking.made", subjectId: id, detail }, now);
  const row = (await bookingById(db, id))!;
  if (old) await keepWishes(db, parts, old, row, now);
  const isMailed = await tellCalendars(db, parts, row, old, now);
  if (!isMailed && actor !== row.adviser_id) await tellOfSoon(db, parts, row, old, now);
  parts.log.info("booking-made", { id });
  return id;
}

/** An adviser who no longer has it hears that it is off; the same adviser's entry only moves. @returns whether the one who has it is mailed */
async function tellCalendars(
  db: Db,
  parts: Parts,
  row: Row<"booking">,
  old: Row<"booking"> | undefined,
  now: EpochMs,
): Promise<boolean> {
  if (old && old.adviser_id !== row.adviser_id) await inviteAdviser(db, parts, old, "cancel", now);
  return await inviteAdviser(db, parts, row, "request", now);
}

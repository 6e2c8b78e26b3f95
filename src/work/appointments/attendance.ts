import type { EpochMs } from "../../clock.ts";
import { CONTACT_OF, canMark, canUndo, minutesOf, type Outcome } from "../../domain/attendance.ts";
import { attendanceOf, dropAttendance, keepAttendance, setMarked } from "../../store/attendance.ts";
import { bookingById } from "../../store/bookings.ts";
import { addContact, audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Parts } from "../parts.ts";
import { afterMiss, undoMiss } from "./after-miss.ts";

export interface Mark {
  readonly outcome: Outcome;
  /** How long they talked, if the adviser says so. */
  readonly minutes?: number | undefined;
  /** The worker who marks it. */
  readonly by: string;
}

/**
 * Writes down what became of an appointment: the booking ends, a contact is logged as what it was, and a miss has its
 * kind text and, from the second on, its word to the PA. Whether `by` may is the caller's to know.
 * @returns why it cannot be marked, in a sentence: then nothing was written
 */
export async function markAttendance(
  db: Db,
  parts: Parts,
  bookingId: string,
  { outcome, minutes, by }: Mark,
  now: EpochMs,
): Promise<string | undefined> {
  const row = await bookingById(db, bookingId);
  const problem = whyNotMarked(row, now);
  if (!row || problem !== undefined) return problem;
  const length = minutesOf(outcome, { start: row.start_at, end: row.end_at }, minutes);
  const contactId = outcome === "missed" ? null : await logContact(db, row, length);
  await setMarked(db, bookingId, outcome === "missed" ? "missed" : "attended", now);
  const mark = { booking_id: bookingId, outcome, minutes: length, contact_id: contactId };
  await keepAttendance(db, { ...mark, marked_by: by, marked_at: now });
  const detail = { outcome, minutes: length };
  await audit(db, { actor: by, action: "booking.marked", subjectId: bookingId, detail }, now);
  if (outcome === "missed") await afterMiss(db, parts, bookingId, now);
  return undefined;
}

function whyNotMarked(row: Row<"booking"> | undefined, now: EpochMs): string | undefined {
  if (!row || row.status === "moved" || row.status === "cancelled")
    return "This appointment was moved or called off";
  if (row.status !== "booked") return "This appointment is marked already. Take that back first";
  return canMark({ start: row.start_at }, now) ? undefined : "This appointment has not begun yet";
}

/** It happened when and with whom it was booked, not when and by whom it was written down. */
async function logContact(db: Db, row: Row<"booking">, minutes: number | null): Promise<string> {
  const contact = { partyId: row.party_id, workerId: row.adviser_id, ...CONTACT_OF[row.by], minutes };
  return await addContact(db, contact, row.start_at);
}

/** A slip of the thumb: the mark, its contact and whatever was to follow from it go. @returns as `markAttendance` */
export async function undoAttendance(
  db: Db,
  bookingId: string,
  by: string,
  now: EpochMs,
): Promise<string | undefined> {
  const mark = await attendanceOf(db, bookingId);
  const row = await bookingById(db, bookingId);
  if (!mark || !row) return "There is no mark to take back";
  if (!canUndo(mark.marked_at, now)) return "A mark can be taken back for a day. Ask your manager";
  if (mark.outcome === "missed") await undoMiss(db, bookingId, now);
  await dropAttendance(db, mark, row.party_id, now);
  const detail = { outcome: mark.outcome };
  await audit(db, { actor: by, action: "booking.unmarked", subjectId: bookingId, detail }, now);
  return undefined;
}

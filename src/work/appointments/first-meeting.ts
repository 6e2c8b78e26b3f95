import type { EpochMs } from "../../clock.ts";
import type { Meeting } from "../../domain/re-engage.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { bookingHistory } from "../../store/booking-lookups.ts";
import { KNOWN_FOR_MS } from "../../store/bookings.ts";
import { meetingOf, noteMeetingOffered } from "../../store/first-meeting.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import type { Parts } from "../parts.ts";

export const FIRST_MEETING = "first-meeting";

const MONTH_MS = 30 * 24 * 3_600_000;

/** Whether a first meeting happened, as the leaving care worker sees it. One that has been and can still be marked counts as booked. */
export async function meetingState(db: Db, partyId: string, now: EpochMs): Promise<Meeting> {
  const bookings = await bookingHistory(db, partyId);
  if (bookings.some(({ status }) => status === "attended")) return "met";
  const isLive = ({ status, end_at }: Row<"booking">) => status === "booked" && end_at > now - KNOWN_FOR_MS;
  if (bookings.some(isLive)) return "booked";
  const row = await meetingOf(db, partyId);
  if (!row) return "not-offered";
  return row.answer === null ? "offered" : `said-${row.answer}`;
}

/**
 * A worker has the service offer somebody a first meeting, once a month at most.
 * @returns why it is not offered, in a sentence; nothing if it will be
 */
export async function offerFirstMeeting(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  by: string,
  now: EpochMs,
): Promise<string | undefined> {
  const state = await meetingState(db, party.id, now);
  if (state === "met" || state === "booked") return "They have an adviser or an appointment already";
  if (party.opted_out_at !== null) return "They have stopped texts: ring them";
  const last = (await meetingOf(db, party.id))?.offered_at;
  if (last !== undefined && now - last < MONTH_MS) return "They were asked less than a month ago";
  const safe = await safeTimesOf(db, parts.store.vault, party);
  const at = nextSafeTime(now, parts.content.service.automaticTexts, safe);
  if (at === undefined) return "There is no hour at which it is safe to text them";
  await noteMeetingOffered(db, party.id, by, now);
  const timer = { key: `first-meeting:${party.id}:${now}`, partyId: party.id, kind: FIRST_MEETING };
  await setTimer(db, { ...timer, subjectId: party.id, dueAt: at });
  await audit(db, { actor: by, action: "meeting.offered", subjectId: party.id }, now);
  return undefined;
}

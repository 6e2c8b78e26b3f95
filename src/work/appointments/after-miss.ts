import type { EpochMs } from "../../clock.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { missedSince } from "../../store/booking-lookups.ts";
import { bookingById } from "../../store/bookings.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf, hasFired, setTimer } from "../../store/timers.ts";
import { handOff } from "../handoffs/handoff.ts";
import type { Parts } from "../parts.ts";

export const MISSED = "missed";

/** Time for the adviser to put right a slip of the thumb. */
const GRACE_MS = 15 * 60_000;
const COUNTED_MS = 365 * 24 * 3_600_000;
/** After that it would only bring up what is long past. */
const WORTH_SAYING_MS = 7 * 24 * 3_600_000;

/**
 * What comes of an appointment that was missed, once it is marked so: one kind text with the offer of another time, in
 * hours for such texts, however often the mark is taken back and made again, and none after a week; at the second miss within a year, and each after it, their PA is told.
 */
export async function afterMiss(db: Db, parts: Parts, bookingId: string, now: EpochMs): Promise<void> {
  const row = await bookingById(db, bookingId);
  const party = row && (await partyById(db, row.party_id));
  if (row?.status !== "missed" || !party) return;
  await planKindText(db, parts, row, party, now);
  if ((await missedSince(db, party.id, now - COUNTED_MS)) < 2) return;
  const about = { party, reason: "missed-again", words: "", to: "pa", channel: "sms" } as const;
  await handOff(db, parts, { ...about, inboxId: bookingId }, now);
}

async function planKindText(
  db: Db,
  { content, store }: Parts,
  { id, start_at }: Row<"booking">,
  party: Row<"party">,
  now: EpochMs,
): Promise<void> {
  if (party.opted_out_at !== null || now - start_at > WORTH_SAYING_MS || (await hasFired(db, id, MISSED)))
    return;
  const safe = await safeTimesOf(db, store.vault, party);
  const dueAt = nextSafeTime(now + GRACE_MS, content.service.automaticTexts, safe);
  if (dueAt === undefined) return;
  const timer = { key: `missed:${id}:${now}`, partyId: party.id, kind: MISSED };
  await setTimer(db, { ...timer, subjectId: id, dueAt });
}

/** The mark was a slip, or they came after all: nothing is said of it. Call it before the mark is changed. */
export async function undoMiss(db: Db, bookingId: string, now: EpochMs): Promise<void> {
  await cancelTimersOf(db, bookingId);
  await audit(db, { actor: "service", action: "booking.miss-undone", subjectId: bookingId }, now);
}

import type { EpochMs } from "../../clock.ts";
import { timeWords } from "../../domain/time-words.ts";
import { bookingById } from "../../store/bookings.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { notify, workerFor } from "../handoffs/notices.ts";
import type { Parts } from "../parts.ts";

/** What an adviser hears of at once. */
export type AdviserNews = "late" | "lost" | "freed" | "booked" | "moved";

/** The adviser of a booking, or whoever stands in for them, hears what has become of it: the time, never who. */
export async function tellAdviser(
  db: Db,
  parts: Parts,
  bookingId: string,
  what: AdviserNews,
  now: EpochMs,
  minutes?: number,
): Promise<void> {
  const row = await bookingById(db, bookingId);
  const worker = row && (await workerFor(db, parts, row.adviser_id, now));
  if (!row || !worker) return;
  const wording = `adviser-notice.${what}`;
  const notice = {
    key: `booking-${what}:${bookingId}:${Math.floor(now / 60_000)}`,
    about: bookingId,
    class: "notice" as const,
    text: `${wording}-text`,
    subject: `${wording}-subject`,
    body: `${wording}-mail`,
    args: { when: timeWords(row.start_at, now), minutes: minutes === undefined ? "" : String(minutes) },
    inTeams: true,
  };
  await notify(db, parts, worker, notice, now);
  if (what === "booked" || what === "moved") return;
  const detail = minutes === undefined ? {} : { minutes };
  await audit(db, { actor: "party", action: `booking.${what}`, subjectId: bookingId, detail }, now);
}

const SOON_MS = 24 * 3_600_000;

const isSoon = (at: EpochMs, now: EpochMs): boolean => at > now && at - now < SOON_MS;

/** A time that is free again: their calendar shows it, and if it is soon they hear of it at once. */
export async function tellIfSoon(db: Db, parts: Parts, bookingId: string, now: EpochMs): Promise<void> {
  const row = await bookingById(db, bookingId);
  if (row && isSoon(row.start_at, now)) await tellAdviser(db, parts, bookingId, "freed", now);
}

/**
 * A new appointment that begins soon, or one that was moved from or to a time soon, is told to an adviser whom no mail
 * to a calendar tells of it.
 */
export async function tellOfSoon(
  db: Db,
  parts: Parts,
  row: Row<"booking">,
  old: Row<"booking"> | undefined,
  now: EpochMs,
): Promise<void> {
  const before = old?.adviser_id === row.adviser_id ? old : undefined;
  if (!isSoon(row.start_at, now) && !(before && isSoon(before.start_at, now))) return;
  await tellAdviser(db, parts, row.id, before ? "moved" : "booked", now);
}

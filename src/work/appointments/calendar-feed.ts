import { createHmac } from "node:crypto";
import { diaryFile } from "../../channels/calendar/ics.ts";
import type { EpochMs } from "../../clock.ts";
import type { CalendarEntry } from "../../domain/calendar-entry.ts";
import { type AppointmentRow, appointmentsOf } from "../../store/adviser-diary.ts";
import { KNOWN_FOR_MS } from "../../store/bookings.ts";
import { dropFeed, keepFeed } from "../../store/calendar-feeds.ts";
import { openProfile } from "../../store/parties.ts";
import { randomDraw } from "../../store/random.ts";
import { audit } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";
import type { Vault } from "../../store/vault.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { calendarEntry } from "./calendar-entry.ts";

const SECRET_BYTES = 24;
const DAY_MS = 24 * 3_600_000;
/** As far ahead as anything can be booked. */
const AHEAD_MS = 367 * DAY_MS;

/** What is kept of an address: it cannot be turned back, nor made without FIELD_KEY. */
export function feedHash(vault: Vault, secret: string): string {
  return createHmac("sha256", vault.deriveKey("calendar")).update(secret).digest("base64url");
}

/** A fresh secret address for a worker's diary; the one before it opens nothing any more. @returns the secret, this once */
export async function openFeed(db: Db, vault: Vault, workerId: string, now: EpochMs): Promise<string> {
  const secret = randomDraw(SECRET_BYTES).toString("base64url");
  await keepFeed(db, workerId, feedHash(vault, secret), now);
  await audit(db, { actor: workerId, action: "calendar.opened", subjectId: workerId }, now);
  return secret;
}

export async function closeFeed(db: Db, workerId: string, now: EpochMs): Promise<void> {
  if (!(await dropFeed(db, workerId))) return;
  await audit(db, { actor: workerId, action: "calendar.closed", subjectId: workerId }, now);
}

/** A worker's appointments from a fortnight back, as a file for calendar programs: first name, kind and place. */
export async function diaryOf(db: Db, parts: Parts, worker: Worker, now: EpochMs): Promise<string> {
  const { content } = parts;
  const rows = await appointmentsOf(db, worker.id, now - KNOWN_FOR_MS, now + AHEAD_MS);
  const entries = rows.map((row) => entryOf(parts, row));
  return diaryFile(`${content.service.neutralName} ${worker.profile.firstName}`, entries);
}

/** One appointment as a file, to put into a calendar by hand. */
export function appointmentFile(parts: Parts, row: AppointmentRow): string {
  return diaryFile(parts.content.service.neutralName, [entryOf(parts, row)]);
}

function entryOf({ content, store }: Parts, row: AppointmentRow): CalendarEntry {
  const box = store.vault.boxOf(row.party_id, row.data_key);
  return calendarEntry(content, row, openProfile(box, { id: row.party_id, profile: row.profile })?.firstName);
}

import type { EpochMs } from "../../clock.ts";
import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import { secondReminderAt } from "../../domain/second-reminder.ts";
import { timeWords } from "../../domain/time-words.ts";
import { bookingById } from "../../store/bookings.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import { noteTravelWish, type TravelWish, travelWishesOf } from "../../store/travel-wishes.ts";
import { workerById } from "../../store/workers.ts";
import { notify, workerFor } from "../handoffs/notices.ts";
import type { Parts } from "../parts.ts";

/** Timers of this kind remind the worker of somebody's booking, their subject; they go with it. */
export const REMIND_WORKER = "reminder-worker";

/**
 * What somebody has asked for with an appointment is kept, and their worker is reminded of it beforehand. Where it is
 * too late for that, help to get there has been passed on a moment ago, and a reminder leaves at once.
 */
export async function noteWish(
  db: Db,
  parts: Parts,
  bookingId: string,
  what: TravelWish,
  now: EpochMs,
): Promise<void> {
  await noteTravelWish(db, bookingId, what, now);
  const row = await bookingById(db, bookingId);
  const party = row && (await partyById(db, row.party_id));
  if (!row || !party) return;
  const isPlanned = await plan(db, parts, { row, party }, now);
  if (!isPlanned && what === "worker-too") await remindWorker(db, parts, party, bookingId, now);
}

/** An appointment that was moved keeps what was asked for with it. */
export async function keepWishes(
  db: Db,
  parts: Parts,
  old: Pick<Row<"booking">, "id">,
  row: Row<"booking">,
  now: EpochMs,
): Promise<void> {
  const wishes = (await travelWishesOf(db, [old.id])).get(old.id) ?? [];
  for (const what of wishes) await noteWish(db, parts, row.id, what, now);
}

async function plan(
  db: Db,
  parts: Parts,
  { row, party }: { readonly row: Row<"booking">; readonly party: Row<"party"> },
  now: EpochMs,
): Promise<boolean> {
  const worker = party.worker_id ? await workerById(db, parts.store.vault, party.worker_id) : undefined;
  if (!worker) return false;
  const asked = { start: row.start_at, askedAt: now };
  const dueAt = secondReminderAt(asked, worker.profile.hours, bankHolidaysAround(row.start_at));
  if (dueAt === undefined) return false;
  const timer = {
    key: `reminder:${row.id}:worker`,
    partyId: party.id,
    kind: REMIND_WORKER,
    subjectId: row.id,
  };
  await setTimer(db, { ...timer, dueAt });
  return true;
}

/** Tells the worker, or whoever stands in for them: the time and what was asked for, never who. */
export async function remindWorker(
  db: Db,
  parts: Parts,
  { worker_id }: Pick<Row<"party">, "worker_id">,
  bookingId: string,
  now: EpochMs,
): Promise<void> {
  const row = await bookingById(db, bookingId);
  const worker = await workerFor(db, parts, worker_id, now);
  const wishes = (await travelWishesOf(db, [bookingId])).get(bookingId) ?? [];
  if (row?.status !== "booked" || row.start_at <= now || !worker || wishes.length === 0) return;
  const args = { when: timeWords(row.start_at, now), asked: askedFor(parts, wishes) };
  const notice = {
    key: `reminder-worker:${bookingId}`,
    about: bookingId,
    class: "notice" as const,
    text: "second-reminder.text",
    subject: "second-reminder.subject",
    body: "second-reminder.mail",
    args,
    inTeams: true,
  };
  await notify(db, parts, worker, notice, now);
  await audit(db, { actor: "service", action: "booking.worker-reminded", subjectId: bookingId }, now);
}

function askedFor({ content }: Parts, wishes: readonly TravelWish[]): string {
  const help = wishes.filter((what) => what !== "worker-too");
  const which = help.length > 1 ? "both" : (help[0] ?? "none");
  return content.wording.render({ key: `second-reminder.asked-${which}` });
}

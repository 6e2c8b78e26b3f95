import { OUTCOMES, type Outcome, readMinutes } from "../../domain/attendance.ts";
import { dayOf } from "../../domain/day.ts";
import { waitingTimersOf } from "../../store/timers.ts";
import { markAttendance, undoAttendance } from "../../work/appointments/attendance.ts";
import { cancelFor } from "../../work/appointments/cancel-for.ts";
import { displace } from "../../work/appointments/displaced.ts";
import { pressUndoably } from "../press-undoably.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { actOnBooking, hasDay, openBooking } from "./booking-access.ts";
import { bookingFile, bookingPage } from "./booking-page.ts";
import { backToDay, type DayDone, dayPage } from "./day.ts";

const base = "/staff/bookings/:bookingId";

/** One appointment: what became of it, and calling it off. */
export function bookingRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => bookingPage(staff, visit) },
    { method: "get", path: `${base}/calendar.ics`, handle: (visit) => bookingFile(staff, visit) },
    { method: "post", path: `${base}/mark`, handle: (visit) => mark(staff, visit) },
    { method: "post", path: `${base}/undo`, handle: (visit) => undo(staff, visit) },
    { method: "post", path: `${base}/cancel`, handle: (visit) => cancel(staff, visit) },
  ];
}

const isOutcome = (text = ""): text is Outcome => (OUTCOMES as readonly string[]).includes(text);

async function mark(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { outcome } = visit.form;
  const minutes = readMinutes(visit.form["minutes"] ?? "");
  if (!isOutcome(outcome)) return await wrong(staff, visit, "Choose whether they came");
  if (minutes === "wrong") return await wrong(staff, visit, "Enter whole minutes, such as 30");
  const problem = await actOnBooking(staff, visit, "mark-attendance", (db, { booking, worker }) =>
    markAttendance(db, staff.parts, booking.id, { outcome, minutes, by: worker.id }, staff.parts.clock.now()),
  );
  if (problem !== undefined) return await wrong(staff, visit, problem);
  return await back(staff, visit, outcome === "missed" ? await missedDone(staff, visit) : outcome);
}

/** Whether a kind text is on its way. */
async function missedDone({ parts }: Staff, { params }: SignedVisit): Promise<DayDone> {
  const waiting = await waitingTimersOf(parts.store.read, params["bookingId"]!);
  return waiting.length > 0 ? "missed" : "missed-quiet";
}

async function undo(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const problem = await actOnBooking(staff, visit, "mark-attendance", (db, { booking, worker }) =>
    undoAttendance(db, booking.id, worker.id, staff.parts.clock.now()),
  );
  return problem === undefined ? await back(staff, visit, "undone") : await wrong(staff, visit, problem);
}

async function wrong(staff: Staff, visit: SignedVisit, message: string): Promise<Answer> {
  const { booking } = await openBooking(staff, visit, "mark-attendance");
  const form = { ...visit.form, on: dayOf(booking.start_at) };
  return await dayPage(staff, { ...visit, form }, { message, at: `minutes-${booking.id}` });
}

/** Who cannot come decides what the person is told: other times, or that it is off as they asked. */
async function cancel(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const isAsked = visit.form["why"] === "asked";
  const done = await actOnBooking(
    staff,
    visit,
    "book-for",
    async (db, { booking, party, worker, isMine }) => {
      const now = staff.parts.clock.now();
      if (booking.start_at <= now) return false;
      const end = isAsked ? cancelFor : displace;
      const page = isMine && hasDay(worker) ? "day" : `people/${party.id}/book`;
      const act = () => end(db, staff.parts, booking.id, worker.id, now);
      return await pressUndoably(db, staff, { party, worker, page }, act);
    },
  );
  return await back(staff, visit, done ? (isAsked ? "called-off" : "displaced") : "gone");
}

/** To the adviser's day, or the person's page for those who look after them. */
async function back(staff: Staff, visit: SignedVisit, done: DayDone): Promise<Answer> {
  const { booking, party, isMine } = await openBooking(staff, visit, "see-bookings");
  if (isMine && hasDay(visit.worker)) return backToDay(dayOf(booking.start_at), done, booking.id);
  return { to: `/staff/people/${party.id}/book?done=${done}` };
}

import { OUTCOMES, readMinutes } from "../domain/attendance.ts";
import { shortTime } from "../domain/day.ts";
import { allows } from "../domain/roles.ts";
import { ServiceError } from "../errors.ts";
import { unmarkedBefore } from "../store/adviser-diary.ts";
import { KNOWN_FOR_MS } from "../store/bookings.ts";
import type { Worker } from "../store/workers.ts";
import { markAttendance } from "../work/appointments/attendance.ts";
import { kindTitle, placeWords } from "../work/appointments/calendar-entry.ts";
import { actOnBooking } from "./appointments/booking-access.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { staffNames } from "./who.ts";
import { momentOf } from "./words.ts";

/** For a manager: appointments of more than a fortnight ago that nobody has marked, by time and adviser, without names. */
export function unmarkedRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff/unmarked", handle: (visit) => unmarkedPage(staff, visit) },
    { method: "post", path: "/staff/unmarked/:bookingId", handle: (visit) => mark(staff, visit) },
  ];
}

/** Those who write down what no adviser has. */
export const marksOverdue = ({ role }: Pick<Worker, "role">): boolean =>
  allows(role, "mark-overdue", "others");

/** Appointments that ended more than a fortnight ago and are not marked, oldest first. */
export async function overdue({ parts }: Staff) {
  const { store, clock } = parts;
  return await unmarkedBefore(store.read, clock.now() - KNOWN_FOR_MS);
}

async function unmarkedPage(staff: Staff, visit: SignedVisit, problem?: string): Promise<Answer> {
  if (!marksOverdue(visit.worker))
    throw new ServiceError("staff/forbidden", "This page is for managers. Your own are on Your day.");
  const { content, store, clock } = staff.parts;
  const rows = await overdue(staff);
  const names = await staffNames(
    store.read,
    store.vault,
    rows.map(({ adviser_id }) => adviser_id),
  );
  const list = rows.map((row) => ({
    id: row.id,
    when: momentOf(row.start_at, clock.now()),
    time: { text: shortTime(row.start_at) },
    name: names(row.adviser_id),
    kind: kindTitle(content, row.kind),
    place: placeWords(content, row),
    planned: Math.round((row.end_at - row.start_at) / 60_000),
  }));
  const done = visit.query.get("done") === "yes" && !problem ? "Noted." : undefined;
  return { page: "unmarked", data: { list, problem, done }, status: problem ? 400 : 200 };
}

async function mark(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const outcome = OUTCOMES.find((one) => one === visit.form["outcome"]);
  const minutes = readMinutes(visit.form["minutes"] ?? "");
  if (!outcome) return await unmarkedPage(staff, visit, "Choose whether they came");
  if (minutes === "wrong") return await unmarkedPage(staff, visit, "Enter whole minutes, such as 30");
  const problem = await actOnBooking(staff, visit, "mark-overdue", (db, { booking, worker }) =>
    markAttendance(db, staff.parts, booking.id, { outcome, minutes, by: worker.id }, staff.parts.clock.now()),
  );
  return problem === undefined
    ? { to: "/staff/unmarked?done=yes" }
    : await unmarkedPage(staff, visit, problem);
}

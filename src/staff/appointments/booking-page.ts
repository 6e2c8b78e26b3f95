import { accessNeedsOf } from "../../store/access-needs.ts";
import { appointmentRow } from "../../store/adviser-diary.ts";
import { phoneOf } from "../../store/parties.ts";
import { appointmentFile } from "../../work/appointments/calendar-feed.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedVisit } from "../visit.ts";
import { staffNames } from "../who.ts";
import { momentOf } from "../words.ts";
import { appointmentViews } from "./appointment-view.ts";
import { type BookingCase, hasDay, openBooking } from "./booking-access.ts";

const STATES: Readonly<Record<BookingCase["booking"]["status"], string>> = {
  booked: "Booked",
  moved: "Moved to another time",
  cancelled: "Called off",
  attended: "They came",
  missed: "They did not come",
};

/** One appointment, with what can be done about it. */
export async function bookingPage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const found = await openBooking(staff, visit, "see-bookings");
  const { parts } = staff;
  const { read, vault } = parts.store;
  const now = parts.clock.now();
  const { booking, party, isMine } = found;
  const [view] = await appointmentViews(parts, [(await appointmentRow(read, booking.id))!], now);
  const names = await staffNames(read, vault, [booking.adviser_id]);
  const data = {
    one: view,
    personId: party.id,
    when: momentOf(booking.start_at, now),
    adviser: names(booking.adviser_id),
    state: STATES[booking.status],
    mayChange: booking.status === "booked" && booking.start_at > now && found.can("book-for"),
    mayMark: isMine && found.can("mark-attendance"),
    isMine: isMine && hasDay(visit.worker),
    noTexts: await getsNoTexts(staff, found),
    needs: (await accessNeedsOf(read, vault, party))?.words,
    hasFile: booking.status !== "cancelled" && booking.status !== "moved",
  };
  return { page: "booking", data };
}

/** The appointment for a calendar, as a file. One that is off is in no calendar. */
export async function bookingFile(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { booking } = await openBooking(staff, visit, "see-bookings");
  if (booking.status === "cancelled" || booking.status === "moved") throw notFound();
  const row = (await appointmentRow(staff.parts.store.read, booking.id))!;
  const body = appointmentFile(staff.parts, row);
  return { file: "appointment.ics", type: "text/calendar; charset=utf-8", body };
}

/** Then whoever changes it has to tell them. */
async function getsNoTexts({ parts }: Staff, { party }: BookingCase): Promise<boolean> {
  const phone = await phoneOf(parts.store.read, party.id);
  return party.opted_out_at !== null || !phone || phone.state !== "live";
}

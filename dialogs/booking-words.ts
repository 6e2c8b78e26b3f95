import type { Ctx } from "../src/conversation/dialog.ts";
import type { KnownBooking } from "../src/conversation/known.ts";
import { shortDay, shortTime } from "../src/domain/day.ts";
import type { Slot } from "../src/domain/slots.ts";

/** When, where and with whom, as the wording names them. */
export function slotArgs(slot: Slot | KnownBooking, ctx: Ctx): Record<string, string> {
  const place = ctx.content.places.find(({ id }) => id === slot.placeId);
  return {
    day: shortDay(slot.start),
    time: shortTime(slot.start),
    adviser: slot.adviserName,
    place: place?.name ?? "",
    address: place ? `${place.address}, ${place.postcode}` : "",
  };
}

/** What is offered, numbered from 1. */
export function slotLines(slots: readonly Slot[], ctx: Ctx) {
  return slots.map((slot, i) => ({ key: "booking.slot-line", args: { n: i + 1, ...slotArgs(slot, ctx) } }));
}

/** What somebody has booked, numbered from 1. */
export function bookingLines(bookings: readonly KnownBooking[]) {
  return bookings.map(({ start }, i) => ({
    key: "booking.mine-line",
    args: { n: i + 1, day: shortDay(start), time: shortTime(start) },
  }));
}

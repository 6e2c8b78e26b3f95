import { ask, type Ctx, numbers, type Reply } from "../src/conversation/dialog.ts";
import type { KnownBooking } from "../src/conversation/known.ts";
import { type Day, dayOf, shortDay, shortTime } from "../src/domain/day.ts";
import { instantOf } from "../src/domain/hours.ts";
import type { Said } from "../src/domain/said.ts";
import type { Slot } from "../src/domain/slots.ts";
import type { Booking } from "./booking-data.ts";

type Timed = Pick<Slot, "placeId" | "placeText" | "by" | "start" | "adviserName">;

/** When, where and with whom, as the wording names them; `where` goes on from "with Owen". */
export function slotArgs(slot: Slot | KnownBooking, ctx: Ctx): Record<string, string | Said> {
  const place = placeOf(slot, ctx);
  return {
    day: shortDay(slot.start),
    time: shortTime(slot.start),
    adviser: slot.adviserName,
    place: placeName(slot, ctx),
    where: whereOf(slot, ctx),
    postcode: place ? `, ${place.postcode}` : outreach(slot).rest,
    address: place ? place.address : (slot.placeText ?? ""),
  };
}

export const placeOf = ({ placeId }: Pick<Slot, "placeId">, { content }: Ctx) =>
  content.places.find(({ id }) => id === placeId);

/** The centre's name, or how a place that is no centre was named. */
export function placeName(slot: Pick<Slot, "placeId" | "placeText">, ctx: Ctx): string {
  return placeOf(slot, ctx)?.name ?? outreach(slot).name;
}

/** "Kiln Yard, 12 Kiln Street": the name, and the address with its comma. */
function outreach({ placeText = "" }: Pick<Slot, "placeText">): { name: string; rest: string } {
  const comma = placeText.indexOf(",");
  return comma < 0
    ? { name: placeText, rest: "" }
    : { name: placeText.slice(0, comma), rest: placeText.slice(comma) };
}

function whereOf(slot: Pick<Timed, "placeId" | "placeText" | "by">, ctx: Ctx): Said {
  if (slot.by !== "in-person") return { key: `booking.where-${slot.by}` };
  return { key: "booking.where-place", args: { place: placeName(slot, ctx) } };
}

/** What to bring or wait for, with a space before it; nothing where the content says nothing. */
export function bringArg(
  { by, kind, placeText }: Pick<Slot, "by" | "kind" | "placeText">,
  { content }: Ctx,
): string {
  if (placeText !== undefined) return "";
  const key = by === "in-person" ? `booking.bring-${kind}` : `booking.bring-${by}`;
  return content.wording.has(key) ? ` ${content.wording.render({ key })}` : "";
}

/** The times on offer, numbered from 1, under what they have in common or why they are these. */
export function askSlots({ offered, why, query }: Booking, ctx: Ctx): Reply {
  const lines = slotLines(offered, ctx);
  if (why) return ask(`booking.why-${why.key}`, { ...why.args, lines }, numbers(offered));
  const key = areApart(offered, ctx) ? "booking.which-slot-apart" : "booking.which-slot";
  return ask(key, { head: headOf(offered, query.adviserId, ctx), lines }, numbers(offered));
}

const WEEK_MS = 6 * 24 * 3_600_000;

function slotLines(slots: readonly Slot[], ctx: Ctx): Said[] {
  const apart = areApart(slots, ctx);
  return slots.map((slot, i) => ({
    key: apart ? "booking.slot-line-place" : "booking.slot-line",
    args: {
      n: i + 1,
      day: apart ? fewWords(slot.start, ctx.known.now) : shortDay(slot.start),
      time: shortTime(slot.start),
      place: placeName(slot, ctx),
    },
  }));
}

const areApart = (slots: readonly Slot[], ctx: Ctx): boolean =>
  new Set(slots.map((slot) => placeName(slot, ctx))).size > 1;

/** Within six days the weekday will do. */
function fewWords(at: number, now: number): string {
  return at - now < WEEK_MS ? shortDay(at).slice(0, 3) : shortDay(at);
}

export function headOf(slots: readonly Slot[], adviserId: string | undefined, ctx: Ctx): string | Said {
  const first = slots[0]!;
  if (first.by !== "in-person") return { key: `booking.head-${first.by}` };
  const name = placeName(first, ctx);
  if (areApart(slots, ctx)) return { key: "booking.head-any" };
  return adviserId === undefined ? name : `${first.adviserName}, ${name}`;
}

/** What somebody has booked, numbered from 1. */
export function bookingLines(bookings: readonly KnownBooking[], ctx: Ctx): Said[] {
  return bookings.map((booking, i) => ({
    key: "booking.mine-line",
    args: { n: i + 1, ...slotArgs(booking, ctx) },
  }));
}

/** "Fri 27 Nov" */
export const dayWords = (day: Day): string => shortDay(instantOf(day, "12:00"));

/** "today", "tomorrow", or the day. */
export function dayFrom(at: number, ctx: Ctx): string {
  return dayOf(at) === ctx.known.today ? "today" : shortDay(at);
}

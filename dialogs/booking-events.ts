import type { BookingEvent } from "../src/conversation/booking-effects.ts";
import { isQuiet } from "../src/conversation/care/care.ts";
import { type Ctx, type EventMade, type Reply, say } from "../src/conversation/dialog.ts";
import { isHeld } from "../src/conversation/held.ts";
import type { KnownBooking, PastBooking } from "../src/conversation/known.ts";
import { waitFor } from "../src/conversation/waiting.ts";
import { dayOf } from "../src/domain/day.ts";
import { nextOpening } from "../src/domain/hours.ts";
import { remindersFor } from "../src/domain/reminders.ts";
import { mayReveal } from "../src/domain/reveal.ts";
import { booking } from "./booking.ts";
import { type Booking, newBooking, type Step } from "./booking-data.ts";
import { askSlots, dayFrom, slotArgs } from "./booking-words.ts";
import { workerName } from "./gate.ts";
import { onTheWay } from "./on-the-way.ts";
import { ANYWHERE } from "./places.ts";
import { bestSlots, freeFor, isStillFree } from "./slot-search.ts";

const silent: EventMade = { says: [], effects: [] };

/** What happens to appointments by itself: nobody has written, so it is said only where it may be. */
export function onBookingEvent(event: BookingEvent, ctx: Ctx): EventMade {
  switch (event.type) {
    case "reminder":
      return remind(event.bookingId, event.morning ?? false, ctx);
    case "reminder-worker":
      return { says: [], effects: [{ do: "remind-worker", bookingId: event.bookingId }] };
    case "missed":
      return missed(event.bookingId, ctx);
    case "displaced":
      return displaced(event.bookingId, ctx);
    case "booked-for":
      return bookedFor(event.bookingId, ctx);
    case "called-off":
      return calledOff(event.bookingId, ctx);
    case "slot-offer":
      return offered(event.offerId, ctx);
    case "offer-over":
      return { says: [], effects: [{ do: "pass-offer", offerId: event.offerId, why: "lapsed" }] };
    case "first-meeting":
      return firstMeeting(ctx);
    default:
      return silent;
  }
}

/** To a number we trust, that takes texts. */
const mayTell = ({ known }: Ctx): boolean => !known.optedOut && mayReveal("appointments", known.standing);

function asking(step: Step, data: Booking, ctx: Ctx, says: readonly Reply[]): EventMade {
  return { says, effects: [], waiting: waitFor(booking, step, data, ctx.known.now) };
}

/** Only for a booking that still stands and is ahead, to a number we trust, and not while someone is being cared for. */
function remind(bookingId: string, morning: boolean, ctx: Ctx): EventMade {
  const found = ctx.known.section("bookings").find(({ id }) => id === bookingId);
  if (!found || found.start <= ctx.known.now || isQuiet(ctx) || !mayTell(ctx)) return silent;
  const isToday = dayOf(found.start) === ctx.known.today;
  if (isToday && !morning && hasMorning(found, ctx)) return silent;
  if (isHeld(ctx) && !isToday) return remindLater(found, ctx);
  const words = say(reminderKey(found, isToday), slotArgs(found, ctx));
  return { says: [words], effects: [], waiting: waitFor(onTheWay, "needs", { id: found.id }, ctx.known.now) };
}

/** A reminder for the day before that comes late leaves the day to the one of that morning. */
function hasMorning({ start }: KnownBooking, { content, known }: Ctx): boolean {
  const { morning } = remindersFor({ start, madeAt: 0 }, content.service.automaticTexts);
  return morning !== undefined && morning <= known.now;
}

function reminderKey({ by }: KnownBooking, isToday: boolean): string {
  const key = isToday ? "morning" : "day-before";
  return by === "in-person" ? `reminder.${key}` : `reminder.${key}-remote`;
}

const HOUR_MS = 3_600_000;

/** They are talking with their worker: looked at again an hour later, when texts may leave and it still helps. */
function remindLater({ id, start }: KnownBooking, { known, content }: Ctx): EventMade {
  const at = nextOpening(known.now + HOUR_MS, content.service.automaticTexts, new Set());
  return at < start ? { says: [], effects: [{ do: "remind-later", bookingId: id, at }] } : silent;
}

const inState = (ctx: Ctx, bookingId: string, status: PastBooking["status"]): PastBooking | undefined =>
  ctx.known.section("history").find((one) => one.id === bookingId && one.status === status);

/** One kind text, with another time to be had with the same adviser. */
function missed(bookingId: string, ctx: Ctx): EventMade {
  const found = inState(ctx, bookingId, "missed");
  if (!found || isQuiet(ctx) || isHeld(ctx) || !mayTell(ctx)) return silent;
  const day = dayFrom(found.start, ctx);
  const data = { ...newBooking, query: { adviserId: found.adviserId, placeId: ANYWHERE } };
  return asking("again", data, ctx, [say("booking.missed", { ...slotArgs(found, ctx), day })]);
}

/** Told although somebody talks with them: they would come for nothing. */
function displaced(bookingId: string, ctx: Ctx): EventMade {
  const found = inState(ctx, bookingId, "cancelled");
  if (!found || !mayTell(ctx)) return silent;
  const args = slotArgs(found, ctx);
  const query = found.by === "in-person" ? { placeId: found.placeId } : { by: found.by };
  const slots = bestSlots(freeFor(ctx, query), {});
  if (slots.length === 0)
    return {
      says: [say("booking.displaced-none", { ...args, who: workerName(ctx) })],
      effects: [{ do: "hand-off", reason: "booking", words: "", to: "pa" }],
    };
  const data = { ...newBooking, query, offered: [...slots] };
  const why = {
    key: "displaced",
    args: { adviser: found.adviserName, day: String(args["day"]), time: String(args["time"]) },
  };
  const asked = { ...data, why };
  return asking("slot", asked, ctx, [askSlots(asked, ctx)]);
}

function bookedFor(bookingId: string, ctx: Ctx): EventMade {
  const found = ctx.known.section("bookings").find(({ id }) => id === bookingId);
  if (!found || found.start <= ctx.known.now || !mayTell(ctx)) return silent;
  const key = found.isMoved ? "booking.moved-for" : "booking.booked-for";
  return { says: [say(key, slotArgs(found, ctx))], effects: [] };
}

/** As they asked of a worker. */
function calledOff(bookingId: string, ctx: Ctx): EventMade {
  const found = inState(ctx, bookingId, "cancelled");
  if (!found || !mayTell(ctx)) return silent;
  return { says: [say("booking.called-off", slotArgs(found, ctx))], effects: [] };
}

/** A time that came free, for whoever is next; not while they are cared for or talk with a worker. */
function offered(offerId: string, ctx: Ctx): EventMade {
  const offer = ctx.known.section("waiting").offers.find(({ id }) => id === offerId);
  if (!offer) return silent;
  const passed: EventMade = { says: [], effects: [{ do: "pass-offer", offerId, why: "passed" }] };
  if (isQuiet(ctx) || isHeld(ctx) || !mayTell(ctx) || !isStillFree(ctx, offer.slot)) return passed;
  const { wish } = ctx.known.section("waiting");
  const moving = wish?.bookingId ?? undefined;
  const until = ctx.known.now + HOUR_MS / 2;
  const data = { ...newBooking, chosen: offer.slot, until, offerId, ...(moving && { moving }) };
  const asked = asking("freed", data, ctx, [booking.steps.freed.ask(data, ctx)]);
  return { ...asked, effects: [{ do: "keep-offer", offerId }] };
}

/** Somebody who has met no adviser is asked whether they would like to. */
function firstMeeting(ctx: Ctx): EventMade {
  if (isQuiet(ctx) || isHeld(ctx) || !mayTell(ctx) || ctx.known.section("bookings").length > 0) return silent;
  return asking("again", newBooking, ctx, [say("booking.meet")]);
}

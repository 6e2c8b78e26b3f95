import { isQuiet } from "../src/conversation/care.ts";
import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect, TurnEvent } from "../src/conversation/effects.ts";
import { isHeld } from "../src/conversation/held.ts";
import type { KnownBooking } from "../src/conversation/known.ts";
import { whoWillRead } from "../src/conversation/who-reads.ts";
import { dayOf } from "../src/domain/day.ts";
import { nextOpening } from "../src/domain/hours.ts";
import { mayReveal } from "../src/domain/reveal.ts";
import { slotArgs } from "./booking-words.ts";
import { monthlyNews } from "./rights-news.ts";

interface Made {
  readonly says: readonly Reply[];
  readonly effects: readonly Effect[];
}

const silent: Made = { says: [], effects: [] };

/** What the service does when the time comes, with nothing asked. */
export function onEvent(event: TurnEvent, ctx: Ctx): Made {
  switch (event.type) {
    case "reminder":
      return remind(event.bookingId, ctx);
    case "handoff-unseen":
      return { says: [], effects: [{ do: "tell-next", handoffId: event.handoffId }] };
    case "handoff-seen":
      return { says: [], effects: [{ do: "say-seen", handoffId: event.handoffId }] };
    case "called":
      return calledUs(event, ctx);
    case "transfer":
      return { says: [], effects: [{ do: "settle-transfer", id: event.id }] };
    case "planned-text":
      return { says: [], effects: [{ do: "send-planned-text", id: event.id }] };
    case "ask-late":
      return { says: [], effects: [{ do: "raise-ask", askId: event.askId, to: event.to }] };
    case "rights-news":
      return monthlyNews(ctx);
    default:
      return silent;
  }
}

const SAYS_SO_AGAIN_AFTER_MS = 3_600_000;

/** A call that nobody took. Whoever rings again and again is told once an hour, and the worker in the thread they have. */
function calledUs({ canText = true }: { readonly canText?: boolean }, ctx: Ctx): Made {
  const { handoff, now } = ctx.known;
  const { askedAt } = ctx.known.section("callBack");
  const isNews = askedAt === undefined || now - askedAt >= SAYS_SO_AGAIN_AFTER_MS;
  const tell: Effect =
    handoff && askedAt !== undefined
      ? { do: "add-to-thread", handoffId: handoff.id }
      : { do: "hand-off", reason: "callback", words: "", to: "pa" };
  return {
    says: canText && isNews ? [say("person.called"), whoWillRead(ctx)] : [],
    effects: [tell, { do: "ask-for-call", by: "call" }],
  };
}

/** Only for a booking that still stands, to a number we trust, and not while someone is being cared for. */
function remind(bookingId: string, ctx: Ctx): Made {
  const booking = ctx.known.section("bookings").find(({ id }) => id === bookingId);
  if (!booking || isQuiet(ctx) || !mayReveal("appointments", ctx.known.standing)) return silent;
  const isToday = dayOf(booking.start) === ctx.known.today;
  if (isHeld(ctx) && !isToday) return remindLater(booking, ctx);
  const key = isToday ? "booking.reminder-today" : "booking.reminder";
  return { says: [say(key, slotArgs(booking, ctx))], effects: [] };
}

const HOUR_MS = 3_600_000;

/** They are talking with their worker: looked at again an hour later, when texts may leave and it still helps. */
function remindLater({ id, start }: KnownBooking, { known, content }: Ctx): Made {
  const at = nextOpening(known.now + HOUR_MS, content.service.automaticTexts, new Set());
  return at < start ? { says: [], effects: [{ do: "remind-later", bookingId: id, at }] } : silent;
}

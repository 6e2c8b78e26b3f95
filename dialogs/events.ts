import { type Ctx, type EventMade, say } from "../src/conversation/dialog.ts";
import type { Effect, TurnEvent } from "../src/conversation/effects.ts";
import { whoWillRead } from "../src/conversation/reach/who-reads.ts";
import { onBookingEvent } from "./booking-events.ts";
import { lateAnswer } from "./my-asks.ts";
import { monthlyNews } from "./rights-news.ts";

const silent: EventMade = { says: [], effects: [] };

/** What the service does when the time comes, with nothing asked. */
export function onEvent(event: TurnEvent, ctx: Ctx): EventMade {
  switch (event.type) {
    case "reminder":
    case "reminder-worker":
    case "missed":
    case "displaced":
    case "booked-for":
    case "called-off":
    case "slot-offer":
    case "offer-over":
    case "first-meeting":
      return onBookingEvent(event, ctx);
    case "handoff-unseen":
      return { says: [], effects: [{ do: "tell-next", handoffId: event.handoffId }] };
    case "handoff-seen":
      return { says: [], effects: [{ do: "say-seen", handoffId: event.handoffId }] };
    case "called":
      return calledUs(event, ctx);
    case "put-right":
      return { says: [], effects: [{ do: "tell-put-right", id: event.id }] };
    case "transfer":
      return { says: [], effects: [{ do: "settle-transfer", id: event.id }] };
    case "planned-text":
      return { says: [], effects: [{ do: "send-planned-text", id: event.id }] };
    case "ask-late":
      return lateAnswer(event, ctx);
    case "rights-news":
      return monthlyNews(ctx);
    default:
      return silent;
  }
}

const SAYS_SO_AGAIN_AFTER_MS = 3_600_000;

/** A call that nobody took. Whoever rings again and again is told once an hour, and the worker in the thread they have. */
function calledUs({ canText = true }: { readonly canText?: boolean }, ctx: Ctx): EventMade {
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

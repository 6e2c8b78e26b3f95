import { type Ctx, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect, TurnEvent } from "../src/conversation/effects.ts";
import { whoWillRead } from "../src/conversation/who-reads.ts";
import { mayReveal } from "../src/domain/reveal.ts";
import { slotArgs } from "./booking.ts";

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
      return { says: [], effects: [{ do: "tell-duty", handoffId: event.handoffId }] };
    case "called":
      return {
        says: [say("person.called"), whoWillRead(ctx)],
        effects: [{ do: "hand-off", reason: "callback", words: "", to: "pa" }],
      };
    default:
      return silent;
  }
}

/** Only for a booking that still stands, to a number we trust, and not while someone is being cared for. */
function remind(bookingId: string, ctx: Ctx): Made {
  const booking = ctx.known.section("bookings").find(({ id }) => id === bookingId);
  if (!booking || ctx.known.concernOpen || !mayReveal("appointments", ctx.known.standing)) return silent;
  return { says: [say("booking.reminder", slotArgs(booking, ctx))], effects: [] };
}

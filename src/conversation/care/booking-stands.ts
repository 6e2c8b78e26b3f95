import { type Ctx, say } from "../dialog.ts";
import { begin } from "../follow.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { asksIfBooked } from "../understanding/in-care/asks-if-booked.ts";
import { askAgain, type Resumed } from "../waiting.ts";
import { besideCare, inFrame } from "./care.ts";

/**
 * Whether their appointment stands, asked while they are cared for: what the record says, and while the question of a
 * booking still waits, that nothing is booked yet, with that question again.
 * @returns nothing for any other words
 */
export function bookingStands(input: TurnInput, ctx: Ctx, waits?: Resumed): Made | undefined {
  const { session, book } = input;
  if (ctx.event || !inFrame(ctx, session) || handsLately(ctx, session) || !asksIfBooked(ctx.text))
    return undefined;
  const isNothingBooked = ctx.known.section("bookings").length === 0;
  if (waits?.dialog.name !== "booking" || !isNothingBooked || ctx.watched)
    return besideCare(ctx, begin(book.byIntent.get("my_appointments")!, input, ctx));
  const { reply, waiting } = askAgain(waits, ctx);
  return { says: [say("asked.not-booked-yet"), reply], effects: [], session: { ...session, waiting } };
}

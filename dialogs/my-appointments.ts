import * as z from "zod";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  numbers,
  type Outcome,
  orAgain,
  say,
} from "../src/conversation/dialog.ts";
import type { KnownBooking } from "../src/conversation/known.ts";
import { readChoice, readWhen } from "../src/conversation/understanding/index.ts";
import { bookingLines, slotArgs } from "./booking-words.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { matching } from "./slot-search.ts";

/** What is booked, soonest first. */
export const myAppointments: Dialog<never, object> = {
  name: "my-appointments",
  version: 1,
  intents: ["my_appointments"],
  data: z.object({}),
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    const [first, ...more] = ctx.known.section("bookings");
    if (!first) return done([say("booking.none")]);
    if (more.length === 0) return done([say("booking.next", slotArgs(first, ctx))]);
    return done([say("booking.mine", { lines: bookingLines([first, ...more]) })]);
  },
  steps: {},
};

const Cancelling = z.strictObject({ id: z.string().optional() });
type Cancelling = z.infer<typeof Cancelling>;

/** Drops a booking: with two it asks which, and it never guesses. */
export const cancelling: Dialog<"which" | "confirm", Cancelling> = {
  name: "cancelling",
  version: 1,
  intents: ["cancel_appointment"],
  data: Cancelling,
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    const bookings = ctx.known.section("bookings");
    if (bookings.length === 0) return done([say("booking.none-to-drop")]);
    const meant = bookings.length === 1 ? bookings[0] : theOneMeant(ctx, bookings);
    return meant ? go("confirm", { id: meant.id }) : go("which", {});
  },
  steps: {
    which: {
      ask: (_, ctx) =>
        ask(
          "booking.which-to-drop",
          { lines: bookingLines(ctx.known.section("bookings")) },
          numbers(ctx.known.section("bookings")),
        ),
      hear(ctx): Outcome<"which" | "confirm", Cancelling> {
        const bookings = ctx.known.section("bookings");
        const picked =
          bookings[(readChoice(ctx.text, bookings.length) ?? 0) - 1] ?? theOneMeant(ctx, bookings);
        if (picked) return go("confirm", { id: picked.id });
        return ctx.heard.entities.answer === "no"
          ? done([say("booking.kept")])
          : orAgain(ctx, say("talk.pick-a-number"));
      },
    },
    confirm: {
      context: "awaiting_yes_no",
      ask: ({ id }, ctx) => {
        const booking = ctx.known.section("bookings").find((one) => one.id === id);
        return booking
          ? ask("booking.confirm-drop", slotArgs(booking, ctx), ["1", "2"])
          : say("booking.none-to-drop");
      },
      hear(ctx, { id }): Outcome<"which" | "confirm", Cancelling> {
        const choice = readChoice(ctx.text, 2);
        if (choice === 2 || ctx.heard.entities.answer === "no") return done([say("booking.kept")]);
        const surely =
          choice === 1 ||
          ctx.heard.entities.answer === "yes" ||
          (ctx.heard.sure && ctx.heard.intent === "cancel_appointment");
        return surely
          ? done([say("booking.dropped")], [{ do: "cancel-booking", bookingId: id! }])
          : orAgain(ctx, say("booking.drop-unclear"));
      },
    },
  },
};

function theOneMeant(ctx: Ctx, bookings: readonly KnownBooking[]): KnownBooking | undefined {
  const when = readWhen(ctx.text, ctx.known.today);
  if (!when.date && !when.time) return undefined;
  const meant = matching(bookings, when);
  return meant.length === 1 ? meant[0] : undefined;
}

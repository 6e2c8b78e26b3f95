import { ask, type Ctx, done, orAgain, type StepOf, say } from "../src/conversation/dialog.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import type { Booking, Step } from "./booking-data.ts";
import { slotArgs } from "./booking-words.ts";

const ALL = /\b(?:both|all|every ?thing|them|the lot)\b/i;

/** "cancel both", "all of them" */
export const meansAll = ({ text }: Pick<Ctx, "text">): boolean => ALL.test(text);

/** Without numbers, for 1 and 2 are the answers. */
const plainLines = (ctx: Ctx) =>
  ctx.known.section("bookings").map((one) => ({ key: "booking.mine-line-plain", args: slotArgs(one, ctx) }));

/** They asked to drop all that is booked: once more, with the list. */
export const dropAll: StepOf<Step, Booking> = {
  context: "awaiting_yes_no",
  ask: (_, ctx) => ask("booking.confirm-drop-all", { lines: plainLines(ctx) }, ["1", "2"]),
  hear(ctx) {
    const choice = readChoice(ctx.text, 2);
    const mine = ctx.known.section("bookings");
    if (choice === 2 || ctx.heard.entities.answer === "no") return done([say("booking.kept")]);
    if (choice !== 1 && ctx.heard.entities.answer !== "yes")
      return orAgain(ctx, say("booking.drop-all-unclear"));
    return done(
      [say("booking.dropped-all")],
      mine.map(({ id }) => ({ do: "cancel-booking", bookingId: id }) as const),
    );
  },
};

import { ask, type Ctx, done, orAgain, type StepOf, say } from "../src/conversation/dialog.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { dayOf } from "../src/domain/day.ts";
import { remindersFor } from "../src/domain/reminders.ts";
import type { Slot } from "../src/domain/slots.ts";
import type { Booking, Next, Step } from "./booking-data.ts";
import { anotherOf, otherSideOf } from "./booking-later.ts";
import { choose, offer, offerMore } from "./booking-offer.ts";
import { justGone, LEAVES_IT, otherWish } from "./booking-pick.ts";
import { aboutSlots, asksWhichWay } from "./booking-questions.ts";
import { shiftedWish } from "./booking-shift.ts";
import { saysWhen, wishOf } from "./booking-wish.ts";
import { bringArg, slotArgs } from "./booking-words.ts";
import { isStillFree } from "./slot-search.ts";

export const confirm: StepOf<Step, Booking> = {
  context: "awaiting_yes_no",
  ask: ({ chosen, moving }, ctx) =>
    ask(moving ? "booking.confirm-move" : "booking.confirm", slotArgs(chosen!, ctx), ["1", "2"]),
  about: (ctx, { chosen }) => aboutSlots(ctx, [chosen!]),
  expects: ({ text }) => asksWhichWay(text),
  hear: hearConfirm,
};

function hearConfirm(ctx: Ctx, data: Booking): Next {
  const chosen = data.chosen!;
  if (ctx.event?.type === "slot-taken") return gone(ctx, data);
  if (ctx.event?.type === "booking-gone") return oldGone(ctx, data);
  const choice = readChoice(ctx.text, 2);
  if (LEAVES_IT.test(ctx.text)) return leaves(data);
  const shifted = shiftedWish(ctx, chosen);
  if (shifted) return offer(ctx, data, shifted);
  const other = anotherOf(ctx, data, chosen) ?? otherSideOf(ctx, data, chosen);
  if (other) return other;
  if (choice === 2 || ctx.heard.entities.answer === "no") return offerMore(ctx, notIt(data));
  if (choice !== 1 && ctx.heard.entities.answer !== "yes") return otherWords(ctx, data);
  return isStillFree(ctx, chosen) ? booked(ctx, data, chosen) : gone(ctx, data);
}

/** What is kept for them goes back to the others a moment later: another one takes its place, or the ten minutes end. */
function notIt(data: Booking): Booking {
  const others = data.offered.length > 0 ? data.offered : [data.chosen!];
  return { ...data, offered: others };
}

/** A time of day that they name now is on the day of the one they are asked about. */
function onItsDay(ctx: Ctx, data: Booking): Booking {
  return saysWhen(wishOf(ctx)) ? { ...data, when: { date: dayOf(data.chosen!.start) } } : data;
}

function leaves({ moving }: Booking): Next {
  return done([say(moving ? "booking.left-move" : "booking.left-it")], [{ do: "let-go" }]);
}

function otherWords(ctx: Ctx, data: Booking): Next {
  const cancels = ctx.heard.sure && ctx.heard.intent === "cancel_appointment";
  return (
    otherWish(ctx, onItsDay(ctx, data)) ??
    (cancels ? leaves(data) : orAgain(ctx, say("booking.confirm-unclear")))
  );
}

/** A time is kept while now < its end; an answer that comes later has it all the same, unless somebody took it. */
function gone(ctx: Ctx, data: Booking): Next {
  const isOver = data.until !== undefined && ctx.known.now >= data.until;
  return justGone(ctx, data, isOver ? "hold-over" : "just-gone");
}

/** The adviser has called off the old one meanwhile: they are told, and asked whether they still want the new one. */
function oldGone(ctx: Ctx, { moving, ...rest }: Booking): Next {
  const old = ctx.known.section("history").find(({ id }) => id === moving);
  const says = old ? [say("booking.old-gone", slotArgs(old, ctx))] : [];
  return choose(ctx, rest, rest.chosen!, says);
}

function booked(ctx: Ctx, { moving }: Booking, slot: Slot): Next {
  const { kind } = slot;
  const effect = moving
    ? ({ do: "move-booking", bookingId: moving, slot, kind } as const)
    : ({ do: "book", slot, kind } as const);
  return done([bookedWords(ctx, slot, moving === undefined ? "booking.booked" : "booking.moved")], [effect]);
}

/** Day, time, place, first name, what to bring, and what comes next, in one text. */
export function bookedWords(ctx: Ctx, slot: Slot, key: "booking.booked" | "booking.moved") {
  const after = isReminded(ctx, slot) ? "booking.will-remind" : "booking.just-say";
  const args = { bring: bringArg(slot, ctx), after: ` ${ctx.content.wording.render({ key: after })}` };
  return say(key, { ...slotArgs(slot, ctx), ...args });
}

/** A reminder goes out a day before; a booking made later than that gets none, so none is promised. */
function isReminded({ known, content }: Ctx, { start }: Slot): boolean {
  if (known.optedOut) return false;
  return remindersFor({ start, madeAt: known.now }, content.service.automaticTexts).dayBefore !== undefined;
}

import { ask, type Ctx, done, orAgain, type StepOf, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { shortDay, shortTime } from "../src/domain/day.ts";
import { bookedWords } from "./booking-confirm.ts";
import type { Booking, Next, Step } from "./booking-data.ts";
import { LEAVES_IT } from "./booking-pick.ts";
import { aboutSlots, asksWhichWay } from "./booking-questions.ts";
import { named, where } from "./booking-where.ts";
import { saysWhen, wishOf } from "./booking-wish.ts";
import { slotArgs } from "./booking-words.ts";
import { placeNamed } from "./places.ts";
import { isStillFree } from "./slot-search.ts";

/** Another time is offered after a miss, or a first one to somebody who has met nobody yet. */
export const again: StepOf<Step, Booking> = {
  context: "awaiting_yes_no",
  ask: ({ query }) =>
    query.adviserId ? ask("booking.missed-unclear", {}, ["1", "2"]) : ask("booking.meet", {}, ["1", "2"]),
  hear(ctx, data) {
    const choice = readChoice(ctx.text, 2);
    const isFirst = data.query.adviserId === undefined;
    if (choice === 2 || ctx.heard.entities.answer === "no" || LEAVES_IT.test(ctx.text))
      return done([say(isFirst ? "booking.meet-not-now" : "booking.missed-left")], answered(isFirst, "no"));
    const asks = saysWhen(wishOf(ctx)) || placeNamed(ctx) !== undefined;
    if (choice !== 1 && ctx.heard.entities.answer !== "yes" && !asks)
      return orAgain(ctx, say(isFirst ? "booking.meet-unclear" : "booking.missed-unclear"));
    const found = where(ctx, { ...data, query: named(ctx, data.query) });
    return found.kind === "go"
      ? { ...found, effects: [...found.effects, ...answered(isFirst, "yes")] }
      : found;
  },
};

function answered(isFirst: boolean, answer: "yes" | "no"): Effect[] {
  return isFirst ? [{ do: "offer-meeting", answer }] : [];
}

/** A time that came free is theirs for half an hour. */
export const freed: StepOf<Step, Booking> = {
  context: "awaiting_yes_no",
  ask: ({ chosen, moving, until }, ctx) => {
    const old = ctx.known.section("bookings").find(({ id }) => id === moving);
    const args = { ...slotArgs(chosen!, ctx), until: shortTime(until ?? ctx.known.now), old: oldWords(old) };
    return ask(old ? "booking.offer-instead" : "booking.offer", args, ["1", "2"]);
  },
  about: (ctx, { chosen }) => aboutSlots(ctx, [chosen!]),
  expects: ({ text }) => asksWhichWay(text),
  hear: hearFreed,
};

const oldWords = (old: { start: number } | undefined): string =>
  old ? `${shortDay(old.start)}, ${shortTime(old.start)}` : "";

function hearFreed(ctx: Ctx, data: Booking): Next {
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
  if (ctx.event?.type === "slot-taken") return done([say("booking.list-taken")]);
  const isNo = choice === 2 || answer === "no" || LEAVES_IT.test(ctx.text);
  const isYes = choice === 1 || answer === "yes";
  if (!isNo && !isYes) return orAgain(ctx, say("booking.offer-unclear"));
  const isOpen = ctx.known.section("waiting").offers.some(({ id }) => id === data.offerId);
  if (isNo) return left(ctx, data, isOpen);
  return isOpen || isStillFree(ctx, data.chosen!) ? taken(ctx, data) : done([say("booking.list-taken")]);
}

function left(ctx: Ctx, { offerId, moving }: Booking, isOpen: boolean): Next {
  const old = ctx.known.section("bookings").find(({ id }) => id === moving);
  const says = [old ? say("booking.offer-left-keep", { old: oldWords(old) }) : say("booking.offer-left")];
  return done(says, isOpen ? [{ do: "pass-offer", offerId: offerId!, why: "left" }] : []);
}

function taken(ctx: Ctx, { chosen, moving, offerId }: Booking): Next {
  const slot = chosen!;
  const isLive = ctx.known.section("bookings").some(({ id }) => id === moving);
  const had: Effect = isLive
    ? { do: "move-booking", bookingId: moving!, slot, kind: slot.kind }
    : { do: "book", slot, kind: slot.kind };
  const says = [bookedWords(ctx, slot, isLive ? "booking.moved" : "booking.booked")];
  return done(says, [{ do: "take-offer", offerId: offerId! }, had]);
}

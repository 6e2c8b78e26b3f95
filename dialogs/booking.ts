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
  type Reply,
  say,
} from "../src/conversation/dialog.ts";
import {
  readChoice,
  readRefusedChoice,
  readWhen,
  saysAnyWillDo,
} from "../src/conversation/understanding/index.ts";
import { dayBefore } from "../src/domain/day.ts";
import type { Slot } from "../src/domain/slots.ts";
import { aboutSlots } from "./booking-questions.ts";
import { bookingLines, slotArgs, slotLines } from "./booking-words.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { placeIn, placeNamed, placesByNumber } from "./places.ts";
import { bestSlots, isStillFree, matching, type Wish } from "./slot-search.ts";

const SavedSlot = z.strictObject({
  adviserId: z.string(),
  adviserName: z.string(),
  placeId: z.string(),
  start: z.int(),
  end: z.int(),
});

const Booking = z.strictObject({
  /** Undefined until one is named; "any" for no matter where. */
  placeId: z.string().optional(),
  offered: z.array(SavedSlot),
  chosen: SavedSlot.optional(),
  /** The words that named a day before the place was known. */
  wish: z.string().optional(),
  /** The booking that this one is to replace. */
  moving: z.string().optional(),
});
type Booking = z.infer<typeof Booking>;
type Step = "which" | "place" | "slot" | "confirm";

/** Books a careers appointment, or moves one: where, which of three times, confirm. */
export const booking: Dialog<Step, Booking> = {
  name: "booking",
  version: 1,
  intents: ["book_appointment", "change_appointment"],
  data: Booking,
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    if (ctx.heard.intent === "change_appointment") return startMove(ctx);
    return where(ctx, { offered: [] });
  },
  steps: {
    which: {
      ask: (_, ctx) =>
        ask(
          "booking.which-to-move",
          { lines: bookingLines(ctx.known.section("bookings")) },
          numbers(ctx.known.section("bookings")),
        ),
      hear(ctx, data) {
        const mine = ctx.known.section("bookings");
        const picked = mine[(readChoice(ctx.text, mine.length) ?? 0) - 1];
        return picked
          ? where(ctx, { ...data, moving: picked.id, placeId: picked.placeId })
          : orAgain(ctx, say("talk.pick-a-number"));
      },
    },
    place: {
      ask: (_, ctx) =>
        ask(
          "booking.which-place",
          { lines: placesByNumber(ctx.content.places) },
          numbers(ctx.content.places),
        ),
      hear(ctx, data) {
        const placeId = placeIn(ctx);
        if (placeId) return offer(ctx, { ...data, placeId }, wishFor(ctx, data));
        const { date, time, part } = wishOf(ctx);
        return date || time || part
          ? go("place", { ...data, wish: ctx.text })
          : orAgain(ctx, say("booking.place-unclear"));
      },
    },
    slot: {
      context: "awaiting_slot_choice",
      renew: (data, ctx) => ({ ...data, offered: stillOffered(data, ctx) }),
      ask: ({ offered }, ctx) =>
        ask("booking.which-slot", { lines: slotLines(offered, ctx) }, numbers(offered)),
      about: (ctx, { offered }) => aboutSlots(ctx, offered),
      hear: hearSlot,
    },
    confirm: {
      context: "awaiting_yes_no",
      ask: ({ chosen, moving }, ctx) =>
        ask(moving ? "booking.confirm-move" : "booking.confirm", slotArgs(chosen!, ctx), ["1", "2"]),
      about: (ctx, { chosen }) => aboutSlots(ctx, [chosen!]),
      hear: hearConfirm,
    },
  },
};

type Next = Outcome<Step, Booking>;

function startMove(ctx: Ctx): Next {
  const [first, second] = ctx.known.section("bookings");
  if (!first) return where(ctx, { offered: [] }, [say("booking.none-to-move")]);
  if (second) return go("which", { offered: [] });
  return offer(ctx, { offered: [], moving: first.id, placeId: first.placeId }, wishOf(ctx));
}

function where(ctx: Ctx, data: Booking, says: readonly Reply[] = []): Next {
  const placeId = placeNamed(ctx) ?? data.placeId;
  return placeId
    ? offer(ctx, { ...data, placeId }, wishOf(ctx), says)
    : go("place", { ...data, wish: ctx.text }, says);
}

function wishOf(ctx: Ctx): Wish {
  return readWhen(ctx.text, ctx.known.today);
}

/** The day they name with the place, or the one they named before; a number picks from the list and is no time. */
function wishFor(ctx: Ctx, { wish = "" }: Booking): Wish {
  const now = /^\D*\d\D*$/.test(ctx.text) ? {} : wishOf(ctx);
  return now.date || now.time || now.part ? now : readWhen(wish, ctx.known.today);
}

/** What was offered, if it can still be had; otherwise the soonest instead. */
function stillOffered({ offered, placeId }: Booking, ctx: Ctx): Slot[] {
  return offered.every((slot) => isStillFree(ctx, slot)) ? offered : bestSlots(ctx, placeId, {});
}

/** Three times that come nearest to the wish; if none fits it, the soonest, and it says so. */
function offer(ctx: Ctx, data: Booking, wish: Wish, says: readonly Reply[] = [], after?: number): Next {
  if (wish.unclear && !hasFreeOn(ctx, data, wish))
    return go("slot", { ...data, offered: bestSlots(ctx, data.placeId, {}, after) }, [
      ...says,
      say(`booking.${wish.unclear}`),
    ]);
  const fitting = bestSlots(ctx, data.placeId, wish, after);
  if (fitting.length > 0) return go("slot", { ...data, offered: fitting }, says);
  const thatDay = wish.date ? bestSlots(ctx, data.placeId, { date: wish.date }, after) : [];
  const soonest = thatDay.length > 0 ? thatDay : bestSlots(ctx, data.placeId, {}, after);
  if (soonest.length > 0)
    return go("slot", { ...data, offered: soonest }, [...says, say("booking.none-then")]);
  return done(
    [...says, say("booking.none-at-all")],
    [{ do: "hand-off", reason: "booking", words: ctx.text, to: "pa" }],
  );
}

/** "thurs or fri": with a time free on either there is nothing to ask. */
function hasFreeOn(ctx: Ctx, { placeId }: Booking, wish: Wish): boolean {
  return wish.either !== undefined && bestSlots(ctx, placeId, wish).length > 0;
}

const LEAVES_IT =
  /\b(?:never ?mind|nvm|forget (?:it|about it)|leave it|allow it|allow that|cba|scrap (?:it|that)|im (?:good|alright|ok) (?:thanks|ta|thx|actually)|no thanks|no ta|no ty|nty|not any ?more)\b/i;

function hearSlot(ctx: Ctx, data: Booking): Next {
  const { offered } = data;
  const wish = wishOf(ctx);
  const choice = readChoice(ctx.text, offered.length);
  if (choice) return go("confirm", { ...data, chosen: offered[choice - 1]! });
  if (LEAVES_IT.test(ctx.text)) return done([say("booking.left-it")]);
  const refused = readRefusedChoice(ctx.text, offered.length);
  if (refused && offered.length > 1)
    return go("slot", { ...data, offered: offered.filter((_, i) => i !== refused - 1) });
  const meant = matching(offered, wish);
  if (meant.length === 1) return go("confirm", { ...data, chosen: meant[0]! });
  if (saysAnyWillDo(ctx.text) && meant.length > 0) return go("confirm", { ...data, chosen: meant[0]! });
  const placeId = placeNamed(ctx);
  if (placeId || wish.date || wish.time || wish.part || wish.unclear || wish.soonest || wish.not)
    return offer(ctx, { ...data, ...(placeId && { placeId }) }, wish);
  if (wantsOthers(ctx)) return offer(ctx, data, {}, [], offered.at(-1)?.start);
  if (ctx.heard.entities.answer === "yes") return go("confirm", { ...data, chosen: offered[0]! });
  return orAgain(ctx, say("booking.slot-unclear"));
}

function wantsOthers({ text, heard }: Ctx): boolean {
  return (
    heard.entities.answer === "no" ||
    /\b(more|other|others|later|neither|none|diff|different|another|else|next|not (?:that|them|those|these)|nah|nope)\b/i.test(
      text,
    )
  );
}

function hearConfirm(ctx: Ctx, data: Booking): Next {
  const chosen = data.chosen!;
  if (ctx.event?.type === "slot-taken") return justGone(ctx, data);
  const choice = readChoice(ctx.text, 2);
  const wish = wishOf(ctx);
  if (LEAVES_IT.test(ctx.text)) return done([say("booking.left-it")]);
  if (choice === 2 || ctx.heard.entities.answer === "no")
    return offer(ctx, data, {}, [], data.offered.at(-1)?.start);
  if (choice !== 1 && ctx.heard.entities.answer !== "yes") {
    if (wish.date || wish.time || wish.part) return offer(ctx, data, wish);
    return ctx.heard.sure && ctx.heard.intent === "cancel_appointment"
      ? done([say("booking.left-it")])
      : orAgain(ctx, say("booking.confirm-unclear"));
  }
  return isStillFree(ctx, chosen) ? booked(ctx, data, chosen) : justGone(ctx, data);
}

function justGone(ctx: Ctx, data: Booking): Next {
  const { chosen: _, ...rest } = data;
  return offer(ctx, rest, {}, [say("booking.just-gone")]);
}

function booked(ctx: Ctx, { moving }: Booking, slot: Slot): Next {
  const kind = ctx.content.service.appointmentKinds[0]!.id;
  const effect = moving
    ? ({ do: "move-booking", bookingId: moving, slot, kind } as const)
    : ({ do: "book", slot, kind } as const);
  const says = [say(moving ? "booking.moved" : "booking.booked", slotArgs(slot, ctx))];
  return done(isReminded(ctx, slot) ? [...says, say("booking.will-remind")] : says, [effect]);
}

/** A reminder goes out a day before; a booking made later than that gets none, so none is promised. */
function isReminded({ known }: Ctx, { start }: Slot): boolean {
  return dayBefore(start) > known.now && !known.optedOut;
}

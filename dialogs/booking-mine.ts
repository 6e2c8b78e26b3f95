import { ask, type Ctx, done, go, numbers, orAgain, type StepOf, say } from "../src/conversation/dialog.ts";
import type { KnownBooking } from "../src/conversation/known.ts";
import { readChoice, readWhen } from "../src/conversation/understanding/index.ts";
import { type Booking, type Next, newBooking, type Step } from "./booking-data.ts";
import { meansAll } from "./booking-drop-all.ts";
import { offer } from "./booking-offer.ts";
import { shiftedWish } from "./booking-shift.ts";
import { where, wishFor } from "./booking-where.ts";
import { adviserWish, saysWhen, wayNamed, wishOf } from "./booking-wish.ts";
import { bookingLines, slotArgs } from "./booking-words.ts";
import { placeNamed } from "./places.ts";
import { matching } from "./slot-search.ts";

type Wants = NonNullable<Booking["wants"]>;

const NONE: Readonly<Record<Wants, string>> = {
  move: "booking.none-to-move",
  drop: "booking.none-to-drop",
  cannot: "booking.none-to-drop",
};

/** They want to move or drop what they have booked: of two it asks which, and it never guesses. */
export function startMine(ctx: Ctx, wants: Wants): Next {
  if (ctx.watched) return done([say("person.times-by-phone")]);
  const mine = ctx.known.section("bookings");
  const meant = mine.length === 1 ? mine[0] : theOneMeant(ctx, mine, wants);
  if (meant) return goOn(ctx, { ...newBooking, wants }, meant);
  if (mine.length > 1 && wants !== "move" && meansAll(ctx)) return go("dropAll", { ...newBooking, wants });
  if (mine.length > 1) return go("which", { ...newBooking, wants, words: ctx.text });
  if (wants !== "move") return done([say(NONE[wants])]);
  const found = where(ctx, newBooking);
  return found.kind === "go" ? { ...found, says: [say(NONE.move), ...found.says] } : found;
}

/** "move my friday one to monday" is about the one on Friday. */
function theOneMeant(ctx: Ctx, mine: readonly KnownBooking[], wants: Wants): KnownBooking | undefined {
  const text = wants === "move" ? ctx.text.split(/ to | 2 |instead/i)[0]! : ctx.text;
  const when = readWhen(text, ctx.known.today);
  const isMove = wants === "move" && text === ctx.text;
  if (when.date || when.time) {
    const meant = matching(mine, when);
    if (meant.length === 1) return meant[0];
  }
  const placeId = isMove ? undefined : placeNamed({ ...ctx, text });
  const there = mine.filter((one) => one.placeId === placeId);
  return there.length === 1 ? there[0] : undefined;
}

/** "move it to later": only what lies on that side of it. */
function otherSide(text: string, { start, end }: KnownBooking): { after?: number; before?: number } {
  if (/\b(?:later|l8r|further on)\b/i.test(text)) return { after: end };
  return /\b(?:earlier|sooner|erlier)\b/i.test(text) ? { before: start } : {};
}

/** Straight to other times for one of them. */
export const moveThis = (ctx: Ctx, booking: KnownBooking): Next =>
  goOn(ctx, { ...newBooking, wants: "move" }, booking);

function goOn(ctx: Ctx, data: Booking, booking: KnownBooking): Next {
  const { id, placeId, by } = booking;
  const wants = data.wants ?? "move";
  if (wants !== "move") return go(wants, { ...data, moving: id });
  const query = { ...(by === "in-person" ? { placeId } : { by }), ...otherSide(ctx.text, booking) };
  const asked = { ...data, moving: id, query };
  const wish = shiftedWish(ctx, booking) ?? wishFor(ctx, data);
  const elsewhere =
    placeNamed(ctx) !== undefined || adviserWish(ctx) !== undefined || isOtherWay(ctx, booking);
  return elsewhere ? where(ctx, asked) : offer(ctx, asked, wish);
}

/** "can i change it to in person" */
function isOtherWay({ text }: Ctx, { by }: KnownBooking): boolean {
  const wanted = wayNamed(text);
  return wanted !== undefined && wanted !== by;
}

const WHICH: Readonly<Record<Wants, string>> = {
  move: "booking.which-to-move",
  drop: "booking.which-to-drop",
  cannot: "booking.which-to-drop",
};

export const which: StepOf<Step, Booking> = {
  ask: ({ wants = "move" }, ctx) => {
    const mine = ctx.known.section("bookings");
    return ask(WHICH[wants], { lines: bookingLines(mine, ctx) }, numbers(mine));
  },
  hear(ctx, data) {
    const mine = ctx.known.section("bookings");
    const picked = mine[(readChoice(ctx.text, mine.length) ?? 0) - 1] ?? theOneMeant(ctx, mine, "drop");
    if (picked) return goOn(ctx, data, picked);
    if (data.wants !== "move" && meansAll(ctx)) return go("dropAll", data);
    return ctx.heard.entities.answer === "no"
      ? done([say("booking.kept")])
      : orAgain(ctx, say("talk.pick-a-number"));
  },
};

function askAbout(key: string, choices: readonly string[]): StepOf<Step, Booking>["ask"] {
  return ({ moving }, ctx) => {
    const booking = ctx.known.section("bookings").find(({ id }) => id === moving);
    return booking ? ask(key, slotArgs(booking, ctx), choices) : say("booking.already-dropped");
  };
}

const KEEPS =
  /\b(?:keep it|keep that|leave it as it is|still coming|ill come|i can make it|can make it now|(?:do|did|still) want it)\b/i;
const MOVES =
  /\b(?:move|another|diff(?:erent)?|other|change|swap|rearrange|reschedule|later|new) ?(?:it|time|day|one|1)?\b/i;
const DROPS = /\b(?:cancel|drop|leave|forget|scrap|bin|not any ?more|dont want)\b/i;

/** They asked to drop it: once more, so that a slip of the thumb costs nothing. */
export const drop: StepOf<Step, Booking> = {
  context: "awaiting_yes_no",
  ask: askAbout("booking.confirm-drop", ["1", "2"]),
  hear(ctx, data) {
    const choice = readChoice(ctx.text, 2);
    if (isGone(ctx, data)) return done([say("booking.already-dropped")]);
    if (choice === 2 || KEEPS.test(ctx.text)) return done([say("booking.kept")]);
    if (choice === 1) return dropped(data);
    if (meansThisOne(ctx, data)) return go("drop", data);
    if (MOVES.test(ctx.text) || saysWhen(wishOf(ctx))) return otherTime(ctx, data);
    if (ctx.heard.entities.answer === "no") return done([say("booking.kept")]);
    if (ctx.heard.entities.answer === "yes" || DROPS.test(ctx.text)) return dropped(data);
    return orAgain(ctx, say("booking.drop-unclear"));
  },
};

/** They cannot come: another time first, for most who miss one want one. */
export const cannot: StepOf<Step, Booking> = {
  context: "awaiting_yes_no",
  ask: askAbout("booking.cannot-come", ["1", "2", "3"]),
  hear(ctx, data) {
    const choice = readChoice(ctx.text, 3);
    if (isGone(ctx, data)) return done([say("booking.already-dropped")]);
    if (choice === 3 || KEEPS.test(ctx.text)) return done([say("booking.kept")]);
    if (choice === 2) return dropped(data);
    if (choice === 1 || MOVES.test(ctx.text) || saysWhen(wishOf(ctx))) return otherTime(ctx, data);
    if (DROPS.test(ctx.text) || ctx.heard.entities.answer === "no") return dropped(data);
    if (ctx.heard.entities.answer === "yes") return otherTime(ctx, data);
    return orAgain(ctx, say("booking.cannot-come-unclear"));
  },
};

const isGone = (ctx: Ctx, { moving }: Booking): boolean =>
  ctx.event?.type === "booking-gone" || !ctx.known.section("bookings").some(({ id }) => id === moving);

/** "i mean thursday": the day of the very one they are asked about. */
function meansThisOne(ctx: Ctx, { moving }: Booking): boolean {
  const wish = wishOf(ctx);
  const mine = ctx.known.section("bookings").filter(({ id }) => id === moving);
  return !MOVES.test(ctx.text) && wish.date !== undefined && matching(mine, wish).length === 1;
}

function dropped({ moving }: Booking): Next {
  return done([say("booking.dropped")], [{ do: "cancel-booking", bookingId: moving! }]);
}

function otherTime(ctx: Ctx, data: Booking): Next {
  const booking = ctx.known.section("bookings").find(({ id }) => id === data.moving)!;
  return goOn(ctx, { ...data, wants: "move" }, booking);
}

import {
  ask,
  type Ctx,
  go,
  numbers,
  orAgain,
  type Reply,
  type StepOf,
  say,
} from "../src/conversation/dialog.ts";
import { readChoice, readWhen } from "../src/conversation/understanding/index.ts";
import type { Booking, Next, Step } from "./booking-data.ts";
import { offer } from "./booking-offer.ts";
import { aboutAny } from "./booking-questions.ts";
import {
  type AdviserWish,
  adviserWish,
  lastAdviser,
  type Query,
  saysWhen,
  type Wish,
  wayNamed,
  wishOf,
} from "./booking-wish.ts";
import { ANYWHERE, centreList, NEAREST, placeIn, placeNamed, placesByNumber, spotNamed } from "./places.ts";

/** From the first words to times on offer, or to the one question that is missing: where. */
export function where(ctx: Ctx, data: Booking): Next {
  const query = named(ctx, data.query);
  const placeId = query.placeId ?? lastPlace(ctx) ?? (isPlaceNeeded(query) ? undefined : ANYWHERE);
  const words = data.words ?? ctx.text;
  if (placeId === NEAREST) return go("near", { ...data, words });
  if (placeId === undefined) return go("place", { ...data, query, words });
  return offer(ctx, { ...data, query: { ...query, placeId } }, wishFor(ctx, data), missingAdviser(ctx));
}

/** The words of a message on where, how and with whom, put to what is known of it. */
export function named(ctx: Ctx, before: Query): Query {
  const placeId = spotNamed(ctx);
  const by = wayNamed(ctx.text) ?? (isSpot(placeId) ? "in-person" : undefined);
  const whom = adviserWish(ctx);
  const { adviserId: _, not: __, ...kept } = before;
  const withWhom = whom ? whomIn(whom) : before;
  return {
    ...kept,
    ...(placeId && { placeId }),
    ...(by && { by }),
    ...(withWhom.adviserId && { adviserId: withWhom.adviserId }),
    ...(withWhom.not && { not: [...withWhom.not] }),
    ...(whom?.adviserId && !placeId && { placeId: ANYWHERE }),
  };
}

/** Whoever names a place wants to come there, though they said "by phone" before. */
const isSpot = (placeId: string | undefined): boolean =>
  placeId !== undefined && placeId !== ANYWHERE && placeId !== NEAREST;

function whomIn({ adviserId, not }: AdviserWish): Pick<Query, "adviserId" | "not"> {
  return { ...(adviserId && { adviserId }), ...(not && not.length > 0 && { not: [...not] }) };
}

/** A call needs no place, and neither does somebody who is named. */
function isPlaceNeeded({ by, adviserId }: Query): boolean {
  return adviserId === undefined && (by === undefined || by === "in-person");
}

/** Where they met the one whom they want again and who takes no bookings now. */
function lastPlace(ctx: Ctx): string | undefined {
  const missing = adviserWish(ctx)?.missing;
  return missing && missing !== "nobody-yet" ? lastAdviser(ctx)?.placeId : undefined;
}

function missingAdviser(ctx: Ctx): Booking["why"] {
  const missing = adviserWish(ctx)?.missing;
  if (!missing) return undefined;
  return missing === "nobody-yet"
    ? { key: "nobody-before", args: {} }
    : { key: "adviser-gone", args: { adviser: missing.name } };
}

/** The day they name with the place, or the one they named before; a number picks from the list and is no time. */
export function wishFor(ctx: Ctx, { words = "" }: Booking): Wish {
  const now = readChoice(ctx.text, ctx.content.places.length) ? {} : wishOf(ctx);
  return saysWhen(now) ? now : wishOf({ ...ctx, text: words });
}

const WHERE_THEY_ARE =
  /\bwhere(?:abouts)? (?:are|r) (?:they|these|those|u|you|ur)\b|\b(?:addresses|postcodes?)\b/i;

export const place: StepOf<Step, Booking> = {
  ask: (_, ctx) =>
    ask("booking.which-place", { lines: placesByNumber(ctx.content.places) }, numbers(ctx.content.places)),
  about: (ctx) =>
    WHERE_THEY_ARE.test(ctx.text)
      ? [say("booking.where-they-are", { list: centreList(ctx.content.places) })]
      : spotNamed(ctx)
        ? undefined
        : aboutAny(ctx),
  hear(ctx, data) {
    const placeId = placeIn(ctx);
    if (placeId === NEAREST) return go("near", data);
    const query = named(ctx, data.query);
    if (placeId || query.placeId || !isPlaceNeeded(query) || adviserWish(ctx))
      return offer(
        ctx,
        { ...data, query: { ...query, placeId: placeId ?? query.placeId ?? ANYWHERE } },
        wishFor(ctx, data),
        missingAdviser(ctx),
      );
    return saysWhen(readWhen(ctx.text, ctx.known.today))
      ? go("place", { ...data, words: together(ctx, data) })
      : orAgain(ctx, say("booking.place-unclear"));
  },
};

/** "after 2", then "friday": what they said of the time stands beside the day. A new day takes the place of an old one. */
function together({ text, known }: Ctx, { words = "" }: Booking): string {
  return readWhen(words, known.today).date ? text : `${words} ${text}`;
}

export const near: StepOf<Step, Booking> = {
  ask: () => say("booking.where-are-you"),
  hear(ctx, data) {
    const placeId = placeNamed(ctx);
    if (placeId && placeId !== NEAREST)
      return offer(ctx, { ...data, query: { ...data.query, placeId } }, wishFor(ctx, data));
    return orAgain(ctx, areaUnknown(ctx));
  },
};

function areaUnknown({ content }: Ctx): Reply {
  return say("booking.area-unknown", { names: content.places.map(({ name }) => name).join(", ") });
}

import { type Ctx, done, go, type Reply, say } from "../src/conversation/dialog.ts";
import type { Effect } from "../src/conversation/effects.ts";
import { isWithin } from "../src/conversation/understanding/index.ts";
import { addDays, type Day } from "../src/domain/day.ts";
import { bankHolidaysAround } from "../src/domain/holidays-around.ts";
import { openingsOn } from "../src/domain/hours.ts";
import type { Slot } from "../src/domain/slots.ts";
import type { Booking, Next } from "./booking-data.ts";
import { eitherWeek, type Query, saysWhen, type Wish, wayNamed } from "./booking-wish.ts";
import { dayWords, placeOf } from "./booking-words.ts";
import { workerName } from "./gate.ts";
import { ANYWHERE, placesNear } from "./places.ts";
import { bestSlots, fits, freeFor, nearestSlots } from "./slot-search.ts";

type Why = NonNullable<Booking["why"]>;

const HOLD_MS = 10 * 60_000;

/** Keeps a time for them and asks whether to book it. */
export function choose(ctx: Ctx, data: Booking, slot: Slot, says: readonly Reply[] = []): Next {
  const until = ctx.known.now + HOLD_MS;
  const { why: _, ...rest } = data;
  return go("confirm", { ...rest, chosen: slot, until }, says, [{ do: "hold", slot, until }]);
}

/**
 * Three times that come nearest to the wish. One that is just what they asked for is not put in a list: it is kept for
 * them, and they are asked. If none fits it says why, and offers the nearest.
 */
export function offer(ctx: Ctx, before: Booking, heard: Wish, given?: Why): Next {
  const said = withinSpan(ctx, before.when?.span, heard);
  const wish = settled(ctx, merged(before.when, said));
  const data = remembering(before, wish);
  const slots = freeFor(ctx, data.query);
  if (slots.length === 0) return relaxed(ctx, data, wish, given);
  const exact = given || said.unclear ? undefined : exactly(slots, wish);
  if (exact) return choose(ctx, data, exact);
  const fitting = bestSlots(slots, wish, data.shown);
  const why = given ?? whyUnclear(ctx, said, fitting);
  if (fitting.length > 0 && !isHopeless(said)) return list(data, fitting, why);
  const phoned = why ? undefined : byPhoneThen(ctx, data, wish);
  if (phoned) return phoned;
  return list(
    data,
    nearestSlots(slots, isHopeless(said) ? {} : wish, ctx.known.today, []),
    why ?? whyNot(ctx, data.query, wish, data.shown),
  );
}

const LATE_FROM = "16:30";

/** Nobody can be met in the evening at a centre, but rung they can be: said to whoever did not ask to come in. */
function byPhoneThen(ctx: Ctx, data: Booking, wish: Wish): Next | undefined {
  const isLate = wish.part === "evening" || (wish.bound === "from" && (wish.time ?? "") >= LATE_FROM);
  const comes = data.query.by === undefined || data.query.by === "in-person";
  if (!isLate || !comes || wayNamed(ctx.text) === "in-person") return undefined;
  const { placeId: _, ...rest } = data.query;
  const query: Query = { ...rest, by: "phone" };
  const slots = bestSlots(freeFor(ctx, query), wish);
  return slots.length > 0 ? list({ ...data, query }, slots, { key: "phone-then", args: {} }) : undefined;
}

function list(data: Booking, offered: readonly Slot[], why: Why | undefined): Next {
  const { why: _, chosen: __, until: ___, ...rest } = data;
  return go("slot", { ...rest, offered: [...offered], ...(why && { why }) });
}

/** More of the same: what was on offer is not shown again. */
export function offerMore(ctx: Ctx, data: Booking): Next {
  const shown = [...data.shown, ...data.offered.map(({ start }) => start)].slice(-60);
  const wish = withoutClock(data.when ?? {});
  const slots = freeFor(ctx, data.query);
  if (bestSlots(slots, wish, shown).length > 0) return offer(ctx, { ...data, when: wish, shown }, {});
  const rest = nearestSlots(slots, {}, ctx.known.today, shown);
  const { when: _, ...free } = data;
  if (rest.length > 0) return list({ ...free, shown }, bestSlots(slots, {}, shown), noneThen);
  return offer(ctx, { ...free, shown: [] }, {}, { key: "nothing-more", args: {} });
}

/** Whoever does not want the one time that they named is shown others of that day. */
function withoutClock(wish: NonNullable<Booking["when"]>): NonNullable<Booking["when"]> {
  const { time, ...rest } = wish;
  return time && !wish.bound ? rest : wish;
}

const noneThen: Why = { key: "none-then", args: {} };

/** A day that they named before holds when they say no more than a time. */
function merged(before: Wish | undefined, said: Wish): Wish {
  if (!saysWhen(said)) return { ...before, ...said };
  const keepsDay =
    !said.date && !said.span && !said.unclear && !said.soonest && (said.time ?? said.part ?? said.notPart);
  const { date, either, span } = before ?? {};
  return keepsDay
    ? { ...(date && { date }), ...(either && { either }), ...(span && { span }), ...said }
    : said;
}

const BARE_WEEKDAY =
  /^(?!.*(?:\d|\b(?:this|today|2day|tomorrow|tmrw|2moro)\b)).*\b(?:mon|tue|wed|thu|fri)\w*\b/i;

/** "weds", once they have said "the week after next", is the one of that week. */
function withinSpan({ text }: Ctx, span: Wish["span"], said: Wish): Wish {
  if (!span || !said.date || isWithin(said.date, span) || !BARE_WEEKDAY.test(text)) return said;
  const date = [1, 2, 3, 4].map((weeks) => addDays(said.date!, 7 * weeks)).find((day) => isWithin(day, span));
  return date ? { ...said, date } : said;
}

/** "next friday" stands for either of two days. */
function settled(ctx: Ctx, wish: Wish): Wish {
  if (wish.unclear !== "next-weekday") return wish;
  const either = eitherWeek(ctx);
  return either.length > 0 ? { ...wish, either } : wish;
}

function remembering(data: Booking, wish: Wish): Booking {
  const { date, time, part, bound, either, not, notPart, span } = wish;
  const when = {
    ...(date && { date }),
    ...(time && { time }),
    ...(part && { part }),
    ...(bound && { bound }),
    ...(either && { either: [...either] }),
    ...(not && { not }),
    ...(notPart && { notPart }),
    ...(span && { span }),
  };
  const { when: _, ...rest } = data;
  return Object.keys(when).length > 0 ? { ...rest, when } : rest;
}

/** The one time that a day and an hour name. */
function exactly(slots: readonly Slot[], wish: Wish): Slot | undefined {
  if (!wish.date || !wish.time || wish.bound) return undefined;
  return slots.find((slot) => fits(slot, wish));
}

const isHopeless = ({ unclear }: Wish): boolean => unclear === "past" || unclear === "no-such-day";

function whyUnclear(ctx: Ctx, { unclear, either }: Wish, fitting: readonly Slot[]): Why | undefined {
  if (!unclear || (either && fitting.length > 0)) return undefined;
  if (unclear === "next-weekday" && eitherWeek(ctx).length === 0) return { key: "two-days", args: {} };
  return { key: unclear, args: {} };
}

/** Why nothing fits: the first reason that they could not have known. */
function whyNot(ctx: Ctx, { placeId }: Query, { date, span }: Wish, shown: readonly number[]): Why {
  const last = lastDay(ctx);
  if (span && span.first > last) return { key: "too-far", args: { day: dayWords(last) } };
  if (!date || shown.length > 0) return noneThen;
  const day = dayWords(date);
  if (bankHolidaysAround(ctx.known.now).has(date)) return { key: "bank-holiday", args: { day } };
  if (date > last) return { key: "too-far", args: { day: dayWords(last) } };
  const place = placeId === undefined ? undefined : placeOf({ placeId }, ctx);
  const isShut = place && openingsOn(date, place.hours, new Set()).length === 0;
  return isShut ? { key: "closed-then", args: { place: place.name, day } } : noneThen;
}

function lastDay({ known, content }: Ctx): Day {
  return addDays(known.today, Math.max(...content.service.appointmentKinds.map((kind) => kind.horizonDays)));
}

/** Nothing at all is free for what they ask for: one thing after the other is let go, and it says which. */
function relaxed(ctx: Ctx, data: Booking, wish: Wish, given: Why | undefined): Next {
  for (const { query, why } of wider(ctx, data.query))
    if (freeFor(ctx, query).length > 0)
      return offer(ctx, { ...data, query }, wish, given?.key === "adviser-gone" ? given : why);
  return nothingFree(ctx, data, wish);
}

function* wider(ctx: Ctx, query: Query): Generator<{ query: Query; why: Why }> {
  const { by, adviserId, not, after, before, ...rest } = query;
  const anyTime = { ...rest, ...(by && { by }), ...(adviserId && { adviserId }), ...(not && { not }) };
  if (after ?? before) yield { query: anyTime, why: noneThen };
  if (by && by !== "in-person")
    yield { query: { ...rest, placeId: query.placeId ?? ANYWHERE }, why: { key: "no-such-way", args: {} } };
  if (adviserId) yield { query: rest, why: whyWithOthers(ctx, query, adviserId) };
  const place = query.placeId === undefined ? undefined : placeOf({ placeId: query.placeId }, ctx);
  if (!place) return;
  if (not?.[0]) yield { query: { ...query, placeId: ANYWHERE }, why: whyElsewhere(ctx, not[0], place.name) };
  for (const near of placesNear(ctx, place.id))
    yield {
      query: { ...rest, placeId: near.id },
      why: { key: "none-here", args: { place: place.name, near: near.name } },
    };
}

/** They are the only one there; or they have left, and nobody else is there. */
function whyElsewhere(ctx: Ctx, adviserId: string, place: string): Why {
  return isHere(ctx, adviserId)
    ? { key: "only-adviser", args: { adviser: nameOf(ctx, adviserId) } }
    : { key: "none-here-any", args: { place } };
}

const isHere = ({ known }: Ctx, adviserId: string): boolean =>
  known.section("diary").advisers.some(({ id }) => id === adviserId);

/** They have no time left there, or are never there. */
function whyWithOthers(ctx: Ctx, query: Query, adviserId: string): Why {
  const place = query.placeId === undefined ? undefined : placeOf({ placeId: query.placeId }, ctx);
  const adviser = nameOf(ctx, adviserId);
  const isThere = patternsOf(ctx, adviserId).some(({ placeId }) => placeId === query.placeId);
  return place && !isThere
    ? { key: "adviser-elsewhere", args: { adviser, place: place.name } }
    : { key: "adviser-full", args: { adviser } };
}

const patternsOf = ({ known }: Ctx, adviserId: string) =>
  known.section("diary").advisers.find(({ id }) => id === adviserId)?.patterns ?? [];

function nameOf({ known }: Ctx, adviserId: string): string {
  const { advisers } = known.section("diary");
  return (
    advisers.find(({ id }) => id === adviserId)?.firstName ??
    known.section("history").find((booking) => booking.adviserId === adviserId)?.adviserName ??
    ""
  );
}

/** Everything is full: a person looks for a time, and they are on the list. */
function nothingFree(ctx: Ctx, data: Booking, wish: Wish): Next {
  return done(
    [say("booking.none-at-all", { who: workerName(ctx) })],
    [{ do: "hand-off", reason: "booking", words: ctx.text, to: "pa" }, joinList(data, wish, true)],
  );
}

/** They are told when a time like the one they asked for comes free. */
export function joinList({ query, moving }: Booking, { date, part }: Wish, noneFree = false): Effect {
  const { placeId, adviserId, by } = query;
  return {
    do: "join-list",
    wish: {
      placeId: placeId === ANYWHERE ? undefined : placeId,
      adviserId,
      by,
      day: date,
      part,
      bookingId: moving,
      ...(noneFree && { noneFree }),
    },
  };
}

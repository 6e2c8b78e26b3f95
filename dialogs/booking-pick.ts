import { again, type Ctx, done, go, orAgain, type StepOf, say } from "../src/conversation/dialog.ts";
import {
  readChoice,
  readRefusedChoice,
  readYesNo,
  saysAnyWillDo,
} from "../src/conversation/understanding/index.ts";
import { addDays, clockTime, dayOf } from "../src/domain/day.ts";
import type { Slot } from "../src/domain/slots.ts";
import type { Booking, Next, Step } from "./booking-data.ts";
import { choose, joinList, offer, offerMore } from "./booking-offer.ts";
import { aboutSlots, asksWhichWay } from "./booking-questions.ts";
import { shiftedWish } from "./booking-shift.ts";
import { named } from "./booking-where.ts";
import { adviserWish, saysWhen, wayNamed, wishOf } from "./booking-wish.ts";
import { askSlots } from "./booking-words.ts";
import { NEAREST, spotNamed } from "./places.ts";
import { bestSlots, freeFor, isStillFree, matching } from "./slot-search.ts";

export const slot: StepOf<Step, Booking> = {
  context: "awaiting_slot_choice",
  renew: broughtUpToDate,
  ask: askSlots,
  about: (ctx, { offered }) => aboutSlots(ctx, offered),
  expects: ({ text }) => asksWhichWay(text),
  hear: hearSlot,
};

/** What was offered, if it can still be had; otherwise the soonest instead. */
function broughtUpToDate(data: Booking, ctx: Ctx): Booking {
  if (data.offered.every((one) => isStillFree(ctx, one))) return data;
  const offered = bestSlots(freeFor(ctx, data.query), data.when ?? {});
  const other = offered.length > 0 ? offered : bestSlots(freeFor(ctx, data.query), {});
  const why = { key: "moved-on", args: {} };
  return other.length > 0 ? { ...data, offered: [...other], why } : data;
}

export const LEAVES_IT =
  /\b(?:never ?mind|nvm|forget (?:it|about it)|leave it|allow it|allow that|cba|scrap (?:it|that)|im (?:good|alright|ok) (?:thanks|ta|thx|actually)|no thanks|no ta|no ty|nty|not any ?more)\b/i;
export const WANTS_LIST =
  /\b(?:waiting list|wait(?:ing)? 4 one|(?:on|to) (?:the |ur |your )?list|(?:let me know|text me|tell me|lmk|msg me) if)\b|^\W*list\W*$/i;

function hearSlot(ctx: Ctx, data: Booking): Next {
  const { offered } = data;
  if (ctx.event?.type === "slot-taken") return justGone(ctx, data);
  if (soonestOfAll(ctx, data)) return offer(ctx, { ...data, shown: [] }, { soonest: true });
  const shifted = shiftedFromOld(ctx, data);
  if (shifted) return shifted;
  const picked = pickedFrom(ctx, offered);
  if (picked) return choose(ctx, data, picked);
  if (WANTS_LIST.test(ctx.text)) return waits(data);
  if (LEAVES_IT.test(ctx.text)) return done([say(data.moving ? "booking.left-move" : "booking.left-it")]);
  const refused = readRefusedChoice(ctx.text, offered.length);
  if (refused && offered.length > 1) return without(data, refused);
  return afterThat(ctx, data) ?? otherWish(ctx, data) ?? lastTry(ctx, data);
}

/** "same time next week", from somebody who is moving what they have. */
function shiftedFromOld(ctx: Ctx, data: Booking): Next | undefined {
  const old = ctx.known.section("bookings").find(({ id }) => id === data.moving);
  const wish = old && shiftedWish(ctx, old);
  return wish && offer(ctx, { ...data, shown: [] }, wish);
}

function pickedFrom(ctx: Ctx, offered: readonly Slot[]): Slot | undefined {
  const choice = readChoice(ctx.text.replace(ONE_IN_DIGITS, "$1 one"), offered.length);
  if (choice) return offered[choice - 1];
  const timed = offered.filter(({ start }) => isTimeIn(ctx.text, start));
  if (timed.length === 1) return timed[0];
  if (ASKS_WHAT_IS_FREE.test(ctx.text)) return undefined;
  const wish = wishOf(ctx);
  const meant = pointedAt(ctx, offered);
  if (meant.length === 1 && (saysWhen(wish) || meant.length < offered.length)) return meant[0];
  return saysAnyWillDo(ctx.text) ? meant[0] : undefined;
}

/** "got anything tues" wants to see that day, also where one time of it is on offer. */
const ASKS_WHAT_IS_FREE =
  /\b(?:any ?(?:thing|times?|slots?|more)|what about|wot about|what(?:'?s| is) (?:there|free))\b/i;

/** "the first 1" */
const ONE_IN_DIGITS = /\b(1st|2nd|3rd|first|second|third|last|middle|later|earlier) 1\b/i;

/** "the 930 one": a time without its colon. */
function isTimeIn(text: string, start: number): boolean {
  const written = /^\D*(\d{3,4}) ?(?:am|pm)?\D*$/i.exec(text)?.[1];
  const [hour, minute] = clockTime(start).split(":");
  const twelve = String(Number(hour) % 12 || 12);
  return written !== undefined && [`${hour}${minute}`, `${twelve}${minute}`].includes(written);
}

/** Those that a day, a time, a place or a name points at; all of them if it points at nothing. */
function pointedAt(ctx: Ctx, offered: readonly Slot[]): readonly Slot[] {
  const wish = wishOf(ctx);
  if (wish.unclear) return [];
  const placeId = spotNamed(ctx);
  const adviserId = adviserWish(ctx)?.adviserId;
  const isPlace = offered.some((one) => one.placeId === placeId);
  return matching(offered, wish).filter(
    (one) =>
      (!isPlace || one.placeId === placeId) && (adviserId === undefined || one.adviserId === adviserId),
  );
}

function waits(data: Booking): Next {
  const keeps = data.moving !== undefined;
  return done(
    [say(keeps ? "booking.list-joined-plain" : "booking.list-joined")],
    [joinList(data, data.when ?? {})],
  );
}

function without(data: Booking, refused: number): Next {
  const { why: _, ...rest } = data;
  return go("slot", { ...rest, offered: data.offered.filter((_one, i) => i !== refused - 1) });
}

/** Another day, place, way or adviser than what is on offer. */
export function otherWish(ctx: Ctx, data: Booking): Next | undefined {
  const wish = wishOf(ctx);
  const placeId = spotNamed(ctx);
  const whom = adviserWish(ctx);
  if (placeId === NEAREST) return go("near", data);
  if (!placeId && !whom && !wayNamed(ctx.text) && !saysWhen(wish)) return undefined;
  const query = named(ctx, data.query);
  const [first] = data.offered;
  const sameOnly = whom?.not && first && data.offered.every((one) => one.adviserId === first.adviserId);
  const not = sameOnly ? [...new Set([...whom.not, first.adviserId])] : query.not;
  const changed = !placeId && !whom && !wayNamed(ctx.text);
  const shown = changed ? data.shown : [];
  return offer(ctx, { ...data, shown, query: { ...query, ...(not && { not }) } }, wish);
}

const SOONEST = /\b(?:soonest|asap|earliest|next one)\b/i;
const KEEPS =
  /\b(?:keep (?:it|that|what|my)|i can (?:come|make it|do it|go)|ill (?:come|be there)|forget that|as it (?:is|was))\b/i;

/** "ok soonest then": what is on offer is near the day they named, and not the soonest. */
function soonestOfAll(ctx: Ctx, { why, offered, query }: Booking): boolean {
  if (why === undefined || !SOONEST.test(ctx.text) || /\bone\b/i.test(ctx.text)) return false;
  return freeFor(ctx, query)[0]?.start !== offered[0]?.start;
}

const AFTER_THAT = /\bafter(?: (?:that|then|it))?\W*$/i;

/** "first one after": after the day that they named and that has none. */
function afterThat(ctx: Ctx, data: Booking): Next | undefined {
  const day = data.when?.date;
  if (!day || !AFTER_THAT.test(ctx.text)) return undefined;
  return offer(ctx, { ...data, shown: [] }, { span: { first: addDays(day, 1), last: addDays(day, 60) } });
}

const TAKES_IT =
  /\b(?:book (?:it|that|me|1|one)|take (?:it|that)|there|go (?:on|for it)|just book|that(?:'?s| is|ll| will) (?:do|fine|good))\b/i;
const SHORT = 40;

function lastTry(ctx: Ctx, data: Booking): Next {
  const { offered, moving } = data;
  if (moving && KEEPS.test(ctx.text)) return done([say("booking.left-move")]);
  if (wantsOthers(ctx)) return offerMore(ctx, data);
  const isYes = ctx.text.length <= SHORT && readYesNo(ctx.text) === "yes";
  const takes = ctx.text.length <= SHORT && TAKES_IT.test(ctx.text);
  if (takes || ((isYes || ctx.heard.entities.answer === "yes") && offered.length === 1))
    return choose(ctx, data, offered[0]!);
  return isYes || ctx.heard.intent === "thanks"
    ? again(say("booking.slot-unclear"))
    : orAgain(ctx, say("booking.slot-unclear"));
}

export function wantsOthers({ text, heard }: Ctx): boolean {
  return (
    heard.entities.answer === "no" ||
    /\b(more|other|others|later|neither|none|diff|different|another|else|next|not (?:that|them|those|these)|nah|nope)\b/i.test(
      text,
    )
  );
}

/** Somebody else was quicker: the nearest to it. */
export function justGone(ctx: Ctx, data: Booking, key: "just-gone" | "hold-over" = "just-gone"): Next {
  const start = data.chosen?.start;
  const wish = start === undefined ? {} : { date: dayOf(start), time: clockTime(start) };
  return offer(ctx, { ...data, shown: [] }, wish, { key, args: {} });
}

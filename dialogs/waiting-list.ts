import * as z from "zod";
import { type Ctx, type Dialog, done, say } from "../src/conversation/dialog.ts";
import { shortDay, shortTime } from "../src/domain/day.ts";
import { WANTS_LIST } from "./booking-pick.ts";
import { wishOf } from "./booking-wish.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { ANYWHERE, NEAREST, placeNamed } from "./places.ts";

const OFF = /\b(?:off|leave|not on|out of|remove me from) (?:the |that |ur |your )?(?:waiting )?list\b/i;
/** From somebody on the list; from anybody else it may mean our texts. */
const OFF_IT =
  /^\W*(?:pls |please |can u |can you )?(?:take|get|remove) me off (?:it|that|dat)(?: (?:pls|please|plz|now|ta))?\W*$/i;
const ANY_NEWS =
  /\b(?:any(?:thing)?|heard|wots|whats|am i|still)\b.{0,25}\b(?:on|from|about|bout) (?:the |that |ur |your )?(?:waiting )?list\b/i;
const SOONER =
  /\b(?:if|when) (?:anything|something|any|one|1|a sooner|an earlier|a slot|a time|somet\w*) ?(?:sooner|earlier|comes|cums|opens|pops|goes|becomes|free|is)\b|\b(?:any )?cancell?ations?\b|\bwaiting list\b/i;

/** Goes on the list for a time that comes free, or off it. Whatever is booked stays. */
export const waitingList: Dialog<never, object> = {
  name: "waiting-list",
  version: 1,
  intents: [],
  claims: (ctx) => {
    const { text } = ctx;
    if (text.length >= 100) return false;
    if (OFF.test(text) || (WANTS_LIST.test(text) && SOONER.test(text)) || ANY_NEWS.test(text)) return true;
    return OFF_IT.test(text) && isTheirs(ctx) && ctx.known.section("waiting").wish !== undefined;
  },
  data: z.object({}),
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    if (OFF.test(ctx.text) || OFF_IT.test(ctx.text)) return leave(ctx);
    return ANY_NEWS.test(ctx.text) ? stillOn(ctx) : join(ctx);
  },
  steps: {},
};

function leave({ known }: Ctx) {
  if (!known.section("waiting").wish) return done([say("booking.list-not-on")]);
  return done([say("booking.list-left")], [{ do: "leave-list" }]);
}

function stillOn({ known }: Ctx) {
  return done([say(known.section("waiting").wish ? "booking.list-still" : "booking.list-not-on")]);
}

function join(ctx: Ctx) {
  const [booked] = ctx.known.section("bookings");
  const placeId = placeNamed(ctx) ?? booked?.placeId;
  const { date, part } = wishOf(ctx);
  const wish = {
    placeId: placeId === ANYWHERE || placeId === NEAREST ? undefined : placeId,
    day: date,
    part,
    bookingId: booked?.id,
  };
  const says = booked
    ? say("booking.list-joined-keep", { day: shortDay(booked.start), time: shortTime(booked.start) })
    : say("booking.list-joined");
  return done([says], [{ do: "join-list", wish }]);
}

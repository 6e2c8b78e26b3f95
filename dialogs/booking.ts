import type { Ctx, Dialog } from "../src/conversation/dialog.ts";
import { again, freed } from "./booking-again.ts";
import { confirm } from "./booking-confirm.ts";
import { Booking, type Next, newBooking, type Step } from "./booking-data.ts";
import { cannot, drop, startMine, which } from "./booking-mine.ts";
import { slot } from "./booking-pick.ts";
import { near, place, where } from "./booking-where.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { ANYWHERE, NEAREST, placeNamed } from "./places.ts";

/** Books an appointment, moves one or drops one: where, which of three times, confirm. */
export const booking: Dialog<Step, Booking> = {
  name: "booking",
  version: 2,
  intents: ["book_appointment", "change_appointment", "cancel_appointment"],
  claims: (ctx) => cannotCome(ctx) || asksForTime(ctx),
  data: Booking,
  start,
  steps: { which, place, near, slot, confirm, drop, cannot, again, freed },
};

function start(ctx: Ctx): Next {
  if (!isTheirs(ctx)) return proveFirst(ctx);
  if (cannotCome(ctx)) return startMine(ctx, "cannot");
  if (ctx.heard.intent === "change_appointment" && !asksForTime(ctx)) return startMine(ctx, "move");
  if (asksForTime(ctx)) return where(ctx, newBooking);
  return ctx.heard.intent === "cancel_appointment" ? startMine(ctx, "drop") : where(ctx, newBooking);
}

const FOR_A_TIME =
  /\b(?:soonest|earliest|next (?:free|available)|nearest|closest|appt|appointment|slots?|free|avail\w*|any ?thing)\b/i;

/** "soonest at harpurhey", "anything fri at longsight": a centre and a time, or what makes one. */
function asksForTime(ctx: Ctx): boolean {
  const { heard, text } = ctx;
  const isOther = heard.sure && heard.intent !== "book_appointment";
  if (isOther || heard.aside || text.length > LONGEST || ELSEWHERE.test(text) || !FOR_A_TIME.test(text))
    return false;
  const placeId = placeNamed(ctx);
  return placeId !== undefined && placeId !== ANYWHERE && placeId !== NEAREST;
}

const CANNOT_COME =
  /\b(?:can'?t|cant|cannot|cnt|carnt|wont|won'?t|not gonna|not going to|couldnt|unable to) (?:be able to |b able 2 |actually |even )?(?:make|mek|come|cum|do|attend|get (?:there|2 it|to it)|go to|be there|b there)\b(?! (?:me|my|sense|ends|it stop|this any|it any|nothing|anything|any ?more))|\bcant make (?:it|2day|today|tomorrow)\b/i;
const ABOUT_IT =
  /\b(?:it|appt|appointment|appoint\w*|meeting|meetin|today|2day|tomorrow|tmrw|2moro|tomoz|session|careers|there|that|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|in)\b/i;
const ELSEWHERE =
  /\b(?:event|meal|cook|mentor\w*|college|school|work|court|rent|probation|party|match|gym)\b/i;
const LONGEST = 90;

/** "cant make it tmrw", from somebody who has something booked. */
function cannotCome(ctx: Ctx): boolean {
  const { text } = ctx;
  if (text.length > LONGEST || !CANNOT_COME.test(text) || !ABOUT_IT.test(text) || ELSEWHERE.test(text))
    return false;
  return isTheirs(ctx) && ctx.known.section("bookings").length > 0;
}

import * as z from "zod";
import { type Ctx, type Dialog, done, type Reply, say } from "../src/conversation/dialog.ts";
import type { KnownBooking } from "../src/conversation/known.ts";
import { readWhen } from "../src/conversation/understanding/index.ts";
import { dayOf } from "../src/domain/day.ts";
import { aboutSlots, asksWhichWay } from "./booking-questions.ts";
import { bookingLines, placeOf, slotArgs } from "./booking-words.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { plainer } from "./plainer.ts";

/** What is booked, soonest first; and where it is, who with, how long, once it is booked. */
export const myAppointments: Dialog<never, object> = {
  name: "my-appointments",
  version: 1,
  intents: ["my_appointments"],
  claims: (ctx) =>
    justBooked(ctx) !== undefined ||
    (asksAboutIt(ctx.text) && isTheirs(ctx) && ctx.known.section("bookings").length > 0),
  data: z.object({}),
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    if (ctx.watched) return done([say("person.times-by-phone")]);
    const [first, ...more] = ctx.known.section("bookings");
    if (!first) return done([say("booking.none")]);
    const made = justBooked(ctx);
    if (made) return done([say("booking.already", slotArgs(made, ctx))]);
    const told = asksAboutIt(ctx.text) ? aboutIt(ctx, first) : undefined;
    if (told) return done(told);
    if (more.length === 0) return done([say("booking.next", slotArgs(first, ctx))]);
    return done([say("booking.mine", { lines: bookingLines([first, ...more], ctx) })]);
  },
  steps: {},
};

const ONCE_MORE = /^\W*(?:1|yes|yeah|yh|ye|yep|y|book it)\W*$/i;
const JUST_NOW_MS = 5 * 60_000;

/** A second "yes" to what is booked: the network was slow, or the thumb quick. */
function justBooked(ctx: Ctx): KnownBooking | undefined {
  if (!ONCE_MORE.test(ctx.text) || !isTheirs(ctx)) return undefined;
  return ctx.known
    .section("history")
    .find(({ status, madeAt }) => status === "booked" && ctx.known.now - madeAt < JUST_NOW_MS);
}

const LONGEST = 60;
const WHERE =
  /^\W*(?:(?:so|and|ok|sorry|soz|hi|hey|but|um) )?(?:(?:where|wheres|where's|wher|were|wer|wers) (?:is |s )?(?:it|this|the (?:place|centre|center|appt|appointment|meeting))|how (?:do|can|will|wud) i get (?:there|to it|2 it)|(?:what|whats|what's|wots|wats|wot) (?:is )?(?:the |its |it's )?(?:address|adress|postcode))\b|^\W*(?:where|wheres|wher)\W*$/i;
const OTHER =
  /^\W*(?:(?:so|and|ok|sorry|soz|hi|hey|but|um) )?(?:who(?:'?s)? (?:is )?(?:it )?with|who am i (?:seein|meetin|with)\w*|how long (?:is it|does it|will it|wil it|it)|(?:what|wot|which|wat) bus|(?:what|wot|wat|do i|should i|anything) (?:\w+ ){0,4}bring|can (?:i bring|my \w+ (?:come|cum)))\b/i;

const WHICH_DAY =
  /^\W*(?:so |and |wait |hi |sorry )?(?:is|was|isnt) (?:it|my (?:app?\w*|careers \w+|meeting)|that) (?:on |for |this )?(?:today|2day|tday|tomorrow|2moro|tomoz|tmrw|tmoz|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*)\b/i;
const NEXT_OR_OTHER =
  /^\W*(?:and |so )?(?:when|whens|when's|what time|wot time)(?: is|s|'s)? (?:my |the )?(?:other|next|second|2nd) (?:one|1|app?\w*)\W*$/i;
const WHO_BOOKED = /\bwho (?:booked|made|put me)\b/i;
const COST =
  /^\W*(?:and |but )?(?:is it free|(?:do|will) i (?:have|need) (?:to|2) pay|how much (?:is it|does it cost)|does it cost)\b/i;

const asksAboutIt = (said: string): boolean => {
  const text = plainer(said);
  if (text.length > LONGEST) return false;
  return (
    [WHERE, OTHER, WHICH_DAY, NEXT_OR_OTHER, WHO_BOOKED, COST].some((one) => one.test(text)) ||
    asksWhichWay(text)
  );
};

/** "is it today": yes, or no and when it is. */
function whichDay(ctx: Ctx, booking: KnownBooking): readonly Reply[] {
  const { date } = readWhen(ctx.text, ctx.known.today);
  const day = dayOf(booking.start);
  if (date === day && day === ctx.known.today) return [say("booking.today", slotArgs(booking, ctx))];
  return [say(date === day ? "booking.next" : "booking.not-today", slotArgs(booking, ctx))];
}

/** With nothing to be asked again there is room for the whole address. */
function aboutIt(ctx: Ctx, booking: KnownBooking): readonly Reply[] | undefined {
  if (WHO_BOOKED.test(ctx.text)) return [say("booking.who-booked")];
  if (NEXT_OR_OTHER.test(ctx.text)) return undefined;
  if (WHICH_DAY.test(ctx.text)) return whichDay(ctx, booking);
  if (asksWhichWay(ctx.text)) return [say(`booking.way-${booking.by}-booked`)];
  const place = placeOf(booking, ctx);
  if (!WHERE.test(ctx.text) || booking.by !== "in-person" || !place) return aboutSlots(ctx, [booking]);
  const { name, address, postcode } = place;
  const find = place.findIt ?? "is here";
  return [say("booking.find-it", { place: name, find, address, postcode })];
}

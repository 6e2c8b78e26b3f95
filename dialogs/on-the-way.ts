import * as z from "zod";
import {
  ask,
  type Ctx,
  type Dialog,
  done,
  go,
  type Outcome,
  pass,
  type Reply,
  say,
  switchTo,
} from "../src/conversation/dialog.ts";
import type { KnownBooking } from "../src/conversation/known.ts";
import { whoWillRead } from "../src/conversation/reach/who-reads.ts";
import { dayOf } from "../src/domain/day.ts";
import { placeName, placeOf, slotArgs } from "./booking-words.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";
import {
  asksForCompany,
  asksForFare,
  minutesIn,
  type Needs,
  needsIn,
  type OnTheWay,
  onTheWayIn,
} from "./on-the-way-words.ts";

const SOON_MS = 4 * 3_600_000;
/** Help to get there is asked for in the week before it. */
const WEEK_MS = 8 * 24 * 3_600_000;

/** The appointment that it is about: for being late, one of the next hours; else the next there is. */
function meant(ctx: Ctx, kind: OnTheWay): KnownBooking | undefined {
  if (!isTheirs(ctx)) return undefined;
  const [next] = ctx.known.section("bookings");
  if (!next) return undefined;
  const ahead = next.start - ctx.known.now;
  return ahead < (kind === "needs" ? WEEK_MS : SOON_MS) ? next : undefined;
}

const Data = z.strictObject({ id: z.string() });
type Data = z.infer<typeof Data>;
type Next = Outcome<"needs", Data>;

/** Late, lost, bus fare, somebody to come along: hours before the appointment, or at its door. */
export const onTheWay: Dialog<"needs", Data> = {
  name: "on-the-way",
  version: 1,
  intents: [],
  light: true,
  claims: (ctx) => {
    const kind = onTheWayIn(ctx.text);
    return kind !== undefined && meant(ctx, kind) !== undefined;
  },
  expects: ({ text }) => asksForFare(text),
  data: Data,
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    const kind = onTheWayIn(ctx.text) ?? "needs";
    const booking = meant(ctx, kind);
    if (!booking) return done([say("booking.none")]);
    if (kind === "late") return late(ctx, booking);
    return kind === "lost" ? lost(ctx, booking) : needs(ctx, booking, needsIn(ctx.text) ?? "fare");
  },
  steps: {
    /** After the reminder: "ye pls" hours later is an answer to it. */
    needs: {
      context: "awaiting_yes_no",
      ask: () => ask("booking.fare-or-company", {}, []),
      expects: ({ text }) => asksForCompany(text),
      hear: hearNeeds,
    },
  },
};

/** Said to a reminder, this is all it takes. */
const CANNOT =
  /^\W*(?:(?:no|nah|nope|na|sorry|soz|actually|omg|i|im|i'm|ill|i'll|just) ?)*(?:can'?t|cannot|cant|won'?t|wont|not coming|not going|not gonna|poorly|sick)(?: (?:now|anymore|any more|today|2day|tomorrow|tmrw|come|cum|go|make it|do it|be there|sorry|soz))*\W*$/i;
/** Something about coming is not as planned. */
const CHANGES = /\b(?:can'?t|cannot|wont|won't|not|change|move|cancel|late|lost|another|but)\b/i;
const NO_NEED =
  /^\W*(?:(?:no|nah|nope|na|im|i'm|ok|good|fine|alright|sorted|all|neither|none|thanks|thx|ta|ty|x|its|it's|cool|both ok)\W*){1,8}$/i;
const COMING = /\b(?:see (?:you|u|ya|them)|ill be there|i'll be there|be there|cant wait|on my way|omw)\b/i;
const THANKS =
  /^\W*(?:(?:ok|okay|k|kk|ta|thanks?|thx|ty|cheers|cool|nice one|sound|safe|thank you|great|perfect|lovely|will do|mate|x+|👍)\W*){1,6}$/iu;

function hearNeeds(ctx: Ctx, { id }: Data): Next {
  const booking = ctx.known.section("bookings").find((one) => one.id === id);
  if (!booking) return pass;
  if (CANNOT.test(ctx.text)) return { ...switchTo("booking"), words: "cant make it" };
  if (CHANGES.test(ctx.text)) return pass;
  const asked = needsIn(ctx.text);
  if (asked) return needs(ctx, booking, asked);
  if (NO_NEED.test(ctx.text) || COMING.test(ctx.text) || THANKS.test(ctx.text))
    return done([say("booking.see-you-there")]);
  if (ctx.heard.entities.answer === "yes") return go("needs", { id });
  return pass;
}

function needs(ctx: Ctx, booking: KnownBooking, what: Needs): Next {
  return done(
    [say(`booking.${what}-asked`, { ...slotArgs(booking, ctx), who: workerName(ctx) }), whoWillRead(ctx)],
    [
      { do: "hand-off", reason: "getting-there", words: ctx.text, to: "pa" },
      { do: "note-travel", bookingId: booking.id, what },
    ],
  );
}

/** So late that most of the time is gone. */
const VERY_LATE_MINUTES = 25;

function late(ctx: Ctx, booking: KnownBooking): Next {
  const minutes = minutesIn(ctx.text);
  const key = minutes !== undefined && minutes >= VERY_LATE_MINUTES ? "late-very" : "late";
  const told: Reply = say(`booking.${booking.by === "in-person" ? key : "late-phone"}`, {
    adviser: booking.adviserName,
    minutes: minutes === undefined ? "" : { key: "booking.late-minutes", args: { n: minutes } },
  });
  return done(
    [told],
    [{ do: "tell-adviser", bookingId: booking.id, what: "late", ...(minutes && { minutes }) }],
  );
}

function lost(ctx: Ctx, booking: KnownBooking): Next {
  const place = placeOf(booking, ctx);
  const isToday = dayOf(booking.start) === ctx.known.today;
  if (booking.by !== "in-person") return done([say("booking.no-place-needed", slotArgs(booking, ctx))]);
  if (!place) return done([say("booking.where-text", { where: placeName(booking, ctx) })]);
  const find = place.findIt ?? `is at ${place.address}`;
  const args = { place: place.name, find, postcode: place.postcode, adviser: booking.adviserName };
  if (!isToday) return done([say("booking.find-it", { ...args, address: place.address })]);
  const words = place.phone
    ? say("booking.lost", { ...args, phone: place.phone })
    : say("booking.lost-no-phone", args);
  return done([words], [{ do: "tell-adviser", bookingId: booking.id, what: "lost" }]);
}

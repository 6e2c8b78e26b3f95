import { type Ctx, type Dialog, say, switchTo } from "../src/conversation/dialog.ts";
import { hasAfterthought, onAfterthought } from "./booking-afterthought.ts";
import { again, freed } from "./booking-again.ts";
import { asksForTime, wantsOwnWorker } from "./booking-asked.ts";
import { confirm } from "./booking-confirm.ts";
import { Booking, type Next, newBooking, type Step } from "./booking-data.ts";
import { dropAll } from "./booking-drop-all.ts";
import { cannot, drop, startMine, which } from "./booking-mine.ts";
import { missedOne, offerAnother, saysMissed } from "./booking-missed.ts";
import { slot } from "./booking-pick.ts";
import { asksToBring } from "./booking-questions.ts";
import { shiftsMine } from "./booking-shift.ts";
import { near, place, where } from "./booking-where.ts";
import { isTheirs, proveFirst } from "./gate.ts";

/** Books an appointment, moves one or drops one: where, which of three times, confirm. */
export const booking: Dialog<Step, Booking> = {
  name: "booking",
  version: 2,
  intents: ["book_appointment", "change_appointment", "cancel_appointment"],
  claims: (ctx) =>
    cannotCome(ctx) ||
    asksForTime(ctx) ||
    wantsItAfterAll(ctx) ||
    saysMissed(ctx) ||
    shiftsMine(ctx) ||
    hasAfterthought(ctx),
  data: Booking,
  start,
  steps: { which, place, near, slot, confirm, drop, dropAll, cannot, again, freed },
};

function start(ctx: Ctx): Next {
  if (!isTheirs(ctx)) return proveFirst(ctx);
  if (cannotCome(ctx)) return startMine(ctx, "cannot");
  if (wantsOwnWorker(ctx)) return { ...switchTo("talk_to_pa"), words: ctx.text };
  const missed = missedOne(ctx);
  if (missed) return offerAnother(missed);
  if (hasAfterthought(ctx)) return onAfterthought(ctx);
  if (shiftsMine(ctx)) return startMine(ctx, "move");
  if (ctx.heard.intent === "change_appointment" && !asksForTime(ctx)) return startMine(ctx, "move");
  if (asksForTime(ctx)) return withAnswer(ctx, where(ctx, newBooking));
  if (wantsItAfterAll(ctx)) return where(ctx, newBooking);
  return ctx.heard.intent === "cancel_appointment" ? startMine(ctx, "drop") : where(ctx, newBooking);
}

/** "book me in, can my mate come": the question is answered on the way. */
function withAnswer({ text }: Ctx, next: Next): Next {
  if (next.kind !== "go" || !asksToBring(text)) return next;
  return { ...next, says: [say("booking.may-bring"), ...next.says] };
}

const AFTER_ALL =
  /\b(?:still|do|actually) (?:want|need) (?:the|my|that|this|an?) (?:careers? )?(?:app?\w*|slot|meeting|booking)\b/i;

/** "i still want the appointment" reads like dropping it, and is the opposite. */
function wantsItAfterAll(ctx: Ctx): boolean {
  const { text } = ctx;
  return (
    text.length <= LONGEST &&
    AFTER_ALL.test(text) &&
    !/\bcancel|drop|move|change\b/i.test(text) &&
    hasNone(ctx)
  );
}

const hasNone = (ctx: Ctx): boolean => isTheirs(ctx) && ctx.known.section("bookings").length === 0;

const CANNOT_COME =
  /\b(?:can'?t|cant|cannot|cnt|carnt|wont|won'?t|not gonna|not going to|couldnt|unable to) (?:be able to |b able 2 |actually |even )?(?:make|mek|come|cum|do|attend|get (?:there|2 it|to it)|go to|be there|b there)\b(?! (?:me|my|sense|ends|it stop|this any|it any|nothing|anything|any ?more))|\bcant make (?:it|2day|today|tomorrow)\b/i;
const ABOUT_IT =
  /\b(?:it|appt|appointment|appoint\w*|meeting|meetin|today|2day|tomorrow|tmrw|2moro|tomoz|session|careers|there|that|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|in)\b/i;
const ELSEWHERE =
  /\b(?:event|meal|cook|mentor\w*|college|school|work|court|rent|probation|party|match|gym)\b/i;
const LONGEST = 90;

/** What it is that they cannot do, without the reason: "cant do that, got college". */
const REASON = /\b(?:cos|coz|cuz|because|bc|as|got|have|ive|i've|im|i'm|its|at|clash\w*|sorry)\b.*$/i;

/** "cant make it tmrw", from somebody who has something booked. */
function cannotCome(ctx: Ctx): boolean {
  const { text } = ctx;
  const found = text.length > LONGEST ? null : CANNOT_COME.exec(text);
  if (!found || !ABOUT_IT.test(text)) return false;
  if (ELSEWHERE.test(text.slice(found.index).replace(REASON, ""))) return false;
  return isTheirs(ctx) && ctx.known.section("bookings").length > 0;
}

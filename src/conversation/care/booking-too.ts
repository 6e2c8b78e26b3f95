import { type Ctx, say } from "../dialog.ts";
import { begin } from "../follow.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { isClearEnough } from "../understanding/classifier/clear.ts";
import { MAY_WAIT } from "./care.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ASKS_TO_BOOK =
  /\b(?:book me (?:in|for|on|mon|tue|wed|thu|fri|an?|next|tomorrow)|(?:can|could) (?:i|u|you) (?:pls |please )?(?:book|get|have|make) (?:me )?(?:an?|in|the) (?:\w+ )?(?:appointment|appt|app|slot|meeting)|(?:can|could) i (?:see|meet|come (?:in )?(?:and |n |to )?see) (?:some ?one|some ?body|any ?one) (?:on |this |next )?(?:mon|tue|wed|thu|fri|today|tomorrow|tmrw|week))/i;
// Stryker restore Regex

/**
 * An appointment that was asked for in the same breath as danger was told: danger is answered, and the booking waits for
 * a place or a day. In danger now, or where the wrong eyes may read the answer, nothing is said of it.
 */
export function withBookingToo(made: Made, input: TurnInput, ctx: Ctx): Made {
  const { heard } = ctx;
  const dialog = input.book.byIntent.get("book_appointment");
  const isAsked =
    (heard.intent === "book_appointment" && isClearEnough(heard)) || ASKS_TO_BOOK.test(ctx.text);
  if (!isAsked || !dialog || made.session.waiting || made.session.setAside || ctx.known.optedOut) return made;
  const { waiting } = begin(dialog, input, ctx).session;
  if (!waiting || !MAY_WAIT.has(waiting.dialog)) return made;
  const isQuiet = heard.risk.level === "emergency" || ctx.watched === true || ctx.phoneRead === true;
  const says = isQuiet ? made.says : [...made.says, say("safety.booking-too")];
  return { ...made, says, session: { ...made.session, setAside: waiting } };
}

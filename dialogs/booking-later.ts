import type { Ctx } from "../src/conversation/dialog.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import { clockTime, dayOf } from "../src/domain/day.ts";
import type { Slot } from "../src/domain/slots.ts";
import type { Booking, Next } from "./booking-data.ts";
import { choose, offer } from "./booking-offer.ts";

const LATER = /\b(?:later|l8r|laterr|bit after|further on)\b/i;
const EARLIER = /\b(?:earlier|sooner|erlier|bit before)\b/i;
const ANOTHER_DAY = /\b(?:mon|tue|wed|thu|fri|sat|sun|week|month|day|tomo|tmrw|2mo)\w*/i;
const LONGEST = 60;

/** "the later one", "bit earlier if poss": the times of that day on one side of the one they are asked about. */
export function otherSideOf({ text, ...ctx }: Ctx, data: Booking, { start }: Slot): Next | undefined {
  const [isLater, isEarlier] = [LATER.test(text), EARLIER.test(text)];
  if (isLater === isEarlier || text.length > LONGEST || ANOTHER_DAY.test(text)) return undefined;
  const bound = isLater ? "from" : "until";
  const shown = [...new Set([...data.shown, start])];
  return offer({ ...ctx, text }, { ...data, shown }, { date: dayOf(start), time: clockTime(start), bound });
}

const NOT_THIS = /^\W*(?:(?:no|nah|nope|actually|wait|sorry|oh) ?)*not (?:that|this|dat)(?: one| 1)?\W*/i;
const POINTS =
  /\b(?:1st|2nd|3rd|first|second|third|middle|last|later|latest|earlier|earliest|other) (?:one|1|slot|time)\b/i;

/** Another of the times that were offered with it, said by its place: "not that one the last one". */
export function anotherOf(ctx: Ctx, data: Booking, chosen: Slot): Next | undefined {
  const text = ctx.text.replace(NOT_THIS, "").replace(/\b(one|slot|time)\b|\b1$/gi, "one");
  if (!POINTS.test(ctx.text)) return undefined;
  const isSide = LATER.test(text) || EARLIER.test(text);
  const among = isSide ? sameSide(data.offered, chosen, LATER.test(text)) : data.offered;
  const choice = readChoice(text, among.length);
  const picked = choice === undefined ? undefined : among[choice - 1];
  return picked && picked.start !== chosen.start ? choose(ctx, data, picked) : undefined;
}

/** Those of the same day that come after it, or before it. */
function sameSide(offered: readonly Slot[], { start }: Slot, isLater: boolean): readonly Slot[] {
  return offered.filter(
    (one) => dayOf(one.start) === dayOf(start) && (isLater ? one.start > start : one.start < start),
  );
}

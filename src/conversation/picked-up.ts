import { inFrame } from "./care/care.ts";
import { mayWait } from "./care/forms-in-care.ts";
import type { Ctx } from "./dialog.ts";
import { follow } from "./follow.ts";
import type { Session } from "./session.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import { hearAnswer, type Resumed } from "./waiting.ts";

const FRESH_MS = 3_600_000;
const LONGEST = 40;
/** Words that can hardly be meant for anything but a question that was put: a number of the list, a place or a time. */
const NUMBER = /^\W*(?:number |no |option |the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:one|pls|please))?\W*$/i;

/**
 * The answer to a question about an appointment that danger came between: it goes on from there.
 * @returns nothing where the words are no plain answer to it, or it was put too long ago
 */
export function pickedUp(left: Resumed | undefined, input: TurnInput, ctx: Ctx): Made | undefined {
  if (!left || ctx.event || input.session.waiting || !inFrame(ctx, input.session)) return undefined;
  if (!mayWait(left) || ctx.known.now - left.waiting.askedAt > FRESH_MS) return undefined;
  if (!answersPlainly(ctx, input.session)) return undefined;
  const outcome = hearAnswer(left, ctx);
  if (outcome.kind === "again" || outcome.kind === "pass") return undefined;
  const { setAside: _, ...session } = input.session;
  return follow(left.dialog, outcome, session, ctx, left.waiting, input.book);
}

/** Right after a full answer to danger a number alone may be meant for anything. */
function answersPlainly({ text, heard }: Ctx, { saidInCare }: Session): boolean {
  if (text.length > LONGEST || heard.risk.level !== "none") return false;
  if (NUMBER.test(text)) return !saidInCare?.at(-1)?.some((key) => IN_FULL.test(key));
  const { choice, date, time, place } = heard.entities;
  return [choice, date, time, place].some((one) => one !== undefined);
}

const IN_FULL = /^safety\.honest/;

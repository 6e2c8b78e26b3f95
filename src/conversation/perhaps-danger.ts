import { inFrame } from "./care.ts";
import type { Ctx } from "./dialog.ts";
import { openDoubt } from "./doubt.ts";
import { isExpected } from "./expected.ts";
import { isHeld } from "./held.ts";
import type { TurnInput } from "./turn-types.ts";

/** Whoever holds the thread reads it at once, and knows better. */
export const isHeldDoubt = (ctx: Ctx): boolean => ctx.heard.risk.doubtful === true && isHeld(ctx);

/** Where one of these is named nobody waits for an answer. */
const NO_DOUBT =
  /\b(?:bab(?:y|ies)|toddler|newborn|pregnan\w*|knife|blade|blood|bleed\w*|pills?|tablets?|999|die|dying|dead|kill\w*|kicked out|chucked out|homeless|nowhere|streets?|evict\w*)\b/i;

/** It reads like danger and may well be none. In a care frame, with STOP, or after the question was put it counts in full. */
export function isPerhapsDanger(input: TurnInput, ctx: Ctx): boolean {
  const { session } = input;
  if (isExpected(input, ctx)) return false;
  const { risk, intent } = ctx.heard;
  const isOpen = risk.doubtful === true && intent !== "stop" && !isHeld(ctx) && !NO_DOUBT.test(ctx.text);
  return isOpen && !inFrame(ctx, session) && openDoubt(session) === undefined;
}

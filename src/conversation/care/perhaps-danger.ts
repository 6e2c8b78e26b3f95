import type { Ctx } from "../dialog.ts";
import { isExpected } from "../expected.ts";
import { isHeld } from "../held.ts";
import type { TurnInput } from "../turn-types.ts";
import { type FollowUp, readFollowUp } from "../understanding/in-care/follow-up.ts";
import { inFrame } from "./care.ts";
import { openDoubt } from "./doubt.ts";

/** Whether somebody sees to it already: whoever holds the thread reads it, and an open concern is told no better twice. */
export function isDoubtInHand(ctx: Ctx): boolean {
  const { text, heard, known } = ctx;
  if (heard.risk.level === "urgent" && known.concernOpen && isWordAfter(text)) return true;
  if (heard.risk.doubtful !== true) return false;
  return isHeld(ctx) || (known.concernOpen && !NO_DOUBT.test(text));
}

// Stryker disable Regex: a list of words is data
/** Where one of these is named nobody waits for an answer. */
const NO_DOUBT =
  /\b(?:bab(?:y|ies)|toddler|newborn|pregnan\w*|knife|blade|blood|bleed\w*|pills?|tablets?|999|die|dying|dead|kill\w*|kicked out|chucked out|homeless|nowhere|streets?|evict\w*)\b/i;
// Stryker restore Regex

const SHORT_WORDS = 8;
const AFTER_TELLING: ReadonlySet<FollowUp> = new Set(["keep-secret", "taken-back", "wants-peace", "thanks"]);

/** "dont tell anyone", "leave it", "jk": said of what was told, and no more of it. */
function isWordAfter(text: string): boolean {
  return text.trim().split(/\s+/).length <= SHORT_WORDS && AFTER_TELLING.has(readFollowUp(text));
}

/** It reads like danger and may well be none. With STOP, or after the question was put, it counts in full. */
export function isPerhapsDanger(input: TurnInput, ctx: Ctx): boolean {
  const { session } = input;
  if (isExpected(input, ctx)) return false;
  const { risk, intent } = ctx.heard;
  const isOpen = risk.doubtful === true && intent !== "stop" && !isHeld(ctx) && !NO_DOUBT.test(ctx.text);
  return isOpen && !inFrame(ctx, session) && openDoubt(session) === undefined;
}

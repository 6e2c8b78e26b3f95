import type { Ctx } from "../dialog.ts";
import { isExpected } from "../expected.ts";
import { isHeld } from "../held.ts";
import { mayFearEyes } from "../reach/screen-privacy.ts";
import type { TurnInput } from "../turn-types.ts";
import { namesKind } from "../understanding/danger/danger-evidence.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { type FollowUp, readFollowUp } from "../understanding/in-care/follow-up.ts";
import type { Risk } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { inFrame } from "./care.ts";
import { openDoubt } from "./doubt.ts";

/** Whether somebody sees to it already: whoever holds the thread reads it, and an open concern is told no better twice. */
export function isDoubtInHand(ctx: Ctx): boolean {
  const { text, heard, known } = ctx;
  if (heard.risk.level === "urgent" && known.concernOpen && isWordAfter(text, heard.risk)) return true;
  if (heard.risk.doubtful !== true) return false;
  return isHeld(ctx) || (known.concernOpen && !NO_DOUBT.test(text));
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Where one of these is named nobody waits for an answer. */
const NO_DOUBT =
  /\b(?:bab(?:y|ies)|toddler|newborn|pregnan\w*|knife|blade|blood|bleed\w*|pills?|tablets?|999|die|dying|dead|kill\w*|kicked out|chucked out|homeless|nowhere|streets?|evict\w*)\b/i;
// Stryker restore Regex

const SHORT_WORDS = 8;
const AFTER_TELLING: ReadonlySet<FollowUp> = new Set(["keep-secret", "taken-back", "wants-peace", "thanks"]);

/** Where no kind was read: the words of harm by others, and of their own life. */
const OF_NO_KIND = ["abuse_harm_from_others", "suicide_self_harm"] as const;

/** "dont tell anyone", "leave it", "jk": said of what was told, and no more of it. A word that shows danger is more. */
function isWordAfter(text: string, { kind }: Risk): boolean {
  const kinds = kind ? [kind] : OF_NO_KIND;
  if (plainDanger(text).level !== "none" || kinds.some((one) => namesKind(plainWords(text), one)))
    return false;
  return text.trim().split(/\s+/).length <= SHORT_WORDS && AFTER_TELLING.has(readFollowUp(text));
}

/** It reads like danger and may well be none. With STOP, or after the question was put, it counts in full. */
export function isPerhapsDanger(input: TurnInput, ctx: Ctx): boolean {
  const { session } = input;
  if (isExpected(input, ctx)) return false;
  const { risk, intent } = ctx.heard;
  const isDoubtful = risk.doubtful === true || mayFearEyes(ctx);
  const isOpen = isDoubtful && intent !== "stop" && !isHeld(ctx) && !NO_DOUBT.test(ctx.text);
  return isOpen && !inFrame(ctx, session) && openDoubt(session) === undefined;
}

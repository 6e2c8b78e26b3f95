import { type Ctx, go } from "../src/conversation/dialog.ts";
import type { PastBooking } from "../src/conversation/known.ts";
import { type Next, newBooking } from "./booking-data.ts";
import { moveThis } from "./booking-mine.ts";
import { asksWhichWay } from "./booking-questions.ts";
import { asksForElse, wayNamed } from "./booking-wish.ts";
import { isTheirs } from "./gate.ts";

const LONGEST = 50;
const JUST_NOW_MS = 10 * 60_000;
const UNDOES =
  /^\W*(?:(?:actually|wait|oh|hmm|sorry|no|nah|nope|tbh|um) ?)*(?:\bnah|\bnope|never ?mind|nvm|forget (?:it|that)|scrap (?:it|that)|(?:i )?(?:dont|don't) want (?:it|that)(?: (?:now|any ?more))?|chang(?:ed|e) my mind|cancel (?:it|that))\W*$|^\W*(?:actually|wait) (?:no|nah|not)\W*$/i;
const CHANGES = /\b(?:later|earlier|sooner)\b/i;

/** The appointment that was made a moment ago. */
function justMade({ known }: Ctx): PastBooking | undefined {
  return known
    .section("history")
    .find(
      ({ status, madeAt, start }) =>
        status === "booked" && start > known.now && known.now - madeAt < JUST_NOW_MS,
    );
}

const wantsOtherWay = (text: string): boolean => wayNamed(text) !== undefined && !asksWhichWay(text);

function kindOf(text: string): "drop" | "move" | undefined {
  if (text.length > LONGEST) return undefined;
  if (UNDOES.test(text)) return "drop";
  return CHANGES.test(text) || asksForElse(text) || wantsOtherWay(text) ? "move" : undefined;
}

/** "actually nah", "could it be someone else", of what has just been booked. */
export function hasAfterthought(ctx: Ctx): boolean {
  return kindOf(ctx.text) !== undefined && isTheirs(ctx) && justMade(ctx) !== undefined;
}

export function onAfterthought(ctx: Ctx): Next {
  const made = justMade(ctx)!;
  if (kindOf(ctx.text) === "drop") return go("drop", { ...newBooking, wants: "drop", moving: made.id });
  return moveThis(ctx, made);
}

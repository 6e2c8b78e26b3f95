import * as z from "zod";
import type { Ctx } from "../src/conversation/dialog.ts";
import { readWhen, type When } from "../src/conversation/understanding/index.ts";
import { Way } from "../src/domain/appointment-kind.ts";
import { addDays, type Day } from "../src/domain/day.ts";
import type { Adviser } from "../src/domain/slots.ts";

/** When they want to come. */
export type Wish = { readonly [Part in keyof When]?: When[Part] | undefined };

/** Where, how and with whom; what is left out does not matter. */
export const Query = z.strictObject({
  /** "any" for no matter where. */
  placeId: z.string().optional(),
  by: Way.optional(),
  adviserId: z.string().optional(),
  /** Later or sooner than this: what they have booked and want to move. */
  after: z.int().optional(),
  before: z.int().optional(),
  /** Advisers that it must not be. */
  not: z.array(z.string()).optional(),
});
export type Query = z.infer<typeof Query>;

const AFTER_LESSONS =
  /\b(?:after|aftr|afta|wen i finish|when i finish|once i finish) ?(?:my )?(?:college|colege|collage|coll|school|skool|sixth form|6th form|uni|class|classes|lessons|course)\b|\bfinish(?:es)? (?:college|school|uni|class)\b/i;
const FINISHES =
  /\b(?:finish|finishes|finishing|done|out|ends?) (?:college |school |uni |class )?(?:at|by|about|til|till|around)? ?(?=\d|half|quarter)/i;
/** When lessons are taken to be over, if they do not say. */
const LESSONS_END = "16:00";

/** The day and time in a message. After college is from four o'clock, or from when they say that they finish. */
export function wishOf({ text, known }: Ctx): Wish {
  const wish = readWhen(text, known.today);
  const isAfter = AFTER_LESSONS.test(text);
  if (!isAfter && !FINISHES.test(text)) return wish;
  const { part: _, ...rest } = wish;
  if (wish.time) return { ...rest, time: wish.time, bound: "from" };
  return isAfter ? { ...rest, time: LESSONS_END, bound: "from" } : wish;
}

/** Whether it says anything of when. */
export function saysWhen({ date, time, part, unclear, soonest, not, notPart, span }: Wish): boolean {
  return Boolean(date ?? time ?? part ?? unclear ?? not ?? notPart ?? span) || soonest === true;
}

/** "next friday" is one of two days: the coming one, and the one after it. */
export function eitherWeek({ text, known }: Ctx): readonly Day[] {
  const plain = text.replace(/\b(?:next|nxt|nex|not this)\b/gi, " ");
  const { date } = readWhen(plain, known.today);
  return date ? [date, addDays(date, 7)] : [];
}

const PHONE =
  /\b(?:by|on|over|via|thru|through) (?:the |my )?(?:phone|fone|fon|call)\b|\b(?:phone|fone) ?(?:call|appt|appointment|one|chat|instead)\b|\bon the phone\b|\bring me instead\b|^\W*call\W*$|\b(?:phone|fone) (?:careers? )?(?:call|appt|app?ointm\w*|chat|talk|meeting|slot|time)\b|\b(?:phone|fone) is (?:ok|okay|fine|good|better|easier|best|cool)\b|(?<!\b(?:my|new|a|the) )\b(?:phone|fone)\b(?! (?:number|num|is|was|died|dead|broke|numba))/i;
const VIDEO = /\b(?:video|vid|vidio|facetime|face time|zoom|teams call|online)\b/i;
const IN_PERSON = /\b(?:in person|face to face|f2f|irl|come in|in the centre)\b/i;

/** How they want to meet. */
export function wayNamed(text: string): Way | undefined {
  if (VIDEO.test(text)) return "video";
  if (PHONE.test(text)) return "phone";
  return IN_PERSON.test(text) ? "in-person" : undefined;
}

const SAME_AGAIN =
  /(?<!\bnot (?:the )?)\bsame (?:one|adviser|advisor|person|lady|guy|woman|man|lad|girl|worker|1)\b|\bsame as (?:last time|before|b4)\b|\b(?:who|whoever) i (?:had|saw|met|seen) (?:last time|before|last)\b|\b(?:one|person|adviser) (?:from )?(?:i had |i saw )?last time\b/i;
const SOMEBODY_ELSE =
  /\b(?:some ?(?:one|body|1) ?(?:else|different|new|other)|different (?:person|adviser|advisor|lady|guy|woman|man|one to)|(?:another|other) (?:person|adviser|advisor)|not (?:the )?same (?:one|person|adviser|advisor|guy|lady|woman|man)|not (?:him|her|them) again)\b/i;
const NOT_THIS = /\b(?:not|than|from|to|but|except|instead of|no)\s+$/i;

/** With whom: "same adviser as last time", "someone different to Owen", "with Nadia". */
export interface AdviserWish {
  readonly adviserId?: string;
  readonly not?: readonly string[];
  /** They want the one they had, and who that is: nobody yet, or somebody who takes no bookings now. */
  readonly missing?: { readonly name: string } | "nobody-yet";
}

export function adviserWish(ctx: Ctx): AdviserWish | undefined {
  const { advisers } = ctx.known.section("diary");
  const named = adviserNamed(ctx);
  const differs = SOMEBODY_ELSE.test(ctx.text);
  const left = named ? undefined : leftAndNamed(ctx, advisers);
  if (left) return { missing: { name: left.adviserName }, not: [left.adviserId] };
  if (named && (differs || isRefused(ctx.text, named))) return { not: [named.id] };
  if (differs) return { not: lastAdviser(ctx) ? [lastAdviser(ctx)!.adviserId] : [] };
  if (named) return { adviserId: named.id };
  return SAME_AGAIN.test(ctx.text) ? sameAgain(ctx, advisers) : undefined;
}

/** The adviser whose first name a message says. */
export function adviserNamed({ text, known }: Ctx): Adviser | undefined {
  return known.section("diary").advisers.find(({ firstName }) => namesAt(text, firstName) !== -1);
}

/** Somebody whom they were to see, and who takes no bookings now. */
function leftAndNamed({ text, known }: Ctx, advisers: readonly Adviser[]) {
  return known
    .section("history")
    .find(
      ({ adviserId, adviserName }) =>
        namesAt(text, adviserName) !== -1 && !advisers.some(({ id }) => id === adviserId),
    );
}

/** "someone else" */
export const asksForElse = (text: string): boolean => SOMEBODY_ELSE.test(text);

/** Whether they ask for the one they had. */
export const asksForSame = (text: string): boolean => SAME_AGAIN.test(text);

function sameAgain(ctx: Ctx, advisers: readonly Adviser[]): AdviserWish {
  const last = lastAdviser(ctx);
  if (!last) return { missing: "nobody-yet" };
  if (advisers.some(({ id }) => id === last.adviserId)) return { adviserId: last.adviserId };
  return { missing: { name: last.adviserName }, not: [last.adviserId] };
}

/** Whoever they met last; before they have met anybody, whoever they are to meet. */
export function lastAdviser({ known }: Ctx) {
  const history = known.section("history");
  return (
    history.find(({ status }) => status === "attended") ??
    history.find(({ status }) => status === "missed" || status === "booked")
  );
}

function namesAt(text: string, firstName: string): number {
  return text.search(new RegExp(`(?<![\\p{L}])${firstName.replace(/[^\p{L} '-]/gu, ".")}(?![\\p{L}])`, "iu"));
}

function isRefused(text: string, { firstName }: Adviser): boolean {
  return NOT_THIS.test(text.slice(0, namesAt(text, firstName)));
}

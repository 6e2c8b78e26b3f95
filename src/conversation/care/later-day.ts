import { dayOf } from "../../domain/day.ts";
import { type AnyDialog, type Ctx, type DialogBook, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { isClearEnough } from "../understanding/classifier/clear.ts";
import { readFollowUp } from "../understanding/in-care/follow-up.ts";
import { readWhereabouts } from "../understanding/in-care/home-or-ward.ts";
import type { Intent } from "../understanding/types.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { toldOf } from "./kinds-in-care.ts";

const LEAST_MS = 8 * 3_600_000;

/** Whether danger was last told on an earlier day, and not in the night that has just gone by. */
export function isLaterDay({ known }: Ctx, { careSince }: Session): boolean {
  if (careSince === undefined || known.now - careSince < LEAST_MS) return false;
  return dayOf(careSince) !== known.today;
}

/** What is no ask: the frame has its own words for it on any day. */
const NO_ASK: ReadonlySet<Intent> = new Set([
  ...(["unclear", "small_talk", "greet", "thanks", "crisis", "help_menu", "are_you_a_bot"] as const),
  ...(["privacy_question", "abuse_at_bot", "checkin_ok", "out_of_scope"] as const),
]);

/** The dialog of an ordinary ask on a later day, when it is answered as on any day; nothing for any other words. */
export function askOnLaterDay(ctx: Ctx, session: Session, book: DialogBook): AnyDialog | undefined {
  const { heard, text } = ctx;
  if (!isLaterDay(ctx, session) || handsLately(ctx, session) || heard.risk.level !== "none") return undefined;
  const followUp = readFollowUp(text);
  if (NO_ASK.has(heard.intent) || (followUp !== "other" && followUp !== "thanks")) return undefined;
  return book.claimant(ctx) ?? (isClearEnough(heard) ? book.byIntent.get(heard.intent) : undefined);
}

const OF_THE_BODY: ReadonlySet<string> = new Set(["own", "took", "body"]);

/**
 * They are being looked after, or home again: a warm word, and it is passed on. On the day itself, being in hospital is
 * answered with what to tell them there.
 */
export function whereTheyAre(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const where = readWhereabouts(ctx.text);
  const fits = OF_THE_BODY.has(toldOf(ctx, session));
  if (!where || !fits || (where === "in-hospital" && !isLaterDay(ctx, session))) return undefined;
  return {
    says: [say(`asked.${where}`), say("safety.or-a-person")],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

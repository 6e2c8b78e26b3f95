import { inFrame } from "./care.ts";
import type { Ctx } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import { begin } from "./follow.ts";
import { handsLately } from "./hands-lately.ts";
import { isHeld, toWhoeverHolds } from "./held.ts";
import type { Session } from "./session.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import { type OtherHands, otherHandsIn } from "./understanding/other-hands.ts";

const OF_ANOTHER: ReadonlySet<string | undefined> = new Set([
  "somebody-else",
  "family-harms-another",
  "others-plan",
]);

/** What shows that somebody else has the phone of a person who is being cared for; a stop counts while they had it lately. */
export function handsOf(ctx: Ctx, session: Session): OtherHands | undefined {
  if (ctx.event || !inFrame(ctx, session)) return undefined;
  const hands = otherHandsIn(ctx.text, OF_ANOTHER.has(session.careAbout?.situation));
  if (ctx.heard.intent === "stop" && (hands || handsLately(ctx, session))) return "stop";
  return hands;
}

/**
 * Somebody else asks while danger is open: they are answered as if there were none, and learn nothing. Staff are told at
 * once not to ring or text the phone blind.
 */
export function inOtherHands(hands: OtherHands, input: TurnInput, ctx: Ctx): Made {
  const made = answered(hands, input, ctx);
  const stops = made.effects.some((effect) => effect.do === "opt-out");
  const tell: Effect = { do: "alert-other-hands", ...(stops && { stops }) };
  const session = { ...made.session, handsAt: ctx.known.now };
  const effects = made.effects.filter(isNotOfStop).map(blindly);
  return { says: made.says, effects: [...effects, tell], session };
}

/** The alert says that texts are stopped, and what not to do. */
const isNotOfStop = (effect: Effect): boolean => !(effect.do === "hand-off" && effect.reason === "stopped");

const blindly = (effect: Effect): Effect => (effect.do === "opt-out" ? { ...effect, blind: true } : effect);

function answered(hands: OtherHands, input: TurnInput, ctx: Ctx): Made {
  const { book, session } = input;
  if (hands === "stop") return begin(book.byIntent.get("stop")!, input, ctx);
  if (isHeld(ctx)) return toWhoeverHolds(ctx, session);
  if (hands === "wrong") return begin(book.byIntent.get("wrong_number")!, input, ctx);
  return begin(book.byName.get(hands === "who" ? "who-we-are" : "third-party")!, input, ctx);
}

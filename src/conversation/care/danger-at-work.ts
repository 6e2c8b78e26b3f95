import type { Ctx } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { begin } from "../follow.ts";
import { type Hands, inOtherHands } from "../hands/other-hands.ts";
import type { Session } from "../session.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { graver } from "../understanding/danger/graver.ts";
import { kindOf } from "../understanding/danger/situation.ts";
import type { Risk } from "../understanding/types.ts";
import { dangerToldAtWork } from "../understanding/who-writes/at-work.ts";
import { askerIn } from "../understanding/who-writes/third-party.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { isHelpHere } from "./help-is-here.ts";

/** Police, a ward, a college: whoever writes at work about somebody. "ambulance here" is help that has come. */
export const isAtWork = (ctx: Ctx, session: Session): boolean =>
  !ctx.event && askerIn(plainWords(ctx.text)) === "at-work" && !isHelpHere(ctx, session);

/** What they write reads like danger, or comes from the phone of somebody we know. */
export const asksFromWork = (ctx: Ctx, hands: Hands | undefined, session: Session): boolean =>
  isAtWork(ctx, session) && (hands !== undefined || ctx.heard.risk.level !== "none" || toldAtWork(ctx));

const toldAtWork = ({ text }: Ctx): boolean => dangerToldAtWork(plainWords(text)).level !== "none";

/**
 * Somebody at work gets the one answer that everybody at work gets: they are rung back. Danger that they tell of is
 * raised; the lines for a person in danger are not for them.
 */
export function toWorkplace(hands: Hands | undefined, input: TurnInput, ctx: Ctx): Made {
  const made = hands
    ? inOtherHands(hands, input, ctx)
    : begin(input.book.byName.get("third-party")!, input, ctx);
  const { level, kind } = riskIn(ctx);
  if (level === "none") return made;
  const alert: Effect = {
    ...({ do: "raise-concern", level, kind: kind ?? "not_said" } as const),
    ...{ words: ctx.text, aboutAnother: true },
  };
  return { ...made, effects: [...made.effects.filter((effect) => effect.do !== "hand-off"), alert] };
}

/** What is only doubtful is for whoever rings them back. */
function riskIn({ text, heard }: Ctx): Risk {
  const told = dangerToldAtWork(plainWords(text));
  const { risk } = heard;
  if (risk.doubtful) return told;
  const kind = told.kind ?? kindOf(text, risk);
  return graver({ level: risk.level, ...(kind && { kind }) }, told);
}

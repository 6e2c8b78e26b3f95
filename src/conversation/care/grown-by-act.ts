import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { RISK_KINDS } from "../understanding/types.ts";
import { isOfAnother } from "./care-of-another.ts";

const KEPT_MS = 30 * 60_000;
const STEP = "act-grows";

/**
 * A line that joins what was told, and is by its likeness to others more danger than before: staff are told at once, in
 * place of with the rest within ten minutes. Once in half an hour; the answer stays what it is.
 */
export function withGrowth(made: Made, ctx: Ctx, before: Session): Made {
  const { careAbout, steps } = before;
  if (!ctx.heard.grows || !careAbout || !ctx.known.concernOpen) return made;
  const { now } = ctx.known;
  const had = steps && now - steps.at < KEPT_MS ? steps.told : [];
  const isAdded = made.effects.some((effect) => effect.do === "add-to-concern");
  if (!isAdded || had.includes(STEP)) return made;
  const kind = RISK_KINDS.find((one) => one === careAbout.kind);
  const effects = made.effects.map((effect) =>
    effect.do === "add-to-concern"
      ? {
          ...{ do: "raise-concern" as const, words: effect.words, level: careAbout.level },
          ...{ kind: kind ?? ("not_said" as const), further: true as const },
          ...(isOfAnother(careAbout.situation) && { aboutAnother: true as const }),
        }
      : effect,
  );
  return { ...made, effects, session: { ...made.session, steps: { at: now, told: [...had, STEP] } } };
}

import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { GROWING } from "../understanding/classifier/acts.ts";
import { tellsNoneDone } from "../understanding/danger/none-done.ts";
import { refusesHelp } from "../understanding/in-care/refuses-help.ts";
import { RISK_KINDS, type Understanding } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { isBodyNow } from "./body-now.ts";
import { isOfAnother } from "./care-of-another.ts";

const KEPT_MS = 30 * 60_000;

/** The step that a line is by its likeness to others: more danger of one sort or another; nothing where none is likely. */
export function stepByAct({ act, grows }: Understanding): string | undefined {
  if (!grows) return undefined;
  return `act-${act && GROWING.has(act) ? act : "grows"}`;
}

/** Help is with them, so that who has come is no danger. */
const isHelped = ({ says }: Made): boolean => says.some(({ said }) => said.key === "safety.step-with-help");

/** Somebody whose body is in danger now will not have help; said a second time, staff hear of it once more. */
function refusal(ctx: Ctx, before: Session, had: readonly string[]): string | undefined {
  if (!isBodyNow(ctx, before) || !refusesHelp(plainWords(ctx.text))) return undefined;
  return had.includes("refuses") ? "refuses-still" : "refuses";
}

/**
 * A line that joins what was told, and is by its likeness to others more danger than before: staff are told at once, in
 * place of with the rest within ten minutes. Once in half an hour for each sort; the answer stays what it is.
 */
export function withGrowth(made: Made, ctx: Ctx, before: Session): Made {
  const { careAbout, steps } = before;
  const { now } = ctx.known;
  const had = steps && now - steps.at < KEPT_MS ? steps.told : [];
  const step =
    refusal(ctx, before, had) ??
    (isHelped(made) || tellsNoneDone(plainWords(ctx.text)) ? undefined : stepByAct(ctx.heard));
  if (!step || !careAbout || !ctx.known.concernOpen) return made;
  const isAdded = made.effects.some((effect) => effect.do === "add-to-concern");
  if (!isAdded || had.includes(step)) return made;
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
  return { ...made, effects, session: { ...made.session, steps: { at: now, told: [...had, step] } } };
}

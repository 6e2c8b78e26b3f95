import { type Ctx, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { handsOf } from "../hands/other-hands.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { pleads } from "../understanding/reach/pleads.ts";
import { RISK_KINDS } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

const LINES = ["safety.plea-quiet", "safety.plea-quiet-again"] as const;

/**
 * Somebody begs for help while an answer may be seen by whoever harms them: a line that fits whoever reads it, and people
 * are told at once that it is danger now.
 * @returns nothing for any other message, and while somebody else seems to write
 */
export function pleaHeard(made: Made, ctx: Ctx, before: Session): Made | undefined {
  if (ctx.event || !pleads(plainWords(ctx.text)) || handsOf(ctx, before)) return undefined;
  const { saidInCare: _, ...session } = made.session;
  const { saidInCare, pleas = 0 } = before;
  return {
    says: [say(LINES[pleas % LINES.length]!)],
    effects: [...made.effects.filter(isNoAlert), alertOf(made, ctx, pleas === 0)],
    session: { ...session, ...(saidInCare && { saidInCare }), hushedAt: ctx.known.now, pleas: pleas + 1 },
  };
}

const isNoAlert = ({ do: what }: Effect): boolean => what !== "raise-concern" && what !== "add-to-concern";

/** Of the kind that is raised in this very turn, else of what was told. The first is told at once, whatever was before it. */
function alertOf({ effects, session }: Made, { text: words }: Ctx, isFirst: boolean): Effect {
  const raised = effects.find((effect) => effect.do === "raise-concern");
  const kind = RISK_KINDS.find((one) => one === session.careAbout?.kind) ?? "not_said";
  const alert = raised ?? { do: "raise-concern", kind, words };
  return { ...alert, level: "emergency", ...(isFirst && { further: true }) };
}

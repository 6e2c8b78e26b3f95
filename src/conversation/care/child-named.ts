import type { Ctx } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { namesOwnChild } from "../understanding/in-care/child-named.ts";
import type { RiskKind } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { isOfAnother } from "./care-of-another.ts";
import { inFrame } from "./in-frame.ts";

/**
 * A child of theirs, born or not, that is named for the first time by somebody who is harmed: whoever reads the concern
 * hears of it at once, whatever is answered. Named together with the danger it is part of what was told.
 */
export function withChildNamed(made: Made, ctx: Ctx, before: Session): Made {
  const { careAbout, childNamed } = made.session;
  if (ctx.event || childNamed || !careAbout || !BY_OTHERS.has(careAbout.kind)) return made;
  if (isOfAnother(careAbout.situation) || handsLately(ctx, made.session)) return made;
  if (!namesOwnChild(plainWords(ctx.text))) return made;
  const named: Made = { ...made, session: { ...made.session, childNamed: true } };
  return ctx.known.concernOpen && inFrame(ctx, before) ? toldAtOnce(named, ctx, careAbout) : named;
}

function toldAtOnce(made: Made, ctx: Ctx, about: NonNullable<Session["careAbout"]>): Made {
  const { level } = about;
  const kind = about.kind as RiskKind;
  const alert: Effect = { do: "raise-concern", level, kind, words: ctx.text, further: true };
  const raised = made.effects.find((effect) => effect.do === "raise-concern");
  const rest = made.effects.filter((effect) => effect !== raised && effect.do !== "add-to-concern");
  return { ...made, effects: [raised ? { ...raised, further: true } : alert, ...rest] };
}

import type { Ctx } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { harmersIn } from "../understanding/in-care/harmers.ts";
import { stepsTold } from "../understanding/in-care/steps-told.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { withChildNamed } from "./child-named.ts";
import { stepByAct, withGrowth } from "./grown-by-act.ts";
import { withGuessJoined } from "./guess-joined.ts";
import { ofBody } from "./in-concern.ts";
import { lately } from "./screening.ts";

/** What is new in a concern that is open, told at once to whoever has it: danger that grows, and a child of theirs. */
export const withNews = (made: Made, ctx: Ctx, before: Session): Made =>
  withChildNamed(withFurther(withGuessJoined(made, ctx), ctx, before), ctx, before);

const KEPT_MS = 30 * 60_000;

/**
 * Danger that was told, with what is new in it: a deed done, a means in hand, somebody who has come. Where a concern is
 * open that is news, however grave the concern was before; what was told within the half hour is none.
 */
export function withFurther(made: Made, ctx: Ctx, before: Session): Made {
  const isRaised = made.effects.some((effect) => effect.do === "raise-concern");
  if (ctx.event || handsLately(ctx, before)) return made;
  if (!isRaised) return withGrowth(made, ctx, before);
  const { now, concernOpen } = ctx.known;
  const had = before.steps && now - before.steps.at < KEPT_MS ? before.steps.told : [];
  const byAct = stepByAct(ctx.heard);
  const told = [...stepsIn(made.session, ctx, before), ...ofAnotherKind(made.session, before)];
  const steps = byAct ? [...told, byAct] : told;
  const isNew = concernOpen && steps.some((step) => !had.includes(step));
  if (steps.length === 0) return made;
  const session = { ...made.session, steps: { at: now, told: [...new Set([...had, ...steps])] } };
  if (!isNew) return { ...made, session };
  const effects = made.effects.map((effect) =>
    effect.do === "raise-concern" ? { ...effect, further: true as const } : effect,
  );
  return { ...made, effects, session };
}

function stepsIn({ careAbout }: Session, { text, known }: Ctx, before: Session): readonly string[] {
  return stepsTold(plainWords(text), {
    ...(careAbout ?? NOT_KNOWN),
    harmers: [...harmersIn(text), ...new Set(before.harmers)],
    before: plainWords(
      lately(before, known.now)
        .map((message) => message.text)
        .join(" "),
    ),
    isFresh: true,
    ...ofBody(before, known.now),
  });
}

/** Danger of another kind than was told before is news. What others do is told in one kind or the next. */
function ofAnotherKind({ careAbout: told }: Session, { careAbout: before }: Session): readonly string[] {
  if (!told || !before || told.kind === before.kind) return [];
  return BY_OTHERS.has(told.kind) && BY_OTHERS.has(before.kind) ? [] : [`kind-${told.kind}`];
}

const NOT_KNOWN = { level: "urgent", kind: "not_said" } as const;

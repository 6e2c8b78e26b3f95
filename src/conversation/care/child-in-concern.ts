import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { whoWasAlerted } from "../reach/who-reads.ts";
import type { Made } from "../turn-types.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import type { RiskKind } from "../understanding/types.ts";

/** That it was heard, and the way to help, which the words for a child say themselves. */
const SAID_OTHERWISE = /^(?:safety\.(?:added|next|or-a-person|told|heard|unsure)|seen\.|asked\.danger-first)/;

/** What may not wait for anything: a doctor for them, or for whoever is hurt. */
const COMES_FIRST = /^safety\.(?:hospital|hurt)-first/;

/**
 * Somebody in an open concern says that they are under 16: they are told who is there for children, and whoever was
 * told of the concern hears at once that it is a child's. What else was asked is answered after it.
 */
export function childInConcern(ctx: Ctx, made: Made): Made {
  const { level, kind } = made.session.careAbout ?? NOT_KNOWN;
  const told: Effect = {
    ...({ do: "raise-concern", level, kind: kind as RiskKind } as const),
    ...({ words: ctx.text, further: true } as const),
  };
  const says = made.says.filter(({ said }) => !SAID_OTHERWISE.test(said.key));
  return {
    says: [
      ...says.filter(isFirst),
      say("safety.child"),
      ...(BY_OTHERS.has(kind) ? [say("safety.child-services")] : []),
      ...says.filter((reply) => !isFirst(reply)),
      whoWasAlerted(ctx),
      say("safety.or-a-person"),
    ],
    effects: [told, ...made.effects.filter((effect) => effect.do !== "add-to-concern")],
    session: made.session,
  };
}

const isFirst = ({ said }: Reply): boolean => COMES_FIRST.test(said.key);

const NOT_KNOWN = { level: "urgent", kind: "not_said" } as const;

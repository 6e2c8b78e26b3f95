import { toGsm7 } from "../domain/gsm7.ts";
import { mayReveal } from "../domain/reveal.ts";
import { type Ctx, type Reply, say } from "./dialog.ts";
import type { Session } from "./session.ts";
import type { Made, TurnInput, TurnResult } from "./turn-types.ts";

const SESSION_LAPSES_AFTER_MS = 24 * 3_600_000;
const LONGEST_KEPT = 600;

/** Turns what a turn made into one message, opened by who we are when a conversation starts. */
export function render(input: TurnInput, ctx: Ctx, made: Made): TurnResult {
  if (made.says.length === 0) return { session: made.session, effects: made.effects };
  const says = needsIntroduction(input, made) ? [whoWeAre(ctx, made), ...made.says] : made.says;
  const text = toGsm7(says.map(({ said }) => ctx.content.wording.render(said)).join("\n"));
  const session: Session = {
    ...made.session,
    introducedAt: ctx.known.now,
    lastSaid: text.slice(0, LONGEST_KEPT),
  };
  return { session, effects: made.effects, answer: { text, choices: lastChoices(made.says) } };
}

/** On a number that may be anybody's, or to somebody who asks about another, the name that gives nothing away. */
function whoWeAre({ known }: Ctx, { says }: Made): Reply {
  const toStranger = says[0]?.said.key.startsWith("unknown.") ?? false;
  return say(
    mayReveal("own-choices", known.standing) && !toStranger ? "talk.who-we-are" : "talk.who-we-are-neutral",
  );
}

/** A conversation starts, so it opens with who we are. */
export function needsIntroduction(
  { event, session, known }: TurnInput,
  made: Pick<Made, "effects">,
): boolean {
  if (event) return false;
  if (made.effects.some((effect) => effect.do === "raise-concern")) return false;
  return session.introducedAt === undefined || known.now - session.introducedAt > SESSION_LAPSES_AFTER_MS;
}

function lastChoices(says: readonly Reply[]): readonly string[] {
  return says.findLast(({ choices }) => choices)?.choices ?? [];
}

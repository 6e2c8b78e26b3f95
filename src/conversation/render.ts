import { toGsm7 } from "../domain/gsm7.ts";
import { mayReveal } from "../domain/reveal.ts";
import { segmentsOf } from "../domain/segments.ts";
import { type Ctx, type Reply, say } from "./dialog.ts";
import type { Session } from "./session.ts";
import type { Made, TurnInput, TurnResult } from "./turn-types.ts";

const SESSION_LAPSES_AFTER_MS = 24 * 3_600_000;
const LONGEST_KEPT = 600;

/** Turns what a turn made into one message, opened by who we are when a conversation starts. */
export function render(input: TurnInput, ctx: Ctx, made: Made): TurnResult {
  if (made.says.length === 0) return { session: made.session, effects: made.effects };
  const isOpened = needsIntroduction(input, made) && !isForOtherEyes(made);
  const text = isOpened ? introduced(ctx, made) : textOf(ctx, made.says);
  const session: Session = {
    ...made.session,
    introducedAt: ctx.known.now,
    lastSaid: text.slice(0, LONGEST_KEPT),
  };
  const cards = made.says.flatMap((reply) => reply.cards ?? []);
  const answer = { text, choices: lastChoices(made.says), ...(cards.length > 0 && { cards }) };
  return { session, effects: made.effects, answer };
}

/** What is read by somebody else says nothing of who writes. */
const isForOtherEyes = ({ says }: Made): boolean =>
  says.some(({ said }) => said.key.startsWith("safety.plays-along"));

function textOf({ content }: Ctx, says: readonly Reply[]): string {
  return toGsm7(says.map(({ said }) => content.wording.render(said)).join("\n"));
}

/** Lists of centres and times fill a text. */
const FILLS_A_TEXT = /^booking\./;

/** With who we are before it: in few words where the many would make a second text of a list. */
function introduced(ctx: Ctx, made: Made): string {
  if (made.says.some(({ said }) => said.key === "talk.who-we-are-neutral")) return textOf(ctx, made.says);
  const who = whoWeAre(ctx, made);
  const full = textOf(ctx, [who, ...made.says]);
  const isList = FILLS_A_TEXT.test(made.says.at(-1)?.said.key ?? "");
  if (who.said.key !== "talk.who-we-are" || !isList || segmentsOf(full) === 1) return full;
  const short = textOf(ctx, [say("talk.who-we-are-short"), ...made.says]);
  return segmentsOf(short) < segmentsOf(full) ? short : full;
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

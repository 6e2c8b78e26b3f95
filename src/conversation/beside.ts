import { type Ctx, type Reply, say } from "./dialog.ts";
import type { Made } from "./turn-types.ts";
import type { Aside } from "./understanding/types.ts";
import { askAgain, type Resumed } from "./waiting.ts";

const QUESTION =
  /\?\s*$|^\s*(?:is|are|do|does|can|could|will|would|what|whats|wot|where|wheres|when|who|whos|how|hows|which)\b/i;

/** What a dialog itself can say to a question about what it offers; nothing if it does not know. */
export function answerAbout({ dialog, waiting }: Resumed, ctx: Ctx): readonly Reply[] | undefined {
  if (ctx.event || !QUESTION.test(ctx.text)) return undefined;
  return dialog.steps[waiting.step]!.about?.(ctx, dialog.data.parse(waiting.data));
}

/** A question about what is on offer, answered; then the question that waits, once more. */
export function answeredInPlace(resumed: Resumed, ctx: Ctx, made: Made): Made | undefined {
  const told = answerAbout(resumed, ctx);
  if (!told) return undefined;
  const { reply, waiting } = askAgain(resumed, ctx);
  return { ...made, says: [...told, reply], session: { ...made.session, waiting } };
}

/** The view of a turn on the question that came with an answer. */
export function asideOf(ctx: Ctx, { question, heard }: Aside): Ctx {
  return { ...ctx, text: question, heard };
}

/** Words put before the question that a turn ends on, or at the end if it ends on none. */
export function beforeQuestion({ says, session, effects }: Made, told: readonly Reply[]): Made {
  const at = session.waiting ? says.length - 1 : says.length;
  return { says: [...says.slice(0, at), ...told, ...says.slice(at)], effects, session };
}

/** What the turn made of the answer, and then what it made of the question: it waits where the question leaves it. */
export function bothMade(answered: Made, asked: Made): Made {
  const { waiting } = answered.session;
  const effects = [...answered.effects, ...asked.effects];
  if (!waiting) return { says: [...answered.says, ...asked.says], effects, session: asked.session };
  if (asked.session.waiting)
    return {
      says: [...answered.says.slice(0, -1), ...asked.says],
      effects,
      session: { ...asked.session, setAside: waiting },
    };
  return { ...beforeQuestion(answered, asked.says), effects, session: { ...asked.session, waiting } };
}

/** Said where a question beside an answer is one that only a person can answer. */
export const notKnown: readonly Reply[] = [say("talk.ask-a-person")];

/** "back to the booking", "where were we". */
export function wantsBack(text: string): boolean {
  return (
    text.length <= 60 &&
    /\b(?:back to (?:the|my|that|it|wot|what)|where were we|carry on|go back|wat were we|anyway,? (?:the|my|that|about))\b/i.test(
      text,
    )
  );
}

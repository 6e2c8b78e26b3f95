import { answerAbout, answeredInPlace, asideOf, beforeQuestion, bothMade, notKnown } from "./beside.ts";
import { besideCare, inCare, inFrame, isCalmAsk } from "./care.ts";
import { type Ctx, say } from "./dialog.ts";
import { type Doubt, openDoubt } from "./doubt.ts";
import { begin, follow, withoutWaiting } from "./follow.ts";
import { closesForm, insteadOfForm, isFormInCare, isNoAnswer, mayWait } from "./forms-in-care.ts";
import { notUnderstood } from "./misses.ts";
import { besideAnswer, bothAsks } from "./second-ask.ts";
import { askIfSafe, isDoubtful, unanswered } from "./soft-check.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import { isClearEnough } from "./understanding/clear.ts";
import type { Aside } from "./understanding/types.ts";
import { askAgain, hearAnswer, type Resumed } from "./waiting.ts";

const STALE_AFTER_MS = 24 * 3_600_000;

/** An answer that comes a day late may be about anything, so the question is put again before anything is done. */
export function hear(resumed: Resumed, input: TurnInput, ctx: Ctx): Made {
  const isForm = isFormInCare(ctx, input.session, resumed);
  if (isForm && closesForm(ctx, resumed)) return insteadOfForm(ctx, input.session);
  if (!ctx.event && ctx.known.now - resumed.waiting.askedAt > STALE_AFTER_MS && !isClearEnough(ctx.heard)) {
    const { reply, waiting } = askAgain(resumed, ctx);
    return { says: [say("talk.a-while-ago"), reply], effects: [], session: { ...input.session, waiting } };
  }
  const beside = besideAnswer(resumed, ctx);
  const both = beside && hearBoth(beside, resumed, input, ctx);
  if (both) return both;
  const inPlace = answeredInPlace(resumed, ctx, { says: [], effects: [], session: input.session });
  if (inPlace) return inPlace;
  const outcome = hearAnswer(resumed, ctx);
  const meant = outcome.kind !== "again" || !input.book.claimant(ctx);
  if (isForm && meant && isNoAnswer(outcome, ctx) && !isCalmAsk(ctx))
    return insteadOfForm(ctx, input.session, mayWait(resumed));
  if (outcome.kind === "pass" || !meant) return askedSomethingElse(resumed, input, ctx);
  return follow(resumed.dialog, outcome, input.session, ctx, resumed.waiting, input.book);
}

/** "yeah but is it far?": the answer is taken first, then the question that came with it. */
function hearBoth(aside: Aside, resumed: Resumed, input: TurnInput, ctx: Ctx): Made | undefined {
  const answering: Ctx = { ...ctx, text: aside.answer };
  const outcome = hearAnswer(resumed, answering);
  if (outcome.kind === "pass" || outcome.kind === "again") return undefined;
  const made = follow(resumed.dialog, outcome, input.session, answering, resumed.waiting, input.book);
  const asking = asideOf(ctx, aside);
  const told = answerAbout(resumed, asking);
  if (told) return beforeQuestion(made, told);
  if (!aside.heard.sure && !input.book.claimant(asking)) return beforeQuestion(made, notKnown);
  const asked = { ...input, text: aside.question, heard: aside.heard, session: withoutWaiting(made.session) };
  return bothMade(made, open(asked, asking));
}

/** A question beside the one that waits: answer it, then come back to where we were. */
function askedSomethingElse(resumed: Resumed, input: TurnInput, ctx: Ctx): Made {
  const { waiting: _, ...rest } = input.session;
  const made = open({ ...input, session: rest }, ctx);
  if (isFormInCare(ctx, input.session, resumed) && !mayWait(resumed)) return made;
  if (resumed.dialog.light) return withDoubt(openDoubt(input.session), made);
  if (made.session.waiting) return { ...made, session: { ...made.session, setAside: resumed.waiting } };
  const { reply, waiting } = askAgain(resumed, ctx);
  return { ...made, says: [...made.says, reply], session: { ...made.session, waiting } };
}

/** What read like danger is not dropped because they ask for something else: a person hears of it. */
function withDoubt(doubt: Doubt | undefined, made: Made): Made {
  const isTold = made.effects.some(({ do: what }) => what === "hand-off" || what === "raise-concern");
  return doubt?.kind && !isTold ? { ...made, effects: [...made.effects, ...unanswered(doubt)] } : made;
}

/** A message that answers nothing: the dialog that it is for begins, or they are asked what they mean. */
export function open(input: TurnInput, ctx: Ctx): Made {
  const { heard, book, session } = input;
  const caring = inFrame(ctx, session);
  if (caring && !isCalmAsk(ctx)) return inCare(ctx, session);
  if (isDoubtful(ctx)) return askIfSafe(input, ctx);
  if (heard.also && !book.claimant(ctx)) return bothAsks(heard.also, input, ctx, open);
  const dialog = book.claimant(ctx) ?? (isClearEnough(heard) ? book.byIntent.get(heard.intent) : undefined);
  if (!dialog) return notUnderstood(input, ctx);
  const made = begin(dialog, input, ctx);
  return caring ? besideCare(ctx, made) : made;
}

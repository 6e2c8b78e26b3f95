import { answerAbout, answeredInPlace, asideOf, beforeQuestion, bothMade, notKnown } from "./beside.ts";
import { lowWords } from "./care/anyone-there.ts";
import { bookingStands } from "./care/booking-stands.ts";
import { besideCare, inCare, inFrame, isCalmAsk } from "./care/care.ts";
import { type Doubt, openDoubt } from "./care/doubt.ts";
import { askedBesideDoubt } from "./care/doubt-stays.ts";
import {
  closesForm,
  insteadOfForm,
  isBesideThePage,
  isFormInCare,
  isNoAnswer,
  mayWait,
  withoutQuestions,
} from "./care/forms-in-care.ts";
import { harmHinted, hidesHarm } from "./care/harm-hinted.ts";
import { askOnLaterDay } from "./care/later-day.ts";
import { askIfSafe, isDoubtful, unanswered } from "./care/soft-check.ts";
import { type Ctx, say } from "./dialog.ts";
import { begin, follow, withoutWaiting } from "./follow.ts";
import { notUnderstood } from "./misses.ts";
import { besideAnswer, bothAsks } from "./second-ask.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import { isClearEnough } from "./understanding/classifier/clear.ts";
import { wantsToTalk } from "./understanding/in-care/wants-to-talk.ts";
import type { Aside } from "./understanding/types.ts";
import { askAgain, hearAnswer, type Resumed } from "./waiting.ts";

const STALE_AFTER_MS = 24 * 3_600_000;

/** An answer that comes a day late may be about anything, so the question is put again before anything is done. */
export function hear(resumed: Resumed, input: TurnInput, ctx: Ctx): Made {
  const stands = bookingStands(input, ctx, resumed);
  if (stands) return stands;
  const isForm = isFormInCare(ctx, input.session, resumed);
  if (isForm && closesForm(ctx, resumed)) return insteadOfForm(ctx, input.session);
  if (isForm && asksForVoice(ctx))
    return besideForm(open({ ...input, session: withoutWaiting(input.session) }, ctx), resumed);
  if (isForm && isBesideThePage(ctx, resumed) && !isCalmAsk(ctx))
    return open({ ...input, session: withoutWaiting(input.session) }, ctx);
  if (asksForCall(resumed, input, ctx))
    return open({ ...input, session: withoutWaiting(input.session) }, ctx);
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

/** "can someone ring me", from somebody who is cared for, is no message to be passed on. */
function asksForCall({ dialog }: Resumed, { session }: TurnInput, ctx: Ctx): boolean {
  const { intent, sure } = ctx.heard;
  const isCall = sure && intent === "callback_request" && !ctx.event;
  return isCall && dialog.name === "talk-to-person" && inFrame(ctx, session);
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
  if (isFormInCare(ctx, input.session, resumed)) return besideForm(made, resumed);
  if (resumed.dialog.light)
    return askedBesideDoubt(withDoubt(ctx, openDoubt(input.session), made), input.session, ctx);
  if (made.session.waiting) return { ...made, session: { ...made.session, setAside: resumed.waiting } };
  const { reply, waiting } = askAgain(resumed, ctx);
  return { ...made, says: [...made.says, reply], session: { ...made.session, waiting } };
}

/** While they are cared for a question about an appointment goes on waiting, unsaid; any other is dropped. */
function besideForm(made: Made, resumed: Resumed): Made {
  if (!mayWait(resumed)) return made;
  const kept = made.session.waiting ? { setAside: resumed.waiting } : { waiting: resumed.waiting };
  return { ...made, session: { ...made.session, ...kept } };
}

/** What read like danger is not dropped because they ask for something else: a person hears of it. */
function withDoubt(ctx: Ctx, doubt: Doubt | undefined, made: Made): Made {
  const isTold = made.effects.some(({ do: what }) => what === "hand-off" || what === "raise-concern");
  const isKnown = ctx.known.concernOpen || ctx.known.handoff?.reason === "safe-silence";
  return doubt?.kind && !isTold && !isKnown
    ? { ...made, effects: [...made.effects, ...unanswered(ctx, doubt)] }
    : made;
}

/** "i need to talk", from somebody who has told of danger: a call, as if they had said so. */
const asksForVoice = ({ text, known }: Ctx): boolean =>
  known.concernOpen && wantsToTalk(text, known.worker?.firstName);

/** A message that answers nothing: the dialog that it is for begins, or they are asked what they mean. */
export function open(input: TurnInput, ctx: Ctx): Made {
  const { heard, book, session } = input;
  const caring = inFrame(ctx, session);
  const stands = bookingStands(input, ctx);
  if (stands) return stands;
  if (caring && asksForVoice(ctx)) return begin(book.byName.get("call-back")!, input, ctx);
  if (caring && (!isCalmAsk(ctx) || hidesHarm(ctx))) {
    const later = askOnLaterDay(ctx, session, book);
    return later ? besideCare(ctx, begin(later, input, ctx)) : inCare(ctx, session);
  }
  if (isDoubtful(ctx)) return askIfSafe(input, ctx);
  const hinted = caring ? undefined : harmHinted(input, ctx);
  if (hinted) return hinted;
  const low = caring ? undefined : lowWords(ctx, session);
  if (low) return low;
  if (heard.also && !book.claimant(ctx)) return bothAsks(heard.also, input, ctx, open);
  const dialog = book.claimant(ctx) ?? (isClearEnough(heard) ? book.byIntent.get(heard.intent) : undefined);
  if (!dialog) return notUnderstood(input, ctx);
  const made = begin(dialog, input, ctx);
  return caring ? besideCare(ctx, withoutQuestions(made, ctx)) : made;
}

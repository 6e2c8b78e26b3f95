import { wantsBack } from "./beside.ts";
import { readButton } from "./button.ts";
import { aboutToTell } from "./care/about-to-tell.ts";
import { ageAndBabyLately, keepingAgeAndBaby } from "./care/age-asked.ts";
import { withActHeard } from "./care/answers-of-acts.ts";
import { hereBefore } from "./care/anyone-there.ts";
import { withBookingToo } from "./care/booking-too.ts";
import { cared, countTurn, inCare, inFrame, isToldSinceAnswer, withPersonOffered } from "./care/care.ts";
import { isStopInCare, startInCare } from "./care/care-keywords.ts";
import { withChildWords } from "./care/child.ts";
import { asksFromWork, isAtWork, toWorkplace } from "./care/danger-at-work.ts";
import { alsoRaised, dangerByHolder, isByHolder, isPlainOfHolder } from "./care/danger-by-holder.ts";
import { withWhatComesFirst } from "./care/danger-first.ts";
import { dangerReply } from "./care/danger-reply.ts";
import { withNews } from "./care/further-told.ts";
import { helpAfterStop } from "./care/help-after-stop.ts";
import { bearingHarm, dangerInConcern } from "./care/in-concern.ts";
import { withNewsBeside } from "./care/news-beside-ask.ts";
import { answerOnceTold } from "./care/once-told.ts";
import { markOverdose } from "./care/overdose-hours.ts";
import { isDoubtInHand, isPerhapsDanger } from "./care/perhaps-danger.ts";
import { phonedInstead } from "./care/phoned-instead.ts";
import { safeTakenBack, stillInDoubt } from "./care/safe-taken-back.ts";
import { remembering } from "./care/screening.ts";
import { askIfSafe, silence } from "./care/soft-check.ts";
import { withFlag } from "./care/soft-flags.ts";
import { unrepeated } from "./care/unrepeated.ts";
import { isWatched } from "./care/watched.ts";
import { wordsUnsaid } from "./care/words-unsaid.ts";
import { askedOfLeftOut, namesWorker, withWorkerUnwanted } from "./care/worker-left-out.ts";
import { type Ctx, say } from "./dialog.ts";
import type { Effect, TurnEvent } from "./effects.ts";
import { isExpected } from "./expected.ts";
import { begin } from "./follow.ts";
import { alsoInTheirs, foreignIn, namesALanguage, notOurLanguage } from "./foreign.ts";
import { isInOtherHands } from "./hands/hands-lately.ts";
import { handsOf, inOtherHands } from "./hands/other-hands.ts";
import { hear, open } from "./hear.ts";
import { afterThanks, asksDuty, hasComeBack, isHeld, isOnlyThanks, sayBack, toWhoeverHolds } from "./held.ts";
import { asksToComplain, takesComplaint } from "./held-complaint.ts";
import { pickedUp } from "./picked-up.ts";
import { hushed } from "./reach/hush.ts";
import { isPhoneRead, keepingPhoneRead } from "./reach/phone-read.ts";
import { reachOrPrivacy, withReach } from "./reach/reach-and-privacy.ts";
import { needsIntroduction, render } from "./render.ts";
import { bearingInMind, saidLately } from "./said-lately.ts";
import { askThenStop } from "./second-ask.ts";
import type { Session } from "./session.ts";
import type { Made, TurnInput, TurnResult } from "./turn-types.ts";
import { unasked } from "./unasked.ts";
import { isOnlyWish } from "./understanding/reach/safe-wish.ts";
import type { Understanding } from "./understanding/types.ts";
import { askAgain, type Resumed, resume } from "./waiting.ts";

/**
 * One turn: a pure function of what was said, what was remembered, what is known and the time.
 * Danger first; then STOP and START; then whoever holds the thread; then the question that waits; then a new one.
 */
export function takeTurn(given: TurnInput): TurnResult {
  const input = readButton(given);
  const seen: Ctx = {
    text: input.text,
    heard: input.heard,
    known: input.known,
    content: input.content,
    ...(input.event && { event: input.event }),
    said: saidLately(input.session, input.known.now),
    ...(input.session.setAside && { interrupts: true as const }),
    ...ageAndBabyLately(input),
    ...(isPhoneRead(input) && { phoneRead: true as const }),
  };
  const ctx: Ctx = isWatched(seen, input.session) ? { ...seen, watched: true } : seen;
  const answered = stillInDoubt(withPicture(input, ctx, afterHold(input, ctx)), input.session, ctx);
  const isOthers = isInOtherHands(answered.session) || isAtWork(ctx, input.session);
  const made = isOthers ? answered : withReach(answered, ctx, input.session);
  const cares = withNews(withCare(input, ctx, withActHeard(made, ctx, input.session)), ctx, input.session);
  const told = isInOtherHands(cares.session) ? cares : withChildWords(ctx, cares);
  const said = unrepeated(told, ctx, input.session);
  return render(input, ctx, withLanguage(remembered(input, ctx, hushed(said, ctx, input.session))));
}

/** Where danger was told, the frame begins or goes on. */
function withCare({ session: before }: TurnInput, ctx: Ctx, made: Made): Made {
  const raised = made.effects.find((effect) => effect.do === "raise-concern");
  const session = raised ? caredAbout(made.session, raised, ctx) : made.session;
  const cares = raised
    ? { ...made, session }
    : withNewsBeside(withPersonOffered(countTurn(made, ctx, before), ctx, before), ctx, before);
  return handsOf(ctx, before) ? cares : withWhatComesFirst(cares, ctx, before);
}

/** The session of the frame, with what was told and when, if it was an overdose. */
function caredAbout(
  session: Session,
  { level, kind }: Extract<Effect, { do: "raise-concern" }>,
  ctx: Ctx,
): Session {
  return markOverdose({ ...cared(session, ctx), careAbout: session.careAbout ?? { level, kind } }, ctx);
}

/** What they wrote is kept for a while, to be screened with the next; and what it says of them, to answer the next by. */
function remembered(input: TurnInput, ctx: Ctx, made: Made): Made {
  const { event, heard, text, known } = input;
  if (event) return made;
  if (isInOtherHands(made.session))
    return { ...made, session: remembering(made.session, heard, text, known.now) };
  const said = keepingAgeAndBaby(bearingInMind(made.session, ctx, made.effects), ctx);
  const session = keepingPhoneRead(said, input);
  const named = bearingHarm(remembering(session, heard, text, known.now), heard, text, known.now);
  const kept = withWorkerUnwanted(named, text, known);
  return { ...made, session: withFlag(kept, text, known.now) };
}

/** The language that was chosen stays with the talk. */
function withLanguage(made: Made): Made {
  const kept = made.effects.find((effect) => effect.do === "keep-language");
  return kept ? { ...made, session: { ...made.session, language: kept.language } } : made;
}

/** The first message after a worker's talk: thanks end it, anything else is answered by the service again, which says so. */
function afterHold(input: TurnInput, ctx: Ctx): Made {
  const { session, event, heard } = input;
  if (event || !hasComeBack(ctx, session)) return make(input, ctx);
  const calm = heard.risk.level === "none" && !inFrame(ctx, session) && input.mediaCount === 0;
  if (calm && isOnlyThanks(ctx)) return afterThanks(session);
  const made = make(input, ctx);
  return sayBack(ctx, made, needsIntroduction(input, made));
}

const TELLS_SOMEBODY: ReadonlySet<Effect["do"]> = new Set([
  "hand-off",
  "raise-concern",
  "add-to-thread",
  "opt-out",
]);

/** A picture beside words: the words are answered, and a person is told that there is something only they can look at. */
function withPicture({ mediaCount, text }: TurnInput, { known }: Ctx, made: Made): Made {
  if (mediaCount === 0 || text.trim() === "" || made.effects.some((effect) => TELLS_SOMEBODY.has(effect.do)))
    return made;
  const tell: Effect = known.handoff
    ? { do: "add-to-thread", handoffId: known.handoff.id }
    : { do: "hand-off", reason: "media", words: text, to: "pa" };
  return { ...made, says: [...made.says, say("talk.picture")], effects: [...made.effects, tell] };
}

function make(input: TurnInput, ctx: Ctx): Made {
  const { session, heard, book, event } = input;
  if (event?.type === "proved") return proved(input, ctx);
  if (event?.type === "safe-check") return silence(input, ctx);
  if (event?.type === "words-unsaid") return wordsUnsaid(input, ctx);
  if (event && !isAnswer(event)) return unasked(book.onEvent(event, ctx), input);
  const hands = handsOf(ctx, session);
  const isOther = isByHolder(hands, session);
  if (asksFromWork(ctx, hands, session) && !isHeld(ctx)) return toWorkplace(hands, input, ctx);
  const namesTheirs = !event && namesWorker(input.text, session, ctx.known);
  const isNow =
    namesTheirs ||
    (!event && !isOnlyWish(input.text) && dangerInConcern(input.text, session, ctx.known) !== undefined);
  const ofLeftOut = hands || isOther ? undefined : askedOfLeftOut(ctx, session);
  if (ofLeftOut) return ofLeftOut;
  const apart = event || hands || isOther || isNow ? undefined : reachOrPrivacy(ctx, session);
  if (apart) return alsoInTheirs(ctx, session, apart);
  const takenBack = hands || isOther || isHeld(ctx) ? undefined : safeTakenBack(ctx, session);
  if (takenBack) return takenBack;
  if (!event && !isOther && isPerhapsDanger(input, ctx)) return perhapsDanger(input, ctx);
  const isSilent = isHeld(ctx) && !isToldSinceAnswer(ctx, session) && !takesComplaint(session);
  const mayAnswer = !event && !isSilent && !hands && !isNow;
  const after = mayAnswer ? answerOnceTold(input, ctx) : undefined;
  if (after) return alsoInTheirs(ctx, session, after);
  const isDanger = heard.risk.level !== "none" && !isDoubtInHand(ctx) && !isExpected(input, ctx);
  if (isDanger && isOther && isPlainOfHolder(ctx, session)) return dangerByHolder(ctx, session);
  if (!event && isDanger && !isOther)
    return alsoInTheirs(ctx, session, withBookingToo(dangerReply(ctx, session), input, ctx));
  if (hands)
    return isOther ? alsoRaised(inOtherHands(hands, input, ctx), ctx) : inOtherHands(hands, input, ctx);
  const help = helpAfterStop(ctx, session);
  if (help) return help;
  if (!event && isStopInCare(ctx, session)) return inCare(ctx, session);
  if (!event && heard.intent === "start" && inFrame(ctx, session)) return startInCare(ctx, session);
  if (!event && heard.also?.heard.intent === "stop")
    return phonedInstead(ctx, askThenStop(heard.also, input, ctx, open, stopped));
  if (!event && (heard.intent === "stop" || (heard.intent === "start" && heard.sure)))
    return phonedInstead(ctx, begin(book.claimant(ctx) ?? book.byIntent.get(heard.intent)!, input, ctx));
  if (!event && isHeld(ctx) && asksToComplain(ctx) && !takesComplaint(session))
    return begin(book.byIntent.get("complaint")!, input, ctx);
  if (!event && isSilent && !isKeyword(heard) && !asksDuty(ctx.text)) return toWhoeverHolds(ctx, session);
  const foreign = event ? undefined : foreignIn(ctx);
  if (foreign && !heard.entities.answer && !namesALanguage(ctx, session))
    return notOurLanguage(ctx, session, foreign, (found) => {
      const waiting = book.askLanguage(found, ctx);
      return askAgain(resume(waiting, book)!, ctx);
    });
  const left = resume(session.setAside, book);
  if (!event && left && wantsBack(ctx.text)) return backTo(left, session, ctx);
  if (!event && asksDuty(ctx.text)) return begin(book.byIntent.get("talk_to_pa")!, input, ctx);
  const here = aboutToTell(input, ctx) ?? hereBefore(ctx, session);
  if (here) return here;
  const waiting = resume(session.waiting, book);
  if (waiting) return hear(waiting, input, ctx);
  return pickedUp(left, input, ctx) ?? open(input, ctx);
}

const TOLD_ON: ReadonlySet<Effect["do"]> = new Set(["hand-off", "add-to-thread", "check-in"]);

/** They are asked whether they are safe. Words that were asked for, to be passed on, are passed on all the same. */
function perhapsDanger(input: TurnInput, ctx: Ctx): Made {
  const heard: Understanding = { ...ctx.heard, risk: { level: "none" } };
  const waiting = resume(input.session.waiting, input.book);
  const made = waiting && hear(waiting, { ...input, heard }, { ...ctx, heard });
  if (!made?.effects.some((effect) => TOLD_ON.has(effect.do))) return askIfSafe(input, ctx);
  const asked = askIfSafe({ ...input, session: made.session }, ctx);
  return {
    ...asked,
    says: [...made.says, ...asked.says],
    effects: [...made.effects, ...asked.effects],
  };
}

/** They ask for what was set aside, so it is put again. */
function backTo(left: Resumed, { setAside: _, ...session }: Session, ctx: Ctx): Made {
  const { reply, waiting } = askAgain(left, ctx);
  return { says: [reply], effects: [], session: { ...session, waiting } };
}

/** A web visitor has shown who they are: thanks, and on with what they came for. */
function proved(input: TurnInput, ctx: Ctx): Made {
  const calls = input.text !== "" || inFrame(ctx, input.session);
  const made = calls ? open(input, ctx) : begin(input.book.byIntent.get("help_menu")!, input, ctx);
  return { ...made, says: [say("proof.thanks"), ...made.says] };
}

const ANSWERS: ReadonlySet<TurnEvent["type"]> = new Set(["slot-taken", "booking-gone", "code-wrong", "full"]);

function isAnswer(event: TurnEvent): boolean {
  return ANSWERS.has(event.type);
}

function isKeyword({ intent, sure }: Understanding): boolean {
  return sure && intent === "help_menu";
}

function stopped(input: TurnInput, ctx: Ctx): Made {
  return begin(input.book.byIntent.get("stop")!, input, ctx);
}

import { dangerReply, inCare, isCalmAsk } from "./care.ts";
import { type AnyDialog, type Ctx, type DialogBook, type Outcome, type Reply, say } from "./dialog.ts";
import type { Effect, TurnEvent } from "./effects.ts";
import type { Known } from "./known.ts";
import { notUnderstood } from "./misses.ts";
import { render } from "./render.ts";
import type { Session, Waiting } from "./session.ts";
import type { Made, TurnInput, TurnResult } from "./turn-types.ts";
import { isClearEnough } from "./understanding/clear.ts";
import type { Intent, Understanding } from "./understanding/types.ts";
import { askAgain, hearAnswer, type Resumed, resume, waitFor } from "./waiting.ts";

const STALE_AFTER_MS = 24 * 3_600_000;
const COME_BACK_WITHIN_MS = 3_600_000;

/**
 * One turn: a pure function of what was said, what was remembered, what is known and the time.
 * Danger first; then STOP and START; then whoever holds the thread; then the question that waits; then a new one.
 */
export function takeTurn(input: TurnInput): TurnResult {
  const ctx: Ctx = {
    text: input.text,
    heard: input.heard,
    known: input.known,
    content: input.content,
    ...(input.event && { event: input.event }),
  };
  return render(input, ctx, withPicture(input, ctx, make(input, ctx)));
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
  const { session, known, heard, book, event } = input;
  if (event?.type === "proved") return proved(input, ctx);
  if (event && !isAnswer(event)) return { ...book.onEvent(event, ctx), session };
  if (!event && heard.risk.level !== "none") return dangerReply(ctx, session);
  if (!event && (heard.intent === "stop" || heard.intent === "start"))
    return begin(book.byIntent.get(heard.intent)!, input, ctx);
  if (!event && isHeld(known) && !isKeyword(heard)) return toWhoeverHolds(known.handoff!.id, session);
  const waiting = resume(session.waiting, book);
  if (waiting) return hear(waiting, input, ctx);
  return open(input, ctx);
}

/** A web visitor has shown who they are: thanks, and on with what they came for. */
function proved(input: TurnInput, ctx: Ctx): Made {
  const made = input.text ? open(input, ctx) : begin(input.book.byIntent.get("help_menu")!, input, ctx);
  return { ...made, says: [say("proof.thanks"), ...made.says] };
}

function isAnswer(event: TurnEvent): boolean {
  return event.type === "slot-taken" || event.type === "code-wrong" || event.type === "full";
}

const HELD_FOR_MS = 12 * 3_600_000;

/** A worker who has answered holds the thread until it is closed, or until they have been silent for half a day. */
function isHeld({ handoff, now }: Known): boolean {
  return handoff?.status === "answered" && now - (handoff.answeredAt ?? now) < HELD_FOR_MS;
}

function isKeyword({ intent, sure }: Understanding): boolean {
  return sure && intent === "help_menu";
}

/** A person answers here now, so the service keeps quiet and passes everything on. */
function toWhoeverHolds(handoffId: string, session: Session): Made {
  return { says: [], effects: [{ do: "add-to-thread", handoffId }], session };
}

/** An answer that comes a day late may be about anything, so the question is put again before anything is done. */
function hear(resumed: Resumed, input: TurnInput, ctx: Ctx): Made {
  if (!ctx.event && ctx.known.now - resumed.waiting.askedAt > STALE_AFTER_MS && !isClearEnough(ctx.heard)) {
    const { reply, waiting } = askAgain(resumed, ctx);
    return { says: [say("talk.a-while-ago"), reply], effects: [], session: { ...input.session, waiting } };
  }
  const outcome = hearAnswer(resumed, ctx);
  if (outcome.kind === "pass") return askedSomethingElse(resumed, input, ctx);
  return follow(resumed.dialog, outcome, input.session, ctx, resumed.waiting, input.book);
}

/** A question beside the one that waits: answer it, then come back to where we were. */
function askedSomethingElse(resumed: Resumed, input: TurnInput, ctx: Ctx): Made {
  const { waiting: _, ...rest } = input.session;
  const made = open({ ...input, session: rest }, ctx);
  if (resumed.dialog.light) return made;
  if (made.session.waiting) return { ...made, session: { ...made.session, setAside: resumed.waiting } };
  const { reply, waiting } = askAgain(resumed, ctx);
  return { ...made, says: [...made.says, reply], session: { ...made.session, waiting } };
}

function open(input: TurnInput, ctx: Ctx): Made {
  const { heard, known, book, session } = input;
  if (known.concernOpen && !isCalmAsk(heard)) return inCare(ctx, session);
  const dialog = isClearEnough(heard) ? book.byIntent.get(heard.intent) : undefined;
  if (dialog) return begin(dialog, input, ctx);
  return notUnderstood(input, ctx);
}

function begin(dialog: AnyDialog, input: TurnInput, ctx: Ctx): Made {
  const { waiting: _, ...session } = input.session;
  return follow(dialog, dialog.start(ctx), session, ctx, undefined, input.book);
}

function follow(
  dialog: AnyDialog,
  outcome: Outcome<string, object>,
  session: Session,
  ctx: Ctx,
  was: Waiting | undefined,
  book: DialogBook,
): Made {
  switch (outcome.kind) {
    case "go": {
      const waiting = waitFor(dialog, outcome.step, outcome.data, ctx.known.now);
      const question = dialog.steps[outcome.step]!.ask(outcome.data, ctx);
      return {
        says: [...outcome.says, question],
        effects: outcome.effects,
        session: { ...session, waiting, misses: 0 },
      };
    }
    case "again":
      return stay(outcome.says, session, ctx, was);
    case "done":
      return comeBack(
        { says: outcome.says, effects: outcome.effects, session: { ...withoutWaiting(session), misses: 0 } },
        dialog,
        ctx,
        book,
      );
    case "switch":
      return switched(outcome.to, outcome.says, session, ctx, book);
    case "pass":
      return { says: [say("talk.say-it-again")], effects: [], session };
  }
}

/** Asked again; from the second time on, with the way to a person. */
function stay(says: readonly Reply[], session: Session, ctx: Ctx, was: Waiting | undefined): Made {
  const misses = session.misses + 1;
  const words = misses > 1 ? [...says, say("talk.or-a-person")] : says;
  return {
    says: words,
    effects: [],
    session: { ...session, misses, ...(was && { waiting: { ...was, askedAt: ctx.known.now } }) },
  };
}

function switched(to: string, says: readonly Reply[], session: Session, ctx: Ctx, book: DialogBook): Made {
  const intent = to as Intent;
  const dialog = book.byName.get(to) ?? book.byIntent.get(intent)!;
  const meant: Ctx = book.byIntent.has(intent)
    ? { ...ctx, text: "", heard: { ...ctx.heard, intent, sure: true, entities: {} } }
    : ctx;
  const made = follow(dialog, dialog.start(meant), withoutWaiting(session), meant, undefined, book);
  return { ...made, says: [...says, ...made.says] };
}

function withoutWaiting({ waiting: _, ...session }: Session): Session {
  return session;
}

/** After a side question has ended, the question that was left is asked once more, if it was not long ago. */
function comeBack(made: Made, from: AnyDialog, ctx: Ctx, book: DialogBook): Made {
  const { setAside, ...session } = made.session;
  const resumed = resume(setAside, book);
  if (
    !resumed ||
    resumed.dialog === from ||
    ctx.known.now - resumed.waiting.askedAt > COME_BACK_WITHIN_MS ||
    made.effects.some((effect) => effect.do === "opt-out")
  )
    return { ...made, session };
  const { reply, waiting } = askAgain(resumed, ctx);
  return { ...made, says: [...made.says, reply], session: { ...session, waiting } };
}

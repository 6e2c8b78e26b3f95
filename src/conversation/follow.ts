import { inFrame } from "./care/care.ts";
import {
  type AnyDialog,
  type Ctx,
  type DialogBook,
  type Outcome,
  type Reply,
  type Switch,
  say,
} from "./dialog.ts";
import { stillNoAnswer } from "./misses.ts";
import type { Session, Waiting } from "./session.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import type { Intent } from "./understanding/types.ts";
import { askAgain, resume, waitFor } from "./waiting.ts";

const COME_BACK_WITHIN_MS = 3_600_000;

/** Starts a dialog, in place of whatever waits. */
export function begin(dialog: AnyDialog, input: TurnInput, ctx: Ctx): Made {
  const { waiting: _, ...session } = input.session;
  return follow(dialog, dialog.start(ctx), session, ctx, undefined, input.book);
}

/** Goes where a step says. */
export function follow(
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
      return stay(outcome.says, session, ctx, was, book);
    case "done":
      return comeBack(
        { says: outcome.says, effects: outcome.effects, session: { ...withoutWaiting(session), misses: 0 } },
        dialog,
        ctx,
        book,
      );
    case "switch":
      return switched(outcome, session, ctx, book);
    case "pass":
      return { says: [say("talk.say-it-again")], effects: [], session };
  }
}

const PASSED_ON_AFTER = 3;

/**
 * Asked again; the second time with the way to a person, the third time a person is told. Words that were just said are
 * not said again: the question itself is put once more, and once a person has it, what follows goes to them.
 */
function stay(
  says: readonly Reply[],
  session: Session,
  ctx: Ctx,
  was: Waiting | undefined,
  book: DialogBook,
): Made {
  const misses = session.misses + 1;
  const stayedBy = JSON.stringify(says.map(({ said }) => said)).slice(0, LONGEST_KEPT);
  const isSame = misses > 1 && stayedBy === session.stayedBy;
  const next = {
    ...session,
    misses,
    stayedBy,
    ...(was && { waiting: { ...was, askedAt: ctx.known.now } }),
  };
  const isPassedOn = !ctx.event && (misses === PASSED_ON_AFTER || (misses > PASSED_ON_AFTER && isSame));
  if (isPassedOn) return { ...stillNoAnswer(ctx, misses > PASSED_ON_AFTER), session: next };
  const asked = isSame ? questionOnce(says, was, ctx, book) : says;
  return { says: misses > 1 ? [...asked, say("talk.or-a-person")] : says, effects: [], session: next };
}

const LONGEST_KEPT = 200;

/** The question that waits, in place of an apology that they have had; the apology where there is no other question. */
function questionOnce(
  says: readonly Reply[],
  was: Waiting | undefined,
  ctx: Ctx,
  book: DialogBook,
): readonly Reply[] {
  const resumed = resume(was, book);
  return resumed ? [askAgain(resumed, ctx).reply] : says;
}

function switched({ to, says, words }: Switch, session: Session, ctx: Ctx, book: DialogBook): Made {
  const intent = to as Intent;
  const dialog = book.byName.get(to) ?? book.byIntent.get(intent)!;
  const meant: Ctx = book.byIntent.has(intent)
    ? { ...ctx, text: words ?? "", heard: { ...ctx.heard, intent, sure: true, entities: {} } }
    : { ...ctx, text: words ?? ctx.text };
  const made = follow(dialog, dialog.start(meant), withoutWaiting(session), meant, undefined, book);
  return { ...made, says: [...says, ...made.says] };
}

export function withoutWaiting({ waiting: _, ...session }: Session): Session {
  return session;
}

/**
 * After a side question has ended, the question that was left is asked once more, if it was not long ago. While they are
 * cared for it goes on waiting, unsaid.
 */
function comeBack(made: Made, from: AnyDialog, ctx: Ctx, book: DialogBook): Made {
  const { setAside, ...session } = made.session;
  const resumed = resume(setAside, book);
  if (resumed && resumed.dialog !== from && inFrame(ctx, session)) return made;
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

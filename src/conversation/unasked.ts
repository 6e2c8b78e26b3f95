import { openDoubt } from "./care/doubt.ts";
import type { EventMade } from "./dialog.ts";
import type { Made, TurnInput } from "./turn-types.ts";

const JUST_ASKED_MS = 3_600_000;

/**
 * A question that the service puts of itself waits in place of what waited, which is come back to. It never waits in
 * place of whether they are safe, and one that may be dropped not in place of one they were just asked.
 */
export function unasked({ waiting, ...made }: EventMade, { session, book, known }: TurnInput): Made {
  const isFresh = session.waiting !== undefined && known.now - session.waiting.askedAt < JUST_ASKED_MS;
  const mayBeDropped = waiting && book.byName.get(waiting.dialog)?.light;
  if (!waiting || openDoubt(session) || (mayBeDropped && isFresh)) return { ...made, session };
  const left = session.waiting ?? session.setAside;
  return { ...made, session: { ...session, waiting, ...(left && { setAside: left }) } };
}

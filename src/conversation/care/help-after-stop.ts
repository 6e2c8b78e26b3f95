import { type Ctx, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CRY =
  /^\W*(?:(?:please|pls|plz|omg|i|need|can|you|u|someone|anyone|somebody|some|just)\W+){0,5}help(?:\W+(?:me|us|pls|plz|please|now|asap|help|x)){0,4}\W*$/i;
// Stryker restore Regex

/** The word by itself asks what this number is. */
const KEYWORD = /^\W*help\W*$/i;

/**
 * HELP after STOP: the one text that may be answered to a number that has stopped ours. A cry for help reaches a person,
 * and while a concern is open so does the word by itself.
 */
export function helpAfterStop({ event, text, known }: Ctx, session: Session): Made | undefined {
  if (event || !known.optedOut || known.channel !== "sms" || !CRY.test(text)) return undefined;
  const answer: Effect = { do: "answer-stopped" };
  const level = session.careAbout?.level ?? "urgent";
  const tell: Effect = { do: "raise-concern", level, kind: "not_said", words: text };
  const isTold = known.concernOpen || !KEYWORD.test(text);
  return { says: [say("stop.help")], effects: [answer, ...(isTold ? [tell] : [])], session };
}

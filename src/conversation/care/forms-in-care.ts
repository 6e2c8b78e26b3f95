import { type Ctx, type Outcome, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { type FollowUp, readFollowUp } from "../understanding/in-care/follow-up.ts";
import { isYesAndMore } from "../understanding/in-care/yes-and-more.ts";
import type { Resumed } from "../waiting.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inCare, inFrame, MAY_WAIT } from "./care.ts";
import { SAFE_CHECK } from "./doubt.ts";

/** Questions that bring a person, or are put for somebody's own sake: they are heard out. */
const FOR_A_PERSON: ReadonlySet<string> = new Set([
  ...["call-back", "talk-to-person", "put-in-touch", "proof", "third-party", "number-in-doubt"],
  ...["who-is-my-pa", "who-we-are", "language", "pregnancy", "staff-code", SAFE_CHECK],
]);

/** Whether the question that waits is a form, from somebody who is being cared for. */
export function isFormInCare(ctx: Ctx, session: Session, { dialog }: Resumed): boolean {
  return !ctx.event && inFrame(ctx, session) && !FOR_A_PERSON.has(dialog.name);
}

const LETS_BE: ReadonlySet<FollowUp> = new Set(["wants-peace", "thanks"]);
const SAYS_ELSE: ReadonlySet<FollowUp> = new Set(["hopeless", "taken-back", "keep-secret", "asks-if-real"]);
const LONGEST_LET_BE = 4;
const LONGEST_ANSWER = 8;
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ANSWERS = /\d|\b(?:y|ye|yes|yeah|yep|yh|no|nah|nope|skip|any)\b/i;
// Stryker restore Regex

const FEW_WORDS = 3;
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OPENS_AN_ANSWER =
  /^\W*(?:\d|y|ye|yes|yeah|yep|yh|ok|okay|no|nah|nope|not|more|ask|go on|sure|please|pls|plz|menu|back|show|the|tell|one|two|both|any|skip|i (?:do|dont|am|have|was|want)|im)\b/i;
// Stryker restore Regex

/**
 * A yes with something else behind it, or more words than a choice takes, beside a page of what there is: they say
 * something else, and ask for nothing on it.
 */
export function isBesideThePage({ text }: Ctx, { dialog }: Resumed): boolean {
  if (dialog.name !== "entitlements") return false;
  if (isYesAndMore(text)) return true;
  const count = text.trim().split(/\s+/).length;
  return count > FEW_WORDS && !OPENS_AN_ANSWER.test(text);
}

/** "leave it", "thanks" close a form; so do words that are too long or too sad to be an answer to one. */
export function closesForm({ text }: Ctx, { dialog }: Resumed): boolean {
  const count = text.trim().split(/\s+/).length;
  const followUp = readFollowUp(text);
  if (LETS_BE.has(followUp) && count <= LONGEST_LET_BE && !ANSWERS.test(text)) return true;
  if (MAY_WAIT.has(dialog.name)) return false;
  return SAYS_ELSE.has(followUp) || LETS_BE.has(followUp) || (count > LONGEST_ANSWER && !/\d/.test(text));
}

/** The answer of the frame in place of a form, which is dropped; one about an appointment goes on waiting. */
export function insteadOfForm(ctx: Ctx, session: Session, keeps = false): Made {
  const { waiting: _, setAside: __, ...rest } = session;
  return inCare(ctx, keeps ? session : rest);
}

/** Words that a form makes nothing of. */
export const isNoAnswer = ({ kind }: Outcome<string, object>, { heard }: Ctx): boolean =>
  kind === "again" && Object.keys(heard.entities).length === 0;

/** Whether it may go on waiting while they are cared for. */
export const mayWait = ({ dialog }: Resumed): boolean => MAY_WAIT.has(dialog.name);

/** Steps of a talk of what they could get that ask of themselves. */
const ASKS_OF_THEM: ReadonlySet<string> = new Set(["learn", "keep", "news"]);

/**
 * Nobody is asked of themselves while they are cared for: what they wanted is passed on as it is, and whoever has what
 * they told goes through it with them.
 */
export function withoutQuestions(made: Made, ctx: Ctx): Made {
  const { waiting, ...session } = made.session;
  if (!ctx.known.concernOpen || waiting?.dialog !== "entitlements" || !ASKS_OF_THEM.has(waiting.step))
    return made;
  return {
    says: [...made.says.slice(0, -1), say("person.with-the-rest")],
    effects: [...made.effects, passedOnAs(ctx)],
    session,
  };
}

import { type Ctx, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { type Doubt, openDoubt, SAFE_CHECK } from "./doubt.ts";

/** Questions that bring a person: they are heard out before anybody is asked again whether they are safe. */
const FOR_A_PERSON: ReadonlySet<string> = new Set(["call-back", "talk-to-person", "put-in-touch", "proof"]);

/** It is danger now, or a person reads it, as they have said that they are safe. */
const isTold = (effect: Effect): boolean =>
  // Stryker disable next-line ConditionalExpression: nothing but a hand-off has a reason of that name
  effect.do === "raise-concern" || (effect.do === "hand-off" && effect.reason === "said-safe");

const SAID_SAFE: ReadonlySet<string> = new Set([
  ...["safety.good-to-know", "safety.safe-and-read", "safety.after-feels-better-if"],
]);

/**
 * Something else was asked in place of an answer to whether they are safe: it is answered, and the question goes on
 * waiting, put once more. Its time runs on from when it was put first.
 */
export function askedBesideDoubt(made: Made, before: Session, ctx: Ctx): Made {
  const { waiting } = before;
  if (openDoubt(before) === undefined || isEnded(made, before, ctx) || openDoubt(made.session)) return made;
  const next = made.session.waiting;
  if (next && FOR_A_PERSON.has(next.dialog))
    return { ...made, session: { ...made.session, setAside: waiting } };
  const says = next ? made.says.slice(0, -1) : made.says;
  return {
    ...made,
    says: [...says, say("safety.safe-too")],
    session: { ...made.session, waiting, ...(next && { setAside: next }) },
  };
}

/**
 * Nothing ends the question whether they are safe but their answer, or a concern: where a turn has left it,
 * it waits on, unsaid, and its silence is looked at.
 */
export function withDoubtKept(made: Made, before: Session, ctx: Ctx): Made {
  const was = doubtIn(before);
  if (!was || isEnded(made, before, ctx) || doubtIn(made.session)) return made;
  const { waiting } = made.session;
  return { ...made, session: { ...made.session, ...(waiting ? { setAside: was } : { waiting: was }) } };
}

/** The question whether they are safe that still has no answer, also where another was put beside it. */
export const doubtIn = ({ waiting, setAside }: Session): Session["waiting"] =>
  [waiting, setAside].find((one) => one?.dialog === SAFE_CHECK);

function isEnded({ says, effects }: Made, before: Session, ctx: Ctx): boolean {
  if (ctx.event?.type === "safe-check" || effects.some(isTold)) return true;
  const doubt = openDoubt(before);
  return says.some(({ said }) => SAID_SAFE.has(said.key)) || (doubt !== undefined && saysWhatFor(doubt, ctx));
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ASKS_HELP = /\bhelp(?: me| us)?(?: out)?(?: (?:pls|plz|please|quick|now))?\W*$/i;
const WITH_WHAT =
  /^\W*(?:(?:i need help |help |its )?(?:with|for|about|on|to (?:find|fill|do|apply|write|book|sort|claim|understand|read)(?: in| out| for)?|(?:filling|finding|writing|applying|sorting|claiming)(?: in| out| for)?) )(?:(?:my|the|a|an|this|some|how|to|new|college|uni|housing|job|council|school|pip|uc) ){0,4}(?:cv|forms?|jobs?|college|courses?|uni|applications?|apply|apprenticeships?|budget\w*|rent|bills?|passports?|id|bus pass|pass|travel|uc|universal credit|pip|council tax|homework|coursework|essay|maths|english|interviews?|bank(?: account)?|driving|license|licence|provisional|letters?|booking|appointments?|website|login|password|grants?|bursary|moving|furniture|flat|housing)\b(?: (?:form|application|stuff|things?|please|pls|plz|thing|account|now|today|ta|thanks|lol)){0,5}\W*$/i;
// Stryker restore Regex

/** "help me", and then "with my cv": it was help with that which was asked for. */
export const saysWhatFor = ({ words, kind }: Doubt, { text, heard }: Ctx): boolean =>
  kind === undefined && heard.risk.level === "none" && ASKS_HELP.test(words) && WITH_WHAT.test(text);

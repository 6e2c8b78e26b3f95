import type { Ctx } from "../src/conversation/dialog.ts";
import type { Intent } from "../src/conversation/understanding/index.ts";
import { asksToBring } from "./booking-questions.ts";
import { adviserNamed, asksForSame, lastAdviser, saysWhen, wayNamed, wishOf } from "./booking-wish.ts";
import { isTheirs } from "./gate.ts";
import { ANYWHERE, NEAREST, placeNamed } from "./places.ts";

const LONGEST = 90;
const LONGEST_POLITE = 140;

const FOR_A_TIME =
  /\b(?:soonest|earliest|next (?:free|available)|nearest|closest|app?ts?|app?oin\w*|slots?|book|free|avail\w*|any ?thing)\b/i;
const CAREERS = /\b(?:careers?|conn?exions)\b/i;
const NO_MEETING = /\b(?:fair|event|coach|career break|website|quiz|course)\b/i;
const APPOINTMENT =
  /\b(?:app?ts?|app?oin\w*|apts?|slots?|book\w*|see (?:some|sum|a |an |the )\w*|meet\w*|any(?: ?one|1|body)|some ?one|sum ?1)\b/i;
const ELSEWHERE =
  /\b(?:event|meal|cook|mentor\w*|college|school|work|court|rent|probation|party|match|gym)\b/i;
/** A word that may be a name, after a verb of meeting: only then is it looked for among the advisers. */
const MAY_NAME =
  /\b(?:is|with|wiv|w|see|seein|seeing|meet|meeting|book|get|want|wanna|has|when|whens) (?!my|an?|the|it|its|there|this|that|some|sum|any|you|me|in|to|for|someone|who)[\p{L}'-]{3,}/iu;
/** Somebody of their own who has an adviser's name. */
const THEIR_OWN =
  /\b(?:mate|m8|friend|brother|sister|cousin|boyfriend|girlfriend|bf|gf|ex|partner|son|daughter|baby|social worker|pa)\b/i;
const SEES = /\b(?:times?|slot|app?t|app?oin\w*|book\w*|see|seein\w*|meet\w*|free|in on|around|available)\b/i;
/** Words without which nobody drops or moves anything. */
const UNDOES =
  /\b(?:cancel\w*|drop|can'?t|cant|cannot|cnt|won'?t|wont|call (?:it )?off|scrap|bin|delete|no longer|not (?:coming|going|gonna)|dont want|don'?t need|mov\w*|chang\w*|swap|resched\w*|rearrang\w*|switch|when|what time|whats|have i|do i have|where\w{0,2} (?:is )?my)\b/i;
/** They tell of something and ask for nothing. */
const TELLS = /\b(?:told|said|says|went|was|were|rang|met|had|did|didnt|seen|saw|been)\b/i;

/** A wish for a time with an adviser, by its words: a centre and a time, careers and a place, day or way, or an adviser's name. */
export function asksForTime(ctx: Ctx): boolean {
  if (ctx.heard.aside) return false;
  if (isAboutOther(ctx)) return ctx.heard.intent === "entitlement_topic" && namesAdviser(ctx);
  return namesSpot(ctx) || namesCareers(ctx) || namesAdviser(ctx);
}

/** "can i see denise on fri", of their own worker: no careers adviser is meant. */
export function wantsOwnWorker({ text, known }: Ctx): boolean {
  const named =
    /\b(?:see|seein|seeing|meet|meeting|with|wiv) (?:my |the )?([\p{L}-]+)(?: adviser| worker)?\b/iu.exec(
      text,
    )?.[1];
  if (!named || text.length > LONGEST || CAREERS.test(text) || /\bcome with\b/i.test(text)) return false;
  const own = known.worker?.firstName.toLowerCase();
  return /^(?:pa|personal|social|key)$/i.test(named) || named.toLowerCase() === own;
}

/** "soonest at harpurhey", "anything fri at longsight". */
function namesSpot(ctx: Ctx): boolean {
  const { text } = ctx;
  if (text.length > LONGEST || ELSEWHERE.test(text) || !FOR_A_TIME.test(text)) return false;
  const placeId = placeNamed(ctx);
  return placeId !== undefined && placeId !== ANYWHERE && placeId !== NEAREST;
}

/** "careers longsight tues or weds", "any careers places open after 5". */
function namesCareers(ctx: Ctx): boolean {
  const { text } = ctx;
  if (text.length > LONGEST_POLITE || !CAREERS.test(text) || NO_MEETING.test(text)) return false;
  if (APPOINTMENT.test(text) || asksToBring(text)) return true;
  if (TELLS.test(text)) return false;
  return placeNamed(ctx) !== undefined || wayNamed(text) !== undefined || saysWhen(wishOf(ctx));
}

/** "a time with nadia", "the same person again". */
function namesAdviser(ctx: Ctx): boolean {
  const { text, known } = ctx;
  if (text.length > LONGEST || ELSEWHERE.test(text) || !SEES.test(text) || !isTheirs(ctx)) return false;
  if (asksForSame(text)) return lastAdviser(ctx) !== undefined;
  if (!MAY_NAME.test(text) || THEIR_OWN.test(text)) return false;
  const adviser = adviserNamed(ctx);
  return adviser !== undefined && adviser.firstName !== known.worker?.firstName;
}

const UNDOING: ReadonlySet<Intent> = new Set(["cancel_appointment", "change_appointment"]);

/** Read as something else for sure, or with words that undo a booking; "dont mind" alone undoes nothing. */
function isAboutOther({ heard: { sure, intent }, text }: Ctx): boolean {
  if (intent === "book_appointment") return false;
  if (UNDOES.test(text)) return true;
  return sure && !UNDOING.has(intent) && intent !== "out_of_scope";
}

import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import type { Act } from "../understanding/in-care/acts.ts";
import { readFollowUp } from "../understanding/in-care/follow-up.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { inCare, inFrame } from "./care.ts";
import { dangerWords, type ToldOf } from "./danger-words.ts";

const WORD_ALONE = /(?:^|[.!?,;\n] {0,3})stop(?: ?all)? {0,3}(?:[.!?,;\n]|$)/i;
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** "leave me alone" to somebody who asks how they are is no opt-out; the word itself and the plain wish for no more texts are. */
const PLAIN_STOP =
  /^\W*(?:stop|stop ?all|unsubscribe|end|quit|cancel|revoke|opt ?out)\b\W*(?:please|pls|plz)?\W*$|\b(?:te?xts?|te?xting|txts?|txting|messag\w*|msg\w*|unsubscribe)\b|\b(?:said|told|asked|keep (?:saying|asking|telling))(?: (?:to|u|you|ya|please|pls))* stop\b/i;
/** "stop sending me numbers": enough of what is said, and no wish that nothing more is. */
const OF_WHAT_IS_SAID =
  /\b(?:stop|quit|pack in|enough of|no more)(?: (?:with|fucking|fuckin|bloody|just|pls|please|u|you|it)){0,2}(?: (?:send|text|txt|messag|giv|tell|say|repeat|spam|ask|throw|chuck|shov|copy|copying|past|post|offer|quot)\w{0,4})?(?: (?:and|n|pasting|me|us|at|out|with|to)){0,3}(?: (?:all|the|these|this|that|them|those|ur|your|same|bloody|fucking|fuckin|stupid|dumb|more|so many|about|random|pointless|useless|old|list of|load of|loads of)){0,5} (?:numbers|nums|helplines?|hotlines?|crap|shit|shite|rubbish|bollocks|bullshit|links?|things?|stuff|advice|lines|answers?|questions?|robot|auto\w{0,8}|copy|script|999|111|samaritans|shout|childline|(?:ring|call|go|phone|speak)(?:ing|in)?)\b/i;
// Stryker restore Regex

/** Whether "stop" is about what is said to them: whoever is cared for stays cared for. */
export const isEnoughOfWords = (text: string): boolean =>
  OF_WHAT_IS_SAID.test(plainWords(text)) && !WORD_ALONE.test(text);

/** What a line that ends our texts amounts to. */
const ENDS: ReadonlySet<Act | undefined> = new Set([
  ...([
    "peace",
    "holder",
    "no-help",
    "reach-me",
    "takes-back",
    "bye",
    "critic",
    "secret",
    undefined,
  ] as const),
]);

/** Words that would stop our texts anywhere else, and here ask for peace, or are likely something else. */
export function isStopInCare(ctx: Ctx, session: Session): boolean {
  if (ctx.heard.intent !== "stop" || !inFrame(ctx, session)) return false;
  if (isEnoughOfWords(ctx.text)) return true;
  if (!ENDS.has(ctx.heard.act) && !WORD_ALONE.test(ctx.text)) return true;
  if (PLAIN_STOP.test(ctx.text)) return false;
  return !ctx.heard.sure || readFollowUp(ctx.text) === "wants-peace";
}

const DAY_MS = 24 * 3_600_000;

/**
 * START while they are cared for: texts come again, and nothing bright is said. What was told in the last day while texts
 * were stopped was never answered: so the words for it come first, with who was told and what is no secret. What was
 * answered before is not told again to whoever sends START, nor anything where the phone is read.
 */
export function startInCare(ctx: Ctx, session: Session): Made {
  if (!ctx.known.optedOut) return inCare(ctx, session);
  const made = unanswered(ctx, session) ?? inCare(ctx, session);
  return { ...made, says: [say("start.on-again"), ...made.says], effects: [{ do: "opt-in" }] };
}

function unanswered(ctx: Ctx, session: Session): Made | undefined {
  const { careAbout, careSince = 0, leftOut } = session;
  const { now, optedOutAt } = ctx.known;
  if (!careAbout || ctx.phoneRead || handsLately(ctx, session) || now - careSince >= DAY_MS) return undefined;
  if (optedOutAt === undefined || careSince < optedOutAt) return undefined;
  const told = { ...careAbout, aboutWorker: leftOut !== undefined } as ToldOf;
  return { says: dangerWords(ctx, told), effects: [], session: { ...session, misses: 0 } };
}

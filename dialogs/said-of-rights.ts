import type { Ctx } from "../src/conversation/dialog.ts";
import { isClearEnough } from "../src/conversation/understanding/classifier/clear.ts";
import type { Intent } from "../src/conversation/understanding/index.ts";
import { saysInOrder } from "../src/conversation/understanding/words/in-order.ts";
import type { Told } from "../src/domain/told.ts";

const AM_I_OWED = [/\b(what|wot|wat|anything|owt)\b/i, /\b(am|are|im|i)\b/i, /\b(owed|entitled|due)\b/i];
const CAN_I_GET =
  /\bwhat (?:else |money |help |other |more ){0,2}(can|could|do|am|will) i (?:be )?(get|claim|have|due|owed)\b|\bget (owt|anything|nowt)\b/i;
const A_SUM = /\b(\d{1,2}|a|two|three|four|five) ?(grand|k)\b|£ ?\d{3,}/i;

/** What is often read into "im at college, what am i owed" in place of the question. */
export const GIVES_WAY: ReadonlySet<Intent> = new Set([
  "unclear",
  "greet",
  "small_talk",
  "out_of_scope",
  "privacy_question",
  "feedback_participation",
  "checkin_ok",
  "checkin_update_eet",
  "checkin_update_accommodation",
  "entitlement_topic",
  "check_entitlements",
]);

const CHANGES =
  /\b(?:what|wot|wat|whats|wots|anything|owt)\b.{0,24}\b(?:changes?|stops?|ends?|loses?|starts?|happens?|goes|get)\b/i;

/** They ask what changes, in words that leave little else. */
export function changesAsked({ text, heard }: Ctx): boolean {
  return heard.intent !== "stop" && heard.intent !== "crisis" && CHANGES.test(text);
}

const DO_I_COUNT =
  /\b(?:do|would|will|wud) i (?:even |still |really |actually )?(?:count|qualify)\b|\bam i (?:a |an |even a )?care leaver\b/i;

/** Whether they are a care leaver at all, which no single subject answers. */
export const asksIfTheyCount = ({ text }: Pick<Ctx, "text">): boolean => DO_I_COUNT.test(text);

const ASKS = /\?|\b(?:can|could|do|does|how|what|wot|wat|whats|wots|get|getting|claim|owed|need|want)\b/i;

/** They say how long they were in care and ask for nothing: no subject is in that, whatever was read into it. */
export const onlySaysWho = ({ text }: Pick<Ctx, "text">, said: Told): boolean =>
  said.inCare !== undefined && !ASKS.test(text);

const TOO_OLD = /\bam i (?:too|to|2) old\b/i;
const ANYTHING_ELSE = /\b(?:nowt|nothing|owt|anything|what) else(?: (?:i can get|for me|there|then))?\W*$/i;

/** Whether they are past the age for it. */
export const asksIfTooOld = ({ text, heard }: Pick<Ctx, "text" | "heard">): boolean =>
  TOO_OLD.test(text) && !heard.sure;

/** They ask for all there is. */
export const asksForAll = ({ text }: Pick<Ctx, "text">): boolean =>
  TOO_OLD.test(text) || ANYTHING_ELSE.test(text) || saysInOrder(text, AM_I_OWED) || CAN_I_GET.test(text);

export function claimsEntitlements(ctx: Ctx): boolean {
  const { text, heard } = ctx;
  if (heard.intent !== "stop" && readAboutNews(ctx) === "show") return true;
  if (asksIfTooOld(ctx)) return true;
  if (!GIVES_WAY.has(heard.intent)) return false;
  if (asksIfTheyCount(ctx)) return true;
  const asksASum = A_SUM.test(text);
  if (heard.topic) return asksASum && !isClearEnough(heard);
  return asksForAll(ctx) || asksASum;
}

const MY_ASK = /\bmy (asks?|requests?)\b|\bwhat i asked( for)?\b|\bthe (ask|request)\b/i;
const HEARD_BACK =
  /\b(heard|hear) (owt |anything )?back\b|\bdid (they|she|he|my pa|\w+) (say yes|agree|get it)\b/i;
const ANY_NEWS =
  /\b(?:any|owt|got|had|is there|whats the|what's the) ?(?:\w+ )?(?:news|updates?|word|joy|luck)\b|\bupdate on\b|\bwhats happening with\b/i;
const ANSWERED =
  /\b(?:did|has|have|is|hav|as) (?:they|she|he|it|my pa|\w+) (?:even |actually |ever )?(?:say|said|answer(?:ed)?|repl(?:y|ied)|agreed?|got back|get back|sorted?|decided?|come through|came through|been)\b/i;
const HOW_LONG = /\b(?:when|how long)\b.{0,20}\b(?:get it|hear|know|answer|take|come|sorted|wait|till i)\b/i;

/** Asks for news of something, in words that say so of nothing by themselves. */
export const asksForNews = ({ text }: Pick<Ctx, "text">): boolean =>
  ANY_NEWS.test(text) || ANSWERED.test(text) || HOW_LONG.test(text) || HEARD_BACK.test(text);

const DROP = /\b(withdraw|drop|cancel|take back|dont want|don't want|leave)\b/i;

export type AboutAsks = "drop" | "how-it-stands";

/** What a message wants of what was asked for. */
export function readAboutAsks({ text, heard }: Ctx): AboutAsks | undefined {
  if (heard.intent === "stop" || heard.intent === "complaint") return undefined;
  if (MY_ASK.test(text)) return DROP.test(text) ? "drop" : "how-it-stands";
  return HEARD_BACK.test(text) && heard.topic ? "how-it-stands" : undefined;
}

const KEPT =
  /^\W*(so )?what (have|did|do) (you|u) (kept|keep|remember)\b|^\W*what (did|have) i (tell|told|say|said)( to)? (you|u)\b|^\W*my answers\W*$/i;
const FORGET =
  /^\W*(please |pls |plz |can (you|u) |ok )*forget (my answers|(everything|all|what) (i|ive) (told|said)( to)?( you| u)?|what (you|u) (have )?(kept|know))\W*(please|pls)?\W*$/i;

export function readAboutKept({ text, heard }: Ctx): "show" | "forget" | undefined {
  if (heard.intent === "stop") return undefined;
  if (FORGET.test(text)) return "forget";
  return KEPT.test(text) ? "show" : undefined;
}

const NEWS_WORDS =
  /\b(no news|monthly (texts?|messages?)|news (texts?|messages?)|(texts?|messages?) about (what|whats) (changes|coming))\b/i;
const NO_MORE = /\b(stop|no|no more|dont|don't|end|turn off|not)\b/i;
const TELL_ME =
  /\b(tell|text|let) me (know )?(when|if) (something|things|owt|anything) (changes?|starts?|stops?|comes? up)\b|\bmonthly text\b/i;
const COMING =
  /^\W*(?:whats |what's |what is |wots |is anything )(?:ending|stopping|starting|running out)(?: (?:for me|soon|next))*\W*$|^\W*(whats |what's |what is |wots )?coming( up)?( for me)?\W*$|\bwhats? (changes|is changing|changing) (for me|soon)\b/i;

/** STOP, or STOP and more, is for all texts; only words that name this one are for it alone. */
export function readAboutNews({ text }: Ctx): "off" | "on" | "show" | undefined {
  if (NEWS_WORDS.test(text) && NO_MORE.test(text)) return "off";
  if (TELL_ME.test(text)) return "on";
  return COMING.test(text) ? "show" : undefined;
}

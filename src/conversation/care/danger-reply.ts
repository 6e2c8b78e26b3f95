import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { isInOtherHands } from "../hands/hands-lately.ts";
import { whoWasAlerted } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import type { News } from "../understanding/in-care/concern-told.ts";
import { readFollowUp } from "../understanding/in-care/follow-up.ts";
import { isWeary } from "../understanding/in-care/weary.ts";
import { isNoStop } from "../understanding/reach/no-stop.ts";
import { readSafeTimes } from "../understanding/reach/safe-times.ts";
import { saysWrongNumber } from "../understanding/who-writes/wrong-number.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { aboutTold, isSexual } from "./about-told.ts";
import { addedInCare } from "./added-in-care.ts";
import { answerWithin } from "./answers-in-care.ts";
import { isAtHand } from "./at-hand.ts";
import { stillBody } from "./body-now.ts";
import { ANSWERS, cared } from "./care.ts";
import { isEnoughOfWords } from "./care-keywords.ts";
import { isOfAnother } from "./care-of-another.ts";
import { alertedFor, dangerWords, type ToldOf } from "./danger-words.ts";
import { openDoubt } from "./doubt.ts";
import { asksOfSame, isOnlyGuessed } from "./guessed-danger.ts";
import { asMoreOfSame, newsIn } from "./more-of-same.ts";
import { whatWasTold } from "./what-was-told.ts";
import { isAboutWorker, kindByWorker, leftOutBy } from "./worker-left-out.ts";

/** Danger was told: the lines that help now, the truth about who reads this, and an alert, all in this turn. */
export function dangerReply(ctx: Ctx, session: Session): Made {
  const before = openDoubt(session)?.words ?? "";
  const told = toldIn(ctx, session, before);
  const stops = saysStop(ctx);
  const made = raise(ctx, told, before);
  const news = newsIn(ctx, session);
  const isSame = news === undefined && isMoreOfTheSame(ctx, session, told);
  const isMore = news !== undefined || isSame;
  const isTheirs = !told.stranger && ctx.known.concernOpen;
  const isGuess = isTheirs && !isMore && !told.aboutWorker && !told.situation && isOnlyGuessed(ctx, session);
  const isAsked = isTheirs && isSame && asksOfSame(ctx);
  // Stryker disable next-line ArrayDeclaration: who was told is said again only once a concern is closed
  const joined = () => answerWithin(ctx, session) ?? addedInCare(ctx, session, []);
  const isNear = isTheirs && told.level === "emergency" && isAtHand(ctx, session);
  const joins = isGuess || isAsked ? joined() : undefined;
  return {
    says: [
      ...(joins?.says ??
        (isNear ? [say("safety.near-now")] : isMore ? moreWords(ctx, told, news) : made.says)),
      ...(stops ? [say(stoppedKey(ctx))] : []),
    ],
    effects: [...made.effects, ...(isWrongNumber(ctx) && ctx.known.person ? [doubt] : [])],
    session: {
      ...withoutDoubtOfHands(cared(session, ctx)),
      careAbout:
        (isGuess && session.careAbout) || stillBody(aboutTold(told, ctx.text, session), ctx, session),
      ...(joins?.session.unsureSaid && { unsureSaid: true as const }),
      ...(told.aboutWorker && { leftOut: leftOutBy(ctx) }),
    },
  };
}

/** Whoever tells of danger is answered with care again, unless they said that they are somebody else. */
function withoutDoubtOfHands({ hands, ...rest }: Session): Session {
  return hands?.sure ? { ...rest, hands } : rest;
}

/** What was told, and of whom. */
function toldIn(ctx: Ctx, session: Session, before: string): ToldOf {
  const { text, heard, known } = ctx;
  const { risk, intent } = heard;
  if (risk.level === "none") throw new TypeError("There is no danger to answer");
  const stranger =
    isInOtherHands(session) || intent === "third_party" || IS_THEIR.test(text) || isWrongNumber(ctx);
  const told = asMoreOfSame(whatWasTold(ctx, session, before), ctx, session);
  const sexual = isSexual(told.kind, `${before} ${text}`);
  const all = { text: `${before}\n${text}`, kind: told.kind };
  const whole = {
    level: risk.level,
    ...told,
    ...(sexual && { sexual }),
    stranger,
    aboutWorker: isAboutWorker(all, session, known),
  };
  return kindByWorker(whole, all.text, session, known);
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const IS_THEIR =
  /\b(?:this is|it'?s|i'?m|i am) (?:his|her|their|(?!(?:my|mums?|dads?|moms?|nans?|its|yours)\b)\p{L}{2,20}'?s) (?:little |lil |big |older |younger |foster |step ?)?(?:mum|mom|mother|dad|father|brother|sister|nan|gran|auntie|aunt|uncle|girlfriend|gf|boyfriend|bf|partner|wife|husband|ex|friend|mate|carer|teacher|boss|landlord|(?:social|support|key) ?worker|probation officer)\b/iu;

// Stryker restore Regex

const isWrongNumber = ({ text, heard }: Pick<Ctx, "text" | "heard">): boolean =>
  heard.intent === "wrong_number" || saysWrongNumber(text);

const SAME_FOR_MS = 3_600_000;

/** More words of what was answered in full within the hour. Danger now, and anything new in it, is answered in full. */
function isMoreOfTheSame(
  { known, text }: Ctx,
  { careAbout, careSince = 0, hands }: Session,
  told: ToldOf,
): boolean {
  if (
    !careAbout ||
    hands !== undefined ||
    told.level === "emergency" ||
    told.aboutWorker ||
    known.now - careSince > SAME_FOR_MS
  )
    return false;
  if (told.kind !== careAbout.kind) return false;
  return told.situation === careAbout.situation || onlyAsksForSecrecy(text);
}

const SHORT = 40;

const onlyAsksForSecrecy = (text: string): boolean =>
  text.length <= SHORT && readFollowUp(text) === "keep-secret";

function moreWords(ctx: Ctx, told: ToldOf, news: News | undefined): Reply[] {
  const threatens = told.kind === "violence_to_others" && !isOfAnother(told.situation) && !news;
  return [
    say(news ? `safety.news-${news}` : moreKey(ctx.text)),
    ...(threatens ? [say("safety.next-violence")] : []),
    whoWasAlerted(ctx, ctx.known.concernOpen && !told.stranger ? undefined : alertedFor(told)),
  ];
}

const moreKey = (text: string): string => {
  if (onlyAsksForSecrecy(text)) return ANSWERS["keep-secret"];
  return isWeary(plainWords(text)) ? ANSWERS.hopeless : "safety.more";
};

/** STOP beside other words: the network does not see it, so we do. "stop hurting me" asks something else of somebody else. */
function saysStop({ text, heard }: Ctx): boolean {
  if (isNoStop(plainWords(text)) || isEnoughOfWords(text)) return false;
  if (STOP_WORD.test(text.trim())) return true;
  return (heard.intent === "stop" || STOPS_TEXTS.test(text)) && !readSafeTimes(plainWords(text));
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const STOP_WORD =
  /^STOP(?:ALL)?\b(?! (?:HIM|HER|THEM|IT|HURTING|HITTING))|^stop[.,!;\n]|[.,!;\n] ?stop\W*$|\bSTOP\W*$/;
const STOPS_TEXTS =
  /\b(?:stop|quit) (?:texting|messaging|contacting|txting|txtin|texts|sending)\b|\bunsubscribe\b/i;

// Stryker restore Regex

const doubt: Effect = { do: "doubt-address" };

/**
 * The words and the alert; with STOP in it both are honoured, and a person rings.
 * @param before what they wrote before it that led here, if it is not the message itself
 */
export function raise(ctx: Ctx, told: ToldOf, before = ""): { says: Reply[]; effects: Effect[] } {
  const stops = saysStop(ctx);
  const { level, kind } = told;
  const alert: Effect = {
    do: "raise-concern",
    level,
    kind,
    words: before ? `${before}\n${ctx.text}` : ctx.text,
    ...(stops && { cannotText: true }),
    ...(told.aboutWorker && { aboutWorker: true }),
    ...(isOfAnother(told.situation) && { aboutAnother: true }),
  };
  return { says: dangerWords(ctx, told), effects: [...(stops ? [optOut] : []), alert] };
}

const optOut: Effect = { do: "opt-out" };

function stoppedKey({ known, phoneRead }: Ctx): string {
  if (known.channel === "sms") return phoneRead ? "safety.stopped-phone-read" : "safety.stopped";
  return known.person ? "safety.stopped-web" : "safety.stopped-visitor";
}

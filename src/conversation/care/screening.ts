import { saidLately } from "../said-lately.ts";
import type { Session } from "../session.ts";
import {
  asksOnlyForSecrecy,
  isGoodBirthNews,
  isOnlyPregnancy,
  isPressed,
  isPressedAlone,
} from "../understanding/about-them/pregnancy.ts";
import { readAfterNews } from "../understanding/about-them/pregnancy-news.ts";
import { graver } from "../understanding/danger/graver.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { tellsOfWorker } from "../understanding/danger/told/accused.ts";
import { isPieceOfDose } from "../understanding/danger/told/dose-in-pieces.ts";
import { asksToBeNobody } from "../understanding/reach/anonymous.ts";
import type { Risk, Understander, Understanding } from "../understanding/types.ts";
import { isNameOnly, seeksTheirs } from "../understanding/who-writes/seeks-theirs.ts";
import { hiddenWords } from "../understanding/words/hidden.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { secondFlag } from "./soft-flags.ts";
import { speaksOfWorker } from "./worker-doubted.ts";

const TEN_MINUTES_MS = 10 * 60_000;
const MOST_REMEMBERED = 2;
const LONGEST_REMEMBERED = 300;

/**
 * A reading with the danger that is not in its words alone: in what was said just before, in words sent as base64, in
 * words that are plain whatever else is made of them. It only ever raises, but for
 * one thing: the plain news of a pregnancy is no illness, and nobody is told of it without a yes.
 */
export function screened(
  heard: Understanding,
  text: string,
  session: Session,
  now: number,
  screen: Understander["screen"],
  workerName?: string,
): Understanding {
  if (isPressedAlone(text) && heard.risk.kind === "medical" && plainDanger(text).level === "none")
    return { ...heard, risk: { level: "urgent", kind: "medical" } };
  if (isOnlyPregnancy(text) && !isBirthWithDanger(text)) return { ...heard, risk: NONE };
  if (isSecrecyOfPregnancy(text, session, now) || isSeekingOnly(text))
    return { ...heard, risk: NONE, intent: "unclear", sure: false };
  if (heard.risk.level !== "none" && isOnlyOfName(text))
    return { ...heard, risk: NONE, intent: "unclear", sure: false };
  if (heard.risk.level === "emergency") return heard;
  const isOfWorker = tellsOfWorker(text, workerName) || speaksOfWorker(text, session, now);
  const told = isOfWorker ? graver(BY_WORKER, heard.risk) : heard.risk;
  const risks = [
    plainDanger(text),
    secondFlag(text, session, now),
    ...hiddenWords(text).map(screen),
    isLoose(heard, text) && !ADDS_NOTHING.test(text) && isOpenTalk(session)
      ? joinedRisk(text, session, now, screen)
      : NONE,
  ];
  return raisedTo(risks.reduce(graver, told), heard);
}

/** A birth is good news only with no danger in plain words beside it. */
const isBirthWithDanger = (text: string): boolean =>
  isGoodBirthNews(text) && plainDanger(text).level !== "none";

/** Said when a pregnancy has been told, and nothing else has: who may know of it, and how it feels. */
const isSecrecyOfPregnancy = (text: string, session: Session, now: number): boolean =>
  (isOfPregnancy(session, now) &&
    (asksOnlyForSecrecy(text) || readAfterNews(text) !== undefined || isToldToChoose(text))) ||
  (session.waiting?.dialog === "pregnancy" && ALL_OFFERS.test(text));

/** Somebody tells her to keep it or not to: for a person today, and no wish to die. */
const isToldToChoose = (text: string): boolean =>
  CHOICE.test(text) && isPressed(text, undefined) && plainDanger(text).level === "none";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CHOICE = /\b(?:get rid|keep it|keep the baby|have it|have the baby|abort\w*|termination)\b/i;
// Stryker restore Regex

/** A parent who looks for a child of theirs and says no more than that, or the name: who may be known here is not said. */
const isSeekingOnly = (text: string): boolean =>
  seeksTheirs(plainWords(text)) && plainDanger(text).level === "none";

/** "what if i dont want to say who i am": whether they must be known, and not a word more. */
const isOnlyOfName = (text: string): boolean =>
  // Stryker disable next-line ConditionalExpression: those words leave no room for danger; should they ever, it counts
  asksToBeNobody(plainWords(text)) && plainDanger(text).level === "none";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** The answer that takes every one of the people on offer. */
const ALL_OFFERS =
  /^\W*(?:all|all (?:of )?(?:them|em|it|4|four)|them all|every ?(?:one|body)|the lot)\W*(?:pls|please|plz|ta)?\W*$/i;
// Stryker restore Regex

const isOfPregnancy = (session: Session, now: number): boolean =>
  session.waiting?.dialog === "pregnancy" ||
  saidLately(session, now).pregnant === true ||
  now - (session.babyAt ?? 0) < A_DAY_MS;

const A_DAY_MS = 24 * 3_600_000;

/** A reading with graver danger than was read at first: then it is what the message is, unless it asks for something. */
export function raisedTo(risk: Risk, heard: Understanding): Understanding {
  if (risk === heard.risk) return heard;
  return { ...heard, risk, ...(isAnAsk(heard) ? {} : { intent: "crisis", sure: false }) };
}

const NONE: Risk = { level: "none" };
const BY_WORKER: Risk = { level: "urgent", kind: "abuse_harm_from_others" };

/**
 * A disclosure split over messages: the last one or two of theirs and the new one are read as one. Only where both say
 * nothing that is understood: "thurs or fri" after "no the one in moss side" is an answer, whatever the two make together.
 */
function joinedRisk(text: string, session: Session, now: number, screen: Understander["screen"]): Risk {
  const plain = plainWords(text);
  if (isNameOnly(plain) || asksToBeNobody(plain)) return NONE;
  const before = calmLately(session, now)
    .map(({ text: words }) => words)
    .filter((words) => !saysNothingOfDanger(plainWords(words)));
  const risks = before.map((_, i) => screen([...before.slice(i), text].join(" ")));
  return risks.filter(({ doubtful }) => !doubtful).reduce(graver, NONE);
}

/** A parent who looks for their own, or a wish not to be known: nothing is made of it with what comes after. */
const saysNothingOfDanger = (words: string): boolean => seeksTheirs(words) || asksToBeNobody(words);

const SAYS_LITTLE: ReadonlySet<Understanding["intent"]> = new Set([
  "unclear",
  "small_talk",
  "checkin_ok",
  "crisis",
  "third_party",
]);

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Put to what was said before, these would be read as more of it. */
const ADDS_NOTHING =
  /^\W*(?:(?:idk|i ?d ?k|dunno|i dont know|don'?t know|not sure|um+|er+m*|hmm+|well|its (?:hard|nothing|complicated|embarrassing)|it'?s (?:hard|nothing)|sorry|wait|hang on|hello|hi|hey|pls|please|ok|okay|yeah|yes|so|like|just|nvm|never ?mind)\W*){1,4}$/i;
// Stryker restore Regex

/** Words that nothing is made of, or nothing for sure. */
function isLoose({ risk, sure, intent, entities }: Understanding, text: string): boolean {
  const isPlain = risk.level !== "none" && !risk.doubtful;
  if (isPlain || text.trim() === "" || Object.keys(entities).length > 0) return false;
  return !sure || SAYS_LITTLE.has(intent);
}

/** Questions that are put when nothing was understood, or nobody is known yet. */
const NO_TOPIC: ReadonlySet<string> = new Set(["menu", "put-in-touch", "proof", "safe-check", "third-party"]);

const isOpenTalk = ({ waiting }: Session): boolean => !waiting || NO_TOPIC.has(waiting.dialog);

/** Whether they plainly ask for something. */
export function isAnAsk({ sure, intent }: Understanding): boolean {
  return sure && intent !== "unclear" && intent !== "small_talk" && intent !== "checkin_ok";
}

type Recent = NonNullable<Session["recent"]>;

/** The last one or two messages, if they came just before. */
export const lately = ({ recent }: Session, now: number): Recent =>
  recent?.filter(({ at }) => now - at <= TEN_MINUTES_MS) ?? [];

/** Those of them that came after the last danger, and held none. */
export function calmLately(session: Session, now: number): Recent {
  const before = lately(session, now);
  return before.slice(before.findLastIndex(({ danger }) => danger) + 1);
}

/** While a concern is open a person reads on; what they go on to say is not put together with what they said. */
export function withoutRecent({ recent: _, ...rest }: Session): Session {
  return rest;
}

/** The session with this message kept for the next screening, if it may be the start of something or was danger. */
export function remembering(session: Session, heard: Understanding, text: string, now: number): Session {
  const { recent: _, ...rest } = session;
  const before = lately(session, now);
  const danger = heard.risk.level !== "none";
  const message = { at: now, text: text.trim().slice(-LONGEST_REMEMBERED), ...(danger && { danger }) };
  const isKept = danger || isLoose(heard, text) || isPieceOfDose(plainWords(text));
  const recent = (isKept ? [...before, message] : before).slice(-MOST_REMEMBERED);
  return recent.length > 0 ? { ...rest, recent } : rest;
}

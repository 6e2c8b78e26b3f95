import type { EpochMs } from "../../clock.ts";
import type { Session } from "../session.ts";
import { isOwnNeed } from "../understanding/about-them/own-need.ts";
import { asksInTheirPlace } from "../understanding/who-writes/asked-of-owner.ts";
import { atTheirPhone } from "../understanding/who-writes/at-their-phone.ts";
import { otherHandsIn } from "../understanding/who-writes/other-hands.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { DAY_MS } from "./hands-lately.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** "answer me": anybody may say that. */
const DEMANDS = /^\W*(?:(?:just|well|so|oi|ok|then) )?(?:answer|tell|show|reply to|text|talk to|give) me\b/i;
/** "sorry that was him": it is the person who says so. */
const IS_BACK =
  /\b(?:that|it) (?:was|wasnt|was not) (?:me|him|her|them|my (?:bf|boyfriend|gf|girlfriend|ex|husband|wife|partner|fella|dad|mum|mam|brother|sister|uncle|mate|friend|flatmate))\b|\b(?:ive got|got|i have) (?:it|my phone|the phone) back\b|\bits me (?:again|now)\b/;
// Stryker restore Regex

/** What shows whose hands the phone is in, besides the message. */
export interface Shown {
  readonly now: EpochMs;
  /** A worker has spoken to the person since, and says that the number is theirs. */
  readonly settled: boolean;
  /** What was told of danger is open, and a worker can say whose number it is: time alone ends nothing. */
  readonly guarded: boolean;
}

/**
 * The session as a message finds it: the person has the phone again once a worker says so, or once a day has passed
 * since somebody else spoke and they ask for something themselves. Where it only seemed so, their own need is enough.
 */
export function withHandsNow(session: Session, text: string, { now, settled, guarded }: Shown): Session {
  const { hands, ...own } = session;
  if (!hands) return session;
  if (settled) return own;
  const isPast = now - hands.at >= DAY_MS && !(guarded && hands.sure);
  if (!hands.sure && isPast) return own;
  const words = plainWords(text);
  if (!hands.sure && IS_BACK.test(words)) return own;
  const isOther =
    otherHandsIn(text) !== undefined || atTheirPhone(words) !== undefined || asksInTheirPlace(words);
  const isTheirs = !isOther && !DEMANDS.test(text) && isOwnNeed(text);
  return isTheirs && (isPast || !hands.sure) ? own : session;
}

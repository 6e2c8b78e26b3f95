import { handsLately } from "../hands/hands-lately.ts";
import type { Known } from "../known.ts";
import type { Session } from "../session.ts";
import { graver } from "../understanding/danger/graver.ts";
import { tellsOfHandsOnNeck } from "../understanding/danger/told/hands-on-neck.ts";
import type { ConcernTold, InConcern, News } from "../understanding/in-care/concern-told.ts";
import { harmersIn } from "../understanding/in-care/harmers.ts";
import { readInConcern } from "../understanding/in-care/in-concern.ts";
import { RISK_KINDS, type Risk, type Understanding } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { awayFromChildIn } from "./away-from-child.ts";
import { inFrame } from "./care.ts";
import { isSafeStep } from "./now-safe.ts";
import { lately, raisedTo } from "./screening.ts";

const DAY_MS = 24 * 3_600_000;

type Moment = Pick<Known, "now" | "concernOpen">;

/**
 * What a short line amounts to beside what was told before, while that is cared for. Nothing while somebody else seems
 * to have the phone: what they write is not of the person. A step to safety is none of it: "shes just walked in"; nor
 * are the very words that were told just before, sent again.
 */
export function dangerInConcern(text: string, session: Session, known: Moment): InConcern | undefined {
  if (!inFrame({ known }, session) || handsLately({ known }, session)) return undefined;
  if (isSafeStep(text, session) || awayFromChildIn(text, session)) return undefined;
  const { careAbout = NOT_KNOWN, careSince = 0, harmers = [] } = session;
  const before = lately(session, known.now).map((message) => message.text);
  const words = plainWords(text);
  const isAgain = before.some((told) => plainWords(told) === words);
  if (isAgain && careAbout.level !== "emergency") return undefined;
  const found = readInConcern(words, {
    ...careAbout,
    harmers,
    before: plainWords(before.join(" ")),
    isFresh: known.now - careSince < DAY_MS,
    ...ofBody(session, known.now),
  });
  return !known.concernOpen && found?.news && OF_AN_OPEN_CASE.has(found.news) ? undefined : found;
}

/** Once a person has closed it, where they are and the weather are no news. */
const OF_AN_OPEN_CASE: ReadonlySet<News> = new Set(["place", "place-of-child", "cold"]);

const NECK_MS = 7 * DAY_MS;

/** What they told of their body that holds for days: hands on the neck, and a child's age. */
export function ofBody(
  { neckAt = 0, childSaid }: Session,
  now: number,
): Pick<ConcernTold, "neck" | "isChild"> {
  const isChild = childSaid !== undefined && now - childSaid.at < DAY_MS;
  return { ...(now - neckAt < NECK_MS && { neck: true }), ...(isChild && { isChild }) };
}

/** The session with when hands on their neck were told, if a message that tells of danger tells of them. */
export function withNeck(session: Session, { risk }: Understanding, text: string, now: number): Session {
  const isTold = risk.level !== "none" && tellsOfHandsOnNeck(plainWords(text));
  return isTold ? { ...session, neckAt: now } : session;
}

/** The session with whoever a message that tells of danger names as doing harm. */
export function withHarmers(session: Session, { risk }: Understanding, text: string): Session {
  const named = risk.level === "none" ? [] : harmersIn(text);
  const harmers = [...new Set([...named, ...(session.harmers ?? [])])].slice(0, MOST_HARMERS);
  return named.length > 0 ? { ...session, harmers } : session;
}

const MOST_HARMERS = 6;

const NOT_KNOWN: NonNullable<Session["careAbout"]> = {
  // Stryker disable next-line StringLiteral: how grave it was is asked only where somebody else is in danger
  level: "urgent",
  kind: "not_said",
};

/** The session with who harms, and with hands on a neck, as far as a message tells of them. */
export const bearingHarm = (session: Session, heard: Understanding, text: string, now: number): Session =>
  withNeck(withHarmers(session, heard, text), heard, text, now);

/** A reading with the danger that shows only beside what is cared for: it is danger now, and only ever raises. */
export function withConcern(
  heard: Understanding,
  text: string,
  session: Session,
  known: Moment,
): Understanding {
  const found = dangerInConcern(text, session, known);
  if (!found) return heard;
  const toldOf = RISK_KINDS.find((one) => one === session.careAbout?.kind);
  const kind = found.kind ?? heard.risk.kind ?? toldOf;
  const risk: Risk = { level: found.level ?? "emergency", ...(kind && { kind }) };
  const isOwn = found.ofSelf && heard.risk.level === risk.level;
  return raisedTo(isOwn ? risk : graver(heard.risk, risk), heard);
}

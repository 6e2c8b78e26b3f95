import type { Session } from "./session.ts";
import { hiddenWords } from "./understanding/hidden.ts";
import { isOnlyPregnancy } from "./understanding/pregnancy.ts";
import { plainDanger } from "./understanding/situation.ts";
import type { Risk, RiskLevel, Understander, Understanding } from "./understanding/types.ts";

const TEN_MINUTES_MS = 10 * 60_000;
const MOST_REMEMBERED = 2;
const LONGEST_REMEMBERED = 300;
const RANK: Readonly<Record<RiskLevel, number>> = { none: 0, urgent: 1, emergency: 2 };

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
): Understanding {
  if (heard.risk.level === "emergency") return heard;
  if (isOnlyPregnancy(text)) return { ...heard, risk: { level: "none" } };
  const risks = [
    plainDanger(text),
    ...hiddenWords(text).map(screen),
    ...joinedRisks(heard, text, session, now, screen),
  ];
  const risk = risks.reduce(graver, heard.risk);
  if (risk === heard.risk) return heard;
  return { ...heard, risk, ...(isAnAsk(heard) ? {} : { intent: "crisis", sure: false }) };
}

/** The graver of two: the higher level, then what is plain before what is doubtful, then the first. */
export function graver(one: Risk, other: Risk): Risk {
  return gravity(other) > gravity(one) ? other : one;
}

const gravity = ({ level, doubtful }: Risk): number => RANK[level] - (doubtful ? 0.5 : 0);

/**
 * A disclosure split over messages: the last one or two of theirs and the new one are read as one. Only where both say
 * nothing that is understood: "thurs or fri" after "no the one in moss side" is an answer, whatever the two make together.
 */
function joinedRisks(
  heard: Understanding,
  text: string,
  session: Session,
  now: number,
  screen: Understander["screen"],
): readonly Risk[] {
  if (!isLoose(heard, text) || !isOpenTalk(session)) return [];
  const before = lately(session, now).map(({ text: words }) => words);
  return before.map((_, i) => screen([...before.slice(i), text].join(" ")));
}

const SAYS_LITTLE: ReadonlySet<Understanding["intent"]> = new Set([
  "unclear",
  "small_talk",
  "checkin_ok",
  "crisis",
]);

/** Words that nothing was made of. */
function isLoose({ risk, sure, intent, entities }: Understanding, text: string): boolean {
  if (risk.level !== "none" || text.trim() === "" || Object.keys(entities).length > 0) return false;
  return !sure || SAYS_LITTLE.has(intent);
}

/** Questions that are put when nothing was understood, or nobody is known yet. */
const NO_TOPIC: ReadonlySet<string> = new Set(["menu", "put-in-touch", "proof", "safe-check"]);

const isOpenTalk = ({ waiting }: Session): boolean => !waiting || NO_TOPIC.has(waiting.dialog);

function isAnAsk({ sure, intent }: Understanding): boolean {
  return sure && intent !== "unclear" && intent !== "small_talk" && intent !== "checkin_ok";
}

const lately = ({ recent = [] }: Session, now: number): NonNullable<Session["recent"]> =>
  recent.filter(({ at }) => now - at <= TEN_MINUTES_MS);

/** The session with this message kept for the next screening, if it may be the start of something. */
export function remembering(session: Session, heard: Understanding, text: string, now: number): Session {
  const { recent: _, ...rest } = session;
  if (heard.risk.level !== "none") return rest;
  const before = lately(session, now);
  const message = { at: now, text: text.trim().slice(-LONGEST_REMEMBERED) };
  const recent = (isLoose(heard, text) ? [...before, message] : before).slice(-MOST_REMEMBERED);
  return recent.length > 0 ? { ...rest, recent } : rest;
}

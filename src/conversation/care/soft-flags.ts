import type { EpochMs } from "../../clock.ts";
import type { Session } from "../session.ts";
import { softKind } from "../understanding/danger/soft-flag.ts";
import type { Risk } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

const DAY_MS = 24 * 3_600_000;
const NONE: Risk = { level: "none" };

const within = (at: EpochMs | undefined, now: EpochMs): boolean => now - (at ?? 0) < DAY_MS;

/** Low words for the second time in a day, or after a question whether they are safe: together they are danger. Once somebody has been told, they are not told again. */
export function secondFlag(text: string, { softAt, careSince }: Session, now: EpochMs): Risk {
  const isSecond = softAt?.some((at) => within(at, now)) && !within(careSince, now);
  const kind = isSecond ? softKind(plainWords(text)) : undefined;
  return kind ? { level: "urgent", kind } : NONE;
}

/** The session with the time of low words in it. */
export function withFlag(session: Session, text: string, now: EpochMs): Session {
  return softKind(plainWords(text)) ? { ...session, softAt: [now] } : session;
}

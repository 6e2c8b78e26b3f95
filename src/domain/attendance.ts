import type { EpochMs } from "../clock.ts";
import type { Way } from "./appointment-kind.ts";

/** What became of an appointment: they came, came late, or did not come. */
export const OUTCOMES = ["came", "late", "missed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

const LONGEST_MINUTES = 600;
const UNDO_MS = 24 * 3_600_000;

/** What an appointment that was kept is logged as. Only being in one room is face to face. */
export const CONTACT_OF: Readonly<Record<Way, { kind: "face_to_face" | "spoken"; channel: string }>> = {
  "in-person": { kind: "face_to_face", channel: "appointment" },
  phone: { kind: "spoken", channel: "phone" },
  video: { kind: "spoken", channel: "video" },
};

interface Times {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/**
 * The minutes to log. Said by the adviser, that; of somebody who came and nothing said, the time that was booked; of
 * somebody who came late and nothing said, unknown, as the booked time would be too much.
 */
export function minutesOf(outcome: Outcome, { start, end }: Times, said: number | undefined): number | null {
  if (outcome === "missed") return null;
  if (said !== undefined) return said;
  return outcome === "late" ? null : Math.round((end - start) / 60_000);
}

/** What was typed for minutes: a whole number up to ten hours, nothing if it was left empty, `wrong` for anything else. */
export function readMinutes(typed: string): number | "wrong" | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= LONGEST_MINUTES ? minutes : "wrong";
}

/** Nobody can have come or stayed away before it began. */
export const canMark = ({ start }: Pick<Times, "start">, now: EpochMs): boolean => now >= start;

/** Whether a mark can still be taken back: for a day. */
export const canUndo = (markedAt: EpochMs, now: EpochMs): boolean => now - markedAt < UNDO_MS;

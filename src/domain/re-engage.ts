import type { EpochMs } from "../clock.ts";

/** How far somebody is from having met a careers adviser. */
export type Meeting = "met" | "booked" | "said-yes" | "said-no" | "offered" | "not-offered";

/** What the leaving care worker can do next (000, 4b vi and vii). */
export type NextStep = "nothing" | "offer" | "wait" | "ask-education";

/** A working habit of ours: the papers name no time. */
const ANSWER_WITHIN_MS = 7 * 24 * 3_600_000;

/**
 * A first meeting is offered once; when none has come of it after a week, or they would rather not, the education
 * worker can be asked to see them.
 * @param offeredAt when it was last offered
 */
export function nextStep(meeting: Meeting, offeredAt: EpochMs | undefined, now: EpochMs): NextStep {
  if (meeting === "met" || meeting === "booked") return "nothing";
  if (meeting === "not-offered" || offeredAt === undefined) return "offer";
  if (meeting === "said-no") return "ask-education";
  return now - offeredAt < ANSWER_WITHIN_MS ? "wait" : "ask-education";
}

import type { EpochMs } from "../clock.ts";

/** What of a record can be put right: whose number it is, two records of one person, messages of somebody else. */
export type PutRightKind = "number" | "merge" | "detach";

/** How it was shown whose number it is. A name is none of these: anybody knows it. */
export const PROOFS = ["code", "spoken", "facts"] as const;
export type Proof = (typeof PROOFS)[number];

/** What only the person and the record know, for a worker to ask. */
export const PROOF_FACTS = ["born", "home", "appointment", "asked"] as const;
export type ProofFact = (typeof PROOF_FACTS)[number];

/** How many of them it takes. */
export const FACTS_NEEDED = 2;

/** Whether a second person has to look: where somebody else's record is touched, one mistake would open it. */
export function needsSecond(kind: PutRightKind, belongsToAnother: boolean): boolean {
  return kind === "merge" || (kind === "number" && belongsToAnother);
}

const UNDO_DAYS = 30;

/** Until when a correction can be undone: the last millisecond of thirty days. */
export const undoableUntil = (doneAt: EpochMs): EpochMs => doneAt + UNDO_DAYS * 24 * 3_600_000;

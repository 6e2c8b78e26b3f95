import type { EpochMs } from "../clock.ts";
import { addDays, type Day, dayOf } from "./day.ts";
import type { LegalStatus } from "./facts.ts";
import { addMonths } from "./months.ts";

/** What a caseload is sorted by: when somebody was last seen, met, and heard of at all. */
export interface Touch {
  /** Since when they are on the list: the count starts here for somebody nobody has met yet. */
  readonly since: EpochMs;
  /** Seen face to face; a call is no visit. */
  readonly seenAt: EpochMs | null;
  /** Spoken to, or seen face to face; a text does not count. */
  readonly metAt: EpochMs | null;
  /** A message of theirs, on any channel. */
  readonly heardAt: EpochMs | null;
  /** Where they stand in law, if it is on record. */
  readonly status?: LegalStatus | undefined;
}

/**
 * Regulation 8 of the Care Leavers (England) Regulations 2010: a personal adviser visits relevant and former relevant
 * young people at least every two months where the council gives them their home. Who gives it is not on record, so
 * it is kept for all of them.
 */
const MONTHS_BETWEEN_VISITS = 2;
const VISITED: ReadonlySet<LegalStatus> = new Set<LegalStatus>(["relevant", "former_relevant"]);

/** A working habit of ours: soon enough to find a day. */
export const DUE_SOON_DAYS = 14;
/** Another: how long nobody goes without a word. */
const SILENT_AFTER_DAYS = 28;
const DAY_MS = 24 * 3_600_000;

/** The last day for the next visit; nothing for those whom the law asks none for. A status that is not on record counts as one that it does. */
export function visitBy({ since, seenAt, status }: Touch): Day | null {
  if (status !== undefined && !VISITED.has(status)) return null;
  return addMonths(dayOf(Math.max(since, seenAt ?? 0)), MONTHS_BETWEEN_VISITS);
}

/** The last moment of any contact: they wrote, spoke, or were seen. */
export const lastContactAt = ({ since, seenAt, metAt, heardAt }: Touch): EpochMs =>
  Math.max(since, seenAt ?? 0, metAt ?? 0, heardAt ?? 0);

/** The day by which somebody should ask how they are: four weeks after the last contact. */
export function checkInBy(touch: Touch): Day {
  return addDays(dayOf(lastContactAt(touch)), SILENT_AFTER_DAYS);
}

/** Nobody has heard from them or met them for four weeks. */
export function isSilent(touch: Touch, now: EpochMs): boolean {
  return now - lastContactAt(touch) >= SILENT_AFTER_DAYS * DAY_MS;
}

import type { EpochMs } from "../clock.ts";
import { londonTime } from "./day.ts";

/** What a caseload is sorted by: when somebody was last met, and last heard of at all. */
export interface Touch {
  /** Since when they are on the list: the count starts here for somebody nobody has met yet. */
  readonly since: EpochMs;
  /** Spoken to, or seen face to face; a text does not count. */
  readonly metAt: EpochMs | null;
  /** A message of theirs, on any channel. */
  readonly heardAt: EpochMs | null;
}

/** A personal adviser sees a young person at least every two months where the council gives them their home: regulation 8 of the Care Leavers (England) Regulations 2010. It is kept here for everybody. */
const MONTHS_BETWEEN = 2;
/** A working habit of ours: soon enough to find a day. */
const DUE_SOON_DAYS = 14;
const SILENT_AFTER_DAYS = 28;
const DAY_MS = 24 * 3_600_000;

/** The last moment for the next call or visit. */
export function dueBy({ since, metAt }: Touch): EpochMs {
  return londonTime(Math.max(since, metAt ?? 0))
    .plus({ months: MONTHS_BETWEEN })
    .toMillis();
}

/** Whether a call or a visit is due within a fortnight, or late. */
export function isDue(touch: Touch, now: EpochMs): boolean {
  return dueBy(touch) - DUE_SOON_DAYS * DAY_MS <= now;
}

/** Nobody has heard from them or met them for four weeks. */
export function isSilent({ since, metAt, heardAt }: Touch, now: EpochMs): boolean {
  return now - Math.max(since, metAt ?? 0, heardAt ?? 0) >= SILENT_AFTER_DAYS * DAY_MS;
}

import type { EpochMs } from "../clock.ts";

/** One appointment as a calendar program has it. Nothing in it is about the young person but, at most, a first name. */
export interface CalendarEntry {
  /** The same for the whole life of an appointment with one adviser, through every move. */
  readonly uid: string;
  /** Goes up with each change, so that a calendar knows which is the latest. */
  readonly sequence: number;
  readonly changedAt: EpochMs;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly title: string;
  readonly place: string;
}

/** What is asked of an adviser's calendar: to have the entry as it stands, or to take it out. */
export type InviteMethod = "request" | "cancel";

export interface Invite {
  readonly method: InviteMethod;
  readonly entry: CalendarEntry;
}

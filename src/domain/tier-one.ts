import type { EpochMs } from "../clock.ts";
import { dayOf, londonTime } from "./day.ts";
import { allows } from "./roles.ts";
import type { Role } from "./worker.ts";

/** A contact as it was logged, and the role of whoever had it. */
export interface LoggedContact {
  readonly at: EpochMs;
  readonly kind: string;
  /** Null when nobody noted how long it took. */
  readonly minutes: number | null;
  readonly role: Role | null;
}

export interface TierOne {
  readonly contacts: number;
  readonly minutes: number;
  /** Six contacts, or three hours. */
  readonly reached: boolean;
}

/** Tier 1 is the most support that Connexions gives: three hours or six contacts in any twelve months (003, 4). */
export const TIER_ONE = { contacts: 6, minutes: 180, months: 12 } as const;

/** Contacts in person, by phone or by video. A text is no interpersonal contact, and an attempt is none at all. */
const COUNTED: ReadonlySet<string> = new Set(["face_to_face", "spoken"]);

/**
 * How much support of Connexions somebody has had in the twelve months up to a day, that same day a year ago included.
 * A contact of unknown length counts as one, with no minutes.
 */
export function tierOneOn(contacts: readonly LoggedContact[], now: EpochMs): TierOne {
  const firstDay = dayOf(londonTime(now).minus({ months: TIER_ONE.months }).toMillis());
  const counted = contacts.filter((one) => isOfConnexions(one) && one.at <= now && dayOf(one.at) >= firstDay);
  const minutes = counted.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const reached = counted.length >= TIER_ONE.contacts || minutes >= TIER_ONE.minutes;
  return { contacts: counted.length, minutes, reached };
}

function isOfConnexions({ kind, role }: LoggedContact): boolean {
  return COUNTED.has(kind) && role !== null && allows(role, "give-tier-one", "others");
}

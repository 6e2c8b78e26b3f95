import type { EpochMs } from "../clock.ts";

/** Where words would be seen, and what we know of who sees them. */
export type Standing =
  /** The number on record, used or proved within 90 days. */
  | "known-phone"
  /** The number on record, but silent for long, bounced, or "who is this". */
  | "doubtful-phone"
  /** A web visit after a code to the number on record. */
  | "proved-web"
  /** A number or a web visitor that belongs to nobody we know. */
  | "unknown";

export type Revealed =
  | "general-facts"
  | "help-lines"
  | "first-name"
  | "worker-first-name"
  | "appointments"
  | "own-choices"
  | "worker-full-name"
  | "home-address"
  | "record";

const ANYONE: readonly Revealed[] = ["general-facts", "help-lines"];
const TRUSTED: readonly Revealed[] = [
  ...ANYONE,
  "first-name",
  "worker-first-name",
  "appointments",
  "own-choices",
];

/** The one table of who may see what where. A full name, an address or the record need a second proof or the worker. */
const TABLE: Record<Standing, ReadonlySet<Revealed>> = {
  "known-phone": new Set(TRUSTED),
  "proved-web": new Set(TRUSTED),
  "doubtful-phone": new Set(ANYONE),
  unknown: new Set(ANYONE),
};

export function mayReveal(what: Revealed, where: Standing): boolean {
  return TABLE[where].has(what);
}

const DORMANT_AFTER_MS = 90 * 24 * 3600 * 1000;

export interface AddressKnown {
  readonly channel: "sms" | "web" | "terminal";
  readonly state: "live" | "doubtful" | "detached";
  readonly provedAt: EpochMs | null;
  readonly lastHeardAt: EpochMs | null;
}

/** What an address is worth now. Numbers are recycled, so ninety days of silence make one doubtful until proved again. */
export function standingOf(address: AddressKnown, belongsToPerson: boolean, now: EpochMs): Standing {
  if (!belongsToPerson || address.state === "detached") return "unknown";
  if (address.channel === "web") return address.provedAt === null ? "unknown" : "proved-web";
  const lastSign = Math.max(address.provedAt ?? 0, address.lastHeardAt ?? 0);
  return address.state === "live" && now - lastSign < DORMANT_AFTER_MS ? "known-phone" : "doubtful-phone";
}

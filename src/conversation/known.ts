import type { EpochMs } from "../clock.ts";
import type { Way } from "../domain/appointment-kind.ts";
import type { AskState } from "../domain/ask.ts";
import type { Team } from "../domain/cover.ts";
import type { Day } from "../domain/day.ts";
import type { WeeklyHours } from "../domain/hours.ts";
import type { PersonProfile } from "../domain/person.ts";
import type { Standing } from "../domain/reveal.ts";
import type { Adviser, Busy, Slot } from "../domain/slots.ts";
import type { Told } from "../domain/told.ts";

export interface KnownBooking {
  readonly id: string;
  readonly placeId: string;
  /** Name and address of an outreach place. */
  readonly placeText?: string;
  readonly by: Way;
  readonly adviserName: string;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly kind: string;
  /** Whether it took the place of another. */
  readonly isMoved?: boolean;
}

/** An appointment of any state, with who it was with. */
export interface PastBooking extends KnownBooking {
  readonly adviserId: string;
  readonly status: "booked" | "moved" | "cancelled" | "attended" | "missed";
  readonly madeAt: EpochMs;
}

/** A time that came free and was offered to them; `until` once they have been told. */
export interface KnownOffer {
  readonly id: string;
  readonly slot: Slot;
  readonly until: EpochMs | undefined;
}

export interface KnownWaiting {
  /** Since when they wait for a time to come free, if they do, and what they have booked meanwhile. */
  readonly wish: { readonly since: EpochMs; readonly bookingId: string | null } | undefined;
  readonly offers: readonly KnownOffer[];
}

export interface KnownWorker {
  readonly id: string;
  readonly firstName: string;
  readonly hours: WeeklyHours;
}

export interface KnownHandoff {
  readonly id: string;
  readonly status: "open" | "seen" | "answered";
  readonly reason: string;
  /** Who answered last, and when: they hold the thread. */
  readonly heldBy?: string;
  readonly answeredAt?: EpochMs;
}

export interface KnownAsk {
  readonly id: string;
  readonly entitlementId: string;
  readonly state: AskState;
  readonly askedAt: EpochMs;
  readonly dueOn: Day;
  /** Why it was refused, in the worker's words. */
  readonly reason?: string;
}

export interface KnownRights {
  /** What they let us keep of what they said. */
  readonly told: Told | undefined;
  /** Oldest first. */
  readonly asks: readonly KnownAsk[];
  /** Topics that they agreed to, each with the moment. */
  readonly agreed: ReadonlyMap<string, EpochMs>;
  /** What they were asked once and need not be asked again. */
  readonly askedOnce: ReadonlySet<string>;
}

/** Parts that cost a query; read only by the turns that look at them. */
export interface Sections {
  /** Coming appointments, soonest first. */
  bookings: readonly KnownBooking[];
  /** All appointments there have been and are, newest start first. */
  history: readonly PastBooking[];
  waiting: KnownWaiting;
  /** The first meeting with an adviser that they were offered; undefined if they never were. */
  meeting: { readonly offeredAt: EpochMs | undefined; readonly answer: "yes" | "no" | undefined };
  diary: { readonly advisers: readonly Adviser[]; readonly busy: readonly Busy[] };
  /** All staff, their leave, and how each may be called where names may be said. */
  team: { readonly team: Team; readonly names: ReadonlyMap<string, string> };
  /** What they have told us, asked for and agreed to. */
  rights: KnownRights;
  /** What has been told them of what changes, and what has changed in the content since a while ago. */
  news: { readonly told: ReadonlySet<string>; readonly changed: ReadonlyMap<string, EpochMs> };
  /** What they have written of themselves; nothing in it if they have not. */
  aboutMe: { readonly lines: readonly string[] };
  /** Since when they wait for a call and when they last asked for it, if they do. */
  callBack: { readonly askedAt: EpochMs | undefined };
  /**
   * Who took what they told of danger, if nothing of it waits for somebody any more, whether it is closed, how grave what
   * is live of it is, and the ids of the staff who were really told of it.
   */
  concern: {
    readonly takenBy: string | undefined;
    readonly isClosed: boolean;
    readonly level: "urgent" | "emergency" | undefined;
    readonly told: ReadonlySet<string>;
  };
  /** Until when nothing leaves unasked: a concern has been closed not long ago. */
  quiet: { readonly until: EpochMs | undefined };
  /** Places taken of each event or scheme, and what this person has joined. */
  opportunities: { readonly taken: ReadonlyMap<string, number>; readonly mine: ReadonlyMap<string, string> };
}

/** Thrown by a turn that looks at a section nobody has loaded. The runner loads it and takes the turn again. */
export class NeedsSection {
  readonly section: keyof Sections;

  constructor(section: keyof Sections) {
    this.section = section;
  }
}

/** All that a turn may know of who is writing, as of one moment. */
export class Known {
  readonly partyId: string;
  readonly channel: "sms" | "web" | "terminal";
  readonly standing: Standing;
  readonly now: EpochMs;
  readonly today: Day;
  readonly person: PersonProfile | undefined;
  readonly worker: KnownWorker | undefined;
  /** Whose person this is on record, also when that worker has left; null for nobody's. */
  readonly ownerId: string | null;
  readonly handoff: KnownHandoff | undefined;
  readonly concernOpen: boolean;
  readonly optedOut: boolean;
  /** When they stopped our texts, while they are stopped. */
  readonly optedOutAt: EpochMs | undefined;
  /** Outside duty hours somebody is on call for alerts. */
  readonly onCall: boolean;
  readonly #sections: Partial<Sections>;

  constructor(known: KnownFields, sections: Partial<Sections> = {}) {
    this.partyId = known.partyId;
    this.channel = known.channel;
    this.standing = known.standing;
    this.now = known.now;
    this.today = known.today;
    this.person = known.person;
    this.worker = known.worker;
    this.ownerId = known.ownerId;
    this.handoff = known.handoff;
    this.concernOpen = known.concernOpen;
    this.optedOut = known.optedOut;
    this.optedOutAt = known.optedOutAt;
    this.onCall = known.onCall;
    this.#sections = sections;
  }

  /** @throws NeedsSection the first time, which the runner answers by loading it */
  section<K extends keyof Sections>(name: K): Sections[K] {
    const section = this.#sections[name];
    if (section === undefined) throw new NeedsSection(name);
    return section as Sections[K];
  }
}

export interface KnownFields {
  partyId: string;
  channel: "sms" | "web" | "terminal";
  standing: Standing;
  now: EpochMs;
  today: Day;
  person?: PersonProfile | undefined;
  worker?: KnownWorker | undefined;
  ownerId: string | null;
  handoff?: KnownHandoff | undefined;
  concernOpen: boolean;
  optedOut: boolean;
  optedOutAt?: EpochMs | undefined;
  onCall: boolean;
}

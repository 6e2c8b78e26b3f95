import type { EpochMs } from "../clock.ts";
import type { Way } from "../domain/appointment-kind.ts";
import type { Day } from "../domain/day.ts";
import type { Slot } from "../domain/slots.ts";
import type { PartOfDay } from "./understanding/entities/times.ts";

/** What somebody on the waiting list hopes for; what is left out does not matter. */
export interface WaitingFor {
  readonly placeId?: string | undefined;
  readonly adviserId?: string | undefined;
  readonly by?: Way | undefined;
  readonly day?: Day | undefined;
  readonly part?: PartOfDay | undefined;
  /** What they have booked meanwhile. */
  readonly bookingId?: string | undefined;
  /** There was no time at all when they asked. */
  readonly noneFree?: boolean;
}

/** What a turn about appointments wants done. */
export type BookingEffect =
  | { readonly do: "book"; readonly slot: Slot; readonly kind: string }
  | { readonly do: "move-booking"; readonly bookingId: string; readonly slot: Slot; readonly kind: string }
  | { readonly do: "cancel-booking"; readonly bookingId: string }
  /** Keeps a time for them while they make up their mind. */
  | { readonly do: "hold"; readonly slot: Slot; readonly until: EpochMs }
  | { readonly do: "let-go" }
  | {
      readonly do: "remind-later";
      readonly bookingId: string;
      readonly at: EpochMs;
      readonly morning?: boolean;
    }
  /** The adviser hears of it at once, by reference and time of day alone. */
  | {
      readonly do: "tell-adviser";
      readonly bookingId: string;
      readonly what: "late" | "lost";
      readonly minutes?: number;
    }
  /** Help to get there that they have asked for, as their adviser sees it; "worker-too": their worker is reminded as well. */
  | {
      readonly do: "note-travel";
      readonly bookingId: string;
      readonly what: "fare" | "company" | "both" | "worker-too" | "not-worker-too";
    }
  | { readonly do: "remind-worker"; readonly bookingId: string }
  | { readonly do: "join-list"; readonly wish: WaitingFor }
  | { readonly do: "leave-list" }
  /** They have just been told of a time that came free. */
  | { readonly do: "keep-offer"; readonly offerId: string }
  | { readonly do: "take-offer"; readonly offerId: string }
  /** It goes to the next on the list. */
  | { readonly do: "pass-offer"; readonly offerId: string; readonly why: "left" | "lapsed" | "passed" }
  /** A first meeting with a careers adviser was offered; with an answer, what they said. */
  | { readonly do: "offer-meeting"; readonly answer?: "yes" | "no" };

/** Something about an appointment that happened, in place of a message. */
export type BookingEvent =
  | { readonly type: "slot-taken" }
  /** What they were about to move or drop is not booked any more. */
  | { readonly type: "booking-gone" }
  | { readonly type: "reminder"; readonly bookingId: string; readonly morning?: boolean }
  /** What their worker was to be reminded of with them. */
  | { readonly type: "reminder-worker"; readonly bookingId: string }
  | { readonly type: "missed"; readonly bookingId: string }
  /** Their adviser cannot see them after all. */
  | { readonly type: "displaced"; readonly bookingId: string }
  /** A member of staff has booked it for them. */
  | { readonly type: "booked-for"; readonly bookingId: string }
  /** A member of staff has called it off for them, as they asked. */
  | { readonly type: "called-off"; readonly bookingId: string }
  | { readonly type: "slot-offer"; readonly offerId: string }
  | { readonly type: "offer-over"; readonly offerId: string }
  | { readonly type: "first-meeting" };

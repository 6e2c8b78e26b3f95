import type { Slot } from "../domain/slots.ts";
import type { RiskKind } from "./understanding/types.ts";

export type HandoffReason =
  | "asked"
  | "not-great"
  | "not-understood"
  | "entitlement"
  | "callback"
  | "complaint"
  | "compliment"
  | "idea"
  | "details"
  | "my-data"
  | "consent"
  | "booking"
  | "mentoring"
  | "media"
  | "unreadable"
  | "stopped"
  | "concern"
  | "third-party"
  | "unknown-number"
  | "number-in-doubt";

/** What a turn wants done. Nothing has happened until the transaction that holds them all is on disk. */
export type Effect =
  | { readonly do: "book"; readonly slot: Slot; readonly kind: string }
  | { readonly do: "move-booking"; readonly bookingId: string; readonly slot: Slot; readonly kind: string }
  | { readonly do: "cancel-booking"; readonly bookingId: string }
  | { readonly do: "check-in"; readonly kind: "feeling" | "work" | "home"; readonly words: string }
  | { readonly do: "opportunity"; readonly id: string; readonly state: "joined" | "interested" | "left" }
  | {
      readonly do: "hand-off";
      readonly reason: HandoffReason;
      readonly words: string;
      readonly to: "pa" | "duty";
    }
  | { readonly do: "add-to-thread"; readonly handoffId: string }
  | {
      readonly do: "raise-concern";
      readonly level: "urgent" | "emergency";
      readonly kind: RiskKind;
      readonly words: string;
    }
  | { readonly do: "tell-duty"; readonly handoffId: string }
  | { readonly do: "opt-out" }
  | { readonly do: "opt-in" }
  | { readonly do: "doubt-address" }
  | { readonly do: "send-proof-code"; readonly phone: string }
  | { readonly do: "check-proof-code"; readonly code: string; readonly wanted: string };

/** Something that happened, in place of a message: a timer that came due, or the answer of the store to an effect. */
export type TurnEvent =
  | { readonly type: "slot-taken" }
  | { readonly type: "code-wrong"; readonly left: number }
  | { readonly type: "proved" }
  | { readonly type: "full" }
  | { readonly type: "reminder"; readonly bookingId: string }
  | { readonly type: "handoff-unseen"; readonly handoffId: string }
  | { readonly type: "called" };

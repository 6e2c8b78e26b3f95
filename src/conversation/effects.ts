import type { EpochMs } from "../clock.ts";
import type { Day } from "../domain/day.ts";
import type { SafeWish } from "../domain/safe-wish.ts";
import type { Told } from "../domain/told.ts";
import type { BookingEffect, BookingEvent } from "./booking-effects.ts";
import type { RiskKind } from "./understanding/types.ts";

/** What a concern is about: a kind of danger, something nobody has put in words yet, or a pregnancy that needs a person today. */
export type ConcernKind = RiskKind | "not_said" | "pregnancy";

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
  /** Bus fare or somebody to come with them to an appointment. */
  | "getting-there"
  /** An appointment was missed again. */
  | "missed-again"
  | "mentoring"
  | "media"
  | "unreadable"
  | "stopped"
  | "concern"
  /** They were asked whether they are safe, and were silent. */
  | "safe-silence"
  /** They were asked whether they are safe, and are; what they wrote is for a person to read. */
  | "said-safe"
  | "child"
  | "pregnancy"
  | "third-party"
  | "unknown-number"
  | "number-in-doubt"
  /** Nobody asked: a member of staff wrote first. */
  | "written-to";

/** What a turn wants done. Nothing has happened until the transaction that holds them all is on disk. */
export type Effect =
  | BookingEffect
  /** `good`: it went well for them. It is marked, and nobody is alerted by it. */
  | {
      readonly do: "check-in";
      readonly kind: "feeling" | "work" | "home" | "news";
      readonly words: string;
      readonly good?: true;
    }
  | { readonly do: "opportunity"; readonly id: string; readonly state: "joined" | "interested" | "left" }
  | {
      readonly do: "hand-off";
      readonly reason: HandoffReason;
      readonly words: string;
      readonly to: "pa" | "duty";
      /** Their message before this one was the wish to complain, which is not for whom it may be about either. */
      readonly wishBefore?: true;
    }
  | { readonly do: "add-to-thread"; readonly handoffId: string }
  /** Thanks or an OK to whoever holds the thread: they hear of it, and nothing waits to be read. */
  | { readonly do: "add-thanks"; readonly handoffId: string }
  /** Puts them on the list of people to ring: after a call to our number, or because they wrote so. */
  | { readonly do: "ask-for-call"; readonly by: "call" | "text" }
  /** In place of what they had written of themselves; no lines takes it all out. */
  | { readonly do: "keep-about-me"; readonly lines: readonly string[] }
  | { readonly do: "send-planned-text"; readonly id: string }
  /** They have another worker: who is told, and what goes on. */
  | { readonly do: "settle-transfer"; readonly id: string }
  /** Their record was put right; they are told, where that is safe. */
  | { readonly do: "tell-put-right"; readonly id: string }
  | {
      readonly do: "raise-concern";
      readonly level: "urgent" | "emergency";
      readonly kind: ConcernKind;
      readonly words: string;
      /** They stop texts in this very message, so a person must ring. */
      readonly cannotText?: true;
      /** It may be about their own worker, who is neither told nor reads it. */
      readonly aboutWorker?: true;
      /** The one in danger is somebody else. */
      readonly aboutAnother?: true;
      /** It has gone further than was told before: a deed, a means in hand, somebody who has come. */
      readonly further?: true;
    }
  /** How they want to be reached: kept for staff and for texts that leave unasked; whoever was told of danger hears of it. */
  | { readonly do: "keep-safe-wish"; readonly wish: SafeWish; readonly words: string }
  /** More of what was told while a concern is live, with no danger read in it: it joins the log of the concern. */
  | { readonly do: "add-to-concern"; readonly words: string }
  /** Somebody else may have the phone of whoever told of danger; `stops`: they have stopped texts to it as well. */
  | { readonly do: "alert-other-hands"; readonly stops?: boolean }
  /** They were asked whether they are safe: looked at again then, unless they have answered. */
  | { readonly do: "look-at-safety"; readonly at: EpochMs }
  /** They were asked what to pass on: looked at again then, so that the wish is passed on if they say no more. */
  | { readonly do: "look-for-words"; readonly at: EpochMs }
  | { readonly do: "tell-next"; readonly handoffId: string }
  | { readonly do: "ask-duty"; readonly handoffId: string }
  | { readonly do: "say-seen"; readonly handoffId: string }
  /** Goes with a hand-off before it, which brings in the worker. */
  | { readonly do: "ask-for"; readonly entitlementId: string; readonly dueOn: Day }
  | { readonly do: "withdraw-ask"; readonly askId: string }
  | { readonly do: "raise-ask"; readonly askId: string; readonly to: "worker" | "manager" }
  | { readonly do: "note-told"; readonly ids: readonly string[]; readonly explained: boolean }
  | { readonly do: "keep-told"; readonly told: Told }
  | { readonly do: "forget-told" }
  | { readonly do: "asked-once"; readonly about: string }
  | { readonly do: "agree"; readonly topic: string; readonly wording: string }
  | { readonly do: "withdraw"; readonly topic: string }
  | { readonly do: "next-news"; readonly at: EpochMs }
  | { readonly do: "note-news"; readonly news: readonly string[] }
  /** Kept with the talk; the audit notes it. */
  | { readonly do: "keep-language"; readonly language: string }
  /** For the content editor, without the names and numbers in it. */
  | { readonly do: "keep-unheard"; readonly words: string; readonly guessed: string | null }
  /** `blind`: somebody else may have the phone, so it is not to be rung without more. */
  | { readonly do: "opt-out"; readonly blind?: true }
  | { readonly do: "opt-in" }
  /** The answer of this turn may be sent though texts are stopped: it is the one to HELP. */
  | { readonly do: "answer-stopped" }
  | { readonly do: "doubt-address" }
  | { readonly do: "send-proof-code"; readonly phone: string }
  | { readonly do: "check-proof-code"; readonly code: string; readonly wanted: string };

/** Something that happened, in place of a message: a timer that came due, or the answer of the store to an effect. */
export type TurnEvent =
  | BookingEvent
  | { readonly type: "code-wrong"; readonly left: number }
  | { readonly type: "proved" }
  | { readonly type: "full" }
  | { readonly type: "handoff-unseen"; readonly handoffId: string }
  | { readonly type: "handoff-seen"; readonly handoffId: string }
  | { readonly type: "ask-late"; readonly askId: string; readonly to: "worker" | "manager" }
  | { readonly type: "rights-news" }
  /** A while since they were asked whether they are safe. */
  | { readonly type: "safe-check" }
  /** Some minutes since they were asked what to tell their worker. */
  | { readonly type: "words-unsaid" }
  /** Somebody rang our number. `canText` is false for a line that gets no texts. */
  | { readonly type: "called"; readonly canText?: boolean }
  /** A text that a worker wrote for later has come due. */
  | { readonly type: "planned-text"; readonly id: string }
  /** Somebody else is their worker now. */
  | { readonly type: "transfer"; readonly id: string }
  /** Their record was put right: a number, or two records that were one person's. */
  | { readonly type: "put-right"; readonly id: string };

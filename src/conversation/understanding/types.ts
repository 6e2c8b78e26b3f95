import type { Topic } from "../../domain/topic.ts";

export { TOPICS, type Topic } from "../../domain/topic.ts";

export const INTENTS = [
  "greet",
  "thanks",
  "help_menu",
  "check_entitlements",
  "entitlement_topic",
  "book_appointment",
  "change_appointment",
  "cancel_appointment",
  "my_appointments",
  "checkin_ok",
  "checkin_update_eet",
  "checkin_update_accommodation",
  "update_contact_details",
  "events_list",
  "event_join",
  "event_leave",
  "mentoring_join",
  "mentoring_leave",
  "world_of_work",
  "talk_to_pa",
  "who_is_my_pa",
  "callback_request",
  "complaint",
  "compliment",
  "feedback_participation",
  "my_data",
  "withdraw_consent",
  "privacy_question",
  "are_you_a_bot",
  "stop",
  "start",
  "language_change",
  "wrong_number",
  "third_party",
  "small_talk",
  "abuse_at_bot",
  "out_of_scope",
  "crisis",
  "unclear",
] as const;
export type Intent = (typeof INTENTS)[number];

export const RISK_KINDS = [
  "suicide_self_harm",
  "abuse_harm_from_others",
  "domestic_abuse",
  "homeless_tonight",
  "exploitation",
  "medical",
  "missing_or_trafficked",
  "violence_to_others",
  "destitute_no_food_or_power",
] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** urgent: a person must see it today. emergency: danger to life or safety now. */
export type RiskLevel = "none" | "urgent" | "emergency";

export interface Risk {
  readonly level: RiskLevel;
  readonly kind?: RiskKind;
}

/** What a dialog is waiting for, when the message answers a question. */
export type Context = "awaiting_yes_no" | "awaiting_slot_choice" | "in_checkin";

export interface Entities {
  /** A day in London, "2026-11-24". */
  date?: string;
  /** A wall-clock time, "14:30". */
  time?: string;
  place?: string;
  /** E.164. */
  phone?: string;
  /** Pounds as written, "50" or "12.50". */
  money?: string;
  answer?: "yes" | "no";
  /** The option picked, counted from 1. */
  choice?: number;
}

export interface Understanding {
  readonly intent: Intent;
  readonly topic?: Topic;
  readonly risk: Risk;
  /** 0 to 1: how likely it is that `intent` is right. */
  readonly confidence: number;
  /** Sure enough to act without asking. */
  readonly sure: boolean;
  /** The three likeliest, best first. */
  readonly candidates: readonly { intent: Intent; p: number }[];
  readonly entities: Entities;
}

import type { Day } from "../../domain/day.ts";
import type { Topic } from "../../domain/topic.ts";
import type { Act } from "./in-care/acts.ts";

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
  "about_me",
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
  /** It may well be nothing: ask whether they are safe before anybody is alarmed. */
  readonly doubtful?: true;
}

/** What a dialog is waiting for, when the message answers a question. */
export type Context = "awaiting_yes_no" | "awaiting_slot_choice" | "in_checkin";

export interface Entities {
  /** A day in London, "2026-11-24". */
  date?: string;
  /** A wall-clock time, "14:30". */
  time?: string;
  /** The name of a centre. */
  place?: string;
  /** E.164. */
  phone?: string;
  /** "M14 4SQ" */
  postcode?: string;
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
  /** No danger was read, and it is not unlikely all the same. */
  readonly uneasy?: true;
  /** What it amounts to after danger was told, where that is likely enough. */
  readonly act?: Act;
  /** Hardly any act that is as likely is wrong. */
  readonly isCertain?: true;
  /** After danger was told: it tells of more. */
  readonly grows?: true;
  /** After danger was told: danger was guessed in it, and it is likely something else. */
  readonly setAside?: true;
  /** A question that came with an answer: "yeah but is it far?". The answer is heard first, then the question. */
  readonly aside?: Aside;
  /** A second ask in the same message, after the one that the rest tells of. */
  readonly also?: SecondAsk;
}

/** One ask of a message that holds two: its words alone, and what they mean. */
export interface OneAsk {
  readonly text: string;
  readonly heard: Understanding;
}

export interface SecondAsk extends OneAsk {
  readonly before: OneAsk;
}

export interface Aside {
  /** The words of the answer alone. */
  readonly answer: string;
  readonly question: string;
  readonly heard: Understanding;
}

export interface Situation {
  /** The day it is in London. */
  readonly today: Day;
  /** What the dialog waits for. */
  readonly context?: Context;
  /** Danger was told: no words count as everyday then, whatever they look like. */
  readonly inCare?: true;
  /** A concern is open: a person reads every word, so a line that shows no danger needs no alarm of its own. */
  readonly concernOpen?: true;
  /** The kind of danger that is cared for. */
  readonly told?: RiskKind;
}

/** Reads messages. The same text in the same situation always means the same. */
export interface Understander {
  understand(text: string, situation: Situation): Understanding;
  /** Danger alone: called on every message first, before anything else may fail. */
  screen(text: string): Risk;
}

import type { Intent, Understanding } from "../types.ts";

const FAIR_GUESS = 0.5;

/** Each of these asks before it does anything, so a fair guess may start it. */
const ASKS_FIRST: ReadonlySet<Intent> = new Set([
  "book_appointment",
  "change_appointment",
  "cancel_appointment",
  "my_appointments",
  "check_entitlements",
  "entitlement_topic",
  "events_list",
  "event_join",
  "mentoring_join",
  "talk_to_pa",
  "who_is_my_pa",
  "language_change",
  "crisis",
]);

const ABOUT_MONEY: ReadonlySet<Intent> = new Set(["entitlement_topic", "check_entitlements"]);

/** Clear enough to act on. */
export function isClearEnough({ intent, sure, confidence, entities }: Understanding): boolean {
  if (intent === "unclear") return false;
  const namesASum = ABOUT_MONEY.has(intent) && entities.money !== undefined;
  return sure || namesASum || (confidence >= FAIR_GUESS && ASKS_FIRST.has(intent));
}

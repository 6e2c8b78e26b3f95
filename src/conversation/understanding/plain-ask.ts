import type { Intent } from "./types.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const APPOINTMENT =
  /\b(?:book\w{0,3}|appoint\w{0,6}|appt|apt|meeting|meet|slot|cancel\w{0,3}|move|change|swap|rearrange|reschedule|careers?|connexions|(?:see|find) (?:my|the|a|an|some ?one|denise)|(?:mon|tues?|wed|thurs?|fri)(?:day)?)\b/i;
const ENTITLEMENT =
  /\bwh?[ao]t (?:else )?(?:can|could|am|do|would|help) i (?:\w+ )?(?:get|claim|entitled|have|due|ask)\b|\b(?:entitle\w{0,5}|grants?|bursar\w{0,3}|allowances?|benefits?|funding|council tax|universal credit)\b|\b(?:can|could|how|any|is there|get|apply|claim|help|what|need)\b.{0,40}\b(?:money|cash|grant|fares?|rent|deposit|food|bills?|fees|laptop|driving|uni|college|furniture|advocate|solicitor)\b|\b(?:claim|apply)\b/i;
const ABOUT_ME =
  /\b(?:about me|remember|u know|you know|call me|my name|name is|forget|written|answers?|pronouns?)\b/i;
// Stryker restore Regex

const PLAIN: Partial<Record<Intent, RegExp>> = {
  book_appointment: APPOINTMENT,
  change_appointment: APPOINTMENT,
  cancel_appointment: APPOINTMENT,
  my_appointments: APPOINTMENT,
  entitlement_topic: ENTITLEMENT,
  check_entitlements: ENTITLEMENT,
  about_me: ABOUT_ME,
};

/** Whether an ask that would open a form has the plain words of it; asks of other kinds need none. */
export const isPlainAsk = (intent: Intent, text: string): boolean => PLAIN[intent]?.test(text) ?? true;

import type { Intent } from "../types.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DAY =
  "(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day|s)?|tomorrow|tmrw|next week|later|earlier|another (?:day|time)|a different (?:day|time)";
const THE_MEETING =
  "(?:appointments?|appoint\\w{0,6}|appts?|apts?|apps?|meetings?|slots?|bookings?|chats?|talks?)";
const APPOINTMENT = new RegExp(
  [
    `\\b(?:re)?book(?:ed|ing|in)?\\b(?! club)|\\b${THE_MEETING}\\b|\\bcareers? (?:advi[cs]\\w+|person|lady|man|thing|meet\\w*|team)\\b|\\bconnexions\\b|\\b(?:reschedul|rearrang)\\w+`,
    `\\b(?:cancel|move|change|swap|rearrange|reschedule|switch)\\w{0,4} (?:(?:it|mine|that|this|my|the|to|for|from|a|on|us|time|day|date|\\d+|am|pm) ?){0,5}(?:$|\\W*$|${DAY}|${THE_MEETING}|time|date|day)`,
    `\\b(?:see|meet|meet up|come in|pop in|fit me in|put me (?:in|down)|get me in)\\b.{0,30}(?:\\b(?:${DAY})\\b|\\b(?:adviser|advisor|careers?)\\b)|\\b(?:see|find) (?:my|the|a|an) (?:careers?|adviser|advisor|appointments?)\\b`,
  ].join("|"),
  "i",
);
const ENTITLEMENT =
  /\bwh?[ao]t (?:else )?(?:can|could|am|do|would|help) i (?:\w+ )?(?:get|claim|entitled|have|due|ask)\b|\b(?:entitle\w{0,5}|grants?|bursar\w{0,3}|allowances?|benefits?|funding|council tax|universal credit)\b|\b(?:can|could|how|any|is there|get|apply|claim|help|what|need)\b.{0,40}\b(?:money|cash|grant|fares?|rent|deposit|food|bills?|fees|laptop|driving|uni|college|furniture|advocate|solicitor)\b|\b(?:claim|apply)\b/i;
const COMPLAINT =
  /\b(?:complain\w*|complant\w*|grievance|ombudsman|advocate|formal|report (?:him|her|them|it|this|my|the|a|u|you|denise)|(?:take|taking) (?:it|this) further)\b/i;
const ABOUT_ME =
  /\b(?:about me|remember|u know|you know|call me|my name|name is|forget|written|answers?|pronouns?)\b/i;
/** "he is my brother", "he came round with his brother" go on with what was told; somebody who asks for another says more. */
const THIRD_PARTY =
  /^(?!\W*(?:(?:ok|yeah|yes|no|and|but|so|well|then|cos|coz) )?(?:he|she|they|it)(?:['\u2019]?(?:s|re|d|ll|ve))?\b(?!.*\b(?:clients?|appointments?|on behalf|work with|case|service|referr\w+)\b)[^?]*$)/i;
// Stryker restore Regex

const PLAIN: Partial<Record<Intent, RegExp>> = {
  book_appointment: APPOINTMENT,
  change_appointment: APPOINTMENT,
  cancel_appointment: APPOINTMENT,
  my_appointments: APPOINTMENT,
  entitlement_topic: ENTITLEMENT,
  check_entitlements: ENTITLEMENT,
  complaint: COMPLAINT,
  about_me: ABOUT_ME,
  third_party: THIRD_PARTY,
};

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ASKS_FOR_IT =
  /\b(?:can|could|do|am|would|may|cud) (?:i|we|u|you|they)\b|\bhow (?:do|can|would) i\b|\bis there (?:any|some)?\b|\b(?:need|want|wanna|like|get|getting|some) help (?:with|for|to|on|paying|getting)\b|\b(?:apply|claim|entitled|eligible)\b|\bwh(?:at|ere|en)s? (?:about|is|do|can|can i|happen\w*)\b|\bhelp (?:with|paying|getting)\b|\bi(?: do|d)? (?:need|want) (?:a|an|my|some|to (?:get|apply|claim|learn|find))\b/i;
// Stryker restore Regex

/** Whether one thing that there is, read for sure, is asked for, and not only named. */
export const asksForThing = (intent: Intent, text: string): boolean =>
  intent === "entitlement_topic" && ASKS_FOR_IT.test(text);

/** Whether an ask that would open a form has the plain words of it; asks of other kinds need none. */
export const isPlainAsk = (intent: Intent, text: string): boolean => PLAIN[intent]?.test(text) ?? true;

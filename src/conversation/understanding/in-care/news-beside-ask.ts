import { plainWords } from "../words/plain-words.ts";
import { asksSomething } from "./asks-something.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MARKS =
  /[.!?;,\n]+|\s(?:and|but|so|also|anyway|anyways|btw)\s(?=(?:can|could|cud|will|would|is there|what|how|do|please|pls|book)\b)/;
/** What asks, offers a day, or only leads up to it. */
const ASKS =
  /^(?:(?:hi|hey|hello|hiya|ok|okay|so|and|but|also|anyway|um|right|yes|yeah|no|well|please|pls|plz|sorry|thanks|thank you|denise|then|btw) ){0,4}(?:can|could|cud|will|would|please|pls|plz|book|booking|cancel|change|move|swap|rebook|reschedule|i (?:just |really |also )?(?:want|need|would like|wanna|d like|am looking|was wondering|cant make|can do|could do|am free|wonder|have to (?:cancel|change|move))|id like|id rather|im (?:looking|free|after|wondering|calling|texting|asking)|is there|are there|whats?|wats?|hows?|when|wheres?|which|who|do|does|am i|any|need|want|get me|give me|help|put me|fit me|looking for|for|on|at|in the|next|this|mon\w*|tues?\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|tomorrow|today|my (?:appointment|appt|booking|meeting|adviser|pa)|the (?:appointment|appt|booking|meeting|one)|thanks|thank you|asap|\d)\b/;
// Stryker restore Regex

const FEWEST_WORDS = 3;

/**
 * Whether a message that asks for something tells something too: "he came round last night. can you book me in". A few
 * words alone, such as a day or a thank-you, tell nothing.
 */
export const tellsBesideAsk = (text: string): boolean =>
  plainWords(text)
    .split(MARKS)
    .map((part) => part.trim())
    .some((part) => part.split(" ").length >= FEWEST_WORDS && !ASKS.test(part) && !asksSomething(part));

import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_OTHERS =
  /\b(?:u|you|ya|ur|your|urs|who|whos|let \w+ (?:know|no)|tell|told|pa|worker|keyworker|someone|somebody|anyone|anybody|mum|mam|dad|nan|sister|brother|family|carers?|landlord|hostel|staff|police|feds|solicitor|lawyer|advocate|witness|statement|court|prison|jail|arrest\w*|nick(?:ed)?|charge(?:d)?|do me for|done for|trouble|blame\w*|report\w*|interview|appointment|job|jobs|work|college|school|exam|home office|money|phone|charger|cat|dogs?|pet|rent|flat|stuff|clothes|name|my (?:\w+ )?(?:kids?|son|daughter|baby)|tomorrow|tmrw|monday|next week|match|weather|bus|train|after(?:wards)?$)\b/;
const OF_BODY =
  /\b(?:breath\w*|blood\w*|bleed\w*|cold|blue|grey|pale|snor\w*|wak(?:e|ing)|heart|chest|skin|lips?|pulse|floppy|limp|sick|pain\w*|hurts?|swollen|temp\w*|fever|head|side|medicine|inhalers?|pills?|tablets?|dose|overdose|poison\w*|paracetamol|liver|kidneys?|stomach|antidote|dead|die|dying|shak\w*|fit|fitting|seizure|burn\w*|wound|stitches|dizzy|faint\w*|swallow\w*|cpr|unconscious|symptoms?|damage|tired|sleepy|drowsy)\b/;
/** Of the body where nobody and nothing else is named. */
const MAY_BE_OF_BODY =
  /\b(?:ok|okay|alright|all right|bad|worse|better|normal|serious|dangerous|safe|stop|stops|wear(?:s|ing)? off|kick(?:s|ing)? in|too late|how long|sleep\w*|asleep|awake|eyes?|arms?|legs?|move|lie|lay|sit|walk|eat|drink|meds|live|survive|cut|doctors?|hospital|a ?& ?e|a and e|ambulance|treat\w*|need to go|do (?:i|we) do|should (?:i|we)|shall (?:i|we))\b/;
const NO_DOCTOR =
  /\b(?:no|not have|dont have|do not have|havent got|have not|not got|never had|without|cant get|not registered (?:with|at))(?: (?:a|an|any|got|my|with))? (?:doctors?|gp|g p|surgery)\b/;
// Stryker restore Regex

/** Whether a question is of the body or of what to do for it: of anything else nobody at 999 knows. */
export function asksOfBody(text: string): boolean {
  const words = plainWords(text);
  return OF_BODY.test(words) || (MAY_BE_OF_BODY.test(words) && !OF_OTHERS.test(words));
}

/** Whether they say that they have no doctor to go to. */
export const hasNoDoctor = (text: string): boolean => NO_DOCTOR.test(plainWords(text));

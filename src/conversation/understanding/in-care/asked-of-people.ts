import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_PEOPLE =
  /\b(?:who|whos|let \w+ (?:know|no)|tell|told|pa|worker|keyworker|someone|somebody|anyone|anybody|mum|mam|dad|nan|sister|brother|family|carers?|landlord|hostel|staff|police|feds|solicitor|lawyer|advocate|witness|statement|court|prison|jail|arrest\w*|nick(?:ed)?|charge(?:d)?|do me for|done for|trouble|blame\w*|report\w*|interview|appointment|job|work|college|school|exam|home office|money|phone|charger|cat|dog|pet|rent|flat|stuff|clothes|name|my (?:\w+ )?(?:kids?|son|daughter|baby)|tomorrow|tmrw|monday|next week|after(?:wards)?$)\b/;
const OF_BODY =
  /\b(?:breath\w*|blood\w*|bleed\w*|cold|blue|grey|pale|sleep\w*|snor\w*|wake|awake|heart|chest|skin|lips?|eyes?|pulse|floppy|limp|sick|pain\w*|hurts?|swollen|temp\w*|fever|head|arms?|legs?|side|move|lie|lay|sit|walk|medicine|meds|inhalers?|pills?|tablets?|dose|normal|dead|die|dying|live|shak\w*|fit|fitting|seizure|burn\w*|cut|wound|dizzy|faint\w*|eat|drink|swallow\w*|cpr)\b/;
const NO_DOCTOR =
  /\b(?:no|not have|dont have|do not have|havent got|have not|not got|never had|without|cant get|not registered (?:with|at))(?: (?:a|an|any|got|my|with))? (?:doctors?|gp|g p|surgery)\b/;
// Stryker restore Regex

/** Whether a question is of people, of a thing or of what comes after, and not of the body: nobody at 999 knows that. */
export function isOfPeople(text: string, workerName?: string): boolean {
  const words = plainWords(text);
  const isNamed = workerName !== undefined && words.split(" ").includes(workerName.toLowerCase());
  return (isNamed || OF_PEOPLE.test(words)) && !OF_BODY.test(words);
}

/** Whether they say that they have no doctor to go to. */
export const hasNoDoctor = (text: string): boolean => NO_DOCTOR.test(plainWords(text));

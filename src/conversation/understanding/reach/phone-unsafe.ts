import { saysPhoneUnsafe } from "../../../domain/unsafe-phone.ts";
import { fearsBeingSeen } from "../danger/told/fears-being-seen.ts";
import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WATCHED =
  /\b(?:he|she|they|my (?:\w+ )?(?:bf|boyfriend|ex|partner|husband|gf|girlfriend|wife|dad|stepdad|mum|brother|uncle|landlord|boss|carer)|(?:bf|ex|husband|partner))(?:s|ve| has| have| had| is| always| keeps?){0,2} (?:opens?|opening|opened|reads?|reading|takes?|taking|goes through|checks?|checking) (?:all )?(?:of )?(?:my|me|the) (?:\w+ )?(?:letters?|post|mail|emails?)\b|\b(?:a |the |his |some )?(?:tracker|tracking (?:app|thing|device)|spy(?:ware| app)|life ?360|find my (?:phone|iphone)|stalker ?ware|keylogger)(?: \w+){0,3} (?:on|in|into) my (?:phone|fone|mobile|car|bag|coat|laptop|ipad)\b/;
// Stryker restore Regex

/** Whether an answer would be seen by the wrong eyes: they say so, ask for none, or fear what comes of it. */
export function isPhoneUnsafe(text: string): boolean {
  if (saysPhoneUnsafe(text)) return true;
  const words = plainWords(text);
  return fearsBeingSeen(words) !== undefined || WATCHED.test(words);
}

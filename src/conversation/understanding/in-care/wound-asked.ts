import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const HOLD =
  "(?:press|pressing|push|pushing|put|putting|hold|holding|tie|tying|wrap|wrapping|squeeze|cover|use|apply|plug|pack)";
const WHAT = "(?:what|whats|wot|wat|which bit|which part|where|how hard|how tight|how long|how)";
const HOW_HELD = new RegExp(
  [
    `\\b${WHAT}(?: (?:do|shud|should|shall|can|could|must|am|is|are|to|i|we|you|u|supposed|meant|gotta|have|need|best|it|else|there|should we)){0,5} ${HOLD}\\b(?! (?:if|when|wen|on the (?:phone|fone|keypad)|for (?:999|police|the police)))`,
    `\\b(?:do|should|shud|shall|can|am|must|is it) (?:i|we|u|ok to|meant to|supposed to) (?:\\w+ ){0,2}(?:press|push|squeeze|tie|apply)\\b`,
    `^(?:ok |and |so |but ){0,2}(?:press|push|hold|tie|wrap)(?:ing)? (?:it|on it|that|there|down)?(?: \\w+)? ?(?:with )?(?:what|wot|how|where|hard)\\b`,
    "\\b(?:is|can (?:i|we) use|will|would|does|use) (?:a |an |my |his |her |some |the )?(?:clean |dirty |old )?(?:t ?shirt|tshirt|shirt|top|towel|tea towel|hoodie|jumper|sock|socks|scarf|belt|tissue|tissues|toilet roll|cloth|bandage|tape|plaster|jacket)\\b",
  ].join("|"),
);
const STOPS_BLOOD =
  /\b(?:how|what|wot|wat|anything|something)\b.{0,30}\b(?:stop|stops|stopping|slow) (?:(?:the|all|his|her|my|this|it|him|them|from|with) ){0,3}(?:blood|bleedin\w?|bleed)\b/;
const OF_NUMBER =
  /\b(?:numbers?|buttons?|keys?|keypad|55|999|5 5|talk\w*|speak\w*|voice|silent\w*|quiet\w*|chest|cpr|compress\w*|heart|breath\w*)\b/;
const PRESSED =
  /\b(?:press|push|tie|squeeze|plug)(?:ing)? (?:it|on|down|hard|against|into|with|him|her|his|my|the|that|round|around|them)\b/;
const OF_WOUND =
  /\b(?:blood\w*|bleed\w*|bled|stab\w*|shanked|shank|poked|slashed|knifed|chefed|cheffed|cut|cuts|slit|sliced|gash\w*|wound\w*|gunshot|shot)\b/;
const FROM_WITHIN =
  /\b(?:pregnan\w*|baby|bump|period|miscarr\w*|cough\w*|vomit\w*|throw\w*|sick|pee\w*|poo\w*|down there|between my legs|gums?|tooth|nose|blood (?:test|tests|pressure|type|sugar))\b/;
// Stryker restore Regex,StringLiteral

/** Whether it is asked how a wound is held, by words that may be of other things: a key that is pressed. */
export function asksHowToHold(text: string): boolean {
  const words = plainWords(text);
  return HOW_HELD.test(words) && !OF_NUMBER.test(words);
}

/** Whether the words of it name what is pressed, or with what: no key of a phone, whatever was told. */
export const namesWhatIsPressed = (text: string): boolean => PRESSED.test(plainWords(text));

/** Whether it is asked what stops the blood. */
export const asksToStopBlood = (text: string): boolean => STOPS_BLOOD.test(plainWords(text));

/** Whether a wound is told of, that can be pressed: not blood that comes from within. */
export function tellsOfWound(text: string): boolean {
  const words = plainWords(text);
  return OF_WOUND.test(words) && !FROM_WITHIN.test(words);
}

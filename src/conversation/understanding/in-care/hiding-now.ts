import { type ConcernReader, isByOthers } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:ok|shit|fuck|omg|help|pls|please|sh|shh|shhh|and|so|now|quick|gtg|just|still|yeah|oh god|god) ){0,3}";
const PLACE =
  "(?:bed|bedroom|bathroom|toilet|loo|wardrobe|cupboard|room|car|shed|garden|kitchen|stairs|stairwell|sofa|table|door|bin|bins|alley|closet|house|flat|here)";
const HIDES = new RegExp(
  `^${LEAD}(?:im |i am |i |we |were |we are |me and \\w+ |me n \\w+ |am )?(?:still |just |both )?(?:hiding|hidin|hide|hidden)(?: (?:now|still|upstairs|quiet|quietly|with \\w+|from (?:him|them|her)|(?:under|behind|in|inside|up in)(?: (?:the|my|a))? ${PLACE})){0,3}$`,
);
const LOCKED_IN = new RegExp(
  `\\b(?:i|im|i am|ive|we|weve)(?: have| are)? (?:lock|locked|lockd|shut|barricaded)(?: (?:my ?self|me|us|ourselves)| up){0,2} in(?:side)?(?: (?:the|my|a|his))? ${PLACE}\\b`,
);
const THEY = "(?:hes|shes|theyre|theyve|he|she|they|some ?one|some1|he s)";
const COMES_IN = new RegExp(
  `^${LEAD}${THEY}(?: (?:is|are|has|have|just|got|getting|coming|now|let himself)){0,3} (?:in|inside|in here|in now|through|up the stairs|on the stairs|in (?:the|my) (?:building|stairwell|block|hall|hallway|lift|corridor|flat|house|landing|garden))(?: (?:now|already|help|again|pls)){0,2}$`,
);
const KNOCKS = new RegExp(
  `^${LEAD}${THEY}(?: (?:is|are|keep|keeps|just|still|now)){0,3} (?:knock|knocks|knocking|knockin|bang|bangs|banging|bangin|kick(?:ing|in)? (?:the|my) door|hammering|buzzing|trying (?:the|my) (?:door|handle|window))(?: (?:now|again|on|at|the|my|door|loud|hard|bell|buzzer|window|so|like mad)){0,5}$`,
);
const FOUND = new RegExp(
  `^${LEAD}${THEY}(?: (?:has|have|just)){0,2} (?:find|finds|found|seen|see|spotted)(?: out)? (?:me|us|where (?:i|im|we))\\b`,
);
const HEARS =
  /^(?:i )?(?:can |could |just ){0,4}(?:hear|heard|hearing) (?:em|him|her|them|voices|footsteps)(?: (?:outside|coming|downstairs|upstairs|talking|on the stairs|now)){0,2}$/;
const CAR = "(?:van|car|uber|taxi|cab|minibus|lorry|driver)";
const FETCHED = new RegExp(
  [
    `^${LEAD}(?:(?:the|a|his|their) )?${CAR}s?(?: (?:is|has|just|now)){0,2} (?:here|outside|come|came|arrived|waiting|downstairs)\\b(?! (?:to (?:college|work|nans|mums|you|u)))`,
    `^${LEAD}(?:im|i am|i|we are|were|now) in (?:the|his|a|an|their) ${CAR}(?: (?:now|with (?:him|them)|already)){0,2}$`,
    `^${LEAD}(?:(?:i|im|i am) )?(?:(?:go|going|leave|leaving|off|gonna go|getting in|now|have to go) ){1,3}(?:now )?(?:with|to) (?:him|them|his|theirs)\\b(?: (?:car|house|flat|place|now)){0,2}$`,
    "\\b(?:booked|got|paid for|has|got us|booked us|booked me)(?: (?:us|me|him and me|a|an)){0,3} (?:hotel|room|airbnb|travelodge|premier inn|apartment)(?: (?:for (?:me|us|tonight|me and him|him and me)|tonight|tomorrow|on \\w+day)){0,2}$",
    `\\b${THEY}(?: (?:msgd|messaged|texted|said|says|just|again|keeps|keep|saying|asking|is|and|now)){0,4} (?:wants?|wanna|asks?|asked|told|telling|tells|wanting|asking|needs)(?: me)? to (?:meet|come meet|see)(?: (?:up|me|him|them|with))`,
    `\\b(?:meet|meeting) (?:him|them)\\b.{0,30}\\b(?:tonight|2nite|now|today|tomorrow|tmrw|midnight|\\d{1,2} ?(?:am|pm)|at \\d|after (?:school|college)|in (?:a|an|\\d+) \\w+|alone|on my own)\\b`,
  ].join("|"),
);
const NOT =
  /\b(?:not|never|dont|wont|isnt|arent|didnt|aint|cant find|used to|last (?:week|month|year|night|summer)|yesterday|years? ago|when i was|police|ambulance|denise|mum|nan|my (?:mate|friend|sister|teacher|worker|pa)|if (?:he|she|they|hes|shes))\b/;
const ASKS =
  /^(?:so |and |but )?(?:is|are|was|will|can (?:u|you|they|he|someone)|could|do|does|did|has|have|should|how|why|what|where|when|who)\b/;
// Stryker restore Regex,StringLiteral

const TAKES_AWAY: ReadonlySet<string> = new Set([
  ...["exploitation", "missing_or_trafficked", "abuse_harm_from_others", "destitute_no_food_or_power"],
]);

/** They hide, or whoever harms is at the door or in; or they are fetched by somebody who uses them. */
export const hidingNow: ConcernReader = (words, told) => {
  if (NOT.test(words) || ASKS.test(words)) return undefined;
  if (TAKES_AWAY.has(told.kind) && FETCHED.test(words)) return {};
  if (!isByOthers(told)) return undefined;
  return [HIDES, LOCKED_IN, COMES_IN, KNOCKS, FOUND, HEARS].some((pattern) => pattern.test(words))
    ? {}
    : undefined;
};

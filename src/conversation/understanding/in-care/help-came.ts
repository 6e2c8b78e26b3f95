// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const HELP =
  "(?:(?:the |an |a )?(?:ambulances?|amb|ambo|amberlance|ambulence|paras?|paramedics?|999|doctors?|medics?|crew|first responders?))";
const CAME = new RegExp(
  [
    `\\b${HELP}(?: (?:is|are|r|has|have|just|now|finally|already|s|people|crew|men|lady|guys|lot)){0,4} (?:here|arrived|come|came|with (?:her|him|them|us)|outside|coming|comin|on (?:the|their|its|there) way|on way|turned up|pulled up|working on (?:her|him|them)|looking at (?:her|him|them)|taking (?:her|him|them)|took (?:her|him|them)|taken (?:her|him|them)|got (?:her|him|them))\\b`,
    "\\b(?:i|ive|we|weve|she|he|they|im|am|mum|mam|dad|just|already)(?: (?:have|has|had|just|already|im|am|are|is|now)){0,3} (?:rang|rung|called|phoned|ringing|callin|calling|phoning|dialled|spoke to|speaking to|on (?:the |to the |to )?(?:phone (?:to |with )?)?|on (?:the )?line (?:to|with))(?: (?:to|with|for))?(?: (?:an|the))? ?(?:999|ambulance|ambo|amb|paramedics|them now)\\b",
    "^\\W*(?:(?:ok|yes|yeah|done|just|already|now|omg) ){0,3}(?:rang|rung|called|phoned|ringing|calling|phoning|dialled|dialling)(?: (?:an|the|them|for))?(?: (?:an|the))? ?(?:999|ambulance|ambo|amb|paramedics)\\b",
    `\\b(?:999|ambulance|paramedics?|operator) (?:is|are|r)? ?(?:still )?on (?:the )?(?:phone|line|speaker|loudspeaker)\\b`,
    "\\b(?:in|at|to|outside|waiting in|got (?:her|him|them) (?:to|in)|took (?:her|him|them) (?:to|in)|taking (?:her|him|them) (?:to|in)|driving (?:her|him|them) (?:to|in)) (?:the |an |a )?(?:ambulance|a ?(?:&|and|n) ?e|a ?e\\b|hospital|hosp|casualty|resus)(?: (?:now|with (?:her|him|them)|waiting))*",
  ].join("|"),
);
const NOT_YET =
  /\b(?:not|isnt|aint|hasnt|havent|wont|dont|no|never|cant|should|shall|shud|do i|do we|could i|can i|need|needs|how|where|when|if|why|until|still waiting|late|want|wants|refus\w*|works?|working at|(?:is|are|has) (?:the|an|a|they|someone)(?= amb| para| doc| med| crew| coming))\b|\?/;
// Stryker restore Regex

const MOST_WORDS = 20;

/**
 * Whether an ambulance is there, is on its way or is on the phone, or they are at a hospital, with nothing asked of it.
 * @param words as plainWords gives them
 */
export const saysHelpCame = (words: string): boolean =>
  words.split(" ").length <= MOST_WORDS && CAME.test(words) && !NOT_YET.test(words);

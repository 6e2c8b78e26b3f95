import { plainWords } from "../words/plain-words.ts";

/** Where somebody is who was ill or hurt: being looked after, or home again. */
export type Whereabouts = "in-hospital" | "home-now";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OPENS =
  "(?:(?:hi|hey|hello|hiya|just|so|ok|okay|yeah|ye|yes|btw|to let (?:u|you) know|letting (?:u|you) know|update|im ok|im okay|well|and|sorry|um|erm|denise|morning|still)[ ,.:-]+){0,4}";
const ENDS =
  "(?:[ ,.-]+(?:now|today|still|again|atm|at the moment|this morning|last night|yesterday|since \\w+|overnight|for now|for a (?:bit|few days|while|couple of days)|safe|from (?:the )?(?:hospital|hosp|ward|a ?(?:&|and|n) ?e)|with (?:my )?(?:mum|nan|dad|mates?|sister|friend|foster \\w+)|at (?:my )?(?:nans|mums|mates|sisters|dads)|and (?:im )?(?:ok|okay|safe|alright|resting|tired)|thank god|finally|x+|in bed|resting|about an hour ago|earlier|the hospital|till \\w+|until \\w+|they(?:re| are) (?:looking after me|keeping me in)|on a drip|lol)){0,4}";
const WARD =
  "(?:hospital|hosp|ospital|a ?(?:&|and|n) ?e|casualty|the (?:\\w+ )?(?:ward|unit)|mri|wythenshawe hospital|north manchester|the infirmary)";
const PATTERNS: readonly (readonly [Whereabouts, RegExp])[] = [
  [
    "home-now",
    `(?:im|i am|i m|ive|i have|i|been|got|just|am|they|they have|theyve|the hospital|hospital|finally|now|have|has|they ve|doctors|we)?(?: (?:just|been|now|finally|got|have|am|was|only|back))*(?: )?(?:back (?:at )?home|back at mine|home(?: now| again| safe)?|out of (?:the )?(?:hospital|hosp|a ?(?:&|and|n) ?e)|discharged(?: me| from (?:the )?(?:hospital|hosp|ward))?|let (?:me )?(?:go home|out|home)(?: of (?:the )?(?:hospital|hosp))?|sent me home|came home|come home|got home|been let (?:out|home)|been sent home|left (?:the )?(?:hospital|hosp)(?: ward)?)`,
  ],
  [
    "in-hospital",
    `(?:im|i am|still|been|ive been|they|theyve|i got|got|i was|they have|am|were|i)?(?: (?:still|just|now|got|been|here|back|have|had))*(?: )?(?:in|at|on|admitted(?: to)?|kept(?: me)? in|keeping me in|took me in(?: to)?|taken (?:me )?(?:in|to)|in a bed (?:in|at|on))(?: (?:the|a))?(?: ${WARD})?`,
  ],
].map(([where, words]) => [where as Whereabouts, new RegExp(`^${OPENS}(?:${words})${ENDS}\\W*$`)] as const);
const NAMES_IT = new RegExp(
  `\\b(?:${WARD}|home|mine|discharged?|admitted|keeping me in|kept (?:me )?in|let me (?:out|go)|let out)\\b`,
);
const NOT_SO =
  /\b(?:not|no|cant|cannot|wont|dont|never|nowhere|alone|him|he|hes|want|wanna|need|should|shall|if|when|how|scared|i took|ive took|took (?:some|more|another|them|it|my)|take|again he|they wont)\b|\?/;
// Stryker restore Regex

const MOST_WORDS = 12;

/** Reads a message that says where they are and nothing else. */
export function readWhereabouts(text: string): Whereabouts | undefined {
  const words = plainWords(text).trim();
  if (words.split(" ").length > MOST_WORDS || NOT_SO.test(words) || !NAMES_IT.test(words)) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
}

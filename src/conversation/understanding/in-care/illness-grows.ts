import { prefiltered } from "../words/prefiltered.ts";
import { asOfBody, type ConcernReader, type ConcernTold, isOfBody } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const SO =
  "(?: (?:is|are|has|have|was|feels?|feeling|gone|going|went|goes|keeps?|been|just|now|really|so|well|proper|dead|very|all|like|a bit|getting|started)){0,4}";
const HEART = `\\b(?:hearts?|heart ?beats?|pulse)${SO} (?:skip\\w*|flutter\\w*|miss(?:ing|es|ed)? (?:a )?beats?|thump\\w*|stopp?(?:s|ing|ed)?|irregular|jump(?:ing|y)|banging|funny|weird|wrong|(?:all )?over the (?:place|shop))\\b(?! (?:a beat )?(?:by|when(?:ever)? (?:i (?:see|saw)|he|she)|for (?:him|her|you)))`;
const FEW = "(?:(?:a )?(?:few|couple(?: of)?)|one|two|three|four|1|2|3|4|half a)";
const SPEECH = [
  `\\b(?:cant|cannot|can not|couldnt|barely|hardly|struggl\\w*(?: to)?)(?: (?:even|really|properly|to|hardly))? (?:finish|complete|finishing|get (?:out|through)|say|speak|make) (?:(?:a|my|any|one|whole|full) ){0,2}sentences?\\b`,
  `\\b(?:only|just|barely|hardly)(?: (?:can|able to|manage(?: to)?|get))? (?:say|speak|talk|saying|talking|get out|manage|do)(?: (?:in|like|about|maybe)){0,2} ${FEW} words?\\b`,
  `\\b${FEW} words? (?:at a time|(?:and )?then (?:i )?(?:have|need|gotta)? ?(?:to )?(?:stop|breathe?|gasp\\w*|rest)|before i (?:have|need|run))\\b`,
  "\\b(?:stop(?:ping)?|paus\\w*)(?: to| every \\w+)? (?:for (?:a )?breath|for air|catch my breath)\\b|\\bgasping(?! (?:for a (?:fag|brew|drink|cuppa|smoke|vape)))\\b|\\bfighting (?:for|to) (?:air|breathe?)\\b",
  "\\b(?:cant|cannot|hardly|barely) (?:talk|speak|say|walk|lie down|climb \\w+)(?: (?:properly|much|a lot|anything|now|at all|far)){0,2}(?: (?:cos|because|without|for)(?: (?:of|my|the|me|im|i|being|getting|so|all)){0,3}) (?:breath\\w*|wheez\\w*|cough\\w*|chest|gasping|stopping|puffed|out of breath)\\b",
].join("|");
const SIGHT =
  "\\b(?:see|sees|seeing|saw|getting|got) (?:(?:little|loads of|these|all|some) )?(?:(?:black|white|grey|gray|dark|bright|silver|flashing) (?:spots|dots|bits|patches|lights|flashes)|spots)\\b|\\b(?:sight|eyesight|vision|eyes)(?: (?:is|has|are|have|keeps?|just|all|gone|going|goes|went)){1,3} (?:black|dark|grey|gray|blurr?y|blurred|fuzzy|funny)\\b|\\b(?:everything|it all|room)(?: (?:is|has|keeps?|just|all)){0,2} (?:go|goes|going|went|gone) (?:all )?(?:black|dark|grey|white|blurr?y)\\b";
const WEAK =
  "\\b(?:too|so|that|really|very|proper|dead)(?: (?:very|bloody|fucking))? weak(?: (?:that|now|and)){0,2} (?:to|i cant|cant|i can not|can not|i cannot|cannot|i can hardly|i can barely) (?:\\w+ )?(?:get (?:up|out)|stand|walk|move|sit|hold|lift|climb|leave (?:the|my) bed|reach|open)\\b|\\blegs?(?: (?:just|have|has|keep|keeps)){0,2} (?:gave|giving|give|given|gone|wont hold|buckl\\w+)(?: (?:way|out|me))?\\b";
const SIGNS = prefiltered(new RegExp([HEART, SPEECH, SIGHT, WEAK].join("|")));
const OF_ILLNESS = prefiltered(
  /\b(?:cant|cannot|can not|wont|doesnt|does not|isnt) (?:stop |get |even )?(?:shivering|sweating|settle|settling)\b|\b(?:shiver\w*|sweat\w*|burning up|boiling hot)\b(?=.{0,40}\b(?:confus\w*|clear|dizzy|weak|cant|loads|very much|shoulder|chest|sick|think)\b)|\b(?:shoulder|arm|jaw|chest|back)\b.{0,20}\bsweat\w*\b|\bwheez\w*(?: (?:is|really|so|well|proper)){0,2} (?:loads|bad|badly|a lot|so (?:much|bad)|more|worse|all|like mad|non ?stop|and (?:it|i|cant|my))\b|\b(?:dont|do not|not|isnt|cant)(?: \w+){0,2} (?:know where i am|making (?:any )?sense|think straight)\b|\b(?:so|really|very|proper|dead|all|getting|am|im|feel) confused\b|\bhead (?:is )?(?:not|isnt) (?:clear|right)\b|\bhallucinat\w*\b|\b(?:tongue|lips?|throat|face|neck|eyes) (?:(?:is|are|feels?|gone|getting|has|all|really|so|well) ){0,3}(?:fat|swollen|swelling|swell\w*|closing|puff\w*|blown up)\b|\brash\b.{0,30}\b(?:glass|spread\w*|purple|everywhere)\b|\b(?:blank(?:ed|ing)|zon(?:ed|ing)) out\b/,
);
const SICK =
  /\b(?:sick|thr(?:ow\w*|ew|own) up|vomit\w*|puk\w*|chuck\w* up|heav(?:e|ed|ing)|retch\w*|keep (?:anything|nothing|water|food) down)\b/;
const THIRST =
  /\b(?:thirst\w*|(?:mouth|tongue|lips?)(?: \w+){0,3} dry|dry mouth|cant stop drinking|drinking (?:loads|so much|gallons|pints|and drinking|water (?:loads|non ?stop|all))|(?:peeing|weeing|pissing|needing a wee)(?: \w+)? (?:loads|all|so much|every|constantly|non ?stop|a lot))\b/;
const SUGAR = prefiltered(
  /\b(?:insulin|diabet\w*|type (?:1|one)|t1d?|novorapid|lantus|pens|sugars?|sugar (?:disease|sickness)|glucose|ketones?|libre|injections?)\b/,
);
const ILL_OF_SUGAR = prefiltered(
  /\b(?:(?:belly|stomach|tummy|head|chest)(?: \w+){0,3} (?:hurt\w*|kill\w*|pains?|cramp\w*|ach\w*)|(?:belly|stomach|tummy) ?(?:pains?|aches?|cramps?)|(?:very|so|really|well|proper|dead|too|all)(?: very)? (?:tired|sleepy|drowsy|weak|dizzy|shaky|wobbly|hot|ill|rough|poorly)|(?:feel\w*|getting|gone|im|am) (?:\w+ )?(?:sleepy|drowsy|weak|dizzy|shaky|wobbly|ill|rough|poorly|faint|blurry|woozy)|shaky|blurr?y|pear drops|nail varnish|breath (?:\w+ )?(?:smells?|stinks?)|breathing (?:\w+ )?(?:fast|heavy|deep|quick\w*))\b/,
);
const READING = prefiltered(
  /\b(?:sugars?|meter|monitor|machine|libre|readings?|ketones?|bloods?|glucose|it)(?: (?:is|are|says?|said|saying|reads?|reading|showing|just|at|on|gone|went|now|like|about|over|been|keeps?)){1,4} (?:(?:really|very|so|sky|too|dead|well) )?(?:hi|high|lo|low|err\w*|(?:1[6-9]|[23]\d)(?: \d)?|red)\b|\bketones\b(?=.{0,15}\b(?:[2-9]|high|purple|dark)\b)/,
);
const NOT_SO = prefiltered(
  /\b(?:not|never|isnt|arent|aint|no|havent|hasnt|wasnt|stopped|without|dont feel|dont get)(?: (?:been|being|had|any|feeling|even|really|actually|that|too|at all|so|a|more|got)){0,3} (?:sick|thirst\w*|throw\w*|vomit\w*|puk\w*|dizz\w*|weak|wheez\w*|flutter\w*|skip\w*|sweat\w*|shiver\w*|confused|high|gasping|fits?|swollen|swell\w*|tired)\b|(?<!\b(?:not|no|any|isnt|aint|much|get|getting|me|feel) )\b(?:better|eas(?:ed|ing)(?: off)?|settled|calmed down|back to normal|gone (?:off|away|down)|under control|passed)\b|\b(?:fine|ok|okay|good|alright|normal)(?: again)? now\b|\b(?:are|is|sugars?|readings?) (?:all )?(?:ok|okay|fine|good|normal|alright)\b|\b(?:hung ?over|hangover|vodka|booze|beer|pint|brew|drunk|last (?:week|month|year|summer|winter)|years? ago|used to|when i was|as a (?:kid|child)|my (?:mum|nan|dad|mate|friend|sister|brother)s? (?:used|had|has|gets|always)|what if|if (?:i|it|my)|sick (?:of|note|pay|day|leave|that)|thats sick|on telly|in the film|in pe|at the gym|on my run)\b/,
);
// Stryker restore Regex,StringLiteral

/** A heart that misses beats, words that run out for want of air, sight that goes: a body that fails, of whatever it is ill. */
export const illnessGrows: ConcernReader = (words, told) => {
  if (!mayFail(told) || NOT_SO.test(words)) return undefined;
  const isWorse = told.kind === "medical" && tellsOfIllness(words);
  return SIGNS.test(words) || isWorse || isIllOfSugar(words, told) ? asOfBody(told) : undefined;
};

const mayFail = (told: ConcernTold): boolean => isOfBody(told) || told.kind === "destitute_no_food_or_power";

/** Sickness and thirst together are what no insulin does, whether it was named or not. */
const tellsOfIllness = (words: string): boolean =>
  OF_ILLNESS.test(words) || (SICK.test(words) && THIRST.test(words));

/** Beside insulin that is missing any sickness is an emergency. */
const isIllOfSugar = (words: string, { before }: ConcernTold): boolean =>
  SUGAR.test(`${before} ${words}`) && [SICK, THIRST, ILL_OF_SUGAR, READING].some((one) => one.test(words));

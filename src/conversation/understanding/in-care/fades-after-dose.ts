import { prefiltered } from "../words/prefiltered.ts";
import type { ConcernReader } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const FADES = prefiltered(
  /\b(?:feel\w*|im|i am|ive|its|am|body|arms?|legs?|hands?|eyes|eyelids|limbs|head|face|lips|fingers|everything|words?|speech|voice|vision|going|gone|getting|i)\b(?: (?:is|are|feels?|feeling|felt|getting|got|gone|going|gon|went|all|so|really|well|very|proper|dead|bare|a bit|bit|kinda|now|just|like|starting to|start to|go|keep|keeps)){0,4} (?:heavy|floaty|floating|woozy|slurr\w*|numb|dizz\w*|spac(?:ed|ey)|out of it|wobbly|weak|cold|fuzzy|foggy|blurr\w*|drift\w*|fad(?:e|ing)|shak\w*|twitch\w*|sweat\w*|hot|funny|weird|poorly|rough|ill)\b|^(?:(?:so|really|well|very|all|bit|a bit|just|now) ){0,3}(?:heavy|floaty|woozy|slurry|slurring|dizzy|numb|spaced out|spacey|fuzzy|drifting|fading|shaky|shaking|shivery|shivering|cold|freezing|sweaty|sweating|blurry|blurred|weak|confused|wobbly|tingly|hot|clammy|out of it)(?: (?:now|tbh|x|everywhere|all over|and \w+|vision)){0,2}$|^(?:(?:i|im|ive|so|really|very|well|proper|bit|a bit|just|now|gonna|going to|be|am|keep|feel|feeling|feels|getting|gone|all|been) ){0,6}(?:sick|queasy|pukey|nauseous|ill|poorly)(?: (?:now|tbh|x|again|and \w+)){0,2}$|\bcant (?:\w+ )?(?:type|focus|see (?:straight|properly|the screen)|stay up|sit up|lift|keep up|stop (?:shaking|yawning))\b|\bears? (?:are |is )?(?:ring\w*|buzz\w*)\b|\b(?:belly|stomach|tummy|liver|side)(?: \w+){0,3} (?:hurt\w*|burn\w*|pain\w*|cramp\w*|kill\w*)\b/,
);
const NOT =
  /\b(?:in here|heating|window|not|dont|no longer|doesnt|isnt|stopped|better|bag|weather|rain|room|house|flat|outside|food|water|tea|hospital|a ?& ?e|doctors?|nurse|ambulance|paramedics?|they gave|drip|ward|joke|about it|(?:weird|funny|rough|bad) (?:talking|asking|telling|day|time))\b/;
// Stryker restore Regex

/** What was taken begins to tell on them: staff hear of it though it was danger before. */
export const fadesAfterDose: ConcernReader = (words, { situation }) =>
  situation === "overdose" && FADES.test(words) && !NOT.test(words) ? {} : undefined;

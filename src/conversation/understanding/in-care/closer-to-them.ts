import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isByOthers, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:hes|shes|theyre|theyve|he|she|they|someone|some ?(?:lads|guys|men|boys|people)|(?:my )?ex|the (?:olders|lads|boys|men)|olders|\\w+ of them)";
const PLACE =
  "(?:school|college|uni|work|workplace|job|house|flat|place|unit|hostel|gaff|yard|door|placement|home|mums?|nans?|dads?|sisters?|aunties?|mates?|brothers?|ends|street|road|block)";
const KIN =
  "(?:mums?|mams?|nans?|dads?|grans?|sisters?|brothers?|aunties?|uncles?|familys?|parents|kids?|sons?|daughters?|mates?|girlfriends?|boyfriends?)";
const CAME = prefiltered(
  new RegExp(
    `\\b${THEY}(?: (?:has|have|just|been|even|also|all|already)){0,3} (?:came|come|been|turned up|showed up|went|drove|waited|waiting|rolled up|pulled up|was|were|parked)(?: (?:up|round|looking|outside|back|down|past|by|waiting|hanging about|hanging around))? (?:to|at|by|outside|near|in|round|past) (?:my|me|our|the) (?:\\w+ )?${PLACE}\\b(?: (?:today|just now|earlier|again|this morning|tonight|now|last night|looking|asking)\\b)|\\b(?:asking|looking|hunting|searching) (?:for|after|about) me\\b|\\b(?:thats|that is|its|i (?:can )?(?:see|hear)) (?:his|her|their|the) (?:car|van|bike|moped|motor|keys?|voice)\\b|\\b(?:his|her|their) (?:car|van|bike|motor)(?: (?:is|has|just|s)){0,2} (?:pull\\w*|park\\w*|coming|turn\\w*|stopp\\w*)\\b`,
  ),
);
const KNOWS = prefiltered(
  new RegExp(
    `\\b${THEY}(?: (?:has|have|just|now|even|also|all|already)){0,3} (?:got|knows?|found(?: out)?|has|have|worked out|sent (?:me )?(?:a )?(?:pic|photo|picture|video)s? of)(?: (?:where|out|all))? (?:my|me|our) (?:\\w+ )?(?:${KIN}|home|new|old)?(?: \\w+)? ?(?:address|house|flat|lives?|live|stay(?:s|ing)?|school|number|work|postcode|goes)\\b`,
  ),
);
const NOT =
  /\b(?:not|never|dont|doesnt|didnt|hasnt|havent|isnt|wont|no|police|if|could|might|worried|scared (?:he|she|they)|what if|used to|years? ago|last (?:year|month)|denise|worker|social|teacher|tutor|postman|council|always (?:known|knew|had)|my (?:mum|nan|mate|friend|sister|brother|dad) (?:came|is|has|was))\b/;
const ASKS =
  /^(?:so |and |but )?(?:is|are|was|will|can|could|do|does|did|has|have|should|how|why|what|where|when|who)\b/;
// Stryker restore Regex,StringLiteral

/** Whoever harms has come asking for them, which is now; or knows where they or theirs live, which staff hear at once. */
export const closerToThem: ConcernReader = (words, told) => {
  if (!isByOthers(told) || isOfThem(told) || NOT.test(words) || ASKS.test(words)) return undefined;
  if (CAME.test(words)) return {};
  return KNOWS.test(words) ? KNOWN : undefined;
};

const KNOWN = { level: "urgent" } as const;

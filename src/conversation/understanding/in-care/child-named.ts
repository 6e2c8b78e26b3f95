import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const MINE = "(?:my|me|our|mi|the)";
const CHILD =
  "(?:kids?|kiddies|children|child|baby|babys|babies|bab|toddler|newborn|bairns?|sons?|daughters?|little (?:one|ones|boy|girl|man|lad)|lil (?:one|boy|girl|man)|boys|girls|twins|bump|unborn)";
const NAMED = prefiltered(
  new RegExp(
    `\\b${MINE} (?:(?:\\w+|\\d) )?${CHILD}\\b|\\b(?:im|i am|am) (?:\\w+ ){0,3}(?:pregnant|preg|expecting)\\b|\\b(?:have|got|ive got|ive|theres|with) (?:a |an |one |two |three |four |five |\\d |my )?(?:\\w+ )?(?:kids|children|baby|toddler|newborn|son|daughter)\\b|\\bin front of (?:the |my |our )?(?:kids?|children|baby|little one)\\b|\\b(?:his|her|their) (?:mum|mam|dad) to\\b`,
  ),
);
const OTHERS =
  /\b(?:baby(?:s)? (?:dad|daddy|father|mum|mother|shower)|my baby (?:sister|brother|cousin|girl(?:friend)?)|kids? at (?:school|college)|the (?:boys|girls|lads|twins)|as a (?:kid|child)|was a (?:kid|child)|(?:my|me) (?:mum|dad|mam|nan|sister|brother)s? (?:kids?|children|baby|son|daughter)|the kid|the child|no kids|with (?:his|her|their|the) (?:\w+ )?(?:kids?|children|baby|son|daughter)|(?:havent got|have no|got no|dont want|he has|she has|hes got|shes got) (?:any |a )?(?:kids|children|baby)|dont have (?:any )?(?:kids|children)|not pregnant|im (?:the|his|her|a) (?:\w+ )?(?:kid|child|baby))\b/;
// Stryker restore Regex,StringLiteral

/** Whether a message names a child of the writer's, born or not. @param words as plainWords gives them */
export const namesOwnChild = (words: string): boolean => NAMED.test(words) && !OTHERS.test(words);

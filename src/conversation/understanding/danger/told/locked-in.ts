import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEM =
  "(?:he|she|they|hes|shes|theyve|theyre|dad|stepdad|mum|mom|mam|stepmum|uncle|auntie|aunt|brothers?|family|parents|ex|bf|boyfriend|gf|girlfriend|husband|wife|missus|partner|fella|boss|madam|man|carer|in laws|someone|somebody)";
const GOES = "(?: (?:out|work|to|at|goes|went|gone|the|shop|shops|with|him|her|them)){0,4}";
const LOCKED = prefiltered(
  new RegExp(
    [
      `(?<!\\b(?:if|when|case|incase) )\\b${THEM}(?: (?!(?:i|im|ive|if|not|never|used|didnt|doesnt|wont|wouldnt|will|would|might|could|can|gonna|gunna|threaten\\w*|wants?|hell|shell|theyll)\\b)\\w+){0,12}? (?<!\\bto )(?:lock(?:s|ed|ing|d)?|bolt(?:s|ed)?|shuts?|trap(?:s|ped)?|barricad(?:ed|es)) (?:me|us)(?: (?:back|all|both|and (?:my|the) \\w+)){0,2} (?:in|inside|indoors|up|away)\\b(?! (?:an? )?(?:headlock|contract|tenancy|deal|plan|price|place|rate|to (?:a|the|this)|my (?:account|phone|ph))\\b)`,
      "\\b(?:ive been|i been|im being|i am|im|i was just|i got|ive got|we are|were|weve been|got) lock(?:ed|d) (?:in|inside|up|indoors)(?: (?:the|a|my|his|her|their|this|here) ?\\w{0,10}){0,2} by (?:him|her|them|my \\w+|the \\w+)\\b",
      `\\b${THEM}(?: \\w+){0,6}? (?:lock(?:s|ed|d)?|bolts?|bolted) (?:the |all the |my |every |up )?(?:(?:front|bedroom|back|house|flat|room) )?doors?\\b.{0,40}\\b(?:i (?:cant|cannot|can not|couldnt) (?:get out|go out|leave|open)|(?:took|takes|taken|has|got|hid|hides|keeps) (?:the |my |all )?(?:the )?keys?|no keys?)\\b`,
      `\\b${THEM}(?: \\w+){0,5}? (?:took|takes|taken|hid|hides|hidden|has|got|keeps)(?: (?:all|both|away))? (?:the|my|our|house|door) (?:(?:house|door|front door) )?keys?\\b.{0,40}\\b(?:cant|cannot|can not|couldnt|no way to|not able to) (?:get|go|leave|open|escape)(?: out| outside)?\\b(?! (?:in|back in|into|to work|home))`,
      `\\b(?:cant|cannot|can not) (?:get out|go out|leave|get outside)\\b.{0,40}\\b${THEM}(?: \\w+){0,3}? (?:lock(?:s|ed|d)?|bolted|(?:took|has|got|hid) (?:the |my )?(?:(?:house|door) )?keys?)\\b(?! (?:themsel|himself|herself|me out))${GOES}`,
    ].join("|"),
  ),
);
const OVER =
  /\b(?:(?:years?|yrs|months?|weeks?|ages) ago|last (?:year|month|summer|week)|when i was (?:a |little|young|younger|small|\d)|used to|as a (?:kid|child)|back then|i got out|im out now|let me out (?:again|after|in the end|now|eventually))\b/;
const HARMLESS =
  /\b(?:lol|lmao|haha\w*|prank|escape room|game|match|film|dream\w*|fire drill|lock ?down|(?:in|at) (?:the |a |my )?(?:library|pub|gym|stock ?room|school|college|class\w*)|by (?:accident|mistake)|accident\w*|forgot i was|didnt (?:know|realise) i was|tenancy|contract|cells?|custody|prison|wards?|section\w*|seclusion|caretaker|(?:police|feds|cops|officers) (?:\w+ )?locked)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Somebody has locked them in, or has the keys of a door that they cannot get out of, as of now. What was so long ago, what
 * somebody may yet do, and a door that was locked by chance are none of it.
 * @param words as plainWords gives them
 */
export const isLockedIn = (words: string): boolean =>
  LOCKED.test(words) && !OVER.test(words) && !HARMLESS.test(words);

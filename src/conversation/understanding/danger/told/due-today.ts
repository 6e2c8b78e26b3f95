import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const HOUR =
  "(?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|oclock)?|half \\d{1,2}|five|six|seven|eight|nine|ten|twelve)";
const BY_TODAY = prefiltered(
  new RegExp(
    [
      `\\b(?:by|before|b4|til|till|until)(?: like| about)? (?:tonight|tonite|2nite|tn|today|midnight|midday|noon|tea ?time|this (?:evening|afternoon|aft|morning)|(?:the )?end of (?:the |to)?(?:day|night)|in the morning|${HOUR}(?= (?:tonight|today|or|and|n|they|theyre|theyll|to|he|hes|hell|said|this|otherwise|if|im|ill)\\b|\\W*$|[.,!?]))`,
      "\\b(?:got|have|only|gave me|giving me|ive got) (?:an?|one|half an|\\d{1,2}|two|three|a few|couple(?: of)?) (?:hours?|hrs?|mins|minutes)\\b",
      "\\b(?:today|tonight|tonite|2nite|right now|rn|now|asap)\\b",
      `\\bcom(?:e|es|ing|in)(?: \\w+){0,2}? (?:at|by|for|around|about|bout) ${HOUR}\\b(?! (?:days?|weeks?|quid|pounds?|grand|tomorrow))`,
    ].join("|"),
  ),
);
const SUM =
  /(?:£ ?\d{2,5}|\b(?:\d{2,5}(?! ?(?:st|nd|rd|th|am|pm|min\w*|hours?|weeks?|days?)\b)|(?:a )?(?:hundred|grand|rack|ton|monkey|bag)s?|money|cash|quid|p|debt|owe|owes|pay|paid|paper|ps)\b)/;
const THEM =
  "(?:they|theyre|theyll|theyd|he|hes|hell|hed|she|shes|shell|(?:the|these|those|my|some|his|them) (?:\\w+ )?(?:lads?|boys?|men|man|guys?|dealers?|olders|elders|mandem|gang|brothers?|people|geezers?)|dealers?|mandem|olders)";
const HARM =
  "(?:stab|shank|shoot|kill|murder|cut|slice|slash|chef|poke|batter|beat|bash|burn|break|smash|kneecap|hurt|finish|end|bang|jump|wet|bore|petrol)(?:s|ed|ing|in|bing|bin|ting|tin)?";
const ME =
  "(?:me|us|(?:my|me|mi|our) (?:legs?|knees?|face|fingers?|hands?|arms?|head|flat|house|door|windows?|mum|mums|mam|dad|brother|sister|nan|family|kids?|baby|dog|gran|car))(?! (?:off|out|short|some|slack)\\b)";
const DO_IN =
  "do (?:(?:me|us) (?:in|over)|(?:my|me|mi|our) (?:legs?|knees?|knee ?caps?|arms?|hands?|fingers?|face|head|windows?|car|door))";
const SOON = prefiltered(
  /\b(?:by|before|b4|til|till|until|due|on)(?: (?:this|next|like|about|the))? (?:mon|tues?|wed|weds|wednes|thurs?|fri|satur|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tomoz|tmrw|2moro|weekend|week|payday|\d{1,2}(?:st|nd|rd|th)|end of (?:the |this )?(?:week|month))\b|\b(?:\d|one|two|three|couple(?: of)?|few) days\b|\bend of (?:the |this )?(?:week|month)\b/,
);
const OR_ELSE = prefiltered(
  new RegExp(
    [
      `\\b(?:or|otherwise|else|if (?:i|its|it|not|they)|say|says|said|sez|coming|threat\\w*|gonna)\\b.{0,40}\\b(?:${THEM})(?: (?:are|is|will|all|just|gonna|going|to|come|coming|round|over|and|said|proper|both|actually|literally|have|wanna|want|get|me|someone|say|says)){0,6} (?:(?:${HARM}) ${ME}|${DO_IN})\\b`,
      `\\b(?:says?|said|sez|swore|warned|threat\\w*|told me)(?: \\w+){0,2} (?:theyd|hed|shed|theyll|hell|shell)(?: (?:all|just|come|proper|both|and)){0,3} (?:(?:${HARM}) ${ME}|${DO_IN})\\b`,
      `\\b(?:${THEM})(?: (?:are|is|will|all|just|gonna|going|to|come|coming|round|over|and|proper|wanna|want)){0,6} (?:${HARM}) ${ME}\\b.{0,30}\\b(?:if i (?:dont|do not|cant|havent)|unless|otherwise)\\b`,
      "\\b(?:or|otherwise|else|if (?:i|its|it|not))\\b.{0,30}\\b(?:im|i am|ill|i) (?:(?:be|gonna|going|to|get|getting|end up|a) ){0,3}(?:dead|stabbed|shot|shanked|battered|cut up|cut|killed|goner|done|finished|burnt|leathered)\\b",
      `\\b(?:or|otherwise|else|if (?:i|its|it|not))\\b.{0,30}\\b(?:${THEM})(?: \\w+){0,3} (?:with|bringing|got) (?:\\w+ )?(?:machetes?|knives|knife|guns?|bats?|blades?|acid|petrol|hammers?)\\b`,
    ].join("|"),
  ),
);
const IDIOM =
  /\b(?:mum|mom|mam|nan|boss|manager|teacher|tutor|pa|worker|gf|girlfriend|sister|mates?|wife|missus)(?:s|ll)?(?: \w+){0,3} (?:kill|murder|batter|hurt) me\b|\b(?:lol|lmao|haha\w*|jk|joking|fifa|game|gta|warzone|rent|landlord|tax|bet|betting slip|hair|nails|appointment)\b|😂|🤣/u;
// Stryker restore Regex,StringLiteral

/** Money that is to be paid within hours, or somebody comes to harm them. @param words as plainWords gives them */
export const isDueToday = (words: string): boolean =>
  SUM.test(words) && BY_TODAY.test(words) && OR_ELSE.test(words) && !IDIOM.test(words);

/** The same, in some days. @param words as plainWords gives them */
export const isDueSoon = (words: string): boolean =>
  SUM.test(words) && SOON.test(words) && OR_ELSE.test(words) && !IDIOM.test(words);

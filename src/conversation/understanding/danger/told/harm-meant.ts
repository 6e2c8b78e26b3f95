import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WILL =
  "(?:want to|wanna|wana|want|gonna|gunna|going to|thinking (?:of|about|bout)|could|ill|i will|ima|imma|might|about to|bout to|plan(?:ning)? to|swear)";
const THEIRS =
  "(?:his|her|their|(?:my|me|the) (?:step ?)?(?:\\w+ )?(?:dads?|mums?|moms?|brothers?|sisters?|exs?|uncles?|bosss?|carers?|flatmates?|housemates?|mates?|neighbours?|fellas?|bfs?|boyfriends?|husbands?))";
const MEAL = "(?:tea|food|drink|dinner|coffee|pint|brew|curry|water|juice|bottle|lunch|breakfast)";
const POISON =
  "(?:bleach|poison|antifreeze|rat poison|pills|tablets|something|summat|stuff|glass|acid|chemicals?|weed ?killer)";
const POISONS = prefiltered(
  new RegExp(
    `\\b${WILL} (?:\\w+ ){0,2}?(?:put|slip|spike|tip)(?: \\w+)? ${POISON} (?:in|into|in to) ${THEIRS}(?: \\w+)? ${MEAL}\\b|\\b${WILL} (?:\\w+ ){0,2}?poison (?:him|her|them|someone|everyone|${THEIRS}(?: (?:\\w+ )?${MEAL})?)\\b`,
  ),
);
const BRINGS = prefiltered(
  /\b(?:i swear|ill|im|ima|imma|i am|i will|i)(?: \w+){0,3}? (?:bring|bringing|bringin|carry|carrying|carryin|taking|getting|grabbing|using|pulling|bringing out|packing) (?:my|a|the|me|this|that) (?:\w+ )?(?:knife|blade|machete|shank|gun|strap|bat|hammer|axe|tool)\b/,
);
const FOR_SOMEBODY =
  /\b(?:him|her|them|that (?:lad|kid|guy|man|prick|boy)|if (?:he|she|they|that|any ?(?:one|body))|lads?|opps?|someone|next time|he comes|they come|comes near|ready for)\b/;
const PUT_BY_OTHERS = prefiltered(
  /\b(?:he|she|they|hes|shes|theyre|someone|mate|brother|ex)(?: (?!im\b|ill\b|i\b|ima\b)\w+){0,2} (?:bring|brings|bringing|carry|carries|carrying|put|pulled|wants?|gonna|poison\w*)\b/,
);
const HARMLESS = prefiltered(
  /\b(?:catering|chef|kitchen|cook\w*|college kit|knife set|cricket|baseball|rounders|diy|bird|rats|mice|weeds|salt|sugar|vinegar|hot sauce|chilli|laxative|joke|prank|lol|haha\w*|film|game|cake|sunday|surprise|flask)\b/,
);
const OTHERS_PLOT = prefiltered(
  /\b(?:(?:my|me|his|her|a|this|one of my) )?(?:\w+ )?(?:mates?|m8|brothers?|bro|sisters?|cousins?|cuz|friends?|lads?|boyfriend|bf|uncle|dad|stepdad|flatmate|housemate|boys?|ex)s?\b.{0,45}?\b(?:wants? to|wanna|gonna|going to|bout to|about to|talk\w* (?:about|bout)|on about|planning to|planning on|says hes gonna|says (?:he|she)ll)(?: \w+)?? (?:do|doing|doin|shoot\w*|stab\w*|kill\w*|shank\w*|murder\w*|burn\w*|rob\w*|bottle|wet|wetting|poke|poking|splash) (?:that|the|a|some|this|one of|someone|somebody|some1|him|her|them|his|their|people|another)(?: (?:lad|kid|boy|girl|man|guy|opp|yute|person|teacher|ex|bird|mum|dad|neighbour|one|feds?|shop|\w+))?\b/,
);
const OF_DEEDS =
  /\b(?:do|doing|doin) (?:the|a|some|that|this|his|her|their) (?!lad|kid|boy|girl|man|guy|opp|yute|person|one|mandem|bouncer|neighbour)\w+|\b(?:do|doing|doin) (?:that|this|another)(?! \w)|\b(?:shoot\w*) (?:a|some|the) (?:video|film|photos?|pics?|hoops|pool|music|tune)|\b(?:burn\w*|rob\w*) (?:a|some|the) (?:cd|calories|fat|dvd|bike|sweet\w*)\b/;
/** Whoever plans it is no aim of it, "my brother wants to". */
const TO_ME =
  /\b(?:me|us|my ?self|him ?self|her ?self|them ?selves|my (?:mum|family|kids?|baby|house|flat|door|(?:sister|brother)(?!(?: (?!he\b|she\b|they\b|and\b|then\b)\w+){0,4}? (?:wants? to|wanna|gonna|going to|bout to|about to|talk\w* (?:about|bout)|on about|planning (?:to|on)|says (?:he|she)s? gonna)\b)))\b/;
const I_HOLD = /\b(?:im|i|ive|weve|we)(?: \w+)? (?:holding|got|have|carrying|bringing|minding)\b/;
const MINE =
  /\bme (?=(?:best |old |little )?(?:mates?|m8|brother|sister|bro|cousin|cuz|friend|uncle|dad|ex|flatmate)\b)/g;
const I_WILL =
  /\b(?:im|ill|ima|imma|i will|i am|we|were) (?:\w+ )?(?:gonna|going to|shoot|stab|kill|do|bout)\b/;
// Stryker restore Regex

/** They mean to poison somebody, or bring a weapon for somebody. @param words as plainWords gives them */
export function meansHarm(words: string): boolean {
  if (HARMLESS.test(words) || PUT_BY_OTHERS.test(words)) return false;
  return POISONS.test(words) || (BRINGS.test(words) && FOR_SOMEBODY.test(words));
}

/** Somebody else means to kill or stab somebody who is not the writer. @param words as plainWords gives them */
export const tellsOfOthersPlot = (words: string): boolean =>
  OTHERS_PLOT.test(words) &&
  ![OF_DEEDS, I_WILL, I_HOLD, HARMLESS].some((pattern) => pattern.test(words)) &&
  !TO_ME.test(words.replace(MINE, "my "));

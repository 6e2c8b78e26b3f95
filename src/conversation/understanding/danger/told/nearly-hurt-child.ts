import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:my|the|our|me|this) (?:\\w+ )?(?:baby|bab|babies|newborn|toddler|kids?|child|children|son|daughter|little (?:one|girl|boy)|lil (?:one|girl|boy)|twins|bubba|bubs|lo)|baby|bubba|bubs";
const WHOM = `(?:him|her|them|it|${CHILD})`;
const NEARLY =
  "(?:(?:very |so |just |dead |proper )?(?:nearly|almost|neerly|nearli|amost)|(?:this|that|so|dead|really) close to|(?:inches|a second|seconds|a hair|one second|moments) (?:away )?from|(?:just )?about to|was (?:just )?(?:going to|gonna|about to|ready to)|(?:thought|felt like|scared|feared) (?:i was|im|id|i would|i were|ill|i|i am) ?(?:gonna|going to|about to|might|could)?|urges? to|wanted to|came close to|stopped (?:my ?self|me ?self) (?:from )?|couldve|could have)";
const HARMS =
  "(?:throw(?:n|ing|ed)?|threw|shak(?:e|en|ing|ed)|shook|drop(?:ped|ping)?|hit(?:ting)?|smack(?:ed|ing)?|slap(?:ped|ping)?|hurt(?:ing)?|harm(?:ed|ing)?|slam(?:med|ming)?|smother(?:ed|ing)?|suffocat(?:e|ed|ing)|strangl(?:e|ed|ing)|chuck(?:ed|ing)?|launch(?:ed|ing)?|lob(?:bed|bing)?|punch(?:ed|ing)?|squeez(?:e|ed|ing)|fling(?:ing)?|flung|bang(?:ed|ing)?|yank(?:ed|ing)?|batter(?:ed|ing)?|drown(?:ed|ing)?|bit(?:e|ing)?)";
/** What comes after "threw her" where it is she who is thrown, and no thing of hers. */
const ENDS =
  "(?=[ ,.]*(?:$|[,.!?]|(?:across|out|down|at|against|on|onto|in|into|off|through|so|too|really|proper|hard|cos|coz|because|but|when|while|he|hes|she|shes|they|it|its|i|ive|im|and|n|then|til|till|until|if|today|tonight|tonite|yesterday|last|just|this|earlier|before|again|there|now|about|for|an?|the|help|pls|please|from|after|to) ?))";
const NEAR_HARM = prefiltered(
  new RegExp(
    `\\b${NEARLY} (?:(?:just|fucking|fuckin|really|actually|have|proper|had) ){0,2}${HARMS} ${WHOM}${ENDS}|\\b${NEARLY} (?:\\w+ )?(?:put|putting|hold|holding|held|push|pushing) (?:the|a|that|his|her|my) (?:pillow|cushion|blanket|hand|towel) (?:on|over|in|against) (?:his|her|its|their|my \\w+s) (?:face|mouth|head|nose)\\b|\\b${NEARLY} (?:lost|losing|lose) (?:it|my (?:temper|rag|shit|head|patience)) (?:with|at|on) (?:${CHILD})\\b`,
  ),
);
/** Done to a baby and hardly to anybody else. */
const OF_BABIES = prefiltered(
  new RegExp(
    `\\b(?:shak(?:e|en|ing|ed)|shook) ${WHOM}(?! (?:hands?|up|down|off|awake)\\b)|\\b(?:threw|throw(?:n|ing)?|chuck(?:ed|ing)?|slam(?:med|ming)?|lob(?:bed|bing)?|flung|launch(?:ed|ing)?) ${WHOM}(?: (?:back|down|right|straight)){0,2} (?:on|onto|in|into|at|against|across|down)\\b|\\bdrop(?:ped|ping)? ${WHOM} on purpose\\b|\\b(?:pillow|cushion|blanket) (?:on|over)\\b`,
  ),
);
const SMALL =
  /\b(?:bab(?:y|ies|ys)|bab|bubba|bubs|newborn|toddler|cot|crib|moses|pram|napp(?:y|ies)|\d{1,2} ?(?:weeks?|wks?|months?|mths?)|little (?:one|girl|boy)|lil (?:one|girl|boy)|sons?|daughters?|my kids?|twins|teething|colic|changing mat|high ?chair)\b/;
const CRIES = /\b(?:cry|cries|crying|cried|scream\w*|feeds?|settle|wont sleep|tantrums?)\b/;
const OF_ADULTS =
  /\b(?:scream\w*|cry|crying) (?:at|to) me\b|\b(?:boyfriend|bf|girlfriend|gf|husband|wife|flatmate|housemate|ex|mate|boss|worker|keyworker|teacher|neighbour)s?\b/;
const BY_CHANCE =
  /\b(?:clumsy|accident\w*|slipp\w*|slipped|tripp?\w*|by mistake|mistakenly|bath ?time|step in the|stairs were|ball|catch|swing|giggl\w*|laugh\w*|lol|lmao|haha\w*|off at|nursery|childminder|wrestl\w*|party|kisses|cuddles|car in|with love|phone|film|game|fifa|fortnite|years? ago)\b/;
const BY_OTHERS = prefiltered(
  new RegExp(
    `\\b(?:he|she|they|hes|shes|who|(?:my|his|her|the) (?:\\w+ )?(?:ex|dad|mum|mam|nan|partner|boyfriend|girlfriend|bf|gf|husband|wife|brother|sister|stepdad|uncle|mate|childminder|carer|staff))(?: (?:just|so|really|then|has|had|have)){0,2} ${NEARLY} \\w+`,
  ),
);
const DENIED =
  /\b(?:never|would ?nt|wouldnt|not|didnt|dont) (?:even |ever )?(?:nearly|almost|wanted|felt|about)\b/;
// Stryker restore Regex

/**
 * Whoever writes has come near to hurting a small child in their hands, and stopped. Slips and play are none, and what
 * others nearly did has words of its own.
 * @param words as plainWords gives them
 */
export const nearlyHurtChild = (words: string): boolean =>
  NEAR_HARM.test(words) &&
  (SMALL.test(words) || (!OF_ADULTS.test(words) && (CRIES.test(words) || OF_BABIES.test(words)))) &&
  ![BY_CHANCE, BY_OTHERS, DENIED].some((pattern) => pattern.test(words));

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const STOP = "(?:stop|quit|unsubscribe)(?:s|p?ing|p?ed|t?ing|d)?";
const TO_US =
  "(?:text|txt|tx|messag|msg|contact|send|ring|call|bother|spam|repl|writ|talk|speak|chat)\\w{0,4}";
const FILLER =
  "(?: (?:you|u|ya|yous|please|pls|plz|ever|just|even|now|want|wanna|to|this|it|them|these|the|texts|us|lot|dare)){0,4}";
const NO_STOP = [
  `(?<!\\b(?:why|if|you|u|ya|yous|y) (?:you |u |ya )?)\\b(?:dont|do not|donot|dnt|doesnt want|never|didnt say|did not say|didnt mean|not saying|not asking)(?: you| u)?${FILLER} ${STOP}\\b`,
  `(?<!\\b(?:why|will|would|could|can|if you|if u)(?: you| u| ya)? )\\bnot${FILLER} ${STOP}\\b`,
  `(?<!\\b(?:why|you|u|ya|yous|they) )\\b(?:cant|can not|cannot|cnt|carnt|couldnt|cudnt|could not|unable to|hard to|impossible to|tried to|trying to|try to|struggling to)(?: (?!you\\b|u\\b|ya\\b|yous\\b|they\\b)[a-z]{1,12})? ${STOP}\\b`,
  `\\b(?:he|she|they|hes|shes|theyve|him|her|them|who|it|boss|madam|man|husband|(?:my|me|the|his|her|a) [a-z]{2,15})(?: [a-z]{1,8})? (?:says?|said|saying|tells?|told|telling|asks?|asked|wants?|wanted|makes?|made|making|shouts?|shouting|goes|forced|forces|forcing|threatened|threatens|warned|warns)(?: (?:me|us|that|i|to|2|must|have|got|need|gotta|should|better|im|had|like|just)){0,5} ${STOP}\\b(?! (?:${TO_US} )?me\\b)`,
  `\\b(?:he|she|hes|shes|hed|shed|hell|it|theyd|nobody|no one|someone|somebody|everyone|man|men|bleeding|pain|voices|(?:my|me|the|that) (?:ex|dad|mum|mam|bf|gf|boyfriend|girlfriend|brother|sister|uncle|stepdad|boss|fella|partner|husband|wife|landlord|baby|boy|kid|lad|girl|pain|bleeding|blood|voices?|thoughts?|noise|money|pip|uc|payments?|benefits?|period))(?: (?:to|will|would|wont|wouldnt|doesnt|didnt|does|did|never|can|cant|to just|just|has|have|had|not|please|ever|gonna|going to|must|should|even|need to|needs to|hasnt|havent)){0,3} ${STOP}\\b`,
  `(?<!\\b(?:you|u|ya|yous|lot|people|council|they|why|y|and) )\\b(?:wont|doesnt|dont) ${STOP}\\b`,
  `\\b(?:wish|make|makes|making|get|getting|let|begged|beg|told|tell|asked|ask|want|help me|help) (?:him|her|them|it|it all|this|that|everything|everyone|people|the [a-z]{2,12}|my [a-z]{2,12})(?: (?:to|just|all|please))? ${STOP}\\b|\\b(?:no let|not let|wont let|doesnt let|dont let) (?:me|us) ${STOP}\\b`,
  `\\b${STOP} (?:him|her|them|hurt|hit|beat|touch|batter|punch|kick|rap|chok|threat|abus|follow|stalk|shout|scream|fight|cut|cry|think|drink|smok|us(?:e|ing)\\b|shak|bleed|eat|breath|tak|sleep|liv|feel|worry|panic|being|self|myself|my (?!te?xts?|messages|phone|number)|the (?:bleed|blood|pain|voice|thought|baby|money|payment|benefit|abuse|bullying|train|bus)|life|money|time|to (?:live|breath))`,
  "\\b(?:unsubscribe|unsub|opt|opting|remove|delete|take|sign|end|stop|quit)(?:ing)?(?: (?:me|out|from|of|off|myself)){0,3} (?:life|living|exist(?:ence|ing)|(?:this|the) (?:life|world|planet|earth|universe)|being alive|earth|humanity|my life)\\b",
  "\\b(?:bus|tram|train|coach|metro|next|first|last|one) stop\\b|\\bstop (?:of|near|nearest|opposite|outside) (?:the|my|a|our|where|there|here|it|\\d)",
].map((one) => new RegExp(one));
/** Whoever wants no more texts says so in one of these. */
const WISH =
  /\b(?:stop\w*|stp|sotp|stpo|quit\w*|unsub\w*|opt\w*|remov\w*|delet\w*|cancel\w*|end\w*|revoke\w*|discontinu\w*|ceas\w*|halt|finish\w*|no|not|dont|dnt|don|didnt|wont|cant|never|leav\w*|off|out|away|over|enough|fed up|sick of|tired of|bored of|done|block\w*|shut|without|rid|pack|less|lose|drop|forget|hate|spam\w*|mute\w*|unwanted|(?:too|so) (?:many|much)|nothing)\b/;
/** "STOP" by itself, or set off from the rest, is for us whatever is told beside it. */
const SET_OFF = /^\W*stop ?(?:all)?(?: (?:please|pls|plz))?\W*$|^\W*stop\W*[.,!;:\n-]|[.,!;:\n] ?stop\W*$/;
// Stryker restore Regex

/**
 * Whether "stop" in a message is no wish to have our texts stopped: it is denied ("dont stop texting"), somebody else's
 * words or doing ("he says stop", "make him stop"), what they cannot do, or of something else than texts.
 * @param words as plainWords gives them
 */
export const isNoStop = (words: string): boolean =>
  !SET_OFF.test(words) && NO_STOP.some((pattern) => pattern.test(words));

const FEW_WORDS = 2;

/** Texts are named, and nothing is wished of them: "are these texts free". @param words as plainWords gives them */
export const wishesNothing = (words: string): boolean =>
  words.split(" ").length > FEW_WORDS && !WISH.test(words);

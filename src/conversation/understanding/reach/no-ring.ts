import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const RING =
  "(?:ring|rings|ringing|ringin|rung|call|calls|calling|callin|called|phone|phones|phoning|phoned|telephone|telephoning|bell)";
const START = "(?:^|[.,!;:?-] ?|\\b(?:please|pls|plz|plese|sorry|and|but|so|just|ok|okay|hi|hello) )";
const NOT_US =
  "(?! (?:back yet|yet|(?:the |to )?(?:police|999|111|ambulance|feds?|cops?|social|immigration|home office|doctors?|gp|him|her|them|his|hers|nobody|no one|any ?one|any ?body|family|mum|mam|mom|dad|my (?!phone|mobile|number|\\w{2,12} (?:is|s|hears?|will|can|home|here|in|beats?|hits?)\\b)|in sick)))";
const REASON =
  "(?=\\W*$|[.,!;:?-]| (?:please|pls|plz|sorry|thanks|ok|he|she|they|hes|shes|theyre|husband|my|i|im|is|its|it|boss|family|because|cos|coz|only|text|not|if|when|while|here|at|now|today|this)\\b)";
const SOMEBODY =
  "(?:he|she|they|hes|shes|hell|shell|theyll|husband|wife|boyfriend|bf|girlfriend|gf|boss|man|family|dad|mum|mam|(?:my|the|me) \\w{2,12})";
const HEARS =
  "(?:hear|hears|heard|listen|listens|listening|wake|wakes|know|knows|find out|finds out|see|sees|get mad|gets mad|go mad|goes mad|get angry|gets angry|kick off|kicks off|hit me|hits me|beat me|beats me|kill me|kills me)";
const WILL = "(?:(?: will| ll| can| could| may| might| gonna| going to| always| also| be|s| is){0,3})";
const WHEN_RUNG =
  "(?:if|when|wen|once|every time|whenever) (?:(?:(?:u|you|ya|they|denise|any ?one|some ?one)(?: do| all)? )(?:ring|call|phone)|(?:(?:my|the|this) )?(?:it|phone|fone|mobile|call)s?(?: is| s)? (?:ring|rings|ringing|go|goes|goes off|go off|going off|buzz|buzzes))";
/** No call is to come: in the words of whoever is new to English, and by what would come of one. */
const REFUSED = prefiltered(
  new RegExp(
    [
      `${START}(?:no|not) (?:to |me |make |do |have |any |more |a |more |voice |by ){0,2}(?:${RING} (?:me |us )?${RING}|phone me|phone us|(?:ring|call|calling|ringing|phoning|telephone)(?: (?:me|us|back|here))*)${NOT_US}\\b${REASON}`,
      `\\b(?:please|pls|plz) (?:you|u|denise|they) (?:no|not|dont|do not|never) ${RING}${NOT_US}\\b`,
      `${START}(?:i |we )?(?:really |just )?(?:dont|do not|dnt|not|no|rather not|wouldnt|id rather not)(?: really)? (?:want|wanna|need|like|have|get|do|make|take|wish)(?: to)?(?: (?:get|have|take|do))? (?:any |a |no |your |the )?(?:more )?(?:phone |voice )?calls?\\b(?! (?:the |to |from (?!u\\b|you\\b|denise|any)|with|about|centre|him|her|them))`,
      `\\b(?:dont|do not|dnt|not) (?:want|wanna|need|like) (?:u|you|ya|any ?one|any ?body|some ?one|denise|them|they|people|(?:my |the )?(?:pa|worker|duty|council)) (?:to )?(?:be )?${RING}(?:ing)?${NOT_US}\\b`,
      `\\b(?:rather|prefer)(?: to)? not (?:to )?(?:be |get |have )?(?:a )?(?:rung|called|phoned|phone calls?|calls?)\\b`,
      `\\b(?:dont|do not|dnt|cant|cannot|not) (?:make|have|let|get) (?:my |the |this |a )?(?:phone|fone|mobile)(?: be)? (?:ring|ringing|go off|going off|buzz|buzzing|make (?:a )?(?:noise|sound))\\b`,
      `\\b(?:call|calls|calling|ringing|ring|a call|phone call|phone calls|phoning)(?: me)?(?: here)?(?: is| are| s)? (?:not|isnt|aint|arent|never|no) (?:so |very |really )?(?:safe|good|ok|possible|allowed|an option)\\b(?! (?:enough|at (?:answering|picking)))`,
      `\\b(?:not|isnt|aint|no) (?:a )?(?:good|safe|ok|possible)(?: idea| time)? (?:to |if |for )?(?:u |you |ya |me )?(?:to )?(?:ring|call|phone|telephone)\\b${NOT_US}`,
      `\\b(?:not|no contact|not (?:speak|talk|contact)(?: me)?) (?:by|on|over|via) (?:the )?(?:phone|telephone|phone call|voice call|call)\\b(?! number)`,
      `\\b(?:do not|dont|never|not) telephone\\b(?: me| us)?${NOT_US}`,
      `\\b(?:dont|do not|dnt|cant|cannot|can not|not|rather not|scared to)(?: (?:want|wanna|like|to|really|safe|able)){0,3} (?:talk|speak|chat|be|talking|speaking) (?:\\w+ )?on (?:the |my |a )?(?:phone|fone|call)\\b(?: \\w{1,8}){0,3} ${SOMEBODY}${WILL} ${HEARS}\\b`,
      `\\b${SOMEBODY}${WILL} ${HEARS}\\b(?: \\w{1,8}){0,2} ${WHEN_RUNG}`,
      `\\b${WHEN_RUNG}(?: \\w{1,8}){0,3} ${SOMEBODY}${WILL} ${HEARS}\\b`,
    ].join("|"),
  ),
);
/** Who would hear it, as the reason that no call is to come. */
const WHO_HEARS = new RegExp(
  `\\b(?:(?:cos|coz|because|case|as|so) )?${SOMEBODY}${WILL} (?:hear|hears|listen|listens|listening|wake|wakes|wake up)(?: (?:me|us|it|that|this|everything|in|up|what i say))?\\b|\\bi (?=(?:dont|do not|dnt|cant|cannot|can not|rather) )|\\b(?:wanna|rather|be)\\b`,
  "g",
);
/** Told of a life, or asked of why no call has come. */
const TOLD_OF =
  /\b(?:why|how come|since|yet|so far|in (?:days|weeks|ages|months)|last (?:week|month|night))\b/;
// Stryker restore Regex,StringLiteral

/** Whether they ask for no call, or say what a call would bring on them. @param words as plainWords gives them */
export const refusesCall = (words: string): boolean => REFUSED.test(words) && !TOLD_OF.test(words);

/** The words without who would hear a call, and why not to ring. @param words as plainWords gives them */
export const withoutWhoHears = (words: string): string => words.replace(WHO_HEARS, " ");

/** The words without those of a call that is refused. @param words as plainWords gives them */
export const withoutRefusedCall = (words: string): string =>
  TOLD_OF.test(words) ? words : REFUSED.replaceIn(words, " ");

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WAY =
  "(?:te?xts?|txts?|messag\\w{0,4}|msgs?|whats ?app|snap|e ?-?mails?|calls?|calling|rings?|ringing|phone|phoning)";
const RING = "(?:rings?|ringing|ringin|calls?|calling|callin|phoning)";
const AFTER =
  "(?=\\W*$|\\W+(?:please|pls|plz|ta|thanks|thx|just|only|text|txt|message|msg|email|at|after|before|b4|in|on|to me|me|til|till|until|till|between|during|while|when|from u|from you|hes|shes|he|she|its|im|cos|coz|bc|because|dont|not|as|or)\\b)";
const NOW =
  "(?:^|[.,!;:?-] ?|\\b(?:please|pls|plz|and|but|so|just|n|or|ok|yes|hi|hey|hello|prefer|want|better|rather|with) )";
/** "no calls please": asked of us, at the start of a sentence and not counted out among what somebody has none of. */
const NONE_PLEASE = new RegExp(
  `${NOW}(?:no|not) (?:more |phone |voice |any )?${RING}${AFTER}|${NOW}no (?:more )?(?:te?xts?|txts?|messages?|msgs?|texting)${AFTER}`,
);
const COUNTED_OUT =
  /\bno (?:phone ?)?(?:calls?|phone|texts?|messages?),? (?:and |or |n )?no \w+|\bno \w+,? (?:and |or |n )?no (?:phone ?)?(?:calls?|phone|texts?|messages?)\b/;
const CANT_TALK = /\bcant (?:really |even |rly )?(?:talk|speak|answer|pick up)\b/;
const OF_BODY =
  /\b(?:breath\w*|asthma\w*|inhaler|stroke|chest|tongue|throat|swell\w*|swollen|jaw|mouth|teeth|tooth|face|lips?|numb|chok\w*|collaps\w*|fits?|seizure|slur\w*|allerg\w*|epipen|properly|wheez\w*|ambulance|unconscious|paraly\w*)\b/;
const OF_OTHERS =
  /\b(?:he|she|they|it|who|mum|mam|mom|dad|nan|gran|grandad|brother|bro|sister|sis|mate|mates|friend|friends|baby|son|daughter|kids?|cousin|uncle|auntie|people|nobody|husband|wife|partner|bf|gf|boyfriend|girlfriend|(?:my|me|his|her|our|the) [a-z]{2,12}) (?:still |just |really |even |is |are |was |has been )?(?:cant|not|no|never|wont|isnt|stopped)\b/;
const OF_WAY = new RegExp(
  `\\b${WAY}\\b|\\b(?:at|in|on|from|during) (?:my )?(?:work|college|class|lessons?|lectures?|school|uni|shift|the (?:bus|train|tram|library))\\b`,
);
const SINCE =
  /\bsince (?:\w+ )?(?:mon|tues?|wed(?:nes)?s?|thu(?:rs?)?|fri|sat(?:ur)?|sun|week|yesterday|last|this|\d)/;
const CONTACT_OF_THEIRS =
  /\b(?:answering|answers?|answered|picking up|picks up|picked up|replying|replies|replied|reading|called|rang|phoned|texted|txted|messaged|spoke|spoken|talked) (?:my |his |her |their |the |any |me |us |to )?(?:calls?|phone|texts?|messages?|msgs?|back|me|us|him|her|since|for|on|in|all)\b/;
// Stryker restore Regex

/** Whether they ask for no calls, or no texts, of ours; and not of a life that has none. @param words as plainWords gives them */
export const asksForNone = (words: string): boolean => NONE_PLEASE.test(words) && !COUNTED_OUT.test(words);

/** "cant talk" that is of where they are, so that another way is better: no voice that fails, and nobody else's. */
export const cannotTalkNow = (words: string): boolean =>
  CANT_TALK.test(words) && !OF_BODY.test(words) && !OF_OTHERS.test(words) && OF_WAY.test(words);

/** A day or an hour that belongs to what has happened: "not answering calls since friday". */
export const isTimeOfStory = (words: string): boolean => SINCE.test(words) || CONTACT_OF_THEIRS.test(words);

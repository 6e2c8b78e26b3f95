import { prefiltered } from "../../words/prefiltered.ts";
import { byWhom, type HeldBy } from "./held-by.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEM =
  "(?:he|she|they|hes|shes|(?:my |me |the |his |her )?(?:dad|stepdad|mum|stepmum|uncle|auntie|brothers?|family|parents|ex|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|boss|madam|man|aunt|carer|in laws))";
const BY_HIM =
  "him|her|them|his|he|she|hes|shes|my (?:bf|boyfriend|gf|girlfriend|husband|partner|ex|fella|babys dad|brothers?|dad|uncle|in laws|mother in law)";
/** Who keeps watch for a partner. */
const AND_KIN =
  /\b(?<=\b(?:him|her|he|she|hes|shes) )(?:or|and|n|an) (?:his|her) (?:mum|mam|mom|mother|dad|father|sister|brother|family|nan|mates?|cousin)\b/g;
const KEPT = prefiltered(
  new RegExp(
    [
      `\\b${THEM}(?: \\w+)? (?:says?|said|tells?|told) (?:me )?i (?:(?:must|have to|got to|gotta|should|cant|not|cannot|need to|am to|to|dont|never) )?(?:stay|stop|keep|go|leave)(?: (?:in|inside|indoors|at|the|his|this|out|home|house|flat|room|nowhere|all|day)){1,4}\\b`,
      `\\b${THEM}(?: \\w+)? (?:keep|keeps|kept|keeping) me (?:locked )?(?:in|inside|indoors|at home|prisoner|captive)\\b(?! (?:the loop|touch|mind|stitches|line|check|shape|business|work|overnight|over night|for (?:the night|a night|obs|observation|tests|a few days|monitoring)))`,
      `\\b${THEM}(?: \\w+)? (?:wont|doesnt|dont|never|will not|does not|not|didnt) (?:let|allow) me (?:to )?(?:out|leave|go out|go outside|see (?:any ?(?:one|body)|no ?(?:one|body)|my (?:mates|family|friends)))\\b`,
      `\\b${THEM}(?: \\w+)? lock(?:s|ed)? (?:the |all the )?doors?\\b(?: \\w+){0,4}? i (?:must|have to|cant|cannot|not|stuck|stay)\\b`,
      `\\b(?:not|aint|never|isnt) (?:even )?allowed (?:out|to (?:leave|go out|go anywhere|go outside))\\b(?=.{0,60}\\b(?:he|she|they|hes|shes|my keys|takes|locks?|husband|boyfriend|bf|ex|dad|stepdad|uncle)\\b)`,
      `\\b(?:not|aint|never) (?:even |really )?(?:allowed|aloud|alowed)(?: to)?(?: (?:go|out|leave|anywhere|nowhere|the|house|flat|shop|shops|outside|door|see|any ?one|people|my|mates|family|do|anything|on my own)){1,6} (?:without|unless|if) (?:${BY_HIM})\\b`,
      `\\b(?:cant|cannot|can not|never|dont|couldnt)(?: (?:even|ever|really|get to)){0,2} (?:go|leave|step)(?: (?:out|anywhere|nowhere|the|house|flat|to|shop|shops|outside|door|for|a|walk)){1,5} without (?:him|her|them|my (?:bf|boyfriend|husband|partner|ex|fella)|his (?:mum|mam|mom|mother|sister|brother|dad))(?: (?:or|and|n) (?:his|her) \\w+)?(?: (?:say so|saying|permission|there|coming|with me|watching|kicking off|going mad|checking|knowing|being there))\\b`,
    ].join("|"),
  ),
);
const MAY = /\bi (?:can|could|get to|am allowed to) (?:stay|stop|keep|go|leave)\b/;
const GET_AWAY = prefiltered(
  /\b(?:help|need|want|wanna|trying|tryna|how (?:do|can|to)|gotta|got to|have to|hav to|must|plan\w*)\b.{0,25}\b(?:get(?:ting)?|run(?:ning)?|break(?:ing)?|escap\w*|leav\w*|go|going|out)(?: (?:me|us|me and (?:my|the) \w+|my \w+))? ?(?:away|out|free|safe\w*|from)\b/,
);
const FROM_THEM =
  /\b(?:from (?:him|her|them|my (?:ex|dad|husband|bf|boyfriend|gf|fella|partner|stepdad|uncle|family|wife|missus))|before (?:he|she|hes|shes) (?:\w+ )?(?:back|home|wakes?|comes?|gets?|finish\w*|is)|(?:while|when|cos|because|as|then) (?:he|she|hes|shes|hell|shell)(?: \w+){0,3} (?:out|at work|asleep|away|gone|not in)|(?:hell|he will|shell|she will) be (?:out|at work|away|asleep))\b/;
const FREE_WILL = prefiltered(
  /\b(?:homework|chores|grounded|lol|haha\w*|film|netflix|isolat\w*|covid|doctor|gp|midwife|nurse|hospital|rain\w*|storm|holiday|weekend away|chickenpox|ill|poorly|curfew|tag|school night|work|shift|party|surprise)\b/,
);
const GOES_OUT = /\b(?:hes at work|at work|while hes|shes at work)\b/;
// Stryker restore Regex

/**
 * Somebody keeps them in, or they need to get away from somebody while they can: whoever asks is the one in danger.
 * @param words as plainWords gives them
 */
export function keptIn(words: string): HeldBy | undefined {
  const isFree = FREE_WILL.test(words) && !GOES_OUT.test(words);
  const isKept = KEPT.test(words) && !MAY.test(words) && !isFree;
  return isKept || (GET_AWAY.test(words) && FROM_THEM.test(words))
    ? byWhom(words.replace(AND_KIN, ""))
    : undefined;
}

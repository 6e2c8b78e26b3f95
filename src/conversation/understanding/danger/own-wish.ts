import { namesKind } from "./danger-evidence.ts";
import { signIn } from "./signs.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_AN_END =
  /\b(?:enough|without me|be here|being here|here (?:any ?more|much longer|for much)|what(?:s| is) the point|no (?:use|reason|future|way out)|not worth|cant (?:live|be|face|go|keep|deal|handle)|sorry|bye|good ?night|forever|the end|end|all over|(?:its|be|is) over|peace|heaven|love (?:you|u|them|him|her)|look after (?:my|him|her|them|the)|notes?|letter|hurt\w*|pain|burn\w*|scratch\w*|starv\w*|bath|bleach|train|river|canal|motorway|cliff|ledge|edge|strangl\w*|chok\w*|gun|shoot|stupid|life|live|living|sleep forever|not wake|never wake|done it|go (?:to )?sleep|cant anymore|fed up|do myself|doing myself|finish\w* (?:my|it|things|everything|off)|(?:throw|chuck|fling|lob|launch|kill|hang|top|off|end|gas|drown|cut|harm|neck)\w* (?:my|me) ?self|(?:walk|step|jump|run|drive|crash)\w* (?:out )?(?:in ?front|infront|into|under|off)|jump\w*|vanish\w*|disappear\w*|exist\w*|got (?:a |my |the )?(?:\w+ )?(?:blades?|rope|razors?|pills|tablets)|last (?:night|day|time|message)|miss me|care if i|dont care|nothing (?:left|matters)|no ?(?:one|body) would|neck(?:ed|ing)|downed|drank|(?:took|taken|taking|take) (?:them|it|all|loads|some|too|the))\b/;
const DO_IT = /\b(?:do|doing|did|done|go through with) (?:it|this|that|something)\b/;
// Stryker restore Regex

/**
 * Whether any word of a line may tell of a wish to die or to hurt themselves. Said of a plan against somebody, "im doing
 * it" is that plan.
 * @param words as plainWords gives them
 * @param before the kind of what was told before it
 */
export function mayBeOwnWish(words: string, before: string): boolean {
  if (signIn(words)?.risk.kind === "suicide_self_harm" || namesKind(words, "suicide_self_harm")) return true;
  return OF_AN_END.test(words) || (before !== "violence_to_others" && DO_IT.test(words));
}

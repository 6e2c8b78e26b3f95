import { prefiltered } from "../../words/prefiltered.ts";
import { FOR_ANOTHER, IN_OTHERS, OTHER_USE } from "./means-in-hand.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const MEDS =
  "(?:pills|tablets|tabs|meds|medicines?|medication|painkillers|paracetamols?|sleepers|insulin|antidepressants|zopiclone|codeine)";
const MEANS = `(?:razors?(?: blades?)?|blades?|knife|knives|scissors|scalpel|stanley|(?:bit|piece|shard|lump) of glass|${MEDS}|rope|noose|belt|cord|ligature|bleach|petrol|gun|(?:(?:the|all the|my) )?(?:stuff|things?|means|way) to (?:do it|end it)(?: with)?)`;
const PLACE =
  "(?:here|in front of me|next to me|beside me|by me|with me|to hand|in my (?:hands?|room|bag|pocket|drawer|phone case|lap|sock|coat|bedside)|on (?:the|my) (?:bed|side|table|lap|desk|sill|floor)|under my (?:bed|pillow|mattress)|ready|out|lined up|hidden|saved up)";
const HAS = prefiltered(
  new RegExp(
    `\\b(?:got|have|holding|hold|bought|found|nicked|saved|hidden|hid|keep|there is|theres|sat (?:here )?with|stood (?:here )?with|looking at|staring at)(?: (?!no\\b|not\\b|rid\\b|off\\b|to\\b|any\\b)\\w+){0,4}? ${MEANS}\\b|\\b${MEANS}(?: (?:is|are|just|right|now|sat|all|lying)){0,3} ${PLACE}\\b`,
  ),
);
const FOR_SELF = "(?: on (?:my ?self|me|my (?:arms?|legs?|wrists?|neck|throat)))?";
const WISH = prefiltered(
  new RegExp(
    [
      `\\b(?:want|wanna|wana|wanting|need|gonna|gunna|gna|going|thinking|thinkin|think|tempted|feel like|feeling like|ready|about|urges?|itching|dying|might|could|ill|will|ima|imma)\\b(?: (?!not\\b|never\\b|stop\\b)\\w+){0,4}? (?:(?:do|doing) it\\b(?! (?:up|again for|for|with|all over|properly|in|by|at))|(?:end|ending) (?:it|it all|my life|everything|things|this)\\b|(?:use|using) (?:it|them|that|one)${FOR_SELF}\\b(?! (?:on (?:him|her|them|my (?!self)|the|a)|for|to|at|in))|(?:take|taking|swallow|swallowing|neck|necking|down) (?:them all|all of (?:them|it)|the (?:lot|whole|rest)|every(?:thing| one|one)|loads|them|em)\\b(?! (?:back|to|with (?:my )?(?:tea|food|breakfast|dinner|water|milk|juice|beer)|for|at|after|before|off|out|in the morning))|die\\b|be dead\\b|dying$|(?:kill|hurt|cut|hang|burn|harm|stab|slash) my ?self\\b|hang$|cut(?: (?:so (?:bad|badly|deep|much)|deep|again|rn|tonight))?$|slit my|sleep (?:for ?ever|and not)|not be (?:here|alive)|not exist|go through with it|be gone\\b)`,
      "\\b(?:dont|do not) (?:want|wanna|wana)(?: to)? (?:be (?:here|alive)|live|exist|wake)\\b",
      "\\b(?:i|just) (?:want|need) (?:it|this|everything) (?:all )?to (?:stop|end|be over)\\b",
      "\\b(?:to do it|enough)\\b.{0,12}\\bi want to\\W*$|\\bim ready(?: now)?\\W*$|\\b(?:today|tonight)(?: \\w+){0,2} the (?:day|night)\\b",
      "\\bi want (?:to )?(?:use|do|take) (?:it|them)\\b(?! (?:for|back|up|to))",
      "\\bcant (?:do this|go on|carry on|cope|keep (?:going|doing this)|live like this|take (?:it|this|any more|much more))(?: (?:any ?more|no more|now|tonight|much longer|on|like this))+",
      "\\bcant stop (?:thinking|looking)(?: (?:of|about|at))? (?:using|doing|it|them|taking)\\b",
    ].join("|"),
  ),
);
const NO_WISH =
  /\b(?:boxing|karate|judo|driving|courses?|college|school|climb\w*|ladder|planer|diy|fishing|camping|picnic|laundry|trousers|jeans|exam|test|essay|game|film|lol|haha\w*|prescri\w*|review|by phone|(?:blades?|knife|razors?|scissors|rope|belt|cord) for (?:my|the|a|our) (?!wrists?|arms?|legs?|neck|throat|skin|self)\w+|allergy|hayfever|(?:not|never|dont|wouldnt|wont|no longer) (?:gonna |going to |want to |wanna |plan(?:ning)? to |ever )?(?:do it|use it|use them|take them|kill|hurt|cut|die|end)|gave (?:it|them)|given (?:it|them)|got rid|threw|binned|flushed|locked (?:it|them)|used to|years? ago|last year)\b/;
// Stryker restore Regex,StringLiteral

/** "cant do this anymore" is said of their own life; "do this" of a plan. */
const OWN_END = /\bcant do this\b/g;

/** What could end their life is with them, and they wish to use it. @param words as plainWords gives them */
export const hasMeansAndWish = (words: string): boolean =>
  HAS.test(words) &&
  WISH.test(words) &&
  ![NO_WISH, OTHER_USE, IN_OTHERS].some((pattern) => pattern.test(words)) &&
  // Stryker disable next-line StringLiteral: whatever stands for it is meant for nobody else
  !FOR_ANOTHER.test(words.replace(OWN_END, ""));

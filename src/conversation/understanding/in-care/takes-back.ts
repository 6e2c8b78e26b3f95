import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WROTE =
  "(?:had|has|got|took|nicked|was on|been on|was messing|was using|wrote|sent|typed|texted|messaged|did)";
const SOMEBODY =
  "(?:my |me |a |the )?(?:little |big |older |best |stupid )?(?:mates?|friends?|brother|bro|sister|sis|cousin|flatmate|housemate|kid|son|daughter|someone|somebody|sum1|someone else)";
const SAID =
  "(?:(?:everything|anything|all|what|wot|any of what|the stuff|all that|none of what) (?:that )?(?:i|ive) (?:just |ever )?(?:said|sent|wrote|told (?:u|you)|put|texted)|(?:it|that|this|all (?:of )?(?:it|that|this)|none of (?:it|that|this)))";
const TAKES_BACK = prefiltered(
  new RegExp(
    [
      "(?<!\\b(?:not|no|aint|isnt|wasnt|never|he|she|they|hes|shes|you|u|was he|is he|he was|she was|they were|he is|shes only|hes only|think its a|says its a|said its a|like a|said) )\\b(?:jk|jks|joking|jokin|joke|jokes|kidding|kiddin|messing about|messing around|messin|playing about|winding (?:u|you) up|pranking|prank)\\b",
      `\\b${SOMEBODY} ${WROTE}(?: \\w+){0,2} (?:it|that|this|my phone|the phone|me phone|on my phone|about|around|here)\\b(?! (?:off me|and (?:hit|broke|smashed|wont)|so i cant))`,
      `\\b(?:ignore|forget|disregard|scrap|never ?mind|dont worry about) (?:me|all this|my (?:last )?(?:message|messages|text|texts|msg)|${SAID})\\b(?! (?:again|ever))|\\b(?:please|pls|plz) ignore\\b`,
      `\\b(?:i|ive) (?:just |only |was |am |have )?(?:made (?:it|that|this|all that|it all|stuff) up|(?:was )?(?:lying|lied|exaggerating|exaggerated)(?! to (?:him|her|them|my))|take (?:it|that) (?:all )?back)\\b|\\bim (?:a liar|lying|exaggerating)\\b`,
      `\\b${SAID}(?: is| was| wasnt| isnt| aint| were|s){1,2}(?: just| all| not| even| really| actually){0,3} (?:true|real|lies|a lie|rubbish|bullshit|made up|nothing|a mistake|a mix up|by accident)\\b`,
      "\\b(?:nothing|nowt) (?:even |really |actually )?(?:happened|is happening|going on|wrong)\\b|\\b(?:he|she|they) (?:didnt|did not|doesnt|dont|never|hasnt|has not) (?:do|done|did|touch|touched|hit|hurt|harm|actually do|actually) (?:anything|nothing|me|owt|nowt|it)\\b(?! (?:before|until|til|till|like|this|that|so|there|to (?:help|stop|me)|about|for|when|wrong to))",
      "\\b(?:sent|send|written|texted|messaged) (?:it |that |this |to (?:you|u) )?(?:by (?:mistake|accident)|to the wrong)\\b|\\bwrong (?:person|chat) (?:sorry|soz)\\b",
    ].join("|"),
  ),
);
/** It is meant, or said by somebody else. */
const MEANT =
  /\b(?:not (?:a )?jok(?:e|ing)|no jokes?|aint joking|not kidding|(?:he|she|they|everyone|people|my \w+) (?:says?|said|thinks?|told me|reckons?|keeps? saying) (?:i|im|its|it|that|to)|dont (?:ignore|forget)|cant forget|never forget)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Whether what was told is taken back: as a joke, as somebody else's doing, as untrue. With whoever harms there it may be
 * written under their eyes. @param words as plainWords gives them
 */
export const takesItBack = (words: string): boolean => TAKES_BACK.test(words) && !MEANT.test(words);

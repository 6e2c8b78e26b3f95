import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:tbh|honestly|and|but|cos|so|well|i think|think|sorry|now|omg|please|just|literally|its like|feel like|i feel like|i know|fuck it|fuck this) ){0,4}";
const TAIL =
  "(?: (?:now|tbh|man|mate|sorry|x|really|honestly|please|pls|any ?more|no more|already|if (?:he|she|they) \\w+ (?:it|them)|after this|because of (?:this|it|him|her|them)|cos of (?:this|it|him|her|them)|here|im (?:so )?(?:tired|sorry)|sorry mum)){0,4}\\W*$";
const MY_LIFE = "(?:my|me|mi|this|the|all my|whole)(?: whole| entire)? li(?:fe|ves?)s?";
const END = prefiltered(
  new RegExp(
    [
      `\\b${MY_LIFE} (?:is |has |was |be |already |now |all |just |gonna be |will be |completely |going to be ){0,4}(?:finish\\w*|over|done|ended|end|ruined|destroy\\w*|worthless|pointless|nothing|not worth (?:it|living)|no good)\\b`,
      `(?:^|\\b(?:left|anymore|any more|more|too|it|this|money) )${LEAD}(?:im|i am|iam|i) (?:completely |all |just |so |totally |already |well and truly ){0,2}(?:finished|finish|over|doomed)${TAIL}`,
      `\\b(?:i )?(?:just |really |honestly |literally )?(?:cant|cannot|can not|cnt|dont think i can|dont wanna|dont want to|no can|not able to) (?:\\w+ )?(?:do (?:this|it|life)|carry on|go on|take (?:this|it)|live(?: (?:like this|with (?:this|it|myself)))?|cope|keep going|face (?:this|it|tomorrow|any ?one)) ?(?:any ?more|no more|no longer|anymore|much longer)\\b`,
      "\\b(?:ive got |i have |theres |ive |i got |got |there is |theres |have )(?:nothing|no ?thing|nuffin|no reason|no point)(?: (?:left|to live|living|to live for|to lose|in (?:this |my )?life|any ?more|no more|to carry on|here for me))\\b",
      "\\b(?:its|life is) (?:all )?(?:over|finished) for me\\b|\\bno point (?:in )?(?:carrying|going) on\\b",
      "\\b(?:no|dont see (?:a|any)|only one|cant see (?:a|any)|not (?:a|any)|only) (?:other )?way (?:out|left)\\b(?! (?:of|the|through|except|but|here|side|front|back))",
      "\\b(?:better|easier)(?: off)? (?:if i (?:was|were|wasnt|werent)|without me|dead|me dead)\\b|\\b(?:dont|no) (?:want|wanna|want to) (?:be here|live|wake up|exist)(?: any ?more| no more| now)?\\b",
      "\\b(?:whats|wat is|what is|no|see no) (?:the )?point (?:in|of) (?:living|life|me|anything|going on|being here|carrying on|any of it)\\b",
    ].join("|"),
  ),
);
const OF_OTHER_THINGS =
  /\b(?:forms?|homework|texting|phone|battery|data|way out of (?:town|the)|contract|appointment|lol|lmao|haha\w*|this chat|(?:he|she|they) (?:says?|said|thinks?|reckons?))\b/;
// Stryker restore Regex

/** Words of an end of everything: the hint of somebody who may want to die. @param words as plainWords gives them */
export const hintsAtEnd = (words: string): boolean => END.test(words) && !OF_OTHER_THINGS.test(words);

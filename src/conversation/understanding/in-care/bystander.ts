// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEM = "(?:she|he)";
const OF_THEIR_BODY = new RegExp(
  [
    `\\b(?:what|wat|wot|how many|how much|when|whats|why)(?: has| have| did| is| s)? ${THEM}(?: just| gone and)? (?:take|taken|took|done|did|do|swallow\\w*|had|cut)(?: to (?:her|him)self)?\\b`,
    `\\b(?:is|will) ${THEM} (?:gonna |going to )?(?:die|dying|dead|be ok|be okay|be alright|ok|okay|alright|breathing|awake|make it|live|survive)\\b`,
    `\\b${THEM}s?(?: is| has| looks?| gone| went| feels?| seems?){1,2} (?:so |really |all |very |right |proper |just )?(?:dead|cold|pale|grey|gray|blue|white|floppy|limp|drowsy|out of it|unconscious|collapsed|on the floor|passed out|breathing|fitting|mumbling|slurring|clammy)\\b`,
    `\\b(?:found|just found|came home to|with) (?:her|him) (?:\\w+ ){0,2}(?:on|in|asleep|like|with|lying|passed|unconscious|collapsed)\\b|\\bdo i (?:put|move|leave|get|take|wake|keep|give|make|let) (?:her|him)\\b`,
  ].join("|"),
);
const OF_SOMEBODY_ELSE =
  /\b(?:i|ive|i have) (?:took|take|taken|feel|felt|swallowed|cut|want|wanna)\b|\b(?:im|i am) (?:sick|bleeding|dizzy|tired|scared of)\b|\bmy (?:\w+ )?(?:baby|son|kid|kids|dog|cat|mate|friend)\b|\?.{0,40}\bme\b/;
// Stryker restore Regex

const MOST_WORDS = 20;

/**
 * Whether somebody asks or tells of the body of another, as who stands beside it does. Read only where whoever owns the
 * phone has told of their own. @param words as plainWords gives them
 */
export const speaksAsBystander = (words: string): boolean =>
  words.split(" ").length <= MOST_WORDS && OF_THEIR_BODY.test(words) && !OF_SOMEBODY_ELSE.test(words);

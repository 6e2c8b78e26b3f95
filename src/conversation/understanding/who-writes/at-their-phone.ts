import { KIN, OPENS } from "../words/kin-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEIRS =
  "(?:wife|husband|missus|mrs|gf|girlfriend|bf|boyfriend|partner|daughter|son|girl|lad|kid|sister|brother)";
const TALK = "(?:text|txt|messag|msg|talk|speak|chat|writ|contact|ring|repl)\\w{0,4}";
const YOU = "(?:u|you|ya|yous|this number|this lot)";
const ON_IT = "(?:chat|account|laptop|ipad|tablet|phone|fone|convo|conversation|messages?|texts?|number)";
const SHOWS = [
  `${OPENS}(?:this is|its|im) (?!me\\b|my\\b|him\\b|her\\b|about\\b|not\\b)[a-z]{2,12}\\W+(?:and |so |right )?(?:what|whats|wat|wot|who|whos|why)(?: is| are| do| r| the \\w+ is)? (?:this|that|dis|u|you|ya|she|her)\\b`,
  `\\b(?:its|im|i am|this is) (?!my\\b)[a-z]{2,12} (?:${KIN})\\b\\W*(?:and )?(?:she|he)s? ?(?:is )?(?:fine|ok|okay|good|alright|asleep|sleeping|busy|out|lying|not)\\b`,
  `\\b(?:she|he)(?:s| is| has)? (?:got )?(?:nothing|nowt|fuck all|sod all)(?: else| more)? (?:to|2) (?:say|tell) (?:to )?${YOU}\\b`,
  `\\b(?:she|he) (?:wont|isnt gonna|isnt going to|aint gonna|aint|doesnt|dont|does not|will not|is not)(?: (?:be|want to|wanna|want|need to|need))? (?:${TALK}|need)(?: (?:to|with))? ${YOU}\\b`,
  "\\b(?:she|he)(?:s| is) (?:in the (?:shower|bath|toilet|loo|bed)|asleep|sleeping|busy|out|at work|not here)\\W+(?:so )?(?:im|i am|its|this is) (?:her|his|the|[a-z]{3,12})\\b(?! (?:gonna|scared|going|so|ok|just|not))",
  `\\b(?:delete|remove|lose|forget|block) my (?:${THEIRS})s? (?:number|phone|texts|messages)\\b`,
  `\\bwhy (?:is|are|has|does|did|was|would) my (?:${THEIRS})(?: been)? (?:\\w+ )?${TALK}\\b|\\bwhat (?:has|did|is|does) my (?:${THEIRS})(?: been)? (?:say|said|saying|sayin|tell|told|telling|want)\\b`,
  `\\b(?:i )?(?:just )?found (?:this|it) (?:open|up|on|left|still open)\\b|\\bleft (?:this|it) open on (?:the|my|our)\\b`,
  `\\b(?:whose|whos|who s) (?:is )?(?:${ON_IT}) (?:is |are )?(?:this|these|it|that)\\b|\\b(?:whose|whos) is this ${ON_IT}\\b`,
  `\\b(?:is|was|has) (?:somebody|someone|sum1|anyone|any1)(?: been)? (?:using|on|messing with) my (?:laptop|ipad|tablet|phone|fone|computer|pc)\\b|\\bwho (?:was|has been|been|is|s) (?:on|using|talking|chatting|typing)(?: on)? (?:here|this|my (?:laptop|ipad|tablet|phone|computer|pc))\\b`,
  "\\b(?!(?:i|they|it|who|dad|mum|man|boss|someone|somebody|just|and) )[a-z]{2,12} (?:(?:showed|shown|handed) me (?:this|these)(?: (?:chat|texts?|messages?|phone|fone))?(?=\\W|$)(?! \\w)|(?:handed|gave) me (?:her|his) (?:phone|fone|mobile))",
  `^\\W*(?:are |r )?(?:u|you|ya|yous) (?:talking|speaking|texting|chatting|messaging) (?:to|with) my (?:${THEIRS})\\b`,
  "\\bthis is (?:her|him)(?=\\W*$| (?:speaking|typing|texting|again|btw|im|i|its|it was|just|lol|everything|all|dont|sorry|now|here)\\b)",
  "\\bi(?:m| am) the (?:babys|kids) (?:dad|mum|mam|father|mother)\\b.{0,20}\\b(?:she|he)s? (?:aint|isnt|not|is not)\\b",
].map((one) => new RegExp(one));
const ASKS = [
  `${OPENS}(?:do )?(?:you|u|ya) know where (?:is )?(?:she|he)\\b(?: is| at| now)*\\W*$`,
  `${OPENS}is (?:she|he) (?:ok|okay|alright|safe|in trouble|hurtin|hurting|harming|cutting)(?: (?:him|her)self)?\\W*$`,
  "^\\W*(?:can|could|will|would) (?:you|u|ya) get (?:her|him) to (?:ring|call|text|phone|message) me\\b",
  "^\\W*(?:can|could|will) (?:you|u|ya) (?:show|tell|send) me (?:what (?:was|she|he|has been)|the (?:chat|messages?|texts?))\\b",
  "^\\W*(?:so |and )?(?:what|wat|wot)s? (?:was|has been|is) (?:said|written|typed|being said)(?: (?:here|on here|to you|about me))?\\W*$",
].map((one) => new RegExp(one));
// Stryker restore Regex

/**
 * Whether somebody who came upon the talk of a person in danger writes: shows who they are to the person, or asks of them,
 * of the talk, or of who was here. Read only where danger was told.
 * @param words as plainWords gives them
 */
export function atTheirPhone(words: string): "says" | "asks" | undefined {
  if (SHOWS.some((pattern) => pattern.test(words))) return "says";
  return ASKS.some((pattern) => pattern.test(words)) ? "asks" : undefined;
}

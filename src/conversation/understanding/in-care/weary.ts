import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const ENOUGH =
  "(?:tired|exhausted|knackered|shattered|weary|worn out|sick(?: and tired| to death)?|fed up|drained|bored|done|finished|had enough|had it|cba|cant be (?:arsed|bothered|fucked)|over)";
const IT =
  "(?:it|it all|all of it|all this|all that|all of this|any of it|any of this|everything|every thing|evrything|life|living|livin|existing|this(?: life| world| shit)?|this|the world|being (?:here|alive|me|like this|this|a burden)|fighting|trying|carrying on|pretending|waking up|feeling (?:like this|this way|this|it)|my ?self|my life|coping|holding on|hurting|the pain|surviv\\w+)";
const WEARY = prefiltered(
  new RegExp(
    [
      `\\b${ENOUGH}(?: (?:so|now|just|really|with|of|from|by|at|off|in|wiv|wi)){1,2} ${IT}(?: (?:all|now|tbh|man|mate|x|any ?more|no more|honestly|though|tho|really|lately|you know|sorry|every ?(?:day|single day)|all the time|to be honest|and|i)){0,3}(?=$| (?:just|want|cant|it|the|whats|nothing|no|im|ive|please|help)\\b)`,
      "\\b(?:nothing(?: (?:ever|will|is|gonna|going to|really)){0,3}|(?:it|things|life|this)(?: (?:will|is|are|really|just)){0,2} (?:never|wont|aint|isnt|arent|not)(?: (?:ever|gonna|going to|really)){0,2}) (?:gets?|getting|be|chang\\w+|improv\\w+)(?: any)? ?(?:better|good|ok)?(?: (?:for me|ever|any ?more|is it|so|anyway)){0,2}$",
      "\\bnothing (?:ever )?(?:changes|helps|works|matters)(?: any ?more| anyway| for me| now)?$",
      "\\b(?:no|got no|have no|lost all|lost|without|any|out of|no more) (?:more )?(?:hope|strength|energy|fight|power|will|reason)(?: (?:left|for me|in me|any ?more|now|to (?:live|go on|continue|carry on|fight|keep going|do this|be here)|at all)){1,2}\\b|^(?:(?:there is|theres|i have|ive got|ive|i) )?no hope$",
      "\\b(?:no ?one|nobody|no ?1|they|people|none) (?:would|will|d|wouldnt|wont|even|ever|really|ll) ?(?:even |ever |really )?(?:notice|miss me|care|be bothered|cry|come to my funeral)\\b",
      "\\b(?:whats the (?:fucking )?point|what is the point|theres no point|no point)(?=$| (?:tbh|any ?more|now|to (?:it|any|this|life|me)|(?:in|of) (?:it|any|living|this|me|anything|life|going on|being|carrying on|trying|waking)))",
    ].join("|"),
  ),
);
const NO_LIFE =
  /\b(?:bot|robot|talking to|texting|rain|weather|work|job|college|homework|exams?|shift|gym|dinner|food|housework|uc|universal credit|forms?|queue|waiting|him|her|them|boyfriend|girlfriend|ex|bf|gf|better now|lol|haha\w*|film|series|game|book|drink|sleep better)\b/;
// Stryker restore Regex,StringLiteral

/** "so tired of everything": no hope is left, and it is no sleepiness. @param words as plainWords gives them */
export const isWeary = (words: string): boolean => WEARY.test(words) && !NO_LIFE.test(words);

/** Said beside a wish to die, staff hear of it at once. */
export const wearyOfIt: ConcernReader = (words, told) =>
  told.kind === "suicide_self_harm" && !isOfThem(told) && isWeary(words) ? NO_HOPE : undefined;

const NO_HOPE = { level: "urgent" } as const;

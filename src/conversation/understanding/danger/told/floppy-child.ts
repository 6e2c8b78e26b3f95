import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:bab(?:y|ies)|babba|bubba|newborn|toddler|little (?:one|girl|boy|man|un)|lo|son|daughter|infant|my (?:boy|girl))";
const STATE =
  "(?:floppy|limp|unresponsive|lifeless|gone (?:blue|grey|gray|stiff|limp)|going (?:blue|grey)|turn(?:ed|ing) (?:blue|grey)|(?:lips|face) (?:is |are |have |has )?(?:gone |going |turned |turning )?(?:blue|grey)|wont wake(?: up)?|not waking(?: up)?|cant wake (?:him|her|it|them)|not breathing|isnt breathing|stopped breathing|struggling to breathe|having a (?:fit|seizure))";
const FLOPPY = prefiltered(
  new RegExp(
    `\\b${CHILD}(?:s|is| is| has| have)?\\b(?: (?!not\\b|never\\b|isnt\\b)\\w+){0,4}? ${STATE}\\b|\\bfloppy (?:\\w+ )?${CHILD}\\b`,
  ),
);
const NOT_NOW =
  /\b(?:floppy (?:hat|ears?|bunny|disk|hair|toy)|doll|course|first aid|if (?:my|a|the|your)|what do i do if|when (?:he|she) was born|last (?:year|month)|years? ago|wont wake (?:up )?(?:for (?:school|nursery|college)|early|til|until|before))\b/;
// Stryker restore Regex,StringLiteral

/** A small child who is limp, blue, or not to be woken. @param words as plainWords gives them */
export const tellsOfFloppyChild = (words: string): boolean => FLOPPY.test(words) && !NOT_NOW.test(words);

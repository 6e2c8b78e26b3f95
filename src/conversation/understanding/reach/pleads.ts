import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const OF_A_THING =
  "(?! (?:(?:me|us|my \\w+) )?(?:with (?:a|the|my|some|college|homework|uc|pip|cv|bus|rent|form|forms|housing|money)|to (?:fill|find|write|apply|move|book|get a|get my|understand)|fill|find|write|apply|book|myself|itself|desk|out (?:at|in)))";
const PLEADS = prefiltered(
  new RegExp(
    [
      `(?:^|\\b(?:please|pls|plz|plis|plse|can|could|will|would|someone|somebody|any ?one|u|you|ya|they|must|need|needs|want|wants|i|we|god|omg|just|to|pa|denise|me|us|now|asap|quick) )(?:help|hlp|halp|helpme|save|rescue)\\b(?! (?:screen|line|yourself|him|her|them|it|that|this|as|file))${OF_A_THING}`,
      "\\b(?:need|want|send|get|bring|give|beg) (?:me |us |you |some |any |more |ur |your )?(?:help|rescue|police|someone|some ?body)\\b(?! with)",
      "\\b(?:get|take|pick|fetch|collect|let|bring) (?:me|us) (?:out|away|from here|from this|up|somewhere safe|go|outside|free|leave)\\b(?! (?:of debt|the|a|to (?:the )?(?:shops?|gp|doctor|college)|at \\d))",
      "\\b(?:i|we|me) (?:just |really |need to |have to |must |want to |wanna |want |cant |can not |cannot |no can |not can ){1,2}(?:escape|get out|get away|run away|leave here|leave this|go out|go from here|come out)\\b",
      "\\b(?:im|i am|am|i|we are|were|me|so|very|really|too) (?:so |very |really |proper |too |just |much |feel |is ){0,3}(?:scared|scare|frightened|afraid|terrified|petrified|fear)\\b(?! of (?:spiders|the dentist|heights|needles))|^\\W*(?:scared|afraid|frightened|terrified)\\b",
      "\\b(?:call|ring|phone) (?:me|us)\\b(?! (?:names?|a|an|fat|stupid|when|if|whatever|that|him|her))|\\b(?:call|ring|phone|send|get|bring) (?:the )?(?:police|999|ambulance|feds)\\b",
      "\\b(?:come|can you come|pls come|please come) (?:and |to )?(?:get|fetch|take|find|save|for|quick|now|here) ?(?:me|us)?\\b",
      "^\\W*(?:please|pls|plz|plis) (?:come|hurry)(?: (?:quick|fast|now|here|please|pls)){0,2}\\W*$",
      "\\bs ?o ?s\\b|\\bhe(?:s| is| will|ll)? (?:gonna |going to |want to |wants to |want )?(?:kill|hurt|hit|beat) (?:me|us)\\b",
    ].join("|"),
  ),
);
/** Told of help that was, or that nobody wants. */
const NO_PLEA =
  /\b(?:dont|do not|no|not|didnt|doesnt|wont|cant) (?:need|want|wanna) (?:\w+ )?help\b|\b(?:helped|helping|not scared|isnt scared|no longer scared|dont (?:help|call|ring|phone|come|send)|not (?:call|ring|phone))\b|\bthanks for (?:the |ur |your )?help\b/;
// Stryker restore Regex,StringLiteral

/**
 * Whether somebody begs for help, to be fetched or to be rung, or says how scared they are: never met by silence. Read only
 * where danger was told and an answer may be seen by others.
 * @param words as plainWords gives them
 */
export const pleads = (words: string): boolean => PLEADS.test(words) && !NO_PLEA.test(words);

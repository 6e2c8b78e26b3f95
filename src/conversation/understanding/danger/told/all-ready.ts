import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THE_NIGHT =
  "(?:(?:tonight|tonite|2nite|today|2day|tomorrow|tomoz|tmrw|this)(?: ?s| is|s)?(?: (?:gonna|going to|will|to|finally|defo|probs|prob))?(?: be)? (?:the|my|its the) (?:last )?(?:night|nite|day|one)|its (?:gonna be |got to be |going to be )?(?:tonight|tonite|2nite)|(?:im |i am |gonna |going to )?(?:doing|do|done) it (?:tonight|tonite|2nite)|(?:i )?(?:picked|chose|chosen|decided on|set|got|know) (?:my |the |a )(?:day|date|night))";
const ALL = "(?:everything|evrything|everythin|everyfing|every thing|all|what|wot|all the stuff|whatever)";
const HAVE =
  "(?:got|have|ive got|had|got hold of|getting|collected|saved up|sorted|laid out|lined up|put out)";
const READY = [
  `${HAVE} ${ALL}(?: (?:that|what|is|the stuff|stuff))? (?:i |ill |ima |id )?(?:need|ned|want|needed|require)(?: for it| to do it)?`,
  `${ALL} i (?:need|needed)(?: ?s| is|s)? ?(?:all )?(?:here|ready|sorted|set|in my room|in my bag|next to me|in front of me|laid out|set up|in place)`,
  "(?:wrote|written|writing|done|left|got)(?: (?:all|my|the|a|some|out)){0,2} (?:notes?|letters?|goodbyes?)",
  "(?:no|nobody|no ?one|noone)(?: (?:ones|is|s|will|gonna|can|be|left|to|here|around|in|home)){0,5} (?:stop me|find me|be in|be home)",
].join("|");
const PLANNED = prefiltered(
  new RegExp(`\\b${THE_NIGHT}\\b.{0,60}\\b(?:${READY})\\b|\\b(?:${READY})\\b.{0,60}\\b${THE_NIGHT}\\b`),
);
const LOOKED_FORWARD_TO =
  /\b(?:part(?:y|ies)|date|match|game|gig|concert|rave|prom|club\w*|wedding|birthday|bday|bonfire|fireworks?|movies?|film|netflix|marathon|sleepover|dinner|tea|cook\w*|bak(?:e|ing)|pizza|takeaway|mov(?:e|es|ing)|pack(?:ed|ing)|unpack\w*|flat|tenancy|keys|interview|exams?|revis\w*|college|uni|course|essay|homework|coursework|assignment|test|job|work|shift|gym|paint(?:ing)?|decorat\w*|clean\w*|tidy\w*|furniture|hair|nails|make ?up|outfit|dress|tattoo|propos\w*|ask (?:her|him|them) out|due|labour|waters|baby|hospital bag|festival|holiday|hols|flight|airport|trip|camping|passport|hallowe?en|xmas|christmas|new years?|eve|quit\w*|stop smoking|diet|vape|lol|lmao|haha\w*|excited|cant wait|buzzing|so happy|yay|woo+|final|finals|show|results?|league|season|launch|drop|cup|derby|fight night|ps[45]|xbox|switch|update|raid|stream\w*)\b|🎉|🥳|🎂|⚽|😂|🤣/u;
// Stryker restore Regex,StringLiteral

/**
 * The night is set and what it needs is there, and nothing is named that is looked forward to: somebody may mean to end
 * their life. @param words as plainWords gives them
 */
export const hasAllReady = (words: string): boolean => PLANNED.test(words) && !LOOKED_FORWARD_TO.test(words);

import { prefiltered } from "../../words/prefiltered.ts";
import { byWhom, type HeldBy } from "./held-by.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEM =
  "(?:he|she|they|who|(?:my |me |the |his |her )?(?:dad|stepdad|mum|stepmum|uncle|auntie|brothers?|cousins?|family|parents|ex|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|boss|man|men|lads|gang|olders|madam|landlord|someone))";
const SAY =
  "(?:says?|said|sed|saying|tells?|told|telling|reckons?|swears?|swore|promised|warned|threaten(?:s|ed)?|keeps? saying)";
const I_WILL =
  "(?:id|ill|im|i am|i will|i would|i be|i|im gonna|im going to|i could|i might|my life)(?: (?:gonna|going to|end up|be|get|ended up|would|will|wake up|all|is)){0,3}";
const ENDED =
  "(?:dead|die|killed|buried|done for|finished|over|(?:found )?in (?:a|the) (?:ditch|bag|box|body bag|grave|coffin|river|canal|woods|ground)|6 feet under|six feet under)";
const KILL = "(?:kill|murder|bury|burn|stab|shoot|shank|strangle|hang|finish|behead|drown|rape)(?:s|ed|ing)?";
const US = "(?:me|us|my (?:family|mum|mam|mom|dad|kids?|baby|son|daughter|sister|brother|nan|dog))";
const IF =
  "(?:say no|said no|leave|leav|left|tell|told|go|went|run|ran|refuse|talk|speak|spoke|call|ring|escape|stop|dont|do not|not|didnt|don t|see|marry|come|try|get away|do it)";
const THREATS = prefiltered(
  new RegExp(
    [
      `\\b${THEM}(?: \\w+){0,2}? ${SAY}(?: me| to me)?(?: that)? ${I_WILL} ${ENDED}\\b`,
      `\\bif i (?:\\w+ ){0,2}?${IF}\\b(?: \\w+){0,3}?,? ${THEM}(?: \\w+){0,2}? ${KILL} ${US}\\b`,
      `\\b(?:hell|theyll|shell|hed|theyd|shed|${THEM}(?: (?:will|would|is gonna|are gonna|gonna|going to|said|say|says|hed|theyd|to)){0,3}) ${KILL} ${US}\\b(?: \\w+){0,4}? (?:if|unless|when) (?:i|we)(?: \\w+)?? ${IF}\\b`,
      `\\bif ${THEM}(?: ever)? (?:find|finds|found|see|sees|catch|catches|hear|hears|know|knows)\\b(?: \\w+){0,3}?,? (?:then )?(?:im|i am|ill be|i will be|ima be|i be|am) (?:dead|finished|done for|killed|a dead \\w+)\\b`,
    ].join("|"),
  ),
);
const IDIOM =
  /\b(?:late|mess|room|grades?|exam|exams|dishes|tidy|lol|haha\w*|phone bill|good at|on my feet|tired|homework|the match|fail|forget|forgot|with laughter|jokes?|hungry|haircut)\b|😂|🤣/u;
// Stryker restore Regex

/** The words without the death that others threaten them with, to see whether they speak of their own wish. */
// Stryker disable next-line StringLiteral: blanks stand on both sides of it already
export const withoutThreats = (words: string): string => THREATS.replaceIn(words, " ");

/**
 * Somebody has told them that they will die, or be killed if they leave, tell or say no: others are the danger, however
 * much death is in the words. @param words as plainWords gives them
 */
export const deathThreat = (words: string): HeldBy | undefined =>
  THREATS.test(words) && !IDIOM.test(words) ? byWhom(words) : undefined;

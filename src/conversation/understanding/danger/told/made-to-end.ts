import { prefiltered } from "../../words/prefiltered.ts";
import { byWhom, type HeldBy } from "./held-by.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const END =
  "(?:abortions?|abortoin|abort(?:ing|ed)?(?: (?:it|the baby|my baby))?|terminations?|terminate (?:it|the (?:pregnancy|baby)|my (?:pregnancy|baby))|(?:get|getting|got) rid of (?:it|(?:the|my|our|this) (?:baby|pregnancy|kid|child))|get rid(?= but\\b)|end (?:the|my|this) pregnancy|(?:the )?abortion (?:pills?|tablets?))";
const THEY =
  "(?:he|she|they|hes|shes|theyre|hell|theyll|everyones?|everybodys?|every1|(?:(?:my |me |his |her |the |our )(?:\\w+ )?)?(?:bf|boyfriend|ex|partner|husband|fella|man|mum|mam|mom|dad|nan|gran|family|parents|sister|auntie?|uncle|brother|carers?|foster (?:mum|dad)|worker|boss|gf|girlfriend|wife))";
const FORCES = prefiltered(
  new RegExp(
    [
      `\\b${THEY}(?: \\w+){0,3}? (?:mak(?:e|es|ing|in)|made|forc(?:e|es|ed|ing|in)|pressur(?:e|es|ed|ing|in)|push(?:es|ed|ing)?|bull(?:y|ies|ied|ying)|threaten(?:s|ed|ing)?|blackmail(?:s|ed|ing)?|drag(?:s|ged|ging)?|guilt(?:s|ed|ing)?) (?:me|her)\\b.{0,35}\\b${END}`,
      `\\b${THEY}(?: \\w+){0,2}? (?:gave|giving|gives|bought|got|put|slipped|hid)(?: \\w+){0,4}? (?:abortion (?:pills?|tablets?))\\b.{0,40}\\b(?:have to|made|make|told|forc\\w*|or else|drink|food|without|dont want|didnt (?:know|want)|must)\\b`,
      `\\b${END}\\b.{0,30}\\b${THEY}(?: \\w+){0,2}? (?:say|says|said|told|tells?)(?: me)?(?: that)? (?:i|me|to)(?: \\w+)? ?(?:must|have to|has to|got to|gotta|to)\\b`,
      `\\b(?:being|bein|getting|been|im|was) (?:forced|made|pressured|pushed|bullied|dragged)\\b.{0,30}\\b${END}`,
      `\\b${END}\\b.{0,40}\\b(?:or (?:he|she|they|hes|shes|theyre|hell|shell|theyll|else|im out)|he(?:ll| will) (?:leave|hurt|kill|kick|batter|hit)|kick(?:s|ed|ing)? me out)\\b`,
      `\\b${THEY}(?: \\w+)? (?:say|says|said|saying|told|tells|tell|telling|reckons?|insists?)(?: \\w+){0,2}? (?:i|ive|me) (?:to|have to|got to|gotta|must|need to|had to|better)\\b.{0,15}\\b${END}`,
      "\\b(?:kick|punch|beat|knock|batter|stamp|smash|boot|bang|cut|rip)(?:s|ed|ing|in)? (?:it|the (?:baby|kid|thing)|this (?:baby|kid|thing)|my baby|that (?:baby|kid|thing)) (?:right |straight )?(?:out|outta|outa)(?: (?:of|ov|a))? (?:me|my|u|you)\\b",
      "\\b(?:kick|punch|hit|stamp|knee|batter|push)(?:s|ed|ing)? (?:me|it|my \\w+) .{0,30}\\bif i (?:keep (?:it|the baby|this baby)|have (?:it|the baby|this baby)|dont get rid)\\b",
      `\\b(?:pregnan\\w*|baby|up the duff)\\b.{0,40}\\b${THEY}(?: \\w+)? (?:says?|said|told me|makes?|making|tells?|telling)(?: me)? (?:i (?:have|got|need) to|to|i must|im) (?:keep|have|keeping|having) (?:it|the baby|this baby)\\b.{0,20}\\b(?:i (?:dont|didnt|do not)|no choice)\\b`,
      `\\b(?:${THEY}(?: \\w+){0,3}? (?:mak(?:e|es|ing|in)|made|forc(?:e|es|ed|ing|in)|pressur(?:e|es|ed|ing|in)|push(?:es|ed|ing)?|bull(?:y|ies|ied|ying)|want|wants|expects?) me|(?:being|bein|getting|been|im|was) (?:forced|made|pressured|pushed|bullied)) (?:to |into |2 )?(?:keep|keeping|have|having|carry|carrying|go through with|give birth to|birth) (?:the|this|my|a|his|that) (?:baby|bby|bab|pregnancy|child)(?=\\W*$|\\W+(?:and|but|i|when|even|cos|coz|because|against|its|it|n|help|please|pls|what|im|for|he|she|they|x+)\\b)`,
      `\\b${THEY}(?: \\w+){0,2}? (?:wont|will not|not gonna|doesnt|isnt) (?:let|letting) me keep (?:it|the baby|my baby|him|her)\\b`,
      `\\b${THEY}(?: \\w+){0,2}? (?:wont|will not|not gonna|doesnt|isnt) (?:let|letting) me (?:\\w+ )?(?:have|get|book) (?:an?|the) (?:abortion|termination)\\b`,
    ].join("|"),
  ),
);
const WANTED_BY_THEM = prefiltered(
  new RegExp(
    `\\b${THEY}(?: \\w+){0,2}? (?:booked|books|arranged|wants?|wanted|paid|sorted|made|got|gonna|going|trying|keeps?|expects?)\\b.{0,30}\\b${END}`,
  ),
);
const REFUSED =
  /\b(?:i )?(?:dont|do not|didnt|dnt|never|don t)(?: \w+)? (?:want|wanna|wana|agree|choose|ask)\b|\bi (?:dont|do not|dnt|didnt)\W*$|\b(?:i )?(?:want|wanna|wana|wish|rather|gonna|going) (?:to )?keep\b|\bi (?:said|told (?:him|her|them)) no\b|\bagainst my (?:will|wish|religion)\b|\bi refuse\b|\bnot (?:my|what i) (?:choice|want)\b|\bno (?:choice|say)\b/;
const HE_OR_PARTNER =
  /\b(?:he|hes|hell|his|she|shes|bf|boyfriend|gf|girlfriend|ex|partner|husband|fella|wife)\b/;
const NOT_MADE =
  /\b(?:years? ago|debate|essay|film|law|protest|news|tenancy|contract|dont want (?:to be (?:a mum|pregnant)|the baby|this baby|a baby|kids)|nobody|no ?one(?: is|s)?|(?:isnt|arent|not|never|didnt) (?:mak|forc|pressur|push)\w*)\b/;
// Stryker restore Regex,StringLiteral

/** Others mean to end their pregnancy, or to keep them from ending it, against their will. @param words as plainWords gives them */
export function madeToEnd(words: string): HeldBy | undefined {
  if (NOT_MADE.test(words)) return undefined;
  const isMade = FORCES.test(words) || (WANTED_BY_THEM.test(words) && REFUSED.test(words));
  return isMade ? { byPartner: HE_OR_PARTNER.test(words) && byWhom(words).byPartner } : undefined;
}

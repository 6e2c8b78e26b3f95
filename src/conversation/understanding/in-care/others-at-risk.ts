import { prefiltered } from "../words/prefiltered.ts";
import { asGrave, type ConcernReader, isByOthers, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const YOUNG =
  "(?:kids?|children|child|girls?|boys?|baby|babies|toddler|teenagers?|daughters?|sons?|nieces?|nephews?|foster (?:kids?|children)|step ?kids?|little (?:ones?|sisters?|brothers?)|sisters?|brothers?|cousins?)";
const THERE =
  "(?:there|in (?:the|that|his|her|their) (?:house|home|room|place|flat)|with (?:him|her|them)|at (?:his|hers|theirs)|living there|staying there)";
const AT_RISK = new RegExp(
  [
    "\\b(?:he|she|they|hes|shes|theyre)(?: (?:is|are|still|also|just|now|even)){0,3} (?:foster(?:s|ing)?|coach(?:es|ing)?|teach(?:es|ing)?|babysit(?:s|ting)?|child ?minds?|work(?:s|ing)? (?:at|in|with) (?:a |the |my )?(?:kids|children|school|nursery|college|youth \\w+|childrens home))\\b",
    `\\b(?:other|more|another|younger|small|little|two|three|four|\\d) (?:\\w+ ){0,2}${YOUNG}(?: (?:is|are|still|living|all|also|now|who|live|lives)){0,3} ${THERE}\\b`,
    `\\b(?:my|his|her|their) (?:\\w+ ){0,2}${YOUNG}(?: (?:is|are|s|still|all|also|now|lives?|living|left|stuck|alone|home)){1,4} (?:${THERE.slice(3, -1)})`,
    `\\b(?:he|she|hes|shes|they|theyre)(?: (?:is|lives?|living|stays?|staying|moved in|still|now|has|have|got|just|been|s)){1,4} (?:with )?(?:my |her |his |a |the |other |two |three |\\d |little |young |new |another )*(?:auntie?|sister|cousin|mum|girlfriend|gf|wife|partner|niece)(?: and| n| with)? (?:her |his |their )?(?:\\w+ ){0,2}${YOUNG}\\b`,
  ].join("|"),
);
const TOO =
  "(?:too|2|as well|aswell|aswel|an all|and all|n all|also|the same|like me|like that|like this|now)";
const OTHER = `(?:(?:my|our|his|her|their|the|a|another|other|some|these|those|me) (?:(?:\\w+|\\d) ){0,2}(?:${YOUNG}|mums?|mams?|mother|nan|gran|girlfriend|gf|wife|partner|ex|mates?|friends?|flatmate|housemate|cousins?|twin|other half|students?|lads?|women|woman|people)|(?:other|more|another|some|loads of|lots of|\\d+|two|three|four|five|six) (?:(?:young|little|other|more) )?(?:${YOUNG}|people|women|lads|mates|friends|workers))`;
const DOES =
  "(?:do|does|did|done|doing|dun|hit|hits|hitting|beat|beats|beating|beaten|belts?|belted|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|kick(?:s|ed|ing)?|punch(?:es|ed|ing)?|batter(?:s|ed|ing)?|hurt(?:s|ing)?|touch(?:es|ed|ing)?|rap(?:es|ed|ing)|abus(?:es|ed|ing|e)|groom(?:s|ed|ing)|scream(?:s|ing)? at|shout(?:s|ing)? at|lock(?:s|ed|ing)|starv(?:es|ing)|choke[sd]?|strangle[sd]?|threaten(?:s|ed|ing)?|throw(?:s|ing)?|threw|start(?:s|ed|ing)? on|go(?:es|ing)? for|went for|burn(?:s|t|ed|ing)|use[sd]?|sell(?:s|ing)?|sold|make[s]?|making|made|force[sd]?|forcing)";
const HARMS = prefiltered(
  new RegExp(
    [
      `\\b(?:he|she|they|hes|shes|theyre|theyve|dad|mum|mam|stepdad|step dad|uncle|boyfriend|bf|it)(?: (?:is|are|has|have|been|also|always|just|even|now|used to|still|keeps?|started|starting|will|would|sometimes|only|always|never stops)){0,4} ${DOES}(?: (?:it|this|that|them things|stuff|things|same|the same(?: thing)?|same thing))?(?: (?:to|with|on|at|of|up))? ${OTHER}\\b`,
      `^(?:(?:and|its|it is|also|hes|shes|plus|not just me|not only me|me|he|she|but|cos|yeah|there is|theres|it happens to|happens to|happening to) ){0,4}(?:(?:and|with|to) )?(?:my|our|his|her|other) (?:\\w+ ){0,2}${YOUNG}(?: (?:gets?|got|has) (?:it|that|the same|worse|hit|the belt|battered|beat\\w*))?(?: ${TOO}| worse| more| bad)$`,
      `^(?:and|plus|also|so does|so is|not just me|me and|its|him and|it was)(?: (?:also|to|with|me|and)){0,3} (?:my|our|his|her) (?:\\w+ ){0,2}${YOUNG}(?: (?:both|too|aswell|as well|now|both of us))?$`,
      `\\b(?:to|with|on|at) (?:someone|somebody|some ?one|another (?:girl|boy|person|kid|lad)) else\\b|\\bdoing it to (?:others|other people|someone|everyone)\\b`,
      `\\b(?:its|it is|im|i am|was|were) not (?:just|only) me\\b|\\bnot the only (?:one|girl|boy|person|kid)\\b|\\b(?:its|to) (?:all|both) of us\\b|\\b(?:me and|both me and|me n) my (?:\\w+ )?${YOUNG} ${TOO}\\b`,
      `\\b(?:\\d+|two|three|four|five|six|some|other|more)(?: (?:other|more|young|little)){0,2} (?:girls?|boys?|women|woman|people|lads|kids|children|workers|men) (?:live|lives|living|stay|stays|sleep|sleeps|work|works|are|is|come|get)(?: (?:also|all|done|used|sold|made|hit))? (?:here|there|with (?:me|us|him|them)|to|for him)\\b`,
      `\\b(?:it|this|that|the same)(?: (?:is|also|has|happens|happened|happening|goes on|been)){1,3} (?:to|with) ${OTHER}\\b`,
      `\\b(?:sleep|sleeping|live|living|stay|staying|work|working|locked|kept|keep|share|sharing|here|there|im|we)(?: (?:here|there|in|a|one|the|same|shop|room|house|flat|place|restaurant|kitchen|back|garage|above|of|on|floor|bed|all|only|together|upstairs|basement)){0,6} (?:with|and) ${OTHER}\\b`,
      "\\b(?:theres|there is|there are|there|we are|were|we|its) (?:like |about |all |also )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|some|other|more|many|lots of|loads of|a few)(?: \\w+){0,2} (?:of us|girls?|boys?|women|woman|people|lads|kids|children|workers|men)(?: (?:here|there|in (?:the|one|a|his|this|same) \\w+|like me|too|same|with me|sleep\\w*|work\\w*|liv\\w*|as well|also|all|who)){1,4}|\\b(?:we are|were|theres|there is|its) (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|many) (?:people )?in (?:one|a|the|same|this) (?:room|house|flat|bed|van|shop|garage)\\b",
    ].join("|"),
  ),
);
const NOT_OF_HARM =
  /\b(?:not (?!just|only|the only)\w+|never|dont|doesnt|didnt|isnt|used to|grown up|moved out|laugh\w*|dinner|homework|makes? (?:my|our|his|her|their) \w+ (?:his |her |their )?(?:tea|dinner|lunch)|party|birthday|dead|died|safe (?:now|from)|(?:years?|ages) ago|i (?:hit|hurt|did|do)|mum (?:knows|said|says)|told my|use[sd]? (?:to|my phone)|family (?:knows|said))\b/;
const NOT_SO =
  /\b(?:not|no|never|dont|doesnt|isnt|used to|grown up|moved out|anymore|any more|safe (?:now|from))\b/;
// Stryker restore Regex,StringLiteral

/**
 * "he still fosters", "does it to my brother too", "i sleep in shop with 3 girl": whoever harms has others near, of whom
 * people must hear at once.
 */
export const othersAtRisk: ConcernReader = (words, told) => {
  if (isByOthers(told) && AT_RISK.test(words) && !NOT_SO.test(words)) return asGrave(told);
  const isReason = told.kind === "violence_to_others";
  if ((!isReason && !isByOthers(told)) || isOfThem(told)) return undefined;
  if (!HARMS.test(words) || NOT_OF_HARM.test(words)) return undefined;
  return { ...asGrave(told), ...(isReason ? { beside: true } : { ofSelf: true }) };
};

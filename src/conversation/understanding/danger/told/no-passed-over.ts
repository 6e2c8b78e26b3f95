import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:he|she|they|hes|shes|theyre|(?:my|me|the|this|some|her|his) (?:\\w+ )?(?:bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|ex|man|guy|lad|bloke|boss|mate|missus))";
const ABSENT =
  "(?:asleep|sleeping|out of it|passed out|blacked out|unconscious|out cold|too drunk|drunk|wasted|half asleep|crying|in pain|on my period|saying (?:no|stop)|telling (?:him|her|them) (?:no|to stop))";
const IT = "(?:it|stuff|things|that|what (?:he|she) wants?)";
const PASSED_OVER = prefiltered(
  new RegExp(
    [
      `\\b${THEY}(?: \\w+)? (?:wont|doesnt|does not|didnt|never|cant)(?: \\w+)? (?:take|accept|listen to|hear) (?:a |my )?no\\b.{0,30}\\b(?:bed|sex|at night|naked|shag|when (?:he|she)s? (?:wants?|horny))\\b`,
      `\\b(?:sex|bed|shag)\\b.{0,30}\\b(?:wont|doesnt|does not|didnt|never)(?: \\w+)? (?:take|accept|listen to) (?:a |my )?no\\b`,
      `\\b(?:does|do|dose)(?: \\w+)? ?(?:it|that|this)(?: \\w+)? count\\b.{0,20}\\b(?:if|when|as|cos|because|with)\\b.{0,12}\\b(?:my|ur|your|you|hes|its|were|a|the) ?(?:bf|boyfriend|gf|girlfriend|husband|partner|ex|together|married|going out|in a relationship)\\b`,
      `\\b(?:rape|sexual assault|assault)\\b.{0,20}\\b(?:if|when|in)\\b.{0,15}\\b(?:together|a relationship|married|going out|(?:my|ur|your) (?:bf|boyfriend|gf|girlfriend|husband|partner))\\b`,
      `\\b${THEY} (?:said|says|say|reckons|thinks|told me)\\b.{0,12}\\b(?:its|it is|hes got) (?:(?:his|her|a|my) )(?:right|duty|job)\\b.{0,40}\\b(?:girlfriend|gf|boyfriend|wife|husband|partner|married|together)\\b`,
      `\\b${THEY}(?: (?:still|always|just|even|sometimes|keeps|kept|has|was|been)){0,2} (?:do|does|did|doing|done|do(?:es)? it|carries|carried|carry|starts?|started|trie[sd])(?: on| going)?(?: ${IT})?(?: to me)? (?:when|while|wen|even when|even if|if|as)(?: even)? (?:im|i was|i am|i were|ive|i|i say|i said)(?: (?:\\w+ )?(?:${ABSENT})|(?: say| said| told| tell| ask| asked)? ?(?:him |her |them )?(?:no|stop|to stop|it hurts|i dont want|not to|cry))\\b(?! \\w+ing\\b)`,
      `\\b${THEY}(?: \\w+)? (?:carries on|carried on|keeps going|kept going|doesnt stop|didnt stop|wont stop|dont stop) (?:when|if|even when|even if|wen) (?:i|im|it)(?: (?:say|said|tell him|tell her|am|is))? ?(?:no|stop|it hurts|hurts|hurting|to stop|cry|crying|i dont want)\\b(?! \\w+ing\\b)`,
      `\\b(?:wake|woke|woken|waking|woken up)(?: up)? (?:and|n|to|with|wiv|w|cos)(?: (?:find|found|feel|felt))? ?(?:him|he|her|she|someone|somebody|them|a \\w+)(?: (?:was|is|were|had|just))? ?(?:doing (?:it|stuff|things)|on me|on top|in me|inside me|inside|having sex|touching|trying it|rubbing|(?:his|her) hands?)\\b`,
      `\\b(?:makes?|made|making|forces?|forced) me (?:do|have) (?:it|sex) (?:even )?(?:when|if|wen|cos|though|and i)(?: even)? i? ?(?:say|said|tell him|dont|didnt|do not|am|was|told him)\\b(?! (?:dishes|know))`,
      `\\bif i (?:say|said|sed) no\\b.{0,40}\\b(?:let (?:him|her)|give in|gave in|just do it|do it anyway|lie there|lay there|get it over)\\b`,
      `\\btoo (?:drunk|high|wasted|pissed|out of it|scared|frightened|stoned|tired|small|frozen)(?: \\w+)? to (?:say (?:no|stop|anything)|stop (?:him|them|it)|fight (?:him|them|it)? ?(?:off|back)|push (?:him|them) off|consent)\\b`,
      `\\bi was (?:so |too |really |proper |completely )?(?:out of it|asleep|passed out|drunk|wasted|high|off my face|unconscious|half asleep)\\b.{0,15}\\b(?:he|they|she|someone|this \\w+) (?:did|done|had|started|took|was doing|got on) (?:it|stuff|things|sex|advantage|something|what)\\b`,
      "\\b(?:took|takes|taken|taking) advantage of me\\b.{0,25}\\b(?:drunk|asleep|high|bed|party|night|out of it|wasted|sex)\\b|\\b(?:drunk|asleep|high|bed|party|wasted)\\b.{0,25}\\b(?:took|takes|taken) advantage of me\\b",
      "\\b(?:didnt|never|couldnt|did not) (?:\\w+ )?say no\\b.{0,30}\\b(?:didnt want|never wanted|froze|frozen|scared|just let)\\b|\\b(?:didnt want|never wanted|froze|frozen|just let|scared)\\b.{0,30}\\b(?:didnt|never|couldnt|did not) (?:\\w+ )?say no\\b",
      "\\btold (?:him|her|them) (?:to )?stop\\b(?! \\w+ing\\b).{0,20}\\b(?:didnt|wouldnt|doesnt|wont|did not) (?:stop|listen)\\b",
    ].join("|"),
  ),
);
const OF_OTHER_THINGS =
  /\b(?:course|job|interview|appointment|shift|dishes|hoover\w*|clean(?:ing)?|washing up|cook\w*|homework|text(?:s|ing|ed)?|messag\w*|ring(?:s|ing)?|call(?:s|ing)?|tickl\w*|snor\w*|alarm|music|tv|dog|cat|puppy|film|game|hit(?:s|ting)?|punch\w*|kick(?:s|ed|ing)?|slap\w*|shout\w*|scream\w*|strangl\w*|chok\w*|overtime|hair|nails|make ?up|signs?|signed|forms?|lend|borrow\w*|money|lift|favou?r|lol|haha\w*)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Sex that was not wanted, told without its name: a no was passed over, or none could be said; by a partner as well.
 * @param words as plainWords gives them
 */
export const isNoPassedOver = (words: string): boolean =>
  PASSED_OVER.test(words) && !OF_OTHER_THINGS.test(words);

import type { RiskKind } from "../types.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:he|she|they|hes|shes|theyre|(?:the |my |a |this |me |our |his |her )?(?:\\w+ )?(?:boss|madam|man|men|guy|bloke|lad|lads|olders|uncle|aunt|auntie|aunties|dad|stepdad|mum|stepmum|brother|cousin|family|landlord|owner|agent|pimp|carer|coach|tutor|teacher|worker|keyworker|manager|bf|boyfriend|fella|partner|husband|ex|gf|girlfriend|wife|mate|friend|flatmate))";
const WOULD =
  "(?: (?:is|are|was|has|have|had|had|will|would|wil|ll|s|always|still|just|also|all|already|keeps?|kept|been|wants? to|wanted to|tried to|trying to|gonna|going to|says? (?:he|she|they)(?:ll| will| would)?|said (?:he|she|they)(?:d|ll| will| would)?)){0,4}";
const THING =
  "(?:passport|papers?|documents?|brp|visa|id|money|wages?|pay|salary|bank(?: card)?|card|cards|phone|fone|pip|uc|benefits?|student loan|bursary|keys?|giro)";
const HURTS =
  "(?:hit|hits|hitting|punch\\w*|kick(?:s|ed|ing)?|slap\\w*|batter\\w*|beat|beats|beating|bit|burn\\w*|strangl\\w*|chok\\w*|grab\\w*|push(?:es|ed|ing)?|shov\\w*|stab\\w*|cut|cuts|touch\\w*|grop\\w*|rap(?:e|es|ed)|forc\\w*|threaten\\w*|hurt|hurts|hurting|lock(?:s|ed|ing)|drug(?:s|ged)|spik\\w*|film\\w*|follow\\w*|kill|kills|set)";
const HINTS: readonly (readonly [RiskKind, RegExp])[] = [
  [
    "suicide_self_harm",
    /\b(?:no|not (?:any|a)|any|have not|without) (?:more )?(?:reasons?|point|wish|want|will) (?:for|to|in|of) (?:to )?(?:live|life|living|being here|be here|exist\w*|go on|carry on|wake up)\b|\b(?:not|dont|no) (?:\w+ )?(?:want|wanna|wish|like) (?:to )?(?:live|life|be alive|exist|wake up|be here)(?: (?:any ?more|more|no more|at all))?\W*$|\b(?:stop|finish|end|leave|done with|tired (?:of|from)|finished with) (?:my |the |this |with )?(?:life|living|world)\b/,
  ],
  [
    "abuse_harm_from_others",
    new RegExp(
      [
        "\\b(?:sunna|sunnah|gudniin|fgm|circumcis\\w*|cutting season|female cut)\\b",
        "\\b(?:do|doing|did|done|have|having|get|getting|gets|had) (?:the )?(?:cut|cutting|ceremony) (?:on|to|for|done|before|when|down|of) ?(?:me|my|her|the|us|it)?\\b|\\b(?:want|wants|wanna|gonna|going to|will) (?:to )?(?:get )?(?:my |our |the |his |her |me )?(?:\\w+ )?(?:daughter|sister|niece|girl|baby girl|cousin|me|her) (?:to be |to get |be |get )?(?:cut|circumcis\\w*|purified)\\b(?! (?:hair|off|down))",
        "\\bwoke up\\b.{0,40}\\b(?:clothes|top|trousers|jeans|knickers|pants|bra|naked|sore|undress\\w*|(?:dont|cant|couldnt|didnt|not) remember|no memory|his bed|someones bed|strange|hotel)\\b",
        "\\b(?:my|me|her|ur|your) (?:clothes|top|trousers|jeans|knickers|pants|bra|dress|skirt|underwear) (?:(?:were|was|is|are|came|come|had been|all|torn|ripped|half|been|got|taken|pulled|on the floor|inside out|wet) ?){1,3}(?:off|down|up|missing|gone|torn|ripped|open)?\\b(?<= (?:off|down|missing|gone|torn|ripped|open|floor|out))",
        "\\b(?:take|takes|took|taking|get|pull|pulls|pulled) (?:off )?(?:my|ur|your|our|his|all my|me) (?:clothes|top|trousers|knickers|pants|bra|underwear|kit)(?: off| down)?\\b(?= (?:off|down|for|in|on|while|so|and|n|when|to)\\b)",
        `\\b${THEY}${WOULD} ${HURTS} (?:me|my (?:face|head|arm|neck|hair|tooth|teeth|throat|wrist|leg|stomach|belly|bump|baby|kid|sister|brother|mum))\\b(?! (?:out|back|up with|off with|about|on the (?:shoulder|head))\\b)`,
        "\\b(?:set|setting|sets) (?:me|us|it|the house|my \\w+) (?:on|a) ?(?:light|fire|alight)\\b|\\bset (?:light|fire) to (?:me|us|my|the house)\\b",
        "\\bmy (?:tooth|teeth|jaw|nose|lip|arm|rib|ribs|glasses|phone|door) (?:was|were|got|is|are|been)? ?(?:knocked|smashed|broke|broken|kicked|punched|bust|busted|thrown|cracked) (?:out|in|off)?(?: ?by (?:him|her|them|my|a))\\b|\\b(?:knocked|punched|kicked) (?:my|me) (?:tooth|teeth|glasses|front teeth|nose)\\b|\\bmy (?:front )?(?:tooth|teeth) (?:got |were |was )?(?:knocked|kicked|punched|smashed) out\\b",
        "\\b(?:what )?counts? as (?:abuse|rape|assault|grooming|domestic|neglect|harassment)\\b|\\b(?:used to|would|tried to) (?:touch|hurt|hit|kiss|undress|watch|come in(?:to)? (?:my|me)) (?:me|my|us)\\b",
        `\\b(?:marry|married|marriage|wed|engaged|husband)\\b.{0,30}\\b(?:dont want|not want|forced|make me|making me|made me|no choice|have to|against|dont know him|never met)\\b`,
      ].join("|"),
    ),
  ],
  [
    "domestic_abuse",
    /\b(?:leave|leaving|get away from|getting away from|escape|escaping|run (?:away )?from|get (?:me|us) (?:and \w+ |n \w+ )?(?:away|out) (?:from|of)|move away from) (?:from )?(?:my (?:\w+ )?(?:fella|bf|boyfriend|man|partner|husband|ex|gf|girlfriend|wife|missus|babys? dad)|him|her|them)\b(?! (?:alone|be|behind|a message|out|at (?:home|nursery)|with (?:my|her|the)))|\b(?:help|need help|somewhere|place|safe)\b.{0,20}\b(?:getting|get) away\b/,
  ],
  [
    "exploitation",
    new RegExp(
      [
        `\\b${THEY}${WOULD} (?:takes?|took|taken|taking|keeps?|kept|keeping|holds?|held|holding|hides?|hid|has|got|have|controls?|steals?|stole|nick(?:s|ed)?|hav|wont give (?:me )?(?:back )?) (?:(?:all|of|away|back|half|most|on to|onto|hold of|me) ){0,3}(?:my|our|me|the|all) (?:\\w+ )?${THING}\\b(?! (?:to the (?:bank|office|home office|photo|council)|for (?:the|my) (?:application|photo|check|copy)|to copy|sorted|off))`,
        `\\b${THEY}${WOULD} (?:makes?|made|making|gets?|got|getting|forces?|forced|forcing) me (?:to |2 )?(?:give|send|hand|pay|beg|steal|nick|sell|carry|hold|deliver|drop|sleep|work|do (?:stuff|things|it|what)|have sex|be nice|shower|strip|undress|pose|go with|meet (?:him|her|them|men)|drink|smoke|take|sign|lie|open)\\b(?! (?:in |the |my |a )?(?:cv|form|application|notice|register|bus|train|college|passport photo))`,
        `\\b${THEY}${WOULD} (?:tells?|told|wants?|asks?|asked|keeps? asking|keeps? telling) me (?:to |2 )?(?:give (?:him|her|them|over|up)|send (?:him|her|them|pics?|pictures|photos|nudes)|beg|steal|nick|sell|carry|hold (?:it|stuff|a|some)|deliver|sleep (?:with|w|wiv|in)|have sex|be nice|shower|strip|undress|pose|go with (?:him|men)|meet (?:him|men))\\b`,
        "(?<!\\b(?:do|if|will|did|when) )\\bi (?:must|have to|had to|got to|gotta|need to|am made to|was made to) (?:do (?:(?:what(?:ever)?|everything|all) (?:he|she|they|the|my|clients?|customers?|boss|madam|men)|anything they)|sleep (?:with|w|wiv)|have sex|go with|work (?:for|every|all|in (?:her|his|their)|until|til)|pay (?:him|her|them|it) (?:back|off)|give (?:him|her|them)|be nice)\\b|\\b(?:work|working|cook|clean)\\b.{0,40}\\bno (?:pay|money|wages?|day off|phone|sleep)\\b|\\bno (?:pay|wage|money|phone|call),? (?:and |n )?(?:no|only) (?:pay|money|phone|visit|work|passport|day|friend|food)\\b",
        "\\bgives? (?:all |half |most of )?my (?:pip|uc|money|benefits?|wages|pay) to (?:him|her|them|my (?!mum|nan|landlord|baby|kids?|savings?)\\w+)\\b|(?<!\\bi (?:have|need) to )\\bgive (?:him|her|them) (?:all |half |most of )?my (?:pip|uc|money|benefits?|wages|card|pin|bank)\\b|\\bif i dont (?:do|send|give|pay|sleep)\\b",
      ].join("|"),
    ),
  ],
  [
    "missing_or_trafficked",
    /\b(?:stop|prevent|make) (?:him|her|them|my \w+|it) (?:from )?(?:taking|take|keeping|sending|send|flying) (?:my passport|me|us|my (?:kid|baby|son|daughter|sister))\b|\b(?:bring|brought|took|takes?|send|sends|sending|flying?|fly) (?:me|us|her|my sister|my daughter) (?:here |there |to |back |home |abroad |over |away ){0,3}(?:for (?:work|marry|marriage|study)|to (?:marry|be cut|work)|saturday|sunday|tomorrow|next week)\b/,
  ],
  [
    "medical",
    /\b(?:sugars?|blood sugars?|bms?|glucose|ketones?) (?:is|are|r|at|was|were|gone|up|down|been|reading|says|keeps?|still|over|under|to|of|way|too|so|very|really|high|low|now|just|\s){1,4}(?:\d{1,2}|high|low)\b|\b(?:insulin|insulin pump|diabetic pump|epipen|inhaler|seizure meds|epilepsy tablets|heart tablets)\b.{0,25}\b(?:broke\w*|ran out|run out|out|none|gone|lost|finished|stopped|empty|not working|no more|nicked|stolen)\b|\b(?:run|ran|runnin|running|got) (?:out of|no) (?:my |me )?(?:insulin|inhalers?|epipen|seizure meds|epilepsy (?:meds|tablets)|heart (?:meds|tablets))\b|\b(?:had|having|has|got|have) (?:a |an )?(?:\w+ )?(?:stroke|fit|seizure|heart attack|asthma attack)\b|\b(?:she|he|they|mum|mam|dad|nan|gran|grandad|mate|friend) (?:just |has |cant |is |suddenly )?(?:collapsed|cant breathe|not breathing|isnt breathing|wont wake)\b|\b(?:shook|shake|shaken|shaking|dropped|threw|squeezed|smothered)(?: \w+)? (?:my|the|her|our) (?:baby|newborn|little one|twins?)\b|\b(?:gave|give|giving) (?:my|the) (?:baby|newborn|little one|son|daughter) a (?:\w+ )?(?:shake|slap|smack|thump)\b/,
  ],
  [
    "homeless_tonight",
    /\b(?:evict\w*|chuck\w*|kick\w*|throw\w*|put\w*|clos\w*|lock\w*|leave|leaving)\b.{0,30}\b(?:at (?:\d|noon|midday)|today|tonight|tonite|now|this (?:afternoon|evening|morning)|by (?:\d|tonight|noon)|in an? hour)\b.{0,30}\b(?:nowhere|no ?where|no (?:place|other|home|house|room)|not have|nothing|havent got anywhere|dont have anywhere|no idea where)\b|\bnowhere (?:lined up|else|to (?:go|sleep|stay)|2 (?:go|sleep|stay)|for (?:me|us|tonight))\b/,
  ],
];
/** Told of the television, of a course, of long ago, or as a joke. */
const NO_HINT =
  /\b(?:film|movie|series|episode|netflix|essay|coursework|assignment|lecture|seminar|module|dissertation|training|lol|haha+|game|gta|song|book club|boxing|football|rugby|karate|mma|paintball|nerf|panto|play|drama)\b/;
// Stryker restore Regex

const LONGEST_WORDS = 60;

/**
 * What harm a message may hint at in which no danger was read: somebody does a thing to whoever writes, takes what is
 * theirs or makes them do it. It is too little for an alarm, and too much for a card about money to be the answer.
 * @param words as plainWords gives them
 */
export function hintOfHarm(words: string): RiskKind | undefined {
  if (NO_HINT.test(words) || words.split(" ").length > LONGEST_WORDS) return undefined;
  return HINTS.find(([, pattern]) => pattern.test(words))?.[0];
}

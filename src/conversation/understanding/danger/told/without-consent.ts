import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DRUGGED = prefiltered(
  /\b(?:drugged|roofied|(?:been|was|got|i think i was|think i got) spiked|spiked (?:me|my drink)|(?:put|slipped) (?:something|summat|sumthing|stuff|pills?) in (?:my|me|her|our) drinks?|something in my drink)\b/,
);
const WEAR =
  "(?:clothes|top|knickers|pants|trousers|bra|tights|underwear|leggings|dress|skirt|shorts|jeans|boxers)";
const UNDONE = prefiltered(
  new RegExp(
    `\\bmy ${WEAR}(?: (?:were|was|are|is|all|had been|half)){0,3} (?:off|down|gone|ripped|torn|undone|missing|inside out)\\b(?! the)|\\b(?:naked|undressed|half ?naked|half dressed|nothing on|no (?:clothes|knickers|trousers|underwear|pants) on)\\b`,
  ),
);
const AWOKE = prefiltered(
  /\b(?:woke|wake|woken|waking|came round|come round|came to|next thing(?: i know| ik| its)?|dont remember|cant remember|no memory|cant remember nothing|blank|blacked out|blackout)\b/,
);
const ELSEWHERE =
  /\bin (?:his|a|some|this|that)(?: \w+){0,2} (?:bed|flat|room|house|car)\b|\bin (?:his|some \w+s) bed\b|\bat (?:this|some|a|that) (?:lads?|guys?|mans?|blokes?|boys?)\b|\b(?:his|a room i dont|guys|lads|mans) (?:bed|flat|place|room|house|know)\b/;
const SORE =
  /\b(?:im|i am|was|feel|felt|woke up|body|all) (?:\w+ )?(?:sore|hurts?|hurting|bleeding|bruised)\b|\bsore (?:down|below|inside)\b/;
const NOT_OUT =
  /\b(?:gym|football|match|leg day|hangover|hungover|taxi|washing|line|rained|lol|haha\w*|hair|volleyball|beach|laundry|mcdonalds|kebab|sunburn\w*|running|marathon|work)\b/;
const ASLEEP = prefiltered(
  /\b(?:sex|slept with|shag\w*|inside me|did it|on top of me|fuck(?:ed|ing) me)\b.{0,25}\b(?:i was|while i|when i was|wen i was|im) (?:\w+ )?(?:asleep|sleeping|passed out|unconscious|out of it|blacked out|too drunk|drugged|out cold)\b|\b(?:asleep|sleeping|passed out|unconscious|too drunk|out of it|blacked out)\b.{0,40}\b(?:inside me|had sex|did it anyway|did it|on top of me|fucked me)\b/,
);
const UNDRESS =
  "(?:undress|strip|get (?:naked|undressed)|(?:take|takes|taking) (?:my|ur|your|our|me|her) (?:clothes|top|bra|pants|knickers|trousers|kit) off|(?:take|taking) off (?:my|ur|your|our) \\w+|show (?:(?:him|her|them|some|the) )?(?:my |ur |your |me )?(?:body|boobs?|tits|chest|bum|arse|self|private\\w*|dick)|flash|pose (?:naked|in my))";
const FOR_CAMERA =
  "(?:cam|webcam|cameras?|video|vids?|pics?|photos?|pictures?|live|snap(?:chat)?|face ?time|skype|zoom|insta(?:gram)?|online|tiktok|on (?:here|the internet))";
const ON_CAMERA = prefiltered(
  new RegExp(
    `\\b(?:asks?|asked|asking|wants?|wanted|tells?|told|telling|makes?|made|making|says?|said|gets?|got|begs?|pays?|paid|pressur\\w+)(?: (?:me|us|u|you|her|my \\w+))? (?:(?:to|2|i|into) )?${UNDRESS}\\b.{0,20}\\b${FOR_CAMERA}\\b|\\b${FOR_CAMERA}\\b.{0,20}\\b(?:asks?|asked|asking|wants?|wanted|makes?|made|told|says?)(?: (?:me|us|u))? (?:to )?${UNDRESS}\\b`,
  ),
);
const GROWN_UP =
  "(?:teachers?|coach|tutor|carers?|worker|key ?worker|stepdad|step dad|uncle|dad|mums? (?:bf|boyfriend|mate|fella|friend|new man|partner)|(?:mates|friends|bfs|boyfriends) (?:dad|uncle|brother)|(?:youth|support|social|outreach) worker|pastor|imam|priest|landlord|boss|manager|staff|foster (?:dad|carer|brother|mum)|(?:old|older|grown) (?:man|guy|bloke)|man from)";
const LOOKS = prefiltered(
  new RegExp(
    `\\b${GROWN_UP}\\b.{0,30}\\b(?:pics?|photos?|pictures?|video\\w*|film(?:s|ed|ing)?|watch(?:es|ed|ing)?|peek\\w*|looks? at|walks? in|spy\\w*|bath(?:s|ed|es)?)\\b.{0,30}\\b(?:shower\\w*|bath|bathroom|changing|undress\\w*|naked|asleep|toilet|getting (?:dressed|changed)|in bed|im 1[0-7]|me im)\\b`,
  ),
);
const PICS_OR_ELSE = prefiltered(
  /\b(?:says?|said|told me|wants me|asks? me|asking me|makes? me|made me|to) (?:to )?send (?:(?:him|her|them|me|more|some|sexy|nude|naked|body) ){0,3}(?:pics?|nudes?|photos?|vids?)\b.{0,20}\b(?:or|otherwise|if i want|to (?:stay|keep|get)|and (?:he|hell|theyll))\b/,
);
const WEARS = prefiltered(
  new RegExp(
    `\\b(?:${GROWN_UP}|he|man|guy|bloke)\\b.{0,40}\\b(?:what (?:i|im|u|you|ur)(?: am| are)? wear(?:ing)?(?: (?:in|to|under|at|now|rn|right)\\b| ?$)|what (?:colou?r|size)(?: \\w+){0,2} (?:knickers|bra|underwear|pants)|if im (?:a virgin|naked|alone in bed)|am i (?:a virgin|naked))`,
  ),
);
const TAKEN_DOWN = prefiltered(
  /\b(?:pulled|pulls|yanked|dragged|ripped|tore|took) (?:down |off |up )?(?:my|me) (?:top|trousers|pants|skirt|knickers|bra|shorts|dress|leggings|jeans)(?: (?:down|up|off))?\b(?! (?:off the|out of|from))/,
);
const PASSED_ROUND = prefiltered(
  /\b(?:took|takes|slipped|pulled) (?:the |his |it )?condom(?: \w+)? off\b|\b(?:took|takes|slipped|pulled) off (?:the |his )?condom\b|\bpass(?:ed|ing|es) me (?:round|around|about|on to|between)\b|\b(?:rub(?:s|bed|bing)?|grinds?|grinding|press(?:es|ed)|wank\w*)(?: (?:himself|hisself|it|his \w+|up))? (?:on|against|over) me\b/,
);
const SHARED = prefiltered(
  /\b(?:recorded|filmed|videoed|vid of|video of|pics of|photos of|nudes of)\b.{0,30}\b(?:us|me)\b.{0,40}\b(?:sent|sends|shared|shares|posted|put it|everyone|online|group chat|school|knew|knowing|filming)\b/,
);
const NO_SHARED =
  /\b(?:dance|dancing|singing|karaoke|football|prom|goal|cake|birthday|event|interview|tiktok dance|trampoline|party lol|lol|haha\w*|cute|funny|baby)\b/;
const DOUBTS = prefiltered(
  /\b(?:is it (?:rape|assault|abuse|ok|normal|allowed)|was it (?:rape|assault|abuse)|was i (?:raped|abused)|does it count|is that (?:rape|assault|abuse|ok|normal))\b.{0,60}\b(?:froze|boyfriend|bf|husband|said (?:yes|no)|fight|drunk|asleep|didnt|shower|touch\w*|kiss\w*|naked|undress\w*|baths?|sit on|strok\w*)\b/,
);
// Stryker restore Regex

const TOLD: readonly ((words: string) => boolean)[] = [
  (words) =>
    DRUGGED.test(words) && (AWOKE.test(words) || ELSEWHERE.test(words) || /something happened/.test(words)),
  (words) => AWOKE.test(words) && (UNDONE.test(words) || (ELSEWHERE.test(words) && SORE.test(words))),
  (words) =>
    AWOKE.test(words) && SORE.test(words) && /\b(?:his|him|he|party|club|tights|guy|lad|man)\b/.test(words),
];
const PLAIN = [ASLEEP, ON_CAMERA, LOOKS, PICS_OR_ELSE, WEARS, TAKEN_DOWN, PASSED_ROUND, DOUBTS];

/** What was done to somebody who had not agreed, told round the edges: how they woke, what they are to show. @param words as plainWords gives them */
export function doneWithoutConsent(words: string): boolean {
  if (PLAIN.some((pattern) => pattern.test(words))) return true;
  if (SHARED.test(words) && !NO_SHARED.test(words)) return true;
  return TOLD.some((tells) => tells(words)) && !NOT_OUT.test(words);
}

import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PERSON =
  "mates?|m8|pals?|friends?|bestie|bff|flatmate|housemate|roommate|brother|bro|sister|sis|cousin|neighbour|girlfriend|gf|boyfriend|bf|partner|husband|wife|ex|mum|mom|mam|dad|nan|son|daughter|niece|nephew|lad|girl|boy|man|guy|bloke|woman|kid|resident|person";
const WHO = `(?:(?:my|me|a|an|his|her|our|this|that|some|the|one of the) (?:\\w+ ){0,2}?(?:${PERSON})s?(?: is| has)?(?: (?!im\\b|i\\b|me\\b)\\w+)?|(?:mate|friend|bestie|flatmate|housemate)(?: is| has)?|(?:s?he|they|some ?one|some ?body|hes|shes|theyre|theyve)(?: is| has)?)`;
const HEIGHT =
  "(?:edge|(?:edge|top|roof|side|wrong side) of (?:the |a )?(?:\\w+ )?(?:roof|bridge|flats?|building|car ?park|cliff|balcony|railings?|rails|stairwell|multi ?storey)|(?:\\w+ ){0,2}?(?:roof|rooftop|bridge|footbridge|ledge|viaduct|cliff|tracks|(?:train|tram|railway|rail) ?track|(?:train|tram|railway|rail) line(?! (?:to|at|from|into|for)\\b)|railway|rails?(?! (?:card|replacement))|railings|multi ?storey|window ?sill|windowsill|flyover))";
const AT_HEIGHT = prefiltered(
  new RegExp(
    `\\b${WHO} (?:(?:is|just|still|now|back|again|up|sat|sitting|stood|standing|climbed|gone|hanging|out|there|drunk) ){0,4}(?:on|onto|over|off) (?:the |a |that |some )?${HEIGHT}\\b`,
  ),
);
const ORDINARY =
  /\b(?:work\w*|fix\w*|tiles?|roofer|roofing|scaffold\w*|photos?|pics?|selfie|bus|tram|walk(?:ing|s)? (?:over|across|home)|fishing|bar|terrace|party|bbq|garden|cafe|restaurant|cat|pigeon|ball|frisbee|drone|film|game|street|road|works|show|fire stick|wedding|concert|painting|graffiti|banner|lights?|aerial|solar|sky|train(?:s)? (?:station|home|to)|course|of (?:his|her) seat|in fifa|cliffhanger|hanger|cricket|football|rugby|races|match|pitch|stadium|gig|beach|pier)\b/;
const THERE =
  "(?:bath|floor|bathroom|toilet|bed|bedroom|room|stairs|kitchen|flat|garage|shed|wardrobe|woods|park|alley)";
const STATE =
  "(?:blood|bleeding|bled|cut|cuts|slit|pills|tablets|rope|noose|hanging|not moving|not breathing|isnt moving|isnt breathing|not waking|wont wake|wont move|unconscious|passed out|blue|cold|stiff|note|overdos\\w*|od)";
const FOUND = prefiltered(
  new RegExp(
    `\\b(?:found|just found|came home to|walked in on) (?:him|her|them|my (?:\\w+ ){0,2}?(?:${PERSON})|(?:a|the|some) (?:${PERSON})|someone|somebody)\\b.{0,40}?(?:\\b${THERE}\\b.{0,40}?\\b${STATE}\\b|\\b${STATE}\\b)`,
  ),
);
const ROPE = prefiltered(
  new RegExp(
    `\\b${WHO}\\b.{0,45}?\\b(?:rope|noose|belt|cord|wire) (?:is )?(?:round|around|on|tied (?:to|round)) (?:his|her|their|there|the|a)\\b|\\b${WHO}\\b.{0,40}?\\b(?:gone|went|left|off|run|sent|got|has|holding|made)\\b(?: \\w+){0,5}? (?:rope|noose)\\b(?! (?:swing|ladder|bridge|course|toy|light|for|climb))|\\b${WHO}\\b.{0,50}?\\b(?:pics?|photos?|video|snap) of (?:(?:a|the|his|her|some|loads|of|all|lots|bunch) )*(?:rope|noose|pills|tablets|blade|razor|cuts?|blood|wrists?)\\b`,
  ),
);
const FAREWELL = prefiltered(
  new RegExp(
    `\\b${WHO}\\b.{0,40}?\\b(?:left|leaving|wrote|written|found (?:his|her|their)) (?:a |his |her |their |the |me a )?(?:suicide |goodbye )?(?:notes?|letters?)\\b|\\b${WHO}\\b.{0,30}?\\b(?:said|saying|says|sent|sending|texted|posted|put|messaged|rang to say|wrote)\\b(?: \\w+){0,4}? (?:goodbye|bye|good bye|final message|last message|goodbyes|suicide note)\\b`,
  ),
);
const FEARED =
  /\b(?:wont (?:open|answer|pick up|reply|come out|talk)|not (?:answering|picking up|replying|opening)|isnt (?:answering|picking up)|locked|phone(?:s| is)? (?:off|dead|going)|cant (?:find|get (?:hold|in|through)|reach)|gone|disappeared|missing|ran off|went off|driven off|rope|pills|tablets|blade|knife|bridge|river|tracks|suicid\w*|kill|die|scared|worried|worrying|no ?one knows where|crying|sorry for everything|loves? (?:me|us|everyone))\b/;
const LEFT_WORK =
  /\b(?:under the door|for the (?:postman|landlord|milkman|manager)|on the fridge|to (?:say|tell) (?:thanks|thank)|sick note|doctors note|fit note|gone (?:to (?:work|bed|college|school|shop|town|spain|uni)|home|out)|job|leeds|holiday|airport|cheers|see ya|see you|night night|for the night|class|lesson|tutor|boss)\b/;
const NOT_ALIVE = prefiltered(
  /\b(?:he|she|they|hes|shes|theyre|mate|friend|brother|sister|cousin|gf|bf|girlfriend|boyfriend|partner|ex|son|daughter|mum|dad)\b.{0,40}?\b(?:(?:wont|will not|not gonna|isnt gonna|not going to|isnt going to|doesnt want to|dont want to) be alive|(?:will|gonna|going to|wants? to|hell|shell|theyll) be dead)\b(?! (?:if|when) (?:he|she|i|they) (?:misses|is late|forgets))/,
);
const WITH_MEANS = prefiltered(
  new RegExp(
    `\\b(?:locked|shut|barricaded) (?:him|her|them) ?sel(?:f|ves) (?:in|away)\\b.{0,40}\\b(?:blade|razor|knife|pills|tablets|meds|rope|bleach|bottle)\\b|\\b${WHO}\\b.{0,25}?\\b(?:(?:threatening|threatened|saying|says|going|wants?|trying|about) to|(?:saying|says|said|reckons)(?: \\w+){0,2} (?:gonna|going to|will|hell|shell|theyll)|gonna) jump\\b(?! (?:out of|in a|on a|the queue|in the|into the (?:pool|sea)|ship|up|for joy|around|about))`,
  ),
);
const AT_ME =
  /\b(?:at me|on me|my neck|(?:hit|hurt|kill|stab|punch|choke|strangl\w*) (?:me|us)|me with)\b|\bpet\b|\b(?:cat|dog|kitten|puppy)\b/;
const ONCE =
  /\b(?:last (?:year|month|summer)|years? ago|months? ago|when i was|used to|in (?:19|20)\d\d|funeral|anniversary|died|passed away)\b/;
// Stryker restore Regex

/**
 * Somebody else whose life is in danger now: on a roof or a bridge, found hurt, with a rope, gone with a farewell.
 * Whoever tells it is to ring 999 for them.
 * @param words as plainWords gives them
 */
export function tellsOfAnotherNow(words: string): boolean {
  if (AT_ME.test(words) || ONCE.test(words)) return false;
  if ([FOUND, ROPE, WITH_MEANS, NOT_ALIVE].some((pattern) => pattern.test(words))) return true;
  if (AT_HEIGHT.test(words) && !ORDINARY.test(words)) return true;
  return FAREWELL.test(words) && FEARED.test(words) && !LEFT_WORK.test(words);
}

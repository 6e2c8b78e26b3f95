import { AT_THE_EDGE, type ConcernReader, isOfThem, isOwnLife } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const EDGE =
  "rail|rails|railings?|barriers?|fence|ledge|edge|bridge|roof|rooftop|tracks?|train tracks|railway|platform(?: edge)?|parapet|window ?(?:ledge|sill)|balcony|motorway|overpass|footbridge|flyover|multi ?storey|car ?park roof|top (?:floor|deck|level)|rocks|cliffs?|weir|canal|river|pier|viaduct";
const AT_EDGE = new RegExp(
  [
    `\\b(?:over|past|climbed|climbing|climb|jumped|hopped|other side of|wrong side of|outside of|leaning over|sat on|sitting on|sittin on|stood on|standing on|standin on|stood at|standing at|sat by|up on|on|onto|at|by|near|next to|walking to|walked to|heading to|going to|off to|gone to|got to|made it to|on (?:my|the) way to)(?: (?:the|a|that|this|my|our))? (?:${EDGE})\\b`,
    "\\b(?:moved|moving|stepped|stepping|inched|shuffled|edging|edged|crept|took|im|ive got|got|getting|gone|went|hes|shes|walked|leaned|leaning)(?: (?:a|one|another|even|much|right|bit|little|step|gone|moved|just|forward|and)){0,4} (?:closer|nearer)\\b(?! (?:to (?:my|me|him|her|mum|nan|town|college|work|god|family|home|the (?:time|date|deadline|end of))|friends|than|together))",
    "\\b(?:my )?(?:feet|legs?|foot|toes)(?: (?:are|is|hanging|dangling|just|both)){0,4} (?:over|dangling|hanging|off the)\\b",
    "\\b(?:im|now|gone|going|walking|walked|stood|up to my \\w+|waist deep|knee deep) (?:\\w+ )?in(?:to)? the (?:water|sea|river|canal|lake|reservoir)\\b|\\bup to my (?:knees|waist|chest|neck)\\b|\\bwater (?:is|looks|feels) (?:so |really |very |freezing )?(?:cold|close|deep|black)\\b",
    "\\b(?:trains?|lorry|lorries|truck|tram)(?: is| are|s)? (?:coming|due|nearly here|in \\d)\\b|\\bnext train\\b|\\b(?:hear|see) (?:the|a) train (?!station|times)|\\b(?:hear|see) (?:the|a) train$|\\b(?:river|canal|water|sea|lake|weir)\\b.{0,25}\\b(?:going|getting|walking|jumping) in\\b",
    "\\b(?:one|1) (?:more )?step\\b|\\b(?:let|letting|gonna let) go(?: now)?$|\\b(?:gonna|going to|about to|bout to|ready to|wanna|ill|im) jump\\b|(?<!\\b(?:about|of|bout) )\\bjumping\\b|\\blooking down\\b",
  ].join("|"),
);
const NO_EDGE =
  /\b(?:not|never|came|come|coming|got|climbed|gone|moved|stepped|step|brought|talked|pulled) (?:\w+ )?(?:down|off|away|back|inside)\b|\b(?:not|isnt|no|without|left the|away from|home from|used to|last (?:week|year|month)|joke|jumping (?:beans|jacks)|for joy|on the edge of my seat|queue|trampoline|to (?:college|work|town|nans|mums|school|uni|leeds|london|manchester)|let go of (?:it|him|her|the past)|from work|bus|film|walk the dog|like|love|lovely|nice|sunny|peaceful|for a (?:walk|run)|kick about|football)\b/;
const READY =
  /^(?:(?:ok|so|right|well|and|yeah|sorry) ){0,3}(?:its|it is|im|everythings|everything is|everything|alls|all|its all|got it all|got everything)(?: (?:all|nearly|just|now)){0,4} (?:ready|set|set up|sorted|tied|in place|planned|prepared)(?: now| to go| tonight| for (?:tonight|later|it)){0,4}$|^(?:here (?:goes|i go|it goes)|(?:three two one|3 ?2 ?1)|this is it|its happening(?: now| tonight)?|(?:im )?going under(?: now)?|its time|time to go(?: now)?|the time has come)$|^(?:(?:so|im|i am|and|just|well|sorry|now) ){0,3}(?:gonna|gunna|going to|about to|bout to|doing|doin|ready to)(?: do| go do)?(?: it| this)(?: now| tonight| soon| in a (?:bit|minute|sec)| anyway)?$|\b(?:picked|chosen|chose|decided)(?: on)? (?:tonight|today|tomorrow)\b|\b(?:picked|chosen|chose|decided|set)(?: on)? (?:a|the|my) (?:day|date|time|place|spot|method)\b|\bends? (?:tonight|today|now)\b|\b(?:tonights?|todays?) (?:is )?the (?:night|day)\b|\blocked (?:myself|me self|the bathroom|my(?: bedroom)? door|the door so)\b|\bturned (?:my )?location off\b|\b(?:doing|do) it (?:now|tonight)$|\bcant (?:wait|hold on|hold out|fight it) (?:any longer|any more|anymore|much longer)\b|\bknow (?:how|where|when) im (?:gonna|going to) do it\b/;
const LETTER =
  /\b(?:written|wrote|writing|writin|writ|done|left|leaving|finished|posted|sealed|sent|doing)(?: (?!cover|music|sick|fit|lecture)\w+){0,7}? (?:letters?|notes?|goodbyes?|will|suicide note|messages for)\b|\b(?:find|read|see) (?:my|the) (?:note|letter)s?\b|^(?:the |my )?(?:notes?|letters?) (?:is |are |all )?(?:written|done|ready|on the (?:side|table|bed))/;
const NO_LETTER =
  /\b(?:council|college|job|cover|gp|doctor|doctors|work|uni|landlord|school|application|shopping|music|sick|fit|lecture|revision|lesson|class|teacher|tutor|court|complaint|voicemail|appeal|pip|dwp|esa|uc|you a|message for denise|to (?:denise|my pa|my worker|the))\b/;
const THEM =
  "(?:my (?:\\w+ )?(?:mum|mam|mom|dad|nan|gran|sister|brother|kids?|daughter|son|baby|bab|family|mate|friends?|boy|girl|dog|cat|gf|bf)|mum|mam|mom|dad|nan|him|her|them|everyone|every1|everybody|denise|all of (?:them|you)|you all|yall|yous)";
const FAREWELL = new RegExp(
  [
    "\\b(?:goodbyes?|good byes?|farewell|bye (?:everyone|every1|all|world|forever|for good|denise|mum|x+ forever)|byee* forever)\\b",
    `\\b(?:tell|tel|let|say) (?:to )?${THEM}(?: (?:know|that|it|its|was|not)){0,4} (?:i )?(?:love|loved|luv|lov|im sorry|sorry|ta|thanks?|thank|bye|goodbye|never (?:their|her|his) fault|was never)\\b|\\b(?:say|said) (?:bye|goodbye|sorry|thanks|ta) to ${THEM}\\b`,
    `\\b(?:look after|take care of|mind|feed|love) ${THEM} (?:for me|when|after|please|pls|yeah)\\b|\\b(?:give|giving|gave|leave|leaving|left) (?:all )?(?:my|me) (?!pills?|tablets?|meds|blades?|razors?|knife|number|key|form)(?:\\w+ ){1,2}to ${THEM}\\b`,
    `\\b(?:dont|do not|hope|make sure|pls dont|please dont) (?:let )?${THEM}(?: (?:dont|doesnt))? (?:finds?|sees?|have to find|has to find) me\\b`,
    `\\b(?:im )?(?:so |really )?(?:sorry|love|luv) ${THEM}(?: (?:so much|x+|sorry|always|forever|bye|all)){0,4}$|\\bsorry (?:for everything|to everyone|everyone)\\b`,
    "\\b(?:want|wanted|need) (?:u|you|ya|everyone|them|her|him|my \\w+) to know(?: that)? (?:i|its|it was|how much)\\b",
    "\\bthank(?:s| you| u)? (?:you |u )?(?:for|4) (?:everything|all|trying|being there|caring)(?: (?:you|u|ya|yous|denise))? (?:did|done|have done|ever did|were|was|tried|but)\\b|\\b(?:you|u) (?:did|tried) (?:your|ur) best\\b",
    "\\b(?:wont|will not|not gonna|not going to) (?:be (?:here|around|alive|a (?:problem|burden)|bothering|needing)|see (?:you|u|me|another|the|tomorrow|morning)|hear from|bother (?:you|u|any|no)|wake|need (?:it|anything|them))\\b|\\bnever (?:hear|see|bother)(?:ing)? (?:from |of )?(?:me|u|you|anyone) again\\b|\\b(?:my |the |this is my |this is the )?last (?:text|message|words?|night|goodbye|time (?:ill|i|you|u|we|youll))\\b|\\bill be (?:gone|dead|with (?:my|him|her|nan|god)|at peace|asleep forever|in heaven)\\b|\\bsee (?:you|u|ya) (?:on the other side|in heaven|in the next|up there)\\b|\\b(?:by|when) .{0,15}\\bill be (?:gone|dead)\\b|\\btoo late(?: now| for (?:me|that))?$|\\bno ?(?:one|body) can stop me\\b|\\bim done with (?:life|everything|it all|this life)\\b",
  ].join("|"),
);
const NO_FAREWELL =
  /\b(?:not|didnt|dont want to|havent|wont) (?:say|said|saying|see)? ?(?:goodbye|bye)|\b(?:college|work|bus|gym|course|appointment|meeting|shift|school|train|gig|party) ?(?:wont|tonight|tomorrow)?$|\b(?:late|last (?:message|text) (?:you|u|i|was|said|from|didnt|about)|booking|slot|for (?:my|the) (?:course|form))\b/;
const THEY_SAID =
  /\b(?:he|she|they|hes|shes|theyve|mate|friend)(?: (?:has|just|is|been|also|now|keeps|even)){0,3} (?:sent|posted|said|saying|says|put|texted|wrote|written|writing|left|messaged|giving|gave|given|rang|told)\b.{0,40}\b(?:goodbyes?|bye|notes?|letters?|love|loves|loved|last|sorry|stuff away|things away|not (?:to )?(?:look|come|worry)|end it|over|too late|thank\w*|(?:pic|photo|picture|snap|video|vid|location) .{0,25}(?:train|track|bridge|roof|rope|pills?|tablets|blade|blood|river|canal|cut|edge|belt))\b/;
const THEIR_NOTE =
  /\b(?:found|left|theres|there is|there was|seen|just read)(?: (?:a|his|her|this|the|their|suicide|goodbye)){0,3} (?:note|letter|goodbye)s?\b(?! (?:from|for) (?:school|college|the (?:doctor|gp|council)))/;
const THEIR_MOVE =
  /\b(?:he|she|they|hes|shes|theyre|is|its)(?: \w+){0,3}? (?:jumped|jumping|gonna jump|going to jump|on the (?:edge|ledge|wall|roof|bridge|tracks?)|climb\w* (?:up|over|out|the)|gone (?:out|missing|off)|ran off|run off|walked off|left (?:the|his|her) (?:house|flat|phone)|locked (?:himself|herself|the|his|her)|doing it|done it|did it|cut\w* (?:again|now|his|her|deep\w*))\b/;
const BARE_BYE =
  /^(?:(?:k|kk|ok|okay|right|well|so|anyway|ty|thanks|sorry) ){0,2}(?:bye+|bye bye|cya|goodbye)(?: (?:bye|then|now|x+|for now|all)){0,2}$/;
const MEANS =
  /\b(?:rope|noose|belt|blades?|razors?|knife|pills|tablets|meds|bleach|gun|bridge|roof|tracks|ledge|edge|tonight|gonna do it|use it|goodbye|note)\b/;
// Stryker restore Regex,StringLiteral

/** Nearer to an edge, ready, or saying farewell: theirs or, where they told of somebody else, of that one. */
export const toTheEdge: ConcernReader = (words, told) => {
  if (told.kind === "suicide_self_harm" && isOfThem(told)) return isTheirs(words) ? {} : undefined;
  if (!isOwnLife(told) || !told.isFresh) return undefined;
  const atEdge = AT_EDGE.test(words) && !NO_EDGE.test(words);
  if (atEdge && told.kind !== "not_said") return AT_THE_EDGE;
  if (told.kind === "not_said")
    return atEdge || saysFarewell(words) ? { kind: "suicide_self_harm" } : undefined;
  const letter = LETTER.test(words) && !NO_LETTER.test(words);
  const leaves = BARE_BYE.test(words) && (told.level === "emergency" || MEANS.test(told.before));
  return letter || leaves || READY.test(words) || saysFarewell(words) ? {} : undefined;
};

const saysFarewell = (words: string): boolean => FAREWELL.test(words) && !NO_FAREWELL.test(words);

const isTheirs = (words: string): boolean =>
  !NO_EDGE.test(words) && [AT_EDGE, THEY_SAID, THEIR_NOTE, THEIR_MOVE].some((pattern) => pattern.test(words));

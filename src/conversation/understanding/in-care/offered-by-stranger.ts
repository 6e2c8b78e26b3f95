import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, type ConcernTold, isByOthers, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const ONE =
  "(?:m[ae]n|blokes?|guys?|fell(?:a|er|ow)s?|lads?|dudes?|geezer|boys?|woman|women|lady|ladies|couple|drivers?|strangers?|person|taxi|uber|someone|some ?body|some ?1|people|dealers?|punters?|olders?)";
const STRANGER = `(?:(?:some|a|an|this|that|these|the|another|random|one|two|older?|the same|sum)(?: (?:random|older?|young\\w*|weird|creepy|nice|drunk|rich|big|dodgy|homeless|proper|posh|middle aged|lovely|local|rando)){0,2} ${ONE}|(?:someone|some ?body|some ?1|a (?:bloke|guy|man|lad|girl|woman)|this (?:guy|lad|girl)) (?:off|from|on|in) (?:snap\\w*|insta\\w*|tinder|grindr|facebook|fb|online|the internet|tiktok|a chat|discord|a site|an app|roblox|xbox|a car|the (?:pub|park|street|shop|station|bus))|strangers?|random(?: (?:man|bloke|guy|lad))?|a rando)`;
const BED =
  "(?:(?:stay|sleep|crash|stop|kip|doss|come (?:back|home)|go (?:back|home|with)|come (?:to|with|round)|live|bed down|rest|get (?:warm|a shower)|have (?:a|his|her|the) (?:bed|room|shower|sofa|settee|drink))\\b|(?:put|take|taking|bring) (?:me|us) (?:up|in|home|back|to)|(?:offer\\w*|got|has|have|gave|giving|give)(?: (?:me|us))?(?: (?:a|his|her|the|my))?(?: \\w+)? (?:bed|room|sofa|settee|lift|ride|place|space|couch|mattress|drink|hotel|money|weed|food and a bed)|(?:bed|room|sofa|place|hotel)\\b.{0,20}\\b(?:at|with|for me|if)|lift|in(?:to)? (?:his|her|their|the) (?:car|van|flat|house|room|place))";
const OFFERS = prefiltered(
  new RegExp(
    `\\b${STRANGER}\\b(?: \\w+){0,8}? (?:says?|said|sez|offer\\w*|ask\\w*|wants?|told|tells?|keeps?|let|lets|letting|reckons|will|ll|would|gonna|invit\\w*|messag\\w*|texted|dm\\w*|hell|shell|theyll|put|take|has|got|is|s|here)\\b.{0,60}${BED}`,
  ),
);
const FOR_SOMETHING = prefiltered(
  /\b(?:he|she|they|hes|shes|theyre|guy|man|bloke|lad|mate|fella|hell|shell|his|hers|landlord|driver|woman|someone)\b.{0,60}\b(?:stay|sleep|crash|bed|room|sofa|place|put me up|roof|house me|live)\b.{0,30}\b(?:if|as long as|but (?:i|only|wants?|he|she)|for|so long as|in return|cos i|provided|unless)\b.{0,25}\b(?:keep (?:him|her|them) company|share (?:it|his|the|a)|(?:send|give|show) (?:him|her|them|a|me|some)|(?:pic|pics|nudes?|photos?|videos?)|sleep (?:with|in)|(?:nice|good|kind|sweet) to (?:him|her|them|his)|be (?:nice|good|friendly|his)|do (?:stuff|things|something|summat|him|favours?)|favours?|sex|cuddl\w*|kiss\w*|massage|work for|look after him|earn|run|hold|carry|sell|no clothes|naked|touch\w*|help (?:him|her) (?:out )?with)\b/,
);
const KNOWN =
  /\b(?:my (?:\w+ )?(?:mates?|friends?|uncle|aunt\w*|nan|gran\w*|cousin|brother|sister|dad|mum|boyfriend|girlfriend|bf|gf|partner|worker|teacher|boss|neighbour|tutor|pa|carer|foster \w+)|council|hostel|night ?stop|shelter|refuge|staff|support|outreach|charity|church|mosque|temple|vicar|imam|priest|salvation|social|police|officer|copper|ambulance|paramedic|nurse|doctor|warden|security|college|school|team|service|crisis|street ?link|centrepoint|housing|red cross|depaul|no|not|told (?:him|her|them) (?:no|where)|said no|walked off|walked away|ignored|he left|gone now|years? ago|last (?:week|month|year)|used to)\b/;
const BODY =
  "(?:me(?! (?:up|heart|feelings))|my (?:legs?|thighs?|knees?|bum|arse|ass|bottom|boobs?|tits|chest|hair|face|back|neck|hands?|waist|arms?|shoulders?|privates?|private parts?|bits|body|belly|stomach|cheek|feet|lips|crotch|skirt|top|bra|trousers))";
const TOUCH =
  "(?:touch|strok|rubb?|grab|grop|feel|squeez|kiss|cuddl|lick|finger|tickl|hugg?|pinch|slapp?|pull|hold|tr(?:y|ies|ying) to (?:touch|kiss|hold|cuddle|hug|grab|get (?:on|in))|lean|press|rest|put)";
const ON = "(?:(?:ing|in|s|es|ed|ging|bing)?)(?: (?:up|on|at|against|all over|down|of|into|onto)){0,2}";
const HE = `(?:hes|he|he is|hs|(?:(?:this|that|some|the|a|one|old) )?(?:\\w+ )?(?:m[ae]n|blokes?|guys?|fell(?:a|er)s?|lads?|dudes?|geezer|stranger|driver|someone|some ?body|some ?1|pervs?|creep|weirdo)|stepdad|uncle|landlord|they|theyre)`;
const TOUCHES = prefiltered(
  new RegExp(
    `\\b${HE}\\b(?: \\w+){0,8}? (?:keeps?|kept|keep|is|are|s|hes|wont stop|started|starts|starting|now|just|and|been|tryna) (?:on |trying to |tryna |to )?${TOUCH}${ON} ${BODY}\\b|\\b(?:this|that|some|the|a|one|old) (?:\\w+ )?(?:m[ae]n|blokes?|guys?|fell(?:a|er)s?|lads?|stranger|driver)(?: (?:he|just|just now|has|come|came|and|here|sit|sat|next to me|up)){0,5} (?:touch|grab|grop|kiss|strok|rubb?|feel|felt|squeez|pinch|slapp?)(?:e|es|s|ed|bed)?(?: (?:up|on|at)){0,2} ${BODY}\\b|\\b(?:hands?|arm|fingers|leg|head)(?: (?:is|are|right|now|all|was|just|up|down|keeps?|going|moving|s)){0,3} (?:on|up|down|in|round|around|over|under|between|inside) (?:my|me)\\b(?: \\w+)?|\\b(?:sat|sitting|laid|lying|pressed|squashed|rubbing)(?: (?:right|up|so|really|himself|him ?self|close)){0,3} against (?:me|my)\\b`,
  ),
);
const IS_TOUCHING = prefiltered(
  new RegExp(
    `\\b(?:hes|he is|he|theyre)(?: (?:now|just|rn|still|started|is|sat here|here)){0,3} (?:touching|stroking|rubbing|grabbing|groping|feeling|squeezing|kissing|licking|fingering|pinching|touchin|strokin|pressing)(?: (?:up|on|at|against|all over|down)){0,2} ${BODY}\\b|\\b(?:his|their) hands?(?: (?:is|are|now|on|still|moving|going)){1,3} (?:on|up|down|in|over|under|between|inside)? ?(?:my|me)\\b`,
  ),
);
const NOT_NOW =
  /\b(?:last (?:night|week|month|year|time|summer)|yesterday|years? ago|months? ago|weeks? ago|used to|when i was|always|every (?:time|night|week|day)|sometimes|before|once|earlier|other day|stopped|left|gone|got away|ran off|walked off|nurse|doctor|midwife|paramedic|physio|dentist|dog|cat|baby|my (?:stuff|things|phone|bag|food|feelings|mate|friend|nan|mum|sister|heart)|never|not|didnt|doesnt|wont (?!stop|leave)|if|lol|good luck|lend|give me a hand)\b/;
// Stryker restore Regex,StringLiteral

const NO_BED: ReadonlySet<string> = new Set([
  ...["homeless_tonight", "destitute_no_food_or_power", "missing_or_trafficked", "not_said"],
]);
const BY_A_STRANGER = { kind: "abuse_harm_from_others" } as const;

/** Somebody with no bed is offered one by a stranger, or for something; or somebody lays hands on them now. */
export const offeredByStranger: ConcernReader = (words, told) => {
  if (isOfThem(told)) return undefined;
  if (NO_BED.has(told.kind)) return isOffer(words) || isTouched(words, TOUCHES) ? BY_A_STRANGER : undefined;
  return isByOthers(told) && isTouched(words, IS_TOUCHING) ? keptAs(told) : undefined;
};

const isOffer = (words: string): boolean =>
  FOR_SOMETHING.test(words) || (OFFERS.test(words) && !KNOWN.test(words));

const isTouched = (words: string, how: { test(words: string): boolean }): boolean =>
  how.test(words) && !NOT_NOW.test(words);

/** Who is young and pregnant is hurt now all the same. */
const keptAs = ({ situation }: ConcernTold) => (situation === "young-pregnancy" ? BY_A_STRANGER : {});

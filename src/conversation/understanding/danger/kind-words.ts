import type { RiskKind } from "../types.ts";
import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OTHERS =
  "him|her|them|his|their|theirs|(?:step ?)?(?:father|mother|dad|mum|brother|sister)|mrs|missus|bird|prick|cunt|bastard|bitch|yute|snake|one|he|she|they|hes|shes|theyre|someone|somebody|some ?1|any ?one|every ?one|every ?body|people|staff|man|men|boys?|girls?|lads?|mandem|opps?|kids?|child(?:ren)?|bab(?:y|ies)|son|daughter|newborn|toddler|you|u|ya|yous|ppl|mum|mam|mom|dad|ex|bf|gf|boyfriend|girlfriend|partner|wife|husband|brother|sister|cousin|uncle|auntie|nan|mate|friend|worker|keyworker|pa|carer|boss|manager|teacher|tutor|landlord|neighbour|flatmate|housemate|roommate|dealer|judge|copper|police|feds|cat|dog|class|school|college|hostel|house|flat|building|office|place|car|window|door|wall|this|that";
const VIOLENT =
  "kill|murd|stab|shank|chef|splash|hit|hurt|harm|punch|batter|smash|smack|beat|fight|fite|scrap|shoot|shot|burn|torch|attack|strang|chok|smother|drown|shak|shook|throw|throttl|merk|slash|slic|duppy|poison|kick|knock|bang|deck|swing|swung|lamp|mash|headbutt|rape|shov|break|broke|wreck|trash|hunt|finish|leather|spark|blast|bomb|blow|acid|hammer|brick|bottl|glass|bust|bleed|leak|slap|tied|coma|kidnap|lighter";
const MEANT =
  "wet|cut|jump|bite|bit|push|grab|touch|ram|run|do|end|get|pay|set|paste|put|come for|catch|watch|light|hands";
const OBJECT =
  "him|her|them|em|his|their|someone|somebody|my|the|this|that|a|ya|you|u|it|man|staff|people|everyone|your|ur|round|mrs|im";
/** Violence, in a message that names somebody or something that it may fall on. */
const HARM = prefiltered(
  new RegExp(
    `\\b(?:(?:${VIOLENT})\\w{0,5}|(?:${MEANT})(?:s|es|ed|ing|in|ting|tin|ning)?\\b(?! it\\b)(?= (?:${OBJECT})\\b))`,
  ),
);
const TARGET = new RegExp(`\\b(?:${OTHERS})s?\\b`);
const WEAPON =
  /\b(?:kni(?:fe|fes|ves)|guns?|machetes?|zombie|weapons?|strap(?:ped)?|shank|acid|petrol|hammer|bat|axe|waistband|under (?:my|the) (?:pillow|bed|mattress)|sleeves?|letter ?box|blood on my hands|scissors|tooled)\b/;
const BLADE = /\b(?:blades?|razors?)\b/;
const TEMPER =
  /\b(?:swing for|have thoughts|i have a list|routine|parks|keep me away|my hands|thinking of it|when with me|snap|snapp(?:ed|ing)|kick(?:ing)? off|los(?:e|ing|t) (?:it|control|my (?:temper|head|rag|shit))|see(?:ing)? red|flip(?:ping)?|blow up|explode|temper|anger|angry|rage|raging|revenge|payback|retaliat\w*|violent|violence|threat\w*|fists?|beef|war|ride out|smoke|regret|gbh|abh|tooled up|loaded|carrying|grassed|glassed|in blood|on sight|not waking up|on (?:the )?floor|kettle|spanner|bricks?|bottle (?:him|her|someone)|bus(?:t|s)in|pok(?:ed|ing)|wetted|mans getting|man in a box|catch (?:him|her|them|dat|that|man)|cant hold (?:it|me) (?:in|back)|stood over|be sorry|what (?:i|she|he|they) felt|next time i see)\b/;
/** What is meant for somebody by name: "gonna stab jayden". */
const TO_NAMED = prefiltered(
  /\b(?:im|i|ill|ima|imma|id|gonna|gunna|gna|going to|want to|wanna|wana|about to|bout to|swear ill) (?:(?:gonna|gunna|gna|going to|goin to|want to|wanna|wana|about to|bout to|will|actually|just|fucking|literally|so|proper|really|have to|go) ){0,3}(?:kill|murder|stab|shank|batter|merk|shoot|punch|poison|slash|strangle|knife|hurt|smash|glass|jump|beat up|fuck up|do in) (?!(?:my ?self|me|my|mi|mesen|time|it|this|that|the|a|an|some|off|for|to|in|on|up|out|down|now|if|so|and|with|at|over|bad|like|tonight|today|tomorrow|soon)\b)\p{L}{3,}/u,
);
/** Done to whoever writes, or by them against what is done. */
const DONE_TO_ME =
  /\b(?:he|she|they|him|her|them|hes|shes|theyre|someone|somebody|dad|stepdad|mum|mom|uncle|brother|cousin|lads?|man|men|guy|staff|carer|worker|keyworker|landlord|teacher|tutor|coach|neighbour|flatmate|housemate|manager|boss|bf|boyfriend|ex|husband|partner|girlfriend|gf|boys?)s?(?: \w+){0,5}? (?:me|us|my (?:room|bed|flat|door|face|neck|arm|hair|legs?|throat|head|top|stuff|phone|money|kids?|baby))\b|\bbegg(?:ed|ing) (?:him|her|them)\b|\b(?:told|asked) (?:him|her|them) (?:to stop|no|stop)\b|\bi said no\b/;
const TO_THEM =
  /\b(?:i|ill|im|ive|ima|imma|id)\b(?: \w+){0,6}? (?:kill|murder|stab|shank|hit|hurt|harm|punch|batter|smash|beat|fight|shoot|burn|attack|slap|strangle|choke|shake|get|do|bang|merk)\w* (?:him|her|them|someone|somebody|everyone|people|staff|you|u|my (?!self|wrists?|arms?|legs?|skin|head|veins?)|the|that|this|man|a)\b/;
const OWN =
  /\b(?:my ?self|me ?self|wrists?|veins?|cutting|self ?harm\w*|suicid\w*|die|dying|dead|alive|end it|ending it|overdos\w*|od|pills?|tablets?|tabs|meds|paracetamol\w*|strips?|packets?|bottle|dose|bleach|blade|razors?|rope|noose|bridge|roof|ledge|tracks|goodbye|note|stupid|do it|done it|doing it|bath|forever|wake up|gone|disappear|all over|be over|my (?:arms?|legs?|skin))\b/;
const HOME =
  /\b(?:home\w*|hous\w*|hostels?|flats?|rooms?|bed|beds|sofas?|couch\w*|sleep\w*|slept|kip\w*|crash\w*|stay\w*|kick\w*|chuck\w*|thr(?:ow|ew|own)\w*|boot\w*|(?:kicked|chucked|thrown|threw|put|locked|turfed|slung|booted|moved|get|got to be|me|us|im|been) (?:me |us )?(?:out|oot)|out (?:tonight|by|from|on the|since|of (?:my|the|here)|in the)|outside|outdoors|turf\w*|rucksack|squat|blanket|launderette|flyover|getting dark|its dark|evict\w*|bailiffs?|tenan\w*|rent|landlord|landlady|lease|notice|council|nowhere|no ?where|somewhere|anywhere|where|street\w*|rough|park|parks|tent|car|cars|bench\w*|doorways?|shelters?|station|bus|buses|airport|stairwell|night|nights|tonight|2nite|tonite|locked|keys?|place|address|abode|live|living|leave|leaving|let (?:me|us) back in|move|moving|moved|gaff|yard|digs|b&b|bnb|hotel|hotels|unit|placement|refuge|accommodation|accom|roof|(?:bin|bag|bags) (?:bags?|stuff)|with (?:all )?my stuff|stuff (?:is|in|on|outside)|bags|cold|freezing|warm|rain\w*|curb|pavement|maccies|mcdonalds|lobby|shed|garage|caravan|van|nfa|walking|yam|halls|uni)\b/;
const WANT =
  /\b(?:food\w*|eat\w*|ate|meals?|hungry|hunger|starv\w*|stomach|belly|fridge|freezer|cupboards?|bread|milk|formula|nappies|bottle|feed|fed|dinner|tea|breakfast|toast|noodles|rice|pasta|money|skint|broke|cash|quid|pounds?|p|£\w*|payday|paid|pay|uc|universal|credit|benefits?|sanction\w*|bank\w*|account|wages|job|voucher\w*|gas|electric\w*|lecky|leccy|leki|power|meter|top|emergency|heat\w*|heating|boiler|cold|freezing|warm|lights?|dark|candles?|water|pads|tampons|shop\w*|penny|pennies|fiver|tenner|bins?|sugar|money|skip|afford|budget|rent|debt|bills?|parcel|nothing in|starve|scran|etn|fud|dosh|potless|brassic|scoop|last of|tins?|cards? empty|meters?|parcel|cereal|crackers|grub|munch|snap)\b/;
const PLANNED =
  /\b(?:on purpose|purging|calories|too fat|im fat|fat|binge|binged|dont deserve|punish\w*|to die|for die|starving my ?self|refus\w*|wont eat|not eating|stopped eating|throw (?:it )?up|sick it up|make me eat|cant make (?:my|me) ?self eat)\b/;
const BOUND =
  /\b(?:ow(?:e|es|ed|ing|in)|debts?|pay|paid|money|cash|quid|grand|k|drugs?|weed|coke|crack|green|food|white|brown|heroin|spice|packs?|packages?|parcels?|bags?|bits|stash\w*|hold\w*|carry\w*|carrie[ds]|drop\w*|deliver\w*|run|runs|running|runner|sell\w*|sold|shot|shotting|shotter|trap\w*|bando|cunch|oj|going country|county|line|lines|phone|graft\w*|plug|dealer\w*|olders?|elders?|gang|gangs|boys|mandem|opps|cuckoo\w*|take(?:n)? over|took over|use my (?:flat|house|place|account|card|bank)|account|card|bank|work\w*|wage\w*|boss|shift\w*|passport|papers|sex|sleep with|slept with|nudes?|pics?|pictures?|photos?|videos?|vids?|cam|onlyfans|punters?|clients?|escort\w*|men|man|older|hotel|hotels|party|parties|gifts?|trainers|lifts?|vapes?|favou?rs?|blackmail\w*|leak|post|share|send|sent|threat\w*|force\w*|made|make|makes|making|farm|wash|nails|factory|snapchat|snap|insta|online|met|groom\w*|link|linked|boyfriend|bf|friend of|loan|shark|customers?|clients?|visitors|cook(?:in|ing)? up|bagging|my yard|living room|locked|lock|rent|nice to|blokes|lads|living in|live here|smile|trap house|weigh|borrow\w*|rob\w*|steal\w*|tax\w*|kidnap\w*|snitch\w*|burner|jobs?|errands?|trips?|train)\b/;
// Stryker restore Regex

type Test = (words: string) => boolean;

const isViolent: Test = (words) =>
  !isVictim(words) &&
  (WEAPON.test(words) ||
    TEMPER.test(words) ||
    TO_NAMED.test(words) ||
    (TARGET.test(words) && (HARM.test(words) || BLADE.test(words))));

const isVictim: Test = (words) => DONE_TO_ME.test(words) && !TO_THEM.test(words);

/** Kinds that need words of their own: no doubt may fall into them. */
const NEEDS: Partial<Record<RiskKind, Test>> = {
  violence_to_others: isViolent,
  homeless_tonight: (words) => HOME.test(words),
  destitute_no_food_or_power: (words) => WANT.test(words) && !PLANNED.test(words),
  exploitation: (words) => BOUND.test(words),
};

/** Whether the words of a message may be of a kind. @param words as plainWords gives them */
export const isWordedAs = (kind: RiskKind, words: string): boolean => NEEDS[kind]?.(words) ?? true;

/** The kind that plain words point to where no kind is sure: what is done to them, or their own life. */
export function kindByWords(words: string): RiskKind | undefined {
  if (isVictim(words)) return "abuse_harm_from_others";
  return OWN.test(words) || PLANNED.test(words) ? "suicide_self_harm" : undefined;
}

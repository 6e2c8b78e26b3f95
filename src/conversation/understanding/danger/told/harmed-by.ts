import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const NO_PERSON = new Set(
  `alarm almost and ant apple baby babys ball barber bee bike bleach boots branch bus can cant car cat
  cats chilli coffee collar could crisp crisps daughter defender dentist didnt doctor doesnt dog dogs
  dont door dye exam film flea football goalie goat gym hail hairdresser has have heat hob horse how i
  id insect iron it its iv ive just keeper kettle kitten life maths mosquito nearly nephew netball
  never niece no nobody not nurse off one onion onions out oven pan physio pizza puppy rabbit ref rugby
  said says scarf seatbelt shoes smell smoke snake something son song soup spider steam striker summat
  sun sweet tattooist tea that then theyd this to toddler toffee traffic train tree twins up used wasp
  wave waves we weve what which who why wind wont work would you youve`.split(/\s+/),
);
const SO = new Set("has have just once then also again literally proper even only fully".split(" "));
const BODY =
  "(?:front |left |right |eye |two )?(?:nose|tooth|teeth|ribs?|fingers?|thumb|wrists?|arms?|jaw|cheek ?bone|cheek|lips?|face|eyes?|neck|legs?|collar ?bone|hands?|eardrum|skull|chin|foot|toes?|shoulder|ankle|head|hair)";
const HARD =
  "(?:wall|walls|door|floor|stairs|wardrobe|window|table|sink|cooker|radiator|fridge|bath|mirror|cupboard|ground|pavement|concrete|bins?|railings?|fence|counter|cabinet|glass|steps|banister|carpet|sofa|bed|car|road|room|kitchen|hall|hallway|landing|toilet)";
const OVER = "(?:against|into|in to|in|through|thru|down|off|over|onto|across|on|at|out of)";
const THROWS =
  "(?:threw|throws|throwing|chucked|chucks|flung|flings|slammed|slams|shoved|shoves|pushed|pushes|dashed|launched|slung|hurled|tossed|kicks|kicked|smashed|rammed|dragged|drags|ragged|rags|lobbed|hauled|yanked)";
const BREAKS =
  "(?:broke|breaks|chipped|loosened|cracked|fractured|snapped|knocked|bust|busted|burst|split|burnt|burned|burns|bit|bites|scratched|twisted|twists|crushed|dislocated|blacked|slashed|stamped on|stomped on|smashed|slammed|bent|pulled|pulls|ripped)";
const NOT_HIT =
  "(?! (?:at|to|out|owt|by (?!the)|home|again at|up (?:about|on|for|with|to)|off|out the|out of (?:the|a|my)? ?(?:group|chat|class|lesson|library|club|pub|gym)|some|a (?!few|couple|slap)|for six|on (?:points|goal|price)|like|with (?:(?:a|an|the|some|good|bad|right|really|funniest|best|such|surprise) ){0,3}(?:idea|reply|line|joke|look|message|text|hoover|bill|kiss|wave|hug|smile|news|question|fact|banger|fine|snowball|pillow|balloon)))";
const HARD_VERB = new RegExp(
  [
    `\\b(?:whack|wallop|thump|deck|floor|clout|thrash|batter|attack|scratch|burn|stab|jump|bash|boot|lamp|twat|lash|kick|punch)(?:ed|s|es) me\\b${NOT_HIT}(?! (?:out the|that))`,
    `\\b(?:hit|hits|beat|beats|bit|bites|smacked|burnt|sparked) me\\b${NOT_HIT}(?! (?:that|in the feels))`,
    `\\b(?:put|puts|held|holds|had|has|pulled) (?:a|the|his|her) (?:\\w+ )?(?:knife|blade|bottle|gun|hammer|scissors|fork|screwdriver|glass) (?:to|at|on|against|under) (?:my|me)\\b`,
    `\\b(?:goes|went|came|comes|flew|flies|lunged) (?:for|at) me (?:with|again)\\b`,
    `\\b(?:squeezed|squeezes|grabbed|grabs|crushed)(?: (?:a fistful of|a handful of))? (?:my|me) (?:neck|throat|hair|windpipe)\\b(?! (?:for the|in a (?:plait|bun)))`,
    `\\bsat on (?:me|my chest) (?:and|till|until|so)\\b`,
    `\\b(?:gave|gives|given) me (?:a|an|two|another|my) (?:\\w+ )?(?:black eyes?|shiners?|fat lip|split lip|kicking|beating|hiding|slap|clout|bruises?|crack)\\b(?! (?:on the (?:back|wrist)|of the whip|at (?:it|fixing)))`,
    `\\b(?:choke[sd]|chokin|strangle[sd]|throttle[sd]|headbutts?|headbutted|nutted|lamped|punche[sd]|slap(?:s|ped)|backhanded|bottled|glassed|elbowed|kneed|smothered|smothers|(?:stamp|stomp)ed on|stamps on|spat (?:on|at)|spits on|gobbed on|whip(?:s|ped)|belts|bashes|bashed|smacks|smacked|leathers) me\\b(?! (?:(?:on the \\w+ )?with (?:a|the) (?:tea towel|kiss|snowball|pillow|balloon)|on the back|that|a (?:tenner|fiver|text|message)))`,
    `\\b${THROWS} me (?:\\w+ ){0,3}?${OVER} (?:(?:the|a|my|me|his|her|our) )?(?:\\w+ )?${HARD}\\b`,
    `\\bput me (?:through|thru|into|on) (?:the|a|my|his) (?:\\w+ )?(?:wall|door|window|table|floor|ground|glass|mirror)\\b`,
    `\\b(?:dragged|drags|ragged|rags|pulled|pulls|yanked|swung|lifted|grabbed|grabs|had|has|got|gets|held|holds|choked)(?: hold of)? me (?:\\w+ ){0,4}?(?:by|round|around|up by) (?:(?:my|the|me) )?(?:hair|throat|neck|wrists?|ankles?|legs?|ears?|face|hood|chin|jaw|arms?(?= (?:and (?:dragged|threw)|out|up|till|until|so)))\\b`,
    `\\b(?:had|has|got|kept|keeps) me pinned\\b`,
    `\\b(?:pinned|pins|held|holds) me (?:down|against|to the|up against|on the)\\b(?! (?:board|group|profile|page|map))`,
    `\\b${BREAKS} (?:(?:out|\\w+ of) )?(?:my|me) ${BODY}\\b(?! (?:off laughing|in with laughter|chain|ring|phone|for (?:a|the) (?:photo|selfie|prom|wedding|interview|party|job)))`,
    `\\b(?:slammed|slams|shoved|shoves|smashed|smashes|banged|bangs|smacked|bashed|cracked|bounced|hit|whacked|knocked|rubbed|rammed) (?:my|me) (?:head|face|hands?|fingers|arm) (?:in|into|on|onto|against|off|through|under|down)\\b`,
    `\\b(?:held|holds|put|pushed|pushes|forced) (?:my|me) (?:head|face) (?:in|into|against|under|down)\\b`,
    `\\b(?:held|holds|put|puts|pushed|pushes|pressed) (?:my|me) (?:hand|arm|face|fingers) (?:in|on|to|onto|against) (?:the|a) (?:\\w+ )?(?:hob|iron|fire|flame|radiator|kettle|cooker|grill|candle|pan)\\b`,
    `\\b(?:did|done) (?:my|me) (?:eyes?|ribs|jaw|nose|face) in\\b|\\bdone (?:my|me) (?:eye|ribs|jaw|nose)\\b(?! (?:make|test|piercing|contour))`,
    `\\b(?:locks?|locked|shuts?) (?:me|us) (?:in|out|outside|inside)(?: \\w+){0,3} (?:shed|cupboard|garage|cellar|attic|dark|rain|cold|snow|garden|balcony|all night|overnight|punishment)\\b`,
    `\\b(?!slapped me on the back)(?:punched|kicked|slapped|hit|stamped|booted|elbowed|kneed|bit|nutted) me (?:hard )?(?:in|on|round|across|over) (?:(?:the|my|me) )?(?:face|head|mouth|eye|jaw|stomach|belly|ribs|nose|chest|teeth|leg|back|bump|arm|ear)\\b`,
  ].join("|"),
  "g",
);
/** The same, asked once. */
const HARD_DEED = prefiltered(new RegExp(HARD_VERB.source));
const ABUSIVE = prefiltered(
  /\b(?:my|me) (?:bf|boyfriend|gf|girlfriend|partner|husband|hubby|wife|ex|fella|missus|relationship|marriage)(?: is| s|s)?(?: (?:really|so|very|getting|been|being|quite|well|proper|a bit|and|toxic|controlling|physically|mentally|emotionally)){0,4} (?:abusive|violent)\b|\b(?:in|leave|left|leaving|escape|from|got) (?:an |a |my |this )?(?:\w+ )?(?:abusive|violent) (?:relationship|marriage|partner|boyfriend|bf|husband|girlfriend|wife|home)\b/,
);
const PLAYED = prefiltered(
  /\b(?:fifa|scrabble|elden ring|ping pong|pool|judo|karate|wrestl\w*|boxing|boxercise|spar\w*|mma|bjj|match|games?|cod|fortnite|among us|roblox|uno|chess|cards|tennis|film|movie|play ?fight\w*|by accident|accidental\w*|accidently|drama|scene|dream\w*|pillow|snowball|bouncy|dodgems|paintball|laser ?tag|minecraft|mario|poem|tackle[ds]?|goal|zumba|car boot|conga|surprise|book|reading|lit|haha\w*|course|essay|shopping|karaoke|(?:new|milk|her|his) teeth|nappy|waltzers|swings|hug(?:ged|s)?|laugh\w*|stitches laughing|balloon)\b/,
);
const NO_PARTNER =
  /\b(?:staff|(?:key|support|social|youth|night|care) ?workers?|keyworkers?|carers?|coach|teacher|warden|at the (?:home|unit|hostel|placement)|in the (?:home|unit|hostel)|dad|da|father|stepdad|mum|mam|mom|mother|stepmum|ma|uncle|auntie|aunt|nan|gran|grandad|brother|bro|sister|cousin|foster|housemate|flatmate|roommate|lads?|boys|girls|a (?:man|guy|bloke)|landlord|(?:my|a) mate|neighbour|gang|olders|they|theyve|resident|old man|boss|(?:mums|moms|mams|sisters|nans) (?:bf|boyfriend|fella|bloke|partner|husband|ex)|(?:lady|woman|man) (?:i live|im placed) with|host)\b/;
const NOW =
  /\b(?:just now|right now|rn|(?:a|one) (?:sec|second|min|minute) ago|(?:hes|shes) still (?:here|going|in)|and wont stop|coming back)\b/;
const PARTNER =
  /\b(?<!(?:mums|moms|mams|sisters|nans) )(?:bf|boyfriend|gf|girlfriend|partner|husband|hubby|wife|ex|fella|missus|kids dad)\b/;
// Stryker restore Regex,StringLiteral

/** Somebody hurt their body: whether it is going on, and whether it is a partner, or somebody named. */
export interface Harmed {
  readonly byPartner: boolean;
  readonly isNow: boolean;
}

/** A hard verb done to them by anybody, named or not, or a partner who is called abusive. @param words as plainWords gives them */
export function harmedBy(words: string): Harmed | undefined {
  if (PLAYED.test(words)) return undefined;
  if (ABUSIVE.test(words)) return { byPartner: true, isNow: false };
  if (!isHurt(words)) return undefined;
  return { byPartner: PARTNER.test(words) || !NO_PARTNER.test(words), isNow: NOW.test(words) };
}

const isHurt = (words: string): boolean =>
  HARD_DEED.test(words) &&
  [...words.matchAll(HARD_VERB)].some(({ index }) =>
    isByPerson(words.slice(Math.max(0, index - LOOKS_BACK), index)),
  );

const LOOKS_BACK = 60;

/** Whether the word that a verb is said of may be a person: what is no thing and no beast. */
function isByPerson(before: string): boolean {
  const subject = before
    .trimEnd()
    .split(" ")
    .findLast((word) => !SO.has(word));
  return subject !== undefined && /^[a-z]+$/.test(subject) && !NO_PERSON.has(subject);
}

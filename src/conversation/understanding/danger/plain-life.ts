import { prefiltered } from "../words/prefiltered.ts";
import { namesHarm } from "./rests-on-when.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LISTENS = prefiltered(
  /\b(?:listen(?:ing|in|ed)? to|blasting|bumping|playing|singing|tune|track|song|album|banger|cover of|mixtape)\b(?: \w+){0,6}? (?:by|on (?:spotify|youtube|repeat|soundcloud))\b(?! (?:my|a|an|him|her|them|me|the)\b)/,
);
const I_MEAN =
  /\b(?:i feel|im feeling|i want|i wanna|for real|fr|thinking (?:about|of)|i have|im having|me too|same|relate|how i feel|mood|i am|im|me|my|hit|raped|touched|hurt|blade|pills|tablets|bye|sorry)\b/;
const WORKED = prefiltered(
  /\b(?:work\w*|shifts?|tools|site|gym|leg day|college|revis\w*|exams?|training|football|match|run(?:ning)?|walk\w*|moving|cleaning|decorating|packing|stairs|nights?|12 hours?|overtime|warehouse|kitchen)\b/,
);
const WORN_OUT =
  /\b(?:im|i am|feel|feeling|absolutely|legs? (?:are|is)|feet (?:are|is)|proper|literally) (?:\w+ )?(?:dead|knackered|dying|broken|finished|destroyed|wrecked|shattered|battered|done in|exhausted|goosed|cream crackered)\b(?! (?:inside|to me|by|tonight|soon|anyway|of))/;
const NOT_WORN =
  /\b(?:life|living|anymore|any more|inside|cant|hate|alone|everyone|nobody|no ?one|want|wish|enough|point|sorry|goodbye|bye|hit|hurt|jump\w*|bridge|tracks|pills?|tablets?|blade|rope|cut\w*|kill\w*|end(?:ing)? it|done with|made me|makes me|boss (?:took|keeps)|unpaid|no (?:pay|wages|money|food))\b/;
const NO_SLEEP =
  /\b(?:teeth\w*|newborn|colic\w*|baby|bab|little (?:one|girl|boy|man|un)|lo|toddler|son|daughter|kid|kids|twins|puppy|neighbours?|music|noise|hot|heat|exam|interview|nervous|excited|coffee|red ?bull|jet ?lag|lol|haha\w*)\b/;
const TIRED =
  /\b(?:no sleep|cant sleep|not slept|havent slept|didnt sleep|hardly slept|up all night|awake all night|couldnt sleep|sleep deprived|no kip)\b/;
const NOT_TIRED =
  /\b(?:cos of him|voices|scared|afraid|frightened|thoughts?|nightmares?|flash ?backs?|floor|streets?|outside|cold|freezing|bench|park|car|tent|sofa|nowhere|hungry|food|die|dying|hurt\w*|shak\w*|drop|smother|throw|cope|cant do this|anymore|any more|alone|days|crying|cry|help|fever|breath\w*|floppy|rash|temp\w*|hit|bleed\w*|police|gang|lads|dealer|weeks|gonna|voice|him|he|hes|door)\b/;
const FASTS = /\b(?:fasting|i fast|im fasted|ramadan|iftar|suhoor|sehri|roza|for lent)\b/;
const NOT_FASTING =
  /\b(?:no money|skint|cant afford|broke|faint\w*|collaps\w*|pass(?:ed|ing) out|dizzy|pregnan\w*|diabet\w*|insulin|nothing to break|no food (?:for|to)|forc\w*|making me|makes me|punish\w*|die|fat|weight|calories|empty|bank)\b/;
const WEDDING = prefiltered(
  /\b(?:for|to|at) (?:my|a|our|his|her|the) (?:\w+ )?(?:cousins?|brothers?|sisters?|uncles?|aunties?|aunts?|mates?|friends?|sis|bros?|family)(?:s)? (?:wedding|mehndi|nikah|engagement|walima|henna)\b/,
);
const GLAD =
  /\b(?:cant wait|excited|exciting|buzzing|bridesmaid|best man|looking forward|dress|outfit|suit|flights were|back (?:on|in|by)|when i get back|be back|away (?:til|till|until|for)|need (?:to )?(?:move|change|cancel|rebook)|can (?:i|we|u|you) (?:move|change|rebook|do))\b/;
const NOT_GLAD =
  /\b(?:dont|didnt|scared|worried|afraid|force\w*|forcing|make|making|made|me too|my wedding|passport|marry|husband|wife|help|one way|not coming back|wont let|ticket only|stuck|kept|stay there|next|cut)\b/;
const PLAYS = prefiltered(
  /\b(?:final|finals|semi|penalt\w*|pens|striker|keeper|goalie|match|game|games|league|cup|season|united|city|arsenal|liverpool|everton|chelsea|spurs|villa|leeds|england|round|set point|serve|darts|snooker|clash (?:of clans|royale)|clans|fortnite|roblox|minecraft|warzone|xbox|ps5|server|raid\w*|ranked|lobby|boss fight|manager|transfer|f1|ufc|fight night|boxing)\b/,
);
const PLAYED =
  /\b(?:chok(?:e|es|ed|ing) (?:it|in (?:every|the|that|another|a)|every|again in|on (?:pens|the big)|under|when it|at the (?:end|line|death))|bottl(?:e|es|ed|ing) it|kill(?:ed|ing|s)? (?:it|us|them)|destroy(?:ed|ing)?|batter(?:ed|ing)|smash(?:ed|ing)|raid(?:ed|ing|s)?|murder(?:ed|ing)|dead|die|dying|robbed|shot|shoot\w*)\b/;
const NOT_PLAYED =
  /\b(?:me|my (?!base|team|clan|squad|character|village|server|lads?)|blood|food|breath\w*|blue|help|real|knife|gun|outside|door|flat|house|police|hospital|999|hurt|kids?|baby)\b/;
const DRINKS = prefiltered(
  /\b(?:had|having|few|couple|some|went for|out for|going for) (?:(?:a|of|few|some|couple|one|too|many) ){0,5}(?:beers?|drinks?|pints?|wines?|cocktails?|shots|bevs|bevvies|scoops|cans|tinnies|proseccos?)\b/,
);
const NICE_NIGHT =
  /\b(?:nothing (?:mad|much|major|crazy|heavy)|nice|chill\w*|good (?:night|time|laugh)|fun|mates?|birthday|bday|hangover|hungover|lol|haha\w*|quiet one|watched|game|match|weekend|pub|bbq|leaving do|works do)\b/;
const ON_TERRACE =
  /\b(?:roof ?(?:top)? ?(?:terrace|bar|garden|cinema|pool)|rooftop (?:terrace|bar|garden))\b/;
const NOT_NICE =
  /\b(?:spiked|woke up|pills?|tablets?|meds|pregnan\w*|baby|kids?|hit|hurt|blood|cant remember|he|him|touched|raped|alone|cant stop|bottle of|vodka|every (?:day|night|morning)|jump|edge|ledge|crying|die|end|scared|help|fight|police|drove|driving)\b/;
const HAD =
  /\b(?:took|had|ate|eaten|drank|drunk|finished|emptied|done|did|downed|necked|polished off|smashed|demolished)\b/;
const FOOD =
  /\b(?:squash|coke|pepsi|fanta|water|juice|milk(?:shake)?|pizza|dough ?nuts?|nuggets|celebrations|heroes|roses|haribo|maltesers|revels|chocolates?|cakes?|crisps|pringles|sweets|cereal|biscuits|cookies|ice cream|coffee|tea|lucozade|red bull|smoothie|kebab|chips|wings|noodles|roast|sushi|bins|recycling|bottle bank|packing|homework|washing|dishes|ironing|(?:day|week|morning|afternoon|shift) off|bus|tram|train to|photos?|test|mock)\b/;
const NOT_FOOD =
  /\b(?:pills?|tabs?|tablets?|meds|medic\w*|paracetamols?|packets? of (?!crisps|biscuits|sweets)|strip|bleach|spice|weed|drugs?|vodka|overdos\w*|od|something|mushrooms|sick|dizzy|weird|woozy|allerg\w*|swelling|throat|breath\w*|die|dying|bye|goodbye|sorry|last (?:meal|supper)|end|baby|toddler|days|only thing|first time|poison\w*|spiked|laced|edibles?|brownies?|hit|jump\w*|hurt|no|not|nothing|money|he|she|they|him|me|cold|sleep\w*|lie|tracks)\b/;
const OWN_DOSE = prefiltered(
  /^(?:(?:hi|hey|yes|yeah|yep) )?(?:i |ive |i have )?(?:just )?(?:took|taken|had) (?:my|me) (?:\w+ )?(?:tablets?|meds|medication|pill|iron|vitamins?|antibiotics?|inhaler|insulin|methadone)(?: (?:this morning|like normal|as normal|as usual|like usual|on time|with (?:breakfast|food|tea|my dinner|lunch)|as told|like (?:the |my )?(?:doctor|gp|nurse|chemist)(?: said)?|already today))+\W*$/,
);
const ON_EDGE = /\bedge of (?:my|his|her|your|our|their|the) seats?\b/;
const AT_THEIRS = prefiltered(
  /^(?:my )?(?:gf|bf|girlfriend|boyfriend|mate|sister|brother|friend|partner|son|daughter|cousin)s?(?: is|s)? (?:sleeping|staying|stopping|kipping)(?: over)? (?:at|with|round) (?:his|her|their|my) (?:mums?|dads?|nans?|mates?|friends?|sisters?|brothers?|own place)(?: (?:tonight|tomorrow|this week|for the weekend|til \w+))?\W*$/,
);
const HOOPS =
  /\bshoot (?:some |a few )?(?:hoops|pool|penalties|pens|baskets|pics|photos|content|a (?:video|film|tiktok|reel))\b/;
const AWAY = prefiltered(
  /\b(?:aint|am not|im not|not|wont|cant)(?: gonna| going to)? be (?:here|in|there|around|about)(?: (?:on|this|next|til|till|until|for))? (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|tomoz|week|weekend|a (?:few|couple)|next|this)\w*\b.{0,20}\b(?:im (?:at|in|on|working|away|visiting|going|off)|at (?:my|work|college|school|the)|got (?:a|an|work|college|school|court|my)|working|away|holiday|court|dentist|doctors|visiting|shift|interview|exam|in (?:leeds|london|spain|liverpool|wales|bristol))\b/,
);
const KISSED = prefiltered(
  /^my (?:bf|boyfriend|gf|girlfriend|partner|husband|wife|fella|mate|mum|nan|sister)(?: just)? (?:kissed|hugged|cuddled|surprised|treated) me (?:when|after|cos|because|for|on|at|with) (?:i|my|we|our|a|the|flowers|tickets) ?(?:got|passed|birthday|bday|won|finished|moved|started|graduat\w*|surprise|exam|test|results?|job|new|cake|night out|meal|party|card)?\b/,
);
const NOT_KISSED =
  /\b(?:no|dont|didnt|stop|forc\w*|asleep|sleeping|drunk|stoned|high|made|scared|hurt|hit|push\w*|then|but|again|bruis\w*|belt|fist)\b/;
const SHORT = 110;
// Stryker restore Regex

/**
 * Plain life in words that a classifier takes for danger: a song, a hard day's work, a night with a teething baby, a
 * fast, somebody's wedding, a match. With any word of harm or need beside it, it is none of these.
 * @param words as plainWords gives them
 */
export function isPlainLife(words: string): boolean {
  if (words.length > SHORT) return false;
  return [isSong, isTiredFromWork, isShortOfSleep, isFast, isTripToWedding, isMatch, isNightOut, isHad].some(
    (is) => is(words),
  );
}

const isSong = (words: string): boolean => LISTENS.test(words) && !I_MEAN.test(words);

const isTiredFromWork = (words: string): boolean =>
  WORKED.test(words) && WORN_OUT.test(words) && !NOT_WORN.test(words);

const isShortOfSleep = (words: string): boolean =>
  TIRED.test(words) && NO_SLEEP.test(words) && !NOT_TIRED.test(words);

const isFast = (words: string): boolean => FASTS.test(words) && !NOT_FASTING.test(words);

/** Whose wedding it is, they say, and that they are glad of it. */
export const isTripToWedding = (words: string): boolean =>
  WEDDING.test(words) && GLAD.test(words) && !NOT_GLAD.test(words);

const isNightOut = (words: string): boolean =>
  (ON_TERRACE.test(words) || (DRINKS.test(words) && NICE_NIGHT.test(words) && !namesHarm(words))) &&
  !NOT_NICE.test(words);

const isHad = (words: string): boolean =>
  (KISSED.test(words) && !NOT_KISSED.test(words)) ||
  (AWAY.test(words) && !namesHarm(words)) ||
  [OWN_DOSE, ON_EDGE, AT_THEIRS, HOOPS].some((pattern) => pattern.test(words)) ||
  (HAD.test(words) && FOOD.test(words) && !NOT_FOOD.test(words) && !namesHarm(words));

export const isMatch = (words: string): boolean =>
  PLAYS.test(words) && PLAYED.test(words) && !NOT_PLAYED.test(words);

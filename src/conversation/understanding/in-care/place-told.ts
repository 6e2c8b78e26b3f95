import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, type ConcernTold, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "^(?:(?:ok|okay|so|and|its|it is|it|im|i am|am|i|we|were|we are|hes|shes|theyre|he|she|they|is|are|live|lives|living|staying|stay|my|the|our|his|her|their|address|adress|addy|add|postcode|location|house|place|flat is|meeting|at|on|in|by|near|nr|outside|behind|opposite|round|off|corner|of|from|just|here|now|up|down|sat|stood|hiding|waiting|still|one|yeah|yh|pls|please|help|come|to|send|them|someone|ambulance|police|top|end|bottom|back|round the back|next|next to|number|num|door|gate|block|blue|red|green|white|black|left|right) ){0,8}";
const NAME =
  "(?!(?:the|a|an|my|me|his|her|no|any|this|that|on|in|at|by|same|whole|our|their|other|either|some|long|which|what|right|one|half|all|every|of|to|for|up|down|is|was|main|busy|dark|nice|quiet|your|ur|and|open|empty|next|wrong|middle|last|first|cold|bit|im|so|live|wet) )[a-z]{3,16}";
const ROAD =
  "(?:road|rd|street|st|lane|ln|avenue|ave|av|crescent|cres|terrace|gardens|gdns|grove|mews|estate|drive|close|parade)";
const NUMBERED = `${ROAD.slice(0, -1)}|way|court|ct|place|pl|house|hse|walk|row|square|sq|hill|park|view|towers?|flats|green|rise|wharf|point|fold|dr|cl)`;
const TAIL =
  "(?: (?:in |near |by |off |next to |behind |opposite |and |at |m)?(?!(?:is|was|has|they|he|she|but|cos|because|when|if|not|dont)\\b)[a-z0-9]{1,12}){0,4}$";
const ADDRESS = prefiltered(
  new RegExp(
    [
      `${LEAD}(?:(?:flat|room|apartment|apt|unit|number|no|floor) ?\\d{1,4}[a-z]? ?(?:floor )?){0,2}\\d{1,4}[a-z]? (?:${NAME} ){1,2}(?:${NUMBERED})\\b${TAIL}`,
      `${LEAD}(?:flat|room|apartment|apt) ?\\d{1,4}[a-z]?(?: at| in)?(?: the)?(?: (?:${NAME})){1,3}${TAIL}`,
      `${LEAD}(?:${NAME} )?${NAME} ${ROAD}\\b${TAIL}`,
      `^(?!(?:train|bus|fucking|fuckin|stupid|love|hate|like|need|want|from|after|before|work|new|old|good|shit|big|little) )(?:${NAME} ){1,3}(?:car park|multi ?storey|station|bridge|retail park|shopping centre|hotel|towers?|flats|park|estate|hostel)(?: (?:top floor|roof|level \\d|platform \\d+|entrance|car park|side))?$`,
      `${LEAD}(?:\\d{1,4}[a-z]? )?(?:${NAME} ){0,3}[a-z]{1,2}\\d{1,2}[a-z]? ?\\d[abd-hjlnp-uw-z]{2}(?: [a-z]{3,12})?$`,
    ].join("|"),
  ),
);
const MARK =
  "(?:library|libary|tesco|asda|aldi|lidl|sainsburys?|morrisons|spar|co ?op|mcdonalds|maccies|kfc|greggs|station|train station|bus station|metro ?link|bus stop|church|mosque|school|primary|pub|car park|shops?|shopping centre|precinct|arndale|underpass|subway|canal|river|bridge|skate ?park|swings|playground|play area|rec|fields?|woods|reservoir|allotments?|hotel|travelodge|premier inn|pitch|leisure centre|petrol station|garage|community centre|youth club|park|parkway|retail park|graveyard|cemetery|chippy|takeaway|post office|job ?centre|flats|towers?|gates?|entrance|bench|slide|toilets|shelter|roundabout)";
const BY_MARK = prefiltered(
  new RegExp(
    `${LEAD}(?:the |a )?(?:one |park |bridge |station |(?:${NAME} ){0,2})?(?:by |near |at |behind |outside |opposite |next to |in |on )?(?:the |a |old |big |${NAME} ){0,2}${MARK}\\b(?: (?:in|by|near|on|next to|off|at|the|behind|opposite|and) ?(?:the )?[a-z]{3,14}){0,2}(?: ${ROAD})?(?: (?:now|still|rn|atm|pls|help|at \\d{1,2}|\\d{1,2} ?(?:pm|am)|tonight)){0,3}$`,
  ),
);
const IS_THERE =
  /^(?:(?:ok|so|and|yeah|yh|just) ){0,2}(?:im|i am|am|its|it is|were|we are|hes|shes|theyre|sat|stood|hiding|in|at|on|by|near|outside|behind|opposite|next to|round the back|the (?:flats|block|park|car park|alley))\b/;
const NOT = prefiltered(
  /\b(?:not|dont|doesnt|isnt|was|used to|yesterday|last (?:week|night|year|month)|grew up|born|moved|bidding|viewing|appointment|interview|college|course|gym|job|football|training|denise|ring me|text me|book|can i|can u|can you|could|how do i|bus to|love|like|miss|walk\w*|on (?:my|the|his|her) way|safe|got to|escaped|left|gone to|going to|nearly|work|off to|home|at hosp\w*|a ?& ?e|want|need|wish|high street|eastenders|coronation|watch\w*|playing|song|film|game|pills?|tablets?|mg|paracetamol)\b/,
);
const ASKS = /^(?:is|are|was|will|can|could|do|does|did|has|have|should|how|why|what|where|when|who|which)\b/;
// Stryker restore Regex,StringLiteral

const LONGEST_WORDS = 12;

/** Where they are, or where it will be, told in few words while danger is live: help can go there, and only they can send it. */
export const placeTold: ConcernReader = (words, told) => {
  if (!told.isFresh || NOT.test(words) || ASKS.test(words) || words.split(" ").length > LONGEST_WORDS)
    return undefined;
  const news = newsOn(told);
  if (!news) return undefined;
  const isPlace = ADDRESS.test(words) || (IS_THERE.test(words) && BY_MARK.test(words));
  return isPlace ? newsOf(news, told) : undefined;
};

/** While danger is now, anybody's place; a child's who is out, at any time. */
function newsOn({ level, kind, isChild }: ConcernTold) {
  if (level === "emergency") return "place";
  return isChild && OUT.has(kind) ? "place-of-child" : undefined;
}

const OUT: ReadonlySet<string> = new Set(["homeless_tonight", "missing_or_trafficked"]);

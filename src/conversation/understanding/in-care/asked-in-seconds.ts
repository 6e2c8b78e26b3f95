import { plainWords } from "../words/plain-words.ts";
import { asksSomething } from "./asks-something.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CANT =
  "(?:cant|cannot|can not|cnt|couldnt|unable to|not able to|not allowed to|scared to|afraid to|dont dare(?: to)?|without|w o|wthout|if i (?:dont|cant|cannot)|no (?:way to|voice to))";
const TALK =
  "(?:talk|talkin|talking|speak|speaking|spk|make (?:a |any )?(?:noise|sound)|making (?:a |any )?(?:noise|sound)|be heard|being heard|saying anything|say (?:anything|nothing|a word)|them hearing|him hearing|her hearing|anyone hearing|use my voice|a sound)";
const RING =
  "(?:ring|ringing|call|calling|phone|phoning|fone|dial|dialling|speak to|get (?:through|hold of))";
const THEM =
  "(?:him|her|them|it|baby|the baby|my \\w{2,12}|he|she|they|(?:the )?(?:kid|child|little one|boy|girl|lad|guy|man|lady))";
const DO_I =
  "(?:do|should|shud|shld|shall|can|cn|could|cud|must|ought|is it (?:ok|okay|best|better|safe)|am i (?:meant|supposed)|how do|how should|how|do u want|wanna know if|what if|need|best)";
const I = "(?:i|we|me|him|her|them|someone|u|you|to|for me to|if i)";
const LATER =
  "(?:the )?(?:morning|tomorrow|tmrw|tmw|chemist|pharmacy|doctors?|gp|surgery|monday|weekend|work|shift|midnight|sunrise|\\d{1,2} ?(?:am|pm)|(?:mum|mam|dad|nan|he|she|they|someone)(?: \\w{1,8}){0,3} (?:back|home|here|up|ring|answers?))";

const SILENT = new RegExp(
  [
    `\\b(?:how|any ?way|is there|way to|possible|can|could|shall|should|do|need to|want to|have to)\\b.{0,30}\\b(?:${RING}|999|police|feds|ambulance|help)\\b.{0,25}\\b(?:${CANT} ${TALK}|quietly|silent|silently|in silence|whisper\\w*|(?:no|not|without|wivout|wo) (?:\\w+ )?(?:talk\\w*|speak\\w*|voice|words|noise|sound))\\b`,
    `\\b(?:${CANT}|without|wivout|not|no) (?:really |rly |even |out )?(?:ring|ringing|call|calling|phone|phoning|dial)\\b.{0,40}\\b(?:hear|hears|heard|listening|listenin|noise|loud|wake|quiet|whisper\\w*|next to me|same room|behind (?:the|that|this) door|asleep next)\\b`,
    `\\b(?:he|she|they|hes|shes|theyre|someone|nobody|no ?one|any ?one)(?: will| would| can| might| gonna| must| mustnt| cant| could| to){0,3} (?:hear|heard|hears) (?:me|us|if i|it ring|the call)\\b(?! (?:scream|cry|shout|at all|out))`,
    `\\b(?:dont|do not|dnt|rather not|scared to|not gonna) (?:want to |wanna |like to )?(?:talk|speak)\\b.{0,25}\\b(?:he|she|they|hell|shell|theyll|dad|mum|someone|my \\w+)(?: will| would| can| might| gonna| could| ll){0,2} (?:hear|hears|listen|listens|wake|wakes|be listening|is listening)\\b`,
    `\\b(?:whisper mode|(?:im |am |gotta |got to |have to |must |need to |i )(?:whisper|whispering|be (?:quiet|silent)|stay (?:quiet|silent)|keep (?:quiet|silent)))\\b`,
    `\\b${CANT} (?:really |rly |even |loud )?(?:talk|talkin|talking|speak|spk|make (?:a |any )?(?:noise|sound)|be heard)\\b.{0,25}\\b(?:out loud|loud|on (?:the )?(?:phone|fone)|to (?:them|999|police|the police)|hear|hears|room|near|close|noise|wake)\\b`,
    `^(?:ok |but |i |and |pls |please |help |omg ){0,4}${CANT} (?:really |even )?(?:make (?:a |any )?(?:noise|sound)|be heard)\\b`,
    `\\b(?:i|im|i am|am)(?: am| m)? (?:deaf|mute|hard of hearing|non ?verbal|hearing impaired|selectively mute)\\b|\\b(?:silent|quiet) (?:thing|call|number|button|option|way|one|solution|mode)\\b|\\b(?:ring|call|phone|dial)\\w* (?:999|police|them|for help) (?:silently|quietly|silent|without \\w+|in silence)\\b`,
    `\\b(?:stop|quit|dont) (?:telling|saying|tell|say)(?: me)?(?: to| i should)? (?:ring|call|phone)\\w*\\b.{0,30}\\b(?:cant|cannot|can not|dont|not able|wont)\\b|\\b(?:the )?number (?:to|u|you) press\\b|\\b(?:what|which|wot)(?: number| button| key)?(?: do| is| was)?(?: i| u| the| to| we| it){0,3} (?:press|push|tap)\\b`,
    `\\b(?:my )?(?:english|inglish) (?:is )?(?:bad|no good|not good|not enough)\\b.{0,30}\\b(?:999|ring|call|phone|police|speak)\\b|\\b(?:voice|throat) (?:is |has |s )?(?:gone|lost|went|too)\\b(?! (?:all |so |really |a bit |bit |proper )?(?:funny|weird|hoarse|croaky|husky|deep|squeaky|sore|dry|odd|strange|rough|raspy))`,
  ].join("|"),
);
const ON_SIDE = new RegExp(
  [
    `\\b(?:${DO_I}|${I}|put|roll|turn|lay|lie|leave|keep|move|place|shift|stay)\\b.{0,40}\\b(?:on|onto|in|to) (?:(?:his|her|their|there|the|its|a|one|my) )?(?:side|front|back|belly|stomach|tummy|recovery(?: position)?)\\b(?! (?:hurts?|of (?:the|my)|to|home|pain))`,
    `\\brecovery (?:position|pose|pos)\\b`,
    `\\b(?:roll ${THEM}|(?:turn|flip) ${THEM} over)\\b`,
  ].join("|"),
);
const WAIT_A_DAY =
  /\b(?:24|twenty ?four|48) ?(?:hrs?|hours?|h)\b|\b(?:a|one|1|whole|full) day\b.{0,25}\b(?:missing|report|police|feds|gone)\b|\b(?:wait|waited|waiting)\b.{0,25}\b(?:a day|1 day|one day|(?:till|til|until) tomorrow)\b.{0,30}\b(?:report|missing|police|feds|101)\b|\bhow long\b.{0,25}\b(?:missing|gone|report)\b.{0,30}\b(?:police|report|missing|feds|count|before|b4)\b|\b(?:too (?:soon|early)|long enough|gone long)\b.{0,20}\b(?:report|missing|police|ring|feds)\b/;
const WAIT = new RegExp(
  `\\b(?:can|cn|could|cud|should|shud|shall|do|is it (?:ok|okay|safe|fine)|ok|better|just|gonna|il+|ill|i ll|i will|may)\\b.{0,15}\\b(?:wait|hold on|hang on|leave it|hold out|see how (?:it|i|he|she))\\b(?:.{0,25}\\b(?:for|till|til|until|til+|untill|and|if|to|a bit|bit|a while|first|longer|${LATER})\\b|$)`,
);
const GO_OUT = new RegExp(
  `\\b(?:${DO_I}|maybe|gonna|ill|i will|thinking|tempted)\\b.{0,14}\\b(?:go (?:out|down|outside|to (?:him|them|the door)|up to|and (?:talk|speak|see|sort|face|calm)|talk|speak|n (?:talk|see))|talk (?:to|with) (?:him|them)|speak (?:to|with) (?:him|them)|open (?:the |my |up )?(?:door|up|it)?|answer (?:the |my )?door|let (?:him|them) in|face (?:him|them)|confront|fight (?:him|them|back)|come out|calm (?:him|them)|look (?:out|who)|see who|unlock|step outside|meet (?:him|them))\\b`,
);
const SWALLOW = new RegExp(
  [
    `\\b(?:${DO_I}|${I}|will|would|does|if|give|giving|gave|shud)\\b.{0,20}\\b(?:(?:make|making|force|forcing|get) (?:my ?self|me ?self|me|him|her|them|it|\\w{2,10}) (?:to )?(?:be )?(?:sick|puke|throw up|vomit|spew|chuck|chunder|retch|gag)|be sick|throw (?:it|them|this)? ?(?:all )?up|bring (?:it|them) (?:back )?up(?! with)|(?:vomit|puke|spew|chuck)(?: (?:it|them|all|up|out)){0,3}|(?:stick|put)(?:ting)? (?:my )?fingers?)\\b`,
    `\\b(?:${DO_I}|${I}|give|giving|feed|what|wot|anything|have|drink|eat)\\b.{0,20}\\b(?:milk|salt water|saltwater|charcoal|bread|toast|coffee|tea|sugar|food|water|juice|calpol|paracetamol|ibuprofen|aspirin|anything (?:to )?(?:eat|drink|sip)|something (?:to )?(?:eat|drink|sip)|drink (?:it off|water|lots|loads|anything|something)|eat(?: (?:something|anything|loads))?|drink)\\b`,
    `\\b(?:what|wot|wat|anything|something|sumthing)(?: (?:can|do|should|shall|could|to|shud|must|else|we|i|u)){0,3} (?:give|feed|take)\\b`,
    `\\b(?:says?|sez|said|told me|tells me|telling me|reckons?|heard|read|google\\w*|online|internet|tiktok|apparently|people say|is it true|meant to|supposed to)\\b.{0,25}\\b(?:milk|water|salt ?water|charcoal|bread|toast|coffee|eggs?|eat (?:something|bread|food|loads|lots)|drink (?:\\w+ )?(?:milk|water|coffee|loads|lots|something)|(?:make (?:my|me|your|ur) ?self|be) sick|throw (?:it |them )?up|puke)\\b`,
    `\\b(?:milk|water|salt ?water|charcoal|bread|coffee|eating|drinking|being sick|throwing (?:it |them )?up|puking)\\b.{0,15}\\b(?:help|helps|work|works|good|right|ok|okay|true|flush|flushes|soak|soaks|stop|stops|enough)\\b`,
  ].join("|"),
);
const BODY =
  "(?:him|her|them|it|me|still|warm|awake|pressure|talking|(?:his|her|my|their|the) (?:head|arms?|legs?|hands?|neck|chest|wound|cut|feet|foot|mouth|nose|airway|tongue|baby))";
const BODY_DO = new RegExp(
  `\\b${DO_I} ${I}(?: (?:just|not|still|even|also|keep|try|try to|better|go|get|let|make)){0,2} (?:lie|lay|sit|stand|walk|close|wake|move|lift|roll|turn|shake|slap|warm|cover|cool|wrap|press (?:on|down|hard)|push (?:on|down)|squeeze|tie|bandage|pull|take (?:it|them) (?:out|off)|clean|wash|rinse|pump|tilt|(?:hold|keep|carry|put|take) ${BODY}|drive (?:him|her|them|my ?self)|check|blow|breathe|cpr|do cpr|loosen|raise|feed|rest|stay (?:still|awake)|bath)\\b|\\b(?:cpr|mouth to mouth|chest compressions?|tourniquet)\\b`,
);
const LEFT =
  "(?: (?:is|its|it|s|on|at|only|has|have|got|just|like|about|to|nearly|almost|really|so|soon|gonna|going|will|my|be|getting|very|proper|left|down)){0,5}";
const BATTERY = new RegExp(
  [
    `\\b(?:batt?e?rys?|batt|charge|(?<!she |he |they |them |and )(?:my |the |this )?(?:phones?|fones?|mobile|laptop))${LEFT} (?:low|dying|die|dead|flat|gone|going|cut out|go off|run(?:ning)? out|\\d{1,2} ?(?:%|percent|per cent|pc))(?!\\w)(?! (?:to|out|through|off at))`,
    `\\b(?:batt?e?rys?|batt|charge)${LEFT} \\d{1,2}\\b|\\b(?:\\d{1,2} ?(?:%|percent|per cent)|no|not much|little|hardly any|bit of) (?:phone )?(?:batt?e?ry|batt|charge)\\b|\\b(?:im|i am|its|am) (?:on|at) \\d{1,2} ?(?:%|percent|per cent)(?!\\w)`,
  ].join("|"),
);
const FIND = new RegExp(
  [
    "\\b(?:will|would|can|could|do|does|how (?:will|do|can|would)|gonna|are)(?: (?:the|an?))? (?:they|u|you|ya|999|police|feds|cops|ambulance|paramedics?|help|someone|any ?one|it|this)(?: (?:gonna|going to|be able to|even|actually|still|just|automatically|know|to)){0,3} (?:(?:find|see|track|trace|locate|get to|ping)(?: out)? (?:me|us)(?=$| (?:if|on|by|from|without|here|when|with|through|cos|coz|because|before|quick\\w*|fast|in|asap|pls|please|tho|now|tonight)\\b)|(?:find|see|track|trace|tell|locate|know|work out)(?: out)? (?:(?:where|wher|were)(?=$| (?:i|im|we|we re|were|ive|my phone|exactly)\\b)|my (?:phone|call|location|address|signal)))",
    "\\bhow (?:do |can |will |shall |should |would )?(?:i|we) (?:can |to )?(?:tell|say|explain|show|let|give)\\b.{0,25}\\bwhere\\b|\\b(?:dont|dunno|do not|not sure|no idea|idk|not) (?:even |really |exactly )?(?:know )?where (?:i|we|im|i am|this|it|were)(?: even)? ?(?:am|is|are|at|here)?(?! (?:in life|with|going|from|at with|heading|headed))(?:$| (?:some|sum|a|an|in|its|it|near|by|on|there|exactly|but|and|or)\\b)|\\b(?:dont|dunno|idk|not) (?:know )?(?:the )?(?:address|postcode|street)\\b|\\b(?:can|do|are) (?:u|you|ya|they) (?:see|know|track|tracking|got|have|get) (?:where i (?:am|live)|my location|where im at|where we are|me on (?:a|the) map|my gps)\\b",
  ].join("|"),
);
const REGISTERED =
  /\b(?:do|does|if|can|will|is|im|i am|am|not|aint|isnt|without|need|needs|no|not|havent|dont|got|have|still|would)\b.{0,30}\b(?:registered|register|gp|nhs (?:number|card|no)|id|papers?|visa|passport|documents?|insurance|illegal|asylum|status|refugee)\b/;
const OF_HOSPITAL =
  /\b(?:a ?& ?e|a (?:and|n) e|ane|hospital|hosp|ambulance|amb|999|doctors?|treat\w*|see me|help me|seen|emergency|er|casualty|come out)\b/;
const FREE =
  /\b(?:is|are|does|do|will|would|wud|it|how much|gonna|hospital|ambulance|a ?& ?e|a and e)\b.{0,40}\b(?:free|cost|costs|charge|charged|charges|pay|paying|bill|billed|price)\b/;
const FARES = /\b(?:bus|buses|taxi|cab|uber|train|tram|parking|park|lift)\b/;
const FOR_MEN =
  /\b(?:help|(?:help)?lines?|number|numbers|any ?one|somewhere|any ?where|service|support|refuges?|place|place s|something|anything)\b.{0,25}\bfor (?:men|lads|blokes|guys|boys|males|a (?:man|lad|bloke|guy)|fellas)\b|\b(?:im|i am) (?:a )?(?:man|lad|bloke|guy|male|boy)\b.{0,30}\b(?:help|ring|number|line|who|count)\b|\b(?:do|does|will|can|would) (?:they|it|any ?one|the line|that) (?:help|take|do|talk to|deal with) (?:men|lads|blokes|guys|boys|males)\b|\b(?:wh?at|wot|wats|whats|wots)(?: (?:is|s|there|theres|about|bout|do|u|you|got|have|even|out)){0,5} for (?:men|lads|blokes|guys|boys|males|a (?:man|lad|bloke|guy)|people like me|us lads)\b|\b(?:wh?at|wot) (?:about|bout) (?:men|lads|blokes|guys|males)\b|\b(?:is|are|isnt) (?:it|that|this|they|them|these|those)(?: \w+){0,2} (?:just|only) for (?:women|girls|females|ladies|birds)\b/;
const ASKS_WITHIN =
  /\b(?:do|should|shud|shld|shall|can|cud|could|must|how|what|wot|wat|is it ok to|am i meant to|how do|what if|need) (?:i|we|u|you|if)\b|\bif i\b.{0,40}\b(?:will|would|does|can) (?:it|that|this|they|he|she|i)\b|\b(?:will|would|can|do|does) (?:a ?& ?e|a and e|the|they|hospital|ambulance)\b|^(?:so |and |but |ok )?(?:does|do|would|will|is) (?:drinking |eating )?(?:milk|water|salt ?water|charcoal|bread|coffee|food)\b|\b(?:my \w+|google|tiktok|the internet|online|people|some ?(?:one|body)|he|she|apparently|heard)(?: \w+)? (?:says?|said|told me|reckons?|works|helps)(?: (?:to|i|you|u|should|just|go|can|me)){0,3}(?: (?:drink|eat|make|be sick|throw|puke|sleep|milk|coffee|water|charcoal)|$)/;
// Stryker restore Regex

/** A question whose answer is needed within seconds, and is known. */
export type AskedInSeconds =
  | "silent"
  | "on-side"
  | "wait-a-day"
  | "wait"
  | "go-out"
  | "swallow"
  | "body-do"
  | "battery"
  | "find"
  | "registered"
  | "free"
  | "for-men";

/** Said as a statement these tell what was done, or what is there. */
const IF_ASKED: ReadonlySet<AskedInSeconds> = new Set([
  ...(["on-side", "swallow", "body-do", "wait", "go-out", "registered", "free"] as const),
]);

const PATTERNS: readonly (readonly [AskedInSeconds, (words: string) => boolean])[] = [
  ["for-men", (words) => FOR_MEN.test(words)],
  ["registered", (words) => REGISTERED.test(words) && OF_HOSPITAL.test(words)],
  ["free", (words) => FREE.test(words) && OF_HOSPITAL.test(words) && !FARES.test(words)],
  ["on-side", (words) => ON_SIDE.test(words)],
  ["swallow", (words) => SWALLOW.test(words)],
  ["wait-a-day", (words) => WAIT_A_DAY.test(words)],
  ["wait", (words) => WAIT.test(words)],
  ["go-out", (words) => GO_OUT.test(words)],
  ["find", (words) => FIND.test(words)],
  ["battery", (words) => BATTERY.test(words)],
  ["silent", (words) => SILENT.test(words)],
  ["body-do", (words) => BODY_DO.test(words)],
];

const LONGEST_WORDS = 25;

/** Every such question in a message that is not long, in the order that they are answered. */
export function readInSeconds(text: string): readonly AskedInSeconds[] {
  const words = plainWords(text)
    .replace(/[^\p{L}\p{N}%& ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (words.split(" ").length > LONGEST_WORDS) return [];
  const isAsked = asksSomething(text) || ASKS_WITHIN.test(words);
  return PATTERNS.filter(([asked, fits]) => (isAsked || !IF_ASKED.has(asked)) && fits(words)).map(
    ([asked]) => asked,
  );
}

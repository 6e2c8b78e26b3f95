import { isBesideTheirs, type StepByOthers, stepByOthers } from "./steps-by-others.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PARTS =
  /[,.;!:]+|\b(?:and|n|then|so|but|cos|coz|because)\b(?! (?:got|picked|collected|fetched|took|get) (?:me|us)\b)|(?= (?:im|i am|ive|i have|hes|shes|theyre|theyve|they (?:are|have|r)|weve|we are|its|thats|(?:he|she) (?:was|is)|(?:front )?door (?:is )?(?:locked|shut|closed|slammed)|(?:the |(?<!the )(?=p))police (?:are|have|is|has|came|took|got)|(?:walking|heading) (?:home|back)|i said no|(?:he|she|they) (?:walked|cleared|drove|left|put|keeps?|kept|hid|chucked|threw|binned|flushed|locked)|my \w+ (?:talked|calmed|knocked|stopped))\b)/;
const A_AND_E = /\ba (?:and|n|&) e\b/g;
const LEAD_WORD =
  "(?:ok|okay|yeah|yh|right|phew|thank god|update|just|its ok|finally|oh|now|well|also|honestly|luckily|in the end|managed to)";
const LEAD = `(?:${LEAD_WORD} ){0,4}`;
const FOR =
  "(?:for|till|til|until|tonight|tonite|2nite|now|the|this|a|few|couple|of|next|days?|nights?|weeks?|week ?end|mon|tues|wed|thurs|fri|sat|sun|\\w{3,6}day|tomorrow|tmrw|bit|again|safe|thanks|thank god|finally|tho|just now|ago|\\d{1,2}|mins?|minutes?|all along|here|there|ok)";
const END = `(?: ${FOR}){0,6}`;
const only = (...words: string[]): RegExp => new RegExp(`^${LEAD}(?:${words.join("|")})${END}$`);

const FRIEND =
  "(?:\\w+ )?(?:mates?|friends?|bestie|nans?|gran|grandma|aunt|auntie|aunty|sisters?|neighbours?|flatmates?|housemates?|keyworker|key worker|support worker|teacher|pa|foster mum)";
const KIN =
  "(?:\\w+ )?(cousin|uncle|dad|mum|mam|mom|brother|bro|partner|girlfriend|boyfriend|gf|bf|grandad|carer)s?";
const FETCHED =
  "(?: (?:has|have|is|s|just|she|he|came|come|comes|and|n|to|now)){0,4} (?:picked me up|pick me up|picking me up|collect(?:ed|s)? me|fetched me|got me|get me|for me|took me (?:in|home|to (?:hers|his|theirs))|take me (?:home|in|to (?:hers|his))|(?:here |sat |sitting |staying |stopping )?with me)(?: with (?:the |my )?(?:kids|baby|children))?";
/** They come to be with them: it may not be the one that harms. */
const COMES =
  "(?: (?:has|have|is|are|s|just|now|already)){0,3} (?:(?:come|comes|came|coming|popped|popping|turned up|on (?:his|her|their|the) way)(?: (?:in|round|over|up|here|to (?:me|mine|ours)))?(?: to (?:sit|stay|be|see|get) (?:with )?me)?|here)";
const LETS =
  "(?: (?:has|have|is|just|she|he|they|already)){0,3} (?:said|says|say|sed|letting|lets|let|will let|offered)(?: that)? (?:me |mi |i can |i could |its ok to |us |to )(?:kip|stay|stop|crash|sleep)(?: over)?(?: (?:on|at|with|round|in|there) ?(?:his|hers|her|theirs|their|the|him|them|my)?(?: (?:settee|sofa|couch|floor|house|place|flat|spare room|bed))?)?";
const WARD = "(?:the )?(?:hospital|a&e|ane|ambulance|walk in|gp|doctors|maternity)";
const PLACE =
  "(?:the )?(?:police station|refuge|library|shop|tesco|asda|mcdonalds|maccies|neighbours?|bus|train|tram|taxi|uber|hostel|church|mosque|college|office)";
const HERE =
  "(?:is|are|s|has|have|just|now|finally|came|come|arrived|turned up|(?:sat |sitting |stood |stopping |staying )?with (?:me|us|her|him|them)|here)";
const THEY = "(?:he|she|they|hes|shes|theyre|theyve|(?:the|them|those) (?:lads|men|man|boys|guys?))";

const GONE = only(
  `${THEY}(?: (?:has|have|is|are|just|been|got|all)){0,3} (?:driven off|drove off|arrested|nicked|taken away|in custody|walked off|legged it|cleared off|fucked off|walked away|left me alone|gone)(?: (?:off|away|out|home|from here|outside))?`,
  "(?:the )?(?:police|feds|cops) (?:have |has |just )?(?:took|taken|take|arrested|nicked|got) (?:him|her|them)(?: (?:away|off))?",
);
const CAME = new RegExp(
  `^${LEAD}(?:(?:my|me|a|our|the) ${FRIEND}|(?:key|support|social) ?worker|staff)${FETCHED}${END}$`,
);
const FRIEND_COMES = new RegExp(
  `^${LEAD}(?:my|me|a|our) (?:\\w+ )?(mate|friend|bestie|nan|gran|grandma|aunt|auntie|aunty|sister|keyworker|foster mum|flatmate|housemate|roommate|room mate)s?${COMES}${END}$`,
);
const KIN_CAME = new RegExp(`^${LEAD}(?:my|me|our) ${KIN}${FETCHED}${END}$`);
const AM =
  "(?:(?:im|i am|we are|were|i|we|ive|got|gone|safe|sat|made it|ran|walked|going|am|back|out|stood) ){1,5}";
/** Somebody who takes them to a doctor is with them, whoever it is. */
const TAKEN_BY =
  "(?:(?:he|she|they|hes|shes|theyre|(?:my |me |a |the |our )?(?:\\w+ )?(?:mates?|friends?|bestie|nan|gran|mum|mam|mom|dad|sister|brother|cousin|auntie|uncle|neighbours?|flatmate|housemate|boyfriend|girlfriend|bf|gf|partner|carer|staff|keyworker|key worker|support worker|teacher|taxi|uber)s?)(?: (?:is|are|s|just|now|has|have|gonna|going to|coming to|come to)){0,3})";
const ON_WARD = only(
  `${AM}(?:at|in|to) ${WARD}`,
  `${TAKEN_BY} (?:driv(?:es?|ing)|drove|tak(?:es?|ing)|took|bring(?:s|ing)?|brought|runn?(?:s|ing)?|walk(?:s|ing|ed)?|get(?:s|ting)?|rush(?:es|ing|ed)?|giv(?:es?|ing)) (?:me|us)(?: a (?:lift|ride))?(?: (?:up|down|over|straight|off|round))? (?:to|2) ${WARD}`,
  `(?:(?:im|i am|we are|were|i|we|am|just|now|being|getting|gettin|been|sat|got) ){0,4}(?:in (?:a|the|an|my \\w+) (?:taxi|uber|cab|car|bus|van) ?)?(?:on (?:my|our|the) way|heading|headed|going|goin|walking|driven|taken|rushed|off)?(?: (?:up|down|over|straight|now))? (?:to|2) ${WARD}`,
  "(?:being|getting|got|been) (?:seen|checked|treated)(?: (?:over|out|by \\w+))?",
);
/** Staff of a ward look after them. Of anybody else the same words are no good news. */
const LOOKED_AFTER = only(
  "(?:they|theyre|theyve|(?:the |a )?(?:doctors?|nurses?|paramedics?|paras?|hospital|medics?))(?: (?:are|is|r|have|has|just|gonna|going to|want to|wanna|said theyre|now)){0,3} (?:(?:tak(?:ing|en|e)|took|keep(?:ing)?|kept|admit(?:ting|ted)?) me(?: (?:in|overnight|on (?:a|the) ward|to (?:a|the) ward|to (?:the )?hospital|into (?:the )?hospital|up to (?:the )?ward)){1,2}|(?:check(?:ing|ed)?|look(?:ing|ed)?(?: at| after)?|see(?:ing)?|treat(?:ing|ed)?|monitor(?:ing|ed)?|stitch(?:ing|ed)?|clean(?:ing|ed)?|sort(?:ing|ed)?) me(?: (?:over|out|up))?|(?:put|putting) me on (?:a|the) (?:drip|monitor|machine|ward|bed))",
  `${TAKEN_BY} (?:driv(?:es?|ing)|tak(?:es?|ing)|bring(?:s|ing)?|rush(?:es|ing)?|giv(?:es?|ing)) (?:me|us)(?: a (?:lift|ride))?(?: (?:there|in|up|down|now|straight))*`,
);
const OUT = only(
  `${AM}(?:at|in|on|to|round|with|outside) (?:(?:my|me|a|our) ${FRIEND}(?: (?:house|flat|place|car|room))?|${PLACE}(?: home)?)`,
  "(?:i |ive |we )?(?:climbed|came|come|got|stepped|walked|gone|jumped) (?:down|back|off|away|back off|down off|down from|away from|off of|out)(?: (?:from )?(?:the|that|him|her|them|it|there))?(?: (?:bridge|ledge|edge|roof|wall|rail|tracks|platform|window|side))?",
  "(?:im|i am|we are|were)? ?(?:back |safe ){1,2}(?:inside|indoors|on the (?:right side|ground))",
);
const PUT_AWAY = only(
  "(?:ive |i |i have )?(?:gave|given|handed|give|put|locked|chucked|threw|thrown|binned|flushed) (?:all )?(?:it|them|em|(?:the|my|all the|all my) (?:knife|knives|blades?|razors?|pills|tablets|meds|rope|belt|lighter))(?: (?:away|over|down|out|all))?(?: (?:to|in|down|into) (?:my |the |a )?(?:neighbours?|mates?|friends?|nan|staff|flatmates?|sister|keyworker|support worker|chemist|bin|drain|canal|river|toilet|loo|drawer|cupboard|safe))?",
);
const BED = only(
  `(?:my|me|mi|a|our) ${FRIEND}${LETS}`,
  `(?:my|me|our) (?:cousin|uncle|dad|mum|brother|grandad)${LETS}`,
  "(?:ive |i |weve |we |they |council |the council |hostel |the hostel )?(?:has |have |have just )?(?:found|got|sorted|given|gave|booked)(?: (?:me|us))? (?:somewhere|a place|a bed|a room|a sofa|a hostel|emergency accommodation|a b and b|a hotel)(?: (?:to (?:stay|sleep|go)|at (?:the )?\\w+))?",
);
const WITH_THEM = only(
  `(?:her|his|their|my|the) ${FRIEND}(?: (?:is|s|has|sat|sitting|staying|there|stayed|just|got)){0,4} with (?:her|him|them)`,
  "(?:her|his|their|the) (?:\\w+ )?(?:mum|dad|mam|mom|parents|brother|cousin|carer|staff|police|ambulance|paras?|paramedics?|nurse|uncle)(?: (?:is|are|s|has|have|sat|sitting|staying|there|stayed|just|got|now)){0,4} with (?:her|him|them)",
  "(?:the )?(?:ambulance|paramedics?|paras?|police|feds)(?: (?:has|have|just|are|is)){0,2} (?:took|taken|taking|take|got|found|looking after|working on) (?:her|him|them)(?: (?:in|away|to (?:the )?hospital|to a and e))?",
  "(?:hes|shes|theyre|he is|she is|they are|he|she) (?:awake|talking|breathing ok|sat up|been seen|at (?:the )?hospital|in (?:the )?(?:ambulance|hospital)|with (?:the )?(?:police|paramedics|doctors?))",
);
const BACK = only(
  "(?:he|she|they|hes|shes|theyve|theyre|(?:my|her|his|our|the) (?:\\w+ )?(?:sister|brother|bro|sis|cousin|mate|friend|daughter|son|kid|girl|lad|mum|dad|nan|flatmate|bestie))(?: (?:has|have|is|are|just|only)){0,2} (?:walked in|walked through the door|turned up|come in|came in|come back|came back|come home|came home|got home|got in|been found|home|back|back home)(?: (?:at|through) the door)?",
  "(?:ive |i |weve |we |they |they have |police )?(?:just )?found (?:her|him|them)",
);
const HELP = only(
  `(?:the |an )?(?:police|feds|ambulance|paramedics?|help|staff|security|fire brigade|crisis team|social worker|duty worker|doctors?|nurse)(?: ${HERE}){1,4}`,
  "(?:the )?(?:police|feds) (?:are |r )?(?:looking for|chasing|after) (?:him|her|them)",
);
/** Said beside a step, and neither a step nor anything against it. */
const BESIDE = only(
  LEAD_WORD,
  "(?:(?:im|i am|we are|were|am|sat|now|going|safe|still) ){0,4}(?:in (?:his|her|their|the) (?:car|van|taxi|house|flat|motor|whip|spare room|front room)|(?:walking home|going home|heading (?:home|back)|home|went home)(?: with (?:my|me) (?:mates?|friends?|sister|nan|flatmate))?|on (?:my|the|our) way (?:home|back|there)|there)",
  "(?:the |my |front |back ){0,2}door(?: (?:is|just|s)){0,2} (?:slammed|shut|locked|closed|went)|(?:ive |i )?(?:shut|locked|bolted|closed) the (?:front |back )?door",
  "(?:im|i am|she is|shes|hes|its|it is|thats|were|we are|all|feel|feeling|i feel|bit|a bit|still|just|so|really){1}(?: (?:all|feel|feeling|bit|a bit|still|just|so|really|a lot|much)){0,4} (?:ok|okay|alright|safe|fine|good|better|safer|calmer|shaky|shaken|shook|shaking|crying|tired|relieved|asleep|knackered|sorted|dry|warm)",
  "(?:thanks|thank you|ta|cheers|safe|all good|sorry for the fuss|for now|for the night)",
  "(?:he|she|they|hes|shes|theyre)(?: (?:was|were|is|are|has been|had))? (?:at|with|round) (?:his|her|their|a|my) (?:mates?|friends?|nans?|aunties?|cousins?|sisters?|bf|gf|boyfriends|girlfriends)",
  "(?:got|came|come|comes)(?: to)? (?:get |got )?me|picked me up",
  "(?:the )?(?:police|ambulance|paramedics?|fire brigade)",
  "(?:sorry )?(?:that|it) (?:was|wasnt) (?:me|him|her|them|my (?:bf|boyfriend|gf|girlfriend|ex|husband|wife|partner|dad|mum|brother|sister|uncle))(?: (?:texting|writing|on (?:my|the) phone|asking|then))?|sorry",
);
/** "my mates come round im with him": he is the mate. */
const WITH_FRIEND = new RegExp(
  `^(${LEAD}(?:my|me|a|our) (?:\\w+ )?(?:mate|friend|bestie|nan|gran|grandma|aunt|auntie|aunty|sister)s?${COMES}(?: now)?)[ ,.]+(?:(?:and|n|so) )?(?:im|i am|we are|were|am|sat|sitting)(?: (?:sat|here|now|just))? with (?:him|her|them)(?: (?:now|here))?\\W*$`,
);
// Stryker restore Regex

/** What one part of a message tells. */
export type Step =
  | "gone"
  | "fetched"
  | "by-kin"
  | "out"
  | "bed"
  | "with-them"
  | "they-are-back"
  | "help"
  | "on-ward"
  | "looked-after"
  | StepByOthers;

const STEPS: readonly (readonly [Step, RegExp])[] = [
  ["on-ward", ON_WARD],
  ["looked-after", LOOKED_AFTER],
  ["fetched", CAME],
  ["by-kin", KIN_CAME],
  ["by-kin", FRIEND_COMES],
  ["bed", BED],
  ["out", OUT],
  ["out", PUT_AWAY],
  ["gone", GONE],
  ["with-them", WITH_THEM],
  ["they-are-back", BACK],
  ["help", HELP],
];

/** The steps of a message, and the kin who fetched them. */
export interface Steps {
  readonly steps: readonly Step[];
  readonly kin?: string;
}

const LONGEST_WORDS = 24;

/**
 * The steps to safety that a message tells, where every part of it is one, or stands beside one and says nothing
 * against it: "he let me out then dragged me back" has a part that is none, and is no step.
 * @param words as plainWords gives them
 */
export function stepsIn(words: string): Steps | undefined {
  if (words.includes("?") || words.split(" ").length > LONGEST_WORDS) return undefined;
  const parts = words
    .replace(WITH_FRIEND, "$1")
    .replace(A_AND_E, "a&e")
    .split(PARTS)
    .map(bare)
    .filter(Boolean);
  const read = parts.map((part) => ({ part, ...stepOf(part) }));
  const isAll = read.every(({ part, step }) => step || BESIDE.test(part) || isBesideTheirs(part, words));
  if (!isAll) return undefined;
  const steps = read.flatMap(({ step }) => step ?? []);
  const kin = read.map((one) => one.kin).find(Boolean);
  return steps.length > 0 ? { steps, ...(kin && { kin }) } : undefined;
}

function stepOf(part: string): { readonly step?: Step; readonly kin?: string | undefined } {
  const step = STEPS.find(([, pattern]) => pattern.test(part))?.[0];
  if (!step) return stepByOthers(part) ?? {};
  return { step, kin: (KIN_CAME.exec(part) ?? FRIEND_COMES.exec(part))?.[1] };
}

const bare = (part: string): string =>
  part
    .replace(/[^\p{L}\p{N}& ]/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();

import type { Risk, RiskKind } from "../types.ts";
import { withoutMarks } from "../words/without-marks.ts";
import { tellsNoneDone } from "./none-done.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const HARM =
  "kill\\w*|murder\\w*|stab\\w*|shank\\w*|hits?|hitting|hurt\\w*|harm\\w*|punch\\w*|kick\\w*|slap\\w*|smack\\w*|bit|bites?|biting|beat\\w*|batter\\w*|bash\\w*|smash\\w*|chok\\w*|strangl\\w*|drag\\w*|pinned|grab\\w*|push\\w*|shov\\w*|throw\\w*|threw|burn\\w*|attack\\w*|shoot\\w*|shot|knife|knives|blades?|guns?|machetes?|weapons?|acid|threat\\w*|fight\\w*|fists?|bruis\\w*|broke\\w*|bleed\\w*|blood\\w*|wounds?|injur\\w*|boiling|spat|headbutt\\w*|(?:lamp|deck|spark|clock|bray|chin|nut|belt|leather|twat|wallop|clout|clatter|thump|whack|clip|lob)\\w* (?:me|us|her|him|my)|hammer|axe|dead|dying|die";
const FEAR =
  "scar(?:ed|y|es)|afraid|frighten\\w*|terrif\\w*|danger\\w*|unsafe|not safe|hid|hiding|trapp\\w*|lock(?:ed|s|ing) (?:me|us|her|him|in|out|up)|wont let|cant leave|cant get out|cant escape|im not allowed|not allowed (?:out|to (?:leave|go|eat|see|have|talk))|follow\\w*|stalk\\w*|watch(?:ing|es) me|track\\w*|found me|find me|after me|come for me|coming for me|control\\w*|force\\w*|forcing|make me|makes me|made me|making me|scream\\w*|shout\\w*|kidnap\\w*|help me|help us|need help|sos";
const SEX =
  "rap(?:e|ed|es|ing)|touch\\w*|grope\\w*|abus\\w*|assault\\w*|sexual\\w*|sex|nudes?|naked|strip\\w*|undress\\w*|film\\w*|pics|photos|creep\\w*|uncomfortable|inside me|in me|my body|on top of me|(?:he|she|they|hes|comes?|came|gets|was|coming)(?: \\w+){0,2} in(?:to)? my (?:room|bed)|showers?|his thing|kiss\\w*|secret";
const OWN =
  "suicid\\w*|kill\\w*|kms|die|dying|dead|death|end(?:ing)? (?:it|my|things|everything|me|this)|over(?:dos\\w*|d)|od|hang\\w*|jump\\w*|drown\\w*|cut|cuts|cutting|slit\\w*|self ?harm\\w*|sh|hurt\\w* (?:my|me)|pills?|tablets?|meds|blades?|razors?|knife|rope|noose|bridge|roof|tracks|goodbye|burden|pointless|no point|the point|worthless|useless|hate (?:my|me)|hopeless|alive|wake up|exist\\w*|disappear\\w*|vanish|give up|giving up|given up|(?:im|be|am|when i) gone|cant (?:cope|go on|do this|carry on|take|stop|cry\\w*)|any ?more|voices?|crying|scars?|nobody cares|no ?one cares|better off|a plan|swallow\\w*|empty|numb|despair|broken|alone|tired of|sick of|done with|blood|bleed\\w*";
const BED =
  "nowhere|no where|homeless|on (?:the )?streets?|rough|kick\\w* (?:me|us|out)|kicked|chuck\\w*|thrown|threw|evict\\w*|put out|sofa\\w*|(?:sleep\\w*|slept)(?: \\w+){0,2} (?:in|on|out|rough|at|here|there|outside|tonight|anywhere|tonite)|to sleep|tent|doorway|park|bench|stairwell|hostel|shelter|roof|no (?:bed|room|place|house|home|flat)|place to (?:stay|go|sleep)|somewhere to (?:stay|go|sleep)|stay(?:ing)?|lock\\w* (?:me |us )?out|changed the locks|cant go (?:home|back|in)|lost my|leave by|have to leave|got to leave|out by|cold|freez\\w*|wet|station|night bus|my car|the car|keys?";
const BODY =
  "blood\\w*|bleed\\w*|(?:cant|not|stopped|struggl\\w*|hard to|short of|trouble|stop|fast|isnt|wont)(?: \\w+){0,2} breath\\w*|chest|pains?|hurts?|sick|faint\\w*|pass(?:ed|ing)? out|black\\w* out|fits?|fitting|seizure|unconscious|collaps\\w*|temperature|fever|hot|swallow\\w*|burn\\w*|broke\\w*|ill|heart|dizzy|numb|swoll\\w*|swell\\w*|allerg\\w*|vomit\\w*|throwing up|threw up|rash|stroke|chok\\w*|blue|limp|floppy|asthma|inhaler|insulin|diabetic|pregnan\\w*|miscarr\\w*|contraction\\w*|waters|cramps?|overdos\\w*|took too|fell|fallen|cold|wont wake|not waking|not eat\\w*|not feed\\w*|wont feed|moving|kicking";
const AWAY =
  "missing|ran (?:away|off)|run (?:away|off)|running away|lost|taken|took me|take me|taking me|kidnap\\w*|van|boot|passport|trapp\\w*|traffick\\w*|cant leave|cant get (?:out|away|home)|(?:dont know|no idea) where (?:i am|im|we are|she is|shes|he is|hes)|locked|held|picked me up|drove|driv\\w* me|hotel|airbnb|not come (?:home|back)|hasnt come|never came|strange\\w*|men|man";
const USED =
  "sell\\w*|sold|deliver\\w*|carry\\w*|packages?|trap\\w*|trapp\\w*|bando|owe\\w*|debts?|pay\\w* (?:it|them|him|back)|punters?|clients?|escort\\w*|men|sleep with|sex|nudes?|drugs?|weed|coke|heroin|crack|county|country|olders|gang|lads|shotting|shot|line|burner|groom\\w*|make me|makes me|made me|making me|force\\w*|do things|do stuff|work for (?:him|them)|passport|wages|rob\\w*|stash\\w*|holding (?:it|stuff)";
const NOTHING_LEFT =
  "food|eat\\w*|ate|hungry|hunger|starv\\w*|electric\\w*|leccy|gas|meter|heat\\w*|boiler|cold|freez\\w*|money|skint|broke|penn(?:y|ies)|quid|fridge|cupboards?|nappies|milk|formula|power|credit|sanction\\w*|nothing (?:in|to|left)|bins|water";
// Stryker restore Regex

const named = (...words: string[]): RegExp => new RegExp(`\\b(?:${words.join("|")})\\b`);

/** By kind of danger: words that a message of that kind has. */
const EVIDENCE: Readonly<Record<RiskKind, RegExp>> = {
  suicide_self_harm: named(OWN),
  abuse_harm_from_others: named(HARM, FEAR, SEX),
  domestic_abuse: named(HARM, FEAR, SEX),
  homeless_tonight: named(BED),
  exploitation: named(USED, FEAR),
  medical: named(BODY),
  missing_or_trafficked: named(AWAY, FEAR),
  violence_to_others: named(
    HARM,
    "regret",
    "snap",
    "lose it",
    "mess (?:him|her|them) up",
    "do (?:him|her|them)",
    "get (?:him|her|them)",
    "revenge",
    "bomb",
    "pay for",
  ),
  destitute_no_food_or_power: named(NOTHING_LEFT),
};
/** Words of these count whatever kind was read; of the others, only where that kind was. */
const GRAVE = named(HARM, FEAR, SEX, OWN);

/** Whether a message has a word of its own for a kind of danger. @param words as plainWords gives them */
export const namesKind = (words: string, kind: RiskKind): boolean => EVIDENCE[kind].test(withoutMarks(words));

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NO_NEWS =
  /^(?:(?:ok|yeah|yes|no|and|so|but|well) )?(?:he|she|they|it|hes|shes|theyre|they are|its|im|i|we|were)(?: (?:is|are|am|was|been|not|isnt|still|just|all|here|there|now|tonight|today|then|ok|fine|ready|same|good)){1,4}$/;
const NO_MORE_OF_IT =
  /^(?:(?:i|just|pls|please|and|but|so|really|honestly) ){0,3}(?:dont|do not|never) (?:want|wanna have) (?:(?:it|this|that|any of (?:it|this|that)|anything like (?:it|this|that)) (?:to )?happen(?:ing)?|(?:him|her|them) (?:to )?(?:do|doing) (?:it|this|that|anything))(?: to (?:any ?(?:one|body) else|others|other \w+|my \w+|me|us|her|him|them))?(?: (?:again|ever|no more|any ?more)){0,2}$/;
const OUT_OF_REACH = [
  /^(?:(?:ok|yeah|no|its ok|and|but) )?(?:im|i am|we are|were)(?: (?:at|in|back at|back in|now))* (?:my|me|our) (?:own )?(?:flat|place|house|home|room|mums|nans|mates|sisters|friends|aunties)(?: now)?(?: and| but)? (?:he|she|they|hes|shes|theyre) (?:isnt|is not|not|aint|arent|wont be) (?:here|with (?:me|us)|around|in|there)(?: (?:now|today|tonight|any ?more))?$/,
  /^(?:and |but |its ok )?(?:he|she|they) (?:doesnt|dont|does not|do not|didnt) (?:know|no)(?: that)? (?:about (?:this|my) (?:phone|number|sim|chat)|(?:i|ive) (?:got|have|had|use|am on) (?:this|a new|another|my) (?:phone|number|sim)|(?:this|my new) (?:phone|number|address)|where (?:i am|im|i live|i moved(?: to)?))(?: now)?$/,
];
const OWN_LOCKS =
  /\b(?:can|how|do|could|need|want|wanna|gonna|get|should|i|to|^) ?(?:\w+ )?(?:to )?(?:change (?:the|my) locks?|get (?:the|my) locks? changed)\b/;
const MADE_SAFE =
  /\b(?:took|taken|hid|hidden|has|got|locked)(?: (?:my|the|all|me|away|up|of)){0,4} (?:tablets|pills|meds|blades?|razors?|knife|rope)(?: all)? (?:off me|away|from me|locked|hidden|in the bin)\b|\b(?:has |have |is |been )?(?:hid|hidden|hiding|locked|looking after)(?: (?:my|the|all|up|away)){0,4} (?:tablets|pills|meds|blades?|razors?)\b|\b(?:threw|thrown|chucked|binned|flushed|gave|given|put)(?: (?:my|the|all|them|em|it)){0,4} ?(?:tablets|pills|meds|blades?|razors?|knife|rope)? ?(?:away|in the bin|to (?:my )?(?:mum|mam|nan|mate|sister|dad|staff|them|her|him|the (?:chemist|staff|police)))\b|\b(?:is|hes|shes|baby is) (?:still )?(?:breathing (?:ok|fine|normally|alright|again)|awake)\b|\b(?:binned|flushed|got rid of)\b|\b(?:dont|havent|didnt|hasnt|doesnt) (?:have|got|take|taken|took|keep) (?:any|none|no) ?(?:pills|tablets|meds|blades?|razors?|rope|of them|of it)?\b|^(?:he|she|they) (?:dont|doesnt|never|didnt|hasnt|wont) (?:ever )?(?:hit|hits|hurt|hurts|touch|touched) (?:the kids|me|us|them|her|him|my \w+)$|\b(?:stopped bleeding|bleeding (?:has |is )?stopped)\b/;
/** More comes after it. */
const NOT_ALL =
  /\b(?:but|then|again|more|new|except|kept|still)\b|\b(?:hit|stab|punch|cut|kick|slash|push|bit|grab|beat|batter|chok|strangl|attack|slap|drag|turned on|came at|went for)\w{0,4} (?:me|us)\b/;
// Stryker restore Regex

const LONGEST_WORDS = 10;
/** As sure as this the classifier is right without a word that shows it. */
const SURE = 0.985;

const FEW_WORDS = 4;

/** So few words that a guess at danger which no word of them shows rests on nothing: "he is kind". */
export const isGuessOnFew = (given: string): boolean => withoutMarks(given).split(" ").length <= FEW_WORDS;

const A_WORD = 2;

/** A word or two that only the classifier takes for danger, and for none now: "myself", "dads home". They are asked. */
export const isGuessOnAWord = ({ level }: Risk, given: string): boolean =>
  level === "urgent" && withoutMarks(given).split(" ").length <= A_WORD;

/** What they could do harm with is out of their hands, it bleeds no more, or none was done. @param given as plainWords gives them */
export const isMadeSafe = (given: string): boolean => {
  if (tellsNoneDone(given)) return true;
  const words = withoutMarks(given);
  return words.split(" ").length <= LONGEST_WORDS && MADE_SAFE.test(words) && !NOT_ALL.test(words);
};

/** Only where somebody is, a lock of their own, or the wish that it ends. */
const isNoNews = (words: string): boolean =>
  [NO_NEWS, OWN_LOCKS, NO_MORE_OF_IT, ...OUT_OF_REACH].some((one) => one.test(words));

/** Words that are no danger whatever is guessed: made safe, or no news of any. */
export function tellsNothingNew(given: string): boolean {
  const words = withoutMarks(given);
  return isMadeSafe(words) || isNoNews(words);
}

/**
 * Whether a short line that the classifier takes for danger has nothing in it that shows any: "he is kind". It is for
 * lines that a person reads anyway, since a concern is open. Where nobody would read it, it is never asked.
 * @param given as plainWords gives them
 * @param p how likely danger is
 * @param kind the kind that was read
 */
export function showsNoDanger(given: string, p: number, kind?: RiskKind): boolean {
  const words = withoutMarks(given);
  if (words.split(" ").length > LONGEST_WORDS) return false;
  if (isNoNews(words)) return true;
  return p < SURE && !GRAVE.test(words) && !(kind && EVIDENCE[kind].test(words));
}

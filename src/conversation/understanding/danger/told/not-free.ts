import { prefiltered } from "../../words/prefiltered.ts";
import { isByPartner } from "./who-harms.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MY_PARTNER =
  "(?:(?:my|me|this) )?(?:old man|man|fella|husband|hubby|bf|boyfriend|gf|girlfriend|partner|wife|missus|ex|baby ?dad|babys dad)";
const BOSS =
  "(?:boss|owner|madam|madame|manager|supervisor|man|men|master|agent|uncle|aunt\\w*|landlord|landlady|pimp|he|she|they|theyve|gang|people|employer|lady|cousin|sponsor|support worker|key ?worker|carer)";
const AFLAME = prefiltered(
  /\b(?:set|sets|setting) (?:(?:fire to|light to) (?:me|us|my (?!toast|tea|dinner|food|hair straight|eyebrows)\w+|the (?:house|flat|room|kids|place))|(?:me|us) (?:on fire|alight))\b|\bburn (?:the|my|our) (?:house|flat|place) down\b|\b(?:he|she|they|hes|shes|theyre|hell|shell|theyll)(?: (?:is|are|will|would|gonna|going to|wants? to)){0,3} (?:burn(?:ing)?|torch(?:ing)?|petrol bomb|firebomb) (?:down )?(?:the|my|our) (?:house|home|flat|place|room|car)\b/,
);
const THREATENS = /\b(?:he|she|they|hell|theyll|shell|said|says|saying|threat\w*|will|gonna)\b/;
const LEAVES = prefiltered(
  new RegExp(
    `\\b(?:leave|get (?:away|out) from|escape|run from|run away from|get (?:me|us|the kids|my kids|the baby|me (?:n|and|an) (?:\\w+ )?\\w+|my ?self) (?:away|out|safe) from|get away from) (?:${MY_PARTNER}|him|her|this man|them)\\b|\\bget out of (?:his|her|this|their) (?:house|flat|place)\\b(?! party)`,
  ),
);
const IN_DANGER =
  /\b(?:safe\w*|without (?:him|her|them) (?:knowing|finding|seeing)|secret\w*|how (?:do|can|to)|how$|get (?:\w+ ){0,5}away from|get out from|escape|run (?:away )?from|before (?:he|she|they|the)|refuge|scared|afraid|help|hell|kids?|bubs|bab(?:y|ies)|need to)\b/;
const OF_LOVE =
  /\b(?:whatsapp|group|for (?:my|another|his|someone)|bored|boring|love (?:someone|somebody)|better guy|dump|cheat\w*|on the (?:bus|station)|at (?:nursery|school)|with (?:her|my) (?:nan|mum)|party|event|class|voicemail|message|review)\b/;
const AGAIN = prefiltered(
  new RegExp(
    `\\b${MY_PARTNER} (?:has |just |went and |gone and )?(?:did|done|doing|does) it (?:to me )?again\\b`,
  ),
);
const MERRY =
  /\b(?:scored|goal|forgot|lol|haha\w*|hat trick|burnt|burned|snor\w*|fart\w*|washing|dishes|fifa|won|cooked|surprise\w*|laugh\w*)\b|!/;
const HAD_ME = prefiltered(
  /\b(?:had|has|got|put) me (?:on|up against|against|by|over|down on) (?:the |my |a )?(?:floor|wall|ground|bed|throat|neck|stairs|sofa|door|worktop|hair)\b(?! (?:laughing|in stitches|crying with|cracking|doing (?:yoga|press|sit)))/,
);
const KEEPS_FROM = prefiltered(
  new RegExp(
    `\\b(?:he|she|they|family|${MY_PARTNER}) (?:\\w+ )?(?:dont|doesnt|wont|not|never|do not|does not|will not|no) (?:let|allow|allows|lets) me (?:to )?(?:\\w+ )?(?:ring|call|phone|text|message|see (?:my|any|people|friends|the)|talk to|speak to|contact|have (?:a |my |any |money|friends)|go out(?:side)?|leave the|work|use (?:a |my |the )?phone|take my (?:pill|tablets|meds)|wear)\\b`,
  ),
);
const NO_KEEPING =
  /\b(?:fifa|win|xbox|lol|haha\w*|in class|in lessons?|in the exam|during|at work|on shift|refund|discount|return it|til i(?:ve)? (?:pay|paid|tidy|finish)|until i(?:ve)? (?:finish|tidy)|late)\b/;
const TAKES_MONEY = prefiltered(
  new RegExp(
    `\\b${BOSS}(?: \\w+){0,3}? (?:take|takes|took|taking|keep|keeps|kept|keeping|steals?|stole|wants?)(?: (?:off me|away))? (?:(?:all|most|half|every) (?:of )?)?(?:the |my |our )(?:money|wages?|pay|salary|benefits?|pip|earnings|tips|uc|universal credit|bank card)\\b|\\b(?:take|takes|took|taking|keep|keeps) all (?:the |my |our )?(?:money|wages|pay|tips|cash)\\b|\\b(?:take|takes|took) (?:my|our) (?:benefits|pip|uc|wages|money) (?:off|from|every|each)\\b`,
  ),
);
const GIVES_MONEY = prefiltered(
  /\b(?:gets?|made|makes?|making|forc\w+|tells?|have to|must|got to|gotta|i)(?: me)? (?:to )?(?:give|pay|hand(?: over)?|send) (?:(?:him|her|them|all|it|to|over|of) ){0,3}my (?:\w+ )?(?:money|wages?|salary|pip|benefits?|uc|pay|bank card)\b(?! (?:details|slip|number))/,
);
const NO_MONEY_TAKEN =
  /\b(?:rent|landlord|housing|council|dwp|job ?cent(?:re|er)|bank|tax|deduct\w*|overpa\w+|cos im (?:rubbish|bad)|savings?|budget\w*|helps? me|looks? after my|for me|late with|pocket money|court|fine|loan|debt plan|phone bill|bills?(?= (?:take|took))|parking)\b/;
const UNPAID = prefiltered(
  /\b(?:work\w*|clean\w*|cook\w*|wash\w*|look after|nails|car ?wash|restaurant|farm|shift\w*|hours?|house|houses|children|kids|boss|owner|madam|manager)\b.{0,60}\b(?:no (?:pay|money|wage|wages|salary)|not (?:pay|paid|give money)|without (?:pay|money)|never (?:pay|paid)|only (?:give )?(?:me )?(?:food|bed|a bed)|(?:say|says|said) no pay|for food only|for a bed)\b/,
);
const NOT_BOUND =
  /\b(?:volunteer\w*|work experience|placement|internship|trial|late|payslip|hmrc|ssp|sick pay|holiday pay|course|minimum wage question|bank holiday|xmas|strike|til friday|until friday|payday)\b/;
const NO_WAY_OUT =
  /\b(?:visa|papers?|passport|no phone|every (?:day|night)|all day|cant (?:go|leave|stop)|can not (?:go|leave|stop)|lock\w*|owe|debt|bring me|brought me|14|15|16|12 hours|only food|madam|police|hit\w*|beat\w*|threat\w*|sleep (?:there|in)|customers?|clients?|scared|afraid|until i pay|till i pay|pay for)\b/;
const KEEPS_ID = prefiltered(
  new RegExp(
    `\\b${BOSS}(?: (?:of|from|at|in) (?:\\w+ ){0,2}\\w+)?(?: \\w+){0,5}? (take|takes|took|taken|keep|keeps|kept|hide|hides|hid|hold|holds|has|have|got) (?:away )?(?:my|our) (?:passports?|id|papers|documents|brp|visa)\\b(?! (?:number|details|photo|copy|check|form|scan|ready|back|for me))`,
  ),
);
const LAWFUL =
  /\b(?:home office|solicitor|bank|council|college|uni|job ?cent(?:re|er)|embassy|police|social worker|copied|checked|scan\w*|on file|hr|right to work|airport|post office|foster|mum|mom)\b/;
const FOR_CLIENTS = prefiltered(
  /\b(?:must|have to|has to|make me|makes me|made me|forced? me(?: to)?|need to|got to|do) (?:do (?:what|everything|all|anything)|sleep with|do sex|go with|sex with|please|touch)(?: \w+){0,2} (?:clients?|customers?|men|punters|guests?)\b|\b(?:customers?|clients?|men|punters)\b.{0,30}\b(?:cant stop|can not stop|cannot stop|no choice|i not want|madam|massage)\b/,
);
const CODE = /\bask(?:ing|ed)? (?:for|4) angela\b|\bis angela (?:there|here|working|in)\b/;
// Stryker restore Regex

/** Who holds somebody who is not free to go, to pay or to speak; or that it may be so. */
export type NotFree = "by-partner" | "by-others" | "bound" | "perhaps";

/** Leaving somebody who hurts, threats, money and papers that others keep. @param words as plainWords gives them */
export function notFree(words: string): NotFree | undefined {
  if (isBound(words)) return "bound";
  if (isHeldByPartner(words)) return "by-partner";
  if (AFLAME.test(words) && THREATENS.test(words)) return isByPartner(words) ? "by-partner" : "by-others";
  return CODE.test(words) || (AGAIN.test(words) && !MERRY.test(words)) ? "perhaps" : undefined;
}

const isHeldByPartner = (words: string): boolean =>
  (LEAVES.test(words) && IN_DANGER.test(words) && !OF_LOVE.test(words)) ||
  (KEEPS_FROM.test(words) && !NO_KEEPING.test(words)) ||
  (HAD_ME.test(words) && !MERRY.test(words));

const isBound = (words: string): boolean =>
  FOR_CLIENTS.test(words) ||
  (KEEPS_ID.test(words) && !LAWFUL.test(words)) ||
  ([TAKES_MONEY, GIVES_MONEY].some((pattern) => pattern.test(words)) && !NO_MONEY_TAKEN.test(words)) ||
  (UNPAID.test(words) && NO_WAY_OUT.test(words) && !NOT_BOUND.test(words));

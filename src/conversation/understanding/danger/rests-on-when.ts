import type { Risk, RiskKind } from "../types.ts";
import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** What somebody is about to do and when, as the mended words of a message say it. */
const WHEN =
  /\b(?:(?:i am |we are |im )?(?:going|popping|nipping) out(?= (?:tonight|today|now|later|tomorrow|with (?:my|the)|for)|$)|(?:i am|we are|he is|she is|they are|am|are)? ?(?:just )?(?:going to|off to|about to)|(?:i|we|he|she|they|it) will|will|(?<!\b(?:am|im|is|are|feel|feeling|so|really|very|been|was|fell|being|get|got|mentally|baby|kid) )ill(?= \w)|im|ima|imma|i am|we are|tonight|tonite|today|now|tomorrow|this (?:evening|afternoon|morning|weekend)|later|gone (?:by|before)(?: the time)? \w+ (?:gets?|comes?|is|are) (?:in|back|home|here|there|up)|(?:on )?(?:mon|tues|tue|wednes|wed|thurs|thur|thu|fri|satur|sat|sun)(?:day)?)\b/g;
/** Means, harm and farewell: beside these nothing is made light of. */
const GRAVE = prefiltered(
  /\b(?:jump\w*|end(?:ed|ing|s)?|di(?:e|ed|es)|dying|dead|death|kill\w*|murder\w*|cut(?:ting|s)?|hurt\w*|harm\w*|hang\w*|drown\w*|blades?|razors?|rope|noose|pills?|tablets?|meds|medication|overdos\w*|od|bleach|bridge|tracks|roof|ledge|cliff|edge|river|canal|plan(?:ned|s)?|alive|live|living|life|forever|peace|heaven|grave|alone|scared|afraid|frightened|terrified|help|safe|hide|hiding|blood\w*|bleed\w*|knif\w*|knives|guns?|machete|weapon|bat|acid|petrol|hammer|hit\w*|rap(?:e|ed|ing|d)|merk\w*|stab\w*|shank\w*|shoot\w*|chok\w*|strangl\w*|fight\w*|batter\w*|beat\w*|smash\w*|punch\w*|slap\w*|attack\w*|burn\w*|fire|revenge|snap|flip|regret|stupid|crazy|police|suffer\w*|pain|cope|threat\w*|touch\w*|forc\w*|naked|nudes?|sex|drugs?|packages?|trap|sell|shake|smother|disappear\w*|vanish\w*|run away|pay(?:s|ing)? me|paid me|meet (?:a |the |that |this |some )?(?:man|men|guys?|blokes?|older)|clients?|punters?|ow(?:e|es|ing)|debts?|grass|snitch|opps?|enough|anymore|any more|nobody|no one|never|home ?less|nowhere|streets?|sleep\w*|wake|night night)\b/,
);
/** "gonna get him", "be outside his house": what is meant for somebody need not be named. */
const MEANT_FOR =
  /\b(?:get|find|drop|sort|deal with|wait(?:ing)? for|do|finish|go for|come for|end|see to|round to|show|teach) (?:him|her|them|you)\b(?! (?:from|to|at|a|an|some|up|ready|dressed|into|on the|new|how|my|the|for|his|their|nails|hair))|\b(?:do|finish|end) (?:it|this|that)\b|\b(?:take|taking|get|come for|coming for) (?:me|us)\b(?! (?:to|out|in|up|into|a|some|on))|\b(?:make|making) (?:(?:him|her|them|you) (?:pay|suffer|sorry|stop|bleed)|it (?:all )?stop)\b|\b(?:his|her|their) (?:house|yard|ends|gaff|street|door|work|garden)\b|\b(?:me and )?(?:my|the) (?:boys|lads|mandem)\b/;
/** They may be a farewell. */
const HINTS =
  /\b(?:gone|goodbye|bye|last|over|notes?|letters?|not be (?:here|around)|sorry for|leav(?:e|ing))\b/;
/** Words that name nothing that is done. */
const EMPTY = new Set(
  "a an the i am it that this do doing done did does be is are was to of in on at up out down off and or so but just my me you he she they we him her them us for with there here go going get have has can could would not no yes really very finally already ready".split(
    " ",
  ),
);
/** Danger that others are in, or that waits outside, needs one of these; what somebody plans alone has none. */
const OF_OTHERS =
  /\b(?:he|she|they|him|them|his|their|theyre|hes|shes|someone|somebody|(?<!(?:lil|little|wee) )man|men|guys?|boys?|lads?|people|boss|bf|boyfriend|gf|girlfriend|ex|husband|wife|partner|dad|stepdad|uncle|brother|carer|staff|work for|owe|money|let|stop|stuck|locked|passport|abroad|airport|hotel|bus|station|car|tent|bench|outside|outdoors|walk(?:ing)? (?:about|around|round)|all night|kip|stay|crash|sofa|bags?|cold|rain|kicked|chucked|hostel|shelter|council|out)\b/;
// Stryker restore Regex

/** Whether harm, its means, fear or a place of danger is named: then nothing is made light of. @param words plain or mended */
export const namesHarm = (words: string): boolean => GRAVE.test(words);

/** What words of danger come to without those of time and intention; nothing if they cannot be spared. */
interface WithoutWhen {
  readonly words: string;
  /** They may be a farewell all the same. */
  readonly hint: boolean;
}

/** Kinds of which a plan is the whole: what is done to somebody, or wanting, is told in other words. */
const PLANNED: ReadonlySet<RiskKind | undefined> = new Set([
  ...(["violence_to_others", "suicide_self_harm", undefined] as const),
]);

/**
 * Danger that still stands when the words of time and intention are taken out, and else none, or a doubt where it may be
 * a farewell.
 * @param wordsOf the mended words of the message
 * @param weigh what the classifier sees in words
 */
export function heldWithoutWhen(risk: Risk, wordsOf: () => string, weigh: (words: string) => Weight): Risk {
  const words = risk.level === "none" || risk.kind === "medical" ? undefined : wordsOf();
  if (!words || !(PLANNED.has(risk.kind) || isOwnPlan(words))) return risk;
  const without = withoutWhen(words);
  const weight = without && weigh(without.words);
  if (!weight || weight === "plain") return risk;
  return without.hint || weight === "doubtful"
    ? { ...risk, level: "urgent", doubtful: true }
    : { level: "none" };
}

/** How much danger there is in words. */
export type Weight = "none" | "doubtful" | "plain";

/** What they alone are about to do, not at night where it may be that they have nowhere to sleep. */
const isOwnPlan = (words: string): boolean =>
  /\b(?:i|we|im|ill|ima|imma|going to|off to)\b/.test(words) && !OF_OTHERS.test(words);

/**
 * "Gonna", "tonight" and the like stand in every plan, in the worst and in the plainest, so danger that is seen in them
 * alone is none: here is the message without them, for the danger in it to be weighed again.
 * @param words the mended words of a message, "i am going to tidy my room tonight"
 * @returns nothing where the message has no such words, names harm, or is nothing but such words: "i am going to do it"
 */
export function withoutWhen(words: string): WithoutWhen | undefined {
  const rest = words.replace(WHEN, "").replace(/\s+/g, " ").trim();
  if (rest === words || namesHarm(rest) || MEANT_FOR.test(rest)) return undefined;
  const hint = HINTS.test(words);
  if (!hint && rest.split(" ").every((word) => EMPTY.has(word))) return undefined;
  return { words: rest, hint };
}

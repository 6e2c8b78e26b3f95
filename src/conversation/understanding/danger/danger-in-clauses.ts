import type { Classifier, Thresholds } from "../classifier/model.ts";
import type { Reading } from "../classifier/reading.ts";
import type { Risk } from "../types.ts";
import { clausesOf } from "../words/clauses.ts";
import { plainWords } from "../words/plain-words.ts";
import { type Danger, dangerIn, judge } from "./danger.ts";
import type { Screen } from "./risk.ts";

/** The danger in a message, and how likely it is. */
export interface Alarm {
  readonly risk: Risk;
  readonly p: number;
}

/** As surely as this a clause is danger by its looks; without a word of harm it is asked after. */
const PLAIN = 0.95;
/** A clause with a word of harm in it needs less; below the first it is asked after, below the second it is nothing. */
const WITH_HARM = 0.6;
const LEAST_WITH_HARM = 0.5;

// Stryker disable Regex: a list of words is data, measured as a whole on messages that were held out
const HARM =
  /\b(?:die|dying|dead|death|alive|kill\w*|suicid\w*|kms|cut|cuts|cutting|self ?harm\w*|overdos\w*|od|od'?d|tablets|pills|hang\w*|jump\w*|end(?:ing)? it|end(?:ing)? (?:my life|things|everything)|woke? up|wak(?:e|ing) up|goodbye every\w+|hurt\w*|hit|hits|hitting|beat|beats|beating|batter\w*|punch\w*|slap\w*|kick(?:s|ed|ing)|strangl\w*|chok\w*|burn\w*|bruis\w*|bleed\w*|blood|black eye|rap(?:e|ed|es|ing)|assault\w*|molest\w*|touch(?:es|ed|ing)? me|grop\w*|in my bed|in my room|threat\w*|scared|afraid|terrified|knife|gun|machete|shoot|shot|stab\w*|lock(?:s|ed)? (?:me|us|her|him) (?:in|up)|locked (?:in|the doors?)|(?:took|takes|taking|taken|keeps?|keeping|kept|holds?|holding|held|hid|hides|hidden|hiding|stole|stolen|nicked|burnt?|locked|wants|(?:he|she|they|boss|madam|ex|family|man|agent|uncle|husband) (?:has|have|hav|got))(?: \w+){0,2} passports?|passports? (?:is |was |been )?(?:taken|gone|locked|hidden|burnt|with (?:him|her|them))|not safe|unsafe|homeless|nowhere|streets?|rough|kicked out|thrown out|chucked out|evict\w*|(?:havent|not) (?:ate\w*|eaten)(?! (?:lunch|breakfast|dinner|tea|yet))|starv\w*|no (?:food|electric|gas|heating)|follow(?:s|ed|ing)|stalk\w*|traffick\w*)\b/;
// Stryker restore Regex

interface Reads {
  readonly read: (text: string) => Reading;
  readonly classify: Classifier;
  readonly thresholds: Thresholds;
  readonly patterns: Screen;
}

/**
 * The danger in one clause of a message that is an ordinary ask as a whole: "wanna cancel thurs, he broke my arm". What
 * stands beside it outweighs it for a classifier that looks at all of the words.
 * @returns reads a text, given how likely danger is in the whole of it
 */
export function clauseAlarm({
  read,
  classify,
  thresholds,
  patterns,
}: Reads): (text: string, p: number) => Alarm {
  const clauseRisk = (clause: string, danger: Danger): Risk => {
    if (danger.p < LEAST_WITH_HARM) return NONE;
    const isHarm = HARM.test(plainWords(clause)) || patterns(clause).level !== "none";
    if (!isHarm) return danger.p < PLAIN ? NONE : asked(danger);
    const plain = danger.p < WITH_HARM ? NONE : judge(danger, thresholds);
    return plain.level === "none" ? asked(danger) : plain;
  };
  return (text, p) => {
    const all = clausesOf(text).map((clause) => {
      const danger = dangerIn([read(clause)], classify);
      return { risk: clauseRisk(clause, danger), p: danger.p };
    });
    return all.reduce(worse, { risk: NONE, p });
  };
}

const NONE: Risk = { level: "none" };
const asked = ({ kind }: Danger): Risk => ({ level: "urgent", kind, doubtful: true });

const RANK = { none: 0, urgent: 2, emergency: 3 } as const;
const rank = ({ level, doubtful }: Risk): number => RANK[level] - (doubtful ? 1 : 0);

/** The graver; of two that are as grave, the likelier. Where neither is danger, how likely the whole is. */
function worse(one: Alarm, other: Alarm): Alarm {
  if (other.risk.level === "none") return one;
  const isGraver = rank(other.risk) > rank(one.risk);
  return isGraver || (rank(other.risk) === rank(one.risk) && other.p > one.p) ? other : one;
}

import type { Risk, RiskKind } from "../types.ts";
import { prefiltered } from "../words/prefiltered.ts";

type Told = Risk & { readonly kind: RiskKind };

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ENDS =
  "(?: (?:help|help me|pls|plz|please|x|xx|tbh|again|thoughts|now|today|tonight|tonite|sorry))*\\W*$";
const STARTS =
  "^\\W*(?:(?:hi|hey|hello|help|sorry|um|so|just|bout|about|its|im|ive|i|been|being|was|got|feel|feeling|thinking|of|having|committing|commit|my) ){0,4}";
const OWN = prefiltered(
  new RegExp(
    `${STARTS}(?:suicide|suicidal|self ?harm(?:ing|ed|in)?|overdose[ds]?|kill me|end it all|dont want to be alive)${ENDS}`,
  ),
);
const BY_OTHERS = prefiltered(
  new RegExp(
    `${STARTS}(?:rape|raped|abuse|abused|sexually abused|sexual abuse|sexual assault|sexually assaulted|assaulted|molested|beaten up|domestic violence|domestic abuse)(?: (?:by|at) (?:\\w+ ?){1,4})?${ENDS}`,
  ),
);
const CANNOT_GO_ON = prefiltered(
  /^\W*(?:(?:hi|hey|sorry|honestly|i|just|really|genuinely|literally|man|bro|omg) ){0,4}(?:cant|cannot|can not|cnt|cudnt|dont think i can|dont know if i can) (?:(?:just|really|keep|even) )?(?:(?:go|goin|going|carry|carrying|keep going) on|keep going|carry on|live)(?: (?:like this|with this|this way|living|any ?more|no more|much longer|pls|please|x|no longer|help|man|now))*\W*$/,
);
// Stryker restore Regex

/**
 * A message that is nothing but the grave word itself, "self harm", "raped": it may be a question, so they are asked
 * whether they are safe. That somebody cannot go on is plain. @param words as plainWords gives them
 */
export function saidAlone(words: string): Told | undefined {
  if (CANNOT_GO_ON.test(words)) return { level: "urgent", kind: "suicide_self_harm" };
  if (OWN.test(words)) return { level: "urgent", kind: "suicide_self_harm", doubtful: true };
  return BY_OTHERS.test(words)
    ? { level: "urgent", kind: "abuse_harm_from_others", doubtful: true }
    : undefined;
}

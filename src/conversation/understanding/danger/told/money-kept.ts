import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PARTNER =
  "(?:bf|boy ?friend|gf|girl ?friend|husband|hubby|wife|partner|fella|missus|baby ?daddy|(?:babys|baby|kids) dad|fianc[eé]e?)";
const KEEPS =
  "(?:keeps?|kept|keeping|has|have|got|holds?|took|takes?|taken|taking|controls?|controlling|checks?|checking|manages|hides?|spends?|nicks?|grabs?|wont (?:give|let)|doesnt (?:give|let)|dont (?:give|let)|makes me (?:put|pay|give|hand))";
const MINE =
  "(?:my |the |all |all my |all the |me |any |any of |of |our |own |what |bank |debit |every |him |her |over |back |pip |uc ){0,5}(?:card|cards|money|wages?|pay|benefits|account|universal credit|uc|pip|pin|purse|bank card|cash|keys?|spend|allowance|payday)";
const KEPT = prefiltered(
  new RegExp(
    [
      `\\b(?:he|she|hes|shes|${PARTNER})\\b(?: (?!and (?:my|the|me)\\b)\\w+){0,8}? ${KEEPS} ${MINE}\\b`,
      `\\b${PARTNER}\\b(?: \\w+){0,2} (?:takes|keeps|has) (?:everything|it all|all of it|the lot)\\b`,
      "\\bcant go (?:back )?home (?:cos |because |coz )?(?:he|she|hes|shes|hell|shell)\\b",
    ].join("|"),
  ),
);
const OTHERS =
  /\b(?:(?:step|foster|god|grand)? ?(?:dad|father|mum|mam|mom|mother|brother|sister|parents?)|uncles?|aunt\w*|cousins?|nan|gran|family|staff|key ?worker|carers?|manager|boss|landlord|landlady|housemate|flatmate|roommate|lads?|gang|olders?|dealer|pimp|punters?|clients?|customers?|men|man|guy|bloke|neighbours?|mates?|friends?|madam|employer|agent|they)s?\b/;
const FATHERS = /\b(?:babys|baby|kids|childs|bad|good) dad\b/g;
const FOR_GAIN =
  /\b(?:debts?|owe\w*|ow|sell\w*|sold|drugs?|drops?|packages?|shop|sex|sleep with|work (?:it|this) off|work(?:ing)? for|passport|nudes?|pics|photos|count(?:y|ry)|line|trap\w*|stash\w*|loan|borrow\w*|interest|move (?:his |the |drug )?money|his money|open (?:an?|a bank) account|laundr\w*)\b/;
// Stryker restore Regex,StringLiteral

/**
 * A partner, or somebody who is only "he" or "she", keeps their money, card or keys, or keeps them from home, and no word
 * tells of gain, debt or trade. @param words as plainWords gives them
 */
export function keepsTheirMoney(words: string): boolean {
  if (!KEPT.test(words) || FOR_GAIN.test(words)) return false;
  // Stryker disable next-line StringLiteral: any word will do that names nobody else
  return !OTHERS.test(words.replace(FATHERS, "partner"));
}

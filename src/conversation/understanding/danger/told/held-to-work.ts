import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PLACE =
  "(?:(?:the|a|an|this|that|his|her|their|one|some) )?(?:\\w+ )?(?:house|home|flat|room|basement|cellar|place|apartment|building|farm|caravan|shop|restaurant|kitchen|garage|hotel|here)";
const KEEPS = "(?:keep|keeps|kept|keeping|hold|holds|held|holding|lock|locks|locked|locking)";
const KEPT = prefiltered(
  new RegExp(
    [
      `\\b(?:im|i am|am|i|we are|were|we|being|been|get|got)(?: (?:being|been|get|now|still|always))? (?:kept|held|locked|trapped|hold)(?: (?:in|inside|at|here|up)){0,2} ${PLACE}\\b`,
      `\\b${KEEPS} (?:me|us)(?: (?:locked|in|at|here|up|like)){0,3} (?:${PLACE}|inside|indoors|prisoner|slave)\\b`,
      "\\b(?:not|dont|doesnt|never|no|wont|didnt|cant) (?:let|lets|letting|allow\\w*|permit\\w*|give permission)(?: (?:me|us))?(?: (?:to|for))?(?: (?:go|get|leave|walk|come))?(?: (?:out|outside|away|leave|anywhere|home|from here))\\b",
      "\\b(?:i|we|me)(?: (?:is|am|are))? (?:not allowed|no allowed|cant|cannot|can not|must not|not can|no can|may not|never)(?: (?:to|ever|even))?(?: (?:go|get))? (?:out|outside|leave|leave here|away|go anywhere|go home)\\b",
      "\\b(?:she|he|they|boss|madam|lady|man|woman|family)(?: (?:always|also|every (?:day|night)))? lock(?:s|ed)?(?: (?:the|all|my)){0,2} (?:me|us|doors?|house|room)\\b",
      "\\b(?:must|have to|has to) (?:stay|be|remain)(?: always)? (?:inside|in the (?:house|flat|room)|in (?:her|his|their) (?:house|flat|home))\\b",
    ].join("|"),
  ),
);
const PAPERS =
  /\b(?:has|have|had|got|keep|keeps|kept|keeping|take|takes|took|taken|taking|hold|holds|hide|hides|hid|with)(?: (?:away|all|of|off|from me|got)){0,2} (?:my|our|the|me)(?: \w+)? ?(?:passports?|papers?|documents?|id|brp|visa|docs)\b|\b(?:takes?|took|keeps?|have|has) (?:our |my )?(?:passports?|papers|documents)\b|\b(?:passports?|papers|documents|brp|visa) (?:is |are )?(?:with|by|taken|kept|hidden|locked)\b|\bno (?:passport|papers|documents)\b/;
const WORKS =
  /\b(?:clean\w*|cook\w*|wash\w*|iron\w*|work\w*|look after (?:the|her|his|their) (?:kids|children|baby)|mind (?:the|her) (?:kids|children)|serve|servant|slave|maid|nanny)\b/;
const FOR_THEM =
  /\b(?:for (?:her|him|them|the family|the woman|the lady|a (?:family|woman|man|lady)|no (?:money|pay)|nothing|free|food)|no (?:money|pay|wage|salary)|not (?:pay|paid|give (?:me )?money|get (?:paid|money))|never (?:pay|paid)|without (?:pay|money)|only food|all day|every day|day and night|i (?:clean|cook|wash|must clean|must cook|have to clean|have to cook))\b/;
const FREE =
  /\b(?:hostel|staff|support ?worker|key ?worker|social worker|home office|solicitor|curfew|tag|lockdown|covid|isolat\w*|hospital|ward|sectioned|school|college|course|detention|exam|parents evening|grounded|council|housing|bank|tenancy|lease|contract|film|book|game|last year|years? ago|used to|escaped|got out|safe now|holiday)\b/;
const BY_SOMEBODY =
  /\b(?:he|she|they|his|her|their|them|him|hes|shes|theyre|boss|owner|madam|man|men|woman|lady|family|agent|uncle|auntie|aunt|cousin|sponsor|someone|somebody|people|gang|husband)\b/;
// Stryker restore Regex

/**
 * Somebody is kept in a house and may not leave it, by whoever has their papers or has them work there: they are held
 * now, though the words are calm.
 * @param words as plainWords gives them
 */
export function heldToWork(words: string): boolean {
  if (!KEPT.test(words) || FREE.test(words) || !BY_SOMEBODY.test(words)) return false;
  return PAPERS.test(words) || (WORKS.test(words) && FOR_THEM.test(words));
}

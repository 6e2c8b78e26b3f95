import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";
import { type AfterDanger, readAfterDanger } from "./after-danger.ts";
import { type Asked, readAsked } from "./asked-in-care.ts";
import { type ConcernTold, JUST_TOLD } from "./concern-told.ts";
import { readInConcern } from "./in-concern.ts";

/** As if somebody had taken something: what a body does after it is danger whoever writes it, and whether or not it is so. */
const TOOK_SOMETHING: ConcernTold = {
  kind: "suicide_self_harm",
  situation: "overdose",
  ...JUST_TOLD,
};

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const UNWELL =
  /\b(?:(?:feel\w*|felt|im|is|am|me|so|very|really|proper|been|being|getting|gone|all|bit) (?:\w+ ){0,2}?(?:sick|ill|dizz?y|faint|woozy|drowsy|shaky|numb|unwell|poorly)|(?:feel\w*|felt|head|belly|stomach|tummy|chest|legs?|body|liver|kidneys?|sides?) (?:\w+ ){0,2}?(?:weak|sleepy|hot|cold|shaking|weird|funny|spinning|rough|hurts?|hurting|pains?|burn\w*|cramps?|tight|bad|heavy|killing)|(?:cant|cannot|hardly|barely|struggl\w*) (?:\w+ ){0,2}?(?:walk\w*|stand\w*|see|breath\w*|move|stay awake|keep (?:my )?eyes|think straight|feel my)|vomit\w*|throw\w* up|threw up|puk\w+|bleed\w*|blood|seeing (?:double|stars|things)|pass\w* out|black\w* out|faint\w*|swallow\w*|overdos\w*|took (?:\w+ ){0,3}(?:pills?|tablets?|meds|paracetamol|tabs)|(?:pills?|tablets?|meds) (?:\w+ ){0,3}(?:took|taken|kick\w*)|heart (?:\w+ ){0,2}(?:racing|pounding|fast)|ears (?:\w+ )?ringing)\b/;
const OF_OTHER_THINGS =
  /\b(?:sick (?:of|day|note|pay|leave|beat|trainers)|thats sick|bad (?:time|day|idea|number|line|signal)|funny (?:joke|guy|story)|hot (?:day|food|water)|cold (?:in|outside|out|day|flat|house)|blood(?:y| test)|feel bad (?:for|about)|(?:rent|wifi|phone) (?:\w+ )?bad)\b/;
/** That all is well, of no body in particular. */
const ALL_FINE =
  /^(?!.*\b(?:took|taken|had|only|sick|few|threw|puk\w+|vomit\w*|feel\w*|\d+)\b).*\b(?:its|it is|it was|all|everything|everythings|that was|was) (?:\w+ )?(?:fine|ok|okay|good|alright|all right|nothing)\b/;
// Stryker restore Regex

const ASKED: ReadonlySet<Asked> = new Set(["where-go", "what-do", "calling-999", "should-ring", "what-say"]);
const AFTER: ReadonlySet<AfterDanger> = new Set([
  ...(["hospital", "no-ambulance", "how-many", "will-i-die", "feels-better", "sleep"] as const),
]);

const LONGEST_WORDS = 25;

/** Whether a message that is not long tells of a body that fails, or asks where to go with it. It may be anybody's. */
export function bodyInNeed(text: string): boolean {
  const plain = plainWords(text);
  const words = withoutMarks(plain);
  if (words.split(" ").length > LONGEST_WORDS) return false;
  if (readInConcern(plain, TOOK_SOMETHING) || (UNWELL.test(words) && !OF_OTHER_THINGS.test(words)))
    return true;
  const after = readAfterDanger(text).filter((one) => one !== "feels-better" || !ALL_FINE.test(words));
  return after.some((one) => AFTER.has(one)) || readAsked(text).some((one) => ASKED.has(one));
}

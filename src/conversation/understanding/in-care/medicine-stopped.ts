import { prefiltered } from "../words/prefiltered.ts";
import { asGrave, type ConcernReader, type ConcernTold, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const MEDS =
  "(?:meds?|medication|medicine|tablets?|tabs|pills?|injections?|depot|jabs?|olanzapine|risperidone|quetiapine|aripiprazole|clozapine|haloperidol|lithium|antipsychotics?|insulin|inhalers?|antidepressants?|sertraline|citalopram|fluoxetine|mirtazapine|epilepsy (?:meds|tablets)|prescription)";
const STOPPED = prefiltered(
  new RegExp(
    [
      `\\b(?:stopped|stop|stopping|quit|quitting|come off|came off|coming off|gone off|been off|off|binned|flushed|chucked|threw|thrown|spat|spitting|hid|hiding|skipp(?:ed|ing)|miss(?:ed|ing)|refus(?:ed|ing)|given up|gave up|packed in|sacked off|run out of|ran out of|out of)(?: (?:all|of|my|me|the|them|those|that|taking|having|with|away|out|some|on|in|toilet|down)){0,4} (?:(?:new|old|daily|head|mental|voice|evil) )?(?:${MEDS})\\b`,
      `\\b(?:not|dont|havent|aint|wont|never|didnt|no longer|cant|refuse to|havnt)(?: (?:been|be|gonna|going to|want to|wanna|even|really|always|i)){0,3} (?:take|taking|taken|took|had|have|having|need|swallow\\w*|want)(?: (?:any|my|me|the|them|those|of|for|no|more)){0,3} ${MEDS}\\b`,
      `\\b(?:${MEDS})(?: (?:is|are|they|theyre|cos|because|make|makes|made|was)){1,3} (?:poison\\w*|poisoned|killing me|trying to kill|me (?:worse|sick|fat|numb)|tracking|spying|fake|a trick|mind control|controlling)\\b`,
    ].join("|"),
  ),
);
const NOT_TAKEN = /\b(?:stopped|not|dont|havent|wont|no) (?:taking|take|taken|having|had) (?:them|em|it)\b/;
const NAMED = new RegExp(`\\b${MEDS}\\b`);
const CURE =
  "(?:meds|medication|medicine|injections?|depot|olanzapine|risperidone|quetiapine|aripiprazole|clozapine|haloperidol|lithium|antipsychotics?|antidepressants?|sertraline|citalopram|fluoxetine|mirtazapine)";
const OFF_CURE = prefiltered(
  new RegExp(
    `\\b(?:stopped|quit|come off|came off|coming off|gone off|run out of|ran out of|(?:not|havent|aint|havnt) (?:been )?(?:taking|taken|took|had|having))(?: (?:all|of|my|me|the|taking|having)){0,3} ${CURE}\\b|\\b(?:stopped|quit) (?:taking|having) my (?:tablets|pills|injections?)\\b`,
  ),
);
const NOT =
  /\b(?:stopped (?:by|for|at)|painkillers?|ibuprofen|paracetamol|vitamins?|drugs|weed|overdos\w*|pill (?:popping|test)|contracepti\w*|the pill|doctor (?:said|told|stopped|took|changed)|they (?:changed|stopped)|switched|(?:he|she|they|mum|dad) (?:stopped|took|hid|flushed))\b/;
// Stryker restore Regex,StringLiteral

const ILL: ReadonlySet<string> = new Set(["medical", "violence_to_others", "not_said"]);

/** Medicine that kept them well is taken no more: what was told is graver for it, and never less. */
export const medicineStopped: ConcernReader = (words, told) => {
  if (isOfThem(told) || told.situation === "overdose" || NOT.test(words)) return undefined;
  return isOff(words, told) ? { ...asGrave(told), ...same(told) } : undefined;
};

/** To whoever thinks of death a tablet that is not taken is none of it: there it must be what they are treated with. */
function isOff(words: string, { kind, situation, before }: ConcernTold): boolean {
  if (situation !== "unreal" && !ILL.has(kind)) return kind === "suicide_self_harm" && OFF_CURE.test(words);
  return STOPPED.test(words) || (NOT_TAKEN.test(words) && NAMED.test(before));
}

/** Where what they hear or see is not there, its words stay. */
const same = ({ situation }: ConcernTold) =>
  situation === "unreal" ? ({ ofSelf: true, situation } as const) : ({ ofSelf: true } as const);

import { fearsTaken } from "../about-them/fears-taken.ts";
import { saysWhetherToKeep } from "../about-them/keeping-it.ts";
import { plainWords } from "../words/plain-words.ts";
import { prefiltered } from "../words/prefiltered.ts";
import { withoutMarks } from "../words/without-marks.ts";
import { asksSomething } from "./asks-something.ts";

/** A matter of health in a short line, after danger was told, that has one true answer. */
export type AskedOfHealth =
  | "abortion"
  | "weeks"
  | "keeping"
  | "taken"
  | "late"
  | "may-be-pregnant"
  | "washed"
  | "unwashed"
  | "evidence"
  | "tested"
  | "burn"
  | "counts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const ABORTION = prefiltered(
  /\b(?:abortions?|abort|aborting|termination|terminate)\b(?! (?:of (?:my )?(?:tenancy|contract)))|\b(?:get|getting|got) rid(?: of (?:it|this|the baby|the pregnancy|him|her))?\b|\bhow (?:far (?:gone|along)|late|many weeks)\b.{0,30}\b(?:rid|not (?:keep|have)|stop it|end it)\b|\b(?:dont|do not|cant) (?:want to |wanna )?(?:keep|have) (?:it|this baby|the baby)\b/,
);
const WEEKS =
  /\bhow (?:many (?:weeks|months)|late|far(?! along (?:am|are))|long)\b|\b(?:too|to) late\b|\b(?:time|week|legal) limit\b|\bcut ?off\b|\b(?:latest|up to) (?:\w+ ){0,3}(?:weeks?|months?|can)\b|\buntil how\b/;
const OF_PREGNANCY = prefiltered(
  /\b(?:pregnan\w*|preg|preggers|preggo|baby|babys?|abortions?|abort|termination|weeks? gone|how far (?:gone|along))\b/,
);
const MAY_BE = prefiltered(
  /\b(?:could|can|might|may|am|will|would|what if|think|scared|worried|if)\b(?: \w+){0,4} (?:pregnan\w*|preggers|preggo|preg)\b|\b(?:morning after|emergency contracepti\w*|plan b|day after pill|ella ?one|levonelle|the coil)\b|\b(?:no|without a|didnt (?:use|wear) (?:a|any)|condom (?:broke|split|came off)|not use) ?(?:condom|protection|johnny)?\b(?= (?:could|can|am|will|what|and i|so))/,
);
const LATE = prefiltered(
  /\b(?:period|periods|monthlys?|time of the month|af)\b.{0,25}\b(?:late|missed|not come|hasnt come|havent come|didnt come|due|stopped|not (?:here|started))\b|\b(?:missed|no|late|skipped|havent had|not had|havent come on)(?: (?:my|a|me|any|the))? (?:periods?|monthly)\b|\b(?:havent|not|didnt) come on\b/,
);
/** Alone it is of a bus as well. */
const JUST_LATE =
  /^(?:(?:and|but|so|ok|i think|think|now) ){0,3}(?:im|i am|its|am) (?:like |about |really |so |now )?(?:(?:a|\d{1,2}|two|three|four|few|couple|\w+) (?:days?|weeks?|wks?|months?) )?late(?: now| tho| too| and im scared)?$/;
const WASHED = prefiltered(
  /\b(?:shower\w*|bath|bathed|washed|wash|scrubbed|douched|changed my clothes|(?:washed|binned|chucked|threw|burnt) (?:my|the) (?:clothes|knickers|sheets|bedding|underwear)|brushed my teeth)\b/,
);
/** It is not done yet: asked before it, or said that it was left. */
const CLOTHES =
  "(?:clothes|clothing|knickers|pants|underwear|undies|bra|top|dress|skirt|leggings|jeans|trousers|trackies|sheets?|bedding|duvet|what i (?:wore|was wearing|had on))";
const NOT_YET =
  "(?:havent|have not|hasnt|not|aint|didnt|never|dont|should|shud|shall|can|could|do|must|ok to|okay to|ok if|safe to|allowed|want to|wanna|need to|going to|gonna|about to|before|gotta|got to|better)";
const UNWASHED = prefiltered(
  new RegExp(
    [
      `\\b${NOT_YET}(?: \\w+){0,5} (?:wash|washed|washing|shower|showered|showering|bath|bathe|bathed|scrub|clean (?:my ?self|up)|brush(?:ed)? (?:my )?teeth)\\b(?: (?:it|them|myself|me|yet|now|off|first|away|out|up|in|my|the|a|any|anything|${CLOTHES}|hair|down|there|since|still|or|what|not|should|i|and|is|that|ok|bad|tho|please|pls|if))*$`,
      `\\b${NOT_YET}(?: \\w+){0,4} (?:change|changed|bin|binned|chuck|chucked|throw|thrown|get rid of|keep|kept|clean)\\b(?: \\w+){0,4} ${CLOTHES}\\b`,
      `\\b(?:what (?:do|should|shall|can|to)|still (?:got|have|wearing|in)|where do)\\b(?: \\w+){0,5} ${CLOTHES}\\b`,
    ].join("|"),
  ),
);
const IS_WASHED =
  /(?<!\b(?:havent|have not|not|aint|didnt|never|hasnt)(?: (?:even|yet|had|a|been|really|got))? )\b(?:showered|washed|bathed|scrubbed|binned|chucked|had a (?:shower|bath|wash))\b/;
const EVIDENCE = prefiltered(
  /\b(?:evidence|dna|proof|forensic\w*|rape kit|swabs?|sarc|referral cent(?:re|er))\b|\btoo late to (?:report|tell|go|say|do anything|get (?:help|checked|seen))\b|\b(?:do i|must i|have i got to) (?:have to )?(?:go to|tell|ring|involve|report (?:it )?to) (?:the )?(?:police|feds|cops)\b.{0,30}\b(?:seen|help|checked|clinic|doctor|support)\b/,
);
const TESTED = prefiltered(
  /\b(?:tested|get (?:a )?test|(?:sti|std|sex|hiv|sexual health|pregnancy|chlamydia) ?(?:test\w*|clinic|check\w*)|stis?|stds?|hiv|chlamydia|gonorrh\w*|the clap|checked (?:out|over|up)?\s?(?:down there|for)|gum clinic|caught (?:something|anything|sumthing)|infection)\b/,
);
const COUNTS = prefiltered(
  /\b(?:is|was|does|did|do|would|isnt|doesnt|wasnt) (?:it|this|that|what (?:he|she|they|i) (?:did|done|do|does))(?: (?:even|really|still|actually|a|my|not|classed|class|as|be|called)){0,4} (?:rape|sexual assault|assault|abuse|sexual abuse|self ?harm|sh|a crime|counts?(?! (?:as|towards?|to|for) (?:income|my|uc|pip|rent|savings|the|a|work)\b))\b/,
);
const BURN = prefiltered(/\b(?:burn|burns|burnt|burned|scald\w*|blister\w*)\b/);
const TREATS =
  /\b(?:treat\w*|do|put|help|heal|look after|clean|cool|cover|ice|cream|water|wrap|toothpaste|butter|bandage|plaster|pop|bad|hospital|doctor|scar|sting\w*|hurts?)\b/;
const NO_BURN =
  /\b(?:burn(?:t|ed)? out|burn (?:the|his|her|their|it|this|my (?:house|flat|room|clothes))|burning (?:the|his|her)|heart ?burn|sun ?burn\w*|burn (?:him|her|them))\b/;
// Stryker restore Regex,StringLiteral

const LONGEST_WORDS = 20;

/** What a line asks after a pregnancy was told, or that names one. */
function ofPregnancy(words: string, isTold: boolean): AskedOfHealth | undefined {
  if (!(isTold || OF_PREGNANCY.test(words)) || !ABORTION.test(words)) return undefined;
  return WEEKS.test(words) ? "weeks" : "abortion";
}

/** What is said of a pregnancy that was told, and asks for nothing: it need be no question. */
function saidOfPregnancy(words: string): AskedOfHealth | undefined {
  if (fearsTaken(words)) return "taken";
  return saysWhetherToKeep(words) ? "keeping" : undefined;
}

/** What a line asks or tells after sex that was not wanted. */
function afterSexualHarm(words: string, asks: boolean): AskedOfHealth | undefined {
  if (LATE.test(words) || JUST_LATE.test(words)) return "late";
  if (MAY_BE.test(words)) return "may-be-pregnant";
  if (UNWASHED.test(words) && !IS_WASHED.test(words)) return "unwashed";
  if (WASHED.test(words)) return "washed";
  if (EVIDENCE.test(words)) return "evidence";
  return asks && TESTED.test(words) ? "tested" : undefined;
}

/**
 * What a message that is not long asks of health.
 * @param told what is known of them: a pregnancy, or sexual harm
 */
export function readOfHealth(
  text: string,
  told: { readonly pregnancy: boolean; readonly sexual: boolean },
): AskedOfHealth | undefined {
  const words = withoutMarks(plainWords(text));
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  const asks = asksSomething(text);
  const asked = asks ? ofPregnancy(words, told.pregnancy) : undefined;
  const found = asked ?? (told.pregnancy ? saidOfPregnancy(words) : undefined);
  if (found) return found;
  if (COUNTS.test(words)) return "counts";
  const ofHarm = told.sexual ? afterSexualHarm(words, asks) : undefined;
  if (ofHarm) return ofHarm;
  const isBurn = asks && BURN.test(words) && TREATS.test(words) && !NO_BURN.test(words);
  return isBurn ? "burn" : undefined;
}

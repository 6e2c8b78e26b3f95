import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, type ConcernTold, isOfThem, isOwnLife } from "./concern-told.ts";
import { MEDS } from "./dose-taken.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const SO =
  "(?: (?:just|already|now|have|am|been|actually|only|defo|slowly|about|think|gonna|going|to|the|my|all))";
const SWALLOWING =
  "(?:tak(?:e|ing|in|eing|n)|swallow(?:ing|in)?|neck(?:ing|in)?|pop(?:ping|pin)?|down(?:ing|in)|chew(?:ing|in)?|crunch(?:ing)|gulp(?:ing)?|eat(?:ing|in)?|drink(?:ing|in)?|necking)";
const THEM = `(?:them|em|dem|these|those|it|one|1|some|loads|more|another|a few|the (?:lot|rest|first|pack|packet|box|bottle|strip|whole \\w+)|(?:the |my |all my |all the |these |some )?(?:${MEDS}|stuff)|\\d{1,2}(?: at a time)?)`;
const ELSE =
  "(?! ?(?:\\w+ )?(?:back|off|out|down|away|round|home|easy|slow|seriously|well|personally|to (?:the|my|a|her|him|u|you|be|work|college|court)|for (?:my|a|the) (?:cold|flu|head\\w*|back|tooth\\w*|period|pain|walk|week|fortnight|month|day)|with (?:food|me|my|breakfast|tea)|again|properly|like (?:i|im)|as))";
const BEGUN = prefiltered(
  new RegExp(
    [
      `\\b(?:i|im|ive|iv|we|were|weve)${SO}{0,3} (?:start(?:ed|ing|in)?|begun|began|beginning)${SO}{0,2}(?: on)? (?:${SWALLOWING} )?${THEM}\\b${ELSE}`,
      `\\bstart(?:ed|ing|in)? (?:off )?with (?:the |my |these )?(?:${MEDS})\\b`,
      `^(?:(?:ok|so|and|sorry|now|just|well|yeah) ){0,3}(?:start(?:ed|ing|in)?|begun)(?: (?:to|on))? (?:${SWALLOWING} )?${THEM}\\b${ELSE}`,
      `(?:^|\\b(?:i|im|ive|am|were|and) )(?:(?:just|now|actually|still|slowly|already|sat|here) ){0,3}(?:tak(?:ing|in|eing)|swallow(?:ing|in)|neck(?:ing|in)|popp(?:ing|in)|downing|chewing|gulping) ${THEM}\\b${ELSE}`,
    ].join("|"),
  ),
);
const FIRST = prefiltered(
  new RegExp(
    [
      "\\b(?:the )?(?:first|1st) (?:one|ones|few|two|2|lot|load|pack|packet|box|strip|handful|couple|bit|tablet|pill|mouthful|swig)s?(?: (?:is|are|has|have|just|now|already)){0,2} (?:gone|down|done|in|taken|swallowed|went|over)\\b",
      "^(?:(?:ok|so|thats|its|and|just|there|well|like) ){0,3}(?:one|two|three|four|five|six|ten|1|2|3|4|5|6|8|10|a couple|a few|some|half)(?: of (?:them|em|it))? (?:down|gone|in|done|swallowed|taken)(?: (?:already|now|so far|me))?$",
      "\\b(?:put|got|have|popped|chucked|shoved|threw)(?: (?:one|two|some|a few|them|em|it|the first|loads|all|a handful))(?: of (?:them|em))? in (?:my|me) (?:mouth|gob)\\b",
      "^(?:(?:ok|so|and|just|yeah|well) ){0,3}(?:i|ive|iv)?(?: ?(?:just|already|only|have)){0,2} ?(?:took|taken|tuk|had|swallowed|swallowd|necked) (?:one|1|two|2|three|3|a couple|(?:the )?(?:first|1st)|a few)(?: (?:lot|load|half|pack|strip|box|one|ones|two|few|so far|already|now|just now|of (?:them|em)|x)){0,2}$",
    ].join("|"),
  ),
);
const STARTED =
  /^(?:(?:ok|so|and|sorry|well|its|it has|yeah|no|too late|just|right) ){0,3}(?:i|ive|i have|im|iv)?(?: (?:just|already|have)){0,2} ?(?:started|startd|starting|begun)(?: (?:now|it|already|to|doing it|sorry|x)){0,2}$/;
const THEY_BEGAN = prefiltered(
  new RegExp(
    `\\b(?:hes|shes|theyre|he|she|they|theyve)(?: (?:is|are|has|have|just|now|already|started|begun|to)){0,4} ${SWALLOWING} ${THEM}\\b${ELSE}`,
  ),
);
const NOT = prefiltered(
  /\b(?:not|never|havent|didnt|dont|wont|aint|hasnt|cant|nearly|almost|if|should|shall|stopped|yesterday|last (?:week|month|year|night)|(?:days?|weeks?|months?|years?) ago|usual|normal|prescri\w*|chemist|doctor|gp|antibiotics?|vitamins?|photos?|pics?|pictures?|bath|shower|breath\w*|deep breaths|notes?|bus|train|dogs?|kids?|course|class|lessons?|tests?|exam|driving|tea|coffee|water|juice|brew|food|dinner|lunch|breakfast|crisps|toast|the mick|the piss|the blame|job|work|college|again like|these (?:new )?(?:meds|antidepressants)|antidepressants|new (?:meds|tablets)|what (?:happens|if)|how (?:many|much))\b/,
);
const OF_PILLS = new RegExp(
  `\\b(?:${MEDS}|overdos\\w*|od|pill|tablet|swallow\\w*|poison|antifreeze|drank|vodka)\\b`,
);
// Stryker restore Regex,StringLiteral

const OWN = { kind: "suicide_self_harm", situation: "overdose" } as const;
const OF_THEM = { kind: "suicide_self_harm", situation: "somebody-else" } as const;

/** "ive started taking them", "first ones gone down": a dose that goes on while they write. */
export const doseBegun: ConcernReader = (words, told) => {
  if (NOT.test(words)) return undefined;
  if (isOfThem(told))
    return told.kind === "suicide_self_harm" && THEY_BEGAN.test(words) ? OF_THEM : undefined;
  const isOfDose = told.situation === "overdose" || OF_PILLS.test(`${told.before} ${words}`);
  if (mayTake(told, isOfDose) && (BEGUN.test(words) || FIRST.test(words))) return isOfDose ? OWN : {};
  const isNow = told.kind === "suicide_self_harm" && told.level === "emergency" && told.isFresh;
  return isNow && STARTED.test(words) ? (isOfDose ? OWN : {}) : undefined;
};

/** After a wish to die whatever they take counts; in any other case that is not of trade, what was named as pills or drink. */
const mayTake = (told: ConcernTold, isOfDose: boolean): boolean =>
  (isOwnLife(told) && told.kind !== "not_said" && told.isFresh) || (isOfDose && NO_MEDICINE.has(told.kind));

const NO_MEDICINE: ReadonlySet<string> = new Set(["not_said", "domestic_abuse", "abuse_harm_from_others"]);

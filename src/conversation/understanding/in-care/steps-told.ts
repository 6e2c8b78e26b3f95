import { signIn } from "../danger/signs.ts";
import { withoutMarks } from "../words/without-marks.ts";
import type { ConcernTold } from "./concern-told.ts";
import { CONCERN_READERS } from "./in-concern.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:hes|shes|theyre|theyve|he|she|they|it|(?:my |me )?(?:step ?)?(?:dad|mum|mam|brother|bro|sister|uncle|cousin|ex|bf|boyfriend|gf|girlfriend|husband|wife|partner|dads|mums|brothers|uncles|bfs))";
const HANDS_ON =
  "(?:got|gets|has|have|had|grab(?:s|bed|bing)?|drag(?:s|ged|ging)?|pull(?:s|ed|ing)?|pin(?:s|ned|ning)?|chok(?:es?|ed|ing)|strangl(?:es?|ed|ing)|hit(?:s|ting)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|beat(?:s|ing)?|batter(?:s|ed|ing)?|slap(?:s|ped|ping)?|push(?:es|ed|ing)?|hold(?:s|ing)?|held|touch(?:es|ed|ing)?|rap(?:es?|ed|ing)|forc(?:es?|ed|ing)|bit(?:es?|ing)?|burn(?:s|t|ed|ing)?)";
const BY_DEED = {
  inside: new RegExp(
    `\\b${THEY}(?: (?:is|are|has|have|just|got|getting|let (?:him|her)self)){0,3} (?:in|inside)(?: (?:now|here|already|my (?:bed)?room|the (?:room|house|flat)))?(?=$| (?:hes|shes|theyre|help|omg|pls|please|he|she|they|and)\\b)|\\b(?:broke|broken|kicked|kicking|smashed|smashing|burst|forced|barged|breaking|bashed)(?: (?:his|her|their|the|my|a))?(?: (?:way|door|window|lock))?(?: (?:down|in|open|through|off|his|her))\\b|\\b(?:smashed|broke|broken|kicked|smashing|put a brick through) (?:the|my|a|our) (?:front |back |bedroom )?(?:window|door)s?\\b`,
  ),
  "hands-on": new RegExp(
    `\\b${THEY}(?: (?:is|are|has|have|just|now|keeps|started)){0,2} ${HANDS_ON}(?: (?:hold of|on to|on))? (?:me|us|my (?:hair|neck|throat|arms?|wrists?|face|head|legs?|hands?))\\b`,
  ),
  "hands-on-another": new RegExp(
    `\\b${THEY}(?: (?:is|are|has|have|just|now|keeps|started)){0,2} ${HANDS_ON}(?: (?:hold of|on to|on))? (?:her|him|them|the (?:baby|kids?)|(?:my|our) (?:\\w+ )?(?:babies|children|child|mum|mam|sister|brother|baby|kids?|son|daughter|nan|mate))\\b|\\bhands? (?:round|around|on|over) (?!(?:my|me) (?:neck|throat|mouth)\\b)(?:\\w+ ){1,3}(?:neck|throat|mouth)\\b`,
  ),
  "dose-more":
    /\b(?:took|taken|tuk|had|swallowed|necked|downed|drank|done|did|had) (?:(?:all|most|half) (?:of )?)?(?:the )?(?:rest|remaining|others?|last (?:ones?|few|of)|more|other (?:half|ones|box|pack|packet|strip)|some more|even more|loads more|another)\b/,
  "dose-gone":
    /\b(?:all|half|most|the lot|every ?one)(?: of (?:them|em|it))?(?: is| are| now| have| has){0,2} (?:gone|down|in me|inside me)\b|\bgone (?:all|half|most|the lot|every ?one)\b/,
  "on-neck":
    /\b(?:on|round|around|over) (?:(?:my|me|the) )?(?:neck|throat)\b|\b(?:noose|rope|belt|cord) (?:is |all |already )?(?:up|tied|ready|on|hung)\b|\b(?:on|up on) (?:the|a) (?:chair|stool)\b|\btied (?:it|the (?:rope|belt|cord)) (?:to|on|round|up)\b/,
  asleep:
    /\b(?:im|i am|feel\w*|getting|going|gone|so|really|falling|fallen|nodding|drifting|keep)(?: (?:so|really|all|well|very|proper|off|to|falling|getting|going|just|now)){0,4} (?:sleepy|drowsy|asleep|sleep|off)\b|^(?:(?:so|really|very|bit|a bit|all|just|and|now) ){0,3}(?:sleepy|drowsy|drowzy|dozy|tired)\b|\bcant (?:stay|keep) (?:awake|my eyes open)\b|\beyes? (?:are |keep )?(?:closing|shutting|heavy)\b/,
  "taken-off": /\b(?:in|into) (?:his|her|their|the|a) (?:car|van|boot|taxi|lorry|back of)\b/,
  "stands-there":
    /\b(?:im|i am|am|stood|standing|sat|sitting|got|gone|climbed|up)(?: (?:right|just|now|here|stood|sat|standing|up|over|out|the|at|actually)){0,4} (?:on|onto|over|at|up)(?: (?:the|a|this|that|edge|top|wrong side|side|of|other)){0,5} (?:edge|bridge|roof|ledge|railings?|barriers?|tracks|platform|balcony|cliff|car ?park|rooftop|window ?sill|viaduct|flyover|parapet)\b/,
  "death-threat":
    /\b(?:he|she|they|hell|shell|theyll|dad|mum|uncles?|brothers?|family|ex|husband|cousins?|olders)(?: (?:will|would|is|are|gonna|going to|wants? to|said|says?|he|she|they|hes|shes|theyre|hell|shell|theyll|threatened to|keeps? saying)){0,4} (?:kill|murder|stab|shoot|burn) (?:me|us)\b/,
  papers: /\b(?:passports?|papers|documents|brp|visa)\b/,
  done: /^(?:(?:ok|so|and|sorry|its|it is|too late|omg|shit|fuck|just|well) ){0,3}(?:(?:i|ive|i have|ive just|i just|weve) (?:done|did) it|its done|it is done|done it)\b/,
  "goes-ahead":
    /\b(?:going|goin|doing it|gonna do it|going to do it|gonna go) (?:any ?way|regardless)\b|\b(?:but|still) (?:im |i am )?(?:still )?(?:doing it|gonna do it|going to do it)\b/,
  there:
    /\b(?:im|i am|stood|stand(?:ing)?|sat|sitting|waiting)(?: (?:right|just|now|here|stood|waiting|sat)){0,3} (?:outside|at|by|near|opposite|in) (?:his|her|their) (?:door|house|flat|gaff|yard|window|work|school|college|room|car|street|road|bedroom|place)\b/,
} as const;
const MEANT =
  /\b(?:gonna|gona|gunna|going to|goin to|want to|wanna|wana|wish|will|ill|about to|bout to|plan\w*|think\w*|thought\w*|might|if|could|should|urges?|feel like|said|says?|threaten\w*)\b/;
// Stryker restore Regex

const BY_SITUATION: Readonly<Record<string, string>> = {
  ...{ overdose: "dose", "own-wound": "blood", "wounded-by": "blood" },
  ...{ "harm-done": "harm-done", "child-hurt": "harm-done", intruder: "inside" },
};

/** Read in a wish or a plan as well as in a deed, so that in a plan they are none. */
const DEEDS_OF_READERS: ReadonlySet<string> = new Set(["blood", "edge", "body", "end"]);

/**
 * What has been done by now, or is at hand, as far as a message tells of it: each is one step further. Somebody who has
 * come near, is in, or lays hands on them; what was taken, and what was taken after that; a weapon, a wound.
 * @param given words as plainWords gives them
 */
export function stepsTold(given: string, told: ConcernTold): readonly string[] {
  const situation = signIn(given)?.situation;
  const words = withoutMarks(given);
  const bySign = situation && BY_SITUATION[situation];
  const byReaders = readersOf(words, told);
  const byDeeds = namesOf(BY_DEED, (deed) => deed.test(words));
  const found = [...new Set([...(bySign ? [bySign] : []), ...byReaders, ...byDeeds])];
  const isOnThem = found.some((step) => step.startsWith("hands-on"));
  const isMeant = MEANT.test(words);
  const isOnAnother = found.includes("hands-on-another");
  return found.filter(
    (step) =>
      !(isOnThem && step === "near") &&
      !(isOnAnother && step === "others") &&
      !(isMeant && DEEDS_OF_READERS.has(step)),
  );
}

const SAME_STEP: ReadonlySet<string> = new Set(["hiding", "goes"]);

/** Whoever hides does so from somebody near, and whoever goes to somebody is near them: that is one step. */
const readersOf = (words: string, told: ConcernTold): string[] =>
  namesOf(CONCERN_READERS, (read) => read(words, told) !== undefined).map((name) =>
    SAME_STEP.has(name) ? "near" : name,
  );

const namesOf = <One>(all: Readonly<Record<string, One>>, fits: (one: One) => boolean): string[] =>
  Object.entries(all).flatMap(([name, one]) => (fits(one) ? [name] : []));

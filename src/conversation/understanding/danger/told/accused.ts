import { keptByName } from "../../words/kept-by-name.ts";

const THEIR_WORKER =
  "pa|p\\.a\\.?|(?:personal )?advis[eo]r|(?:leaving care |social |key ?|support |case |youth |outreach )?worker|mentor|sw";
/** First names that are verbs as well: "will hit me" names nobody. */
const VERBS: ReadonlySet<string> = new Set(["will", "may"]);
const BEFORE_OTHERS =
  "(?<!\\b(?:told|tell|telling|asked|ask|with|call|called|text|texted|ring|rang|see|saw|need|want) )";
const BETWEEN =
  "(?:,? (?:who|that|what|has|have|had|he|she|they|it|keeps?|kept|just|jus|always|also|is|was|been|be|literally|actually|fuckin|fucking|sometimes|once|yesterday|today|last night|the other day|tried to|tries to|trying to|try to|wants? to|threatened to))*";
const ACT = [
  "(?:hits?|hitting|slap(?:s|ped)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|shov(?:es|ed)|grab(?:s|bed|bing)?|chok(?:es|ed|ing)|strangl(?:es|ed)|beats?|beating|touch(?:es|ed|ing)?|grop(?:es|ed|ing)|kiss(?:es|ed|ing)?|rap(?:es|ed|ing)|sexually assaulted|assault(?:s|ed|ing)?|abus(?:es|ed|ing)|molest(?:s|ed)|attack(?:s|ed)|threaten(?:s|ed|ing)|stalk(?:s|ed|ing)|follow(?:s|ed|ing)|blackmail(?:s|ed|ing)|tr(?:y|ies|ied|ying) it on (?:with|wiv)|slept with|sleeps with|sleeping with|(?:had|has|having) sex with|came on to|hurts?|hurting) me\\b(?! up\\b)",
  "(?:touch(?:es|ed|ing)?|grab(?:s|bed|bing)?|grop(?:es|ed)|feels?|felt|squeez(?:es|ed)) my (?:leg|legs|thigh|bum|arse|ass|boobs?|tits|chest|body|privates|private parts|crotch|dick|neck|hair)",
  "(?:made|makes?|making|forc(?:es|ed|ing)|asks?|asked|asking|wants?|wanted) me (?:to )?(?:have sex|do (?:sex|sexual)|sleep with|touch|kiss|send (?:\\w+ )?(?:nudes|pics|pictures|photos)|get naked|undress|take my clothes)",
  "(?:asks?|asked|asking|begs|begged) (?:me )?for (?:nudes|sex|naked|a nude)",
  "(?:sends?|sent|sending) me (?:nudes|dick|naked|sexual|dirty|pics of (?:his|her))",
  "(?:puts?|putting|slid) (?:his|her|their) hands? (?:on|up|down|in|under|inside) my (?:legs?|thighs?|bum|arse|top|skirt|trousers|pants|chest|boobs?)",
  "(?:takes?|took|nicks?|nicked|steals?|stole|keeps?) my (?:money|bank card|card|benefits|pip|uc)",
].join("|");
const LONGEST_READ = 600;

/**
 * Whether somebody says that their own worker harms them, so that the worker must not be the one who is told. Read only
 * where danger was found. Somebody else's act that the worker saw or was told of is not the worker's.
 * @param firstName as the worker is called here
 */
export function accusesWorker(text: string, firstName: string | undefined): boolean {
  const { acts, hints } = patternsFor(firstName);
  return [...acts, ...hints].some((pattern) => pattern.test(plain(text)));
}

/** The same, where the words alone tell of danger, whatever else is made of the message. */
export function tellsOfWorker(text: string, firstName: string | undefined): boolean {
  return patternsFor(firstName).acts.some((pattern) => pattern.test(plain(text)));
}

interface Patterns {
  readonly acts: readonly RegExp[];
  readonly hints: readonly RegExp[];
}

const MOST_NAMES = 500;

/** Every message is read by them, so they are made once for each name. */
const patternsFor = keptByName(MOST_NAMES, (firstName): Patterns => {
  const who = namesOf(firstName);
  return { acts: acts(who), hints: hints(who) };
});

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/['\u2018\u2019]/g, "")
    .replace(/\s+/g, " ")
    .slice(-LONGEST_READ);

function namesOf(firstName: string | undefined): string {
  const mine = `(?:my|the) (?:${THEIR_WORKER})`;
  if (!firstName || VERBS.has(firstName.toLowerCase())) return mine;
  return `${mine}|${plain(firstName).replace(/\P{L}/gu, ".")}`;
}

/** Somebody who is named does it, or it is done by them. */
function acts(who: string): readonly RegExp[] {
  return [
    `${BEFORE_OTHERS}\\b(?:${who})s?\\b${BETWEEN} (?:${ACT})`,
    `\\b(?:hit|slapped|punched|kicked|touched|groped|kissed|raped|assaulted|abused|hurt|attacked|threatened|forced|followed|stalked)\\b.{0,20} by (?:${who})\\b`,
  ].map(compiled);
}

function hints(who: string): readonly RegExp[] {
  return [
    `\\b(?:scared|afraid|frightened|terrified) of (?:${who})\\b`,
    `\\b(?:it|he|she)(?:s| was| wos| is) (?:${who})\\W*$`,
  ].map(compiled);
}

const compiled = (pattern: string): RegExp => new RegExp(pattern, "iu");

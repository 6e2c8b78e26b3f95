import {
  ABOUT_TO,
  type ConcernReader,
  type ConcernTold,
  isByOthers,
  isOfThem,
  isOwnThreat,
} from "./concern-told.ts";
import { alsoCalled } from "./harmers.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ELSEWHERE =
  "(?! (?:at|with|in|to|on|living|staying) (?!me\\b|my (?:house|flat|room|place|door|street|bed)|mine\\b|our\\b|us\\b|here\\b|the (?:house|flat|door|room|stairs|landing|hall|way|doorstep|street)\\b|(?:\\d|a minute|a bit|an hour)))";
const NEAR = [
  `(?:here|home|back|upstairs|downstairs|outside|inside|indoors)\\b${ELSEWHERE}(?! (?:to normal|together|on (?:his|her) meds|for (?:christmas|xmas) next))`,
  "in (?:the|my|our|this|me) (?:house|flat|room|bedroom|hall|hallway|garden|building|kitchen|car park|street|road|bathroom|bed|living room|front room|corridor|hostel|unit|bed with me)",
  "(?:sat |stood |right |laid |lying )?(?:next to|beside|behind|with|near|by|over|on top of) me",
  "(?:stood |sat |waiting |banging |knocking |kicking |hammering )?(?:at|on|outside|by|through) (?:the|my|our|me) (?:door|window|gate|house|flat|hostel|block|work|college|school|bus stop|back door|front door|letterbox|stairs|doorstep|landing)",
  "on (?:his|her|their|the|there) way(?: (?:here|home|back|over|round|now|up|to (?:mine|me|my|the (?:house|flat|hostel))))?(?! (?:to|out))",
  "(?:coming|comin|walking|driving|heading|running)(?: (?:back|home|over|up|in|round|here|now|tonight|tomorrow|2nite|today|soon|upstairs|closer|towards me|for (?:me|us|her|him|my)|to (?:get|find|take|mine|the (?:house|flat|hostel|door)|my (?:house|flat|room|door|work|college)|me)|in my room|into my room|after me|through the door|with (?:\\w+ )?(?:\\w+)|at \\d+(?:pm|am)?|in (?:a )?\\d+ ?\\w*|later|again|any ?(?:minute|second|time)|up the (?:stairs|path|road))){1,4}",
  "(?:coming|comin)(?: (?:now|again|up))?$",
  "(?:keeps |keep |been |will |gonna |going to |gona |said (?:he|she|they|hell|shell|theyll)(?: will| would|s gonna)? ?){0,3}(?:come|comes|coming|came) (?:again|back|round|over|in(?:to my room)?|tonight|later|tomorrow|for me)(?: (?:tonight|tomorrow|later|at night|while|when|again)){0,2}",
  "(?:on|getting on|got on|catching|just off) (?:the|a) (?:bus|train|tram|coach) (?:here|over|up|down|to (?:me|mine|my|us))",
  "(?:sat |sitting |laid |lying |stood |sleeping )?(?:on|in|by|at the end of|on the end of) (?:my|me) bed",
  "(?:stood |sat |just |there |still ){0,2}waiting(?: (?!till|until)\\w+){0,5} for (?:me|us)",
  "(?:just |has |have |now ){0,4}(?:walked|come|came|turned|pulled|showed|rocked|let himself|let herself|got|broke|broken|burst|barged|moved|snuck|kicked his way)(?: just| back| right){0,4} (?:in|up|back|home|over|round|inside|through|on to the (?:drive|street|road)|onto the (?:drive|street|road)|into the (?:drive|street|road|car park))(?! (?:touch|trouble|with|together|late from|(?:from|at|to) work|to (?:college|school|him|her)|there|on))",
  "(?:just |now ){0,4}(?:follow(?:ing|ed)|waiting for|watching|hunting|looking for|searching for|chasing|tracking) (?:me|us|my|in|outside)",
  "(?:has |have |just |now ){0,4}(?:found|knows?|worked out|got)(?: out)? (?:(?:me|us)(?! (?:an?|some|somewhere|food|help|sorted|safe)\\b)|where (?:i|im|we)|my (?:address|location|number and|new)|im here|my new (?:address|flat|place|house))",
  "(?:has |have |just |been ){0,3}(?:found|seen|saw|read|reading|been through|going through)(?: out)?(?: about)? (?:my (?:phone|messages|texts|letters?)|this|these (?:texts|messages)|what i (?:said|wrote|told)|i (?:told|rang|texted))",
  "(?:has |have |still ){0,4}got (?:a |the |my |his |her )?(?:key|keys)(?: to)?",
  "(?:is |has |just |getting |gets |get |got |been ){0,4}(?:getting out|gets out|got out|released|out on bail|out of (?:prison|jail|nick|custody)|let out)(?! (?:next (?:year|month)|in (?:\\d+ (?:months|years)|(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)\\w*)))",
  "(?:is |so |really |proper |getting |been |well |properly ){0,4}(?:drunk again|drunk|pissed|kicking off|shouting|screaming|yelling|raging|going mad|going mental|going crazy|smashing|breaking (?:things|stuff|the|my|everything)|throwing (?:things|stuff|plates)|banging|punching (?:the|walls?|doors?)|off his head|losing it)(?! (?:on the phone|in (?:his|her) texts?|by text|last))",
  "(?:wont|not|isnt|refuses to) (?:let|letting|leave|leaving|going|go(?: away)?)(?: me)?(?: (?:leave|go|out|alone))?(?! (?:to (?:college|work|school)|for))",
  "(?:has |just |have ){0,4}(?:grabbed|dragg(?:ed|ing)|chok(?:ed|ing)|strangl(?:ed|ing)|pinned|got hold of|pushed|hit|hitting|punch(?:ed|ing)|kick(?:ed|ing)|slapped|locked) (?:of )?(?:me|us|my|the door|her|him)(?! (?:last|before|years|when|once|in (?:\\d|january|february|march|april|may|june|july|august|september|october|november|december)))",
] as const;
const STATE = `(?:${NEAR.join("|")})`;
const THEY =
  "hes|shes|theyre|he|she|they|theyve|(?:\\d|two|three|four|five|some|loads|all|both|one) of them|the (?:lads|boys|olders|men|man)|olders|youngers|opps|dealers|some (?:men|man|lads|guys?|boys|people)|(?:his|her) (?:mates?|brothers?|boys|cousins?|family|mum|dad|lads|friends?)";
const SO =
  "(?: (?:is|are|has|s|just|now|right|still|already|actually|literally|coming|defo|deffo|def|was just|again|finally|sat|stood|only|probs|both|all|gonna be|going to be|will be|be|soon)){0,4}";
const BY_PRONOUN = new RegExp(`\\b(?:${THEY})${SO} ${STATE}`);
const WITH_THEM =
  /\b(?:im|i am|am|stuck|alone|here|home|still|trapped|in|back|sat|left|staying|sleeping)(?: (?:at home|home|alone|in (?:the|his|her|their|a|here) ?(?:house|flat|room|car|bed)?|in here|here|stuck|back|now|still|just|all night|at (?:his|the) (?:house|flat|place)|tonight|on my own)){0,3} with (?:him|her|them)\b(?! (?:and (?:my|the) (?:mum|nan|mate|kids)|on (?:facetime|the phone)))|(?<!\b(?:hes|shes|theyre|he is|she is|they are) )\b(?:im|still|back|stuck|here)(?: (?:still|now|stuck|back|here)){0,4} (?:at|in|round) (?:his|her|theirs|hers|their)(?: (?:house|flat|place|gaff|yard|room|car|mums))?\b/;
const HEAR_THEM =
  /^on (?:his|their) way (?:round|here|back|home|over|up)\b|\b(?:(?:can|just|could|keep) (?:hear|heard|see|saw|seen|hearing|seeing)|i (?:just )?heard) (?:him|her|them|his (?:car|voice|key|footsteps|van)|footsteps|the (?:door|gate|key)|someone (?:outside|at|on))\b|\bkeys? (?:is |are )?in the (?:door|lock)\b|\bfootsteps\b|\bthe (?:door|front door|gate|buzzer|doorbell)(?: just| has)? (?:went|gone|goes|opened|slammed|rang|buzzed)\b|\b(?:banging|knocking|kicking|hammering|bashing) (?:on |at |down )?(?:the|my) (?:door|window|wall)\b|\b(?:some ?one|some ?body|some1)s? (?:is )?(?:at|outside|trying|banging|knocking|in) (?:the|my) (?:door|window|flat|house|handle|garden)\b|\bhis (?:car|van)(?:s| is| has| just){0,4} (?:outside|here|back|pulled|on the)\b|\bjust (?:pulled|turned|walked|came|come) (?:up|in|back)\b|\bthat(?:s| is| was) (?:him|her|them)(?: (?:now|there|just|again)){0,4}(?: (?:outside|here|at the door|knocking|downstairs|coming|ringing|banging|back))?$|\b(?:let|letting|released|releasing) (?:him|her|them) out\b|\b(?:his|her) (?:release|bail) (?:is|date)\b/;
const HIDING =
  /\b(?:hiding|hid|locked|lock|barricaded|trapped|shut)(?: (?:myself|me self|me|us|in|inside|up|up in|with the kids|here|under|behind)){0,4} (?:in|inside|under|behind|up) (?:the|my|a|me) (?:bathroom|toilet|loo|wardrobe|cupboard|bedroom|room|bed|car|garden|shed|house|flat|door|closet)\b|\b(?:cant|wont let me|not allowed to) (?:get (?:out|away)|leave|go out|go|escape)(?: from (?:him|her|them|here))?$|\b(?:got|gotta|have) (?:to )?(?:be (?:quick|quiet)|go)[ ,]+(?:hes|shes|theyre|they)\b|\bgtg (?:hes|shes|theyre)\b/;
const AWAY =
  /\b(?:not|isnt|aint|never|wont be|no longer|arent|wasnt|doesnt live|hasnt|havent|not coming)(?: \w+){0,2} (?:here|home|back|outside|coming|in|with me|near|around|found|know|shouting|drunk)\b|\b(?:(?:he|she|hes|shes|they|theyre|is) (?:\w+ )?(?:asleep|sleeping)|fast asleep|in bed asleep|gone (?:out|to|home|back|now|away)|left|moved out|used to|last (?:week|month|year|summer|night)|years? ago|months? ago|yesterday|next (?:month|year)|in prison|locked up|dead|arrested|police (?:have|got|took)|(?:if|when|until|till|til|before|after|once|unless|incase|in case) (?:he|she|they|hes|shes|theyre|theyve|my)|what if|said sorry)\b/;
const IN_CAR =
  /^(?:(?:im|i am|we are|were|they|theyve|theyre|he|hes|got|have|has|put|me|us|stuck|locked|trapped|now|been) ){0,5}in(?:to)? (?:the|a|his|their|this|some) (?:back of (?:the|a|his) )?(?:van|boot|car|lorry|truck)\b(?! with (?:my|me) )/;
const SENT =
  /\b(?:want|wants|making|make|makes|told|telling|say|says|said|need|needs|expect\w*|sending|send) (?:me|i)(?: (?:to|have to|gotta|got to|should|must|need to)){0,2} (?:go|travel|carry|take|hold|deliver|do|be|meet|come|run|sell|bring|get on|sleep)\b.{0,40}\b(?:tonight|2nite|now|today|tomorrow|in an hour|in \d|at \d|later|this (?:week|weekend|afternoon|evening))\b|\bbe (?:ready|there|outside)\b.{0,20}\b(?:at \d|\d ?(?:am|pm)|by \d|tonight|tomorrow|in an hour)\b|\bmov(?:ed|ing) (?:me|us) (?:to|again|on|out)\b/;
const PLAIN_ASK =
  /^(?:so |and |but )?(?:what time|when|how long|are the police|the police)\b|\b(?:cares?|bothered|know|knows|notice) (?:if|that|whether) (?:i|im)\b|^(?:so |and |but )?(?:is|are|was|will|would|wud|wld|can|could|do|does|did|has|have|should|how|why|what if|when will|when is|when does|where is|wheres) (?:he|she|they|i|my \w+)\b(?!.{0,40} (?:hes|shes|theyre|he is|she is|they are)\b)/;
/** Said in few words, as a second language is: "he come", "she come here", "they arrive now". */
const COMES =
  /^(?:(?:help|pls|please|omg|now|and|sorry|stop|wait|oh|hide|quick|ok) ){0,2}(?:the )?(?:he|she|they|boss|madam|man|lady|woman|owner|hes|shes|theyre)(?: (?:is|are|has|have|just|now|again|already)){0,2} (?:come|comes|came|coming|arrive|arrives|arrived|return|returns|returned|enter|enters|entering|here|back|home)(?: (?:here|home|back|now|in|inside|again|already|house|room|upstairs|downstairs|(?:to |in )?(?:(?:the|my) )?(?:house|room|bedroom|door|home)|to me|with (?:his|her|the|other|another|more|some|two|three|\d)(?: \w+)? ?(?:man|men|friends?|people|guys?|lads|boys|brothers?)|bye|help|pls|please)){0,4}$/;
// Stryker restore Regex

const ofThreat = (told: ConcernTold) => (isOwnThreat(told) ? ABOUT_TO : {});

const IS_TAKEN: ReadonlySet<string> = new Set(["missing_or_trafficked", "exploitation"]);

/** Whoever harms is there, comes, or has found them; or they hide from them. */
export const harmerNear: ConcernReader = (words, told) => {
  if (AWAY.test(words) || PLAIN_ASK.test(words)) return undefined;
  if (told.kind === "violence_to_others") return isNearTarget(words) ? ofThreat(told) : undefined;
  if (!isThreatened(told) || (isOfThem(told) && STAYS.test(words))) return undefined;
  if (IS_TAKEN.has(told.kind) && (IN_CAR.test(words) || SENT.test(words))) return {};
  const isNear =
    [BY_PRONOUN, WITH_THEM, HEAR_THEM, HIDING, COMES].some((pattern) => pattern.test(words)) ||
    byName(namesOf(told)).test(words);
  if (!isNear) return undefined;
  return told.situation === "young-pregnancy" ? { kind: "abuse_harm_from_others" } : {};
};

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THREAT =
  /\b(?:threat\w*|(?:gonna|going to|gna|wanna|want to|will|tried to|trying to|said theyll|said hell) (?:\w+ ){0,2}(?:stab|shank|kill|shoot|batter|beat|jump|slash|smash|burn|hurt|rob|get|find|do) (?:me|us|my)|after me|looking for me|chas\w+ me|hunting me)\b/;
// Stryker restore Regex

/** Somebody harms or threatens them, though what was told first was that there is nowhere to go. */
const isThreatened = (told: ConcernTold): boolean =>
  isByOthers(told) || (told.kind === "homeless_tonight" && THREAT.test(told.before));

const PARTNERS = ["ex", "boyfriend", "girlfriend", "husband", "wife"];

const namesOf = ({ kind, harmers }: ConcernTold): readonly string[] =>
  alsoCalled(kind === "domestic_abuse" ? [...harmers, ...PARTNERS] : harmers);

/** Whoever was told of by name or as kin: "dads home". Nobody, where nobody was named. */
function byName(names: readonly string[]): RegExp {
  const who = names.length > 0 ? names.join("|") : "(?!)";
  return new RegExp(
    `\\b(?:${who})(?:s|es)?${SO} ${STATE}|\\b(?:alone|stuck|home|trapped|here|left) (?:\\w+ ){0,2}with (?:my |the )?(?:${who})\\b`,
  );
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Said of somebody who is harmed: she does not go. */
const STAYS =
  /\b(?:she|he|they) (?:just )?(?:wont|doesnt|dont|will not|refuses to|never|keeps? not) (?:\w+ )?(?:leave|go|leaving|move)\b/;
const TARGET_NEAR =
  /\b(?:hes|shes|theyre|he|she|they)(?: (?:is|are|just|now|right|has|literally|stood)){0,3} (?:here|outside|walked past|walking past|in front|downstairs|upstairs|coming|walked in|come in|came in|got here|arrived|turned up|at (?:the|my) door|back|in the (?:next )?(?:room|shop|street|park|kitchen|house|flat)|down the|across the)\b|\b(?:im|i am|am|weve|were|we are|on (?:my|the) way|going|heading|walking|waiting)(?: (?:stood|sat|going|on my way|waiting|now|just|already|round|over|heading|literally|right|parked)){0,4} (?:outside|at|to|round|over to|near|for|by|down) (?:his|hers|him|her|theirs|them|their|there)\b|\b(?:can|i|just) (?:see|hear|saw|seen|heard) (?:him|her|them)\b|\bfound (?:him|her|them|out where)\b|\bim here(?: now)?$|^(?:right |just |now )?(?:outside|at|near) (?:his|hers|their|her) (?:house|flat|work|door|school|college|yard|gaff|mums)\b|\bhere he (?:is|comes)\b|\b(?:he|she|hes|shes|they)(?: (?:just|is|has|now)){0,2} (?:got|getting|gets|come|came|coming) (?:off the (?:bus|train|tram)|out (?:the|of)|round the corner|up the|down the)\b/;
// Stryker restore Regex

const isNearTarget = (words: string): boolean => TARGET_NEAR.test(words);

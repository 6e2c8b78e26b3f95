import { prefiltered } from "../../words/prefiltered.ts";
import { isOfAnother } from "./own-subject.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SELF = "(?: (?:my ?self|me ?self|me|out|down|off|straight|right|just|and)){0,3}";
const MOVE =
  "(?:walk|step|run|jump|throw|chuck|fling|dive|leap|sprint|wander|lie|lay|stand)(?:ing|in|ping|pin|ning)?|lying|diving";
const VEHICLE = "(?:train|tram|bus|lorry|truck|car|tube|metro|wagon|hgv|van)s?";
const WILL =
  "gonna|gunna|going to|goin to|want to|want 2|wanna|wana|bout to|about to|ready to|might|could|should|will|ill|im|i|ima|imma|just|of|off to|feel like|felt like|need to|tempted to|how easy to|think(?:ing|in)? (?:about|bout|abt|of)|keep picturing|imagining|tried to|tryna|trying to|and|then";
const IN_FRONT = `(?:${MOVE})${SELF} in ?front of (?:(?:a|an|the|next|that|some|this|moving|oncoming) ){0,2}(?:${VEHICLE}|traffic)\\b`;
const UNDER = `(?:${MOVE}|go|going|fall|get)${SELF} under (?:(?:a|the|next) ){0,2}(?:${VEHICLE})\\b`;
const INTO = `(?:${WILL}) (?:\\w+ )?(?:${MOVE})${SELF} (?:into|in to|in|onto|on to|on) (?:(?:a|the|oncoming|moving|busy|train|tram) ){0,3}(?:traffic|tracks|railway|motorway|rails|river|canal|main road|road)\\b`;
const OFF = `(?:${MOVE}|go|going)${SELF} (?:off|from|out of|over)(?: of)? (?:(?:a|the|my|this|that|it) ){0,2}(?:\\w+ )?(?:bridge|roof|rooftop|balcony|window|cliff|building|multi ?storey|car park|flats|tower|ledge|viaduct)\\b`;
const CRASH = `(?:${WILL}) (?:\\w+ )?(?:driv(?:e|ing)|crash(?:ing)?|steer(?:ing)?|rid(?:e|ing))(?: (?:my|the|this|a|me|straight|right|mums|dads|work|car|bike|van|moped|motorbike|it)){0,4} (?:into|in to|in|off) (?:a |the |an )?(?:wall|tree|lorry|bridge|river|canal|cliff|oncoming|barrier|central reservation|lamp ?post|pillar)\\b`;
const ON_TRACKS =
  "(?:im|sat|sitting|stood|standing|lying|laying|lie|lay|down)(?: \\w+){0,2}? on the (?:(?:train |tram |railway |rail )?(?:tracks|rails)|(?:train|tram|railway|rail) ?(?:track|line(?! (?:to|at|from|into|for)\\b))|railway)\\b";
const HITS_ME = `(?:want|wanna|wish|wishing|hope|hoping|let|letting|waiting|wait|pray|praying)\\b.{0,40}\\b(?:${VEHICLE}|traffic)(?: (?:to|will|would|could|just|can|gonna|go)){0,3} (?:hits?|runs?|runs? over|kills?|kill|takes?|flattens?|squash) me\\b`;
const PLAN = prefiltered(
  new RegExp(`\\b(?:${[IN_FRONT, UNDER, INTO, OFF, CRASH, ON_TRACKS, HITS_ME].join("|")})`),
);
const THOUGHT =
  /\b(?:think(?:ing|in)? (?:about|bout|abt|of)|thoughts?|thought (?:about|of)|sometimes|imagin\w*|wish|wishing|felt like)\b/;
const AT_ONCE = /\b(?:now|rn|tonight|2nite|today|platform|station|stood|standing|sat|next|here|about to)\b/;
const NO_PLAN =
  /\b(?:walk|run|cycl|driv|wander|ride|rid)(?:e|ing|in|ning)? over (?:the|a|this|that) (?:\w+ )?(?:bridge|viaduct)\b|\b(?:bungee|charity|sponsored|skydiv\w*|parachut\w*|coasteering|abseil\w*|tombston\w*|swim\w*|paddl\w*|canoe\w*|kayak\w*|late|rush hour|delay\w*|diversion|nearly|almost|lucky|accident|photos?|selfie)\b|\b(?:dont|didnt|wouldnt|never|not) (?:\w+ ){0,2}?(?:walk|step|run|jump)\b/;
const HEIGHT =
  "(?:on|at)(?: the (?:edge|top|side|wrong side) of| top of)? (?:a|the|this|that|some)(?: \\w+){0,2}? (?:bridge|footbridge|flyover|roof|rooftop|ledge|viaduct|cliff|multi ?storey)\\b(?! (?:cafe|street|st|road|rd|house|inn|club|end|pub|centre|hotel|shop|garden|terrace))";
const ON_HEIGHT = prefiltered(
  new RegExp(
    `\\b(?:im|i am|ive|stood|standing|sat|sitting|stuck|up|edge|back)(?: (?:here|up|just|still|now|again|out|stood|standing|sat|sitting|alone|back|climbed|got)){0,3} ${HEIGHT}\\b|^(?:\\w+ )?${HEIGHT}\\b`,
  ),
);
const OVER_THE_RAIL = prefiltered(
  /\b(?:on|over|at|to) the (?:wrong|outer|outside) side of (?:the|a|this) (?:\w+ )?(?:barriers?|railings?|rails?|fence|bridge|wall|edge|balcony)\b|\bon the far side of the (?:barriers?|railings?|rails?)\b|\bclimbed (?:over|past) the (?:\w+ )?(?:barriers?|railings?|rails)\b/,
);
const ON_PLATFORM = prefiltered(
  /\b(?:im|stood|standing|sat|sitting|waiting|edge)(?: (?:here|just|still|now|alone|of)){0,3} (?:on|at|by|near) (?:a|the|this|my)(?: \w+)? (?:platform|platform edge|balcony|tracks|train tracks|railway|motorway|canal|river|car park roof|window ?sill|edge)\b/,
);
const NOT_KNOWING =
  /\b(?:dont|do not|dnt) (?:send|call|ring|get|tell|let) (?:any ?(?:one|body)|no ?(?:one|body)|police|an ambulance|help|them|her|him)\b|\b(?:dont|do not|idk|dunno|not sure|no idea|cant remember)(?: even| really| rly){0,2}(?: know)? (?:why|how i got here|what im doing|what to do|what ill do|what i might do|if i)\b|\b(?:goodbye|sorry for everything|jump|end it|over the (?:edge|wall|railing)s?|looking down|so high|cant (?:do|take|go)|crying|scared of what|no point|(?:no|any|one|a) reason to|no way back|nobody|no ?one|had enough)\b/;
const ALONE_THERE =
  /\b(?:again|edge|standing|stood|sat|sitting|motorway|over the|climbed|alone|drunk|crying|help)\b/;
const FINDS_THE_WAY =
  /\b(?:where|which|entrance|directions?|left|right|turn|meet|mins?|minutes?|lost|office|get off|train|bus|tram|late|view|photos?|bbq|party|terrace|bar|work|working|site|scaffold\w*|tiles?|leak\w*|roofing|roofer|game|fishing|sunset|walking (?:to|home)|market|walk|mates)\b/;
// Stryker restore Regex

/** Danger to somebody's life from traffic, a train or a height: how grave, and whether it is another's. */
export interface DeadlyPlace {
  readonly level: "emergency" | "urgent";
  readonly ofAnother: boolean;
}

/** A plan with traffic, a train or a height, or being at such a place and not knowing why. @param words as plainWords gives them */
export function deadlyPlaceIn(words: string): DeadlyPlace | undefined {
  const plan = PLAN.exec(words);
  if (plan && !NO_PLAN.test(words))
    return { level: levelOf(words), ofAnother: isOfAnother(words, plan.index) };
  const over = OVER_THE_RAIL.exec(words);
  if (over && !FINDS_THE_WAY.test(words))
    return { level: "emergency", ofAnother: isOfAnother(words, over.index) };
  const place = ON_HEIGHT.exec(words) ?? ON_PLATFORM.exec(words);
  const level = place && levelAt(words);
  return level ? { level, ofAnother: isOfAnother(words, place.index) } : undefined;
}

const levelOf = (words: string) => (THOUGHT.test(words) && !AT_ONCE.test(words) ? "urgent" : "emergency");

/** Being there is enough on a bridge or a roof, unless they look for the way; elsewhere they must not know why. */
function levelAt(words: string): DeadlyPlace["level"] | undefined {
  if (NOT_KNOWING.test(words)) return "emergency";
  if (!ON_HEIGHT.test(words) || FINDS_THE_WAY.test(words)) return undefined;
  return ALONE_THERE.test(words) ? "emergency" : "urgent";
}

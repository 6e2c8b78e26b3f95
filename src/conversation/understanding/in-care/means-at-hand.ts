import { type ConcernReader, type ConcernTold, isOfThem, isOwnLife } from "./concern-told.ts";
import { MEDS } from "./dose-taken.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const SHARP =
  "razors?|blades?|scalpel|knife|knives|scissors|sharpener|sharps|stanley|(?:(?:bit|piece|shard|broken|lump) (?:of )?)glass";
const OTHER = "rope|noose|cord|belt|dressing gown cord|ligature|petrol|lighter fluid|helium|charcoal|gun";
const MEANS = `(?:${MEDS}|${SHARP}|${OTHER})`;
const GOT =
  "got|gots|have|has|holding|hold|bought|found|nicked|stole|grabbed|fetched|opened|opend|openned|opening|popping|emptied|emptying|counted|counting|saved|saving|stashed|collected|laid out|lined up|tipped|poured|pouring|unwrapped|unwrapping|crushed|crushing|sat with|sitting with|looking at|staring at|swapped";
const HAVE = new RegExp(`\\b(?:${GOT})(?: (?!no|not|off|rid|to|a job|for)\\w+){0,4}? ${MEANS}\\b`);
const SPREAD =
  "here|in (?:my|me|front of) (?:hands?|lap|pocket|bag|me|mouth)|in front of me|next to me|beside me|near me|on (?:the|my|me) (?:bed|duvet|sheets|sofa|pillow|lap|table|side|floor|desk|counter)|by (?:my|the) bed|lined up|laid out|counted(?: out)?|ready|open(?:ed)?|out|with me|right here|under my pillow|rn";
const LIES = new RegExp(
  `\\b${MEANS}(?: (?:is|are|all|r|right|now|just|still|out|sat|here|they|theyre)){0,4} (?:${SPREAD})\\b`,
);
const THEY_LIE =
  /\b(?:theyre|they are|its|it is|ive got (?:them|em|it)|got (?:them|em|it)|have (?:them|em|it)|holding (?:them|em|it)|(?:looking|staring) at (?:them|em|it)|put (?:them|em|it)|tipped (?:them|em)|counting (?:them|em)|counted (?:them|em)|lined (?:them|em))(?: (?:all|right|now|just|sat|lined|laid)){0,3} (?:in (?:my|me) (?:hands?|lap|pocket|mouth)|in front of me|next to me|beside me|on (?:the|my) (?:bed|duvet|sofa|pillow|lap|table|side|floor)|lined up|laid out|up|out|out already|ready|round my neck|here with me)\b(?! (?:for|at|with|of|in|to|my|soon|later)\b)/;
const NUMBERED =
  /\b(?:bought|got|have|ordered|collected) (?:the|my|all the) (?:stuff|things|bits|gear)(?: \w+){0,3} (?:here|ready|for it|to do it|with me)\b|\b(?:opened|opening|emptied|emptying|unscrewed) (?:the|a|my) (?:bottle|packet|box|pack|strip)\b|\b(?:sharpen(?:ed|ing)|tying|tied|mixing|mixed|crushing|crushed) (?:it|them|the \w+)(?: now| up| all)?$|\bcounted (?:them|em|it)(?: (?:all|out|theres|there is|and|its)){0,3} (?:\d{1,3}|twenty|thirty|forty|fifty)\b|\b(?:got|have|ive|counted|still)(?: (?:got|like|about|bout|nearly|over|all|another)){0,2} (?:\d{1,3}|twenty|thirty|forty|fifty) (?:here|left|of (?:them|em)|in (?:my|me|front))\b(?! (?:quid|p|pounds|mins|minutes|days))/;
const AWAY =
  /\b(?:no|not|never|dont|havent|hasnt|hid|hides|hiding|locked|lock|gave|give|given|giving|handed|threw|thrown|throw|chucked|flushed|binned|bin|bins|put (?:it|them|em|that) (?:away|back|down)|away|rid|took (?:it|them|em) off|taken off|chemist|pharmacy|prescri\w*|collect|pick(?:ing)? up|boots|repeat|ran out|run out|running low|need|changed|increased|upped|dose|doctor|gp|food|dinner|cook\w*|shop|shopping|parcel|birthday|school|college|work|last (?:week|month|year)|used to)\b/;
const SEES_FIGURE =
  /\b(?:razor (?:sharp|light)|belt (?:up|fits)|rope access|packet of (?:crisps|biscuits)|pack(?:et)? of (?:fags|crisps|biscuits|cards))\b/;
// Stryker restore Regex,StringLiteral

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MEDICINE = new RegExp(`\\b${MEDS}\\b`);
const LAID_BY =
  /\b(?:sav(?:e|ed|ing)|stash\w*|hoard\w*|stockpil\w*|collecting|in case|for when|for later|put (?:some |a few |them )?(?:by|aside|away)|back up|plan b)\b/;
const FOR_ANOTHER =
  /\b(?:from (?:the |my )?(?:kids?|toddler|baby|son|daughter|nan|dog)|away from|so i (?:dont|cant|wont)|safe|holiday|headaches?|migraines?|pain|period|hay ?fever|allerg\w*|not|never|dont|didnt|havent|no|gave|given|handed|chucked|flushed|binned|got rid)\b/;
// Stryker restore Regex

/** Medicine is laid by, for themselves. */
const isLaidBy = (words: string): boolean =>
  LAID_BY.test(words) && MEDICINE.test(words) && !FOR_ANOTHER.test(words);

const LAID = { ofSelf: true, news: "means" } as const;

/** What they could harm themselves with is in their hand or in reach; of somebody else, in theirs. */
export const meansAtHand: ConcernReader = (words, told) => {
  if (isOwnLife(told) && !isOfThem(told) && isLaidBy(words)) return LAID;
  if (AWAY.test(words) || SEES_FIGURE.test(words)) return undefined;
  if (isOfThem(told)) return told.kind === "suicide_self_harm" && HAVE.test(words) ? {} : undefined;
  const lies = LIES.test(words);
  if (isOwnLife(told))
    return told.isFresh && (lies || HAVE.test(words) || THEY_LIE.test(words) || NUMBERED.test(words))
      ? {}
      : undefined;
  return lies && isNotOfTrade(told) ? { kind: "suicide_self_harm" } : undefined;
};

/** Whoever is made to sell has pills about them for another reason. */
const isNotOfTrade = ({ kind }: ConcernTold): boolean =>
  kind !== "exploitation" && kind !== "medical" && kind !== "violence_to_others";

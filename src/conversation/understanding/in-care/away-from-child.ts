import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PARTS =
  /[,.;!:]+|\b(?:and|n|then|so|but|now|cos|coz|because)\b|(?= (?:im|i am|ive|i have|hes|shes|i just|i put|i left|i didnt|i havent)\b)/;
const LEAD_WORD =
  "(?:ok|okay|yeah|yh|yes|no|right|well|just|honestly|promise|swear|i swear|i promise|phew|done|done it)";
const LEAD = `(?:${LEAD_WORD} ){0,4}`;
const END =
  "(?: (?:now|safe|safely|ok|in there|for now|for a bit|for a minute|for 5|a bit|though|tho|honest|i swear|promise|or anything|at all|yet|still|and safe|asleep|crying|shaking|like you said|like u said)){0,3}";
const BABY =
  "(?:him|her|it|them|baby|the baby|my (?:baby|son|daughter|little (?:one|girl|boy)|boy|girl|kid)|the (?:kids?|little one))";
const BED =
  "(?:(?:his|her|the|a|their|my) (?:\\w+ )?)?(?:cot|crib|pram|moses(?: basket)?|basket|bed|bedroom|room|bouncer|playpen|pushchair|car seat|high ?chair|buggy)";
const only = (...words: string[]): RegExp => new RegExp(`^${LEAD}(?:${words.join("|")})${END}$`);

const APART = only(
  `(?:ive |i |i have |i just |ive just )?(?:put|laid|left|lay|placed|popped|set|putting|got) ${BABY}(?: (?:down|back|safe|safely|straight)){0,2}(?: (?:in|into|on|to) ${BED})?(?: down)?`,
  `(?:hes|shes|he is|she is|baby is|babys|theyre|he|she|baby) (?:safe |down |back ){0,2}(?:in ${BED}|down)`,
  "(?:im|i am|ive|i have|i|ive just|i just|am|sat|stood|been|gone|went|walked|stepped|came|come|moved)(?: (?:am|just|gone|going|went|walked|walkd|stepped|stepping|stood|sat|standing|sitting|come|came|moved|got|now|gonna|stay|staying|go)){0,6} (?:(?:right |just )?outside(?: (?:(?:the|his|her|their|my) )?(?:door|room|bedroom))?|away(?: from (?:him|her|it|them))?|out(?:side)?(?: (?:of )?(?:the|his|her) (?:room|bedroom|door))?|(?:out |outside )?(?:on|onto|in|into|to) the (?:landing|stairs|step|hall|garden|yard)|out the (?:room|door)|downstairs|in (?:(?:the|my) )?(?:kitchen|hall|hallway|bathroom|garden|living room|front room|other room|next room|toilet|loo|bedroom|lounge)|in (?:another|a different) room|on (?:the|my) (?:stairs|step|landing|balcony|doorstep)|by the door|next door)",
  "(?:ive |i |i have )?(?:shut|closed|left|stepped out of|walked out of|came out of|come out of|gone out of|out of) (?:the|his|her) (?:door|room|bedroom)",
  `(?:my |me |the )?(?:mum|mam|nan|dad|sister|brother|friend|mate|neighbour|partner|boyfriend|auntie|aunt)(?: (?:has|have|is|s|just|now|come|came|here|to)){0,3} (?:got|has|have|holding|taken|took|taking|with|having|watching|looking after) ${BABY}`,
);
const UNHURT = only(
  `(?:i |ive )?(?:havent|have not|didnt|did not|never|wont|wouldnt|would never|aint)(?: (?:actually|ever|even|really|gonna|going to)){0,6} (?:hurt|hurted|touched|touch|hit|shook|shake|shaked|thrown|threw|throw|dropped|drop|done anything to|do anything to|harmed|harm|laid a finger on) ${BABY}`,
  "(?:i |ive )?(?:didnt|havent|did not|have not|never) (?:do|done|did) (?:it|anything|nothing|that)",
  `(?:i |ive )?(?:stopped|caught)(?: (?:my ?self|me ?self))?(?: in time| before i did| just in time)?`,
  "(?:he|she|it|baby|the baby|they|hes|shes|theyre|babys)(?: (?:is|are))?(?: (?:all|fine|ok|okay|safe|alright|not hurt|unhurt|asleep|sleeping|calm|settled|quieter|smiling)){1,4}",
);
const CRIES = only(
  "(?:he|she|baby|the baby|it|they|hes|shes|theyre|babys)(?: (?:is|are|just|still|wont|not|doesnt|dont|keeps?|stop|stopped|stopping|been)){0,6} (?:cry|cries|crying|cryin|scream|screams|screaming|screamin|settle|settling|stop|sleep|sleeping|wailing|yelling)(?: (?:his|her) (?:head|lungs) off| loads| so much| in there| for hours| for ages)?",
  "i can (?:still )?hear (?:him|her|it|the baby|them)(?: (?:crying|screaming|cry|scream))?",
);
const CALM = only(
  LEAD_WORD,
  "done(?: (?:it|that))?|i did (?:it|that)|did (?:it|that)|thanks?|thank you|sorry",
  "(?:im|i am|i feel|feel|feeling|i|still|trying to|gonna|going to|need to|just|been|am)(?: (?:am|feel|feeling|bit|a|so|still|just|much|trying|to|and|all)){0,6} (?:calm|calmer|calming|calm down|breathing|breathe|breath|shaking|shaky|crying|ok|okay|better|sorry|tired|knackered|exhausted|safe)(?: down)?",
);
const COT = /\b(?:cot|crib|pram|moses|bouncer|playpen|high ?chair)\b/;
// Stryker restore Regex

/** Whether a line names where a baby is laid. */
export const namesCot = (text: string): boolean => COT.test(plainWords(text));

/** What a line tells that says nothing else: they have got away from the child, have not hurt it, or it cries on. */
export type AwayFromChild = "apart" | "unhurt" | "cries";

const LONGEST_WORDS = 20;
const READS: readonly (readonly [AwayFromChild, RegExp])[] = [
  ["apart", APART],
  ["unhurt", UNHURT],
  ["cries", CRIES],
];

/**
 * What is told of a child whom somebody fears to hurt, where each part of the line is a step away from it, or says
 * nothing against one: "i put her in the cot and shes gone floppy" is none.
 */
export function readAwayFromChild(text: string): AwayFromChild | undefined {
  const words = plainWords(text);
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  const parts = words
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);
  const rest = parts.filter((part) => !CALM.test(part));
  const read = rest.map((part) => READS.find(([, pattern]) => pattern.test(part))?.[0]);
  if (read.includes(undefined)) return undefined;
  return READS.map(([what]) => what).find((what) => read.includes(what));
}

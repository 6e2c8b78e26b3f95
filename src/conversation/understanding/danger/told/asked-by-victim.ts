import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MARKS =
  "(?:bruis\\w*|black eyes?|split lip|bust(?:ed)? lip|fat lip|cut lip|swollen (?:eye|lip|face)|shiner|(?:finger|hand|bite|belt|strangle|slap) ?(?:marks?|prints?)|marks? (?:on|round|around) my (?:neck|face|arms?|throat|wrists?))";
const ELDER =
  "(?:foster )?(?:carers?|dad|mum|mom|staff|parents?|stepdad|stepmum|(?:key|support|social|care) ?workers?|keyworkers?|teachers?|nan|aunt|uncle|coach|tutors?|trainer|landlord)";
const PARTNER = "(?:bf|boyfriend|gf|girlfriend|partner|husband|wife|ex)";
const HITS = "(?:hit|slap|smack|belt|beat|punch|kick|strangle|choke|lock|whip|pin|grab|touch)(?:s|es|ing)?";
const HIDES = prefiltered(
  new RegExp(
    `\\bwhat (?!the\\b)\\w+ (?:did|has done|done) to (?:my|me) (?:face|eyes?|neck|arms?|lip|body|back)\\b|\\b(?:cover|hide|conceal|disguise|get rid of|covers?|mask)(?:ing)?(?: up)?(?: \\w+){0,3} ${MARKS}|\\b(?:concealer|foundation|make ?up|corrector)\\b.{0,40}\\b(?:bruis\\w*|black eye|swelling|swollen)|\\b(?:love|loves) (?:him|her)\\b.{0,30}\\b${MARKS}|\\b${MARKS}\\b.{0,25}\\b(?:he didnt mean|she didnt mean|off (?:him|her|my ${PARTNER})|from (?:him|her|my ${PARTNER})|what do i (?:say|tell|do))`,
  ),
);
const COUNTS = prefiltered(
  /\b(?:what counts as|is it(?: still)?|does (?:it|that) count as|can it be|is that(?: still)?|was (?:it|that)|counts? as|call that)(?: (?:even|still|really|actually|like|classed as|a))* (?:assault|rape|abuse|sexual assault|domestic abuse|domestic violence|dv)\b.{0,20}\b(?:if|when|cos|coz|because|tho)\b.{0,30}\b(?:together|married|relationship|partner|bf|boyfriend|husband|gf|girlfriend|froze|didnt (?:say|fight|scream|stop)|asleep|drunk|said yes|numb|let (?:him|her|them|it)|dating|going out|seeing)\b|\b(?:froze|went numb|went stiff|lay there|just lay|let (?:him|her|them) do it)\b.{0,30}\b(?:was (?:that|it)|is (?:that|it)|does that)\b.{0,15}\b(?:rape|assault|abuse|my fault)\b/,
);
const FAULT = prefiltered(
  /\bmy (?:own )?fault\b(?: \w+){0,3} (?:if|that|because|cos|coz|for|since) (?:i )?(?:just )?(?:froze|freezing|didnt (?:fight|scream|shout|move|say|push|run)|let (?:him|her|them|it)|couldnt (?:move|speak|scream)|lay there|letting (?:him|them))\b|\bfroze (?:up )?when (?:he|she|they) (?:did|touched|started|put|got|came)\b/,
);
const ASSAULTED_SHORT = prefiltered(
  /\b(?:he|she|they|who|ex|bf|boyfriend|mate|man|guy|uncle|coach|worker|someone|some1|somebody|lad)(?: (?:has|have|just|once))? (?:sad|saed|sa d|sa ed) me\b(?! (?:out|up))/,
);
const ALLOWED = prefiltered(
  new RegExp(
    `\\b(?:legal|allowed|ok|okay|normal|right|against the law|illegal)(?: for| that| if| when)?(?: (?:my|a|the|ur|your|me))? (?:${ELDER}|${PARTNER})(?: \\w+)?(?: to)? ${HITS} (?:me|us|you|u|kids?|children|yp)\\b|\\b(?:are|is|can)(?: (?:my|a|the))? (?:${ELDER}|${PARTNER})(?: be)?(?: allowed)?(?: to)? ${HITS} (?:me|us|you|u)\\b`,
  ),
);
const BY_PARTNER = prefiltered(
  new RegExp(`\\b${PARTNER}\\b|\\b(?:together|married|love (?:him|her)|relationship|dating)\\b`),
);
const SECRET = prefiltered(
  new RegExp(
    `\\b(?:${ELDER}|driver|instructor|pastor|imam|priest|grandad|brother|cousin|older (?:man|guy|lad))(?: \\w+){0,3} (?:says?|said|tells me|told me|calls)(?: (?!birthday|party|present)\\w+){0,7} (?:(?:(?:is|be|its|it|our|a|my|little|special|big) )+secrets?|not to tell|never to tell|nobody can know|no ?one can know|keep (?:it|this) (?:secret|quiet|between us))\\b`,
  ),
);
const MATCHED = prefiltered(
  /\b(?:heard|overheard|hear|listening to|caught)(?: \w+){0,8} (?:arranging|arrange|choosing|choose|finding|find|promise|promising|promised|picking|giving|give|marry)(?: \w+){0,3} (?:husband|wife|groom|bride|me to|me off|nikah|rishta)\b/,
);
const NO_VICTIM = prefiltered(
  /\b(?:paintball|rugby|roller ?derby|football|boxing|skat\w*|halloween|sfx|injection|blood tests?|tattoos?|essay|homework|course|assignment|exam|module|(?:from|at|in|after|first aid) training|training (?:course|day)|dissertation|bananas?|apples?|fell|fall|tripped|netball|gym|surprise|santa|recipe|signing|transfer|line ?up|set ?piece|tactics?|formation|kit|team sheet|friendly|sister|my mates?|bump|dog|sunburn|spots?|zits?|dissertation|debate|quiz)\b/,
);
// Stryker restore Regex

/** Harm behind a question: whether it is a partner's. */
export interface Asked {
  readonly byPartner: boolean;
}

const BY_ANYBODY = [COUNTS, FAULT, ASSAULTED_SHORT, ALLOWED];

/** What only somebody who is being hurt asks: how to hide the marks, whether it counts, whether it is allowed. @param words as plainWords gives them */
export function askedByVictim(words: string): Asked | undefined {
  if (NO_VICTIM.test(words)) return undefined;
  if (HIDES.test(words)) return { byPartner: true };
  if (BY_ANYBODY.some((pattern) => pattern.test(words))) return { byPartner: BY_PARTNER.test(words) };
  return [SECRET, MATCHED].some((pattern) => pattern.test(words)) ? { byPartner: false } : undefined;
}

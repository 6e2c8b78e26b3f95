import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:my|the|our|me) (?:\\w+ )?(?:baby|bab|babies|newborn|toddler|kid|child|son|daughter|little (?:one|girl|boy)|lad|lil (?:one|girl|boy))";
const HARD =
  "(?:(?:down|up|back|in|into|on|onto|out|off|by|his|her|its|the|my|a|cot|crib|bed|sofa|moses|basket|pram|chair|high ?chair|car seat|floor|arm|leg|bit|really|so|too|very|quite|proper|well|dead|kinda|quite) ){0,7}(?:hard|rough(?:ly)?|heavily|heavy|too fast|harder than|with (?:a )?(?:force|bang|thud)|in (?:a )?temper|in anger)";
const ROUGHLY = prefiltered(
  new RegExp(
    `(?:^|\\b(?:i|ive|just|and|we) )(?:just |kinda |sort of |kind of |might have |must have |think i |mustve )?(?:put|plonked|slammed|dumped|chucked|threw|thrown|lobbed|dropped|yanked|grabbed|squeezed|pulled|jerked|pushed|shoved|tossed|laid|sat|picked|lifted|banged) (?:him|her|them|it|${CHILD}) ${HARD}\\b`,
  ),
);
const SMALL =
  /\b(?:bab(?:y|ies|ys)|bab|newborn|toddler|cot|crib|moses|pram|napp(?:y|ies)|\d{1,2} ?(?:weeks?|wks?|months?|mths?) old|little (?:one|girl|boy)|lil (?:one|girl|boy)|son|daughter|my kid|cry|cries|crying|cried|scream\w*|feeds?|bottle|teething|wound up with (?:him|her)|wont settle|high ?chair|car seat)\b/;
const GONE_STILL =
  /\b(?:quiet|silent|limp|floppy|sleepy|drowsy|still|pale|white|stopped crying|wont (?:feed|wake|look|settle)|not (?:himself|herself|moving|crying|feeding|right)|blank|dazed|been sick|vomit\w*|thrown up|bump|lump|bruis\w*|mark|fitting|funny|weird)\b/;
const NO_CHILD =
  /\b(?:boyfriend|bf|girlfriend|gf|husband|wife|partner|ex|mate|ball|wrestl\w*|swing|nap|judo|sofa cushions|dog|cat|puppy|phone|bowling|lol|haha\w*|laugh\w*|giggl\w*|trampoline|dream\w*|nearly|almost|feel like|want to|wanna|gonna|going to|might drop|years? ago)\b/;
// Stryker restore Regex

/**
 * Whoever writes has set a small child down hard, or handled it so: it is looked at however well it seems. A line that
 * names no child counts where it has gone still since.
 * @param words as plainWords gives them
 */
export const roughWithChild = (words: string): boolean =>
  ROUGHLY.test(words) && !NO_CHILD.test(words) && (SMALL.test(words) || GONE_STILL.test(words));

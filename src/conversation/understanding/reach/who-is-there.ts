// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WHO =
  "(?:he|she|they|hes|shes|theyre|(?:my|me|the|his|her) (?:step|foster )?(?:mum|mam|dad|bf|boyfriend|gf|girlfriend|partner|husband|wife|fella|brother|bro|sister|uncle|auntie|cousin|ex|carer|boss|landlord|mother in law|family|man)s?)";
const THERE = [
  `\\b${WHO}(?: is| are| s| was)?(?: right| still| back| just| jus| now| sat| sitting| sittin| stood| standing| lying| always| only){0,3} (?:here|home|back|next to me|beside me|near me|with me|by me|close|in (?:the )?(?:next |same |other )?(?:room|bed|kitchen|car|house)|in|next door|listening|listenin|watching|watchin|awake|coming|comin|walking in|behind me|on (?:his|her) way|outside|downstairs|upstairs|knocking|at the door|looking|lookin|staring)\\b`,
  `\\b${WHO}(?: is| has| just| now| again){0,2} (?:come|comes|came|arrives?|arrived|returns?|returned)(?= (?:now|here|home|back|in|inside|up|upstairs|again|i|must|gtg|bye|stop|have|got|need)\\b|\\W*$)`,
  "\\b(?:here|home|there) with (?:him|her|them)\\b|\\bwith (?:him|her|them) (?:now|rn)\\b|\\bin the (?:same |next )?room\\b",
].map((one) => new RegExp(one));
const ABSENT = [
  `\\b${WHO}(?: is| has| have| are| s|s| just| jus| now| finally| been| ve){0,3} (?:gone|left|out|out now|asleep|sleeping|sleepin|at work|off to work|popped out|gone out|in the (?:shower|bath|bog|toilet)|not here|nt here)\\b`,
  `\\b${WHO}(?: has| have| s| ve| just| jus){0,2} (?:went|gone|popped|nipped|fucked|pissed|buggered) (?:out|off|away|home|upstairs|to (?:work|bed|sleep|town|college|the \\w+|his \\w+|her \\w+))\\b`,
  `\\b${WHO}(?: is| are| s)? (?:at (?:the |his |her )?(?:work|pub|shops?|gym|mums?|match|bookies|nans?|mates|job|mosque|football)|down the (?:pub|shops?|road|gym))\\b`,
  "\\b(?:im|i am|am) (?:now |all )?(?:alone|on my own|on me own|by myself|by meself|safe|out)\\b(?! of)|\\b(?:home|house|here) alone\\b|\\bon my own now\\b",
  "\\b(?:its|it is|is) (?:all )?safe (?:to (?:text|reply|talk|write|chat|answer) )?now\\b|\\bcoast (?:is |s )?clear\\b|\\b(?:all )?(?:safe|alone) now\\b|\\bno ?(?:one|1|body) (?:is |s )?(?:here|around|about|in|home)(?: now| any ?more)?\\b",
].map((one) => new RegExp(one));
const GONE = [
  "\\b(?:its|it is|is|ok|safe|clear) (?:ok|safe|clear|fine|alright) (?:to (?:text|reply|talk|write|chat|answer))?(?: now| again)?\\b|\\b(?:all )?clear now\\b|\\b(?:im|i am) back\\b|^(?:ok |right |yh |yeah )?back now\\b",
  "\\b(?:i|u|you|ya|we) can (?:text|talk|reply|write|answer|chat|speak)(?: me| now| again| freely)?\\b|\\b(?:please|pls|plz|ok) (?:reply|answer|text back)\\b|\\b(?:text|txt|reply|answer) (?:me )?(?:now|back now|again)\\b",
].map((one) => new RegExp(one));
const NOT_YET =
  /\b(?:not|isnt|isn t|aint|hasnt|wont be|until|till|til|when|wen|once|if|before|b4|dont|do not) (?:\w+ ){0,3}(?:gone|left|out|asleep|alone|safe|ok|clear|reply|text|answer)\b/;
// Stryker restore Regex

/** Whether whoever they fear is there, or is about to be. @param words as plainWords gives them */
export const saysTheyAreThere = (words: string): boolean => THERE.some((pattern) => pattern.test(words));

const says =
  (patterns: readonly RegExp[]) =>
  (words: string): boolean =>
    patterns.some((pattern) => pattern.test(words)) && !NOT_YET.test(words);

/** Whether whoever they fear is not there any more, or an answer is safe again. @param words as plainWords gives them */
export const saysTheyAreGone = says([...ABSENT, ...GONE]);

/** Whether they say that nobody is with them, and not only that an answer is fine. @param words as plainWords gives them */
export const saysNobodyIsThere = says(ABSENT);

import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const GULPED =
  "(?:took|taken|tooken|tuk|swallow(?:ed|d)?|neck(?:ed|d)?|down(?:ed|d)|popped|ate|eaten|had|drank|drunk|necked)";
const COUNT =
  "(?:\\d{2,3}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|loads|most|all|every one|the lot)";
const ROUND = "(?:(?:like|about|bout|around|nearly|over|maybe|at least|the|all|my) ){0,3}";
const STORE =
  "(?:(?:medicine |bathroom |meds |nans |mums |my |me |whole |kitchen ){0,3}(?:cupboard|cabinet|drawer|bathroom|medicine box|first aid (?:box|kit)|stash|house))";
const AGO =
  "(?:half (?:an )?hour|an hour|(?:\\d+|ten|twenty|few|couple of|two|three) (?:mins?|minutes|hrs?|hours?))";
const TAKEN = prefiltered(
  new RegExp(
    [
      `\\b(?:swallow(?:ed|d)?|neck(?:ed|d)|down(?:ed|d)|popped|took|taken|tooken) ${ROUND}${COUNT}(?: of (?:em|them|these|those|it|my \\w+))?(?: (?:in|bout|about|like|just|roughly|maybe))? (?:${AGO} (?:ago|back)|in one go)\\b`,
      `\\b(?:swallow(?:ed|d)?|neck(?:ed|d)|down(?:ed|d)) ${ROUND}${COUNT} of (?:em|them|these|those|my \\w+)\\b`,
      `\\b${GULPED} (?:everything|every (?:tablet|pill|tab|med)|all the (?:tablets|pills|meds)|the lot|whatever was|anything) (?:(?:i (?:had|could find|found)|that was|was|i got) )?(?:in|from|out of|out) (?:the |my |a |our )?${STORE}\\b`,
      `\\bemptied (?:out )?(?:the |my |a )?${STORE}(?: \\w+)? (?:down|into|in) (?:my|me) \\w+`,
      "\\b(?:theyre|theyr|they are|its|it is|they|them|all of them are) (?:all )?(?:in me|inside me|down me|in my (?:belly|stomach|system))(?: now)?\\b",
      "\\b(?:tablets|pills|tabs|meds|packet|box) (?:are |is )?(?:all )?gone\\b.{0,20}\\b(?:i (?:had|took|ate|swallowed)|had them|took them)\\b",
      "^(?:\\W|ok|so|sorry|well|its|i|ive|it is|and|just)*\\b(?:done it|done)\\b\\W+(?:\\w+ )?(?:theyre |they are |the \\w+ are )?(?:all|every one)(?: (?:of (?:em|them)|gone|\\d{2,3}))\\b",
      "\\b(?:ate|had|took|swallowed|necked|finished|done) (?:two|three|four|both|[2-9]) (?:boxes|packets|packs|strips|bottles|tubs)\\b(?=.{0,60}\\b(?:didnt work|still here|feel (?:sick|ill|funny|weird|sleepy)|sleepy|being sick|sorry|bye|woozy|dizzy)\\b)",
      "\\bi (?:od|oded|odd|o d|o d d)(?: (?:again|on|last|just|now|today|tonight|an|x|earlier).{0,30})?$|\\bi just (?:od|oded|o d)\\b",
      "\\binjected (?:all|loads of|my whole|the whole|too much)(?: \\w+){0,3} ?(?:insulin|pen|gear|heroin)\\b|\\bswallow(?:ed|d)(?: \\w+){0,4} (?:batteries|battery|razor ?blades?|blades?|magnets|glass|needles?|screws|bleach)\\b",
    ].join("|"),
  ),
);
const UNNAMED = prefiltered(
  /(?:^|\b(?:i|ive|have|just|accidentally|accidently|mustve) )swallow(?:ed|d)(?: a)? (?:something|sumthing|somethin|sumthin|summat|smth|sth|sumat|thing|stuff|it)\b(?! (?:funny|nice|tasty|spicy|hot|down wrong))|\b(?:somethin(?:g)?|summat|sumthin|smth) i swallow(?:ed|d)\b/,
);
const TOOK_THEM =
  /\b(?:took|taken|tooken|swallow(?:ed|d)|necked|downed|popped) (?:em|them|it|all|loads|lots|stuff|everything|half|most|the lot|some)\b(?! (?:off|out|back|to|home|away|down|from|in my stride|on the chin))/;
const CLEANER =
  "(?:(?:thing|stuff|product|liquid|chemicals?|spray|powder)(?: \\w+){0,2} (?:for|to) (?:the )?clean\\w*|cleaning (?:thing|stuff|product|liquid|fluid|chemicals?|spray)s?|cleaner|(?:toilet|oven|drain|floor|bathroom|window) (?:thing|stuff|cleaner|product)|bleach|domestos|antifreeze|poison)";
const DRANK = prefiltered(
  new RegExp(
    `\\b(?:i|ive|have|i have|just|accidentally|^)(?: (?:just|have|ve|by accident|accidentally|accidently))? ?(?:drank|drunk|drink|drinked|swallow(?:ed)?|downed|necked|sipped|took a (?:swig|sip|mouthful) of)(?: (?:(?:some|the|a|an|all|of|little|bit|my|that|this|loads|whole|bottle|cup|half|lot|sip|mouthful|product|\\w+) ){0,4})?(?: ?)${CLEANER}\\b`,
  ),
);
const TWICE = prefiltered(
  /\b(?:took|taken|had|tooken|gave myself|injected)(?: \w+){0,4} (?:twice|double|2 lots|two lots|2x|too (?:much|many)|wrong (?:dose|tablets|meds|pills))\b|\b(?:double dose|took double|doubled up)\b/,
);
const DOSE =
  /\b(?:tablets?|pills?|meds|medication|medicine|insulin|dose|methadone|antidepressants?|sertraline|lithium|epilepsy|heart)\b/;
const ILL =
  /\b(?:(?:feel|feeling|felt) (?:\w+ )?(?:weird|funny|sick|ill|bad|faint|dizzy|strange|awful|rough|sleepy|shaky)|seeing (?:double|things|stars)|cant (?:stand|see|stay awake|breathe|stop)|dizzy|shak\w+|being sick|throwing up|heart|collapsed|passed out|sweat\w*|vomit\w*|blurry|insulin)\b/;
const NOT =
  /\b(?:never|nearly|almost|didnt(?! work)|havent|hasnt|not|wouldnt|should i|if i|what if|wanna|want to (?:drink|take|swallow)|gonna|going to|thinking|he|she|they|my (?:mate|friend|sister|brother|baby|son|daughter|dog|cat|toddler)|to the (?:tip|shop|chemist)|photos?|school|storage|charity|years? ago|months? ago|last (?:year|month)|used to|prayers?|people|guests)\b/;
const BY_CHANCE =
  /\b(?:by (?:accident|mistake|chance)|accident\w*|mistake|mistook|thinking it was|thought it was|forgot (?:i|id|that)|mixed up|didnt realise|without realising|spiked|wrong (?:bottle|box|dose)|lucozade bottle|water bottle)\b/;
const TO_DIE =
  /\b(?:die|dead|end it|kill|suicid\w*|hate (?:me|my ?self)|want finish|on purpose|live|bye|goodbye|sorry|overdose)\b/;
// Stryker restore Regex

/** What is in somebody's body by now, told in whatever words. */
export interface Swallowed {
  /** It was not meant. */
  readonly byChance: boolean;
}

/** It was taken by mistake, and nothing says that they meant it. @param words as plainWords gives them */
export const takenByChance = (words: string): boolean => BY_CHANCE.test(words) && !TO_DIE.test(words);

/** Something that was swallowed and is not named: enough where a wish to die was found. @param words as plainWords gives them */
export const tookThem = (words: string): boolean => TOOK_THEM.test(words) && !NOT.test(words);

/**
 * Pills, a poison or too much of a medicine that are taken already, without what it was being named: it is done, so a
 * doctor comes first. What somebody else took, or nobody, is none of it.
 * @param words as plainWords gives them
 */
export function swallowedIn(words: string): Swallowed | undefined {
  const byChance = takenByChance(words);
  if (TWICE.test(words) && DOSE.test(words) && ILL.test(words) && !NOT.test(words)) return { byChance };
  if (UNNAMED.test(words) && !NOT.test(words)) return { byChance: !TO_DIE.test(words) };
  if (![TAKEN, DRANK].some((pattern) => pattern.test(words))) return undefined;
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  return NOT.test(words.replace(BY_CHANCE, " ")) ? undefined : { byChance };
}

import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:ok|okay|so|and|then|well|yeah|sorry|right|omg|fuck|shit|but|cos|just|please|pls|hi|hey|help|like|um|er|basically|think|tonight|today) ){0,4}";
const I =
  "(?:(?:i|ive|iv|i have|i think|ive just|just|already|have|i just|went and|gone and|been and) ){0,3}";
const TAIL =
  "(?: (?:tonight|2nite|today|now|again|sorry|im sorry|x|xx|tho|already|just now|this time|i think|an hour ago|and|really bad|so bad|bad|badly|big time|me|at me|with me|ok|pls|please)){0,3}$";
const SO =
  "(?:(?:a|an|the|some|something|somethin|sumthing|sumfin|summat|smth|so|really|rly|very|big|proper|well|just|bit|most|thing) ){0,5}";
const REGRETS = new RegExp(
  [
    `^${LEAD}${I}(?:done|did|do|dun|made|make|doing) ${SO}(?:stupid|silly|dumb|daft|bad|mistake|wrong|thick|terrible|awful|horrible)(?: thing| things| mistake)?${TAIL}`,
    `^${LEAD}${I}(?:been|was|im|i am|being|got) ${SO}(?:stupid|silly|dumb|daft|thick|idiot|reckless)${TAIL}`,
    `^${LEAD}(?:promise (?:u |you )?(?:wont )?)?(?:dont|dnt|do not|u wont|you wont|no|not)? ?(?:be|get|b|go) (?:mad|angry|cross|upset|annoyed|mental|disappointed)${TAIL}`,
    `^${LEAD}(?:dont|dnt|do not|no) (?:shout|judge me|judge|have a go|tell me off|hate me)${TAIL}`,
    `^${LEAD}${I}(?:really |proper )?(?:messed|fucked|screwed|fkd|cocked|mucked) up${TAIL}`,
    `^${LEAD}(?:i )?(?:shouldnt|should not|shouldnt of|shouldnt have|wish i hadnt|wish i didnt|regret)(?: (?:have|of|i|what))? (?:done|did|do)(?: (?:it|that|this|what i did))?${TAIL}`,
    `^${LEAD}${I}(?:done it|did it|gone and done it)${TAIL}`,
  ].join("|"),
);
const PACK = "(?:box|boxes|packet|packets|pack|packs|strip|strips|sheet|blister pack|tub|tray)";
const NUMBER =
  "(?:[1-9]\\d|1\\d\\d|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty)(?: (?:odd|ish|something|maybe))?";
const MANY = `(?:(?:like |about |bout |maybe |around |over |nearly |more than |well over ){0,2}${NUMBER}(?: of (?:em|them|these|those))?|all(?: of)? (?:them|em|these|those)|(?:them|em) all|the lot|every (?:single |last |bloody )?one(?: of (?:them|em))?|(?:nearly |almost )?most of (?:them|em)|loads of (?:them|em)|all that was (?:in there|left))`;
const WHOLE = `(?:${MANY} (?:in|from|out|out of) (?:the|my|a|this) ${PACK}|(?:nearly |almost |like )?(?:the |a |my |all the |all of the )?(?:whole|full|entire|hole|all) (?:\\w+ )?${PACK}|(?:two|three|four|2|3|4) (?:whole |full )?${PACK}|${PACK} (?:is |are |all )?(?:empty|gone|finished))`;
const SWALLOWED =
  "(?:drank|drink|drinked|drunk|swallow|swallowed|swallowd|necked|neck|downed|gulped|took|take|taken|tuk|had|have|eat|ate|eaten|popped)";
const TOOK = new RegExp(
  `^${LEAD}${I}${SWALLOWED} (?:it|it all|all of it|everything|some|them|em|${MANY}|${WHOLE})${TAIL}`,
);
const MUCH = new RegExp(`^${LEAD}${I}(?:${SWALLOWED} )?(?:${MANY}|${WHOLE})${TAIL}`);
const FROM_PACK = new RegExp(`^${LEAD}${I}(?:${SWALLOWED} )?${WHOLE}${TAIL}`);
const OF =
  "(?:(?:its|it is|it was|was|is|the|of|some|from|for|out|off|a|that|thing|stuff|ones?|my|she|he|that was|were|they were|them) ){0,5}";
const POISON = new RegExp(
  [
    `^${LEAD}${OF}(?:blue |white |strong )?(?:cleaning|cleaner|toilet|loo|drain|oven|floor|bathroom|bleach|washing|weed|paint|antifreeze|poison|dettol|zoflora|disinfectant|chemical|chemicals)\\b(?: (?:one|ones|stuff|thing|liquid|bottle|cleaner|powder|product|fluid|spray|water|killer|stripper|up|for|the|house|toilet|floor|kitchen)){0,4}${TAIL}`,
    `^${LEAD}${OF}(?:medicine|bathroom|meds|first aid) (?:cupboard|cabinet|box|drawer)${TAIL}`,
    `^${LEAD}${OF}(?:under|underneath|below) (?:the |my )?(?:kitchen |bathroom )?sink${TAIL}`,
  ].join("|"),
);
const MEDS = new RegExp(
  `^${LEAD}${OF}(?:(?:my|mum|mums|nan|nans|dads|carers|his|her|sleeping|heart|pain|blood pressure|epilepsy|diabetes|anxiety|sleep) ){0,3}(?:pills?|tablets?|tabs|meds|medicine|medication|painkillers?|sleepers|paracetamols?|ibuprofens?|codeine|cocodamol|antidepressants?|sertraline)${TAIL}`,
);
const OF_KIN = prefiltered(
  new RegExp(
    `^${LEAD}(?:of|from|its|they were|was|theyre|off)? ?(?:my |me )?(?:nans?|mums?|dads?|grans?|nanas?|carers?|foster mums?|sisters?|brothers?|mates?|flatmates?|grandads?|his|hers)(?: (?:ones?|stuff|bag|drawer|cupboard))?${TAIL}`,
  ),
);
const ILL =
  /\b(?:feel\w*|gone|getting|going|im|been|being|head|room|everything|eyes?) (?:\w+ ){0,2}(?:sick|ill|weird|funny|sleepy|drowsy|dizzy|woozy|floaty|numb|spinning|heavy|blurry|faint|shaky)\b|\b(?:belly|stomach|tummy|throat|mouth|chest|insides|guts) (?:\w+ ){0,2}(?:hurts?|hurting|burns?|burning|killing|pains?|cramps?|cramping|aches?|on fire|sore)\b|\b(?:throwing up|threw up|puking|vomit\w*|ears ringing|heart (?:is )?(?:racing|going))\b/;
const HARMLESS =
  /\b(?:food|pizzas?|cakes?|choc\w*|biscuits?|cookies?|crisps|sweets|haribos?|nuggets|donuts?|doughnuts?|wings|chips|chicken|toast|mince pies?|sausages?|eggs|cereal|celebrations|roses|heroes|quality street|oreos?|pringles|money|quid|pounds?|photos?|pics|texts?|messages?|bets?|vapes?|fags?|cigs|cigarettes|wine|beers?|cider|vodka|pints?|clothes|shoes|forms?|exams?|test|bus|train|keys|phone|homework|washing machine|vitamins?|robbed|burgled|nicked|stole|stolen|broke in|lost|nappies)\b/;
const NOT_DONE =
  /\b(?:not|didnt|havent|hasnt|never|nearly did|almost did|wouldnt|should i|if i|gonna|going to|want to|wanna|used to|ago it|last (?:year|month|summer|week)|years ago|when i was|yesterday|prescribed|supposed to|like (?:the|my) doctor|as usual|normal)\b/;
// Stryker restore Regex

const PIECES = [REGRETS, TOOK, MUCH, POISON, MEDS, OF_KIN] as const;

/** Whether a line may be one piece of a dose that is told in several. @param words as plainWords gives them */
export const isPieceOfDose = (words: string): boolean => PIECES.some((piece) => piece.test(words));

/**
 * An overdose or a poison told in lines of which none tells it: regret, that something was swallowed, how much, what it
 * was, how the body is. Two that belong together are enough; a line that names something harmless makes it none.
 * @param lines the last few messages in order, each as plainWords gives them
 */
export function tellsDoseInPieces(lines: readonly string[]): boolean {
  if (lines.some((line) => HARMLESS.test(line) || (NOT_DONE.test(line) && !REGRETS.test(line)))) return false;
  const has = (piece: RegExp) => lines.some((line) => piece.test(line));
  const swallowed = has(TOOK);
  if (has(POISON) && swallowed) return true;
  if (has(REGRETS)) return has(MUCH) || (swallowed && (has(ILL) || has(MEDS)));
  return (has(MEDS) && has(MUCH)) || (has(FROM_PACK) && has(ILL));
}

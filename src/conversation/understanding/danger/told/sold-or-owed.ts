import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MEN =
  "(?:(?:the|my|a|an|some|old|older|random|strange|different|loads of|other|his|her|these|their) ){0,3}(?:landlords?|men|man|blokes?|guys?|lads|neighbour|clients?|randoms|strangers|punters?|mates)";
const FOR_PAY =
  "(?:for (?:money|cash|rent|a (?:bed|room|place)|food|weed|gear|drugs|top ups?|leccy|gas|shopping|the rent|my rent|nappies|vapes)|instead of (?:the |my )?(?:rent|deposit|paying|bills)|in place of|to (?:pay|cover|get by|keep (?:the|my) (?:flat|room)|survive|afford)|so i (?:can (?:pay|eat|stay|afford)|dont (?:get kicked|lose)))";
const HARMS =
  "(?:come|comes|coming|get|gets|hurt|hurts|kill|kills|stab|shoot|batter|beat|burn|break|smash|cut|jump|rape|do|take it out|go for|put (?:my|the) windows?|gets? hurt|run up)";
const USED = prefiltered(
  new RegExp(
    [
      "\\b(?:doing|do|doin|turning|seeing|servicing) (?:punters|tricks|johns)\\b",
      "\\bsell(?:ing|in)? (?:my ?self|me ?self|my body|me body|sex)\\b(?! (?:short|in (?:the|an|my)|at (?:the|an|my)? ?interviews?|on (?:my|a) cv|better|well|to (?:an? )?employers?|education|toys?))",
      `\\b(?:sleep(?:ing)?|slept|shag(?:ging)?|(?:having|have|had) sex|fuck(?:ing)?|doing (?:stuff|things|bits)|do (?:stuff|things)|going|goin|go) with ${MEN} (?:\\w+ ){0,2}?${FOR_PAY}\\b`,
      "\\bonly ?fans?\\b.{0,40}\\b(?:(?:he|she|they|bf|boyfriend|ex|man)(?: \\w+)? (?:said|says|made|makes|wants|told|forces|takes|keeps)|i (?:had|have) to|forced|makes? me)\\b|\\b(?:makes?|made|making|forc\\w+)(?: me)?(?: \\w+){0,3} (?:only ?fans?|cam shows?|webcam|go live (?:naked|topless|with no))\\b",
      "\\b(?:made|makes|making|forc\\w+) me (?:to )?(?:do|make|be in|film|record)(?: \\w+){0,3} (?:porn|nudes|naked|sexual|sex)\\b",
      "\\b(?:films|filmed|filming|records|recorded) me (?:naked|undressed|topless|in (?:bed|the (?:bath|shower))|having sex)\\b|\\b(?:posts|posted|sells|selling|sold|puts|uploads|uploaded|leaks|leaked)(?: \\w+){0,2} (?:my nudes|nudes of me|naked (?:pics|videos|photos) of me|(?:sex )?videos? of me naked)\\b",
      "\\bsex for (?:(?:a|my|the|some) )?(?:sofa|bed|roof|room|place|rent|food|money|cash|gear|lifts?)\\b",
      "\\b(?:gang|boss|olders|dealers?)(?: \\w+){0,2} only lets? me (?:out|leave|go)\\b",
      `\\b(?:by|before|till|until)(?: \\w+){1,3} or (?:they|he|theyll|hell|theyre|hes|my \\w+|the (?:lads|boys|olders|gang))(?: (?:will|gonna|said|say|are|is|going to|ll)){0,2} ${HARMS}\\b`,
      "\\b(?:being|bein|getting|been|am|was|im) (?:\\w+ )?exploited\\b(?! (?:by (?:capitalism|amazon|tesco|mcdonalds)))",
      "\\b(?:sent|send|sending|sends|taken|drove|went|put on a (?:train|coach)) (?:me )?(?:to|up|down|out|off|ot|country|cunch)(?: (?!interview|train)\\w+){0,6} (?:to sell|selling|to shot|shotting|shottin|trapping|trappin|in (?:a|the) trap(?: house)?|with (?:their|his) (?:drugs|food|pack|packs))\\b",
    ].join("|"),
  ),
);
const NOT_THEM =
  /\b(?:course|essay|documentary|film|movie|series|lyrics|song|training|vinted|phones|sim cards|manager|store|branch|depop|marathon|boutique|ebay|research|dissertation|awareness|talk at|module)\b/;
const DENIED = /\b(?:not|no|never|isnt|arent|aint|if im|nobodys)(?: \w+){0,2} exploited\b/;
const THERE =
  /\b(?:outside|at (?:my|the) door|downstairs|in my (?:flat|room)|here now|wont let me (?:go|out|leave))\b/;
// Stryker restore Regex

/** Sold, sent out to sell, or owing money that is paid for with harm: whether they are there. @param words as plainWords gives them */
export function soldOrOwed(words: string): { readonly isNow: boolean } | undefined {
  return USED.test(words) && ![NOT_THEM, DENIED].some((pattern) => pattern.test(words))
    ? { isNow: THERE.test(words) }
    : undefined;
}

import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THOUGHTS =
  "(?:(?:(?:intrusive|bad|horrible|scary|awful|sick|dark|mad|these|weird) ){0,2}(?:thoughts?|thoughs|urges?|images?|visions?|flashes|pictures|dreams?|ideas?|impulses?)(?: (?:in my head|in my mind|come|keep coming|that i))?|thinking|think|imagin(?:e|ing)|pictur(?:e|ing)|seeing myself|see myself|obsess(?:ed|ing))";
const HARMING =
  "(?:hurt(?:ing)?|harm(?:ing)?|shak(?:e|ing)|hit(?:ting)?|smack(?:ing)?|slap(?:ping)?|smother(?:ing)?|suffocat(?:e|ing)|strangl(?:e|ing)|drown(?:ing)?|drop(?:ping)?|throw(?:ing)?|chuck(?:ing)?|stab(?:bing)?|kill(?:ing)?|cut(?:ting)?|burn(?:ing)?|push(?:ing)?|choke|choking|squeez(?:e|ing)|(?:put|putting|hold|holding|press|pressing) (?:a|the|my|that|this) (?:pillow|cushion|blanket|hands?|towel|duvet) (?:over|on|against|onto|round)|doing something (?:bad )?to|what if i (?:hurt|drop|throw|stab|kill|smother)|(?:id|i would|i could|i might|i will|ill|i) (?:just )?(?:hurt|drop|throw|stab|kill|smother|shake))";
const CHILD =
  "(?:(?:my|the|our|me|this) (?:\\w+ )?(?:baby|bab|babies|newborn|toddler|kids?|child|children|son|daughter|little (?:one|girl|boy)|lil (?:one|girl|boy)|twins|bubba|bubs|babys|bubbas|sons|daughters|kids|toddlers|niece|nephew|(?:baby |little )(?:cousin|brother|sister))|baby|bubba|bubs)";
const OF_HARM = prefiltered(
  new RegExp(
    `\\b${THOUGHTS} (?:(?:of|about|to|where|that|like|im|i am|going to|gonna|just|me|maybe) ){0,3}${HARMING} ${CHILD}\\b`,
  ),
);
const FEARS_TO =
  "(?:afraid|scared|worried|frightened|fear|terrified)(?: (?:that|i|ill|il|im|id|i will|i would|i might|i could|may|might|gonna|going to|will|can|to|of|going|about))* (?:beat|hit|hurt|harm|shake|smack|slap|smother|kill|beating|hitting|hurting|harming|shaking|smacking|slapping)";
const FEARS_OWN_HAND = prefiltered(new RegExp(`\\b${FEARS_TO} ${CHILD}\\b`));
const BY_OTHERS =
  /\b(?:he|she|they|hes|shes|who|(?:my|his|her|the) (?:\w+ )?(?:ex|dad|mum|partner|boyfriend|girlfriend|bf|gf|husband|wife|carer)) (?:\w+ ){0,3}(?:thoughts?|urges?|thinking|thinks?|imagin\w*)\b/;
const OF_A_STORY =
  /\b(?:film|book|programme|soap|essay|course|lecture|podcast|documentary|haircut|hair|nails|swing)\b/;
// Stryker restore Regex

/**
 * Thoughts of harm to a small child in their hands, that frighten whoever has them: no wish to die, and no deed.
 * @param words as plainWords gives them
 */
export const hasThoughtsOfHurtingChild = (words: string): boolean =>
  (OF_HARM.test(words) || FEARS_OWN_HAND.test(words)) && !BY_OTHERS.test(words) && !OF_A_STORY.test(words);

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WANT =
  /\b(?:cold|colder|freez(?:e|ing|in)|frozen|froze|shiver(?:ing|in)?|shaking|numb|soaked|soaking|drenched|wet through|snow(?:ing|in)?|brr+|(?:cant|cannot) (?:get|keep|stay) warm|cant feel my (?:hands|feet|fingers|toes|face)|hungry|starving|not eaten|havent eaten)\b/;
const NO_WANT =
  /\b(?:(?:a|got|have|had) (?:\w+ )?cold|cold (?:sores?|drinks?|water|tea|feet|turkey|one|call\w*)|not (?:\w+ )?(?:cold|freezing|hungry|starving)|(?:isnt|arent|aint|wasnt) (?:\w+ )?cold|no longer cold|warm now|was (?:\w+ )?(?:cold|freezing|hungry|starving))\b/;
// Stryker restore Regex

/** Cold, wet or hungry, as far as the words tell; what it means goes by what was told before. @param words as plainWords gives them */
export const tellsOfWant = (words: string): boolean => WANT.test(words) && !NO_WANT.test(words);

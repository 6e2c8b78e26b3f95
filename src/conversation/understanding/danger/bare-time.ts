// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_TIME =
  /^(?:\d{1,2}(?:[:.]\d{2})?(?:am|pm|ish)?|am|pm|ish|oclock|half|quarter|past|to|till?|until|after|before|b4|from|between|and|or|around|about|at|by|any|time|anytime|not|only|just|best|is|ok|fine|please|pls|plz|ta|thanks|tonight|tonite|today|tomorrow|tmrw|later|morning|mornings|afternoon|evening|evenings|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:mon|tues?|wed|wednes|thurs?|fri|sat|satur|sun)(?:days?)?|weekdays?|weekends?|on|the|in|maybe|or|then|yes|yeah|no)$/;
const NAMES_HOUR =
  /^(?:\d{1,2}(?:[:.]\d{2})?(?:am|pm|ish)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)$/;
// Stryker restore Regex

const MOST_WORDS = 8;
const FEWEST_WORDS = 2;

/** "tonight after 8": an hour, and nothing besides. @param words as plainWords gives them */
export function isBareTime(words: string): boolean {
  const all = Array.from(words.matchAll(/[^ ,.!?-]+/g), ([word]) => word);
  if (all.length < FEWEST_WORDS || all.length > MOST_WORDS) return false;
  return all.some((word) => NAMES_HOUR.test(word)) && all.every((word) => OF_TIME.test(word));
}

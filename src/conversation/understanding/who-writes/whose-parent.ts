// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PARENT =
  "(?:mum|mam|mom|mother|dad|father|stepmum|stepdad|nan|gran|grandma|grandad|foster (?:mum|dad|carer)|carer|auntie?|uncle|sister|brother)";
const NAMES_SELF = new RegExp(
  `\\b(?:im|i am|this is|its) (?!my\\b)(?:\\w{2,15}s|his|her|their) ${PARENT}\\b|\\bmy (?:\\w+ )?(?:son|daughter|grandson|granddaughter|stepson|stepdaughter|foster son|foster daughter|nephew|niece)\\b`,
);
// Stryker restore Regex,StringLiteral

/** Whether somebody says whose parent or kin they are, or tells of a child of theirs. @param words as plainWords gives them */
export const saysWhoseParent = (words: string): boolean => NAMES_SELF.test(words);

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WHOM =
  "(?:him|her|my (?:\\w+ )?(?:partner|boyfriend|bf|girlfriend|gf|husband|wife|ex|dad|mum|mam|stepdad|stepmum|uncle|brother)|(?:the|his|her) (?:dad|boyfriend|bf|partner))";
const ASKS = new RegExp(
  [
    `\\b(?:what|wot|wat|wht|how)(?: (?!999\\b|police\\b)\\w+){0,6} (?:say|tell|reply|text|txt|talk|speak|answer|act)(?: (?:back|it|this|that)){0,2}(?: (?:to|2|with|round|around|in front of))? ${WHOM}\\b`,
    `\\b(?:should|shall|shud|do|can) i (?:say|tell|talk|speak|reply|text|confront|ask|warn)(?: (?:anything|something|it|about it|back))?(?: (?:to|2|with))? ${WHOM}\\b(?! (?:mum|mam|dad|nan|worker|teacher|school|friends?|family|parents?)\\b)`,
  ].join("|"),
);
// Stryker restore Regex,StringLiteral

/** Whether they ask what to say to one person, or whether to. @param words as plainWords gives them */
export const asksToSay = (words: string): boolean => ASKS.test(words);

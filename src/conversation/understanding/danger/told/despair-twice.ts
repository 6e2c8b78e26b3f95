// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DESPAIR = [
  /\b(?:nothing|no ?thing|nuffin|it) (?:really |even |just )?(?:matters?|dont matter|doesnt matter)(?: any ?more| now)?\b(?! (?:to (?:him|her|them)|what|which|if|when|how|where))|\bnot bothered what happens\b/,
  /\b(?:im|i am) (?:just |so |all |well |fucking |completely )?(?:done|finished)(?: (?:now|trying|tbh|x|with (?:it|this|everything|life|it all|trying))){0,6}(?=\W*$|[,.] ?)/,
  /\b(?:whats|what is|wheres|no|see any|see the|any) (?:the )?point\b(?! (?:me|you|u|coming|going to (?:the|a)))/,
  /\b(?:no ?one|nobody) (?:even |really )?(?:cares|wants me|loves me|would notice|would care|gives a (?:shit|fuck|toss))\b/,
  /\b(?:waste of (?:space|time|oxygen|air)|worthless|a burden|hate my ?self|hate my life|hopeless|useless (?:at everything|human|person))\b/,
  /\b(?:given up|giving up|give up)\b(?! (?:smoking|vaping|weed|drink\w*|my (?:seat|job|course)|on (?:the|this|that) (?:form|job|course)))/,
  /\b(?:dead|numb|empty) inside\b|\bfeel nothing\b/,
  /\bbetter (?:off )?without me\b|\bnot worth (?:it|living|the air)\b/,
  /\b(?:cant|cannot|dont want to|dont wanna) (?:cope|carry on|go on|do this)(?: any ?more| no more)?(?=\W*$|[,.] ?)/,
];
const OF_THINGS =
  /\b(?:lol|lmao|haha\w*|jk|revis\w*|essay|homework|coursework|exams?|shift|gym|game|match|team|league|fifa|xbox|wifi|laptop|phone battery|season|song|lyrics|film|used to|years? ago|not (?:worthless|hopeless|a burden))\b/;
// Stryker restore Regex

const TWICE = 2;

/**
 * Two things of despair in one breath, "nothing matters now im done": each alone is a low mood, and is kept until it
 * comes again in the same day; here it has. @param words as plainWords gives them
 */
export const despairsTwice = (words: string): boolean =>
  DESPAIR.filter((pattern) => pattern.test(words)).length >= TWICE && !OF_THINGS.test(words);

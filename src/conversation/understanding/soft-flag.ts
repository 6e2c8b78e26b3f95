// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SO =
  "(?:(?:so|really|rly|proper|very|just|pretty|dead|well|too|feeling|been|a bit|still|all|that|completely|totally) ){0,3}";
const LOW = new RegExp(
  [
    `\\b(?:feel|feelin|feeling|felt|im|i am|am|been) ${SO}(?:low|down|depressed|empty|numb|worthless|hopeless|useless|so lost|alone|lonely|broken|dead inside|invisible|hollow|like (?:shit|crap|nothing|giving up|a failure|a burden|no ?one cares))\\b(?! (?:on|to|the|at|in|for|with|my|of|your|load|week)\\b)`,
    "\\bwhats the point\\b(?! (?:of|in) (?!it|anything|trying|all|me|any))",
    "\\b(?:no ?one|nobody|no body) (?:even |really |actually )?(?:cares|likes me|loves me|wants me|would notice|gives a (?:shit|fuck|toss)|understands)\\b(?! about (?:the|this|my (?:booking|appointment)))",
    "\\b(?:hate|hating) (?:my life|my ?self|me ?self|everything|who i am)\\b",
    "\\b(?:sick|tired|exhausted|done|over|fed up) (?:of|with) (?:everything|it all|all of it|all this|trying)\\b(?! (?:on|in|at|for|from|you|u)\\b)",
    "\\b(?:nothing matters|feel nothing|given up|giving up|cant stop crying|crying (?:all|every)|dont care (?:any ?more|what happens)|everything is (?:shit|pointless|falling apart)|cant cope|not coping|struggling (?:so much|bad|badly|to cope)|everyone (?:hates|leaves) me|cba any ?more)\\b",
  ].join("|"),
);
const NOT_LOW =
  /\b(?:not|dont|aint|isnt|never|no longer|better now) (?:\w+ )?(?:feel|feeling|low|down|depressed|lonely)\b|\b(?:used to|years ago|phone is dead|battery)\b/;
// Stryker restore Regex

/** Words of a low mood that are no danger alone, and are where they come twice in a day. @param words as plainWords gives them */
export const isSoftFlag = (words: string): boolean => LOW.test(words) && !NOT_LOW.test(words);

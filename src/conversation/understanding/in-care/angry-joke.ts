// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ANGRY =
  /\b(?:what|wot|wat|such|absolute|absolutely|complete|total|proper|sick|fucking|fuckin|bloody|effing|actual|literal|literally|utter|pure|some|big|running|right|massive)(?: (?:a|an|fucking|fuckin|bloody))? jokes?\b|\bjokes? of an?\b|\b(?:this|it|he|she|u|you|ur|they|theyre|that|place|service|lot|council|system|thing|thats|its|youre)(?: (?:is|are|r|lot|whole|all|just|place|thing|service)){0,3} (?:a )?joke(?= (?:u|you|ur|they|i|he|she|the|my|of|how|when|no|every|that|mate|man|service|place|innit|this)\b)|^(?:(?:ffs|wow|lol|omg|nah|mate|bruv|oh|well|honestly|seriously) ){0,3}(?:this(?: whole| entire)?(?: (?:place|service|thing|line|council|system))? is|ur|youre|u lot are|u are|you are|you lot are|thats|(?:the )?(?:council|system|service|police|feds|nhs|social|social services) (?:is|are|r)|they are|theyre) (?:all |just |such )?(?:a )?joke(?: mate| man| bruv| ffs| tbh| innit)?$|\b(?:is|are) (?:this|you|u|that)(?: lot)? (?:a |some )?(?:kind of )?joke\b|\b(?:think|thinks|thought|treat\w*|like|see|take|takes|find)(?: (?:its|this|that|it|me|us|im|is|as|all|like)){0,3} (?:a )?joke\b/;
const SERIOUS = /\b(?:not|no|isnt|aint|wasnt) (?:a )?(?:joke|jokes|joking)\b/;
const MEANT = /\b(?:jk|only|just|was|lol) (?:a )?jok(?:e|es|ing)\b/;
// Stryker restore Regex

/** "what a joke", "this is a joke u lot": a joke that others are called in anger, which takes nothing back. @param words as plainWords gives them */
export const isAngryJoke = (words: string): boolean => ANGRY.test(words) && !MEANT.test(words);

/** "im not joking": it is meant. @param words as plainWords gives them */
export const isNoJoke = (words: string): boolean => SERIOUS.test(words);

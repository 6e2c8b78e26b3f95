// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const HOME =
  "(?:(?:my|the|our|me|mums?|dads?|my mums|my dads|his|their) )?(?:home|house|hous|flat|mine|yard|gaff|crib|place|address|door|gates?|family home|front door)";
const VISIT =
  "(?:come|coming|visit|visiting|turn up|turning up|show up|knock|knocking|call round|pop round|pop in|meet|see|pick me up|fetch me|send (?:any ?(?:one|body)|some ?(?:one|body)|letters?|post|mail|stuff|people)|post)";
const AWAY = new RegExp(
  [
    `\\b(?:meet|meeting|see|seeing|visit|talk|speak|come|pick me up|fetch me)\\b(?: \\w+){0,6} (?:not|never|instead of|rather than|away from|but not|and not|except)(?: \\w+){0,2} (?:at |in |to |from |near )?${HOME}\\b`,
    `\\b(?:dont|do not|dnt|never|please not|cant|mustnt|not|no) (?:\\w+ ){0,2}?${VISIT}(?: (?:me|any ?(?:one|body)|here|up|round|over|by|on|at|to|in|near|anything)){0,3} ${HOME}\\b`,
    `\\b(?:not|nowhere) (?:at|near|in|to|round) ${HOME}(?: pls| please| plz)?$`,
    `\\b(?:any ?where|somewhere|some place|any place) (?:but|else|away|that isnt|not|except|other than)(?: \\w+){0,2} ${HOME}\\b`,
    "\\bno home visits?\\b|\\bno visits? (?:at|to) (?:my |the )?(?:home|house|flat)\\b|\\bdont (?:do|want|need) (?:a |any )?home visits?\\b",
  ].join("|"),
);
const PLACE =
  "(school|college|sixth form|uni|university|work|job|shop|hostel|placement|nursery|gym|mosque|church|temple|training|course|salon|restaurant|nans|mums|dads|mates)";
const PLEASE = "(?:please|pls|plz|plse)";
const OUR = "(?:my |the |our |me )?";
const ELSEWHERE = new RegExp(
  [
    `\\b${PLEASE} not (?:at|in|to|near) ${OUR}${PLACE}\\b`,
    `\\bnot (?:at|in|near) ${OUR}${PLACE}(?: house| though| tho){0,2} ${PLEASE}\\b`,
    `\\b(?:dont|do not|dnt|never|please not|no|not) (?:\\w+ ){0,2}?(?:${VISIT}|ring|call|phone|text|contact|speak|talk)(?: (?:me|us|any ?(?:one|body)|here|up|round|over|by|anything|it|to me)){0,3} (?:at|to|in|into|near|from) ${OUR}${PLACE}\\b`,
    `\\b(?:meet|meeting|see|seeing|visit|talk|speak|come|ring|call)\\b(?: \\w+){0,6} (?:not|never|instead of|rather than|away from|but not|and not)(?: at| in| to| near)? ${OUR}${PLACE}\\b`,
  ].join("|"),
);
/** Said by others, or told of a life. */
const TOLD_OF =
  /\b(?:he|she|they|mum|mam|dad|nan|people|my \w+) (?:said|says|say|told me|tells me|keeps? saying|wont|doesnt|dont|never|cant|didnt)\b|\b(?:i|we|id|ill|im) (?:just |really |still )?(?:dont|do not|cant|wont|never|am not|not|didnt)\b|\b(?:im|i am|am|was|we are|were|we were|hes|shes|theyre|is|are) not (?:at|in|near) |^not (?:at|in|near) \w+(?: (?!pls|please|plz|plse)\w+)?$/;
// Stryker restore Regex

/** Whether they ask to be met anywhere but at home: "meet me at college not home", "dont come to the house". */
export const asksNotAtHome = (words: string): boolean => AWAY.test(words) && !TOLD_OF.test(words);

/** Where else they ask not to be met or rung, as one word of theirs: "not at school pls". */
export const placeToAvoid = (words: string): string | undefined =>
  TOLD_OF.test(words)
    ? undefined
    : ELSEWHERE.exec(words)
        ?.slice(1)
        .find((one) => one !== undefined);

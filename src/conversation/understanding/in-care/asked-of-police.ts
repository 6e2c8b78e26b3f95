// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const POLICE =
  "(?:the )?(?:police|polis|feds?|cops?|coppers|bizzies|popo|5 ?0|old bill|filth|pigs)(?: man| officers?)?";
const EMERGENCY = "(?:the )?(?:999|nine nine nine|emergency services|ambulance(?: people)?|paramedics?)";
const CAN = "(?:can|could|will|would|wud|do|does|are|is|gonna|going to)";
const EVEN = "(?:(?:even|actually|really|just|ever|gonna|going to|be able to|legally|like) ){0,3}";

/** What is asked of the police and of 999 themselves, not whether anybody has rung them: each with the words of it. */
export const ASKED_OF_POLICE = [
  [
    "not-police",
    `(?:u|you|ya|this|it) (?:is|are|r) (?:not |from |with )?${POLICE}(?: or (?:not|what)| yes| yeah)?|(?:is|are|r|so|am i|im) (?:(?:this|it|that|u|you|ya|the|number|line|chat|thing|here|text|talking|texting|speaking|to|with|on|about|run by|belong|belongs|linked|connected) ){1,5}${POLICE}(?: (?:number|line|thing|or what|station))?`,
  ],
  [
    "police-do",
    [
      `${CAN} ${POLICE} ${EVEN}(?:do|help|stop|(?:make|get|force) (?:him|her|them|it) (?:to )?(?:stop|leave|go|delete|move)|care|bother|listen|act|protect|keep (?:me|us|her|him|them) safe|(?:arrest|nick|take|get|move)(?! (?:me|us|i)\\b))(?: (?:anything|anyfink|owt|nothing|nowt|much|shit|jack|something|me|us|him|her|them|it|this|that|about|bout|for|with|seriously|serious|to|out|off|away|safe|from|on|my|ex|case|of|a|like)){0,7}`,
      `(?:what|wot|wat)(?:s|ll)? (?:${CAN} )?${POLICE} ${EVEN}(?:do|say|ask|doing|gonna do|going to do|able to do)(?: (?:me|to|for|with|him|her|them|about|bout|it|this|that|if|i|ring|call|tell)){0,6}`,
      `(?:what|wot|wat) (?:happens|would happen|will happen|happens next)? ?(?:if|when|once) (?:i|we) (?:do |did )?(?:ring|call|phone|rang|told|tell|go to) ${POLICE}(?: (?:on|about) (?:him|her|them|it))?`,
      `(?:is|are) ${POLICE} (?:even |any |actually )?(?:worth it|any good|any use|gonna help|on my side)|(?:is it|is there) (?:even |any )?(?:worth|point) (?:in )?(?:ringing|calling|telling|going to) ${POLICE}`,
    ].join("|"),
  ],
  [
    "do-999",
    [
      `(?:what|wot|wat)(?:s|ll)? (?:${CAN} )?${EMERGENCY} ${EVEN}(?:do|say|ask|doing|gonna do|going to do)(?: (?:me|to|for|with|him|her|them|about|bout|it|this|that|if|i|when|ring|call)){0,6}`,
      `(?:what|wot|wat) (?:happens|would happen|will happen)? ?(?:if|when|once) (?:i|we) (?:do |did )?(?:ring|call|phone|rang|dial) ${EMERGENCY}`,
      `${CAN} ${EMERGENCY} ${EVEN}(?:do|help)(?: (?:anything|owt|nothing|much|me|us|them|him|her|with|this|it|about)){0,5}`,
    ].join("|"),
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

export type AskedOfPolice = (typeof ASKED_OF_POLICE)[number][0];

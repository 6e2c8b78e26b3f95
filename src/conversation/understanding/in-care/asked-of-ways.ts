// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const CALLING =
  "(?:ring(?:ing|in)?(?: (?:any ?(?:one|body|1)|people|them|up|u|you|numbers?|999|samaritans))?|call(?:ing|in)?(?: (?:any ?(?:one|body|1)|people|them|up|u|you|999|samaritans))?|phon(?:e|ing)(?: (?:any ?(?:one|body|1)|people|them|up))?|(?:do(?:ing)? |make |making |have )?(?:phone ?)?calls?|phones|(?:talk(?:ing)?|speak(?:ing)?|being|be|go(?:ing)?) on (?:the |a )?phones?|the phone|voice calls?|(?:talk(?:ing)?|speak(?:ing)?) out ?loud)";
const WHY =
  "(?: (?:i (?:hate|cant stand|dont like|freeze|panic|get|go|just)(?: \\w+){0,4}|(?:it|they|that) (?:make|makes|scares?|stress\\w*|freaks?)(?: \\w+){0,4}|to strangers|rn|out loud|people (?:in|can|will)(?: \\w+){0,4}|anxiety|my anxiety|im (?:shy|deaf|mute|autistic|scared|too \\w+)|with my \\w+)){0,2}";

/** What is said by somebody for whom a call is too much or costs too much: each with the words of it. */
export const ASKED_OF_WAYS = [
  [
    "no-call",
    [
      `i(?:m| am)? (?:(?:just|really|proper|too|get|so|well|always|still) ){0,3}(?:hate|hates|cant|cannot|can not|cnt|cant do|dont do|dont like|do not like|cant stand|cant face|cant handle|no like|not good at|shit at|bad at|rubbish at|crap at|scared of|terrified of|freeze on|freeze up on|panic on|go blank on|not able to|unable to|dont want to|dont wanna|rather not) ${CALLING}${WHY}`,
      `i (?:(?:get|am|just|too|really|so) ){0,3}(?:anxious|scared|nervous|panicky|shy|frightened|stressed) (?:to|about|when i|for|on) ${CALLING}${WHY}`,
      `(?:cant|cannot|dont|dnt) (?:do|make|face|handle|like) ${CALLING}${WHY}`,
      `${CALLING} (?:(?:people|ppl|strangers) )?(?:scares?|terrif\\w+|stress\\w*|panics?|freaks|makes) me(?: (?:out|panic|anxious|ill|sick|scared))?`,
      "(?:im|i am) (?:deaf|mute|hard of hearing|selective mute|non ?verbal)(?: (?:so|and)){0,2}(?: (?:i )?(?:cant|cannot|dont) (?:ring|call|phone|talk|speak|do calls))?",
      "my voice (?:goes|dont work|doesnt work|stops|shakes|gone)(?: (?:when i (?:call|ring|talk|speak)|on the phone))?",
      "(?:id |i would |i d )?(?:rather|prefer to|prefer) (?:type|text|txt|write|message|chat)(?:ing)?(?: (?:than|not|instead of|over) (?:talk|ring|call|speak|phone)(?:ing)?)?",
      "(?:can|could|cud|is it ok to|how do|how can) i (?:just )?(?:text|txt|message|chat to|chat with|type to|write to) (?:some ?(?:one|body|1)|them|a person|samaritans|childline|people)(?: (?:else|instead|real|not (?:ring|call|phone|talk)|and not (?:ring|call)|rather than (?:ring|call|phone)(?:ing)?)){0,2}",
      "(?:is there |any |got |have you got |u got |isnt there |i need |need )?(?:a |an |any |some )?(?:text|txt|chat|web ?chat|online chat|whats ?app|texting|live chat|typing) (?:one|line|number|service|thing|option|version|or something|or sumin|i can use)(?: (?:i can use|instead|to talk to))?|is there (?:a |any )?(?:web ?|live )?chat(?: or (?:something|sumin|anything))?",
      "(?:any|some|is there any|is there a|another|what other|got any) (?:other )?way(?:s)? (?:to (?:do it|talk|get help|tell (?:some ?one|them)|speak to (?:some ?one|them)) )?(?:without|that isnt|thats not|not|with no|that doesnt need) (?:to |using |a |the )?(?:ring|call|phone|phones|calls?|calling|ringing|phoning|talk|talking|speaking)(?: (?:any ?(?:one|body)|them|up))?",
      "(?:is there |is )?(?:any ?(?:one|body)|some ?(?:one|body|thing)|any ?thing)(?: (?:awake|there|else|about|up|real))? (?:i can|to|that i can) (?:talk|speak|text|type|chat|write)(?: to)? (?:that|which|who) (?:isnt|aint|is not|thats not|is) (?:not )?(?:on )?(?:a |the )?(?:phone|call|by phone)|something i can type(?: to| into| on)?",
    ].join("|"),
  ],
  [
    "no-credit",
    "(?:i |we |my phone )?(?:no|not|dont|aint|havent|never) (?:have |got |has |had )?(?:any |much |enough )?(?:credit|minutes|mins|top ?up|balance)(?: (?:for|to|on|left|in)){0,2}(?: (?:a |the |my |this |make |do )?(?:call|calls|calling|phone|ring|ringing|phoning|sim|it|that|now))?",
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

export type AskedOfWays = (typeof ASKED_OF_WAYS)[number][0];

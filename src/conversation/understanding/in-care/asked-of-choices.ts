// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const POLICE = "(?:the )?(?:police|feds?|cops?|coppers|bizzies)";
const IT =
  "(?: (?:him|her|them|it|this|that|wh?at (?:he|she|they|happened)(?: (?:did|done|do))?|my (?:ex|bf|gf|boyfriend|girlfriend|partner|husband|wife|dad|mum|stepdad|uncle|brother|cousin|carer)|(?:to|on) (?:him|her|them)|to (?:the )?(?:police|feds?|cops?))){0,3}";
const REPORT = `(?:report(?:ing)?|press(?:ing)? charges|go(?:ing)? to ${POLICE}|(?:tell|telling|involve|involving|ring|ringing|speak to|speaking to|talk to|talking to) ${POLICE}|mak(?:e|ing) a (?:police )?statement|giv(?:e|ing) (?:a statement|evidence))${IT}`;
const THEY =
  "(?:he|she|they|my (?:ex|bf|gf|boyfriend|girlfriend|partner|husband|wife|dad|mum|stepdad|step dad|uncle|brother|cousin|carer|foster (?:dad|mum|carer)))";
const WORKER = "(?:my (?:pa|worker|social worker|sw|key ?worker|support worker))";
const TEXTS =
  "(?:te?xts?|txts?|messages?|msgs?|texting|messaging|te?xt (?:thing|service|line|list)|service|chat|mailing list)";

/** What is asked of choices that are theirs, and of what can still be changed: each with the words of it. */
export const ASKED_OF_CHOICES = [
  [
    "have-to-report",
    [
      `(?:do|will|would|am|have|must|would) i (?:(?:really|actually|legally|even|just|still|got|have|need|gonna|going|to|gotta|be|made|forced|supposed|meant) ){1,6}${REPORT}`,
      `must i ${REPORT}`,
      `(?:will|can|are|would|do|could) (?:they|u|you|${POLICE}|any ?(?:one|body)|${WORKER}) (?:gonna |going to )?(?:make|force|making|forcing) (?:me|us) (?:to )?${REPORT}`,
      `(?:what if|is it ok if|can i get help if|can i still get help if) i (?:dont|do not|never|wont|refuse to|didnt)(?: (?:want to|wanna|ever))? ${REPORT}`,
      `(?:i )?(?:really |just )?(?:dont|do not|dnt) (?:really |even )?(?:want to|wanna) (?:report|press charges|make a statement|go to court)${IT}`,
      `(?:can|could|do) i (?:still )?(?:get|have) (?:help|support) without ${REPORT}`,
    ].join("|"),
  ],
  [
    "too-late",
    [
      `(?:can|could|will|would) ${THEY} (?:(?:even|actually|ever|now) ){0,2}still (?:(?:be|get|have|go|even|actually) ){0,3}(?:done|nicked|arrested|charged|prosecuted|convicted|locked up|sent down|(?:to )?(?:jail|prison|court))(?: for (?:it|this|that|wh?at .{1,20}))?(?: .{0,25})?`,
      `(?:can|could) (?:i|we|u|you|${POLICE}) (?:even |actually )?still (?:${REPORT}|get (?:him|her|them) (?:done|arrested|nicked|charged)|do (?:him|her|them)(?: for it)?|(?:arrest|charge|nick) (?:him|her|them))(?: .{0,25})?`,
      `is it (?:too|to) late (?:now )?(?:to|for me to) (?:${REPORT}|get (?:him|her|them) (?:done|arrested|nicked)|do (?:anything|something) about (?:him|her|them|it))(?: .{0,25})?`,
      "is there a time limit(?: (?:on|for|to|with))?(?: (?:it|this|that|reporting|report|abuse|telling|the police|stuff like this)){0,3}|how long (?:do i have|have i got|u got|you got) to report(?: .{0,20})?",
    ].join("|"),
  ],
  [
    "tell-worker",
    [
      `(?:wh?at|wot|wats|whats|wots|any)(?: is)? (?:(?:the|a) )?(?:best|easiest|good|other|nicest|right) ways? (?:(?:for me|i can|can i|of|to) ){0,3}(?:tell|telling|let|say (?:it|this) to|saying (?:it|this) to) ${WORKER}(?: .{0,40})?`,
      `how (?:do|can|should|shall|would|could|am) i (?:(?:even|actually|gonna|going to|meant to|supposed to|best) ){0,2}(?:tell|say (?:it|this) to|explain (?:it|this) to|bring (?:it|this) up (?:with|to)) ${WORKER}(?: (?:about )?(?:this|it|that|all this|wh?at happened|everything|without .{1,30}|if i .{1,30}|when i .{1,30}|im too .{1,20})){0,2}`,
      `(?:can|could|cud) i tell ${WORKER} (?:this |it )?(?:by text|on here|here|in writing|without .{1,30}|some other way|in a text)`,
      `(?:i )?(?:dont|cant|do not|cannot) (?:know how to |find the words to |get the words out to )(?:tell|say it to|explain it to) ${WORKER}(?: (?:out loud|to (?:her|his|their) face|about it|this|it)){0,2}`,
    ].join("|"),
  ],
  [
    "cancel-sent",
    [
      "(?:(?:can|could|will|would|cud|how do|how can|is there a way) (?:(?:u|you|ya|i|we|it|to|be|please|pls|just) ){0,3}|(?:please |pls ))(?:cancel|undo|unsend|take back|delete|recall|withdraw|retract|call off)(?: (?:the|that|this|my|ur|your|wh?at)){0,2} (?:(?:u|you|ya|i|ive|uve|just|have|already) ){0,3}(?:sent|told|said|wrote|put|passed on|reported|alerts?|referral|message u sent|message you sent)(?: .{0,20})?",
      "(?:can|could|cud) (?:i|u|you|we) (?:please |pls |just )?(?:take (?:it|that|this|wh?at i said|it all|everything)(?: all)? back|unsend (?:it|that|this)|undo (?:it|that|this)|un ?tell (?:them|her|him))(?: .{0,15})?",
      `(?:(?:can|could|will) (?:u|you|ya) )?(?:please |pls |just )?tell (?:them|her|him|${WORKER}) (?:to )?(?:forget|ignore|delete|scrap) (?:(?:about )?(?:it|that|this)|wh?at i (?:said|told|wrote|sent)(?: (?:u|you))?|everything|my (?:message|text|messages|texts))`,
    ].join("|"),
  ],
  [
    "leave-line",
    [
      `how (?:do|can|could|would) i (?:get|come|sign|opt|be taken|go) (?:off|out of|out|off of) (?:this|these|the|ur|your|all these) (?:(?:stupid|bloody) )?${TEXTS}(?: (?:thing|service|list|line)){0,2}`,
      `how (?:do|can|could|would) i (?:stop|end|leave|quit|unsubscribe from|opt out of|turn off|get rid of)(?: (?:getting|receiving|u|you|sending|me|these|this|the|ur|your|all|from)){0,4} ${TEXTS}(?: (?:me|thing|service|line|list)){0,2}`,
      `(?:can|could|will|would|please|pls) ?(?:u |you |ya |i )?(?:take|get|sign|opt) me (?:off|out of) (?:this|these|the|ur|your) ${TEXTS}`,
    ].join("|"),
  ],
  [
    "live-with-me",
    [
      "(?:can|could|cud|would) (?:he|she|they|my (?:(?:little|lil|big|older|younger|foster) )?(?:brother|bro|sister|sis|cousin|mate|friend|nephew|niece|son|daughter|baby|mum|nan|gf|bf)) (?:(?:just|please|legally|maybe|come|and|move|be allowed to|not) ){0,4}(?:live|stay|move in|stop|be placed) (?:(?:in|over|here|round) ){0,2}(?:with|at) (?:me|us|mine|ours|my (?:flat|place|house))(?: .{0,25})?",
      "(?:can|could|cud) i (?:(?:just|legally|please) ){0,2}(?:have|take|foster|get) (?:him|her|them) (?:(?:in|to) )?(?:(?:come|live|stay) )?(?:(?:and|to) (?:live|stay) )?(?:with me|at mine|here with me|in at mine)(?: .{0,25})?|(?:is|are) (?:he|she|they) allowed to (?:live|stay|move in) (?:with|at) (?:me|us|mine)(?: .{0,25})?",
    ].join("|"),
  ],
  [
    "what-they-said",
    [
      "(?:can|could|will|would|may|please) (?:(?:u|you|ya|i|we) )?(?:(?:please|pls|at least|just) ){0,2}(?:tell|show|let|see|know|read|give)(?: (?:me|us))?(?: know)? (?:wh?at|everything|anything)(?: (?:it is|that))? (?:she|he|they|shes|hes|theyve|my (?:daughter|son|girl|boy|child|brother|sister))(?: (?:has|have|been|is|was|s|actually|just)){0,3} (?:said|told|saying|telling|says?|tells?|written|wrote|texted|texting|put|sent)(?: .{0,25})?",
      "wh?at (?:has|have|did|is|was) (?:she|he|they|my (?:daughter|son|girl|boy|child|brother|sister)) (?:been |actually )?(?:said|say|told|tell|saying|telling|written|write|texted|text|texting) (?:to )?(?:u|you|ya|this line)(?: .{0,25})?",
    ].join("|"),
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

export type AskedOfChoices = (typeof ASKED_OF_CHOICES)[number][0];

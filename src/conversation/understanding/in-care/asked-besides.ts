// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const U = "(?:u|you|ya|yous|they|this thing|this|it|ur lot|you lot|u lot)";
const WORKER =
  "(?:my (?:pa|worker|social worker|sw|key ?worker|support worker)|the (?:pa|team|duty team|social worker)|duty)";
const DID = "(?:did|have|has|are|r|will|would|gonna|is|does|do)";
const HIM_OUT =
  "(?:him|her|them|it|they|my (?:old )?(?:boss|landlord|manager|employer)|the (?:boss|landlord|council))";
const MEETING =
  "(?:(?:my|the|a|an|this|that|to|at|with|in) ){0,4}(?:\\w+ )?(?:interviews?|appointments?|appts?|solicitors?|lawyers?|court|hearings?|home office|probation|meetings?|job ?cent(?:re|er)|exams?|assessment|review|gp|dentist|embassy)";

/** What is asked besides, of being told on, of care, help, rights and money: each with the words of it. */
export const ASKED_BESIDES = [
  [
    "told-on",
    [
      `${DID} ${U}(?: (?:just|really|actually|already|gonna|going to|go and|gone and)){0,3} (?:(?:grass|snitch|dob|dobb|rat|ratt|shop|shopp)(?:ed|ing)?(?: (?:me|us)(?: (?:up|in|out|off))?| on (?:me|us))?|(?:tell|told|telling) on (?:me|us)|report(?:ed|ing)? (?:me|us))(?: to (?:${WORKER}|someone|any ?(?:one|body)|people|the council|social|social services))?`,
      "(?:u|you|ya)(?:ve| have)? (?:just |really |actually )?(?:grassed|snitched|dobbed|ratted|shopped)(?: (?:me|us|on|up|in|out|off)){0,3}(?: (?:didnt|havent|have|did) (?:u|you|ya))?",
    ].join("|"),
  ],
  [
    "worker-knows",
    [
      `(?:will|would|does|do|did|is|has|gonna|can) ${WORKER} (?:(?:gonna|going|to|be|get|gets|been|have|has|even|already|ever|now|also) ){0,4}(?:find out|finds out|found out|know|knows|hear|hears|heard|told|tell|informed|notified)(?: (?:about|of|that|what|wot|it|this|everything|all|i|ive|just|said|told|wrote|put|sent|u|you|me|my|texts?|messages?|tonight|today)){0,8}`,
      `${WORKER} (?:has|is|will|does|been|knows|got|gets) ?(?:(?:been|be|already|gonna|going to|get|gets) ){0,2}(?:told|know|knows|hear|find out|see it)?(?: (?:about|of|it|this|that|now|already)){0,3} (?:hasnt|has|isnt|is|does|doesnt|wont|will|dont|do) (?:she|he|they)`,
      `(?:u|you|ya)(?:ve)? (?:(?:have|just|already|gone|went|been|and) ){0,3}(?:told|let|tell) ${WORKER}(?: (?:know|about|it|this|that|everything|all)){0,3} (?:didnt|havent|have|did|aint) (?:u|you|ya)`,
      `(?:so )?(?:did|have|will|are|r|do) (?:u|you|ya) (?:(?:just|gonna|going to|already|have|have to|even) ){0,3}(?:tell|told|telling|let|show) ${WORKER}(?: (?:know|about|of|that|what|wot|it|this|everything|all|i|ive|just|said|told|wrote|me|my)){0,8}`,
    ].join("|"),
  ],
  [
    "why-care",
    [
      `why (?:(?:do|would|should|wud|r|are|does|d) )?(?:${U}|any ?(?:one|body)|some ?(?:one|body)) (?:(?:even|actually|really|all of a sudden|suddenly|ever|so|lot) ){0,3}(?:care|caring|give a (?:shit|fuck|damn|toss)|bother(?:ed)?|bothered)(?: (?:about|what|if|happens|to|me|with|i|live|die|or|so|much|for)){0,6}(?: (?:u|you|ur|your|youre|its|this is)(?: (?:are|r|is|just|only|literally|a|an)){0,3} (?:robot|bot|machine|computer|ai|app|program\\w*|not (?:even )?(?:real|a person|human)))?`,
      `(?:u|you|ya|it) (?:dont|doesnt|cant|wont|never|do not|cannot) (?:(?:even|actually|really|give|possibly) ){0,2}(?:care|a (?:shit|fuck|damn|toss))(?: (?:about|what|if|happens|to|me|i)){0,4}(?: (?:u|you|ur|your|youre|its)(?: (?:are|r|is|just|only|literally|a|an)){0,3} (?:robot|bot|machine|computer|ai|app|not (?:even )?(?:real|a person|human)))?`,
      `(?:how|why) (?:can|would|could|should) (?:a|an|some|this) (?:robot|bot|machine|computer|ai|app) (?:even |actually |ever )?(?:care|understand|help|know)(?: (?:about |how )?(?:me|i feel|it|this|anything))?`,
    ].join("|"),
  ],
  [
    "stop-me",
    "(?:who|whos|who is|what|whats|what is)(?: (?:is|gonna|going to|will|can|ever|even|actually|gona|goin to|gunna)){0,3} (?:stop|stopping) me(?: (?:tho|though|from doing it|doing it|then|if i do))?|(?:how|why) (?:would|will|should|can|could) (?:u|you|they|any ?(?:one|body)) (?:even )?stop me",
  ],
  [
    "be-ok",
    "(?:do (?:u|you) (?:think|reckon) )?(?:(?:will|am|can|could|does|do|is|would) (?:i|it|this|that|things|life)|(?:il+|itll|(?:i|it|things|this) (?:will|can|does)))(?: (?:gonna|going to|be|ever|really|actually|just|even|always|get|gets|feel|any|stop|feeling|thinking)){1,5} (?:ok|okay|alright|all right|normal|better|happy|good|easier|like this|stop|go away|pass|end)(?: (?:again|ever|one day|for me|with me|inside))?",
  ],
  [
    "help-me",
    "help (?:me|us)(?: out)?(?: please| pls)?|is there (?:any ?(?:one|body)|some ?(?:one|body)|a person) (?:who |that )?(?:can|could|will|to) (?:actually |even )?help(?: me| us)?|(?:can|could|will|would|cn|cud)? ?(?:u|you|ya|yous|any ?(?:one|body)|some ?(?:one|body)) (?:can |could |will |be able to |gonna |going to |actually |even |please |pls ){0,2}help(?: (?:me|us|my (?:sister|brother|friend|mate|baby|kids?)|her|him|them|with (?:this|it|that)|please|pls)){0,3}",
  ],
  [
    "advocate",
    "(?:what|whats|wats|wots|wot|who|whos)(?: (?:is|does|do|are|s|the|even|actually|mean|by)){0,4} (?:an? )?advocates?(?: (?:mean|do|for|even|exactly|then|tho|and do i need one|and how do i get one))?|(?:how|where) (?:do|can|could|would) i (?:get|find|ask for|have|speak to) (?:an? )?advocate|(?:can|could|do) i (?:get|have|need) (?:an? )?advocate",
  ],
  [
    "claim-back",
    [
      `(?:can|could|how (?:can|do|could|would)|should|shall|do) (?:i|we) (?:(?:legally|even|actually|still|just) ){0,2}(?:(?:take|bring|drag) ${HIM_OUT} to (?:court|tribunal|small claims)|sue ${HIM_OUT}|go to (?:court|tribunal)|claim (?:my|the|back my|it|them) (?:\\w+ )?(?:money|wages?|pay|cash|back)|get (?:my|the|all my) (?:\\w+ )?(?:money|wages?|pay|cash)(?: back)?(?: (?:from|off|of|out of) ${HIM_OUT})?|make ${HIM_OUT} pay(?: me)?)(?: .{0,35})?`,
      `(?:will|would|does|do) (?:he|she|they) (?:have to |need to |gotta )?(?:pay me|give me (?:my|the) (?:money|wages?))(?: back)?(?: .{0,20})?`,
    ].join("|"),
  ],
  [
    "pay-back",
    "(?:(?:do|will|would|must|does|if i get it do) (?:i|u|you|we|it)|is it)(?: (?:have|need|got|gotta|to|be|get|even|still|all)){0,4} (?:pay|paid|give|paying|repay|be repaid)(?: (?:it|them|that|this|the|money|all|any|of|council|for it)){0,4} back(?: .{0,20})?|(?:do|will) (?:i|we|u|you) (?:have|need|got) to (?:re ?pay|return) (?:it|them|that|this|the money|any of it)(?: .{0,20})?|(?:is|are) (?:it|this|that|they|the money|the voucher)(?: (?:just|like|actually|only))? (?:a )?loans?|(?:do|will|would) they (?:want|take|expect) (?:it|the money|that) back(?: .{0,15})?",
  ],
  [
    "ask-worker",
    `(?:can|could|will|would|cud|cn|pls|please) (?:u |you |ya )?(?:please |pls |just )?(?:ask|remind|see if) (?:${WORKER}|(?!(?:him|her|them|they|me|us|it|for|if|about|any ?(?:one|body)|some ?(?:one|body)|my|the|mum|mam|mom|dad|nan|gran|grandad|police|feds|999)\\b)[a-z]{3,12}) (?:to|if|about|for|when|what|can|could)(?: (?!tell\\b|know\\b)\\w+){1,14}|(?:can|could|will|would|cud|please|pls) (?:u |you |ya )?(?:please |pls |just )?tell ${WORKER} (?:i (?:said (?:hi|hello|thanks|thank you|sorry)|miss(?:ed)? (?:her|him|them)|cant (?:make|come|do) \\w+|need (?:to (?:see|talk to|speak to) )?(?:her|him|them)|want (?:to (?:see|talk to|speak to) )?(?:her|him|them)|wont be (?:in|there))|thanks|thank you|hi|hello|to (?:ring|call|text|phone|message) me)(?: \\w+){0,4}`,
  ],
  [
    "keep-it",
    `(?:must|should|shall|do|shud|have|am) i (?:(?:still|really|have to|need to|got to|gotta|supposed to|meant to|even|just) ){0,3}(?:go|attend|turn up|keep|come)(?: (?!there\\b|back\\b|home\\b|with (?:him|her|them)\\b)${MEETING})(?: (?:tomorrow|tmrw|today|on \\w+|at \\w+|still|or not)){0,3}|(?:(?:(?:(?:i|ive) )?(?:have|got|hav|has)(?: (?:my|an?|the|to go|to))?|my|the) )?${MEETING}(?: (?:is|tomorrow|tmrw|today|monday|tuesday|wednesday|thursday|friday|at|in the|morning|afternoon|on|\\d{1,2}|am|pm|next week|\\w+day)){0,6} (?:must i|i must|do i|should i|shall i|i should|i have to)(?: (?:have to|need to|still|really)){0,2} (?:go|attend|turn up|keep it)`,
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

export type AskedBesides = (typeof ASKED_BESIDES)[number][0];

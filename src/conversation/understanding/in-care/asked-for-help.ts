// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WHAT = "(?:wh?[aou]t|wots|wats|whats|wot|wat)";
const AM_I =
  "(?:do|can|should|shall|am|cud|could|would|must|the (?:fuck|hell|heck) (?:do|am)|else (?:do|can)|do we|can we)";
const MEANT = "(?:(?:meant|supposed|spose|gonna|going|even|actually|best|just|to) ){0,3}";
const RING =
  "(?:ring|call|phone|fone|bell|text|txt|speak to|talk to|contact|message|tell|go to|report (?:it|this|him) to)";

/** What is asked for, of numbers, places and what to do: each with the words of it, the first that fits counts. */
export const ASKED_FOR_HELP = [
  [
    "no-credit",
    [
      "(?:(?:i|ive|i have|i got|my phone|me|but|got|have|on|has|im|so|cant|cannot|ring|call|phone|any ?one|you|u|them|them lot|that|it|cos|coz|because|literally|theres) ){0,6}(?:no|out of|0|zero|aint got(?: any| no)?|havent got(?: any| no)?|dont have(?: any)?|run out of|ran out of|without|not got(?: any)?|need|bare|low on) (?:credit|minutes|mins|data|top ?up|calls)(?: (?:left|on my phone|on here|on this|to (?:ring|call|phone)(?: \\w+){0,2}|so i cant (?:ring|call)(?: \\w+){0,2}|on it|so how))?",
      "(?:is|are|does|do|will|wud) (?:it|they|that|these|this|those|999|111|samaritans|childline|shout|the (?:numbers?|call|lines?)|them(?: numbers?)?|ringing(?: (?:them|999|it))?) (?:actually |even |all |really |be )?(?:free|cost|charge|cost (?:money|anything|me)|come up on (?:my|the) bill|show (?:up )?on (?:my|the) bill)(?: .{0,25})?",
      "(?:do|will) i (?:have to |need to )?(?:pay(?! (?:it|them|him|her|that|this|the (?!call|phone)|any|all|my|rent|back|u\\b|you|everything|anything|council))|need credit|get charged)(?: .{0,25})?|cant afford to (?:ring|call|phone)(?: .{0,20})?",
    ].join("|"),
  ],
  [
    "text-999",
    "(?:can|could|how do|do|is there a way to|cud) (?:i|u|you|to|we)? ?(?:just )?(?:text|txt|message) (?:the )?(?:999|police|ambulance|emergency services)(?: .{0,20})?|(?:can|do|does) 999 (?:do |take |get )?(?:texts?|txts?)",
  ],
  [
    "should-ring",
    "(?:should|shall|do|can|could|am i allowed to|is it ok to|must|would it help to) ?(?:i )?(?:even |just |actually |need to |have to )?(?:ring|call|phone|tell|go to|report (?:it|him|her|this|them) to|get) (?:the )?(?:police|feds|cops|999|101)(?: .{0,25})?",
  ],
  [
    "samaritans",
    "(?:wh?[ao]t|wot|who|whos|whats)(?: .{0,25})? samaritans(?: .{0,25})?|(?:do|will|would|are|can) (?:the )?(?:samaritans|childline|shout) (?!free|cost)(?:.{1,35})",
  ],
  [
    "number-else",
    `(?:who|where|what|which|any) (?:else|other)(?: (?:number|numbers|line|lines|one|ones|place|people|options?))?(?: (?:${AM_I}|can|could|is|are|there) ?(?:i |we )?(?:${RING}|try|ring|go|there)?)?(?: .{0,20})?|(?:wh?at|which|any|wot) (?:other |more )?(?:numbers?|lines?) (?:else|other|instead)(?: .{0,20})?`,
  ],
  [
    "what-55",
    `${WHAT} (?:is|does|do u mean by|do you mean by|happens if i press|happens when i press)? ?(?:press(?:ing)? )?55(?: do| mean| for)?|why 55|how do i (?:press|do) 55(?: .{0,15})?`,
  ],
  [
    "number",
    [
      `(?:${WHAT}|gimme|give me|send me|send|tell me|need|i need|can i (?:have|get)|could i (?:have|get)|got|have (?:u|you) got|is there|wheres|lost|i lost|whens) (?:(?:is|was|me|a|any|the|that|ur|your|their|da|right|best|again) ){0,3}(?:numbers?|nums?|no|phone numbers?|helplines?|hotlines?)(?: (?:again|to|for|i|u|do|should|ring|call|phone|txt|text|it|was|is|that|gave|said|me|you|of|can|need|one|im|meant|they|someone|about|the|a|my|this|in an emergency|then|there|day|night|at|on)){0,8}(?: (?:for|to|about|of|if) .{1,40})?`,
      `(?:who|hu|hoo|(?:${WHAT}|which) (?:number|num|no|one)) ${AM_I} (?:i |we )?${MEANT}${RING}(?: .{0,40})?`,
      `(?:who|which number) (?:i|to|do) ${RING}(?: .{0,25})?`,
      "(?:is there|any|isnt there|got) (?:any ?(?:one|1|body)|some ?(?:one|1|body)|someone else|a number|a line|somewhere|numbers?) (?:i can|to|that i can|u can|i could) (?:ring|call|phone|text|talk to|speak to)(?: .{0,25})?",
      "(?:the |a )?(?:phone )?numbers?(?: again| (?:for|to|of) .{2,30})?|(?:those|them|the) numbers? (?:u|you) (?:gave|sent|said)(?: .{0,20})?|which (?:number|one) (?:first|is best|do i ring first)",
    ].join("|"),
  ],
  [
    "what-say",
    `${WHAT} ${AM_I}? ?(?:i |u |we )?${MEANT}(?:say|tell (?:them|her|him|the \\w+|999|111|my pa|denise))(?: .{0,35})?|(?:i )?(?:dont|dunno|idk|do not|not sure|no idea|didnt) ?(?:even )?(?:know )?(?:wh?at|how|wot) to (?:say|put (?:it|this)|tell (?:them|my pa|any\\w*)|start|explain)(?: .{0,25})?|how do i (?:say|put|tell|explain|start)(?: .{0,25})?`,
  ],
  [
    "food",
    "(?:(?:is|are|where|wheres|can|could|how|do|does|u|you|any|there|i|we|need|ive|got|a|an|the|to|get|me|for|my|help|with|some|near|have|what|whats|about|nearest|closest|local|number|find|us|send|give|gimme|know|of|open|out|someone|they|will|my pa|refer) ){0,10}(?:food ?banks?|food ?parcels?|food ?vouchers?|vouchers?|free food|a hot meal|hot food|soup kitchen|emergency food|food help)(?: (?:open|near|here|me|round|tonight|now|today|in|on|voucher|or|anything|help|still|for|the|baby|kids?|us|weekend|sunday|saturday|around|do|i|need|get|\\w{3,12}|closed|and|my)){0,6}",
  ],
  [
    "come-in",
    "can i (?:just )?(?:come|pop|walk|drop|turn up|be let)(?: in| into| down| over| by| round){0,2}(?: (?:to|at|and|n|into))?(?: (?:the|ur|your|my pas|see (?:u|you|my pa|someone|some1)|talk to (?:some ?one|my pa)|sit(?: there| somewhere)?|office|building|place|centre|center|offices|anywhere|town hall|council)){0,4}|(?:is|are) (?:the|ur|your) (?:office|building|centre|place) open(?: .{0,20})?|wheres? (?:is )?(?:the|ur|your) office",
  ],
  [
    "send-someone",
    "(?:can|could|will|cud|would|please|pls) ?(?:u|you|they|some ?(?:one|1|body)|my pa)? ?(?:just |please |pls )?(?:send|get) (?:some ?(?:one|1|body)|any ?(?:one|1|body)|help|a person|a worker|my pa|people|a car|staff|support)(?: (?:to|round|here|out|over|for|now|help|me|get|come|see|us|mine|my|flat|house)){0,5}|(?:just )?send (?:some ?(?:one|1|body)|help)(?: .{0,20})?|(?:so )?(?:is|are|will|r) (?:it )?(?:u|you|ya|they|any ?(?:one|1|body)|some ?(?:one|1|body)|help|people|a person) (?:actually |really |even |be )?(?:coming|comin|on (?:the|your|their) way|sending (?:some ?(?:one|1|body)|any ?(?:one|1|body)|help|people|police))(?: (?:or .{0,20}|out|to (?:me|get me|help|us|mine|here)|here|now|tonight|then|for me)){0,3}",
  ],
  [
    "pay",
    "(?:can|will|could|would|do|does) (?:u|you|they|some ?(?:one|1|body)|my pa|the council) (?:please |pls )?(?:pay(?: (?:for|me|us|my|it|a|the)){0,3}(?: .{0,25})?|(?:book|get|put|sort|order|cover)(?: (?:me|us|up|for|in|a|an|the|out|my)){0,5} (?:hotel|b ?b|b and b|travelodge|premier inn|taxi|uber|cab|train|bus|ticket|fare|travel)(?: .{0,20})?)|can i (?:get|have|go (?:in|to)|stay in) (?:a |an )?(?:hotel|taxi|uber|cab|b ?b|b and b|travelodge)(?: .{0,35})?",
  ],
  [
    "come-with-me",
    "(?:can|could|will|would|cud) (?:some ?(?:one|1|body)|my (?:pa|worker|social worker|key ?worker|support worker)|they|u|you|any ?(?:one|1|body)) (?:please |pls )?(?:come|go) with me(?: (?:to|when|if|there|and) .{0,40})?|i (?:dont|do not|dnt) (?:want to|wanna) (?:go|do it|do this|be there) (?:alone|on my own|by myself)(?: .{0,20})?",
  ],
  [
    "stay-with-you",
    "(?:can|could|cud) (?:i|we|me(?: and (?:the |my )?\\w+)?) (?:just |please |pls )?(?:come )?(?:and )?(?:stay|live|sleep|crash|kip|move in|stop)(?: over| in| round| the night){0,2} (?:with|at|by|near|to|in|round) (?:u|you|ya|yours?|urs?|ur (?:place|house|office|gaff|yard)|your (?:place|house|office)|the office|my pas?(?: (?:house|place|flat))?)|(?:have|has) (?:u|you) got (?:a|any|somewhere|a spare) (?:bed|room|sofa|place)(?: .{0,20})?",
  ],
  [
    "stay-here",
    "(?:are |r )?(?:u|you|ya) (?:still |even |actually )?(?:there|here|awake|around|with me)|(?:can|could|will|cud|would|please|pls) (?:u|you|ya)? ?(?:just |please |pls )?(?:stay|talk|keep talking|chat|be|wait|keep texting|text|distract|sit)(?: here| on| with| to| me| talking| texting| chatting){1,4}(?: .{0,25})?|(?:please |pls )?(?:dont|do not|dnt) (?:go|leave|leave me|stop (?:talking|texting)|disappear)(?: me| now| yet| on my own| alone){0,2}|(?:please |pls )?stay (?:with me|here|on)|(?:just )?(?:talk|keep talking) to me(?: .{0,15})?|i (?:just )?(?:need|want) (?:some ?(?:one|1|body)|a person) to (?:talk|chat|listen)(?: to| to me)?",
  ],
  [
    "where-go",
    `(?:do|does|will|would|dont|must) (?:they|the council|council|u|you|social services|some ?(?:one|1|body)) (?:(?:have|got|need|legally|actually|meant|supposed|to|even) ){0,4}(?:house|rehouse|re house|home) (?:me|us)(?: .{0,25})?|is (?:there )?(?:any ?where|some ?where|a|any|an) ?(?:night |open |emergency |local |safe |nearby |homeless |warm |womens )?(?:shelters?|hostels?|refuges?|safe houses?|drop ?ins?|open|warm (?:place|space|hub)s?|night ?stop)(?: .{0,25})?|where can i (?:even )?(?:get|find|keep|stay|be) (?:warm|help|a bed|shelter|a shower|dry|safe|somewhere .{2,20}|some help)(?: .{0,20})?|(?:wh?ere|wheres|wear|were) (?:${AM_I} )?(?:i |we |me |u )?${MEANT}(?:go|sleep|stay|kip|run|hide|wait|get help|be safe|turn|safe|is safe)(?: .{0,25})?|(?:i|we|me) (?:(?:can|could|should|must|will|now) )?(?:go|sleep|stay|run|hide) (?:to )?where|where (?:i|we) (?:can|could|should|must) (?:go|sleep|stay|run|hide)|is there (?:any ?where|some ?where|a place|a safe place)(?: i| we| safe| open| warm| else| to| can| could| me| and| my| kids?){0,6}(?: (?:go|stay|sleep|wait|run|be|get))?(?: .{0,20})?`,
  ],
  [
    "comes-back",
    `(?:(?:${WHAT}|wot) (?:do i do |happens |about |shall i do |should i do )?(?:if|when)|if) (?:he|she|they|his mates?|her mates?|his mum|my (?:dad|mum|ex|bf|gf|stepdad|brother|uncle|partner|boyfriend|girlfriend)|the (?:men|lads|boys|man|guy)) ?(?:(?:just|still|does|do|ever|will|gets?|tries|to|actually|decides) ){0,3}(?:comes?(?: (?:back|here|round|home|in|after me|looking(?: for me)?|for me|to (?:mine|the door|my (?:work|school|college))))?|turns? up|finds? (?:me|where i (?:am|live))|gets? (?:back|in|home|out)|is back|shows? up|wakes? up|follows? (?:me)?|waits? (?:for me)?|starts? again|breaks? in|kicks? off)(?: .{0,25})?`,
  ],
  [
    "how-stop",
    `how ${AM_I}? ?(?:i |u |you |we )?(?:even )?(?:make |get )?(?:(?:it|this|him|her|them|the (?:thoughts|voices|urges?|feelings?)|myself|the pain|these thoughts|it all) )?(?:to )?(?:stop|go away|end it with him)(?: (?:it|this|him|her|them|myself|the (?:thoughts|voices|urges?|feelings?)|feeling like this|thinking (?:it|this|about it|like this)|happening|doing it|wanting to(?: (?:do it|do this|die|hurt myself|cut|self harm|end it|be dead|kill myself|use|drink))?|wanting it))?`,
  ],
  [
    "what-do",
    [
      `${WHAT} ${AM_I}? ?(?:i |we |u |me )?${MEANT}do(?: (?:for|until|till|til|about|with|to|tonight|now|today|then|first|in|the|meantime|meanwhile|morning|tomorrow|him|her|them|it|this|me|here|night|next|right|my|baby|kids?|while|i|wait|stay|safe|if|cant|no|one|answers)){0,8}`,
      "(?:i )?(?:dont|dunno|idk|do not|not sure|no idea|havent a clue) ?(?:even )?(?:know )?(?:wh?at|wot|wat) (?:to|2|im|i should|the hell to|the fuck to)(?: gonna| meant to| supposed to)? ?do(?: (?:any ?more|about it|with myself|next))?",
      `(?:tonight|now|today|then|so) ${WHAT} (?:i|we|me) (?:can |should |must |shall |gonna )?(?:do|can)`,
      `how ${AM_I} (?:i )?(?:even )?(?:cope|get through(?: (?:it|this|the night))?|stay safe|keep (?:myself |us |them )?safe|get out(?: of (?:here|it|this))?|get away|calm down)(?: .{0,25})?`,
      "(?:any|got any) (?:ideas?|advice|tips)|what would (?:u|you) do",
    ].join("|"),
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const U = "(?:u|you|ya|yous|they|this|it|any ?(?:one|1|body)|some ?(?:one|1|body))";
const WHAT = "(?:wh?[ao]t|wot|wats|whats|wots)";
const WORKER =
  "(?:my (?:pa|worker|social worker|sw|key ?worker|support worker|personal advis[eo]r)|denise|the pa)";
const THEM =
  "(?:him|her|them|em|my (?:ex|bf|gf|boyfriend|girlfriend|partner|husband|wife|dad|mum|mam|family|uncle|brother|stepdad|boss|landlord)|(?:the|my) (?:olders|elders|gang|lads|boys|boss|men|family)|(?:his|her|their|his mates|her mates|their) side)";
const LANGUAGE =
  "(?:arabic|farsi|persian|dari|pashto|kurdish|sorani|kurmanji|tigrinya|tigrigna|amharic|oromo|somali|vietnamese|albanian|polish|romanian|urdu|punjabi|bengali|sylheti|hindi|french|spanish|portuguese|turkish|ukrainian|russian|mandarin|cantonese|chinese|swahili|lithuanian|hungarian|czech|slovak|bulgarian|my (?:own )?(?:language|lang|langwidge|tongue)|another language|bsl|sign language|(?:an? |any )?(?:interpreter|translator|translation))";
const SPEAKS =
  "(?:(?:do|does|did|have|has|is|are|can|could|cud|will|any|u|you|ya|they|there|ur|i|we|me|got|get|give|find|need|want|an?|ne1|one|1|body|someone|some1|somebody|some body|anyone|any1|anybody|person|people|worker|workers|staff|man|woman|lady|who|that|what|which|to|for|with|in|of|speak|speaks|speaking|talk|talks|talking|know|knows|understand|understands|help|please|pls|here|there|maybe|also|my|write|text|phone|call|on|the) ){1,12}";
const OUT_OF = "(?: (?:out|away|off|now|today|tonight|soon|asap|for good|quick|quickly|fast)){0,3}";

/** What is asked or said of facts that the service knows, or has one true answer to: each with the words of it. */
export const ASKED_OF_FACTS = [
  [
    "bank-details",
    `(?:(?:do|does|will|would|should|shall|shud|can|could|must|why|when) )?(?:${U}|i|we) (?:(?:need|want|have|got|to|wanna|gonna|going|ask|asking|for|send|give|tell|text|txt|put|get|take|u|you|them|over) ){0,7}(?:(?:my|me|our|ur|the) )?(?:bank|card|account|sort code|pin|ni|national insurance|passport|debit card) ?(?:details?|number|no|card|account|info|code|pin|num)?(?: (?:for|so) .{1,30})?`,
  ],
  [
    "know-me",
    `(?:do|does|did|can|will) (?:u|you|ya|this|it) (?:even |actually |already |still )?(?:know|got|have|see|remember|tell)(?: (?:what|wat))? (?:my (?:(?:full |real |first |last |sur ?)?name|address|age|birthday|number|dob)|me|who i am|who im|who this is|im called|i am called|where i live)|${WHAT}(?: is)? my name|(?:do|does) (?:u|you|this|it) know its me|who am i`,
  ],
  [
    "language",
    `${SPEAKS}${LANGUAGE}(?: (?:person|people|speaker|speaking|language|interpreter|translator|help|one|here|there|ring|call|me)){0,3}`,
  ],
  [
    "with-them",
    `(?:(?:are|r|is|so|if) )?(?:u|you|ya|yous|this|ur|youre|u lot|you lot)(?: (?:are|r|all|actually|secretly|really|just|even|lot|only|like|in)){0,3} (?:work(?:s|ing|in)?|mates|friends|linked|in touch|in (?:on )?it|in league|talking|chatting|texting|speaking|on) ?(?:with|for|to|by)? ?${THEM}(?: (?:arent|arnt|aint|rnt|innit|are|r)(?: (?:u|you|ya))?)?|(?:are|r) (?:u|you|ya) with ${THEM}|(?:who(?:se|s)?|which|what) side (?:are |r )?(?:u|you|ya) (?:on|r on)|did (?:he|she|they) (?:send|put|pay|make|tell) (?:u|you)(?: up)?(?: to (?:this|it|text me|message me))?`,
  ],
  [
    "pictures-down",
    `(?:(?:so|how|is there a way|any way|pls|please) )?(?:(?:can|could|cud|do|will|would|how do|how can|to) )?(?:(?:u|you|ya|i|we|they|${U}|the police) )?(?:(?:help|me|to|please|pls|just|actually|even) ){0,3}(?:get|take|have|make|report|delete|remove|stop)(?: (?:them|it|that|those|these|all|the|my|me|his|of|post|posts|pics?|pictures?|photos?|nudes?|videos?|vids?|snaps?|account|page)){1,5} (?:taken |took |take |pulled |brought )?(?:down|removed|deleted|off (?:the )?(?:internet|there|snap\\w*|insta\\w*|tiktok|facebook|fb|online|whatsapp|telegram|his phone|pornhub|twitter|x)|offline|spreading|being shared)|(?:can|could|cud|how (?:do|can)|will|would) (?:u|you|ya|i|we|they|any ?(?:one|body)|some ?(?:one|body)|the police) (?:delete|remove|report|make (?:him|her|them) (?:delete|remove))(?: (?:them|it|that|those|these|all|the|my|me|his|of)){0,4} (?:pics?|pictures?|photos?|nudes?|videos?|vids?|snaps?|posts?|account)`,
  ],
  [
    "new-number",
    "(?:(?:can|could|should|shall|shud|do|how do|how can|where can|will|would) )?(?:(?:i|u|you|we|they|help me|just|need to|want to|have to|gotta|need|want|go and) ){0,3}(?:(?:get|getting|have|buy)(?: me)? (?:a |an )?(?:new|different|another|other|fresh)|(?:change|changing|swap)(?: my| me| the)?) (?:phone )?(?:number|sim|sim card|num)(?: (?:for free|then|so .{1,30}))?",
  ],
  [
    "what-i-said",
    `(?:(?:do|can|did) ${U} (?:remember|know|see|tell me|have|got|keep) )?${WHAT} (?:did |have |had |was |all )?(?:i|ive|i ve) (?:(?:just|even|already|actually|been|was|have) ){0,3}(?:say|said|tell|told|saying|telling|write|wrote|put|text|texted|txt|message|messaged)(?: (?:u|you|to|before|earlier|last|time|yesterday|night|in|that|the|first|message|msg|just|now|ago|about|it|him|her)){0,6}`,
  ],
  [
    "said-already",
    `(?:i|ive|i have) (?:already |literally |just |only |also )?(?:told|said|tell|sed) (?:u|you|ya|that|this|it|all this|everything)(?: (?:all|about|this|that|it|to|u|you|before|already|earlier|last time|yesterday|twice|ages ago|loads of times|so many times|times|like|\\d|once)){0,6}(?: (?:havent|didnt|have|did) i)?|(?:have|did) i (?:not )?(?:already )?(?:tell|told|said|say) (?:u|you|that|this)(?: (?:that|this|already|before|about it)){0,3}|(?:do|must) i (?:have to |need to |gotta )?(?:say|tell|explain|go through|repeat) (?:it|this|that|everything)(?: (?:all|again|over)){1,3}`,
  ],
  [
    "move-me",
    `(?:(?:(?:can|could|cud|pls|please) (?:${U}|my pa|the council|social services)|(?:will|would) (?:u|you|ya)) (?:please |pls |just |help )?|(?:please|pls) )(?:re ?)?(?:move|moving|relocate|rehouse|house) (?:me|us)(?! (?:on|along)\\b)(?: (?:out|away|from|to|in|into|a|an|the|my|this|here|somewhere|some ?where|else|different|new|another|area|place|flat|town|city|safe|safer|him|them|asap)){0,7}|(?:i )?(?:need|want|wanna|have) (?:to )?(?:be )?(?:re ?)?(?:moved?|relocated?|housed)(?: (?:out|away|from|to|in|a|an|the|my|this|here|somewhere|else|different|new|another|area|place|flat|town|city|safe|him|them|asap)){0,7}`,
  ],
  [
    "no-call-came",
    `(?:(?:but|still|why has|why hasnt|why did|why didnt|how come) )?(?:no ?(?:one|body|1)|nob?dy|noone|nobodys|they|${WORKER}|u|you|ya|any ?(?:one|body)|duty)(?: (?:has|have|hasnt|havent|didnt|never|still|even|actually|ever|not|s|ve|yet|lot|just)){0,4} (?:rang|rung|ring|called|call|phoned|phone|belled|text|texted|txt|contacted|replied|answered|got back|been in touch)(?: (?:me|us|back|to me)){0,2}(?: (?:yet|still|all day|all night|like u said|like you said|since|this morning|yesterday|today|last night)){0,2}|(?:i )?(?:never|didnt|havent|not) (?:got|get|had|have)(?: (?:a|any|my|that|no|the)){0,2} (?:call|phone call|call back|callback|ring)(?: (?:back|yet|still|from (?:any ?(?:one|body)|u|you|them|${WORKER}))){0,2}|(?:still |been )?(?:waiting|waitin) (?:for|on) (?:a|the|my|that|ur|your|some ?(?:one|body) to) (?:call|phone call|ring|call back|callback)(?: .{0,20})?|where(?:s| is) (?:my|the|that) (?:call|phone call|callback)`,
  ],
  [
    "let-down",
    `(?:(?:but|and|so|honestly|ffs|wow) )?(?:i )?(?:(?:really|actually|thought i could|can(?:t|not)?|never should have|shouldnt have|should never have|wont ever|never) )?(?:trusted|trust) (?:u|you|ya)(?: (?:with (?:this|that|it)|all|lot|again|and (?:u|you) (?:told|grassed|snitched)(?: .{0,15})?|any ?more|ever again)){0,3}|(?:u|you|ya)(?: (?:lot|all))? (?:said|promised|swore)(?: (?:u|you|to me|me|it|this|that)){0,3} (?:wouldnt|wont|would not|wasnt gonna|werent gonna|was private|was confidential|not to|stays? (?:private|between us|secret))(?: .{0,25})?|(?:u|you|ya)(?: (?:have|just|literally))? (?:betrayed|lied to|went behind|tricked|played|set up)(?: (?:me|my back|us|up)){1,2}(?: .{0,15})?|(?:i )?(?:wish i|shouldnt have|should never have|shouldve never|never should have)(?: (?:never|not|hadnt|had|have|of)){0,2} (?:said anything|told (?:u|you|any ?(?:one|body))|texted (?:u|you|this|here)|opened my mouth)`,
  ],
  [
    "want-out",
    `(?:how (?:do|can|could) |can |could )?(?:i|im|we)(?: (?:really|just|only|so|now|also|want|wanna|need|have|got|gotta|must|wish|going|gonna|trying|am|can|could|do|would like|to)){0,5} (?:leave|leaving|escape|escaping|(?:go|get|run|move|come|be|getting|moving|going)(?: (?:right|far))? (?:from|out of|outta|out|away from|away|off)) (?:(?:this|the|my|his|her|their) (?:house|home|flat|room|place|husband|wife|family|shop|man|marriage|hotel|boyfriend|bf|gf|girlfriend|partner)|here|him|them|her|home)${OUT_OF}`,
  ],
  [
    "fare",
    "how much (?:(?:is|are|does|do|would|will|be|it|the|a|an|any|cost|to|get|go|for|i|from|single|return|on|by|need) ){0,7}(?:bus|buses|train|trains|coach|tram|taxi|cab|uber|national express|megabus|fare)(?: .{0,40})?",
  ],
  [
    "somebody-else",
    `(?:(?:i )?(?:dont|do not|dnt|cant|wont) (?:want|wanna|like|trust|talk to|speak to)(?: (?:to|talk|speak|see|have|having|deal|with|tell))* ${WORKER}(?: (?:to (?:know|see|read|hear|be told))(?: (?:this|it|about it|about this))?)? (?:so |and |but )?)?(?:(?:can|could|cud|may|is it ok if|how do|please|pls|do) )?(?:i|u|you)? ?(?:(?:want|wanna|need|like|to|get|have|ask|for|just|please|pls|rather|prefer|talk|speak|chat|text|see|swap|change|give|me|with) ){1,8}(?:(?:to|with|my|a|an|the) ){0,2}(?:(?:different|new|another|other|diff) (?:pa|worker|social worker|person|one|woman|lady|man|personal advis[eo]r|key ?worker)|some ?(?:one|body|1) (?:else|different|new)|(?:the )?duty(?: team)?|(?:a )?(?:woman|female|lady|girl|man|bloke|some ?(?:one|body|1)|person|worker)(?: (?:worker|pa))? (?:(?:thats|that is|who is|whos|which is|n|and|but|other than|instead of|rather than|not) ?){1,3}(?:${WORKER}|her|him|she|he|them)|(?:a )?(?:woman|female|lady) (?:worker|pa|instead))(?: (?:instead|instead of ${WORKER}|please|pls|not ${WORKER}|not her|not him|then|about (?:this|it)|if possible)){0,3}|(?:can i |i want to |i wanna |how do i |i need to |please )?(?:change|swap)(?: my| the)? (?:pa|worker|social worker|key ?worker|personal advis[eo]r)s?`,
  ],
  [
    "dislikes-worker",
    `(?:i )?(?:(?:really|fucking|fuckin|proper|honestly|just|actually|literally|so) ){0,3}(?:hate|hates|h8|cant stand|dont like|do not like|dont trust|dont get on with|dont want|cant talk to|dont wanna talk to|dont want to talk to|wont talk to|never liked|am scared of telling) ${WORKER}(?: (?:any ?more|tho|at all|for this|involved|she .{0,20}|he .{0,20}))?|${WORKER} (?:is|s) (?:(?:so|a|such|really|fucking|well|proper) ){0,3}(?:useless|shit|crap|rubbish|horrible|awful|a bitch|bitch|cow|prick|dick|joke|waste of space|not nice|mean|rude|pointless)`,
  ],
  [
    "their-worker",
    "(?:(?:can|could|may) (?:i|u|you|we) (?:have|get|give me|give us|tell me|tell us) |(?:i|we)(?: (?:just|really|will|would|also))? (?:need|want|require|ll need|like) (?:to know |to have )?|(?:what|whats|who|whos)(?: (?:is|are))? |please (?:give|send|tell) (?:me|us) )?(?:the )?(?:(?:name|number|mobile|phone number|contact|contact details|details|mobile number)(?: and (?:name|number|mobile|phone number|contact details))? (?:of|for) )?(?:her|his|their|this young persons?|the young persons?|the girls|the lads) (?:(?:allocated|current|named) )?(?:pa|pas|pa s|personal advis[eo]rs?|social workers?|key ?workers?|workers?|case ?workers?)(?: (?:s )?(?:name|number|mobile|phone number|contact|contact details|details|mobile number|email)(?: (?:and|or) (?:(?:a|her|his|their) )?(?:name|number|mobile|phone number|contact details|email))?)?",
  ],
  [
    "duty-how",
    "(?:how (?:do|can|could|would) (?:i|we) |(?:i|we) (?:need|want) to |can (?:i|we) )(?:get hold of|get in touch with|get through to|reach|contact|ring|phone|call|speak to)(?: (?:some ?(?:one|body) (?:on|in|from)))? (?:the |your )?(?:duty|on ?call|out of hours|emergency)(?: (?:team|worker|social worker|desk|manager|officer))?|(?:what|whats)(?: is)? (?:the )?(?:(?:phone )?number (?:for|of) )?(?:the |your )?(?:duty|on ?call|out of hours)(?: (?:team|worker|desk))?(?: (?:phone )?number)?",
  ],
  [
    "stay-for-them",
    "(?:(?:i|we)(?: (?:will|ll|just|also|really|do))? |well |can (?:u|you) (?:help (?:us |me )?)?|is there |have (?:u|you) got )?(?:need|needs|want|find|looking for|trying to find|have to find|got to find)? ?(?:somewhere|some where|any ?where|a (?:\\w+ )?(?:place|bed|placement|room)|(?:emergency )?(?:accommodation|placement|housing)) (?:safe )?(?:for (?:her|him|them|this young person|the young person|my (?:mate|friend|sister|brother|cousin))|(?:he|she|they) can (?:stay|sleep|go))(?: to (?:stay|sleep|go|live|be))?",
  ],
  [
    "will-know-me",
    `if (?:i|we) (?:tell|say|give|show|report|speak|talk|send|grass|ring|told|said|spoke)(?: (?!(?:will|would|wil|can|could|gonna)\\b)\\w+){0,9} (?:will|would|wil|can|could|gonna) (?:they|he|she|people|any ?(?:one|1|body)|${THEM}) (?:(?:gonna|going to|ever|be|get|able to|find out|know|no|told|hear|work out|guess|see|tell|think) ){1,4}(?:that |its |it |was |from |about |by |who ){0,5}(?:i|me|was me|said|name|my name|grassed|snitched|u|you)(?: (?:said|told|grassed|snitched|it|u|you|them)){0,3}`,
  ],
  [
    "how",
    "how(?: (?:tho|though|exactly|do i (?:ask|get (?:that|it|this|one)|apply|claim|ring them)|can i (?:ask|get (?:that|it|this)|apply)|to ask))?|where do i (?:ask|ring|apply|get (?:that|it)|go for (?:that|it))",
  ],
  ["why", "why(?: (?:tho|though|did (?:u|you) do (?:that|it)|would (?:u|you) do (?:that|it)|them|her))?"],
  [
    "bad",
    "(?:is|isnt|was) (?:it|that|this|what (?:he|she|they|i)(?:s|re| is| was)? (?:did|does|do|doing|done))(?: (?:really|even|that|so|actually|like|a|kinda|too)){0,3} (?:bad|wrong|weird|normal|ok|okay|dodgy|serious|creepy|grooming|abuse|a red flag|bad thing)(?: (?:or not|or what|or am i .{1,25}))?",
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

export type AskedOfFacts = (typeof ASKED_OF_FACTS)[number][0];

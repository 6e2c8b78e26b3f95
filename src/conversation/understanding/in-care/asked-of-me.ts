// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const STAFF =
  "(?:they|u|you|ya|any ?(?:one|1|body)|some ?(?:one|1|body)|my (?:pa|worker|social worker|key ?worker|support worker)|the (?:police|council|social|home|unit|school|college|team)|social services|staff|police|social|a pa|the pa)";
const PLACES =
  "(?:schools?|colleges?|house|homes?|placements?|unit|flat|room|job|place|area|town|city|carers?|course|tenancy|away|else|elsewhere|somewhere|hostel|tutor group|class|country|care|foster care|a unit)";

/** What is asked or said of themselves, of blame, trouble and what will become of them: each with the words of it. */
export const ASKED_OF_ME = [
  [
    "fault",
    [
      "(?:(?:is|was|its|it|this|is it|maybe|so|do (?:u|you) think|does that mean|all|that|thats|probs|probably|i think|i feel like|feels like|everyone says|he says|she says|they say|my mum says|cos|its prob) ){0,5}(?:all |kinda |partly |kind of |sort of |really |just )?(?:my|me|mine) (?:own )?(?:fault|falt|folt|fualt)(?: .{0,30})?",
      "(?:was|is) it (?:something|sumthin|anything|because of something) i (?:did|said|done)(?: wrong)?|(?:did|do|have|was|did i|maybe|i think|i must have) ?i? ?(?:do|done|did|doing) (?:something|sumthin|anything|smth|summat) wrong(?: .{0,20})?|what did i do (?:wrong|to deserve (?:it|this|that))|(?:am i|im) to blame(?: .{0,20})?|(?:did|do|must|prob|probably|maybe|guess)? ?i (?:prob |probably |must |kinda |sort of |maybe )?(?:deserve|deserved)(?: (?:it|this|that))?|(?:am i|im|i am) (?:just )?(?:a )?(?:bad|terrible|horrible|awful|shit|evil|disgusting|dirty|weak|stupid) (?:person|mum|mam|mom|dad|parent|friend|mate|daughter|son)?|did i (?:lead (?:him|them) on|ask for it|make (?:him|her|them) do (?:it|that|this)|cause (?:it|this)|start it)|should i have (?:said|done|fought|stopped|screamed|known|left|told|seen)(?: .{0,30})?",
    ].join("|"),
  ],
  [
    "their-trouble",
    "(?:will|is|are|does|do|would|gonna|can) (?:he|she|they|him|my (?:dad|mum|ex|bf|gf|stepdad|brother|uncle|partner|boyfriend|girlfriend|carer|mate)) (?:gonna |going to |be |get |getting |end up |have to ){0,5}(?:in trouble|in to trouble|arrested|nicked|locked up|done(?: for it)?|go (?:to )?(?:prison|jail|court)|going (?:to )?(?:prison|jail)|in prison|sent down|charged|told off|lose (?:his|her|their) job|know it was me)(?: .{0,30})?|(?:am|will|have|did|do|are|is) (?:i|u|you|this|it|they) (?:(?:gonna|going to|just|be|about to|have|actually) ){0,3}(?:get|got|getting) (?:him|her|them|my (?:dad|mum|ex|bf|gf|stepdad|brother|uncle|partner|boyfriend|girlfriend|carer|mate)) (?:done(?: for (?:it|this))?|in(?: |)to trouble|in trouble|nicked|arrested|locked up|sent down|sacked|the sack|put away)|what (?:will )?happens? to (?:him|her|them|my (?:dad|mum|ex|bf|gf|stepdad|brother|uncle|partner|boyfriend|girlfriend|carer))(?: .{0,15})?",
  ],
  [
    "trouble",
    [
      "(?:am|will|are|do|can|could|did|im|ill|would) (?:i|we)?(?: (?:gonna|going|to|be|get|getting|in|into|end|up|any|even|have|got)){0,5} ?(?:trouble|trubble|truble|done for (?:it|this)|(?<=get )done|nicked|arrested|told off|kicked out|chucked out|excluded|expelled|locked up|sent down|a (?:criminal )?record|punished|deported|sectioned)(?: .{0,35})?",
      "(?:will|would|can|could|are|do|r) (?:they|u|you|police|the police|the feds|feds) (?:gonna |going to )?(?:arrest|nick|lock|charge|punish|deport|fine) (?:me|us)(?: up)?(?: .{0,25})?",
      `(?:are|r|is|will|would) ${STAFF} (?:gonna |going to )?(?:be |get )?(?:mad|angry|annoyed|cross|disappointed|pissed|pissed off|fuming|shout\\w*|hate me|judge me|think (?:bad|badly|less|im .{2,15}))(?: .{0,25})?`,
    ].join("|"),
  ],
  [
    "go-back",
    "i (?:dont|do not|dnt|rly dont|really dont) (?:want to|wanna) go (?:back|home|back (?:there|home)|there)(?: .{0,15})?|do (?:i|we) (?:really |still |actually )?(?:have to|got to|need to|gotta) go(?: (?:there|with (?:him|them|her)|abroad|away|on (?:the|this) (?:trip|holiday|plane)))?|(?:do|will|am|would|have|can|must|wud) (?:i|we)(?: (?:gonna|going|to|have|be|got|get|ever|just|really|actually|need|forced|even|made)){0,6} (?:go|going|sent|come|put|taken|live|stay) (?:back|home|there|back (?:there|home|in|to (?:his|hers?|theirs|mums?|dads?|my (?:mums?|dads?|moms?|family|carers?|foster \\w+)|him|them|that (?:house|place|home)|the (?:home|unit|house)))|with (?:him|them|her)|to (?:him|them|my (?:mums?|dads?|family)))(?! (?:(?:in|into|to) )?(?:care|foster|a (?:home|unit)))(?: .{0,20})?|(?:will|would|can|are|do|r|wud)? ?(?:they|u|you|ya|social services|the council|my pa|police) (?:(?:gonna|going|to|be|just|really|actually|have|not|even) ){0,3}(?:make|making|send|sending|put|putting|take|taking|force|forcing) (?:me|us) (?:go |to go |live |stay )?(?:back|home|there|back (?:there|home|in|to (?:his|hers?|theirs|mums?|dads?|my (?:mums?|dads?|moms?|family|carers?|foster \\w+)|him|them|that (?:house|place|home)|the (?:home|unit|house)))|with (?:him|them|her)|to (?:him|them|my (?:mums?|dads?|family)))(?! (?:(?:in|into|to) )?(?:care|foster|a (?:home|unit)))(?: .{0,20})?",
  ],
  [
    "move",
    [
      `(?!can i )(?:do|will|am|would|are|have|wud|can) (?:i|we|they|u|you|my pa|the council)(?: (?:gonna|going|to|have|make|making|me|us|be|got|get|need|just|force|forced|made|end|up)){0,6} (?:move|moved|moving|change|changing|leave|leaving|lose|losing|taken|taking|take|pull|pulled|kick|kicked|give up)(?: (?:me|my|the|our|out|of|from|to|in|into|away|a|new|different|somewhere|another|off|this|where|everything|i|live)){0,5}(?: ${PLACES})?`,
      "(?:can|could|will) (?:i|we) (?:still |just )?(?:stay|keep|carry on)(?: (?:here|where i am|my|at|in|with|the|same|going|to|on|living)){0,4}(?: (?:room|place|school|college|flat|placement|carers?|nans?|job|foster \\w+|mates?|dog|course|unit))?",
    ].join("|"),
  ],
  [
    "lawful",
    [
      "(?:is|isnt|aint|was) (?:it|this|that|what (?:he|she|they|hes|shes|theyre|my \\w+)(?: (?:is|are|did|does|do|doing|done)){0,2})(?: (?:even|actually|really|not|all|meant to be|against|legally)){0,3} (?:the law|law|illegal|legal|a crime|lawful|allowed)(?: .{0,30})?",
      "(?:are|is) (?:they|he|she|my (?:\\w+ )?\\w+|people|parents) (?:even |really |actually )?(?:allowed|breaking the law|doing (?:a crime|something illegal))(?: to (?:do|make|force|take|marry|keep|treat|hit|sell|lock)(?: .{0,30})?| by doing (?:this|that|it)| doing (?:this|that))?",
      "(?:can|could) (?:they|he|she|my (?:\\w+ )?\\w+|people) (?:legally|actually|really|even) (?:do|make|force|take|marry|keep) (?:this|that|it|me|someone|people|us)(?: .{0,30})?",
      "(?:is|isnt) there (?:a|any) laws? (?:about|against|for|on|to stop)(?: .{0,30})?|(?:whats|what is|what does) the law(?: say)?(?: .{0,30})?",
    ].join("|"),
  ],
  [
    "make-me",
    `(?:can|could|will|are|do|would) (?:${STAFF}|ppl|people) (?:legally |actually |just |really |gonna |going to |even |allowed to ){0,5}(?:(?:make|force|stop|evict|section|search|check) (?:me|us|my)(?: .{0,40})?|(?:make|force) (?:u|you) (?:go|talk|move|leave|do|stay|sign)(?: .{0,30})?|section people|read my phone|take my phone|kick me out|chuck me out|do that|do this)(?: .{0,20})?|do i (?:get|have) (?:any |a |no )?(?:choice|say|rights?)(?: .{0,25})?|(?:is|are) (?:they|that) (?:even )?(?:legal|allowed)(?: .{0,20})?|(?:what are )?my rights`,
  ],
  [
    "leaving",
    [
      "(?:(?:im|i am) )?(?:(?:out|sat|stood|still|only) ){0,2}(?:(?:at|in|on) (?:(?:the|my|a) )?\\w+(?: shop| centre| station)? )?(?:so |and |n )?(?:i )?(?:cant|cannot|can not|cnt|not able to) (?:really |rly )?(?:say|talk|speak|type|txt|text|chat) (?:much|a lot|alot|anything|owt|too much|more|loads)(?: (?:now|rn|here|on here|right now|tho|sorry|properly)){0,2}(?: (?:im )?(?:at|in|on) (?:(?:the|my|a) )?\\w+)?",
      "(?:i )?(?:cant|cannot|wont be able to) (?:rly |really |fully )?(?:talk|txt|text|speak|chat|type|write|reply)(?: (?:now|rn|right now|at the moment|atm|here|much|long|out loud|anymore|any more|at work|in class|till later|later|properly|for long)){0,3}",
      "(?:i |ive |im |ill |so )?(?:got to|gotta|gtg|g2g|have to|need to|better|should|gotta|must) ?(?:go|dash|leave it there|run|shoot|get off)?(?: (?:now|soon|bye|to|work|college|class|school|for tea|bus is here|bus|lesson|my|shift|starts?|lessons|tea|ready|cya|x|xx|out|bed|get|the|a|bit|in|catch|pick|up|kids?)){0,5}",
      "(?:brb|bbl|ttyl|cya|laters?|l8rs?|bye|bye bye|bye for now|see ya|see u|see you|speak later|talk later|speak tomorrow|talk tomorrow|speak soon|talk soon|tty?l|gn|back later|back in a (?:bit|min)|im (?:off|out))(?: (?:now|bye|x|xx|then|later|for now|thanks|ta)){0,3}",
      "(?:ill|i will) (?:text|txt|message|talk|speak|write|reply)(?: to)?(?: u| you| back){0,2} (?:later|tomorrow|tmrw|soon|another time|in a bit)",
      "(?:can|could|is it ok if|ok if) i (?:text|txt|message|write|talk|come back|reply)(?: to)?(?: u| you| back){0,2} (?:later|tomorrow|tmrw|another time|again|after (?:work|college|school)|in a bit)(?: .{0,15})?",
    ].join("|"),
  ],
  [
    "bother",
    "(?:am i|im|i am|i feel like im|i know im|sorry (?:for|if im|im|to|that im|about)) (?:just |being |really |probably |prob ){0,3}(?:bother(?:ing)?|annoying|annoy|a pain|wasting|waste|being annoying|being a pain|going on|moaning)(?: .{0,25})?|do (?:u|you|they|any ?(?:one|1|body)) (?:even |actually |really )?care(?: about me)?",
  ],
  [
    "have-to-talk",
    "(?:do|will|would|must|what if) (?:i|we)(?: (?:really|actually|still|have|need|got|to|must|not|just|dont|cant|wanna|want|even)){0,5} (?:talk|speak|tell|say|answer|explain|ring|give (?:my|his|her|a) (?:name|address)|go (?:through|over) it|write|text|reply|see (?:any ?(?:one|1|body)|my pa)|meet)(?: .{0,35})?|(?:i )?(?:dont|do not|dnt|cant) (?:rly |really )?(?:want to|wanna|feel like|talk)(?: (?:talk|talking|speak|speaking))? ?(?:about (?:it|this|that)|to (?:any ?(?:one|1|body)|some ?(?:one|1|body)|people|them|police)|on (?:the )?phone)(?: .{0,15})?",
  ],
  [
    "believe",
    `(?:do|will|would|does|are|is|can|wud|did) ${STAFF} (?:\\w+ )?(?:believe|beleive|belive|beleave|take (?:me|it|this) serious\\w*|think im (?:lying|making (?:it|this) up|mad|crazy|attention seeking))(?: .{0,20})?|${STAFF} (?:dont|doesnt|wont|didnt|never) (?:even |really )?(?:believe|beleive|belive) me(?: do (?:u|you|they))?|what if (?:they|no ?one|nobody|u|you|she|he|my pa|people) (?:dont|doesnt|wont|never|do not|thinks? im lying)? ?(?:believe|beleive|belive|beleave)?s?(?: me)?(?: .{0,15})?|(?:no ?(?:one|1|body)|they) (?:will |would |is gonna |wont |never |wud |ever |even ){0,5}(?:believe|beleive|belive)s? me(?: .{0,15})?`,
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

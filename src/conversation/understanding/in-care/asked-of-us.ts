// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WHAT = "(?:wh?[aou]t|wots|wats|whats|wot|wat)";
const SOMEONE =
  "(?:u|you|ya|yous|they|some ?(?:one|1|body)|any ?(?:one|1|body)|people|a person|a human|my (?:pa|worker|social worker|key ?worker|support worker)|staff|duty|the (?:duty )?team|the council|social services)";
const THIS =
  "(?:this|these|it|that|them|all (?:of )?(?:this|it)|my (?:msgs?|messages?|texts?)|these (?:msgs?|messages?|texts?)|my stuff|wh?at (?:i|ive) (?:\\w+ ){0,3}(?:u|you|say|said|write|wrote|sent|put)|the chat|me)";
const HELP_CARS =
  "(?:(?:the|an|a|for|me|us|to|for me|with) ){0,3}(?:police|feds?|cops?|coppers|bizzies|ambulances?|amb|999|paramedics?|doctors?|hospital|help)";
const SOON =
  "(?:will|would|wud|do|does|did|are|is|r|can|has|have|they|u|you|ya|any1|anyone|anybody|someone|some1|somebody|a|person|human|my|pa|the|duty|team|it|this|that|be|get|gets|read|reads|reading|see|seen|sees|look|looks|looked|at|answer|reply|respond|back|to|me|in|there|awake|up|open|on|hear|from|i|know|gonna|going|start|starts|work|message|msg|messages|take|takes|until|till|til|before|b4|for|wait|gotta|got|have to|here|someone|actually|my msg|answered|told|been|take|someone's)";

/** What is asked of the service itself and of who is behind it: each with the words of it, the first that fits counts. */
export const ASKED_OF_US = [
  [
    "calling-999",
    [
      `(?:(?:are|r|have|did|will|do|can|could|gonna) )?${SOMEONE} (?:just |gonna |going to |actually |already |not |even )?(?:call|called|calling|ring|ringing|rang|rung|phone|phoned|phoning|send|sending|sent|get|getting|contact|contacted|contacting) ${HELP_CARS}`,
      `(?:u|you) (?:called|rang|calling|ringing|sending|sent|phoning) ${HELP_CARS}`,
      "(?:will|are|r|is|do|does|gonna) (?:the |an )?(?:police|feds?|cops?|coppers|bizzies|ambulances?|amb|paramedics?) (?:gonna |going to )?(?:be |get )?(?:come|coming|comin|involved|called|told|know|turn up|show up|get told|find out|on the way|here)(?: to (?:my|mine|the) ?(?:house|home|flat|door|school|work)?)?",
      `(?:do|will|are|gonna|have) (?:u|you|they|i) (?:gonna |going to |have to |need to |got to )?(?:tell|told|involve|telling|report (?:it|this|me|him) to|grass \\w+ to) (?:the )?(?:police|feds?|cops?)`,
    ].join("|"),
  ],
  [
    "calling-them",
    "(?:are|r|have|did|will|gonna|do) (?:u|you|ya) (?:just |gonna |going to |actually |already |even )?(?:call|called|calling|ring|ringing|rang|rung|phone|phoned|phoning|contact|contacted|contacting|text|texting|texted) (?:them|him|her|any ?(?:one|1|body)|some ?(?:one|1|body)|people|my (?:mum|mam|mom|dad|family|nan|carers?|foster (?:mum|dad|carers?)|school|college|boss|ex))",
  ],
  [
    "who-rings",
    [
      `(?:who|whos|hu|when|whens|${WHAT} time|how soon|which one of u) (?:(?:is|are|r|will|gonna|going|to|be|actually|u|you|they|someone|some1|anyone|my|pa|the|team|person|does|do|would|exactly|from|duty|one|that|it|she|he) ){0,6}(?:ring\\w*|call\\w*|phon\\w*|fon\\w*|bell\\w*|contact\\w*|txt\\w*|text\\w*)(?: me| back| us){0,2}(?: (?:and )?(?:when|who))?`,
      `(?:will|is|are|r|does|do|gonna|so) ${SOMEONE} (?:gonna |going to |actually |really |even |ever |still )?(?:ring|ringing|call|calling|phone|phoning|bell|belling|contact|contacting) (?:me|us)(?: back)?(?: (?:and )?when)?`,
      `how (?:long|soon)(?: is it| will it be| do i wait| have i got to wait)?(?: (?:till|til|until|before|b4|for))? (?:(?:${SOMEONE}|i) (?:(?:gonna|going to|will|to|can|actually|even|get) ){0,3})(?:ring|rings|call|calls|a (?:ring|call)|phones?|bells?|a (?:call|ring) back|contacts?|rung|called)(?: (?:me|us|back)){0,2}`,
      `how will (?:they|i|u|you|my pa) (?:know (?:who|when|its)|ring me|reach me|find me|contact me).{0,20}`,
    ].join("|"),
  ],
  [
    "anyone-there",
    [
      "(?:is|are|s|r) (?:there )?(?:even |actually |still |really )?(?:any ?(?:one|1|body)|some ?(?:one|1|body)|a (?:real |actual )?(?:person|human)|people|ne ?1)(?: real| actually| even| human| out| still| actual){0,2}(?: (?:there|here|around|about|on|awake|up|listening|online|alive|reading(?: (?:this|these|it))?|on the other (?:end|side)|at the other end|behind (?:this|it)|i can (?:talk|speak) to|to (?:talk|speak) to|about to talk to|that can (?:talk|help)))?",
      "(?:any ?(?:one|1|body)|ne1)(?: out| really| actually| still| even)?(?: (?:there|here|about|around|awake|up|listening|online))",
    ].join("|"),
  ],
  [
    "who-reads",
    [
      `(?:who|whos|hu|hoo|who all)(?: (?:is|are|r|has|have|had|will|gonna|actually|even|else|can|does|do|all|be|here|there|going|to|really|gets)){0,5} (?:to )?(?:reads?|readin\\w?|seen|sees?|seein\\w?|knows?|got|gets?|looks?|lookin\\w?|listens?|listening|hears?|checks?|monitors?|told|been told|find\\w* out|see)(?: (?:at |in |to |into |about )?${THIS})?`,
      `(?:has|have|did|does|do|will|is|are|can|would|wud) ${SOMEONE} (?:(?:else|actually|even|already|ever|really|gonna|going|to|still|be|got|get|yet|just) ){0,3}(?:read|reads|reading|seen|see|sees|know|knows|got|get|been told|be told|told|look|looked|looking|find out|hear|heard)(?: (?:at |about |of )?${THIS})?`,
      `(?:did|does|do|will|has|is|can|would) (?:it|this|they|that|my (?:message|text)) (?:just |actually |even )?(?:go|gone|get|going|been sent|sent|get sent)(?: straight)? to ${SOMEONE}`,
      "who(?:m)? (?:(?:did|have|will|do|are|hav|r) )?(?:u|you|ya) (?:tell|told|telling|contact|contacted|alert|alerted|send (?:it|this) to|sent (?:it|this) to|gonna tell|going to tell|say)(?: (?:it|this|that|about (?:it|this|me)))?",
      "(?:have|did|hav) (?:u|you|ya) (?:tell|told|contact|contacted|pass|passed|let|alert|alerted)(?: (?:it|this))?(?: on)?(?: to)? (?:any ?(?:one|1|body)|some ?(?:one|1|body)|my (?:pa|worker|social worker)|people|them|duty)(?: (?:know|about (?:it|this|me)))?",
      "where (?:does|do|did|is|are) (?:this|these|it|that|my (?:messages?|texts?)|what i (?:say|write|said)) (?:all )?(?:go|goes|going|end up)(?: to)?",
      "(?:am i|im) (?:even |just |really )?(?:talking|texting|writing|speaking) to (?:any ?(?:one|1|body)|a (?:wall|brick wall)|myself|no ?one|nobody|a (?:real )?person|people)",
    ].join("|"),
  ],
  [
    "when",
    [
      `(?!${WHAT} time is it$)(?:when|whens|${WHAT} time|how (?:soon|quick|quickly|fast)|how long(?: (?:till|til|until|before|b4|for))?)(?: ${SOON}){0,9}`,
      "how much longer(?: .{0,20})?",
      `(?:(?:${WHAT}|the|ur|your|their|office|is|are|tell|me|send|give|know|need|can i (?:get|have)) ){0,5}(?:opening|office|working|business) (?:times?|hours?)`,
      `(?:${WHAT} (?:days?|hours?|times?)(?: (?:and|n) times?)? |(?:til|till|until) (?:${WHAT} time|when) )?(?:(?:are|r|is|do|does) )?(?:u|you|they|it|this|the office|the line) (?:open|shut|close)(?: (?:til|till|until|on|at|from|to|now|today|tonight|weekends?|the weekend|all night|24 ?7|24 hours|bank holidays?|\\w+days?|\\d{1,2} ?(?:am|pm)?)){0,4}`,
      "(?:is|are|r) (?:u|you|they|any ?(?:one|1|body)|my pa|the office|duty) (?:open|in|working|about|on|available|closed|shut)(?: (?:at the weekend|weekends|tonight|tomorrow|on \\w+day|at night|all night|24 ?7|24 hours))?",
    ].join("|"),
  ],
  [
    "what-now",
    [
      `${WHAT} (?:is |is going to |gonna |will |does |do |would |usually |actually |even )?(?:happens?|happenin\\w?|gonna happen|going to happen|next|now|comes next|the plan|the next (?:step|bit))(?: (?:next|now|then|after|after (?:this|that)|with (?:this|it)|to (?:this|what i said)|from here|when they (?:read|see) (?:this|it)|when (?:u|you) tell them|if i (?:say|tell) (?:u|you|more|yes)|once .{1,25}))?`,
      `${WHAT} (?:are |r |will |do |can |would |is |cud |could )?${SOMEONE} (?:gonna |going to |actually |even |really )?(?:do|doing|say|gonna do|help with|do to help)(?: (?:about (?:it|this|that|him|her|me)|for me|to help|to me|with (?:it|this|that|what i .{2,20})|when .{2,25}|if .{2,25}))?`,
      "(?:then|now|so|and|ok|next|after) (?:wh?at|wot|wat)(?: (?:(?:is |will |gonna |going to |it )?(?:happens?|next|happening|come)))?|how (?:does|do) (?:this|it|that|u|you|they) (?:even |actually )?(?:work|help|help me)",
    ].join("|"),
  ],
  [
    "not-police",
    "(?:are|r|is|so) (?:u|you|ya|this|they) (?:(?:the|actually|a|with|working|work|for|from|linked|to|undercover|part|of|like) ){0,3}(?:police|feds?|5 ?0|cops?|popo|old bill|immigration|the home office|home office)|(?:u|you|ya|this) (?:the |a )?(?:police|feds?|cops?|immigration|home office)",
  ],
  [
    "repeats",
    [
      "(?:why (?:do |are |r )?)?(?:u|you|ur|youre|ya|it|this(?: thing)?)? ?(?:just |only |always |all u do is )?(?:keep|keeps|kept|keepin) (?:on )?(?:saying|sayin|repeating|repeatin|sending|sendin|telling me|giving me|going on)(?: .{0,40})?",
      "(?:u|you|ur|youre|ya|this(?: thing)? is|its|it is) (?:just |literally |only |like ){0,5}(?:repeating|repeatin)(?: .{0,25})?",
      "(?:stop|quit) (?:sending|giving|telling) (?:me )?(?:the )?same(?: .{0,20})?|(?:this is|its|thats|u just|you just|youre|ur) (?:just |all |only )?cop(?:y|ied|ying)(?: (?:and|n) past\\w+)?",
      "(?:stop|quit) (?:repeating|repeatin|saying (?:that|the same)|sayin (?:that|the same)|copying|copy (?:n|and) past\\w+)(?: .{0,25})?",
      "(?:u|you|uve|youve|ya)(?: have| just| already| literally){0,2} (?:said|sent|told me) (?:that|this|it|the same)(?: .{0,25})?",
      "(?:thats |its |it is )?(?:just |all |literally )?(?:the )?(?:same|exact) (?:same )?(?:shit|thing|msg|message|answer|reply|words|line|text|crap)(?: .{0,25})?",
      "is that (?:all|it|literally all|the only thing) (?:u|you)? ?(?:can |got to |know how to |have to )?(?:say|got|do)?|(?:like |talking to |ur |youre ){0,3}a ?broken record",
      "(?:thats |that is )?not what i (?:asked|said|ask)|(?:u|you|ya) (?:didnt|havent|wont|dont|not|never|aint) (?:even )?(?:answer\\w{0,3}|listen\\w{0,3})(?: (?:me|my (?:question|q)|the question|to me|to a word|anything|what i .{2,15}))?|(?:just )?answer (?:me|my (?:question|q)|the question)|(?:u|you|ur|youre) not (?:even )?listening",
    ].join("|"),
  ],
  [
    "record",
    "(?:is|are|does|do|will|it|this) (?:this|it|these|that|u|you|they|be)? ?(?:be |get |getting |being |all ){0,5}(?:recorded|record|saved|save|stored|kept|keep (?:this|it|a record)|logged|on (?:my )?(?:file|record|system)|go (?:on|in) (?:my )?(?:file|record|notes|system)|written down)(?: (?:on|in) (?:my )?(?:file|record|notes|system))?(?: .{0,15})?",
  ],
  [
    "why-tell",
    "why (?:do|did|would|are|have|must|cant|wont|cant|not|is) (?:u|you|they|it)?(?: .{0,12})?(?:tell|told|telling|keep (?:it|this) (?:secret|quiet|private)|say anything|pass (?:it|this) on|passed (?:it|this) on|need to know|secret)(?: .{0,25})?",
  ],
  [
    "trust",
    "(?:can|do|should|how (?:do|can)|could) i (?:even |really |actually )?(?:trust|know i can trust)(?: (?:u|you|this|ya|any ?(?:one|1|body)|them|my pa|that|it))?|is (?:this|it) (?:even |really |actually )?(?:safe|private|confidential|anonymous)(?: .{0,15})?",
  ],
] as const satisfies readonly (readonly [string, string])[];
// Stryker restore StringLiteral

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const HELP =
  "(?:ambulances?|ambo|paramedics?|hospitals?|hosp|a e|a (?:and|n) e|ane|999|doctors?|docs|nhs|emergency services)";
const WASTE = [
  "\\b(?:was?te?|wasting|wastin|taking up|clogging up|using up) (?:of )?(?:their|there|the|an?|ur|any ?ones?|some ?ones?|peoples?|(?:the )?(?:doctors|nhs|ambulance|hospital)s?) (?:time|ambulance|bed|call|resources)\\b",
  "\\b(?:waste|wasting|wastin) (?:an? |the )?(?:ambulances?|999|nhs)\\b",
  "\\b(?:they|they ?ve|people|999|doctors|hospital)(?: have| got| ve| will have| are){0,3} (?:better|bigger|more important|enough|too much|too busy|real(?:ly)? (?:ill|sick)) ?(?:things|stuff|people|emergencies|going on|to (?:do|deal with))?\\b(?: to (?:do|deal with|worry about|see))?\\W*$",
  "\\b(?:others?|other people|someone else|people|some people)(?: who| that| out there)? (?:need|needs|are worse|is worse|have it worse|got it worse|deserve)(?: it| them| help| an ambulance)?(?: more| off)?(?: than me| more than me)?\\W*$",
  "\\b(?:be|being|feel like|a) (?:a )?(?:burden|nuisance|bother|pain)(?: on| to| for)? ?(?:them|any ?(?:one|body)|people|the nhs|every ?one)?\\W*$",
  "\\b(?:not|dont|wont|without)(?: want to| wanna| like)? (?:make|making|cause|causing) (?:a |any )?(?:fuss|scene|drama|bother)\\b",
];
const SHAME = [
  "\\b(?:feel|feeling|look|looks|sound|too|so|proper|bit|be) (?:\\w+ )?(?:silly|stupid|daft|dumb|embarrass\\w*|ashamed|shy|soft)(?: (?:to|2|for))?(?: about)? (?:ring\\w*|call\\w*|phon\\w*|going|go|if its nothing|asking)\\b",
  "\\b(?:look|feel|be) (?:silly|stupid|daft|dumb|a mug|an idiot)(?: if \\w+ (?:nothing|fine|ok|not))\\b",
  `\\b(?:hate|hates|dont trust|cant stand|dont like|scared of|terrified of|phobia of|dont do|cant deal with|bad experience(?:s)? (?:with|of|in|at)) (?:the |going to |being in |of )?${HELP}\\b`,
  "\\b(?:they|doctors|hospital|nurses|ambulance)(?: just| always| only| will| would| ll|ll){0,2} (?:send|sends|sent|treat|treats|treated|judge|judges|judged|laugh|laughs|laughed|ignore|ignored|think|thinks|say|kick)(?: (?:u|you|me|us|im|i am|we|were|its|at|off|out)){1,3}(?: (?:home|like|away|just|a|an|all|druggies?|dirt|rubbish|shit|attention|nothing|lying|mad|mental|faking|making|drunk|junkies?|putting|time waster|wasting)\\b){0,3}",
  "\\b(?:wont|wouldnt|never|dont) (?:even )?(?:come out|come|take me|take it|care|do anything|help|bother|turn up)(?: (?:out|seriously))?(?: (?:for|about|to) (?:someone|people|us|me|a|this|round|here))(?: (?:like|me|us|here|my|ends))*\\W*$",
  "\\b(?:cant be (?:arsed|bothered)|not (?:sitting|waiting|gonna sit|going to sit)|dont want to (?:sit|wait)|dont wanna (?:sit|wait))(?: \\w+){0,3} (?:a e|a (?:and|n) e|ane|hospital|there|for hours|\\d+ hours)\\b",
];
const AFTERMATH = [
  "\\b(?:they|theyll|hospital|doctors|ambulance|999)(?: will| would| ll|gonna| are gonna| might)? (?:just )?(?:section|sectioned|lock) (?:me|us|him|her)\\b",
  "\\b(?:they|theyll|theyd|ill|hospital|doctors|ambulance)(?: will| would| ll| gonna| might)? (?:ring|call|phone|tell|get|involve|send) (?:the )?(?:social|social services|ss|feds|police|home office|immigration)\\b",
  "\\b(?:they|theyll|social|ill|i)(?: will| would| ll| gonna| might)? (?:take|lose|get) (?:my|me|the|our) (?:kids?|baby|children|son|daughter|bairn)(?: (?:off me|away|took|taken))?\\W*$",
  "\\b(?:hes|shes|im|were|theyre|he|she|i|we)(?: is| are| am| has| have| got| a){0,4} (?:on (?:tag|bail|licence|license|recall|the run)|wanted|warrant)\\b",
  "\\b(?:if|when|then) (?:the )?(?:feds|police|ambulance|cops|they)(?: \\w+){0,3} (?:nicked|arrested|done|in trouble|kicked out|sent down|recalled|deported)\\b|\\b(?:we|well|i|ill|he|hell|they|theyll)(?: all| will| would| just)* (?:get|be) (?:nicked|arrested|done for it|recalled|sent down)\\b",
  "\\b(?:made me|i) (?:promise|promised|swear|swore)(?: \\w+){0,2} (?:not to|no|i wouldnt|not 2) (?:ring|call|tell|phone)\\b|\\b(?:boss|owner|madam|manager|landlord|they|he|she) (?:do |does |will |is )?(?:not|no|dont|doesnt|wont) (?:allow|let|want|like)(?: \\w+){0,2} (?:ambulance|doctor|hospital|999|police|call)\\b",
];
const NO_WORTH = [
  "\\b(?:not|dont think im|dont feel|im not|isnt|aint|its not) (?:really |that |even )?(?:bad|ill|sick|hurt|important|serious|worth|poorly) ?(?:enough)?(?: (?:to|for|it|an|a|ambulance|999|hospital|call|ring|go|calling|ringing|in))+\\W*$",
  "\\b(?:dont|doesnt|do not|not) deserve (?:help|it|saving|that|any of it|an ambulance)\\b|\\bno (?:point|use) (?:in )?(?:ring\\w*|call\\w*|phon\\w*|going|go)\\b",
  "\\b(?:they|theyre|theyll|theyd|people|doctors)(?: will| would| are| just| all| only| gonna| always){0,3} (?:judge|judging|laugh(?:ing)?|be angry|shout|moan|have a go|take (?:hours|ages|forever)|be ages|too busy)\\b|\\ball they do is (?:judge|moan|send|ask)\\b",
  "\\b(?:mum|mam|dad|carer|staff|nan|bf|he|she|they|parents|foster \\w+|landlord)(?: will| would| ll| gonna|s gonna| is gonna){0,2} (?:go (?:mad|mental|nuts|ape|off|spare)|kick off|kill me|flip|be (?:angry|mad|raging|so mad))(?: \\w+){0,2} (?:if|when) (?:\\w+ ){0,3}(?:ambulance|999|call|ring|police|hospital|turns? up|finds? out)\\b",
  `\\b(?:rather|sooner) (?:die|stay|bleed|be dead|wait|suffer)(?: \\w+){0,3} than (?:\\w+ ){0,4}${HELP}\\b`,
  "\\b(?:shame|ashamed|shy|embarrassed|scared|afraid|nervous|anxious)(?: (?:to|of))? (?:ring\\w*|call\\w*|phon\\w*|ask\\w*|going|go in)\\b",
];
const SHIES = [...NO_WORTH, ...WASTE, ...SHAME, ...AFTERMATH].map((one) => new RegExp(one));
const TOLD_OF_A_DAY =
  /\b(?:ok|okay|right|fine|alright) (?:ill|im|i will|i am|ringing|calling|going)\b|\b(?:this morning|last (?:year|month)|years ago|already here|is here|are here|on (?:the|its|their) way)\b/;
// Stryker restore Regex

/**
 * Why somebody shies away from help without refusing it: a waste of time, shame, what they met there before, or what comes
 * of it. Read only in an emergency. @param words as plainWords gives them, without marks
 */
export const shiesAway = (words: string): boolean =>
  SHIES.some((pattern) => pattern.test(words)) && !TOLD_OF_A_DAY.test(words);

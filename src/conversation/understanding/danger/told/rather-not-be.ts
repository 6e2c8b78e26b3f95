import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ME = "(?:i|im|i am|ill)";
const MEDICINE =
  "(?:tablets?|pills?|paracetamols?|ibuprofen|nurofen|aspirin|codeine|co ?codamol|sertraline|fluoxetine|mirtazapine|propranolol|quetiapine|diazepam|sleeping (?:pills|tablets)|meds|antidepressants?|them|insulin)";
const TIED_UP = "(?:belt|rope|cord|sheet|scarf|noose|wire|lead|flex|dressing gown cord|bedsheet)";
const RAIL = "(?:railings?|barriers?|parapet|edge|ledge|guard ?rail|balcony)";
const NOW = prefiltered(
  new RegExp(
    [
      `\\b(?:pills|tablets|meds|them) (?:(?:are|is|all|r) )*(?:lined up|laid out|spread out|counted out|in front of me|in my (?:hand|lap)|on (?:my|the) (?:bed|lap|floor|table)|next to me)\\b`,
      `\\b(?:tie|tied|tying|put|hung|looped|fixed)(?: up)?(?: (?:a|the|my))? ${TIED_UP}(?: \\w+){0,3} (?:door|beam|neck|rail|tree|ceiling|banister|light|hook|bannister)\\b|\\b${TIED_UP} (?:is |its )?(?:tied|round my neck|ready|up on)\\b(?! (?:to the (?:dog|boat)|up the|dog))`,
      "^(?:ok |so |right )?(?:ive |i have |its |i )?(?:just )?(?:tied it|all tied)(?: now| up| tight| to the \\w+)?\\W*$",
      `\\b(?:im|i am|ive|i|already|just|now|sat|stood|standing|hanging|leaning) (?:(?:sat|stood|standing|climbed|got|gone|now|just|leaning|hanging) )?(?:over|past|on the (?:wrong|other|far) side of) (?:the |a |this )?${RAIL}\\b`,
      `\\b(?:wrong|other|far) side of (?:the |a |this )?(?:${RAIL}|rails?)\\b|\\bwrong side of (?:the |a |this )?(?:fence|bridge)\\b`,
      "\\bon (?:the|a|this) (?:\\w+ ){0,2}bridge\\b.{0,40}\\b(?:dont (?:send|ring|call|tell|come)|alone|cant (?:do|go|stop)|sorry|goodbye|crying|over it|looking down|its high|so high)\\b",
      "^(?:(?:im |at |by |on |near |sat |stood |the |here ){0,4})(?:train tracks|tracks|railway(?: line| bridge)?|bridge|canal|weir|platform|cliff|edge)\\W+(?:(?:its|it is|so|all|really|very|just) ){0,3}(?:quiet|peaceful|calm|dark|no ?one|nobody)(?: here| about| around)?\\W*$",
    ].join("|"),
  ),
);
const BUT_NOW =
  /\b(?:organiser|swing|dosette|week|chemist|nurse|photo|photos|picnic|ducks?|selfie|bow|lace\w*|shoes?|hair|ponytail|boat|dog|balloon|offside|goal|pitch|bus stop|shop|supermarket|queue)\b/;
const TODAY = prefiltered(
  new RegExp(
    [
      `\\b(?:better|easier|happier|best|good|fine)(?: \\w+){0,3}? (?:if|that|when) ${ME} (?:am |was |were )?(?:not|dont|no longer|never)(?: (?:exist|live|be|am|been|was))?(?: (?:in it|here|alive|around|there|born|exist\\w*|in (?:this|the) world|in their lives?))?(?=\\W*$|[.,])`,
      `\\b(?:better|easier|happier|best)(?: \\w+){0,3}? if i (?:(?:am|was|were|wasnt|werent) )?not (?:in it|here|alive|around|exist\\w*|born)\\b|\\bi should not (?:exist|be (?:here|alive|born))\\b|\\bbetter i (?:go|am not|not be|die|leave|disappear)\\b`,
      "\\b(?:want|wanna|wants|wish|way|ways|how|ready|going|gonna|think\\w*|decide\\w*|like|time|need|must|will|i)(?: (?:to|for|of|about|is|just|now|i)){0,3} (?:stop|stopping|finish|finishing|end|ending) (?:to |be |being |with )?(?:my |the |this )?(?:life|alive|living|live|existing)\\b(?! (?:skills|course|insurance|admin|time|sentence|story|here|with|at|in|together|lessons?|class|coach)\\b)",
      "\\bno reason (?:for|to|why)(?: i)? (?:live|living|life|stay(?:ing)? alive|go(?:ing)? on|be (?:here|alive)|exist)\\b|\\b(?:dont|do not|not|cant) see why (?:i )?(?:should |to |must )?(?:live|go on|be here|stay alive|exist)\\b",
      `\\bhow (?:many|much|long)\\b.{0,30}\\b(?:dangerous|lethal|deadly|fatal|enough to|would (?:it take|do it|finish)|too (?:much|many))\\b.{0,30}\\b(?:for me|4 me|asking for (?:me|myself)|my (?:weight|size|age)|a girl my|a lad my|someone my)\\b`,
      `\\b(?:looking up|looked up|google?d?|googling|searched|searching|been reading|reading about|researching|researched|watch(?:ed|ing) (?:videos|vids)(?: on| about)?)\\b.{0,25}\\b(?:how (?:many|much)(?: \\w+){0,3} (?:take|${MEDICINE})|(?:ways?|methods?|how) to (?:go|die|do it|end it|off myself|not hurt|make it (?:not hurt|painless|quick))(?! (?:to|there|on|home|out|back|from|viral|about|for|with|if|on))|how to make it (?:not hurt|painless)|painless|quickest way|least pain)\\b`,
      "\\b(?:is it|does it|would it|will it|is) (?:painful|quick|slow|hurt|peaceful|painless)?(?: much)? ?(?:to |when (?:you|u) )(?:hang|drown|die|jump|bleed out|od|overdose)\\b|\\bhow long (?:does it|would it|will it|it) takes? to (?:die|bleed out|drown|hang|od|pass out from pills)\\b|\\b(?:is|does) (?:hanging|drowning|jumping|overdosing) (?:hurt|painful|quick|slow|peaceful)\\b",
      "\\b(?:which|what|where(?:s| is)?)(?: \\w+){0,3} (?:bridge|building|roof|car ?park)(?:s)?(?: \\w+){0,2} (?:high|highest|tallest|tall|high enough)\\b|\\b(?:highest|tallest) (?:bridge|building|car ?park)\\b.{0,25}\\b(?:for me|4 me|jump|fall|get on|get up)\\b",
      "\\b(?:wrote|written|writing|write|done|doing|left|finished|recorded)(?: \\w+){0,3} (?:letters?|notes?|cards?|videos?)(?: \\w+){0,5} (?:for after|after i|after im|when im gone|to read after|to open (?:after|when)|when i go)\\b|\\b(?:goodbye|farewell|suicide) (?:notes?|letters?|videos?)\\b(?! (?:to (?:my )?(?:work|job|boss|tutor|class)))",
      "\\b(?:gave|given|give|giving)(?: away)?(?: all)? my(?: \\w+){1,6}\\b.{0,40}\\b(?:can rest|at peace|ready now|peace now|wont need|dont need (?:it|them|anything)|where im going|all done now)\\b|\\bgiven away(?: all)? my\\b.{0,40}\\b(?:rest|peace|ready|sorted)\\b",
      "\\b(?:sorted|sorting|decided|know)(?: out)? who(?:s| is)? (?:gets|getting|gonna (?:get|have)|has|having|will (?:get|have)) my (?:cat|dog|stuff|things|kids?|flat|pets?|clothes|records|money)\\b",
      "\\b(?:letters|notes) (?:(?:are|is|all) ){0,2}(?:written|done)\\b.{0,30}\\b(?:dog|cat|kids?|sorted|ready)\\b",
      "\\b(?:think\\w*|thought) (?:of|about|bout) (?:just )?jump(?:ing|in)(?: off)?\\W*$",
      "\\bcant wait (?:til|till|until) (?:the )?(?:morning|tomorrow|then|monday)\\b.{0,20}\\b(?:gonna|going to|ill|il|i will) (?:do|hurt|end|lose)\\b",
      "\\b(?:tomorrow|tonight|soon|next week|after today) i (?:will|wont|would|am)(?: not)? (?:be )?(?:not )?(?:be|exist|here|alive|gone for ?ever)\\W*$",
      "\\b(?:go|leave|exit|out)(?: away)?(?: (?:from|of|out))? (?:(?:this|the) )?world(?= (?:now|soon|today|tonight|better|behind)|\\W*$)|\\bworld (?:is )?not (?:a place )?for me\\b|\\b(?:god|allah|jesus|lord) (?:\\w+ )?take me\\b(?! (?:to church|back to))",
      "\\b(?:want|wanna|need) (?:to )?(?:just )?(?:rest|sleep) (?:always|for ?ever|for good|and (?:not|never) (?:wake|open))\\b|\\b(?:sleeping (?:pills|tablets)|something)\\b.{0,15}\\b(?:i want |for )?(?:long|forever|for ?ever) sleep\\b|\\bsleep for ?ever\\b",
      "\\bi(?:ve| have)? (?:made|make) (?:my|the|a)? ?(?:decision|peace)\\b.{0,25}\\b(?:tomorrow|tonight|not be|the night|to go|goodbye|with (?:dying|it|god))\\b",
      "\\b(?:boyfriend|mum|family|everyone|they|kids|he|she) (?:will|would|can|could) (?:all )?(?:cope|manage|be (?:ok|fine|better|happier)) (?:without|when) (?:me|im gone)\\b",
    ].join("|"),
  ),
);
const NO_WISH =
  /\b(?:credits?|essay|uni|course|college|exams?|recipe|vitamins?|(?:can|for|give|giving) (?:my|a) (?:baby|son|daughter|dog|cat|kid|child|toddler|little \w+|\d+ year old)|tooth\w*|lol|haha\w*|game|film|book|song|festival|group chat|the (?:\w+ )?group|meeting|party|leaving (?:card|do)|driving|contract|world of|photograph\w*|photos?|view|documentary)\b/;
const PERHAPS = prefiltered(
  new RegExp(
    [
      `\\bhow (?:many|much)\\b.{0,24}\\b(?:too (?:much|many)|dangerous|lethal)\\b.{0,20}\\b${MEDICINE}\\b|\\bhow (?:many|much) ${MEDICINE} (?:is|are|would be) (?:dangerous|too (?:many|much)|enough|lethal)\\b`,
      "\\b(?:buy|buying|bought|sells?|get|got) (?:a |the |some |strong )?(?:rope|razor blades)\\b(?! (?:access|course|bridge|ladder|swing))|\\bstrong (?:sleeping )?(?:pills|tablets)\\b",
      "^(?:(?:ive|i have|i|just|really|proper|ok|honestly|im) ){0,4}had enough(?: (?:now|x|tbh|man|really|mate))*\\W*$",
      "^(?:(?:i|just|really|so|please) ){0,3}(?:want|wanna|need|going|gonna)(?: to)? (?:just )?(?:end|finish) (?:this|it all|all)(?: now| please| today)?\\W*$",
      "\\b(?:how (?:much longer|long|many more days)|dont know how (?:much|long)\\w*|idk how (?:much|long)\\w*|dunno how (?:much|long)\\w*)(?: longer| more)?(?: (?:can|could|am|do|must|should|will))? i(?:m| am)?(?: (?:can|could|am|have|meant|supposed|expected|got|to|gonna))* (?:hold on|hang on|carry (?:on|it|this)|go on|keep going|cope|do (?:this|it)|last|live(?: like this)?|take(?: (?:it|this|any ?more))?|survive|stay (?:strong|alive)|manage)\\b",
      "\\b(?:dont|do not) (?:know|think)(?: (?:if|that|how))? (?:i|ill|il) (?:can|could|will) (?:do|take|carry) (?:this|it|on)(?: (?:much longer|any ?more|any longer))\\b|\\b(?:dont|do not) have (?:the |any |more )?strength\\b.{0,25}\\b(?:days?|life|this|live|any ?more|go on|continue)\\b",
      "\\b(?:not sure|dont (?:know|think)|dunno|idk|doubt)(?: (?:if|how|that))? (?:i|il|ill|i will|im)(?: (?:can|could|will|gonna|gunna|going to))?(?: just)? ?(?:get|make it|make|last|survive|cope)(?: it)? (?:thru|through|to|till?|until|past) (?:(?:the|this|another|tonight|tomorrow) ?)(?:night|day|morning|weekend|week|month|christmas|xmas)?(?= (?:tbh|alone|x|honestly|pls|help|like this)|\\W*$)",
      "\\b(?:not sure|dont (?:know|think)|dunno|idk)(?: (?:if|how|that))? (?:i|il|ill)(?: (?:can|could|will))? ?(?:last|survive) (?:the|this|another) (?:night|day|week|weekend|month)\\b",
      "\\bcant (?:get|make it) (?:thru|through) (?:another|this|the|one more) (?:night|day|week)\\b(?! (?:shift|at work|of (?:shifts|work|exams)))",
      "\\b(?:do not|dont|not|cannot|may not|cant|will not|can not) continue(?: (?:this|like this|any ?more|my life|to live|living|with (?:life|this life)))?\\W*$",
      "^(?:(?:ive|i|just|have) ){0,3}(?:made|wrote|written|writing|done) (?:a|my|out a) will\\W*$",
      "^(?:(?:tbh?|honestly|but|so|like|well) ){0,2}(?:is there|theres|there is|whats)(?: (?:even|really))? (?:any|no|the) point(?: (?:any ?more|tbh|of any of it|in any of it|to any of it))?\\W*$|\\bwhats the point of any of (?:it|this)\\b",
      "\\bmy life (?:is |has |it )?(?:finish(?:ed)?|over|ended|is end|done|destroyed)\\b|\\bi (?:am|m) think(?:ing)? to finish\\W*$|\\bfinish (?:with )?my ?self\\b",
      "^(?:(?:ive|i|have|i have|just) ){0,3}(?:chosen|picked|set|decided) (?:the|a|my|on a|on the) (?:day|date|place)(?: now)?\\W*$",
      "\\b(?:wont|will not|never gonna|not gonna) hear from me (?:again|any ?more|ever)\\b|\\blast time (?:ill|i will|you(?:ll)?) (?:text|hear|message)\\b",
      "\\bi (?:am|m)?(?: just)? ?(?:a |the )?(?:burden|load|weight)(?: (?:of|for|to|on)) (?:every|all|my|them|people|him|her)\\w*\\b",
      "\\b(?:tired|exhausted|weary) (?:of|from) (?:carry(?:ing)? (?:my ?self|everything|on|it all)|pretending|holding on|fighting(?! (?:with|my)))|\\b(?:very |so |too ){0,3}tired from inside\\b|\\bfeel (?:very |so |too |really ){0,3}heavy\\b(?! (?:after|from (?:the )?(?:food|gym|dinner)|eyelids|legs))",
      "\\b(?:end|at the end) of my (?:rope|tether)\\b|\\bno tomorrow for me\\b|\\bnot see tomorrow\\b|\\bim drowning(?: here)?\\W*$|\\beverything(?:s| is)? (?:gone )?dark\\W*$|\\bnothing is (?:ever )?(?:going to|gonna) get better\\b|\\bwhat is (?:there )?left for me\\W*$|\\bwhy do i (?:even )?bother(?: any ?more)?\\W*$",
      "\\b(?:dont know|idk|dunno) how much more i can take\\b|\\bhow much more (?:can|am) i\\b.{0,12}\\b(?:take|supposed)\\b|\\b(?:cant|shouldnt|dont trust myself to|not safe to) be (?:left )?alone tonight\\b",
      "\\blooking over (?:the |a )?(?:railings?|barrier|edge|balcony)\\b(?! at the (?:ducks|boats|match|pitch|kids|view))",
    ].join("|"),
  ),
);
const NO_HINT =
  /\b(?:climb\w*|washing|clothes ?line|skipping|tow|camping|boat|dog|phone|line is|hold music|queue|on hold|my money|the money|payment|course|tenancy|contract|apprenticeship|placement|college|uni|essay|exams?|shifts?|appointment|meeting|interview|wedding|holiday|lol|haha\w*|laptop|my phone|homework|revision|gym|season|united|city|game|film|smoking|chat|call)\b/;
const IN_EARNEST = /\b(?:not|aint|wasnt|isnt) (?:\w+ )?(?:kidding|joking|a joke)\b/;
// Stryker restore Regex

/** How plain it is that somebody would rather not be, and whether it is now. */
export type RatherNot = "now" | "today" | "perhaps";

/**
 * Their own life, in the words of a second language or told by the way: what would be enough, where it is high, what they
 * have given away, how long they can hold on. A pure hint is for the question whether they are safe.
 * @param words as plainWords gives them
 */
export function ratherNotBe(words: string): RatherNot | undefined {
  if (NOW.test(words) && !BUT_NOW.test(words)) return "now";
  if (TODAY.test(words) && !NO_WISH.test(words)) return "today";
  return PERHAPS.test(words) && (!NO_HINT.test(words) || IN_EARNEST.test(words)) ? "perhaps" : undefined;
}

import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const NEVER_MORE = "(?:any ?more|no more|any longer|no longer|much longer|ever again|again ever)";
const FOR_GOOD = "(?:for ?ever|4 ?ever|4 ?eva|for good|4 good|permanently|from this world|out of this world)";
const BEFORE = "(?:before|b4|befor|bfore|b 4|until|til|till)";
const IS = "(?:is |s |be |has been |was |all |just |already |nearly |almost |so |well ){0,3}";
const OVER = "(?:finish|finished|over|done|the end|ended|end|finito)";
const SOON =
  "(?:soon|tonight|tonite|2nite|2night|tomorrow|tomorro|tomoro|tmrw|tmoz|tomoz|2moro|next week|by (?:\\w+ )?(?:morning|\\w+day|then)|today|this time \\w+|in a bit)";
const NOBODY =
  "(?:nothing|nobody|no ?one|gone|dead|no more|dust|ash|ashes|a memory|just a memory|a ghost|just a \\w+)";
const THEM = "(?:her|him|them|u|you|ya|yous|yall|you all|every(?:one|body|1)|my \\w+)";
const PLAIN = prefiltered(
  new RegExp(
    [
      `\\b${BEFORE} (?:i|im|i am|ive|i have)(?: (?:just|finally|really|gonna|going to|have to|go and|go n|go|actually|maybe)){0,3} (?:${FOR_GOOD}|(?:leave|go|disappear|vanish|gone|going|check ?out|log off)(?: (?:away|all|yous?|you all|everyone|this place))? ${FOR_GOOD}|end|die|dead|dying|gone|jump|hang|kill|top|off my ?self|overdose|od|cut|slit|slash|harm|hurt my|hurt me|do (?:something|summat|sumthin|sth|smth) (?:stupid|silly|daft|dumb|bad|mad|crazy|i ?ll regret|i regret|i cant take back|to my ?self|to me)|do (?:it|this|that)(?= (?:again|tonight|for real|pls|please|x)\\b|\\W*$)|finish (?:it|this|everything|my ?self)|give up|let go|not be here|am not here|not here|no longer here|disappear|vanish)\\b(?! (?:on (?:the|this|my) (?:form|course|job)|out of (?:town|here|college)|up (?:the|my) (?:flat|tenancy|job|course|place|room)|of the queue|my (?:hair|nails|grass|lease|contract|tenancy|course)))`,
      `\\b${BEFORE} (?:its|it is|it|all is|everything is|everything|im|i am)(?: (?:all|just|really|be|is|gonna be|far|way)){0,3} (?:over(?: for me)?|too late|2 late|to late|done for me|finish\\w* for me)(?! (?:to|for (?!me\\b)))`,
      `\\b(?:it|its|all|everything|life|world|this) ${IS}${OVER} (?:for|4|with) me\\b`,
      `\\b(?:my |me |mi )(?:life|world)(?: (?:she|he|it))? ${IS}${OVER}\\b`,
      "\\b(?:couldnt|cudnt|cant|cnt|cannot|can not|wont)(?: \\w+)? (?:face|do|take|get through|live|see|stand|bear) another (?:day|night|week|minute|hour|morning)\\b",
      "\\b(?:wont|will not|not gonna|not going to|dont think (?:ill|i will|im gonna)|never gonna)(?: (?:ever|even))? (?:make it|get|last|see|reach|live|be here|be around)(?: (?:to|till|til|until|for|see|past)){0,6} my (?:next |own |\\d{1,3}\\w{0,3} )?(?:birthday|bday|18th|21st)\\b(?! (?:party|do|meal|drinks|night))",
      `\\b(?:for|4) me (?:it|its|all|everything) ${IS}${OVER}\\b`,
      `\\b(?:too|2) late (?:for|4) me\\b(?! (?:to|2)\\b)`,
      "\\b(?:im|i am|i|ill|il)(?: (?:just|really|probs|honestly))? (?:(?:not gonna|not going to|wont|will not|dont think ill|dont reckon ill|wont be able to) (?:last|survive|(?:make it|last|get) (?:through|thru|to|till|til|until|past))|(?:cant|cannot) (?:last|survive))(?: it)? (?:(?:the|this|another|tonight|tomorrow|tonite|2nite|tomoro) ?)(?:night|morning|weekend|week|day)?(?= (?:on my own|alone|x|pls|please|like this)|\\W*$)",
      `\\b(?:wont|will not|doesnt|dont|not gonna|not going to|isnt gonna|nothing(?: will| is gonna| really)?|never) (?:even |really )?(?:matters?|make (?:a|any) difference) (?:any ?more |anyway )?(?:after|come|from|once|by|past) (?:${SOON}|the weekend|\\w+day|now|im|i)\\b`,
      `\\b(?:no|isnt|wont be|not|aint)(?: \\w+)? me (?:after|past|from|by) (?:${SOON}|the weekend|\\w+day)\\b`,
      `\\b(?:soon|${SOON}) (?:i|il|ill|i will|im|i am)(?: (?:will|be|gonna|going to|not)){0,4} ${NOBODY}\\W*$|\\b(?:i ?ll|i will|im|im gonna|i am going to) (?:be )?(?:nothing|nobody|dead|no more|dust|ash|ashes|a memory|just a memory) ${SOON}\\b`,
      `\\b(?:dead|goner|corpse)(?: (?:girl|man|boy|lad|lass|woman|kid|person|body|walking|weight|meat)){0,6}(?: \\w+)? ${SOON}\\b(?! (?:line|phone|battery))`,
      `\\b(?:couldnt|cudnt|couldn|cant|cnt|cannot|can not|couldve not)(?: \\w+)? (?:do|take|carry|handle|stand|bear|face|manage|fight|keep|cope|go|continue|live)(?: (?:it|this|on|all|with|going|fighting|the pain|life)){0,3} ${NEVER_MORE}\\b`,
      `\\b(?:wont|will not|not gonna|not going to|never gonna|never) (?:be )?(?:hear|see|answer|reply|bother|bothering|text|texting|hearing|seeing|need|needing|trouble|troubling)(?: (?:from |of |about )?(?:me|you|u|yous|yall|any ?one|any ?body|them|her|him|anything|nothing|stuff|it|one))? (?:${NEVER_MORE}|ever)\\b|\\b(?:wont|will not|not gonna|not going to) be (?:a |an |your |ur |the )?(?:\\w+ )?(?:problem|burden|bother|nuisance|pain|worry|trouble) (?:to \\w+ )?${NEVER_MORE}\\b`,
      "\\b(?:was ?nt|isnt|is not|was not|aint|not|never)(?: any of)? (?:her|his|their|ur|your|anyones|any ?bodys|no ?ones|yous|anybody) fault\\b",
      `\\b(?:this is|thats|its|heres|consider this)(?: my| a| the)? (?:final |last )?(?:good ?bye|farewell)\\b(?! (?:party|card|do|present|gift|lunch|meal|cake))|\\b(?:say |saying |said )?(?:bye|good ?bye)(?: (?:to|2) ${THEM})? ${FOR_GOOD}\\b`,
      `\\bnot (?:to |2 )?worry(?: \\w+)? (?:about|bout|abt) me ${NEVER_MORE}\\b|\\b(?:stop|can stop) worrying(?: about me)?,? (?:ill|im|i will|soon|its|it will)(?: \\w+){0,3} (?:over|gone|peace|finished)(?: soon)?\\W*$`,
      `\\b(?:i )?(?:love|loved|luv|luvd) ${THEM}\\b.{0,30}\\b(?:better (?:this way|off|without)|sorry|bye|good ?bye|carry on|cant (?:stay|do)|always will)\\b`,
      `\\b(?:i )?(?:tried|try)(?: (?:so hard|my best|my hardest|really hard|everything))?,? (?:but |and |n )?(?:sorry|im sorry|i cant|couldnt|it wasnt|wasnt|bye|its not)\\b(?!.{0,40}\\b(?:ring|call|phone|form|get through|bus|come|make it|log|find|open|download|send))`,
      "\\b(?:soz|sorry|sozz)(?: (?:to|for))?(?: (?:letting|let|leaving|leave|hurting|failing|disappointing))(?: (?:you|u|yous|her|him|them|every(?:one|body|1)|all|all of you|my \\w+))(?: all)?(?: down| behind)?\\b.{0,20}\\b(?:bye|good ?bye|peace|forgive|love|no more|any ?more)\\b",
      `\\bthank(?:s|you| you|u)? .{0,24}\\b(?:cant|cannot|can not|couldnt) (?:continue|carry on|go on|live|stay)\\b`,
    ].join("|"),
  ),
);
const PERHAPS = prefiltered(
  new RegExp(
    [
      "^(?:just )?(?:for )?(?:the |my )?(?:one|1|once|a) ?(?:last|final|more) (?:time|chance|call|chat|goodbye)(?: (?:pls|please|x|ever|before (?:i go|im gone))){0,6}\\W*$|\\b(?:for |4 )?(?:the |my )?(?:very )?last time(?: ever)?\\W*$|\\b(?:its|is|this is) (?:the|my)(?: very)? last chance\\W*$|\\bonce more before i go\\W*$",
      `\\b(?:or (?:itll|it will|its gonna|its|it be|it would|itd)|cos itll|cos after (?:that|then))(?: \\w+)? (?:be )?(?:too|2|to) late\\b(?! (?:to|for (?!me\\b)))`,
      `\\b${BEFORE} i (?:lose (?:it|my (?:mind|head|shit))|snap|crack|break|explode|flip|go mad|go crazy|lose control|cant (?:any ?more|think|cope)|do anything)\\b`,
      `\\bnot (?:to |2 )?worry(?: \\w+)? (?:about|bout|abt) me (?:after|from|past|come)\\b|\\b(?:can |to )?stop worrying\\b.{0,20}\\b(?:gone|leave|leaving|over|peace)\\b`,
      "\\b(?:isnt|not|never|aint|wont be|am not|im not) (?:coming|comin|gonna come|going to come) back\\b(?! (?:to|til|till|until|from|on|for|in|this|today|at|before)\\b)",
      "\\b(?:give|giv|giving|gave|can have|takes?|look(?:ing)? after|feed|mind)(?: (?:away|all|of)){0,6}(?: (?:my|me)) (?:stuff|things|cat|dog|rabbit|hamster|pets?|kids?|clothes|belongings|money|baby|daughter|son|flat|records|everything)\\b.{0,30}\\b(?:to|when|after|once|if)(?: my)? (?:\\w+)\\b(?!.{0,30}\\b(?:holiday|hols|hospital|work|college|interview|appointment|away|trip|shift|moving|move)\\b)",
      `\\bwhen (?:it|its|it is|this is|everything is)(?: \\w+)? (?:all )?(?:over|finished|done)\\b(?=.{0,30}\\b(?:my stuff|give|sis|sister|brother|bro|mum|look after|sorry|love|know|find))`,
      "\\b(?:wont|will not|not gonna) (?:have|need|be needing)(?: (?:this|a|the|my|it))?(?: (?:phone|number|flat|booking|place|room|bed|fone))? (?:or|and|n) (?:anything|nothing|owt|nowt|any of it|anything else)\\b",
      "^(?:a )?(?:nothing|nobody|no ?one|waste of (?:space|time|oxygen|air)|dead(?: (?:man|girl|boy|woman|weight|lad|meat|person))?|worthless|useless|a (?:burden|mistake|failure|ghost)|pathetic|rubbish|trash)\\b(?! (?:but|fancy|bad|major|urgent|much|important|special|happened|to do|is wrong|good))",
      `\\b(?:not|wont|never)(?: that im)?(?: (?:gonna|going to))?(?: be)? (?:here|around|about|alive) (?:to )?(?:answer|pick up|hear|see it|read|reply)\\b`,
      "\\bif (?:i|you|u|they|we)(?: \\w+)? (?:dont|do not|stop|never|cant)(?: \\w+)? (?:answer|reply|respond|pick up|turn up|hear from|get back|text back)(?: \\w+){0,4} (?:knows? why|know what|what happened|know who|police|call 999|ring 999|its (?:him|her|them|cos|because of))\\b",
      "\\b(?:sorry|soz|im sorry)(?: \\w+){0,5} (?:to (?:all of (?:them|you|yous)|every ?(?:one|body|1)|all)|for (?:everything|all of it|it all|being (?:me|born|alive|like this|a \\w+)|letting \\w+(?: \\w+)? down))\\b(?!.{0,40}\\b(?:missing|late|meeting|appointment|form|reply|replying|rude|yesterday|swearing|shouting|mess|delay)\\b)",
      "\\b(?:at|reached|come to|got to) (?:the|my|me|mi) (?:\\w+ )?end of (?:the|my|me|mi) (?:road|rope|line|tether)\\b(?= (?:with (?:this|it|life|everything)|now|here)|\\W*$)",
      "\\b(?:when|after|once|if|til|till|until) (?:they|you|u|she|he|some ?one|some1|the police|any ?one|my \\w+) finds? (?:me|my body)\\b(?! (?:a|an|on|at|somewhere|some|work|the)\\b)",
      "\\b(?:was|been) (?:nice|good|lovely|great) (?:knowing|to know|to have known) (?:her|him|them|you|u|yous|you all|every ?one)\\b",
      "\\bforgive (?:every ?(?:one|body|1)|them|him|her|you|u|all|my \\w+)\\b",
      "\\bi (?:(?:will|do|always|still|really) ){0,2}(?:love|luv|loved|luvd) (?:her|him|them|u|you|you all|u all|yous|ya|every ?(?:one|body|1)|my \\w+)(?: (?:all|always|so much|loads|very much|forever|and|n|sorry|x+)){0,6}\\W*$",
      "\\b(?:sorry|soz)\\b.{0,15}\\b(?:couldnt|cudnt|cant|cannot|can not) (?:hack|handle|take|cope|bear|stand|stick|do)(?: (?:it|this|with it|any ?more|life|all|the pain)){0,6}\\W*$|\\bright to (?:worry|be worried|be scared) (?:about me)?",
      "\\b(?:last|final) (?:favou?r|thing|time|call|message|text|ask)(?: (?:that|thing))? (?:i|ill|il|i will|im|im gonna|you|u|youll|ull)(?: (?:will|gonna|going to))? (?:ever|be able to) \\w+",
      "\\bdone (?:with )?(?:fighting|trying|surviving|pretending|hurting|hanging on)\\b|\\b(?:held on|hung on|hanging on|kept|stayed|lasted|fought)\\b.{0,20}\\bas long as i could\\b",
      "\\btalk me (?:out of (?:it|this)|down)\\b|\\b(?:wasnt|isnt|is not|was not|wont be|no) (?:an )?accident\\b",
      "\\bif (?:im|i am) (?:even )?(?:still |not )(?:about|around|here|alive|breathing)(?= (?:then|by|tomorrow)|\\W*$)",
      "\\b(?:dont|not to|never|no one should|nobody should|shouldnt) blame (?:yo?urself|urself|ur self|herself|himself|themselves|any ?one|any ?body|her|him|them|you|u|my \\w+)\\b|\\b(?:not|nothing)(?: \\w+)? (?:cos|because|bc|coz|down to|to do with)(?: of)? (?:u|you|her|him|them|anyone|any of (?:you|u|them))\\W*$",
      `\\b(?:bye|good ?bye|ta ?-?ra|tara|see ya|cya|so long|farewell|ta ta)\\b.{0,12}\\b${FOR_GOOD}\\b`,
      "\\b(?:head|voices?|brain|mind|demons?)(?: (?:is|are|keeps?|just|all|be)){0,6} (?:telling|tells?|saying|says|pushing) me (?:to|2) (?:do|end|go|jump|die|hurt|finish)\\b",
      "\\b(?:cant|cannot|can not|couldnt|cudnt) (?:continue|carry on|go on|keep going|keep on)\\b(?! (?:with|on the|at|my|the|college|doing)\\b)",
      `\\b(?:finish|end|stop|done with|done wi|over with)(?:ing|ed)? (?:everything|it all|all of it|my ?self|all)\\b(?! (?:my|the|on|i)\\b)`,
    ].join("|"),
  ),
);
const THANKS =
  "(?:thanks?|thank ?(?:you|u)|ta|cheers|tysm|ty|thnx|thx|grateful|appreciat\\w*|done (?:her|his|their) best|did (?:her|his|their) best|was (?:always )?(?:kind|good|nice|lovely) to me)";
const EVERYTHING =
  "(?:everything|every ?thing|evrything|evrythin|all (?:the|her|his|their|your|ur|you|u|she|he|they)|always|being (?:there|kind|nice|good)|the lot|it all|trying|her best|his best)";
const NO_NEED =
  "(?:wont|will not|wnt|dont|do not|doesnt|does not|not gonna|not going to|no longer|never|no)(?: (?:be|have|has|got|even|really|ever|gonna)){0,3} (?:need(?:s|ed|ing|in)?(?: (?:to|a|an|any|the|my|it|me|another|that))?|bother(?:ing|ed)?|worry(?:ing)?|have to|hav to|wait(?:ing)? (?:for|up))";
/** Thanks for all of it, and what was to come needed no more. */
const NEEDED_NO_MORE = prefiltered(
  new RegExp(
    `\\b${THANKS}\\b.{0,20}\\b${EVERYTHING}\\b.{0,60}\\b${NO_NEED}\\b|\\b${NO_NEED}\\b.{0,60}\\b${THANKS}\\b.{0,20}\\b${EVERYTHING}\\b`,
  ),
);
/** Why it is needed no more. */
const FOR_A_REASON =
  /\b(?:got (?:a|the|my|an|in|it|one|into|myself)|ive got|sorted|starting|started|start(?:s)? (?:on|my|at|uni|college|work)|moving (?:to|in|out|back)|moved|leaving care|turn(?:ed|ing) 2[15]|new (?:pa|worker|job|flat|place)|passed|finished|already|instead|found (?:a|my|one)|cos (?:i|my|ive|im|we) (?:got|have|found|passed|mum|did|start)|accepted|job|uni|enrolled|done it|all good|got paid|back with)\b/;
const OF_THINGS =
  /\b(?:forms?|application|apply\w*|deadline|cv|test|exams?|mocks?|essay|coursework|interview|course|enrol\w*|college|uni|contract|tenancy|viewing|licen[cs]e|shift|work|job|booking|workshop|trip|appointment|event|offer|sale|tickets?|bus|train|tram|battery|credit|minutes|data|wifi|sim|laptop|hair|nails|homework|letter|survey|placement|shop|film|gym|game|holiday|hols)\b/;
const JOKED = /\b(?:lol|lmao|haha\w*|jk|boredom|laughing)\b/;
/** Of a thing, and of all the rest. */
const NEVER_AGAIN =
  /\b(?:wont|will not|not gonna|never|dont)\b.{0,40}\b(?:anything|nothing|owt|nowt)(?: else)? (?:ever(?: again)?|any ?more|no more)\W*$/;
// Stryker restore Regex,StringLiteral

/**
 * The end that is told beside an ask for a call, or in words to be passed on: "before i go for good", "it is finish for
 * me", "tell her it wasnt her fault". Elsewhere these words may be of anything.
 * @param rest what besideAsk leaves
 */
export function endInAsk(rest: string): "plain" | "perhaps" | undefined {
  if (NEVER_AGAIN.test(rest)) return "perhaps";
  if (NEEDED_NO_MORE.test(rest) && !FOR_A_REASON.test(rest)) return "perhaps";
  if (OF_THINGS.test(rest)) return undefined;
  if (PLAIN.test(rest)) return JOKED.test(rest) ? "perhaps" : "plain";
  return PERHAPS.test(rest) ? "perhaps" : undefined;
}

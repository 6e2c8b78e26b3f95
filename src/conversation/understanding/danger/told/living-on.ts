import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NOT_THERE =
  "(?:aint|not|never|wont|wont be|dont (?:think|reckon|see|want)(?: i(?:ll| will)?| myself| me)?|no way im|cant (?:see|picture|imagine)(?: me| myself)?)";
const AGE =
  "(?:my (?:\\d\\d(?:st|nd|rd|th)|next|own \\d\\d(?:st|nd|rd|th)?)(?: birthday| bday)?|(?:1[89]|2[0-9]|30|thirty|twenty))";
const FOR_EVER = "(?:for ?ever|for good|permanently|4 ?ever|4 good)";
const GONE =
  "(?:dead|die|dead and gone|(?:properly|actually|really|like) gone|gone (?:for good|forever|for ever|gone|4 good)|gone(?=\\W+(?:like |i mean |as in )?(?:properly|actually|dead|for good|forever|gone))|not (?:alive|around) any ?more|in the ground|under the ground)";
const IT_ALL =
  "(?:it all|everything|the whole thing|all of it|all this|life|the pain|my head|the noise in (?:me|my head))";
const HINTS = prefiltered(
  new RegExp(
    [
      `\\b${NOT_THERE}(?: (?:gonna|going to|be|ever|even|to|get|make))* (?:seeing|see|reach|reaching|living|live|making it|make it|getting|at|get)(?: (?:to|past|see|at|till|until))* ${AGE}(?= |$|[,.!?])(?! (?:till|until|savage|jump|mins?|minutes?|quid|pounds|people|percent|miles|films?|hours?|times|in|again|this|off|because|so early|followers|likes|year old))`,
      "\\b(?:cant|dont) (?:picture|see|imagine) (?:me|myself) (?:at|being|turning|past) (?:1[89]|2\\d|30)\\b",
      "\\b(?:1[89]|2[0-9]|30) (?:isnt|aint|is not|not) (?:happening|gonna happen|coming)\\b",
      "\\bmy (?:own )?funeral\\b(?! (?:plan|policy|insurance|suit|outfit|shift|job|director|playlist lol))",
      `\\b(?:cat|dog|rabbit|hamster|pets?|stuff|things|flat|kids?|son|daughter|baby|records|clothes|phone)\\b(?: \\w+){0,6} (?:when|once|if|after) (?:im|i am|i)(?: (?:like|am))? ${GONE}\\b`,
      `\\b(?:want|wanna|wish|like|need|let|just)\\b(?: \\w+){0,6} (?:quiet|silent|silence|dark|peace|nothing|still|asleep|sleep) ${FOR_EVER}\\b`,
      `\\b(?:make|making|made) ${IT_ALL}(?: (?:all|just|finally))? (?:stop|end|go away|go quiet|be over)\\b`,
      "\\bmake it (?:all )?(?:stop|end)\\b(?=.{0,15}\\b(?:i cant|cant (?:do|take|cope|go)|anymore|i want|no more)\\b)",
      "^(?:please |pls |just )*make it all (?:stop|end)(?: please| pls)?\\W*$",
      "\\b(?:lethal|fatal|deadly) (?:dose|amount)\\b",
      "\\b(?:what|whats|wots|wot|how (?:much|many))\\b(?: \\w+){0,8} (?:do it|finish (?:you|me|u|someone|a person) off|kill (?:you|me|u|someone|a person|somebody|yourself|myself)|to die|end it|not wake up|dont wake up)\\b",
      "\\b(?:how (?:bad|dangerous|safe)|what happens|is it (?:bad|dangerous))\\b(?: \\w+){0,4} (?:to take|if (?:you|u|i|she|he|they|someone|somebody) (?:take|takes|took)|to have)(?: (?:like|about|a whole|over))? (?:\\d{2,3}|twenty|thirty|forty|fifty|loads|a lot|the lot|the whole (?:box|packet|strip))(?: (?:of (?:them|those|it|these|em|my)|tablets|pills|paracetamol|at once|in one))?\\b",
      "\\b(?:want|wanna|wana|gonna|going to|feel like|need)(?: to| 2)? (?:just )?jump(?:ing)? off(?: (?:something|summat|anything|it))?\\W*$",
      "\\b(?:bye|goodbye|see ya|cya|farewell|so long),? (?:cruel )?world\\b",
      "\\b(?:headstone|gravestone|coffin|casket)s?\\b(?=.{0,30}\\b(?:for me|mine|my own|need (?:one|it|mine) soon|soon)\\b)|(?<!put on )\\bmy (?:own )?(?:headstone|gravestone|coffin)\\b",
      "\\b(?:coffin|casket|grave|funeral)\\b(?: \\w+){0,3} with me in\\b",
      "\\b(?:quickest|easiest|fastest|best|painless|least painful|safest) way (?:to (?:die|end (?:it|things|my life)|kill (?:me|my ?self))|out of (?:life|living|this life|being alive)|out\\W+of life)\\b",
      "\\b(?:if|when|after|once) i (?:topped|top|snuff(?:ed)?|off(?:ed)?) (?:it|my ?self|me ?self)\\b",
      "\\b(?:want|wanna|wish|need)\\b(?: \\w+){0,3} (?:lights?|everything|all of me|me|my brain) (?:off|out|gone|over) (?:for good|for ?ever|permanently)\\b",
      "\\b(?:ill|i will|gonna|going to) (?:be )?(?:a star|an angel|in heaven|with the angels|dead)(?: \\w+){0,2} (?:by|before|in the) (?:\\w+ )?(?:morning|tomorrow|tonight|weekend|midnight|sunrise)\\b",
      "\\bheaven\\b.{0,20}\\b(?:on my way|im coming|see (?:you|u|her|him) soon|be with (?:you|u|her|him))\\b|\\b(?:on my way|coming) to (?:heaven|see (?:you|her|him|my \\w+) in heaven)\\b",
      "\\bno (?:20[23]\\d|tomorrow|next year|more birthdays) for me\\b",
      "\\blast (?:text|message|msg)(?: from me)?\\b.{0,15}\\blove (?:you|u|yous|ya) all\\b",
      "\\b(?:wont|not gonna|not going to|dont) (?:be )?need(?:ing)? (?:(?:it|them|one|any|that|this|anything) )?where im (?:going|off)\\b",
      "\\b(?:does|will|would) (?:it|dying|death) hurt(?=.{0,12}\\b(?:dying|die|death))|\\b(?:does|will) dying hurt\\b",
      "\\b(?:hoping|hope|wish|wishing|pray|praying) (?:that )?(?:im|i am|i was|i were|id be) dead\\b(?! (?:wrong|right|on|set|centre|center|last))",
      "\\bwant out (?:for good|for ?ever|of (?:life|living|being alive))\\b",
      "\\b(?:cba|dont want to|dont wanna|tired of|sick of|done with|done|cant be (?:arsed|bothered)) (?:be|being) (?:a )?(?:human|person|alive)\\b(?! (?:of|being resources|resources))",
      "\\bwhats it like to (?:drown|die|bleed out)\\b|\\bwhat (?:does|do) (?:drowning|dying|hanging) feel like\\b",
      "\\b(?:find|found) my body\\b|\\btheyll find me in the (?:woods|river|canal|water|bath|park|morning)\\b",
      "\\bid rather be (?:ash|ashes|dust|dead)\\b(?! than)",
      "^(?:goodbye|bye) (?:all|everyone|everybody|every1)\\b(?!.{0,60}\\b(?:last day|shifts?|work|job|uni|course|placement|holiday|monday|see (?:you|u|ya)|later|soon|cake)\\b).{0,40}\\b(?:did (?:your|ur|yr) best|sorry|strong|forgive|love (?:you|u)|loved (?:you|u)|tried|not (?:your|ur) fault)\\b",
      "\\bwrong side of (?:the |a )?(?:railings?|barriers?|fence|bridge)\\b",
      "\\b(?:stood|standing|sat|sitting)(?: \\w+){0,2} (?:by|at|near|on|next to|beside) (?:the )?(?:edge of (?:the )?)?(?:train |tram )?(?:tracks|rails|weir|dock|viaduct|ledge)\\b",
      "\\b(?:old (?:habits?|ways|friend)|back (?:on|at|to)|relapsed|slipped up)\\b(?: \\w+){0,4} (?:razors?|blades?)\\b",
      "\\b(?:better off|happier|best)\\b(?: \\w+){0,7} (?:me|if i was|if i were|with me)(?: \\w+){0,2} (?:in the ground|under the (?:ground|grass)|in a box|six feet under|dead)\\b",
      "\\bcant (?:do|take|keep doing|cope with) (?:this|it|life)(?: any ?more)?[ ,.]+(?:its|it is) (?:all |just |got |all got )*(?:too|2|to) much\\b",
    ].join("|"),
  ),
);
const WATCHES = prefiltered(
  /\b(?:looking at|looking down at|staring at|watching|counting|watchin)(?: all)?(?: the)? (?:trains?|tracks|lorries|cars|traffic|water|river|canal|drop)\b(?:.{0,40}\b(?:for (?:ages|hours|an hour|the last hour|\d+ ?(?:mins?|minutes|hours|hrs)|so long)|go (?:by|past|through)|since \w+|all (?:night|morning|day))\b)/,
);
const PASTIME =
  /\b(?:race|running|athletics|trackside|bands?|little (?:boy|lad|girl|man|one)|my (?:son|daughter|nephew|lad|kids?|grandad)|kids|toddler|spotting|spotter|steam|fishing|photos?|sketch\w*|waiting for (?:mine|my|the)|delay\w*|cancel\w*|ducks?|boats?|timetable|prices?|tickets?|fares?|cheap\w*)\b/;
const NO_HINT =
  /\b(?:weeds?|germs?|mould|moss|rats?|ants|fleas|nits|slugs|bugs?|plants?|raining|rain|notifications?|texts|spam|shav\w*|beard|stubble|film|movie|song|lyrics|game|essay|course|exams?|coursework|shift|job|calpol|doughnuts?|donuts?|pastries|cakes?|sweets|gym|revision|homework|college work|smoke alarm|phone calls?|neighbours?|weekend|roller|bank card|primark|off work|world of|geometry)\b/;
// Stryker restore Regex

/**
 * Hints that they will not be there: an age they will not reach, their own funeral, quiet for good, what would be enough,
 * or watching the trains go by. @param words as plainWords gives them
 */
export const hintsAtNotLivingOn = (words: string): boolean =>
  (HINTS.test(words) && ![NO_HINT, PASTIME].some((pattern) => pattern.test(words))) ||
  (WATCHES.test(words) && !PASTIME.test(words));

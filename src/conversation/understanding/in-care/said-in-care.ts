import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";
import { isAngryJoke } from "./angry-joke.ts";
import { GUILT } from "./guilt.ts";
import { STEPS_TAKEN, type StepTaken } from "./step-taken.ts";

/** What somebody says of it, of themselves or of us, once they have told of danger: nothing new, and no question. */
export type SaidInCare =
  | "taken-back"
  | "shame"
  | "alone"
  | "not-clear"
  | "english"
  | "simpler"
  | "not-enough"
  | "upset"
  | "kind-words"
  | "guilt"
  | "after-death"
  | "wont-act"
  | StepTaken;

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:ok|okay|k|no|nah|na|nope|yeah|yh|ye|well|but|and|so|tbh|honestly|actually|soz|sorry|srry|look|nm|lol|lmao|haha|chill|relax|calm down|bro|bruv|mate|fam|fine|pls|please|cos|like|just|i mean|idk|oh|right|alright|it was|its|it is|that was|thats|this is|i was|i am|im|ive|i have|i|was|were|wow|proper|just|all) ){0,5}";
const END =
  "(?: (?:now|tho|though|really|tbh|bro|bruv|mate|fam|lol|haha|x|xx|sorry|soz|honest|swear|i swear|promise|innit|man|again|to (?:u|you|be honest)|about (?:it|that|all that|this)|of (?:it|that)|all of (?:it|that)|everything|earlier|before|ok|okay|anyway|for real|at all|arent i|aint i|or what|a lot|pls|please|plz)){0,4}";
const only = (...words: string[]): RegExp => new RegExp(`^${LEAD}(?:${words.join("|")})${END}$`);

const PATTERNS: readonly (readonly [SaidInCare, RegExp])[] = [
  [
    "taken-back",
    only(
      "(?:all |only |just )?(?:made|making|make) (?:it|that|this|all that|all this|it all|that bit|stuff) ?(?:all )?up",
      "(?:a )?(?:lied|lying|lie|lies|liar|fibbed|fibbing|bullshitting|chatting (?:shit|rubbish)|chattin (?:shit|rubbish)|talking (?:shit|rubbish))",
      "(?:none|not any) of (?:it|that|this) (?:(?:ever |even |actually |really )?happened|was true|is true|is real|was real)",
      "(?:it|that|this|nothing|none of it) ?(?:never|didnt|did not|not|wasnt|isnt|aint) (?:even |actually |really )?(?:happen|happened|happening|true|real|serious)",
      "(?:only |just |all )?(?:jokin|joking|jokes|joke|a joke|kidding|kiddin|messin|messing|mucking about|muckin about|messing about|playin|playing|pissing about|winding (?:u|you) up|having a laugh|avin a laugh|bantering|banter|trolling|pranking|a prank|a dare)(?: (?:about|around|with (?:u|you)))?",
      "(?:only |just |all )?(?:venting|ventin|ranting|rantin|letting off steam|moaning|moanin|having a moan|sounding off|being dramatic|bein dramatic|dramatic|overreacting|over reacting|exaggerating|attention seeking|being silly|being daft|being stupid|in a mood|drunk talk|the drink talking)(?: (?:on|off))?",
      "(?:nothing|nothin|nuffin) (?:(?:i was )?(?:just )?(?:being|bein) (?:dramatic|silly|daft|stupid)|serious|to worry about|really)",
      "(?:only |just )?(?:testing|testin) (?:ya|u|you|this|it)|(?:only |just )?(?:testing|testin|checking|checkin|seeing|seein) (?:if (?:this|it|u|you) (?:work\\w*|reply|answer\\w*|were real)|what (?:u|you|it) (?:would|wud|d)? ?(?:say|do))|(?:only |just )?a test",
      "(?:only |just )?(?:a )?(?:song(?: lyrics?)?|lyrics?|line from a (?:song|film|show)|quote|film quote|meme|tiktok sound|story|thought|idea|dream|nightmare)",
      "my (?:\\w+ )?(?:mates?|friends?|cousin|brother|sister|bro|sis|flatmate|kid) (?:typed|wrote|sent|texted|nicked my phone|had my phone|took my phone|was on my phone|put)(?: (?:it|that|this|all that))?",
      "(?:dont|do not|didnt|did not|never) (?:really |actually |even )?(?:mean|meant|mean any of) (?:it|that|any of it|any of that|what i (?:said|wrote|put))",
      "(?:wrong person|wrong chat|sent (?:that|it) by (?:mistake|accident)|autocorrect)",
      "(?:exaggerated|bigged it up|went over the top)",
    ),
  ],
  [
    "shame",
    only(
      "(?:feel|feeling|felt|feels) (?:so |really |rly |proper |well |very |too |much |a bit |like ){0,4}(?:disgusting|disgustin|dirty|gross|ashamed|shame|shamed|embarrass\\w*|embaras\\w*|stupid|thick|dumb|pathetic|weak|guilty|used|cheap|ruined|broken|humiliated|worthless|a failure|an idiot|a mug|a slag|a freak|(?:a )?monster|grim)(?: (?:n|and|an) \\w+)?",
      "(?:so |really |rly |proper |very |too |such |just |well ){0,4}(?:a |an )?(?:ashamed|shame|shamed|embarrass\\w*|embaras\\w*|humiliating|humiliated|pathetic|disgusting|disgustin|disgusted with myself|so stupid|stupid|thick|an idiot|idiot|a mug|a failure|failure|a disgrace|a mess|a freak|dirty)(?: (?:this|of (?:me|myself|it|what i did)|with myself|asking|to ask|cos im a (?:lad|man|boy|bloke)|because im a (?:lad|man|boy|bloke)|for a (?:lad|man|boy|bloke)))?",
      "(?:am i|is it (?:cos|because|coz) im|(?:im|i am)(?= (?:\\w+ ){1,5}(?:arent|aint) i$)|must be|i must be|do (?:u|you) think im|r u thinking im|u must think im|you must think im) (?:so |just |really |going |a |an |that ){0,4}(?:crazy|mad|mental|thick|stupid|dumb|weird|a freak|dirty|disgusting|bad|evil|weak|scum|vile|as bad as (?:him|her|them|that|my (?:dad|mum))|sick in the head|psycho|monster|nonce|animal|devil|danger to (?:everyone|people|them|kids)|(?:bad|terrible|horrible|awful|shit|evil|nasty|sick|wicked|horrid|disgusting) (?:mum|mam|mom|dad|person|mate|friend|human(?: being)?|parent|brother|sister|son|daughter|cousin)|an idiot|just like (?:him|her|them|my (?:dad|mum))|like (?:him|her|them|my (?:dad|mum)))(?: for (?:thinking|feeling|wanting|saying) (?:it|this|that|like this))?",
      "(?:bet|reckon|guess) (?:u|you|they)(?: all)? (?:think|thinks|thinking) (?:im|i am) (?:so |just |really |a |an |that ){0,4}(?:crazy|mad|mental|thick|stupid|dumb|weird|a freak|freak|dirty|disgusting|bad|weak|idiot|pathetic)",
      "(?:just |such |only ){0,3}(?:a )?waste of (?:space|time|oxygen|everyones time)",
      "(?:prob\\w* |must |kinda |sort of |maybe ){0,4}(?:deserve|deserved|asked for|had it coming|brought (?:it|this) on myself)(?: (?:it|this|that|all of it|everything|it prob\\w*))?(?: prob\\w*)?",
      "(?:he|she|they|my \\w+) (?:said|says|told me|tells me|always says|reckons)(?: that)? (?:nobody|no ?one|nobodyll|no ?1) (?:(?:will|would|is gonna|gonna|ll) )?(?:ever )?(?:believe|want|love|help|listen to) me",
      "(?:nobody|no ?one|no ?1|who|they) (?:(?:is gonna|gonna|will|would|wud|wont|ever|gona|ll|never) ){0,4}(?:believe|believes|beleive|belive|listen to|take|trust|help|want|care for) (?:\\w+ ){0,3}(?:me|people like me|a (?:\\w+ )?(?:student|foreigner|refugee|care kid|junkie|lad|man|boy|girl|kid|druggie|traveller|gypsy|immigrant)|us)(?: serious\\w*)?",
      "(?:people|they|everyone|ppl|they all|everybody) (?:will |would |gonna |is gonna |wud |ll )?(?:laugh|judge|hate|think im (?:\\w+ ){0,3}\\w+|look at me)(?: at)?(?: me)?",
    ),
  ],
  [
    "alone",
    only(
      "(?:aint |havent |have |dont have |not |literally |really |got ){0,4}(?:got )?(?:no ?one|nobody|no ?1|no (?:friends|family|mates|people)|any ?one|anybody|any (?:friends|family|mates))(?: (?:else|left|here|at all|to (?:talk|turn|speak|go) to|to (?:ask|ring|call|tell)|i can (?:ring|ask|call|tell|trust)|who (?:cares|understands|gets it))){0,2}",
      "(?:so |really |all |very |completely |proper ){0,4}(?:alone|lonely|on my own|by myself)(?: (?:here|with (?:this|it)|all the time|in this))?",
      "(?:nobody|no ?one|no ?1) (?:ever |really |even |actually ){0,4}(?:helps|help|helped|listens|listened|gets it|understands|notices|asks|comes)(?: (?:to |for )?(?:me|us|ever|people like me))?",
    ),
  ],
  [
    "not-clear",
    only(
      "(?:dont|do not|dnt|cant|cannot|not|no|didnt|didn t) (?:really |rly |even )?(?:understand|understanding|undestand|underst\\w*|get|follow|comprend\\w*)(?: (?:it|this|that|u|you|what (?:u|you) (?:say|said|mean|saying|are saying)|your (?:message|text|words)|ur (?:message|text|words)|what this (?:says|means)|any of (?:it|this)|the (?:message|words|text)))?",
      "(?:dunno|dont know|idk|not sure|doubt|dont think|bet) (?:if |that )?(?:u|you|ya|this thing|this) (?:even |actually |really |can ){0,4}(?:get|gets|understand|understands|know|knows|listen\\w*|hear|hears|follow|following)(?: (?:what|wot|wat|me|anything|a word|any of it)(?: (?:im|i am|i|ive) ?(?:saying|sayin|say|said|mean|on about|been saying)?)?)?",
      "(?:what|wot|wat) (?:(?:do|does|did|d|is) )?(?:(?:u|you|ya|it|that|this) )?(?:even )?(?:mean|meaning|means)(?: by that| that| this| it)?|(?:wdym|wym)|(?:that|this|it) (?:makes|made) no sense|(?:ur|youre|you are|u r|this is|thats) (?:not making sense|confusing(?: me)?)",
      "(?:say|speak|talk|write|explain|tell me)(?: (?:it|this|to me|me)){0,2} (?:simple|simply|easy|easier|slow|slowly|in (?:simple|easy|plain) (?:words|english))",
      "(?:u|you) (?:dont|do not|didnt|not|wont|never|aint|havent|cant) (?:even |really )?(?:understand|get it|get me|understood|listened|listening|read what i (?:said|wrote|put)|understanding)(?: me)?",
      "(?:have|u have|you have|got|do (?:u|you) have|is there|can i (?:have|get)|need|want|u got|you got|i need|i want) (?:a |an |any |some ?one who speaks? )?(?:translator|interpreter|translation|(?:my|other|another) language|arabic|farsi|polish|urdu|somali|kurdish|spanish|french|romanian|tigrinya|vietnamese|albanian|pashto|dari|bengali|punjabi)(?: (?:person|speaker|please))?",
    ),
  ],
  [
    "english",
    only(
      "(?:for |about |if |that ){0,4}(?:my|me) (?:bad |poor |broken |terrible )?(?:english|spelling|spellin|writing|grammar)(?: (?:is|isnt|not|so|very|good|bad|poor|terrible|too|really|sorry|no|awful|shit|crap|rubbish|broken|weak)){0,4}",
      "(?:cant|not|dont|no) (?:\\w+ )?(?:spell|write|good english|speak english|english)(?: (?:good|well|proper|properly|very|so)){0,4}",
    ),
  ],
  [
    "not-enough",
    only(
      "(?:ok |yeah |wow |great |well ){0,4}(?:thanks|thank you|ta|cheers|thx)(?: a lot| so much| a bunch)? (?:for|4) (?:nothing|nothin|nuffin|nowt|fuck all|sod all|literally nothing)",
      "(?:thats|that is|thats not|this is|this isnt|u are|youre|ur|this) (?:really |just |so |literally |absolutely |gonna |going to ){0,4}(?:not |no |isnt )?(?:help|helping|helpful|help me|any (?:help|use|good)|no (?:help|use|good)|shit|crap|rubbish|a joke|a waste of time|pathetic|useless)(?: (?:to )?me)?",
      "(?:stop|quit) (?:talking|chatting|talkin|chattin|speaking) (?:to me )?like a (?:robot|bot|machine|computer)",
      "(?:u|you|this|it) (?:dont|doesnt|wont|cant|dont even|never|aint) (?:even |really )?(?:help|helping|do (?:anything|nothing|shit|jack))(?: (?:me|at all|anyone|us)){0,2}",
    ),
  ],
  [
    "upset",
    only(
      "(?:still |just |proper |really |literally |been |all |so ){0,4}(?:crying|cryin|cant stop crying|cant stop cryin|in tears|sobbing|in bits|in a state|shaking|shakin|shaky|panicking|panickin|having a panic attack|overwhelmed|a wreck|stressed out|all over the place|heartbroken)(?: (?:rn|my eyes out|like mad|loads|all night|all day|a lot|so much|everywhere)){0,2}",
      "(?:my )?(?:hands?|legs|body|whole body|head) (?:is|are|r|wont|cant|keep|keeps|feel|feels|all){0,4} ?(?:shaking|shakin|trembling|spinning|stop shaking|mess|a mess|everywhere)",
      "(?:feel|feeling) (?:so |really |proper |well ){0,4}(?:sick (?:with|to) worry|sick with (?:worry|fear|nerves)|sick to my stomach|numb|lost|empty|overwhelmed|panicky|anxious|low|awful|terrible|horrible|so bad)",
      "(?:heart|my heart) (?:is |s )?(?:racing|pounding|going mad|broken)(?: so fast)?",
    ),
  ],
  [
    "kind-words",
    only(
      "(?:u|you|ur|youre|u r|u are|you are|thats|that is|this is) (?:so |very |really |too |being ){0,4}(?:kind|nice|lovely|sweet|good to me|a good (?:person|man|woman|lady)|the best|amazing|a lifesaver|helpful)(?: (?:person|man|lady|to me|for me|of (?:u|you)))?",
    ),
  ],
  [
    "after-death",
    only(
      "(?:do (?:u|you) (?:know|think|believe) )?(?:wh?at|wot|wats|whats|where)(?: (?:do|does|did|is|will|would|u|you|ya|think|reckon|believe|actually|really)){0,4} (?:happens?|comes?|go|goes|there|its like|it like|it feels? like)(?: (?:to (?:us|you|u|me|people)|we|you|u|i|people))? (?:after|when|once|if)(?: (?:we|you|u|i|people|someone|they|ur|youre))? (?:die|dies|death|dead|are dead|r dead|pass|gone)",
      "(?:do (?:u|you) (?:think|believe)(?: in)? |is there (?:really |actually )?)(?:theres |there is |in )?(?:an? )?(?:life after death|after ?life|heaven|hell|something after)(?: (?:after (?:death|we die|this)|or hell|or nothing|or anything))?",
      "(?:wh?at|wot|wats|whats)(?: is| does| do)? (?:it |dying |death |being dead )(?:feel |be |is )?like(?: to (?:die|be dead))?|does (?:it|dying|death) hurt(?: to die| when (?:u|you) die)?",
      "(?:do (?:u|you) think )?(?:i|id|ill|we) (?:would|will|d|ll|can|could)? ?(?:go to (?:heaven|hell)|see (?:my )?(?:\\w+ ){1,2}again if i (?:die|died))",
    ),
  ],
  [
    "wont-act",
    only(
      "(?:im |i am |am )?not (?:actually |really |ever )?(?:gonna|going to|gunna|gna|planning to|about to|planning on) (?:actually |really |ever )?(?:do|doing|act on|try) (?:anything|owt|it|that|nothing|anythin|anything (?:stupid|silly|daft|bad)|summat stupid)(?: i promise)?",
      "(?:(?:i|deffo|defo|prob\\w*|im sure|i doubt) ){0,2}(?:dont think|doubt|dnt think|dont reckon|not sure|dont feel like) (?:that )?(?:i|id|ill|im|i would|i will) ?(?:will|would|could|can|gonna|going to|wud|ever)?(?: (?:ever|actually|really))?(?: (?:do|act on|go through with|try) (?:anything|owt|it|that|anything (?:stupid|silly|daft|bad)))?",
      "(?:i )?(?:prob\\w* |deffo |defo )?(?:wont|will not|would not|wouldnt|never would|would never|couldnt) (?:actually |really |ever )?(?:do|act on|try) (?:anything|owt|it|that|nothing|anythin|anything (?:stupid|silly|daft|bad))(?: i promise)?",
    ),
  ],
  ["guilt", only(...GUILT)],
  ...STEPS_TAKEN.map(([step, words]) => [step, only(...words)] as const),
];
// Stryker restore Regex

const LONGEST_WORDS = 14;

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LITTLE_ENGLISH =
  /\benglish\b.{0,20}\b(?:no|not|bad|small|little|poor|weak|broken|low|isnt)\b|\b(?:no|not|bad|little|small|poor|broken|weak|dont (?:speak|know|have|read)|cant (?:speak|read))\b.{0,15}\benglish\b/;
const NOT_UNDERSTOOD =
  /\b(?:(?:not|no|dont|cant|didnt|never) (?:\w+ ){0,2}?(?:understand\w*|understood|get it|know what)|(?:what|wot|wat) (?:\w+ ){0,2}?mean\w*|(?:say|write|speak|explain|tell)(?: \w+){0,2} (?:easy|easier|simple|simply|slow|slowly|again))\b/;
/** Help that is not there. */
const NO_HELP =
  /\b(?:no|without|any) (?:a |an )?(?:doctors?|gp|ambulances?|paramedics?|police|nurse|crisis team|social worker|fire brigade|help)\b/;
/** It asks somebody to ring. */
const ASKS_TO_RING = /^(?:(?:pls|please|ok|just|then|can (?:u|you)) ){0,2}(?:ring|call|phone|dial)\b/;
// Stryker restore Regex

/** What a short line says of it, of themselves or of us; nothing for any other, and for one that says more. */
export function readSaidInCare(text: string): SaidInCare | undefined {
  const words = withoutMarks(plainWords(text));
  if (words.split(" ").length > LONGEST_WORDS || ASKS_TO_RING.test(words)) return undefined;
  if (isAngryJoke(words)) return "not-enough";
  const said = PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? asksForSimpler(words);
  return said === "with-help" && NO_HELP.test(words) ? undefined : said;
}

/** "my english not good, what you mean": little English, and words that were not understood. */
const asksForSimpler = (words: string): SaidInCare | undefined =>
  LITTLE_ENGLISH.test(words) && NOT_UNDERSTOOD.test(words) ? "simpler" : undefined;

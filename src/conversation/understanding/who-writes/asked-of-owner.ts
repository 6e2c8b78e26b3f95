import { prefiltered } from "../words/prefiltered.ts";
import { withoutMarks } from "../words/without-marks.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const CALLED = "babes?|bbe|baby|hun|hunny|hon|love|luv|darlin\\w?|sweetheart|princess|bbz|bab";
const LEAD = `^\\W*(?:(?:${CALLED}|oi|yo|hey|hiya|hi|hello|so|and|but|well|ok|right|erm?|um|come on|go on|oh|just tell me|tell me|right then|wtf|eh|ere|here|now then|haha|lol|wait) ){0,4}`;
const U = "(?:u|you|ya|ye|yer|ur|youre|yous|your|uve|youve)";
const WHO = "(?:who|whos|whose|whom|who the \\w+|who tf|which \\w+|wh?at \\w+)";
const ARE = "(?: is| are| r| re| s| have| ve| that| this| dis| it| the \\w+| tf){0,3}";
const WRITING =
  "(?:text|texting|textin|txt|txting|txtin|txtn|messaging|messagin|messagn|msging|msgin|chatting|chattin|chating|snapping|snappin|dming|whatsapping|inboxing|writing|writin|typing|typin|facetiming)";
const TALKING = "(?:talking|talkin|talk|speaking|speakin|speak|on)";
const OFTEN = "(?: are| r| re| been| bin| keep| always| even| actually| still| there| now| just){0,3}";
const LATE =
  "at this (?:time|hour)|this (?:late|time)|so late|at night|all (?:day|night|the time|evening)|behind my back|in there|for so long|again|then|tonight|tonite|up there|(?:at )?half \\w+|at \\d{1,2}(?:am|pm)?|at (?:midnight|silly oclock|stupid oclock)";
const END = `(?: (?:to|2|with|on(?: (?:there|here|that|it|ur phone|your phone|the phone))?|${LATE}|${CALLED}|eh|ay|huh|x+|lol|mate|bro|pal|is it|though|tho|anyway|now|rn|for|like|anyways|please|pls|ha|haha)){0,4}\\W*$`;
const OTHERS =
  "(?:people|someone|somebody|some ?1|(?:some|another|other|random|that|this|a|an|loads of|different) (?:\\w+ )?(?:lads?|blokes?|man|men|guys?|girls?|woman|boys?|fella|number|person|random|one|people)|randoms|strangers|lads|blokes|men|girls)";
const PHONE = "(?:phone|fone|mobile|messages|msgs|texts|dms|contacts|chats?)";
/** Asked of whoever owns the phone, by somebody who looks at it or stands by. */
const OF_OWNER = prefiltered(
  new RegExp(
    [
      `${LEAD}${WHO}${ARE} ?${U}${OFTEN} ${WRITING}${END}`,
      `${LEAD}(?:${CALLED}) ${WHO}${ARE} ?${U}${OFTEN} ${TALKING}${END}`,
      `${LEAD}${WHO}${ARE} ?${U}${OFTEN} ${TALKING}(?: (?:to|2|with|on)){0,2}(?: (?:the |your |ur )?phone(?: to)?)? (?:${LATE}|${CALLED}|huh|eh|ay|on (?:there|that|ur phone|your phone))${END}`,
      `${LEAD}(?:why|y|how come)(?: are| r| is| re| do)?(?: ${U})${OFTEN} (?:${WRITING}|${TALKING} to|ringing) (?:to )?(?:${OTHERS}|(?:a |the |some |that )?(?:help ?line|hotline|helpline thing|charity|council|social(?: services| worker)?|samaritans|childline|this number))\\b`,
      `${LEAD}${WHO}${ARE} ?${U}${OFTEN} (?:running|runnin|crying|cryin|moaning|whining|whinging|snitching|snitchin|grassing|grassin|mouthing off|slagging me off)(?: to| 2| with)?${END}`,
      `${LEAD}(?:who|whos|whose)(?: (?:is|s|keeps|the \\w+|this|that|been|always)){0,3} (?:messaging|messagin|texting|textin|msging|txting|ringing|calling|phoning|snapping) (?:u|you|ya)${END}`,
      `${LEAD}(?:u|you|ya) (?:better|best) not (?:be |of been |have been )?(?:${WRITING}|${TALKING})\\b`,
      `${LEAD}(?:do )?(?:u|you|ya) (?:really )?think i (?:dont|cant|wont|didnt|never) (?:see|know|hear|notice|saw|seen)\\b`,
      `${LEAD}i (?:can |cud |could |just )?(?:see|saw|seen|hear|heard|caught|know)(?: that)? (?:u|you|ya|ur|youre)(?: are| r)? (?:texting|textin|typing|typin|messaging|on (?:ur|your|that|the) phone)\\b`,
      `${LEAD}(?:who|whos|whose|whats|what|wh?at) .{0,25}\\b(?:in|on) (?:ur|your|yer) ${PHONE}(?: (?:then|now|eh|again|tho|${CALLED})){0,2}\\W*$`,
      `${LEAD}(?:give|gimme|hand|pass|show|lets|let)(?: me| us| it)?(?: see| over| here| have)?(?: at)? (?:ur|your|yer|that|the) (?:phone|fone|mobile|messages|msgs|texts)(?: (?:now|here|then|over|a sec|please|pls|babe)){0,3}\\W*$`,
      `${LEAD}(?:get off|put down|put|come off|turn off) (?:ur|your|yer|that) (?:phone|fone|mobile)(?: (?:down|away|now|off)){0,3}(?: (?:and|n) \\w+(?: \\w+){0,3})?\\W*$`,
      `${LEAD}(?:is |so |and )?(?:this|that|dis|thats|thiss) (?:is )?(?:where|who|the one|the (?:lad|bloke|girl|person|man|guy))(?: that)? ?${U}${OFTEN} (?:${WRITING}|${TALKING}|cheating|seeing|shagging|running|crying|moaning|whining|slagging me off)\\b`,
      `${LEAD}(?:why|y|wtf|what|whats|who|whos)(?: (?:are|r|is|u|you|ya|the|re|always|so|now|even)){0,4} (?:hiding|hidin|deleting|deletin|grinning|smiling|laughing|whispering|sneaking|sneakin|giggling|locking)(?: (?:at|about|ur|your|that|the|ya|it|with|for|from me|off|phone|fone|texts|messages|there|stuff|things|to|${CALLED}|then|eh)){0,5}\\W*$`,
      `${LEAD}(?:who|whos)(?: (?:is|the \\w+|tf|is this|are)){0,2} (?:ur|your|yer)(?: new| little)? (?:mate|friend|fella|man|bloke|fancy man|boyfriend|bf|bit on the side|pen ?pal)\\b${END}`,
      `${LEAD}${WHO}${ARE} ?${U}${OFTEN} (?:writing|typing|sending|writin) (?:\\w+ ){1,3}to\\b${END}`,
      `${LEAD}(?:let me|lemme|i wanna|i want to|im gonna|show me) (?:see|know|look|check|find out)(?: at)? (?:who (?:it is|that is|its|is it|is that|you|u)|what (?:ur|youre|you|u) (?:writing|typing|texting|saying|sending|doing))\\b`,
      `${LEAD}(?:u|you|uve|youve|ya|ur|youre)(?: (?:have|got|ve|been|are|still|always|been))* (?:got |on |glued to )(?:\\w+ ){0,3}(?:in|on|to)? ?(?:ur|your|yer|that) ${PHONE}\\b`,
      `${LEAD}(?:are |r |is )?${U} (?:been |bin )?(?:cheating(?: on me)?|seeing (?:someone|somebody|another \\w+) else|(?:${WRITING}|${TALKING} to) (?:another|other|some other) \\w+)${END}`,
    ].join("|"),
  ),
);
/** We have no phone to hide or to hand over: whose phone is spoken of so is the person. */
const YOUR_PHONE = prefiltered(
  /\b(?:ur|your|yer|ya) (?:phone|fone|mobile|iphone|snap|snapchat|insta|dms|whatsapp|contacts|search history|call log)\b(?! (?:number|num|line|lines|numbers|service|calls?|bill|people|team)\b)/,
);
const REPORTED =
  /\b(?:he|she|they|dad|mum|mam|bf|boyfriend|ex|partner|husband|gf|girlfriend|brother|uncle|stepdad|my \w+)(?:s| is| was| just| always| keeps?| kept| has| have| would| will){0,3} (?:said|says|saying|say|asked|asks|asking|ask|goes|like|shouts?|shouting|shouted|tells?|told|telling|wants?|demand\w*|yell\w*|text\w*|been)\b|\b(?:what if|if he|if she|when he|when she|do i|should i|shall i|i said|i told|can i|could i|how do i|help|what do i|someone|got from|from)\b/;

const DEAREST =
  "(?:missus|missis|misses|mrs|wife|wifey|husband|hubby|gf|girlfriend|bf|boyfriend|partner|fella|bird|girl|woman|lass|lad|daughter|son|fiancee?|other half|babys? ?(?:mum|mam|mother|dad)|ex)";
const NEAR = `my (?:\\w+ )?${DEAREST}`;
const THIS = "(?:this|dis|that|ur|your) (?:number|num|contact|line|lot|thing|page|site|app|chat|person)";
const ASKS_WHY = "(?:why|y|how come|who|whos|what|whats|wh?at|wtf|hows)";
const TEXTS =
  "(?:text|texts|texted|texting|textin|txt|txting|txtin|messag\\w{1,4}|msg\\w{0,4}|talk\\w{0,3}|speak\\w{0,3}|chat\\w{0,4}|writ\\w{1,3}|ring\\w{0,3}|phon\\w{1,3}|snap\\w{0,5})";
const YOU = "(?:u|you|ya|ye|yous|this)";
/** A partner or a parent asks us why theirs has the number, or writes to it. */
const OF_THEIRS = prefiltered(
  new RegExp(
    [
      `\\b${ASKS_WHY}\\b[^.!]{0,30}\\b${NEAR}\\b[^.!]{0,30}\\b(?:got|has|have|had|saved|saving|with|using|on|in) ${THIS}\\b`,
      `\\b${ASKS_WHY}\\b[^.!]{0,30}\\b(?:number|num|contact|this|dis)\\b[^.!]{0,25}\\b(?:in|on) ${NEAR}s? ${PHONE}\\b`,
      `\\b${ASKS_WHY}\\b[^!]{0,40}\\b${NEAR}s?(?: is| has| have| been| bin| keeps?| was| s| ve| always| just){0,4} ${TEXTS}(?: to| with)? ${YOU}\\b`,
      `\\b${NEAR}s?(?: is| has| have| been| bin| keeps?| was| s| ve| always| just){0,4} ${TEXTS}(?: to| with)? ${YOU}\\b.{0,20}\\b(?:who(?:s| is)? (?:are|r|is|this|dis|u)|why)\\b`,
      `^\\W*(?:(?:hi|hiya|hello|oi|hey|so|sorry) ){0,3}(?:this|dis|your|ur) (?:number|num|contact)(?: is| was| keeps?| s| popped up| came up){1,3}(?: coming up| popping up| saved)? (?:in|on) ${NEAR}s? ${PHONE}\\b`,
      `^\\W*(?:(?:so|hi|hello|hiya|oi|hey|and|ok|sorry) ){0,3}${ASKS_WHY} (?:is |does |do |has |would )?${NEAR} (?:she |he )?${TEXTS}(?: to| with)? (?:you|u|ya|yous|this|it|here|people|strangers)\\b`,
      `\\b${NEAR}s?(?: is| has| have| been| bin| keeps?| was| s| ve| always| just){0,4} ${TEXTS}(?: to| with)? (?:some ?(?:one|body)|people|strangers) (?:on|at|from|with) (?:this|here|ur|your)\\b`,
      `^\\W*(?:(?:so|hi|hello|hiya|oi|hey|and|ok|sorry) ){0,3}(?:do|are|r|have|why do|why are) (?:you|u|ya|yous) (?:guys |lot |people |the ones? )?(?:work|working|dealing|deal|messing|involved|in touch|supporting|support|counselling|seeing|shagging|been seeing)(?: with)? (?:my (?:\\w+ )?(?:gf|girlfriend|wife|missus|missis|mrs|bird|daughter|son|lass|girl|woman|husband|fiancee?))\\b`,
      `\\b(?:stop|quit|pack in|dont you) (?:chat\\w*|text\\w*|talk\\w*|messag\\w*|fill\\w*|putting|telling|feeding|bother\\w*|contact\\w*)(?: \\w+){0,3}? (?:to |with |in )?(?:my (?:\\w+ )?(?:gf|girlfriend|wife|missus|missis|mrs|bird|daughter|son|lass|woman|husband|fiancee?))(?:s head)?\\b`,
      `\\b(?:your|ur|this) (?:number|num|name)(?: is| was| keeps| s| has been| coming| popping)* (?:up )?(?:in|on|all over) ${NEAR}s? ${PHONE}\\b`,
      `\\bi(?:m| am) (?:with )?(?:her|his) (?:boyfriend|girlfriend|bf|gf|husband|wife|partner|fella|bloke|man|mum|mam|dad|brother|sister) (?:what|who|why|wh?at|so who|so what|and who|and what)\\b`,
    ].join("|"),
  ),
);

/** What the person has said of whoever asks, or whom they are to the person. */
const OF_THEM = prefiltered(
  new RegExp(
    [
      `${LEAD}(?:what|wat|wot|whats|wots|wats)(?: lies| shit| crap| rubbish| bullshit| else| the \\w+| exactly| all)?(?: has| have| did| is| was| s| ve| d)? ?(?:she|he|shes|hes)(?: been| bin| just| even| actually)? (?:say\\w{0,3}|sayin|said|tell\\w{0,3}|telling|tellin|told|chatting|chattin|put|putting|text\\w{0,3}|writ\\w{1,4}|moaning|on)(?: (?:to|you|u|ya|yous|people|everyone|about (?:me|us|this|it|what happened)|then|eh|now|this time|on here|here|babe|mate|pal|again)){0,5}\\W*$`,
      `${LEAD}(?:is|has|was|did|does) (?:she|he)(?: been| bin)? (?:slag\\w*|bad ?mouth\\w*|chat\\w* shit|moan\\w*|mention\\w*|bitch\\w*|whin\\w*|grass\\w*)\\b.{0,20}\\b(?:me|us)\\b(?: (?:off|up|to|you|u|again|then|is it|or what)){0,3}\\W*$`,
      `${LEAD}(?:whatever|what|everything|all that|anything) (?:she|he)(?:s| has| is)?(?: been)? (?:told|telling|said|saying|tells|says)(?: to)?(?: you| u| ya)? (?:is |its |is all |its all |was |aint |isnt ){1,2}(?:lies|a lie|true|bollocks|bullshit|bull|shit|crap|made up|rubbish|not true)\\b`,
      `${LEAD}(?:are|r|is) (?:you|u|ya|this) (?:her|his) (?:\\w+ )?(?:fella|bf|boyfriend|girlfriend|gf|man|bloke|bit on the side|(?:social |support |key ?)?worker|mate|friend|pa|adviser|counsell?or|therapist|teacher|boss|ex|mum|dad)\\b`,
      `${LEAD}(?:what|wat|wot|whats|everything|has|did|is|wots)(?: lies| shit| else| exactly| all)?(?: has| have| did| is| s| ve)? ?(?:she|he)(?: been| bin| just| even)? (?:say\\w{0,3}|said|tell\\w{0,3}|told|claim\\w{0,3}|reckon\\w{0,2})(?: (?:to|you|u|ya|that|people|everyone)){0,3} (?:i|im|ive|id) (?:\\w+ ){0,2}?(?:did|do|done|hit|hurt|slap\\w*|touch\\w*|push\\w*|punch\\w*|beat|batter\\w*|am|said|a|an|kick\\w*|chok\\w*|rap\\w*|make|made|bad|nasty|horrible|violent|abus\\w*|controlling)\\b`,
      `${LEAD}(?:(?:are|r|is|so|was) (?:you|u|ya|yous|this)|your|ur|youre) (?:the )?(?:one|ones|lad|bloke|person|woman|girl|guy|lot|people|number)(?: that| who| whos)? (?:shes|hes|she|he) `,
      `${LEAD}(?:she|he)s? (?:is |isnt |aint |not |is not |wont be |not gonna be |will not be ){1,2}(?:allowed|texting|talking|talkin|messaging|speaking|coming|available)(?: to)?(?: (?:talk|text|speak|message|be texting|ring|talkin|talking|see|meet|come)){0,2}(?: (?:to|with))? (?:you|u|ya|yous|this number|ur lot|your lot|there|no more|any ?more)\\b`,
      `${LEAD}(?:what|wat|wot)(?: has| have| did| is|s)? (?:my (?:\\w+ )?${DEAREST})(?: been)? (?:say\\w{0,3}|said|tell\\w{0,3}|told|text\\w{0,3}|writ\\w{1,4})\\b`,
      `${LEAD}(?:what|wat|wot) (?:\\w+ ){0,2}(?:has|is|s|have) (?:she|he)(?: been)? (?:filling|feeding|putting|saying|telling)\\b.{0,20}\\b(?:you|u|ur|your|ya)\\b`,
      `${LEAD}(?:she|he|they) (?:dont|doesnt|does not|do not) (?:need|want|require) (?:no |any |ur |your )?(?:help|support|advice|texts?|nothing|anything|calls?) (?:from|off|of) (?:you|u|ya|yous|no ?one|anyone)\\b`,
      `${LEAD}tell (?:her|him) (?:(?:to|2) (?:come (?:home|back|out|here)|get (?:home|back|here|her|his)|unblock|ring (?:her|his) \\w+)|(?:that )?(?:im|i am|ill|i will) (?:waiting|coming|outside|home|be home|change)|i (?:love|miss|forgive|will(?! be\\b)|never|didnt)|her (?:mum|mam|dad|man|fella|boyfriend|husband|kids?)|his (?:mum|mam|dad|girlfriend|wife|kids?))\\b`,
      `${LEAD}(?:keep|stay|butt|keep your nose|keep ur nose) (?:out of|outta|away from) (?:our (?:\\w+ )?(?:business|lives|life|house|relationship|family|affairs|marriage)|her|my (?:\\w+ )?${DEAREST})\\b`,
      `${LEAD}(?:is|was) (?:she|he) (?:there|with (?:you|u|ya|yous)|at (?:yours|your place|your office)|round yours|still there)\\b(?: (?:now|right now|tonight|with \\w+))*\\W*$`,
      `${LEAD}(?:is|are|r) (?:this|that|you|u) (?:a |an |some |another |the )?(?:other )?(?:lad|bloke|man|guy|fella|girl|woman)(?: she| he)?(?:s| is)?(?: (?:been|bin|seeing|texting|talking to|on about|cheating with|shagging)){0,3}\\W*$`,
    ].join("|"),
  ),
);
// Stryker restore Regex,StringLiteral

const LONGEST_READ = 300;

const partsOf = (words: string): string[] =>
  words
    .slice(0, LONGEST_READ)
    .split(/[.?!\n]/)
    .map(withoutMarks);

/**
 * Whether a question is not put to us at all, but to whoever owns the phone, by somebody who looks at it: "who u texting
 * babe", "give me ur phone". Read only where danger was told.
 * @param words as plainWords gives them
 */
export const asksOwner = (words: string): boolean =>
  partsOf(words).some((part) => OF_OWNER.test(part)) || isOfYourPhone(words.slice(0, LONGEST_READ));

const isOfYourPhone = (words: string): boolean => YOUR_PHONE.test(words) && !REPORTED.test(words);

/**
 * Whether somebody asks us why theirs has this number or writes to it: "why has my girlfriend got this number in her
 * phone". @param words as plainWords gives them
 */
export const asksOfTheirs = (words: string): boolean =>
  OF_THEIRS.test(withoutMarks(words.slice(0, LONGEST_READ)));

/** Whether somebody asks what the person said of them, or who we are to the person. @param words as plainWords gives them */
export const asksWhatSheSaid = (words: string): boolean => partsOf(words).some((part) => OF_THEM.test(part));

/** Whether any of these shows that somebody else has the phone. @param words as plainWords gives them */
export const asksInTheirPlace = (words: string): boolean =>
  asksOwner(words) || asksOfTheirs(words) || asksWhatSheSaid(words);

import { keptIfShort } from "../words/kept-lately.ts";
import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SO =
  "(?:(?:so|really|rly|proper|very|just|pretty|dead|well|too|feeling|been|a bit|still|all|that|completely|totally) ){0,3}";
const LOW = prefiltered(
  new RegExp(
    [
      `\\b(?:feel|feelin|feeling|felt|im|i am|am|been) ${SO}(?:low|down|depressed|empty|numb|worthless|hopeless|useless|so lost|alone|lonely|broken|dead inside|invisible|hollow|like (?:shit|crap|nothing|giving up|a failure|a burden|no ?one cares))\\b(?! (?:on|to|the|at|in|for|with|my|of|your|load|week)\\b)`,
      "\\bwhats the point\\b(?! (?:system|score|thing|s)\\b)(?! (?:of|in) (?!it|anything|trying|all|me|any))",
      "\\b(?:no ?one|nobody|no body) (?:even |really |actually )?(?:cares|likes me|loves me|wants me|would notice|gives a (?:shit|fuck|toss)|understands)\\b(?! about (?:the|this|my (?:booking|appointment)))",
      "\\b(?:hate|hating) (?:my life|my ?self|me ?self|everything|who i am)\\b",
      "\\b(?:sick|tired|exhausted|done|over|fed up) (?:of|with) (?:everything|it all|all of it|all this|trying)\\b(?! (?:on|in|at|for|from|you|u)\\b)",
      "\\b(?:nothing matters|feel nothing|given up|giving up|cant stop crying|crying (?:all|every)|dont care (?:any ?more|what happens)|everything is (?:shit|pointless|falling apart)|cant cope|not coping|struggling (?:so much|bad|badly|to cope)|everyone (?:hates|leaves) me|cba any ?more)\\b",
    ].join("|"),
  ),
);
const NOT_LOW =
  /\b(?:not|dont|aint|isnt|never|no longer|better now) (?:\w+ )?(?:feel|feeling|low|down|depressed|lonely)\b|\b(?:used to|years ago|phone is dead|battery)\b/;
const THINGS = "(?:any ?more|no more|any longer|much longer)";
/** What somebody thinks of themselves or of what is to come. */
const WORTH = prefiltered(
  new RegExp(
    [
      `\\b(?:feel|feelin|feeling|felt) ${SO}like (?:a |an |such a |total |utter |absolute |complete )?(?:rubbish|trash|garbage|dirt|mess|waste|loser|nobody|mistake|ghost|disappointment|let down|spare part|piece of|im (?:drowning|sinking|nothing|invisible|fading|disappearing|in the way)|ive failed|everyone(?:s| is) against|ending|death)\\b`,
      "\\b(?:im|i am|am i|being|just|only|such) (?:just |only |nothing but |always |such |like ){0,3}a (?:burden|waste of|mistake|failure|disappointment|let ?down|nuisance to|drain on)\\b",
      "\\bburden (?:to|on) (?:every|them|him|her|my|u|you|people)",
      "\\b(?:better|easier|happier|fine|ok|okay|manage|cope|survive|be alright|get on|get by|live|all right|laugh) (?:off |on |fine |ok |just fine )?(?:if i (?:wasnt|werent|was not)|without me)\\b(?! (?:at the|on (?:mon|tue|wed|thu|fri|sat|sun)|today|this time))",
      "\\b(?:wouldnt|wont|would not|will not|not gonna|dont think theyd) (?:even |really |ever )?(?:miss me|notice if i|notice im gone|care if i|be bothered if i)\\b",
      "\\b(?:whats even|what is|wheres|where is|dont see|cant see|see no|theres no|there is no|no|whats) (?:even )?(?:the |any )?point (?:any ?more|in (?:me|any|anything|trying|carrying|going on|it)|to (?:it|any|anything|me|my|life)|of (?:me|any|it all|trying|anything))\\b",
      "\\b(?:whats|what is|what even is|wheres) (?:even )?the point\\b(?: any ?more| now| really| tho| though)?$|\\b(?:dont|cant|do not) (?:even )?see the point\\b(?! (?:of|in) the)",
      "\\b(?:no|any|see a|see any) (?:way out(?! of (?!this$|it))|hope(?: left)?(?! of)|future for me|light at the end)\\b",
      "\\b(?:(?:it|things|this|life) (?:just |will |wont |is )*(?:never|not|aint)|nothing|wont ever) (?:ever |gonna |going to |ever gonna )*(?:gets?|getting|be) (?:any )?better\\b(?! (?:at|than|signal|weather))",
      `\\b(?:cant|cannot|dont know if i can|dunno if i can|dont wanna|dont want to) (?:keep )?(?:do|doing|take|handle|deal with|cope with|face|stand|bear|manage) (?:this|it|life|things|anything|any of it|another day)(?: ${THINGS}|$)|\\b(?:cant|cannot|dont wanna|dont want to) (?:face|see|wake up) (?:tomorrow|another day|the day)\\b`,
      "\\b(?:just|only|barely) (?:exist|existing|surviving(?! on)|hanging on|coping)\\b|\\bdont feel (?:anything|real|like myself|like me|human)\\b|\\bnumb (?:inside|to it)\\b",
      "\\b(?:got|have|ive) (?:literally |really |absolutely )?(?:no ?one|nobody)(?: left| at all| to talk to| to turn to)?$|\\b(?:no ?one|nobody) to (?:talk|turn) to\\b|\\ball (?:alone|on my own) (?:in this|again|with (?:it|this)|every night)\\b",
      "\\b(?:im|so|really|just|too|fucking|bloody|well|proper) (?:tired|done|over|sick) (?:of (?:this$|this life|life|living|being (?:me|here|alone)|feeling)|with (?:life|living|this life))\\b",
      "\\b(?:mess|mucked|messed|ruin|ruined|fucked|screwed) (?:everything|it all|my life|my whole life) (?:up|again)?\\b|\\b(?:ruin|wreck|break|spoil) everything\\b(?! (?:in|on))|\\bcant do anything right\\b|\\beverything (?:i touch|i do) (?:breaks|goes wrong|is wrong|turns to)",
      "\\b(?:world|life|everything) (?:feels|is|seems|looks) (?:so |too |very |really |just |all )*(?:dark|black|grey|heavy|bleak|pointless|impossible|closing in)\\b|\\bdark (?:place|thoughts)\\b|\\bon (?:the|a knife) edge\\b(?! of)|\\bat breaking point\\b|\\bhit rock bottom\\b",
      "\\b(?:wish i (?:could|was|were) (?:just )?(?:disappear|vanish|someone else|anyone else|somewhere else|stop thinking|switch (?:it|my head) off|not me))\\b|\\bwanna (?:just )?(?:hide|curl up|disappear|vanish)\\b|\\bsleep and not\\b",
    ].join("|"),
  ),
);
/** Fear of somebody, in hints. */
const AFRAID = prefiltered(
  new RegExp(
    [
      "\\b(?:in )?(?:one of|another of) (?:his|her|their) (?:moods|tempers|rages|episodes)\\b|\\b(?:his|her|\\w*dads|\\w*mums|their) temper\\b(?! tantrum)|\\bwalking on egg ?shells\\b|\\btread(?:ing)? careful",
      "\\bmy own (?:stupid |silly |dumb )?fault (?:really|again|innit|tbh|for (?:making|winding|answering|talking|going back|upsetting|pushing))\\b|\\b(?:my|mi|me) own (?:stupid |silly )?fault$",
      "\\b(?:kept|keep|hold|held) (?:my|me) (?:mouth shut|gob shut|trap shut|tongue)\\b|\\b(?:shouldnt|should not|shudnt|never should) (?:have |of |a |ve )?(?:said (?:anything|nothing|it|owt)|answered (?:him|her|them) back|spoke|opened my)\\b",
      "\\b(?:he|she|dad|mum|stepdad|they) (?:just )?(?:gets?|got|goes|went) (?:like (?:this|that)|funny|weird|nasty|scary|mad|horrible|angry|aggy|mental|psycho|rough) (?:when|if|with me|at me|again|after)\\b|\\b(?:hes|shes|theyre|he is|she is|(?:he|she|dad|mum|stepdad|stepmum|they) (?:was|were|is|are|has|have|started)) (?:been )?(?:drunk|kicking off|angry|raging|mad|drinking|shouting|in a mood|fuming|on one|doing my head in) (?:again|at me|with me)\\b",
      "\\b(?:scared|afraid|frightened|terrified|nervous|shaking|dread|dreading|hate|dont wanna|dont want to|not ready to|cant) (?:of |to )?(?:him|her|them|go(?:ing)? (?:back )?(?:home|to (?:his|hers|theirs|the house))(?! yet)|when (?:he|she|they)|what (?:he|she|they)|being (?:home|in) with)\\b",
      "\\b(?:he|she|they) (?:always |keeps? |still )?(?:checks?|checking|goes through|going through|reads?|takes|took|has) my (?:phone|messages|texts|money|card|bank|keys)\\b(?! (?:to|details) )|\\bnot allowed (?:out|to (?:see|talk|leave|go out))\\b(?! (?:late|on a school))",
      "\\b(?:he|she) (?:said|says|told me) (?:sorry$|sorry (?:again|after|every)|hell change|its my fault|i made (?:him|her|them)|no ?one (?:will|would) believe|i deserve)\\b|\\b(?:i|prob|probably) (?:deserve|deserved|asked for|had) it(?: coming)?$|\\bmade (?:him|her|them) (?:angry|mad|do it|like this)\\b",
    ].join("|"),
  ),
);
// Stryker restore Regex

/** What low or fearful words could be about. */
export type SoftKind = "suicide_self_harm" | "abuse_harm_from_others";

/**
 * Words of a low mood, or of fear of somebody, that are no danger alone, and are where they come twice in a day.
 * @param words as plainWords gives them
 */
export const softKind: (words: string) => SoftKind | undefined = keptIfShort((words) => {
  if (NOT_LOW.test(words)) return undefined;
  if (LOW.test(words) || WORTH.test(words)) return "suicide_self_harm";
  return AFRAID.test(words) ? "abuse_harm_from_others" : undefined;
});

import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ENOUGH =
  "had enough of|enough of|had it with|fed up (?:of|with)|sick (?:of|and tired of|to death of)|tired of|knackered of|done (?:with|wi)|cba (?:with|wi|to)|cant be (?:arsed|bothered|asked|fucked) (?:with|wi|to)|bored of|finished with|over|unsub(?:scribe)?(?: me)? from|opt(?:ing)? out of|no energy for|dont want|lost interest in";
const LIFE =
  "(?:life|living|livin|being alive|bein alive|existing|being here|bein here|live|exist|be alive|carry on living)";
const ELSEWHERE =
  "(?! (?:with|in|at|on|off|out|near|here|there|together|by|from|for|insurance|skills?|admin|above|below|next|under|over|room|coach|drawing|costs?|rent))";
const DEAD =
  "(?:in heaven|up there|in the sky|passed(?: away| on)?|died|dead|on the other side|no longer here|up in heaven|whos gone|with the angels|in the ground)";
const GO = "(?:be|join|go|come|see|follow|meet)";
const WANT =
  "(?:wanna|wana|want to|want 2|wish i (?:could|was|were|can)|need to|ready to|going to|gonna|rather|time to|soon)";
const THEM =
  "(?:my|me|our|him|her|them|the|with (?:my|me|our|him|her|them)|up there|back|there|in heaven|up|to be|and be)";
const WEARY = prefiltered(
  new RegExp(
    [
      `\\b(?:${ENOUGH}) (?:(?:this|my|all|the|just|even|whole|fucking|of) ){0,2}${LIFE}\\b${ELSEWHERE}`,
      "\\b(?:dont|do not|cant|cannot|can not|never|couldnt)(?: (?:really|even|ever|actually)){0,2} (?:see|have|got|picture|imagine)(?: myself (?:having|with))? (?:a|any|no|my|much of a) future\\b(?! (?:in|with|as|at|here|doing|working))",
      "\\b(?:no|aint got a|havent got a|got no|without a) future(?: (?:for me|left|any ?more|ahead of me|at all)|\\W*$)",
      "\\b(?:dont|cant|do not|never) (?:really )?see (?:my ?self|me) (?:being (?:here|alive)|getting to|reaching|making it|living|alive|here)\\b(?! (?:in|on time))",
      `\\b${WANT}(?: (?:just|go|only)){0,2} ${GO} ${THEM}\\b.{0,50}\\b${DEAD}\\b`,
      `\\b${DEAD}\\b.{0,40}\\b${WANT}(?: (?:just|go)){0,2} (?:be|join|go|come|follow)(?: (?:to|and|be)){0,2}(?: with)? (?:him|her|them)\\b`,
      "\\b(?:dont|do not|didnt|never)(?: \\w+)? (?:wanna|wana|want to|want 2) (?:ever )?(?:wake up|be here)(?: (?:tomorrow|again|any ?more|ever|in the morning|no more|tbh))*\\W*$",
      "^(?:i )?(?:(?:just|literally|really|proper|honestly|actually) ){0,2}(?:cba|cant be (?:arsed|bothered|asked|fucked)) (?:any ?more|no more|with (?:anything|everything|it all|it any ?more|any of it))(?: (?:tbh|man|x|honestly|now|mate))?\\W*$",
      "\\b(?:no|not (?:a|one|any)|isnt (?:a|any|one)|aint (?:a|any|no)|cant (?:see|imagine|picture|think of) (?:a|any|one)|dont see (?:a|any)|nothing|nowt|nothin|nuffin)(?: (?:single|left|about|more|part|bit|version|day|thing|future|way|of|in|to|my|this|me|it|that|which|a)){0,8} (?:life|existence|living|future|me|days?|it|left|version)?(?: (?:that|which|left|here|im|is|s|thats)){0,3} ?worth (?:living|livin|carrying on|carryin on|going on|goin on|being here|staying|sticking around|hanging (?:on|around)|waking up|keeping going)\\b",
      "\\b(?:my |this |me )?life(?: (?:really|just|is|s|honestly|feels|feel|like|its))* (?:not|isnt|aint|never) (?:really |even )?worth (?:living|livin|carrying on|going on|continuing|it any ?more)\\b",
      `\\b${WANT}(?: (?:just|go)){0,2} be up there with (?:my|me|him|her|them)\\b`,
      "\\bsleep(?:ing)? (?:and|n|so i|then) (?:never|not|dont|dnt)(?: (?:ever|to|have to))* (?:open|wake|get up|come back|be woken)\\b|\\bsleep (?:for ?ever|and thats it)\\b",
      "\\b(?:giv(?:e|en|ing)|gave)(?: away)? (?:all|everything)(?: of)?(?: (?:my|me|i own|the))?(?: (?:stuff|things|possessions|belongings|clothes|games|money|jewellery|trainers))?(?: away)\\b(?! (?:to|at) (?:the )?(?:charity|tip|vinted|depop|hospice|food ?bank))",
      "^(?:ive |i )?(?:had enough|cant do this|had it)(?: (?:of (?:it all|everything)|any ?more|now))(?: (?:tbh|man|honestly))?\\W*$",
    ].join("|"),
  ),
);
const NO_WISH =
  /\b(?:graves?|graveside|cemetery|headstone|ashes|photos?|anniversary|funeral|memorial|campus|birthday|film|concert|gig|football|fc)\b/;
// Stryker restore Regex

/** The plain hints of somebody who may want to die: done with life, no future, with somebody who is dead. @param words as plainWords gives them */
export const isWearyOfLife = (words: string): boolean => WEARY.test(words) && !NO_WISH.test(words);

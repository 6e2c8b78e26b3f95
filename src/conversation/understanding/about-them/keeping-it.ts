// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OPENS =
  "^\\W*(?:(?:but|and|n|so|um|erm|idk|ok|i think|think|tbh|honestly|cos|well|just|really|prob|probably|maybe|pretty sure|i know|omg|hmm|nah|no|yeah|if im honest|i guess)\\W+){0,4}";
const IT =
  "(?:it|this|this baby|the baby|a baby|the pregnancy|him|her|one|a kid|any of it|this pregnancy|to be a mum|to be a mam|to be a dad|to be pregnant)";
const SO =
  "(?:(?:i|im|ill|id|am|we|were|me|dont|do|did|didnt|not|cant|cannot|couldnt|wont|aint|think|know|dunno|if|sure|gonna|going|to|should|shall|could|can|will|would|have|never|just|really|actually|might|maybe|be|being|ready|for|even|definitely|still|feel|like|both|planned|want|wants|wanna|wana|wanted|yet|whether|decide|decided|havent|hav) ){1,9}";
const WHETHER = [
  `${OPENS}${SO}(?:keep|keepin|keeping|havin|having|have|go through with|going through with|carry on with|raise|want|wanna|wana|ready for|plan) ?${IT}`,
  `${OPENS}(?:dont |do not |dnt |cant |wont |not |never |gonna |defo |def )(?:want to |wanna |going to |gonna )?(?:keep|keepin|keeping|havin|having|have|want|wanna) ?${IT}`,
  `${OPENS}(?:i )?not want keep(?: ${IT})?`,
  `${OPENS}(?:i )?(?:im |am |were )?(?:dont want to|dont wanna|not ready to|cant|never wanted to) be (?:a (?:mum|mam|mom|dad|parent)|pregnant)`,
  `${OPENS}(?:i )?(?:want|need|wanna|am having|thinking about|thinking of|might have|might get|how do i get|can i get|where do i get|could i have)(?: to)?(?: get| have| book| about)? (?:an abortion|a termination|rid of (?:it|the baby)|it (?:gone|out|terminated|aborted)|an appointment for an abortion)`,
  `${OPENS}(?:what (?:are|r) my (?:options|choices)|whats my options|is it too late(?: to (?:get rid|have an abortion|not keep it))?|how long have i got to decide)`,
  `${OPENS}(?:he|she|they|my (?:bf|boyfriend|mum|mam|dad|partner|ex|family|fella)) (?:doesnt|dont|does not|didnt) want (?:it|this|the baby|a baby|me to keep it)`,
  `${OPENS}my (?:bf|boyfriend|mum|mam|dad|partner|ex|family|fella|carer) (?:doesnt|dont|does not|didnt) know`,
].map(
  (one) =>
    new RegExp(
      `${one}(?: (?:i dont think|i think|tho|though|yet|now|anymore|any more|really|tbh|x|at all|right now|on my own|either|do i|can i|please|pls|but|and|im|i am|scared|idk|dont know|what to do|not ready|too young|with him|about it|no)){0,6}\\W*$`,
    ),
);
const GRAVE =
  /\b(?:die|dying|dead|kill\w*|suicid\w*|hurt\w*|hit|hits|hitting|beat\w*|forc\w*|mak(?:e|es|ing) me|mad(?:e)? me|threat\w*|rap(?:e|ed)|bleed\w*|blood|pain\w*|cramps?|pills?|tablets?|bleach|stairs|punch\w*|kick\w*|live|be here|alive)\b/;
// Stryker restore Regex

/**
 * Whether they say no more than that they will or will not keep a pregnancy that they have told of, or ask what they may
 * choose: it is no wish to die, and it stays with them. @param words as plainWords gives them
 */
export const saysWhetherToKeep = (words: string): boolean =>
  !GRAVE.test(words) && WHETHER.some((pattern) => pattern.test(words));

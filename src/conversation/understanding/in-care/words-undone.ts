// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OPENS =
  "(?:(?:ok|okay|i|no|nah|wait|oh|so|and|but|actually|please|pls|plz|sorry|just|can|could|will|would|cud|u|you|ya|i want|i want to|i need|i wanna|want to|wanna|id like to|how do i|can i|is there a way to|omg|hang on|then|right|yeah|fuck|shit|tbh|look|listen) ){0,5}";
const ENDS =
  "(?: (?:pls|please|plz|now|then|ok|right now|for me|thanks|ta|x|asap|again|quick|fast|before (?:any ?one|they|some ?one) (?:sees?|reads?)(?: it)?|off (?:here|it|there|my file|the system|ur system|your system)|from (?:here|my file|the system)|i sent|i said|tho|though|mate|bro|all|completely|forever)){0,3}";
const WRITTEN =
  "(?:(?:(?:that|the|my|this|last|all my|these|those) ){1,2}(?:message|messages|msgs?|texts?|txts?|chat|convo|words)|wh?at (?:i|ive) (?:just )?(?:said|sent|wrote|told(?: u| you)?|put|say|write|texted|typed))";
const SAID = `(?:it|that|this|them|all (?:of )?(?:it|that|this)|everything|these|those|${WRITTEN})`;
const UNDO =
  "(?:delete|delet|deleting|remove|removing|erase|erasing|wipe|unsend|un send|undo|scrap|retract|withdraw)";
const RID = "(?:cancel|get rid of|bin|clear|strike|lose|take down|take)";
const UNDONE = new RegExp(
  `^${OPENS}(?:${UNDO} ${SAID}|${RID} ${WRITTEN}(?: (?:off|back|down))?|take (?:${SAID} )?(?:back|off the record|off record|off my file)(?: ${SAID})?|(?:i )?(?:want|need|like) ${SAID} (?:to be )?(?:wiped|deleted|erased|taken (?:off my file|back)|unsent)|(?:u|you) can (?:delete|erase|forget|remove|wipe|ignore)(?: ${SAID})?|(?:dont|do not|dnt) (?:want|wnt|need) ${SAID} (?:on|in) (?:my )?(?:file|record|notes|system)|(?:pretend|act like|lets pretend) (?:i|we) (?:never|didnt|havent|not)(?: (?:even|ever|say|said|sent|send|wrote|told|spoke|talked|anything|nothing|a word|it|that|u|you|any of (?:it|that|this))){1,4}|(?:i )?(?:wish|should ?n[o']?t|shouldnt|should not|never should)(?: (?:i|of|have|ve|had|hadnt|never|not|didnt|even)){0,4} (?:say|said|sent|send|told|tell|wrote|written|opened (?:my|me) (?:mouth|gob))(?: (?:it|that|this|anything|nothing|any of (?:it|that|this)|u|you|any ?(?:one|body)|all that)){0,2}|(?:i )?(?:regret|take back) (?:saying|telling|sending|writing|it|that|this|wh?at i said)(?: (?:it|that|this|u|you|anything|any of it)){0,2}|i(?: just| ve|ve)? (?:made (?:it|that|this|it all) (?:all )?up|changed my mind about (?:telling|saying|talking to|texting)(?: (?:u|you|ya|it|this|any ?(?:one|body)))?)|(?:it|that|what i said) (?:wasnt|was not|isnt|aint|not|is not) (?:even |really )?(?:true|real)(?: what i said)?)${ENDS}$`,
);
const PRIVATE = "(?:private|confidential|secret|between (?:us|me (?:and|n) (?:u|you))|anonymous)";
const THOUGHT_PRIVATE = new RegExp(
  `^(?:[\\w ]{0,60}\\b)?(?:(?:i |we )?(?:thought|thort|assumed|figured|believed)(?: that)? (?:this|it|that|we|what i said) (?:was|is|were|stays?|stayed|would be|wud be) (?:\\w+ )?${PRIVATE}|(?:u|you|they|it|ya)(?: lot)? (?:said|told me|promised|says|say)(?: that)? (?:this|it|that|its|everything) ?(?:was|is|were|stays?|would be|wud be)? (?:\\w+ )?${PRIVATE}|(?:this|it) (?:was|is|were) (?:meant|supposed|ment|spose) to be (?:\\w+ )?${PRIVATE}|why (?:is|isnt|is it|isnt it|is this|its)(?: (?:it|this))? ?(?:not )?${PRIVATE}|so (?:its|this is|it is) not (?:even )?${PRIVATE})${ENDS}$`,
);
// Stryker restore Regex

/** They want what they told unsaid: taken back, deleted, never said. Whole messages only. @param words as plainWords gives them, without marks */
export const takesWordsBack = (words: string): boolean => UNDONE.test(words);

/** They thought that it was private, or had been told so. @param words as plainWords gives them, without marks */
export const thoughtPrivate = (words: string): boolean => THOUGHT_PRIVATE.test(words);

import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MYSELF = "(?:my ?self|me ?self|mi ?self|ma ?self|mesen|misen|meslef|my slef|myslef)";
const AT_ONCE = prefiltered(
  new RegExp(
    [
      "\\b(?:tied|tying|made|making|got|have|hung|hanging|put) (?:\\w+ ){0,3}noose\\b|\\bnoose (?:is (?!.{0,20}tie\\b)|ready|tied|round my neck (?!feeling))",
      "\\b(?:got|have|ive|bought|found|holding|with|sat with)(?: (?:a|the|some|my|me|this|got)){0,5} rope\\b(?! (?:for|ladder|swing|bridge|burn|course|access|light|and harness)|.{0,30}\\b(?:climb|boat|dog|tow|skip|swing|tent|gym|camp|garden))",
      "\\b(?:cut|slit|slashed|sliced|cutting)(?: \\w+){0,3}? (?:wrists?|arms?|legs?|thighs?|my ?self)\\b.{0,40}\\b(?:wont stop|cant stop (?:it|the|blood)|pouring|too deep|really deep|everywhere|(?:loads|lots|so much|too much) (?:of )?blood|gaping)\\b",
      "\\b(?:holding|gripping|got|ive got|sat (?:here )?with)(?: (?:a|the|my|this|me)){1,2} (?:razor|blade|scalpel)s?(?: blade)?(?: (?:right now|now|rn|again|ready|tonight|out)\\b|\\b.{0,15}\\b(?:in my hand|to my (?:wrist|arm|leg|neck|skin)|on my (?:wrist|arm|leg)|next to me|in front of me)\\b)",
      "\\brope (?:is )?(?:round|around|ready|tied|up)\\b",
      `\\b(?:gonna|going to|gunna|bout to|about to|ready to|finna|off to|trying to|tried to|tryna|will|ima|imma) (?:\\w+ ){0,2}?(?:hang|drown|shoot) ${MYSELF}\\b`,
      `\\b(?:hanging|hung|hanged) ${MYSELF}\\b`,
    ].join("|"),
  ),
);
const TODAY = prefiltered(
  new RegExp(
    [
      `\\b(?:kill|killing|kil|hang|drown|top|off|end|unalive|hurt|cut|cutting|burn|burning|harm|harming) ${MYSELF}\\b`,
      "\\b(?:ill|i will|im gonna|im going to|when im|once im|after im|if i was|if i were) (?:be )?(?:gone|dead|not here|not around)\\b.{0,40}\\b(?:happy|happier|better|free|relieved|miss(?: me)?|sorry|bye|goodbye|peace|rid|regret|wont have to|easier|notice|care)\\b",
      "\\b(?:everyone|every1|every one|every body|everybody|u|you|youll|ull|yous|they|theyll|people|no ?one|nobody|my (?:mum|family|kids?))\\b.{0,25}\\b(?:happy|happier|better|free|relieved|sorry|regret|care|notice|miss me)\\b.{0,20}\\b(?:when|once|if|after) (?:im|i am|ive|i was|i were|i) (?:gone|dead|not here|die|went|not around)\\b",
      "\\bwont be (?:here|around|alive|a (?:problem|burden)) (?:much longer|for (?:much )?long|tomorrow|anymore|any more|no more|by)\\b",
      "\\b(?:scratch|cut|burn|bite|pick|dig|rip|scrape|bang|punch|hit|slic|carv|scor)(?:e|es|s|ing|in)?(?: (?:at|into|into))? (?:my|me|mi) (?:\\w+ )?(?:arms?|legs?|wrists?|skin|thighs?|head|face|knuckles|hands?|stomach|belly)\\b.{0,25}\\b(?:til+|till|until|on purpose|to (?:feel|cope|calm|stop|make)|so i|helps|makes me feel|feels (?:good|better)|again)\\b",
      "\\b(?:i|just|jus|really|so) (?:want|wanna|need|wish|wanted)(?: (?:it|this|that|all|everything|life|the pain|my life|evrything))+ (?:to )?(?:just )?(?:be |all )?(?:over|stop|end|finished|done)\\b(?! (?:with|by|texting|raining|and done|at|before|to))",
      "\\bhow (?:many|much) (?:\\w+ ){0,3}(?:to (?:die|kill|od|overdose)|would kill|will kill|kills you)\\b",
    ].join("|"),
  ),
);
const JOKE = /\b(?:laughing|cringe|lol|lmao|haha\w*)\b|😂|🤣/u;
const CANNOT_COPE =
  /\b(?:cant|cannot|can not|not) (?:cope|coping|copin|handle (?:it|this)|do this|take (?:it|this|much more|any ?more)|manage)\b|\b(?:at|hit|reached) (?:my )?breaking point\b|\bhaving a (?:breakdown|melt ?down)\b|\blosing my mind\b/;
const BODY =
  /\b(?:breath\w*|chest|heart|blood|bleed\w*|pain|ill|sick|unconscious|fit|seizure|baby|pregnan\w*|took|taken|swallowed|pills?|tablets?|meds|fever|hospital|collapsed|faint\w*|broke\w*|stab\w*|allergic|insulin|asthma|inhaler|hurt|vomit\w*|sore|swell\w*|burn\w*|rash|stroke)\b/;
const UNREAL = prefiltered(
  /\b(?:see|seeing|seen|sees|hear|hearing|heard|talk(?:s|ing)? to)(?: \w+){0,2} (?:demons?|the devil|devils|satan|jinns?|ghosts|spirits|angels|shadow (?:people|men|man)|things (?:that|which) (?:arent|isnt|are not|not)|things (?:not |no )|dead people)\b|\b(?:hear|hearing|heard|got|have|these|getting)(?: (?:the|these|bad|scary|loud|my|them))? voices\b(?! (?:outside|next|upstairs|downstairs|in the (?:hall|street)|from))|\bvoices (?:in my head|tell|telling|say|saying|told|wont|are|keep)\b|\b(?:demons?|devils?|jinns?|satan|spirits) (?:in|are|is|keep|keeps|telling|after|inside|watching)\b|\b(?:put|hidden|hid|theres|there are|got)(?: (?:a|some|the|hidden|secret)){0,5} (?:cameras?|microphones?|bugs?|chips?|microchips?|trackers?) in (?:my|me|the) (?:flat|room|walls?|house|head|brain|teeth|arm|ceiling|food|telly|tv)\b|\b(?:tv|telly|radio|phone) (?:is )?(?:talking|speaking|sending messages|talks|speaks) (?:to|at) me\b|\b(?:reading|read|hear|control|controlling|stealing|putting) (?:my|me|thoughts? (?:in|into) my) (?:mind|thoughts|head)\b|\bpoison(?:ing|ed) my (?:food|water|drink)\b/,
);
const TOLD_TO =
  /\b(?:tell|telling|told|say|saying|says|want|wanting|wants|making|make)(?: me| im)? (?:to|i (?:should|have|must)|do)\b|\b(?:kill|hurt|stab|die|do it|knife)\b/;
// Stryker restore Regex

/** Danger to their own life or body, in so many words: now, or today. @param words as plainWords gives them */
export function ownLifeIn(words: string): "emergency" | "urgent" | undefined {
  if (AT_ONCE.test(words)) return "emergency";
  return TODAY.test(words) && !JOKE.test(words) ? "urgent" : undefined;
}

/** That they cannot cope, and nothing of the body: no illness. @param words as plainWords gives them */
export const cannotCope = (words: string): boolean => CANNOT_COPE.test(words) && !BODY.test(words);

/** Seeing, hearing or believing what others do not; now, if it tells them to do something. @param words as plainWords gives them */
export function unrealIn(words: string): "emergency" | "urgent" | undefined {
  if (!UNREAL.test(words)) return undefined;
  return TOLD_TO.test(words) ? "emergency" : "urgent";
}

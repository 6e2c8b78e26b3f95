// Stryker disable StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PARENT = "(?:mum|mam|mom|mother|dad|father|parent|brother|sister|mate|friend|carer|person)";
const BAD =
  "(?:bad|terrible|shit|crap|awful|useless|rubbish|unfit|not (?:a )?(?:good|fit)|horrible|neglectful|worst)";

/** Guilt of what they did or did not do, and fear of being judged for it, each to stand by itself. */
export const GUILT: readonly string[] = [
  `(?:(?:i am |im |i )?(?:afraid|scared|frightened|worried|scarred|know|think|bet) )?(?:that )?(?:they|people|social|the (?:doctors?|hospital|council|social|nurse)|every ?one|u|you|doctors?|he|she|my \\w+)(?: (?:all|will|would|wud|gonna|going to|must|are gonna|might|ll|s)){0,3} (?:say|says|think|thinks|call|calls|saying|thinking|judge)(?: that)?(?: (?:im|i am|i m|me|i was)) (?:such |like |just |really ){0,2}(?:a |an |the )?${BAD}(?: ${PARENT})?`,
  "(?:they|people|social|the (?:doctors?|hospital|council|social|nurse)|every ?one|u|you|doctors?) (?:will|would|wud|gonna|all|must|gonna all) (?:judge|blame|hate|shout at) me(?: for (?:it|this|that))?",
  `(?:i feel |feel |feeling )?(?:like |such |im |i am |must be ){0,4}(?:a |an |the )?${BAD} ${PARENT}`,
  "(?:i |we )?(?:should|shud|shuda|shoulda|could|cud|coulda)(?: (?:of|have|ve|a))? (?:watched|been there|looked after|done more|done something|noticed|seen|stopped|known|checked|rung|called|locked|been looking|put)(?: (?:it|him|her|them|more|this|that|away|up|the \\w+|sooner|earlier|better)){0,3}",
  "(?:its|it is|it was|thats|this is) (?:all |totally |completely )?(?:on me|because of me|cos of me|down to me)(?: (?:he|she|they) (?:got|is|are) (?:hurt|ill|poorly|sick))?",
  "(?:i )?(?:cant|never|wont ever|dont know how to) forgive myself|(?:eaten up|eating me up|riddled) (?:with|by) guilt",
  "(?:sick |feel |i |feeling |really |so |just |already |now ){0,5}(?:wish|regret|wishing)(?: (?:i|id|i had|ive|that)){0,2}(?: (?:never|not|didnt|hadnt|havent|kept|telling|saying|texting|said|stayed|keep)){1,2}(?: (?:said|told|opened|text|texted|started|say|tell|quiet|my|mouth|shut|it|this|that|you|u|anything|owt|any of it|nothing|of|now)){0,5}",
  "(?:shouldnt|should not|shudnt|should never)(?: (?:have|of|ve|a))? (?:said|told|text|texted|opened my mouth)(?: (?:it|this|that|you|u|anything|any of it|nothing|owt))?",
];
// Stryker restore StringLiteral

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ME = "(?:me|us|u|you)";
const MY = "(?:my|me|ur|your|mi)";
const BODY =
  "(?:arms?|wrists?|legs?|thighs?|knees?|hair|neck|throat|face|bum|arse|ass|boobs?|tits|chest|body|privates|private parts|crotch|dick|waist|back|belly|shoulders?|ear|head(?! off))";
const HANDS = [
  `(?:grab|pull|twist|squeez|yank|pinch|burn|scratch|strok|rub|lick|tuch|touch|feel|felt|massag|hold|held|smack|slap|push|shov|kiss|bit|bite|punch|kick|hit)(?:e|es|s|ed|bed|ped|in|ing|bing|ping|bin|ged|ging|gin|d)? ${MY} ${BODY}\\b`,
  `(?:grab|push|shov|drag|pinch|strok|lick|grop|tuch|touch|kiss|slap|smack|hit|kick|punch|beat|hurt|rape|strangl|chok|spit at|spat at|threw|throw|threaten|attack|abuse)(?:e|es|s|ed|bed|ped|in|ing|bing|ping|bin|ged|ging|gin|d)? ${ME}\\b(?! (?:to|up(?! when)|into|with|for|a|an|some|the|that|towards|out of|of|feelings|feeling|deep|emotionally by)\\b)`,
  "(?:put(?:s|ting)?|slid|slides?|had|has) (?:his|her|their) (?:hands?|arms?|fingers?) (?:on|up|down|in|under|inside|round|around|over) (?:my|me)\\b",
  `(?:touch|feel|felt|tuch)(?:s|es|ed|in|ing)? ${ME} up\\b`,
  `(?:sit|sits|sat|sitting|lie|lies|lay|laid|lying|get|gets|got|climb\\w*) (?:on|in|into) ${MY} bed\\b`,
  "(?:hit|slap|smack|kick|punch|hurt|shov|grab|chok|shak|shook|drag|attack|threw|throw)(?:e|es|s|ed|bed|ped|in|ing|bing|ping|d)? (?:my|me|our) (?:(?:little|lil|baby) )?(?:boy|girl|son|daughter|kids?|baby|lad|toddler|child|children|one)\\b",
] as const;
const LINE = [
  "(?:says?|said|tells?|told me) (?:that )?(?:she|he|they) (?:loves?|fanc(?:y|ies)|needs?) me\\b|(?:grab\\w*|got|took) hold of me\\b",
  "tr(?:y|ies|ied|yin|ying) it on\\b|(?:came|comes?|coming|cum) on to (?:me|us)\\b|(?:hits?|hitting|hittin) on me\\b|(?:flirt|perv|cuddl|snuggl|spoon|sext|groom|strip|flash)\\w* (?:with |wiv |w |on |off |for |at |up to )?me\\b|(?:watch|film|photograph)\\w* me (?:in the shower|undress|get(?:ting)? (?:dressed|changed))",
  "(?:ask|asks|asked|askin|asking|want|wants|wanted|wanting|invit\\w+|beg|begs|begged|force|forces|forced|make|makes|made|making|get|gets|got|pressur\\w+|tell|tells|told|say|says|try|tries|tried|let|lets)(?: (?:to get|to make|for))?(?: me)?(?: (?:to|2|that i|if i|i|should|could|would|wanna|want to|just)){0,3} (?:\\w+ ){0,4}?(?:(?:shower|bath|bed|sex|naked|wine|nude|hotel|cuddle|kiss) (?:with|wiv|w) (?:him|her|them|me)|(?:in|into) the (?:shower|bath) (?:with|wiv|w)|(?:his|her|their) (?:bed|hotel|lap)|undress|strip|get naked|sleep (?:with|wiv|over|round|at (?:his|her|theirs))|stay (?:(?:over|the night)(?! (?:at|in) (?:the|a|my)\\b)|at (?:his|hers|theirs)|round (?:his|hers|theirs)|with him|with her)|(?:come|go|cum) (?:round|over|back|to) (?:to )?(?:his|hers|her (?:house|flat|place|bed)|theirs)(?: (?:house|flat|place|bed))?\\b|(?:touch|kiss|suck|lick|sex) (?:him|her|them)|send (?:him|her|them)? ?(?:pics|nudes|photos|pictures)|(?:give|lend|pay|send) (?:him|her|them) (?:my |some |the |all my )?(?:money|pip|uc|cash|card|pin|wages|half)|sit on (?:his|her) (?:lap|knee|bed))",
  "(?:messag|text|dm|snap|ring|call|tell|say|said|send)\\w* (?:me|us|stuff|things)?\\b.{0,30}\\b(?:im|i am|how|i look|look|so|well|really) (?:fit|sexy|hot|peng|gorgeous)\\b|(?:send|sends|sent|sending|shows?|showed) me (?:a |some |his |her )?(?:nudes?|dick|naked|dirty|porn|sexual|pics of (?:his|her) (?:dick|body|boobs))",
  "(?:buys?|buying|buyin|bought|gives?|gave|giving|gets?|got|sells?|sold) me (?:\\w+ )?(?:vapes?|weed|drink|alcohol|vodka|booze|drugs|pills|coke|ket|spliffs?|underwear|lingerie|knickers)\\b",
  "(?:keeps?|kept|always|is|been|keep) (?:ask|askin|asking|tak|takin|taking|borrow|borrowin|borrowing|nickin|nicking|stealin|stealing|want|wanting)\\w* (?:me )?(?:for |to )?(?:give (?:him|her) )?(?:my )?(?:money|cash|pip|bank card|card)\\b|(?:took|takes?|nicked|nicks?|stole|steals?|spent|spends?) (?:all )?my (?:money|cash|pip|bank card|card|wages)\\b",
  "(?:says?|said|tells?|told|threat\\w*|going to|gonna|will|would) .{0,50}\\b(?:if i (?:dont|do not|not|wont|didnt|no) (?:do )?(?:wh?at|wot|let|kiss|sleep|send|give)|if i (?:tell|say|told|report|grass|snitch|complain)|unless i (?:let|kiss|sleep|send|give|pay))\\b",
  "(?:takes?|took|taking|nicked|nicks?|stole|steals?|borrow(?:s|ed|ing)?|had) (?:(?:some|all|more|my|the|our|a|of|\\d{1,4}|£\\d{1,4}|loads of) ){0,3}(?:money|cash|quid|pounds?|\\d{1,4}|£\\d{1,4}|savings|benefits?|pip|grant) (?:off|off of|from|out of|outta) (?:me|my (?:account|bank|purse|wallet|card|room|flat|bag))\\b",
  "(?:says?|said|tells?|told) (?:me )?(?:its |it is |it was |to keep it )?(?:our|a) (?:little )?secret\\b|(?:says?|said|tells?|told|asks?|asked) (?:me )?(?:not to|to not|never to|dont) tell (?:any ?one|any ?body|no ?one|nobody|my)\\b.{0,20}\\b(?:about us|what (?:he|she)|it happened|we did)",
] as const;
// Stryker restore Regex

/** A hand where it should not be: said of "she" right after somebody asked to tell their worker something. */
export const TOUCHES = `(?:tuch|touch|feel|felt|strok|rub|kiss|grop|squeez|lick|massag)(?:e|es|s|ed|bed|in|ing|bing|d)? ${MY} ${BODY}\\b|(?:tuch|touch|grop|kiss|strok|lick|rape)(?:e|es|s|ed|in|ing|d)? ${ME}\\b(?! (?:with|for|a|an|some|the|that)\\b)|${HANDS[2]}|${HANDS[3]}|${HANDS[4]}`;

/** What a worker may not do to a young person, said of whoever stands before it: hurting or touching them. */
export const HURTS_OR_TOUCHES = HANDS.join("|");

/** Sex, closeness, presents, money, threats and secrets that are no part of a worker's job. */
export const CROSSES_THE_LINE = LINE.join("|");

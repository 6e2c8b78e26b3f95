import { prefiltered } from "../../words/prefiltered.ts";
import { isArmedNear } from "./others-plans.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PARTNER =
  "bf|boyfriend|gf|girlfriend|ex|husband|hubby|wife|partner|fella|missus|baby ?daddy|babys dad|kids dad";
const FAMILY =
  "dad|stepdad|step dad|mum|mom|mam|stepmum|step mum|uncle|auntie|aunt|brother|bro|sister|cousin|nan|grandad|family|parents|foster (?:dad|mum|carer|brother)|carer|landlord|neighbour|flatmate|flat mate|housemate|roommate|dealer|boss|manager|mates?";
const SOMEBODY =
  "he|she|they|someone|somebody|some(?: \\w+)? (?:lad|man|guy|bloke|girl|boys|lads|men|people)|this (?:lad|man|guy|bloke|boy|girl)|a (?:lad|man|guy|bloke|boy|gang)|people|the (?:lads|boys|gang|olders|dealers?|opps)|opps|olders";
const WHO = `(?:my|me|his|her) (?:${PARTNER}|${FAMILY})|${SOMEBODY}`;
const WILL =
  "will|is going to|are going to|going to|is gonna|are gonna|gonna|gunna|goin to|bout to|about to|wants? to|wanna|want(?:s|ed)? to|tried to|tries to|trying to|threaten(?:s|ed|ing)? to|said to|would|might";
const HARM =
  "kill|stab|shoot|hurt|hit|batter|beat|smash|bash|murder|rape|shank|burn|slap|punch|strangle|do|end|get|find|hunt|jump|leather|attack|destroy";
const ME =
  "me\\b(?! (?:up|out|in|a|some|to|the|something|back|here|there|of|laughing)\\b)|us\\b(?! (?:up|a|some|to)\\b)|my (?:family|mum|dad|kids?|baby|son|daughter|sister|brother|face|legs|knees|windows?|dog)\\b";

const THREAT = prefiltered(
  new RegExp(
    `\\b(?:(?:${WHO})s?(?: (?!not|never|i\\b|ill|im)\\w+){0,6}? (?:${WILL})|hell|shell|theyll|hes gonna|shes gonna|theyre gonna|hes going to|shes going to|theyre going to)(?: (?:fucking|fuckin|properly|actually|literally|come and|come|have|try and|try to|proper)){0,5} (?:${HARM}) (?:${ME}|me$)`,
  ),
);
const KILL_ME_BY_NAME = prefiltered(
  new RegExp(`\\b(?:${WHO})s?(?: \\w+){0,3}? (?:threaten(?:s|ed|ing)?|threatnd|threatend) (?:me|us|my)\\b`),
);
const SCARED_OF = prefiltered(
  new RegExp(
    `\\b(?:scared|afraid|frightened|terrified|petrified|shit scared) (?:of|that|in case)? ?(?:what )?(?:him\\b|her\\b|them\\b|(?:${WHO})\\b(?! (?:is|are) (?:ill|dying|sick|poorly)))(?!.{0,20}\\b(?:dog|cat|puppy|chihuahua|labrador|spider|wasp|horse))`,
  ),
);
const IDIOM = prefiltered(
  /\b(?:mum|mom|mam|dad|nan|boss|manager|teacher|tutor|pa|worker|gf|girlfriend|sister|mates?|carer|she|he|shell|hell)(?:s)?(?: \w+)? kill me (?:if|when|for|over|cos|because)\b.{0,40}\b(?:late|phone|room|mess|grades?|exam|spent|forgot|forget|lost|broke|dishes|hair|miss|missed|tidy|lol|haha|bill|wash)|\bkill me (?:lol|haha|😂|🤣|💀|😭)|\b(?:my )?(?:mum|mom|mam|dad|nan|boss|manager|teacher|tutor|pa|worker)(?:s| is)? (?:will|gonna|is gonna|going to|is going to) kill me\W*$|\b(?:boss|manager|teacher|tutor|pa|worker|gaffer|coach|supervisor|lecturer|probation|mum|mam|mom|nan|gran|sister|mates?)s?(?: (?:is|are|s|will|would|just|literally|actually|proper|gonna|going to|gunna)){0,4} (?:kill|murder|slaughter|skin) me\b.{0,12}\b(?:if|when|for|cos|because|over)\b.{0,30}\b(?:late|miss\w*|forg\w+|lost|los(?:e|ing)|break|broke|spill\w*|room|mess|grades?|exams?|fail\w*|not in|dont turn up|no show|another day off|day off|uniform|keys?|shift|homework|spent|tidy|dishes|wash\w*|hair|dont (?:come|get|go|ring|call|bring|finish|do my)|see(?:s)? (?:my|the|this|what))|\b(?:mum|mums|mom|mam|dad|nan|sister|shes|hes|hell|shell|mate|pa)(?: \w+)? (?:would |will |gonna |going to )?murder me (?:if|when|for)\b|😂|🤣/u,
);
const MY_OWN = prefiltered(
  /\b(?:ill|im gonna|im going to|ima|imma|i will|i wanna|i want to|i might|i could) (?:\w+ )?(?:kill|stab|shoot|hurt|hit|batter|beat|smash|bash|shank|punch|do) (?!my ?self|me ?self)/,
);
const NOW =
  /\b(?:now|rn|tonight|2nite|outside|on (?:his|her|their|the) way|coming (?:for|to|over|round|back)|here|at (?:the|my) door|downstairs|upstairs|trying to|knife|gun|machete|blade|bat|locked|hiding|today)\b/;
const NEAR = /\b(?:outside|at (?:the|my) door|hiding|knife|locked in|downstairs|upstairs)\b/;
const ONLY_PARTNER = new RegExp(`\\b(?:my|me) (?:${PARTNER})\\b`);
const ONLY_FAMILY = prefiltered(
  new RegExp(
    `\\b(?:my|me) (?:${FAMILY})\\b|\\b(?:they|theyll|theyre|someone|somebody|people|lads|gang|opps|olders)\\b`,
  ),
);
const STRANGER =
  /\b(?:a|some|this|these|that|\d|two|three) (?:\w+ )?(?:lads?|man|men|guys?|boys?|blokes?|girls?|gang)\b|\b(?:theres|there is|there are) (?:\w+ ){0,2}(?:lads?|man|men|guys?|boys?|blokes?|gang|people)\b|\b(?:lads|boys|men) (?:with|outside)\b/;
const IN_PUBLIC =
  /\b(?:outside|near|by|at|in|round) (?:the |my |our )?(?:college|school|work|shops?|station|bus stop|gym|park|centre|library|mcdonalds|maccies|town|uni|playground)\b/;
const INTRUDER = prefiltered(
  /\b(?:some ?one|some ?body|people|(?:(?:\d|two|three|four|five|six|a few|a load|loads|bunch|a gang|group|some|lots|couple) of|all) (?:them|lads|boys|men|people|guys)|gang|(?:a|some|\d|two|three|four|five|six|these|those|the) (?:man|men|lad|lads|guy|guys|bloke|blokes|boys|people)|he|hes|they|theyre|theres|my ex|man)\b(?: \w+){0,3}? (?:(?:trying|tryna|tryin) to (?:get|break|come) (?:in|into)|breaking (?:in|into)|broke into|kicking|kickin|kicked|banging|bangin|hammering|pounding|smashing|booting)\b(?: (?:my|me|the|our|at|on|through|down|front|back|communal|bedroom)){0,5}(?: (?:flat|house|door|window|windows|room|place|home|in|down))|\b(?:of them|lads|boys|men|people|gang|some ?one|some ?body|he|hes|they|theyre|my ex)(?: \w+){0,4}? (?:trying|tryna|tryin) to (?:get|break) in\b(?= ?(?:$|[,.!?]|now|rn|help|my|the (?:flat|house|door|window)|through))|\bsomeones? in my (?:flat|house|room|garden)\b/,
);
const INTRUDER_BEFORE =
  /\b(?:if|owe|owes|debt|drugs?|bando|last (?:week|month|year)|years? ago|yesterday|was|were)\b/;
// Stryker restore Regex,StringLiteral

/** Whether it is a partner who threatens, or an unnamed he or she, and whether it is now, as far as the words tell. */
export interface Threat {
  readonly byPartner: boolean;
  readonly isNow: boolean;
  /** Somebody whom they do not name stands there armed. */
  readonly byStranger: boolean;
}

/**
 * Somebody who means to harm whoever writes, or of whom they are afraid: they are the one to be kept safe, whatever
 * words of violence stand there. "My mum will kill me if I'm late" is nobody's threat.
 * @param words as plainWords gives them
 */
export function threatIn(words: string): Threat | undefined {
  if (IDIOM.test(words) || MY_OWN.test(words)) return undefined;
  if (!isArmedNear(words) && ![THREAT, KILL_ME_BY_NAME, SCARED_OF].some((pattern) => pattern.test(words)))
    return undefined;
  const byPartner = ONLY_PARTNER.test(words) || !(ONLY_FAMILY.test(words) || STRANGER.test(words));
  const isArmed = isArmedNear(words);
  const inPublic = isArmed && IN_PUBLIC.test(words) && !ONLY_PARTNER.test(words);
  const byStranger = inPublic || (STRANGER.test(words) && isArmed && !byPartner);
  return { byPartner: byPartner && !inPublic, byStranger, isNow: isArmedNear(words) || isNow(words) };
}

/** Fear alone is now only where somebody is near. */
const isNow = (words: string): boolean => (THREAT.test(words) ? NOW : NEAR).test(words);

/** Somebody is getting in, or is in already. @param words as plainWords gives them */
export const tellsOfIntruder = (words: string): boolean =>
  INTRUDER.test(words) && !INTRUDER_BEFORE.test(words);

import type { Risk, RiskKind } from "../types.ts";
import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const GREETING =
  "^\\W*(?:(?:hi|hello|hiya|hey|good (?:morning|afternoon|evening)|morning|afternoon|evening|please|sorry|urgent|help)\\W+){0,4}(?:(?:this is|its|it is|im|i am|were|we are|here is|my name is \\w+(?: and im| im)?) )?";
const AT_WORK =
  "(?:teacher|tutor|lecturer|nurse|ward sister|sister on \\w+|matron|midwife|doctor|dr \\w+|consultant|gp|paramedics?|ambulance(?: crew| service)?|pharmacist|social worker|support worker|key ?worker|youth (?:club )?(?:leader|worker)|hostel (?:worker|staff|manager)|(?:school |college )?safeguarding lead|security(?: guard)?|mentor|coach|counsellor|therapist|health visitor|foster carer|carer|(?:work |shop |line )?manager|employer|landlord|housing officer|(?:bus|taxi|tram|cab) driver|receptionist|librarian|vicar|pastor|police officer|officer)";
const NEAR =
  "(?:neighbou?r|next door neighbou?r|gran|grandma|grandad|nan|mum|mother|dad|father|aunt\\w*|uncle|cousin|brother|sister|friend|mate|best friend|flatmate|housemate|parent|mum of \\w+ \\w+|passer ?by|member of the public)";
const SAYS_JOB = prefiltered(
  new RegExp(
    `${GREETING}(?:a |an |the |her |his |their |one of the |your )?(?:[a-z]+ ){0,2}?${AT_WORK}\\b(?: (?:at|from|in|of|on|for) [\\w&]+(?: \\w+){0,2})?(?: here\\b|s here\\b| ?[.,:;-]| (?:and|she|he|a|one|your|with|theres|there|tenant|what)\\b)|${GREETING}i (?:teach|tutor|drive a|work with|look after|support) \\w+`,
  ),
);
const SAYS_NEAR = prefiltered(
  new RegExp(
    `${GREETING}(?:a |an |the |her |his |their |[a-z]+s )?(?:(?:next door|concerned|worried|best|old|a|mates|friends|boyfriends|girlfriends) ){0,3}${NEAR}(?: of (?:one of )?\\w+(?: \\w+)?)?(?: here\\b| ?[.,:;-]| (?:and|hes|shes|he|she)\\b)|\\b(?:the )?(?:lady|woman|girl|man|lad|couple|family|young mum) (?:upstairs|downstairs|next door|opposite|above|below)\\b|\\b(?:can|could|will|pls|please) (?:some ?one|you|u|anyone|some1)(?: please| pls)?(?: go)?(?: and)? check on (?:my|her|him|the|a|our)\\b(?! (?:application|form|claim|grant|order|cv|money|booking|appointment|progress|status))|\\bfrom (?:her|his|their|the) (?:flat|house)\\b`,
  ),
);
const OF_ANOTHER =
  /\b(?:she|he|they|her|him|them|hes|shes|theyre|client|patient|student|pupil|tenant|resident|girl|lad|boy|lass|young (?:person|people|man|woman|lad|girl|mum)|one of (?:yours?|our)|mum to be|bab(?:y|ies)|kids?|child(?:ren)?|[a-z]{3,} (?:came|walked|told|has|said|turned up|is))\b/;
const OWN =
  /\b(?:hit|hits|hitting|beats?|beating|hurts?|hurting|punch\w*|strangl\w*|touch\w*|follow\w*|threaten\w*|scar\w*|lock\w*|kick\w*) (?:me|us)\b|\bi (?:want|feel|need|took|cut|am scared|cant)\b|\bmy (?:bruises|arm|face|neck|leg)\b|\bim (?:scared|hurt|bleeding|hiding|stuck|being)\b/;
const ASKS_WHAT_TAKEN =
  /\bwhat (?:has|had|have|did|else|meds?|medication|drugs|tablets|pills)(?: \w+){0,4} (?:take|taken|took|on|prescribed)\b|\bneed to know what \w+(?: has| have| had)? (?:taken|took|takes|is on)\b|\bwhat (?:she|he|they|\w+) (?:has |have )?(?:taken|took)\b/;
const TELLS: readonly (readonly [RegExp, RiskKind])[] = [
  [
    /\b(?:overdos\w*|suicid\w*|kill (?:him|her|them) ?sel\w+|ending it|end it|cuts? on (?:her|his|their)|cut (?:her|his|their) (?:wrists?|arms?|veins)|cutting|self ?harm\w*|tried to buy \d+|ligature|wants? to die)\b/,
    "suicide_self_harm",
  ],
  [
    /\b(?:unconscious|unresponsive|collaps\w*|resus|bleeding|fitting|seizure|not breathing|in icu|critical|(?:not|hasnt|wont|doesnt) (?:answer\w*|open\w*) (?:the |her |his )?(?:door|phone)?.{0,20}\b(?:smell|days?)|(?:in flat )?not answer and smell)\b/,
    "medical",
  ],
  [/\b(?:men (?:are )?keeping|traffick\w*|exploit\w*|groom\w*|cuckoo\w*|sold)\b/, "exploitation"],
  [
    /\b(?:missing|abscond\w*|(?:not|hasnt|never|didnt) (?:come|came|been|be) (?:home|back|seen))\b/,
    "missing_or_trafficked",
  ],
  [/\bsleep(?:ing|s)? (?:rough|outside|in (?:the|a) (?:park|street|doorway|car|tent))\b/, "homeless_tonight"],
  [
    /\b(?:bruis\w*|black eyes?|burns?|burn marks?|marks on|hit|hits|hitting|beat|beats|beaten|beating|punch\w*|slap\w*|strangl\w*|chok\w*|scream\w*|(?:shouting|banging) and|being hurt|hurt(?:s|ing)? (?:her|him|them|by)|touch(?:es|ed|ing) (?:her|him|them)|follow(?:s|ed|ing) (?:her|him)|filthy|neglect\w*|scared of|disclosed|raped|assault\w*|attacked|threaten\w*|locked in)\b/,
    "abuse_harm_from_others",
  ],
];
const AT_ONCE =
  /\b(?:right now|as we speak|(?:has|have|just) collapsed|(?:is|are) (?:fitting|having a (?:fit|seizure))|bleeding|unconscious|unresponsive|not breathing|resus|screaming|on my bus|overdos\w*|is (?:hitting|beating|attacking))\b/;
const LONG_SINCE = /\b(?:last (?:year|month)|years? ago|when (?:she|he) was (?:little|young)|used to)\b/;
const ORDINARY =
  /\b(?:hit (?:her|his|their) (?:target|head on the goal)|cutting (?:her|his) (?:hair|hours|teeth))\b/;
// Stryker restore Regex

/** Danger to a young person, told by an adult: at work, who is rung back, or near them. */
export interface AdultTells {
  readonly atWork: boolean;
  readonly risk: Risk & { readonly kind: RiskKind };
}

/**
 * A teacher, a medic, a neighbour, a grandmother who says who they are and tells of danger to somebody else, or a medic
 * who asks what somebody took.
 * @param words as plainWords gives them
 */
export function worriedAdultIn(words: string): AdultTells | undefined {
  const atWork = SAYS_JOB.test(words);
  if (!atWork && !SAYS_NEAR.test(words)) return undefined;
  if (OWN.test(words) || LONG_SINCE.test(words) || ORDINARY.test(words)) return undefined;
  const kind = kindTold(words, atWork);
  if (!kind) return undefined;
  const isNow = AT_ONCE.test(words) || (atWork && ASKS_WHAT_TAKEN.test(words));
  return { atWork, risk: { level: isNow ? "emergency" : "urgent", kind } };
}

function kindTold(words: string, atWork: boolean): RiskKind | undefined {
  const told = OF_ANOTHER.test(words) ? TELLS.find(([pattern]) => pattern.test(words)) : undefined;
  if (told) return told[1];
  return atWork && ASKS_WHAT_TAKEN.test(words) ? "medical" : undefined;
}

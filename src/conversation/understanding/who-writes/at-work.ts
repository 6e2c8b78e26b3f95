import { graver } from "../danger/graver.ts";
import type { Risk, RiskKind } from "../types.ts";
import { worriedAdultIn } from "./worried-adult.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const GREETING =
  "^\\W*(?:(?:hi|hello|hiya|hey|dear \\w+|good (?:morning|afternoon|evening)|morning|afternoon|evening|please|sorry|urgent|important|re|fao \\w+|to whom it may concern|there|all|team|i think)\\W+){0,5}(?:(?:this is|its|it is|im|i am|were|we are|calling from|ringing from|messaging from|texting from|writing from|from|my name is \\w+(?: \\w+)?(?:,| and im| from| im| at)?|\\w+ \\w+ from) )?(?:a |an |the |your |his |her )?";
const POLICE =
  "(?:gmp|the met|btp|police|pc|p c|sgt|sergeant|inspector|detective|dc|ds|custody (?:suite|sergeant|desk)|cid|missing (?:persons?|from home) (?:unit|team|officer)|response officer|police officer|officer)";
const HEALTH =
  "(?:(?:ward|bed) \\w+|(?:mri|wythenshawe|salford royal|north manchester|royal oldham|stepping hill) (?:a&e|a and e|hospital|ward)|a&e|a and e|hospital|icu|maternity|paramedics?|ambulance (?:crew|service|control)|nwas|(?:community |mental health |psychiatric |student |school |staff |charge |district |looked after children |lac )*nurse|(?:community )?midwife|health visitor|gp|(?:dr|doctor) \\w+|\\w+s (?:surgery|practice|clinic|pharmacy)|surgery|practice manager|(?:gp|medical|health) (?:practice|centre)|receptionist at \\w+|crisis team|cmht|camhs|home treatment team|psychiatrist|psychologist|pharmacist|discharge (?:team|coordinator))";
const LAW =
  "(?:solicitors?|legal (?:aid|rep\\w*|executive)|barrister|duty solicitor|\\w+ (?:and \\w+ )?(?:solicitors|llp)|(?:magistrates|crown|county|family) court|youth offending(?: team| service)?|(?:prison|bail|tagging) officer|case ?worker|court (?:officer|usher|clerk)|cafcass|probation(?: officer| service| worker)?|offender manager|yot|yjs|youth justice|prison|hmp \\w+|immigration|home office|bailiffs?|appropriate adult)";
const OFFICES =
  "(?:job ?cent(?:re|er)(?: plus)?|dwp|work coach|universal credit(?: team)?|(?:\\w+ )?housing (?:officer|association|team|options|trust)|landlord|letting agents?|council tax|social (?:services|worker|care)|support worker|key ?worker|duty social worker|(?:the )?(?:hostel|shelter|refuge)(?: manager| staff| worker)?|children s? ?home|supported accommodation|(?:\\w+ )?(?:college|school|university|sixth form|academy)(?: safeguarding| attendance| student services| office| reception| tutor| welfare| nurse)*|safeguarding (?:lead|officer|team)|attendance (?:officer|team)|student (?:services|support)|(?:head )?teacher|tutor|lecturer|training provider|apprenticeship (?:provider|officer)|employer|hr|line manager|iro|advocate|bank|security(?: guard| team)?|shop manager|foster(?:ing)? agency)";
const WORK = `(?:${POLICE}|${HEALTH}|${LAW}|${OFFICES})`;
const OPENS_AT_WORK = new RegExp(`${GREETING}(?:\\w+ ){0,2}?${WORK}\\b`);
/** "youth justice here", "College safeguarding. ...": no more than who they are, before they say what they want. */
const SAYS_WHERE = new RegExp(
  `${GREETING}(?:[a-z]{1,15}[ ,]+){0,2}?${WORK}(?: (?:at|from|in|for|of) [a-z]{1,15}(?: [a-z]{1,15}){0,2}| reception| \\d{2,6})?(?: here\\b| ?[.,:;-])`,
);
const CALLS_FOR_HELP =
  /\b(?:please|pls|plz|help|quick|send|come|hurry|now|scared|knife|outside|door|kill\w*|hit\w*|want|need(?: to)? (?:go|get|see|call|ring))\b/;
const SIGNED = new RegExp(
  `(?:[.,;:!?-]|\\b(?:from|regards|thanks|ta|cheers)\\b) ?(?:[a-z]{1,15} ){0,4}?${WORK}(?: [a-z]{1,15}){0,3}[ .!]{0,3}$`,
);
const SPEAKS_AS_STAFF =
  /\b(?:we|our|ours|us)\b|\b(?:patient|claimant|client|tenant|service user|detainee|defendant|young person|care leaver|pupil|learner|caseload|resident|our student|student of ours|misper|next of kin|nok|pathway plan|personal adviser|named worker|allocated|in breach|breached|licence|fta|warrant|in custody|in our care|admitted|discharged?|attendance|referr(?:al|ed)|regarding|re:|concerning|confirm|verify|whereabouts|last seen|reported missing|identif\w+|date of birth|dob|consent|information sharing|welfare check|found (?:this|a|the|his|her) phone|one of yours?|who do (?:we|i) contact|curfew|did ?nt return|missing|on scene|vulnerable|surname|medically fit|brought in|no id|ready for|hasnt (?:attended|been in|shown)|not attended|your (?:tenant|client|service user|resident|care leaver|lad|girl|young \w+)s?|gave (?:us|me|this) \w+|belongs? to)\b/;
const OF_ANOTHER =
  /\b(?:he|hes|him|his|she|shes|her|hers|they|them|their|patient|claimant|client|tenant|young person|care leaver|lad|girl|boy|lass|male|female|man|woman|lady|mum|youth|teenager|resident|student|pupils?|learner|somebody|someone|one of (?:yours|your)|whoever|who (?:wrote|is|was|has)|belongs? to)\b|\b(?!its|lets|whats|thats)[a-z]{3,}s (?:pathway|pa|worker|adviser|dob|tenancy|attendance|licence|file|record|review|address|whereabouts)\b/;
const OF_SELF =
  /\b(?:our (?:lass|kid|lad|mam|mum|mom|dad|nan|brother|sister|baby|flat|house|estate)|my (?!colleagues?|client|patient|team|manager|caseload|name|number|direct|office|ward|student|tenant|claimant|line|desk|shift|class|officer|badge|collar|extension|details|service)\w+|im (?:at|in|with|on|off|going|meant|supposed|worried|scared|not|so|getting|stuck|late|waiting|sick|pregnant|\d\d)|am i|can i (?:get|have|book|move|bring)|could i get|do i|should i|for me|told me|give me|gave me|help me|sanctioned me|asked me|want me|sent me|let me|kicked me|says? i|said i|arrested me|got me|i need (?:help|money|a|some|my)|i want (?:a|my|to (?:complain|be|do|go|die|move|book))|i (?:got|get|hate|feel|cant|dont have|missed|lost|had|was))\b/;
// Stryker restore Regex,StringLiteral
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const GRAVE: readonly (readonly [RegExp, RiskKind])[] = [
  [
    /\b(?:overdos\w*|suicid\w*|self ?harm\w*|ligature|on the (?:bridge|roof|ledge)|jumped)\b/,
    "suicide_self_harm",
  ],
  [
    /\b(?:missing|abscond\w*|last seen|did ?nt return|not returned|not been back|hasnt been back|trafficked|nrm|misper)\b/,
    "missing_or_trafficked",
  ],
  [
    /\b(?:assault\w*|attacked|stabbed|raped|strangl\w*|marac|domestic (?:abuse|violence)|safeguarding (?:concern|alert)|section 47)\b/,
    "abuse_harm_from_others",
  ],
  [
    /\b(?:unconscious|unresponsive|collaps\w*|critical|icu|resus|not breathing|seizure|hit by a|road traffic|rta|serious(?:ly)? (?:injur\w*|ill)|injured|sectioned)\b/,
    "medical",
  ],
];
// Stryker restore Regex

/** The danger that somebody at work tells of in the words of their work. @param words as plainWords gives them */
export function dangerToldAtWork(words: string): Risk {
  const found = GRAVE.find(([pattern]) => pattern.test(words));
  const told: Risk = found ? { level: "urgent", kind: found[1] } : { level: "none" };
  return graver(told, worriedAdultIn(words)?.risk ?? told);
}

/**
 * Whether somebody writes at work about another: says where they are from, first or as a signature, and speaks of a
 * client, a patient, a student as staff do. Nobody who tells of their own probation, hospital or college does.
 * @param words as plainWords gives them
 */
export function writesAtWork(words: string): boolean {
  if (OF_SELF.test(words)) return false;
  if (SAYS_WHERE.test(words) && OF_ANOTHER.test(words) && !CALLS_FOR_HELP.test(words)) return true;
  const saysWhere = OPENS_AT_WORK.test(words) || SIGNED.test(words);
  return saysWhere && SPEAKS_AS_STAFF.test(words) && OF_ANOTHER.test(words);
}

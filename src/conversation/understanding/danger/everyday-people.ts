import { prefiltered, type Sought } from "../words/prefiltered.ts";
import { namesHarm } from "./rests-on-when.ts";

interface Row {
  readonly says: Sought;
  readonly unless: Sought;
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "(?:brother|bro|sister|sis|cousin|uncle|aunt|auntie|aunty|mum|mam|mom|mother|dad|father|nan|gran|grandad|husband|wife|boyfriend|girlfriend|bf|gf|partner|mate|friend|family|parents|neighbou?r|son|daughter|niece|nephew)s?";
/** All that an ask for papers of their own is made of. */
const OF_PAPERS =
  "(?:i|im|ive|we|need|needs|needing|want|wanna|get|getting|got|have|havent|dont|didnt|never|no|not|aint|any|a|an|the|my|some|new|photo|form|of|valid|id|i d|passports?|birth certificate|provisional|driving licen[cs]e|brp|proof|address|for|to|2|job|jobs|work|bank|account|college|start|starting|apply|applying|renew|renewing|lost|expired|how|do|does|can|could|u|you|where|what|is|it|its|and|n|so|but|at|on|with|without|right|check|interview|cost|costs|much|pls|please|one|cant|open|asked|asking|hi|hey|hello|also|still|yet|soon|now|thanks|ta|x)";
const ROWS: readonly Row[] = [
  {
    says: prefiltered(
      new RegExp(
        `^(?=.{0,100}\\b(?:id|passports?|birth certificate|provisional|driving licen[cs]e|brp)\\b)(?:${OF_PAPERS}(?:[ ,.?!]+|$)){3,25}$`,
      ),
    ),
    unless: /\b(?:no work|without work)\b/,
  },
  {
    says: prefiltered(
      new RegExp(
        `^(?:(?:hi|hello|hey|sorry) )?(?:my|our)(?: \\w+)? ${KIN}(?: (?:he|she|they))?(?: (?:is|are|will|has|just|always|s)){0,2} (?:com(?:e|es|ing)|came|visit(?:s|ed|ing)?|bring(?:s|ing)?|brought|cook(?:s|ed|ing)?|says?|said|sends?|sending)\\b.{0,30}\\b(?:to visit|visit|from (?!(?:work|prison|jail|hospital|court|his|her|him|school|behind|the|inside|custody)\\b)\\w+|hello|hi|hey|thank\\w*|food|cakes?|fruit|sweets|rice|dinner|to see (?:me|us)|for (?:eid|christmas|xmas|diwali|easter|ramadan|the weekend)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b`,
      ),
    ),
    unless:
      /\b(?:every night|each night|at night|tonight|night|man|men|money|girls?|boys|marry\w*|married|wedding|take|takes|took|taking|abroad|passport|find|found|angry|drunk|shout\w*|not|dont|doesnt|cant|wont|never|no|again|secret|touch\w*|bed|room at|alone|door|police|knife|want|wants|make|makes|made|force\w*|scared|worried|afraid|sorry|goodbye|bye|last|leave|leaving|if|until|or|back|old men|must|pray\w*|ceremony|cut|cutting)\b/,
  },
  {
    says: prefiltered(
      /^(?:(?:hi|hello|hey|yes|yeah) )?(?:my |the )?(?:toothache|tooth ache|tooth|cold|flu|cough|headache|head ache|sore throat|bug|tummy ?ache|tummy bug|stomach ?ache|hay ?fever|backache|earache|hangover|covid|chest infection|sprain)(?: (?:is|has|have|all|its|s)){0,6} (?:gone|better|finished|finish|cleared|over|ok|fine|stopped)(?: (?:now|up|today|already|completely|thanks?|thank you|ty|cheers|you|u|much|very|for|asking|x|all)){0,6}(?:[,.] .{0,50})?\W*$/,
    ),
    unless:
      /\b(?:but|blood|bleed\w*|breath\w*|chest pain|pregnan\w*|tablets|pills|took|worse|faint\w*|collaps\w*|numb|vision|double|baby|hit|he|him)\b/,
  },
  {
    says: prefiltered(
      /\b(?:sick|threw up|poorly|ill|chucked up|spewed)(?: (?:once|a bit|a little|last (?:night|nite)|yesterday|this morning))+\b.{0,25}\b(?:fine|ok|okay|better|alright|all good|good)(?: (?:now|today|again))\b/,
    ),
    unless:
      /\b(?:on purpose|took|taken|tablets?|pills?|meds|drank|bleach|pregnan\w*|blood|baby|toddler|daughter|son|chest|breath\w*|hit|he|him|diabet\w*|insulin|but|faint\w*|dizzy|something)\b/,
  },
  {
    says: prefiltered(
      new RegExp(
        `\\b${KIN}(?: (?:he|she))? (?:just )?(?:got|came|come|is|was|been)(?: \\w+)? (?:out (?:of|from)|in) (?:prison|jail|nick|custody)\\b.{0,60}\\b(?:doing (?:really |so |very )?(?:well|good|great)|courses?|cscs|cv|job|jobs|college|training|apprenticeship|course)\\b`,
      ),
    ),
    unless:
      /\b(?:me|us|knows|address|looking for|after|find|found|scared|afraid|worried|threat\w*|ex|angry|outside|not|dont|dad|stepdad|uncle)\b/,
  },
  {
    says: prefiltered(
      /\b(?:lock|close|shut|locking|closing|shutting) (?:the|my) (?:bedroom |room )?door\b.{0,40}\b(?:study\w*|revis\w*|homework|noisy|noise|zoom|online class|teams call|meeting|exams?|essay)\b/,
    ),
    unless:
      /\b(?:he|him|they|them|uncle|dad|father|stepdad|mum|man|men|drunk|touch\w*|scar\w*|afraid|angry|hit\w*|carer|staff|older|big|because (?:of )?my|safe)\b/,
  },
];
// Stryker restore Regex

const LONGEST = 130;

/**
 * What people say of those near them and of themselves that only looks like danger: a visit, a cold
 * that is gone, a friend out of prison who does well. With harm or fear of their own beside it, it is none of these.
 * @param words as plainWords gives them
 */
export const isOfPeople = (words: string): boolean =>
  words.length <= LONGEST &&
  !namesHarm(words) &&
  ROWS.some(({ says, unless }) => says.test(words) && !unless.test(words));

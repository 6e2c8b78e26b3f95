import { asksSomething } from "../in-care/asks-something.ts";
import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data
const WORDS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"];
const BEFORE =
  "(?:thats?|that (?:is|are|r)|who ?s|who (?:is|are|r)|whos|aged?|(?:if|when) (?:im|i am|ur|u r|youre|your|you are|u are|u|they are|theyre|someone is|someones|shes|a girl is)|people|ppl|kids?|any ?(?:one|1|body)|some ?(?:one|1|body)|girls?|boys?|being|be|at|is|for|help|take|over|under|only|just|even|a|an|with|like|as|young as|turned|from|can|could|do|does|will|would)";
const AGE = new RegExp(
  `\\b${BEFORE} (?:only |just |like |a |an |as young as |under |about ){0,2}(1[0-5]|${WORDS.join("|")})(?: ?(?:yo|yrs?|years?|yr|year)(?:[ -]?olds?)?)?(?: (?:old|year ?olds?|yr ?olds?))?(?= |$|[?.,!])(?! ?(?:people|of|slots?|days?|weeks?|wks?|months?|hours?|hrs?|mins?|minutes?|am|pm|oclock|quid|pounds?|miles?|percent|%|or \\d|to \\d|today|tomorrow|on))`,
);
const OLD_ENOUGH =
  /\b(?:old enough|too young|how old|what age|wot age|age limit|year ?olds?|yr ?olds?|years? old|yrs? old|yo|aged?|people|ppl|kids?|teens?|teenagers?|girls?|boys?|any ?(?:one|1|body)|some ?(?:one|1|body)|use|allowed|service|this|u|you|ya)\b/;
const OF_THEIRS =
  /\b(?:my|me) (?:\w{1,10} )?(?:mate|friend|bestie|sister|sis|brother|bro|cousin|son|daughter|kid|niece|nephew|lad|girl)\b|\b(?:at|by|till|til|until|before|after|from) (?:1[0-5])\b/;
const YEAR = /^(?:hi |hey |hello )?(?:year|yr|y) ?(7|8|9|10|11|seven|eight|nine|ten|eleven)\W{0,4}$/;
// Stryker restore Regex

const YEARS_TO_AGE = 4;
const YEAR_WORDS: Readonly<Record<string, number>> = { seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11 };
const FIRST_WORD = 10;

/**
 * An age under 16 that is asked about, "do you help people thats 14", or a school year and no more: whoever asks may be
 * that old. It says less than an age that is given.
 */
export function readAgeAsked(text: string): number | undefined {
  const words = plainWords(text).trim();
  const year = YEAR.exec(words)?.[1];
  if (year !== undefined) return (YEAR_WORDS[year] ?? Number(year)) + YEARS_TO_AGE;
  if (!asksSomething(text) || !OLD_ENOUGH.test(words) || OF_THEIRS.test(words)) return undefined;
  const age = AGE.exec(words)?.[1];
  return age === undefined ? undefined : ageOf(age);
}

function ageOf(said: string): number {
  const at = WORDS.indexOf(said);
  return at < 0 ? Number(said) : at + FIRST_WORD;
}

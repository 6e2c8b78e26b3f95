import { keptIfShort, keptLately } from "../words/kept-lately.ts";
import { isGraveFather, readFather } from "./father.ts";
import { readPregnancyNews } from "./pregnancy-news.ts";

const PREGNANT =
  /\b(?:havent|haven't|not|never|aint) (?:come on|been on|had (?:a|my) periods?)\b.{0,20}\b(?:for|in|since)\b|^\W*(?:im |i'm |i am )?(?:1\d (?:and|n|&) (?:im |i'm )?)?(?:like |about )?(?:(?:\d{1,2}|two|three|four|five|six) (?:weeks?|wks?|months?) late|(?<=1\d (?:and|n|&) (?:im |i'm )?)late)\W*$|\b(?:i'?m|i am|im|think i'?m|think im|i might be|i may be|might be|found out i'?m|turns out i'?m)\b.{0,30}\b(?:pregnant|pregnent|pregant|preggers|preggo|pregs|prego|preg|expecting a baby|having a baby|up the duff)\b|\b(?:i'?m|i am|im) (?:\d{1,2}|a few) ?(?:weeks?|wks?|months?) (?:pregnant|gone|preg)\b|\b(?:my|the|a|took a|done a|did a) pregnancy test (?:is|was|came (?:back|up|out)|and (?:its|it's|it is|it was)) (?:positive|pos)\b|\b(?:my )?period(?:'?s)? (?:is |are )?(?:really |so |like |about |(?:\d+|a few|two|three|four|five|six|couple(?: of)?) (?:days?|weeks?|wks?|months?) ){0,3}(?:late|overdue)\b|\bmissed my (?:last |\d )?periods?\b|\bno period for\b|\bnot (?:had|come on)(?: my| a)? period (?:for|in|since)\b|\bgot (?:a )?(?:girl|gf) pregnant\b|\b(?:got|made|put|knocked) me (?:pregnant|preggers|preggo|preg|up(?: the duff)?)\b|\bmissed (?:(?:my|a|the|one|two|three|2|3|4|couple(?: of)?|few|last) ){0,3}periods?\b|\b(?:my )?periods? (?:has |have |just |hasn'?t |havent |haven'?t |not )*(?:stopped|gone|not come|not coming|come|not here|vanished|disappeared)\b|\bno periods?\b|\b(?:there'?s|there is|got|have|hav) (?:a )?(?:baby|bby) (?:growing )?(?:in|inside) (?:me|my)\b|^\W*(?:1\d ?(?:f|yo|y\/o)?\W{1,3})?(?:preggo|preggers|pregnant)\b|\bpregnant again\b|\b(?:1\d|im|i'?m|year \d+|yr \d+)\b.{0,25}\b(?:and|n|&) (?:pregnant|preggers|preggo|preg|expecting)\b/i;
const TESTED =
  /\b(?:tests?|it)\b.{0,25}\b(?:positive|pos|(?:2|two) (?:pink |blue |red )?lines?)\b|\b(?:2|two|second|2nd|faint) (?:pink |blue |red )?lines? on (?:the|my|a|it)\b|\b(?:positive|pos) (?:pregnancy )?test\b|\b(?:pregnancy|preg) test\b.{0,25}\b(?:positive|pos|lines?|plus)\b|\b(?:i'?m|i am|im) (?:having|havin|gonna have|going to have|expecting|carrying) (?:a |my |his |another |twins\b|our )(?:baby|bby|kid|child)?|\b(?:i'?m|im|i am) (?:gonna|going to) be a (?:mum|mam|dad)\b|\b(?:i )?(?:fell|fallen|caught|got) (?:pregnant|preggers|preg)\b/i;
const ABORTION =
  /\b(?:need|needing|want|wanting|have|having|get|getting|book|had to have|about|thinking (?:about|of|bout)|for)\b.{0,20}\b(?:abortion|abortoin|abort(?:ing)?(?: (?:it|the baby))?|termination(?! of (?:my )?(?:tenancy|contract))|terminate (?:it|the pregnancy|my pregnancy))\b|\bget rid of (?:the|my|this) (?:baby|pregnancy)\b/i;
const UNWANTED =
  /\b(?:pregnan\w*|pregnent|preggers|preggo|prego|preg|expecting)\b.{0,20}\b(?:dont|don'?t|do not|didn'?t|didnt) (?:want|wanna|wana) (?:it|to be|a baby|the baby|this|2 be|be|keep|to keep)\b|\b(?:dont|don'?t|do not) (?:want|wanna) (?:this|the|my) (?:baby|pregnancy)\b/i;
const OTHER_TEST =
  /\b(?:covid|lateral|flu|drugs?|piss|hiv|sti|std|stis|stds|chlamydia|gonorrh\w*|herpes|strep|uti|blood|driving|theory|eye|hearing|tb|urine|allergy|school|maths|speed|mock)\b/i;
const NOT_THEIRS =
  /\b(?:not pregnant|isn'?t pregnant|aint pregnant|was pregnant|last year|years? ago|when i was|negative|used to|course|essay|film|hungry|food baby)\b/i;
const ASKS_FOR =
  /\b(?:get|money|grants?|benefits?|entitled|owed|claim|vouchers?|free|pay|paid|afford|maternity|allowance|bus|buggy|cot|pram|healthy start|sure start|uc|universal credit|scheme)\b|\?/i;
const PRESSURE =
  /\b(?:(?:he|she|they|bf|boyfriend|partner|mum|mom|dad|family|ex)\b.{0,30}\b(?:mak(?:e|es|ing)|made|forc(?:e|es|ed|ing)|says? i (?:have|got|must)|wants? me to (?:get rid|keep)|wont let|won'?t let|told me to get rid|threat(?:en)?(?:s|ed)?)|didn'?t want (?:it|to)|raped?|forced me|older (?:man|guy|bloke)|twice my age)\b/i;
const PARTNER_AGE =
  /\b(?:he'?s|hes|he is|(?:bf|boyfriend|partner|fella|lad|dad|father)(?:'?s| is|))\s+(?:like |about |only )?(\d{2})\b(?!\s*(?:weeks?|wks?|days?))/i;

export interface PregnancyTold {
  /** They also say that somebody leans on them, or is much older. */
  readonly pressed: boolean;
}

const plain = (text: string): string => text.replace(/[\u2018\u2019]/g, "'").slice(0, 600);

/** Their own pregnancy, told; nothing when they ask what they could get, which has an answer of its own. */
export function readPregnancy(text: string, age: number | undefined): PregnancyTold | undefined {
  const words = plain(text);
  if (!isTold(words) || NOT_THEIRS.test(words)) return undefined;
  const pressed = isPressed(words, age);
  if (isUnwanted(words)) return { pressed };
  return ASKS_FOR.test(words) && !pressed && (age === undefined || age >= 16) ? undefined : { pressed };
}

const WORDS_KEPT = 4;

/** Several readers ask it of one message. */
const isTold = keptLately(
  WORDS_KEPT,
  (words) => PREGNANT.test(words) || isUnwanted(words) || (TESTED.test(words) && !OTHER_TEST.test(words)),
);

/** They want to end a pregnancy, or do not want it: a nurse to talk to, and nothing for parents. */
export function isUnwanted(text: string): boolean {
  const words = plain(text);
  return (ABORTION.test(words) || UNWANTED.test(words)) && !NOT_THEIRS.test(words) && !OF_ANOTHER.test(words);
}

const OF_ANOTHER =
  /\b(?:she|her|my (?:mate|friend|sister|sis|mum|cousin)|debate|news|law|protest|essay|against|opinion|think of)\b/i;

const NURSE =
  /\b(?:see|talk (?:to|with)|speak (?:to|with)|get|need|want|ring|book)\b.{0,15}\b(?:nurse|midwife)\b/i;

/** They ask for a nurse or a midwife, not to become one. */
export const asksForNurse = (text: string): boolean =>
  NURSE.test(plain(text)) &&
  !/\b(?:be|become|job|work|train\w*|course|college|uni|apprentice\w*)\b/i.test(plain(text));

const MUCH_OLDER_YEARS = 8;

/** Somebody leans on them, or a partner is much older than they are. */
export function isPressed(text: string, age: number | undefined): boolean {
  const words = plain(text);
  const partner = Number(PARTNER_AGE.exec(words)?.[1]);
  const father = readFather(text);
  if (father && isGraveFather(father, age)) return true;
  return PRESSURE.test(words) || (partner > 0 && partner - (age ?? 18) >= MUCH_OLDER_YEARS);
}

const DOCTOR_NOW =
  /\b(?:bleed\w*|blood|pains?|cramps?|waters?|labour|labor|contractions?|faint\w*|not mov\w*|cant breathe|collapsed|fell|punched|kicked)\b/i;

/** Something is said of the body beside the pregnancy: that comes first. */
export const needsDoctorNow = (text: string): boolean => DOCTOR_NOW.test(plain(text));

/** A pregnancy under pressure, with nothing wrong in the body: for a person today, and no emergency of the body. */
export const isPressedAlone = (text: string): boolean =>
  readPregnancy(text, undefined)?.pressed === true && !needsDoctorNow(text);

const BORN =
  /\b(?:had|just had|ive had|iv had|i've had|we had|gave birth to) (?:my|our|a|the) (?:\w+ )?(?:baby|babies|twins|little (?:boy|girl|one)|son|daughter|lad)\b(?! (?:shower|scan|check|weighed|taken|in|on|for|at|with|by|over|round|to)\b)|\b(?:ive|i've|iv|i) (?:just )?(?:given|gave) birth\b|\b(?:baby|he|she|twins) (?:was|were|is) born\b|\b(?:baby|she|he)(?:s| is|'s) (?:here|arrived|finally here)\b.{0,25}\b(?:lbs?|ounces|oz|born)\b/i;
const TROUBLE =
  /\b(?:bleed\w*|blood|pains?|ill|sick|poorly|blue|breath\w*|scared|cant|can't|cope|cry|crying|hospital|nicu|special care|die\w*|dead|lost|stillborn|taken|take|social|worried|fever|alone|help|not|wont|won't|dont|don't|sad|low|depressed|hit|hurt|he|ex|homeless|early|prem\w*|years? ago|last year|when i was|[0-9]+ (?:years|months|yrs))\b/i;

const BORN_TO_ANOTHER =
  /\b(?:my|me|our|his|her|a) (?:\w+ ){0,2}(?:cousin|sister|sis|mate|friend|bestie|auntie?|aunt|mum|mam|brother|niece|nan|neighbour|flatmate|housemate|ex|tutor|teacher|boss|pa|worker)s?(?: \w+){0,3} (?:has |just |has just |have )?(?:had|gave birth|given birth)\b/i;

/** A baby is born, and nothing is wrong: the news is good. */
export function isGoodBirthNews(text: string): boolean {
  const words = plain(text);
  if (words.length > LONGEST_NEWS || !BORN.test(words) || BORN_TO_ANOTHER.test(words)) return false;
  return !TROUBLE.test(words) && !ASKS_FOR.test(words);
}

const LONGEST_NEWS = 140;

const ONLY_SECRECY =
  /^\W*(?:(?:pls|plz|please|but|ok|and|just|u|you|omg|promise|x)\W+){0,5}(?:dont|don'?t|do not|wont|won'?t|never|cant|can'?t) (?:u |you )?(?:tell|say (?:anything|owt|nothing) to|let|show) (?:any ?(?:one|1|body)|no ?(?:one|1|body)|(?:my )?(?:mum|mam|mom|dad|pa|carer|foster carer|nan|worker|social worker|sw|family|bf|boyfriend)|him|her|them)(?: know)?(?:\W+(?:pls|plz|please|yet|x+|about (?:it|this|the baby)|ok|thanks?|i beg|ever))*\W*$/i;

/** "pls dont tell anyone", and nothing else: of a pregnancy it is no cry for help. */
export const asksOnlyForSecrecy = (text: string): boolean => ONLY_SECRECY.test(plain(text).slice(0, 120));

const ONLY_THAT =
  /^\W*(?:(?:hi|hey|omg|so|um|erm|well|ok|just|i think|think|i just found out|just found out|found out|lol|x)\W+)*(?:i'?m|i am|im|i might be|might be) (?:like |about |only |now )?(?:\d{1,2} (?:weeks?|wks?|months?) )?(?:pregnant|preggers|preggo|prego|pregs|preg|expecting|gone)(?:\W+(?:lol|x+|xx|idk|help|omg|and scared|and im scared|(?:and |but )?i (?:dont|don'?t|do not) (?:want|wanna) (?:it|to be|a baby|this|to keep it)|(?:and |but )?(?:i )?(?:dont|don'?t) know what to do|(?:and |but )?(?:pls |please )?(?:dont|don'?t) tell (?:any ?(?:one|1|body)|no ?(?:one|1|body)|my (?:mum|mam|mom|dad|pa|carer|nan))|(?:and )?i (?:want|need) an abortion)){0,4}\W*$/i;

const ONLY_ABORTION =
  /^\W*(?:(?:hi|hey|pls|please|um|i think|think|ok|how (?:do|can) i|can i)\W+){0,4}(?:i )?(?:need|want|get|have) (?:to get |to have |to book )?(?:an abortion|a termination)(?:\W+(?:pls|please|asap|x+|idk what to do|dont tell any ?(?:one|1|body)|done))*\W*$/i;

const AGE_AND_THAT =
  /\b(?:i'?m|i am) (?:only |just )?\d{1,2}(?: (?:years?|yrs?|yo)(?: old)?)?\W{1,3}(?:(?:and|n)\W{1,2})?(?=preg|expecting)/i;
const AGE_FIRST =
  /^\W*(?:i'?m|i am) (?:only |just )?\d{1,2}(?: (?:years?|yrs?|yo)(?: old)?)?\W{1,3}(?:(?:and|n|but)\W{1,2})?(?=i\b)/i;

/** "im 17 and pregnant" is the news, with how old they are. */
const withoutAge = (words: string): string => words.replace(AGE_AND_THAT, "im ").replace(AGE_FIRST, "");

/** The news of a pregnancy or of a birth and nothing else: no illness, no danger, nobody else in it. */
export const isOnlyPregnancy: (text: string) => boolean = keptIfShort((text) => {
  const words = withoutAge(plain(text).slice(0, 120));
  if (ONLY_THAT.test(words) || ONLY_ABORTION.test(words)) return true;
  return isGoodBirthNews(text) || readPregnancyNews(text) !== undefined;
});

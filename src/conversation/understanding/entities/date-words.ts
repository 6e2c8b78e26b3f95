import { speller } from "../words/spelling.ts";

/** Each word of days and times as the grammar knows it, with the ways it is written. */
const WRITTEN: Readonly<Record<string, string>> = {
  mon: "monday mondays monda mondy munday mundy moday mondee",
  tue: "tues tuesday tuesdays tus tuseday tusday teusday tuesdy tuez tuesd tuedsay tusedays",
  wed: "weds wednesday wednesdays wensday wendsday wednsday wedensday wedsday wenesday wedneday wenzday wendesday",
  thu: "thur thurs thursday thursdays thirsday thursdy thrusday thurz thers thurday thursd thuresday thrs thirs",
  fri: "friday fridays firday fryday frday frid friyay fridy",
  sat: "saturday saturdays saterday satday satdy sats satur saturdy saturdee",
  sun: "sunday sundays sundy sundee",
  jan: "january janu januray",
  feb: "february febuary febru febuaury",
  mar: "march",
  apr: "april aprl",
  jun: "june",
  jul: "july",
  aug: "august augst",
  sep: "sept september setember septemba",
  oct: "october octber octoba",
  nov: "november novemeber novemba",
  dec: "december decemeber decemba desember",
  tomorrow: `tommorow tommorrow tomorow tomorrows tomorra tomora tomoro tomorro tomoz tmoz tomz tomo tmrw tmrow tmorrow
    tmoro tmo tmr tmw tmz tomozz 2moro 2morro 2morrow 2morow 2mrw 2mro 2moz 2mora 2mo 2mw 2mz morrow tomoroz tomrow tomorz`,
  today: "2day tday tdy 2dy todayy",
  tonight: "tonite 2nite 2night tnite tnight 2nyt tonit tonyt",
  yesterday: "yday yest yesterdy ystday yesturday",
  morning: "mornin morn mornings mornig morining morng mrning mornins am's",
  afternoon: "afternoons afternon arvo aft afternn aftanoon afternoom aftanoons arvos",
  evening: "evenin evenings evning evng evs eves",
  night: "nite nights nyt nites",
  next: "nxt nex nexr nexy nx",
  week: "wk wks weeks wek weeek",
  day: "days",
  month: "months mth mnth",
  year: "yr",
  fortnight: "fortnite fortnights 4tnight",
  coming: "comin cumin",
  quarter: "quater qtr quartr quata quarta quater's qrtr",
  half: "alf haf hlf arf",
  minute: "minutes mins min",
  past: "pst",
  till: "til",
  oclock: "o'clock o'clk oclk oclok clock",
  noon: "midday noonish",
  about: "bout abt abouts around arnd round roundabout",
  after: "aftr afta",
  before: "b4 befor bfore",
  christmas: "xmas crimbo chrimbo xmass cristmas chrismas",
};

const KNOWN = new Map(
  Object.entries(WRITTEN).flatMap(([word, ways]) => ways.split(/\s+/).map((way) => [way, word] as const)),
);

/** Words long enough for a slip of one letter to be put right. */
const LONG =
  `monday tuesday wednesday thursday saturday tomorrow tonight yesterday morning afternoon evening january
  february september october november december fortnight quarter christmas`.split(/\s+/);
const REAL_WORDS: ReadonlySet<string> = new Set(
  "mourning opening warning evenings quarters quarted".split(" "),
);
const nearest = speller(LONG);

const GLUED =
  /\b(mon|tues?|weds?|thurs?|fri|sat|sun|tmrw|jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec|at)(?=\d)/gi;
const APART = /\b(?:2|to) (?=morro|moro|moz|nite\b|night\b|mrw)/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}']*/gu;

/** Puts a space where a day or month runs into a number: "fri3pm", "dec3rd". Call it before digits are read as letters. */
export function unglued(text: string): string {
  return text.replace(/@/g, " at ").replace(GLUED, "$1 ");
}

/** A cleaned text with every word of days and times written one way: "nxt tuesdy arvo" is "next tue afternoon". */
export function inDateWords(said: string): string {
  const joined = said
    .replace(APART, "2")
    .replace(/\bmid day\b/g, "noon")
    .replace(/\bo clock\b/g, "oclock");
  return joined.replace(WORD, (word) => dateWord(word.endsWith("'s") ? word.slice(0, -2) : word));
}

function dateWord(word: string): string {
  const known = KNOWN.get(word);
  if (known) return known;
  const meant = REAL_WORDS.has(word) ? undefined : nearest(word);
  return meant ? (KNOWN.get(meant) ?? meant) : word;
}

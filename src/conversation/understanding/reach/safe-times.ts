import type { SafeWish, Weekday } from "../../../domain/safe-wish.ts";
import { withAfterBusy } from "./after-busy.ts";
import { withoutStoryDay } from "./day-of-story.ts";

type Times = Pick<SafeWish, "from" | "to" | "notBetween" | "notOn">;

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const HOUR = `(?:about |like |around |say )?(\\d{1,2}|half (?:past )?(?:\\d{1,2}|${WORDS.join("|")})|${WORDS.join("|")}|noon|midday|midnight)`;
const CLOCK = `${HOUR}(?:[:.](\\d{2}))? ?(am|pm)?(?! ?(?:st|nd|rd|th|people|days?|weeks?|months?|years?|yrs?|quid|kids?|mins?|minutes?|hours?|times?|of us|\\d)\\b)\\b`;
const AFTER = new RegExp(`\\b(?:after|(?<!half )past|from|once its|later than|gone) ${CLOCK}`);
const AROUND = new RegExp(
  `^\\W*(?:(?:maybe|best|ok|yeah|um|so) )*(?:around|about|at|bout) ${CLOCK}\\W*(?:ish|is (?:best|good|ok)|pls|please|ok)?\\W*$`,
);
const ASKED_AT = new RegExp(`\\b(?:at|about|around|bout) ${CLOCK}`);
/** The end of a time that was named before it shuts nothing by itself. */
const AFTER_THAT =
  /\b(?:dont|do not|dnt|never|not|no) (?:\w+ ){0,3}?(?:after|before|past|outside) (?:that|then|those|this)\b/g;
/** "at 6 not before" is an hour from which it is safe. */
const FROM_THEN = new RegExp(
  `\\b(?:(?:at|about|around|bout|for|from|after) )?${CLOCK}[ ,]{0,3}(?:ish |tonight |today |tomorrow |tmrw |and |but |pls |please ){0,3}(?:not|never|no|nothing|dont|do not)(?: (?:any|me|it|ring|call|phone|text|do)){0,2} (?:before|b4|earlier|sooner)(?: (?:than )?(?:that|then|this|it))?(?=\\W*$|\\W+(?:pls|please|plz|ok|cos|coz|because|hes|shes|he|she|they|theyre|im|i)\\b)`,
);
const BEFORE = new RegExp(`\\b(?:before|b4|until|till|til|up to|by|earlier than) ${CLOCK}`);
const BETWEEN = new RegExp(
  `\\b(?:(?:between|from|btwn) ${CLOCK} ?(?:and|n|to|till|til|until|-)|${CLOCK} ?(?:to|till|til|until|-)) ?${CLOCK}`,
);
const NEGATIVE =
  /\b(?:dont|do not|dnt|doesnt|never|no|not|cant|cannot|wont|isnt|aint|unless|except|apart from|other than|any ?(?:time|day) (?:but|bar)(?! (?:only|just)\b)|stop|avoid|unsafe|nothing)\b/;
const TONIGHT = /\b(?:tonight|tonite|2nite|this evening|in the evening)\b/;
/** "dont ring unless its after 4" is of an hour that is safe, "dont ring at night unless its urgent" of one that is not. */
const UNLESS =
  /\b(?:dont|do not|dnt|never|no|not|cant|cannot|wont) (?:(?!(?:after|before|b4|between|from|till?|until|nights?|mornings?|evenings?|afternoons?|week ?(?:ends?|days?)|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:(?:nes|ur)?days?)?|\d+)\b)\w+ ){0,6}?(?:unless|except|apart from|other than)\b/;
const IS_ALLOWED = new RegExp(`^\\W*only\\b|${UNLESS.source}|\\bnot (?:before|until|till)\\b`);
/** "hes home after 4" is an hour that is not safe; beside an ask to be rung it is the reason for one that is. */
const WHO_IS_IN =
  /\b(?:he|she|they|hes|shes|theyre|dad|mum|mam|bf|boyfriend|partner|husband|stepdad|brother|carer)(?: is| are|s| gets| comes)? (?:always |usually |normally )?(?:home|in|back|about|around|there|here)\b/;
const IS_ASK =
  /\b(?:ring|call|phone|te?xt|txt|message|msg|email|contact|speak|talk|only|just|unless|but|safe|best|free)\b/;
const ONLY = /\b(?:only|just|safe)\b/;
const PARTS: readonly (readonly [RegExp, { readonly from: string; readonly to: string }])[] = [
  [
    /\b(?:at|in the|during the|of a|late at|thru the|through the|in|by) (?:nights?|nites?)\b|\b(?:night|nite) ?times?\b|\bovernight\b|\blate at\b/,
    { from: "20:00", to: "08:00" },
  ],
  [/\b(?:in the |of an? |on an? )?(?:evenings?|eves?)\b/, { from: "17:00", to: "24:00" }],
  [/\b(?:in the |of a )?mornings?\b|\bearly\b/, { from: "00:00", to: "12:00" }],
  [/\b(?:in the )?afternoons?\b/, { from: "12:00", to: "17:00" }],
];
const DAYS: readonly (readonly [RegExp, readonly Weekday[]])[] = [
  [/\bweek ?ends?\b|\bwknds?\b|\bwkends?\b/, ["sat", "sun"]],
  [/\bweek ?days?\b/, ["mon", "tue", "wed", "thu", "fri"]],
  [/\bmon(?:days?)?\b/, ["mon"]],
  [/\btues?(?:days?)?\b/, ["tue"]],
  [/\bwed(?:nesdays?|s)?\b/, ["wed"]],
  [/\bthu(?:rs?)?(?:days?)?\b/, ["thu"]],
  [/\bfri(?:days?)?\b/, ["fri"]],
  [/\bsat(?:urdays?)?\b/, ["sat"]],
  [/\bsun(?:days?)?\b/, ["sun"]],
];
// Stryker restore Regex

const ALL = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/**
 * The hours and days of a wish about being reached: "after 4" and "only before 3" are safe, "dont ... after 6" and
 * "not at weekends" are not. A bare hour from one to seven is in the afternoon.
 * @param given plain words of a message that is about being rung or written to
 * @returns nothing where no time of day and no day is named
 */
export function readSafeTimes(given: string): Times | undefined {
  const from = FROM_THEN.exec(given);
  if (from) return { from: at(from) };
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  const words = withAfterBusy(given.replace(AFTER_THAT, " "));
  const isNot =
    (NEGATIVE.test(words) && !IS_ALLOWED.test(words)) ||
    (WHO_IS_IN.test(words) && !IS_ASK.test(words) && !IS_ALLOWED.test(words));
  const hours = readHours(words, isNot);
  const days = readDays(isNot ? withoutStoryDay(words) : words, isNot);
  return hours || days ? { ...hours, ...days } : undefined;
}

/** The hour that is named for a call or a text, kept for an hour: "text me tomorrow at 11". @param words as plainWords gives them */
export function hourAsked(words: string): Times | undefined {
  const named = ASKED_AT.exec(words);
  return named ? { from: at(named), to: anHourAfter(at(named)) } : undefined;
}

const isOnly = (words: string): boolean => ONLY.test(words) || UNLESS.test(words);

function readHours(words: string, isNot: boolean): Times | undefined {
  const between = BETWEEN.exec(words);
  if (between) return spanOf(between, isNot);
  const [after, before] = [AFTER.exec(words), BEFORE.exec(words)];
  if (/\bnot (?:before|until|till)\b/.test(words) && before) return { from: at(before) };
  if (after && before)
    return isNot ? { from: at(before), to: at(after) } : { from: at(after), to: at(before) };
  if (after) return isNot ? { to: late(after) } : { from: TONIGHT.test(words) ? late(after) : at(after) };
  if (before) return isNot ? { from: at(before) } : { to: at(before) };
  const around = isNot ? null : AROUND.exec(words);
  return around ? { from: at(around), to: anHourAfter(at(around)) } : partOf(words, isNot);
}

function spanOf(found: RegExpExecArray, isNot: boolean): Times {
  const [h1, m1, half1] = found[1] === undefined ? found.slice(4, 7) : found.slice(1, 4);
  const [h2, m2, half2] = found.slice(7, 10);
  const to = clock(h2!, m2, half2);
  const isTwice = clock(h1!, m1, half1) === to && half2 === undefined;
  const from = half2 === "am" ? beforeMorning(to, h1!, m1, half1) : beforeEnd(to, h1!, m1, half1);
  const span = { from, to: isTwice ? clock(h2!, m2, "pm") : to };
  return isNot ? { notBetween: span } : span;
}

/** "9 to 11am" starts in the morning, "10 to 6am" the night before. */
function beforeMorning(to: string, hour: string, minute?: string, half?: string): string {
  const morning = clock(hour, minute, half ?? "am");
  return morning < to ? morning : clock(hour, minute, half ?? "pm");
}

/** "3 to 6" is of one afternoon, "7 to 6" and "9 to 9" start in the morning. */
function beforeEnd(to: string, hour: string, minute?: string, half?: string): string {
  const bare = clock(hour, minute, half);
  return bare < to ? bare : clock(hour, minute, half ?? "am");
}

function partOf(words: string, isNot: boolean): Times | undefined {
  const found = PARTS.find(([pattern]) => pattern.test(words))?.[1];
  if (!found) return undefined;
  if (isNot) return { notBetween: found };
  return isOnly(words) ? found : undefined;
}

function readDays(words: string, isNot: boolean): Times | undefined {
  const named = new Set(DAYS.flatMap(([pattern, days]) => (pattern.test(words) ? days : [])));
  if (named.size === 0) return undefined;
  if (isNot) return { notOn: [...named] };
  return isOnly(words) ? { notOn: ALL.filter((day) => !named.has(day)) } : undefined;
}

/** A time that is named alone is kept for an hour. */
function anHourAfter(time: string): string {
  const [hour, minute] = time.split(":");
  return Number(hour) >= 23 ? "24:00" : `${String(Number(hour) + 1).padStart(2, "0")}:${minute}`;
}

/** "not after 9" is of the evening. */
function late(found: RegExpExecArray): string {
  const time = at(found);
  return found[3] === undefined && time >= "08:00" && time < "12:00"
    ? clock(found[1]!, found[2], "pm")
    : time;
}

const at = ([, hour, minute, half]: RegExpExecArray): string => clock(hour!, minute, half);

/** A bare 1 to 7 is meant for the afternoon; a bare 12 is noon. */
function clock(hour: string, minute = "00", half?: string): string {
  if (hour === "midnight") return "24:00";
  if (hour === "noon" || hour === "midday") return "12:00";
  if (hour.startsWith("half")) return clock(hour.replace(/^half (?:past )?/, ""), "30", half);
  const said = /^\d/.test(hour) ? Number(hour) : WORDS.indexOf(hour) + 1;
  const isLater = half === "pm" || (half === undefined && said <= 7);
  const hours = isLater && said < 12 ? said + 12 : half === "am" && said === 12 ? 0 : said;
  return `${String(Math.min(hours, 23)).padStart(2, "0")}:${Number(minute) < 60 ? minute : "00"}`;
}

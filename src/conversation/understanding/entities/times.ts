/** A part of the day; an adviser's hours decide what it spans. */
export type PartOfDay = "morning" | "afternoon" | "evening";
/** A wall-clock time on a 24-hour clock, "14:30". */
export type WallTime = string;

const HOUR_WORDS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const HOUR = `(\\d{1,2}|${HOUR_WORDS.join("|")})`;
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ five: 5, ten: 10, fifteen: 15, quarter: 15, twenty: 20, "twenty five": 25 },
  ...{ thirty: 30, half: 30, forty: 40, "forty five": 45, fifty: 50 },
};
const MINUTES = "(\\d{1,2}|twenty five|five|ten|twenty|quarter|half)";
const SPOKEN = "(thirty|fifteen|forty five|twenty|forty|fifty|ten)";
const HALF = "(?: ?(am|pm|a\\.m|p\\.m)\\b\\.?)";
const NEAR = "(?:ish|odd)?";

const MORNING =
  /\b(?:morning|morn|before (?:lunch|noon|dinner|college|school|work)|first thing|(?<!\d )am|early doors|breakfast)\b/;
const AFTERNOON =
  /\b(?:afternoon|after (?:lunch|college|school|sixth form|uni|class|lessons|noon|dinner)|lunch ?time|(?<!\d )pm|later on in the day|end of the day)\b/;
const EVENING = /\b(?:evening|eve|tonight|night|after (?:work|tea)|teatime)\b/;

/** What follows a number that is a time, after a word that need not announce one. */
const FOLLOWS = `(?= ?(?:$|[.,;)?!]|(?:on|DAY|tomorrow|today|tonight|pls|plz|please|ok|okay|if|then|or|and|x+|is|would|works?|in|this|thanks|onwards?|ta|bro|mate|ish|sharp|instead|will|at|lol|cool|pal|yeah|ye|cheers|thx|morning|afternoon|evening)\\b))`;
const COUNTED = `(?! ?(?:[:/%]|\\d|(?:st|nd|rd|th|people|persons?|week|day|month|years?|yrs?|yr|minute|hours?|hrs?|of|quid|pounds?|grand|kids?|bed|beds|bedroom|times?|stone|miles?|%|k|percent|weeks|days|or \\d+ (?:people|kids|weeks?|days?))\\b))`;

type Rule = readonly [
  RegExp,
  (found: readonly string[], part: PartOfDay | undefined) => WallTime | undefined,
];

/** No time is said without one of these. */
const NUMBER = new RegExp(`\\d|\\b(?:noon|midnight|${HOUR_WORDS.join("|")})`);

/** In order: what is written out most fully comes first. */
const RULES: readonly Rule[] = [
  [/\b(?:noon|12 noon)\b/, () => "12:00"],
  [/\bmidnight\b/, () => "00:00"],
  [
    new RegExp(`(?<![\\d:./£])(\\d{1,2}) ?[:.;] ?(\\d{2})(?![\\d/:]|\\.\\d)${HALF}?`),
    ([, hour, minute, half], part) =>
      hour!.startsWith("0") && !half
        ? wall(Number(hour), Number(minute))
        : placed(Number(hour), Number(minute), half, part),
  ],
  [/\b(\d{1,2})h(\d{2})\b/, ([, hour, minute]) => wall(Number(hour), Number(minute))],
  [
    new RegExp(`\\bhalf ?(?:past |an hour past )?${HOUR}${NEAR}\\b(?! (?:hour|hr))${HALF}?`),
    ([, hour, half], part) => placed(hourOf(hour!), 30, half, part),
  ],
  [
    new RegExp(`\\b${MINUTES}(?: minute)? (past|gone|after) ${HOUR}${NEAR}\\b${HALF}?`),
    ([, minutes, , hour, half], part) => placed(hourOf(hour!), minutesOf(minutes!), half, part),
  ],
  [
    new RegExp(`\\b${MINUTES}(?: minute)? (?:to|till|before|2) ${HOUR}${NEAR}\\b(?![:.]\\d)${HALF}?`),
    ([whole, minutes, hour, half], part) =>
      isRange(whole!, minutes!) ? undefined : toTheHour(hourOf(hour!), minutesOf(minutes!), half, part),
  ],
  [
    new RegExp(`\\b${HOUR} ${SPOKEN}\\b${HALF}?`),
    ([, hour, minutes, half], part) => placed(hourOf(hour!), minutesOf(minutes!), half, part),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(\\d{2})${HALF}`),
    ([, hour, minute, half], part) => placed(Number(hour), Number(minute), half, part),
  ],
  [
    /\b(?:at |about )?([01]\d|2[0-4])([0-5]\d) ?(?:hrs|hours|hour|h)\b|\b(?:at|about) ([01]\d|2[0-3])([0-5]\d)\b/,
    ([, hour, minute, atHour, atMinute]) => wall(Number(hour ?? atHour), Number(minute ?? atMinute)),
  ],
  [
    /(?<![\d:/.£+-])\b([01]\d|2[0-3])([0-5][05])\b(?![\d/]|:\d| ?(?:st|nd|rd|th|people|k)\b)/,
    ([whole, hour, minute]) => (/^20[23]\d$/.test(whole!) ? undefined : wall(Number(hour), Number(minute))),
  ],
  [
    new RegExp(
      `\\b(?:at |about |DAY |by |for )(\\d{1,2}) ?([0-5][05])\\b${COUNTED}|^(\\d{1,2}) ?([0-5][05])(?: (?:pls|please|plz))?$`,
    ),
    ([, hour, minute, bareHour, bareMinute], part) =>
      placed(Number(hour ?? bareHour), Number(minute ?? bareMinute), undefined, part),
  ],
  [
    new RegExp(`\\b(?:between |from )?${HOUR} ?(?:-|to|till|and|n|or) ?${HOUR}${HALF}`),
    ([, from, to, half], part) => rangeStart(hourOf(from!), hourOf(to!), half, part),
  ],
  [
    new RegExp(`\\b(?:between|from) ${HOUR} ?(?:-|to|till|and|n) ?${HOUR}\\b${COUNTED}`),
    ([, from], part) => placed(hourOf(from!), 0, undefined, part),
  ],
  [new RegExp(`\\b${HOUR}${HALF}(?![a-z])`), ([, hour, half], part) => placed(hourOf(hour!), 0, half, part)],
  [new RegExp(`\\b${HOUR} ?-?(?:oclock|ish|sharp|on the dot)(?![a-z])`), wholeHour],
  [new RegExp(`\\b(?:at|about|after|before|make it|say) ${HOUR}\\b${COUNTED}(?!')`), wholeHour],
  [new RegExp(`\\b(?:like|by|from|for|do|got|till?|have|any|get) ${HOUR}\\b${COUNTED}${FOLLOWS}`), wholeHour],
  [
    new RegExp(
      `^(?:yeah |yes |ok |ye |yh |maybe |prob |probably |umm? |er )?${HOUR}(?: (?:pls|please|plz|then|ok|ta|x|thanks|would be good|is good|works|is fine|good))*$`,
    ),
    wholeHour,
  ],
  [
    new RegExp(
      `\\b${HOUR} (?:in the |this |on )?(?:the )?(?:morning|afternoon|evening|tonight|night|DAY)\\b`,
    ),
    wholeHour,
  ],
  [
    new RegExp(
      `\\bDAY (?:the )?(?:morning |afternoon |evening |night )?(?!one\\b)${HOUR}\\b${COUNTED}${FOLLOWS}`,
    ),
    wholeHour,
  ],
];

/** The part of the day a message names; text after `inDateWords`. */
export function readPart(said: string): PartOfDay | undefined {
  if (EVENING.test(said)) return "evening";
  if (AFTERNOON.test(said)) return "afternoon";
  return MORNING.test(said.replace(/\b(?:i|we) am\b/g, " ")) ? "morning" : undefined;
}

/**
 * The wall-clock time a message names: "half 2", "2ish", "quarter to 3", "14:30", "1400".
 * A bare 1 to 6 is the afternoon, unless the message says the morning. Of a range, the start.
 * @param said text after `inDateWords`, with DAY in place of a day
 */
export function readTime(said: string, part: PartOfDay | undefined): WallTime | undefined {
  if (!NUMBER.test(said)) return undefined;
  const text = said.replace(/\b(?:before|after) noon\b/g, " ");
  for (const [pattern, read] of RULES) {
    const found = pattern.exec(text);
    const time = found && read(found, part);
    if (time) return time;
  }
  return undefined;
}

const NOT_BEFORE =
  /\b(?:not|no|nothing|none) (?:before|until|till|earlier than|sooner than) (?:\d|half|noon|quarter|about \d)/;
const NOT_AFTER = /\b(?:not|no|nothing|none) (?:after|later than|past) (?:\d|half|noon|quarter|about \d)/;

/** "after 3", "not before 11", "from 2 onwards": whether the time is the first or the last that will do. */
export function readBound(said: string): "from" | "until" | undefined {
  if (NOT_BEFORE.test(said)) return "from";
  if (NOT_AFTER.test(said)) return "until";
  if (
    /\b(?:after|from) (?:\d|half|noon|quarter|about \d|like \d)|\b(?:onwards?|or later|or after|any time after)\b/.test(
      said,
    )
  )
    return "from";
  return /\b(?:before|by|until|till|no later than) (?:\d|half|noon|quarter|about \d|like \d)|\bor (?:earlier|before)\b/.test(
    said,
  )
    ? "until"
    : undefined;
}

function wholeHour([, hour]: readonly string[], part: PartOfDay | undefined): WallTime | undefined {
  return placed(hourOf(hour!), 0, undefined, part);
}

function placed(
  hour: number,
  minute: number,
  half: string | undefined,
  part: PartOfDay | undefined,
): WallTime | undefined {
  if (hour > 12 || hour === 0)
    return half && hour > 12 && half.startsWith("a") ? undefined : wall(hour, minute);
  if (half) return wall((hour % 12) + (half.startsWith("p") ? 12 : 0), minute);
  if (hour === 12 && part === "evening") return wall(0, minute);
  if (part === "morning") return wall(hour, minute);
  const isAfternoon = hour <= 6 || (hour < 12 && part === "evening") || (hour < 8 && part !== undefined);
  return wall(isAfternoon ? hour + 12 : hour, minute);
}

function toTheHour(hour: number, minutes: number, half: string | undefined, part: PartOfDay | undefined) {
  const onTheHour = placed(hour, 0, half, part);
  return onTheHour && minutesBefore(onTheHour, minutes);
}

/** "2 to 4" is from two until four, not two minutes before four. */
function isRange(whole: string, minutes: string): boolean {
  return /^\d/.test(minutes) && !/minute/.test(whole) && Number(minutes) % 5 !== 0;
}

function rangeStart(from: number, to: number, half: string | undefined, part: PartOfDay | undefined) {
  const crossesNoon = half?.startsWith("p") && (from > to || to === 12) && from < 12;
  return placed(from, 0, crossesNoon ? "am" : half, part);
}

function wall(hour: number, minute: number): WallTime | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function minutesBefore(time: WallTime, minutes: number): WallTime | undefined {
  const total = Number(time.slice(0, 2)) * 60 - minutes + 1440;
  return wall(Math.floor(total / 60) % 24, total % 60);
}

function hourOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : HOUR_WORDS.indexOf(word) + 1;
}

function minutesOf(word: string): number {
  return NUMBERS[word] ?? Number(word);
}

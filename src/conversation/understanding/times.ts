/** A part of the day; an adviser's hours decide what it spans. */
export type PartOfDay = "morning" | "afternoon" | "evening";
/** A wall-clock time on a 24-hour clock, "14:30". */
export type WallTime = string;

const HOUR_WORDS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const HOUR = `(\\d{1,2}|${HOUR_WORDS.join("|")})`;
const MINUTES = "(\\d{1,2}|five|ten|twenty|twenty five|quarter|quater|qtr|1/4|half|alf)";
const HALF = "(?: ?(am|pm|a\\.m|p\\.m))";

const MORNING =
  /\b(?:morning|mornin|morn|mornings|b4 lunch|before lunch|before noon|first thing|am|early doors|before college|before school)\b/;
const AFTERNOON =
  /\b(?:afternoon|afternoons|afternon|arvo|aft|after lunch|after (?:college|school|sixth form|uni|class|lessons)|lunch ?time|pm|later on in the day)\b/;
const EVENING =
  /\b(?:evening|evenin|evenings|eve|tonight|tonite|2nite|2night|night|nite|after work|after tea|teatime)\b/;

const SPECIAL = new RegExp(`\\b${MINUTES}(?: minutes| mins)? (past|to|til|till|gone) ${HOUR}\\b${HALF}?`);
const HALF_HOUR = new RegExp(`\\b(?:half|alf|1/2) (?:past )?${HOUR}(?:ish)?\\b(?! (?:hour|hr))${HALF}?`);
const DIGITAL = new RegExp(`(?<![\\d:./])(\\d{1,2})[:.](\\d{2})(?![\\d/])${HALF}?`);
const MERIDIEM = new RegExp(`\\b${HOUR}${HALF}(?![a-z])`);
const MILITARY =
  /\b(?:at |@ ?)?([01]\d|2[0-3])([0-5]\d) ?(?:hrs|hours|h)\b|(?:\bat |@ ?)([01]\d|2[0-3])([0-5]\d)\b/;
const ROUND = new RegExp(`\\b${HOUR} ?(?:o'?clock|oclock|o clock|ish)(?![a-z])`);
const AT = new RegExp(
  `(?:\\b(?:at|about|around|bout|say|like|before|after|by|from|for|do|make it|got) |@ ?)${HOUR}\\b(?! ?(?:[:/%]|\\d|st\\b|nd\\b|rd\\b|th\\b|people|person|weeks?|days?|months?|years?|mins?|minutes|hours?|hrs?|of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quid|pounds))`,
);
const BARE = new RegExp(`^${HOUR}(?: (?:pls|please|plz|then|ok|ta))?$`);
const IN_THE = new RegExp(
  `\\b${HOUR} (?:in the|this|on|tomorrow|tmrw|2moro) ?(?:morn|after|even|mon|tue|wed|thu|fri|sat|sun|\\b)`,
);
const AFTER_DAY = new RegExp(
  `(?:day|mon|tues?|weds?|thurs?|thu|fri|sat|sun|tomorrow|tmrw|2moro|today) ${HOUR}$`,
);

/** The part of the day a message names; text after `clean`. */
export function readPart(said: string): PartOfDay | undefined {
  if (EVENING.test(said)) return "evening";
  if (AFTERNOON.test(said)) return "afternoon";
  return MORNING.test(said.replace(/\b(?:i|we) am\b/g, " ")) ? "morning" : undefined;
}

/**
 * The wall-clock time a message names: "half 2", "2ish", "quarter to 3", "14:30".
 * A bare 1 to 6 is the afternoon, unless the message says the morning.
 * @param said text after `clean`
 */
export function readTime(said: string, part: PartOfDay | undefined): WallTime | undefined {
  const text = said.replace(/£ ?\d+(?:\.\d\d)?/g, " ").replace(/\d{2,4}[/-]\d{1,2}[/-]\d{2,4}/g, " ");
  if (/\b(?:noon|midday|mid day|12 noon)\b/.test(text.replace(/\b(?:before|b4|after) noon\b/, " ")))
    return "12:00";
  if (/\bmidnight\b/.test(text)) return "00:00";
  return digital(text, part) ?? pastOrTo(text, part) ?? military(text) ?? wholeHour(text, part);
}

function digital(text: string, part: PartOfDay | undefined): WallTime | undefined {
  const found = DIGITAL.exec(text);
  if (!found) return undefined;
  const [, hour, minute, half] = found;
  const asWritten = hour!.startsWith("0") && !half;
  return asWritten ? wall(Number(hour), Number(minute)) : placed(Number(hour), Number(minute), half, part);
}

function pastOrTo(text: string, part: PartOfDay | undefined): WallTime | undefined {
  const half = HALF_HOUR.exec(text);
  if (half) return placed(hourOf(half[1]!), 30, half[2], part);
  const found = SPECIAL.exec(text);
  if (!found) return undefined;
  const minutes = minutesOf(found[1]!);
  const hour = hourOf(found[3]!);
  if (!found[2]!.startsWith("t")) return placed(hour, minutes, found[4], part);
  const before = placed(hour, 0, found[4], part);
  return before && minutesBefore(before, minutes);
}

function military(text: string): WallTime | undefined {
  const found = MILITARY.exec(text);
  return found ? wall(Number(found[1] ?? found[3]), Number(found[2] ?? found[4])) : undefined;
}

function wholeHour(text: string, part: PartOfDay | undefined): WallTime | undefined {
  const half = MERIDIEM.exec(text);
  if (half) return placed(hourOf(half[1]!), 0, half[2], part);
  const found =
    ROUND.exec(text) ??
    AT.exec(text) ??
    IN_THE.exec(text) ??
    BARE.exec(text.trim()) ??
    AFTER_DAY.exec(text.trim());
  return found ? placed(hourOf(found[1]!), 0, undefined, part) : undefined;
}

function placed(
  hour: number,
  minute: number,
  half: string | undefined,
  part: PartOfDay | undefined,
): WallTime | undefined {
  if (hour > 12 || hour === 0) return half && hour > 12 ? undefined : wall(hour, minute);
  if (half) return wall((hour % 12) + (half.startsWith("p") ? 12 : 0), minute);
  if (part === "morning") return wall(hour, minute);
  const isAfternoon = hour <= 6 || (hour < 12 && part !== undefined);
  return wall(isAfternoon ? hour + 12 : hour, minute);
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
  const named: Record<string, number> = {
    five: 5,
    ten: 10,
    twenty: 20,
    "twenty five": 25,
    half: 30,
    alf: 30,
  };
  return named[word] ?? (/^(?:qu|qtr|1\/4)/.test(word) ? 15 : Number(word));
}

import { addDays, type Day } from "../../../domain/day.ts";
import { clean } from "../words/normalise.ts";
import type { UnclearDay } from "./calendar.ts";
import { inDateWords, unglued } from "./date-words.ts";
import { type FoundDay, readDay } from "./days.ts";
import { withoutMoney } from "./money.ts";
import { withoutPostcodes } from "./postcode.ts";
import { isWithin, readSideOfDay, readSpan, type Span } from "./spans.ts";
import { type PartOfDay, readBound, readPart, readTime, type WallTime } from "./times.ts";

/** When someone means, in London's wall-clock terms. Repeat it back before acting on it. */
export interface When {
  readonly date?: Day;
  readonly time?: WallTime;
  readonly part?: PartOfDay;
  /** The time is the earliest ("after 3") or the latest ("before 12") that will do. */
  readonly bound?: "from" | "until";
  /** The words look like a day, but do not settle one: ask. */
  readonly unclear?: UnclearDay;
  /** The days of "mon or tues": either will do. */
  readonly either?: readonly Day[];
  /** A day that they cannot do. */
  readonly not?: Day;
  /** A part of the day that they cannot do. */
  readonly notPart?: PartOfDay;
  /** Days named together: "next week", "before xmas". No one day is named beside it. */
  readonly span?: Span;
  /** As early as can be had. */
  readonly soonest?: boolean;
}

const SOONEST =
  /\b(?:asap|a s a p|soonest|earliest|next available|first available|next free|as soon as|soon as|quickest|next one going)\b/;
const LONG_NUMBERS = /\+?\d[\d ]{8,}/g;
const DAY_WORD = "(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tonight|\\d{1,2}(?:st|nd|rd|th))";
const DAY_WORDS = `${DAY_WORD}(?:(?:,| and| or| n| &)? ${DAY_WORD})*`;
const REFUSAL = `(?:not|n't|cant|can't|cannot|couldnt|wont|won't|except|apart from|busy|working|instead of|rather than|isnt|never)`;
const ONE_DAY = /\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow)\b/g;
const REFUSED = new RegExp(
  `\\b(?:${REFUSAL} |any ?(?:day|thing|time) but )(?:free |do |make |come |make it |do it |come in |available |in |at work |at college )?(?:on |this |next |for |my |the )?${DAY_WORDS}\\b(?: (?:morning|afternoon|evening|one))?|\\b${DAY_WORD} (?:is |are |isnt |isn't |not |'s )?(?:no good|not good|isnt good|bad for me|no use|dont work|doesnt work|don't work|doesn't work|wont work|good for me|im busy|i'm busy|im working|i'm working|im at (?:work|college|school))`,
  "g",
);
const REFUSED_PART =
  /\b(?:not|except|apart from|any ?(?:time|thing|day) but|nothing|cant do|can't do)(?: in)?(?: the| a| on)? (morning|afternoon|evening)\b|\bno (morning|afternoon|evening)s?\b/;
const SATURDAY_ELSE =
  /\b(i|we|he|she|they|just|was|were|been|im|still|both|ive) sat\b|\bsat (in|here|there|down|outside|by|around|alone|with)\b|\bthe sun\b(?! (?:one|slot|appt|appointment))|\bsun (?:is|out|shining|cream|burn)\b/g;
const MOVES = /\b(?:move|moved|change|changed|swap|switch|reschedule|resched|shift|rearrange|push|bring)\b/;
const TO = / to | 2 (?=(?:the |next |this )?(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow)\b)/;
const MAX_LENGTH = 2000;

/**
 * The day and time in a message, by a small British grammar: "friday afternoon", "half 2", "14/12", "in 2 weeks".
 * An impossible day (31/11), a day gone by and an ambiguous "next tuesday" come back as `unclear`.
 */
export function readWhen(text: string, today: Day): When {
  const said = inDateWords(plain(text.slice(0, MAX_LENGTH)));
  const wanted = target(said.replace(SATURDAY_ELSE, " "));
  const refused = wanted.match(REFUSED)?.filter((words) => !/good for me/.test(words)) ?? [];
  const kept = refused
    .reduce((left, words) => left.replace(words, " "), wanted)
    .replace(/ +/g, " ")
    .trim();
  const side = readSideOfDay(kept, today);
  const day = readDay(kept, today);
  const span = side ?? (day && !isTwoDays(day) ? undefined : readSpan(kept, today));
  const rest = (day?.rest ?? kept).replace(REFUSED_PART, " ");
  const notPart = REFUSED_PART.exec(wanted)?.slice(1).find(Boolean) as PartOfDay | undefined;
  const part = readPart(rest);
  const time = readTime(rest, part);
  const bound = time && readBound(rest);
  const not =
    refused.length > 0
      ? readDay(
          refused
            .join(" ")
            .split(/\b(?:but|of|than) /)
            .at(-1)!,
          today,
        )?.reading
      : undefined;
  return {
    ...(side ? {} : day?.reading),
    ...(isTwoDays(day) ? { either: daysIn(kept, today, span) } : span ? { span } : {}),
    ...(notPart ? { notPart } : {}),
    ...(time ? { time } : {}),
    ...(part ? { part } : {}),
    ...(bound ? { bound } : {}),
    ...(not && "date" in not ? { not: not.date } : {}),
    ...(SOONEST.test(said) ? { soonest: true } : {}),
  };
}

function isTwoDays(day: FoundDay | undefined): boolean {
  return day !== undefined && "unclear" in day.reading && day.reading.unclear === "two-days";
}

/** The days that are named, those of the span where there is one: "mon or tues next week". */
function daysIn(said: string, today: Day, span: Span | undefined): Day[] {
  const words = said.match(ONE_DAY) ?? [];
  return words.flatMap((word) => {
    const reading = readDay(word, today)?.reading;
    if (!reading || !("date" in reading)) return [];
    const inWeek = [reading.date, addDays(reading.date, 7)].find((day) => span && isWithin(day, span));
    return [inWeek ?? reading.date];
  });
}

/** Lower case with single spaces, without what has numbers of another kind in it. */
function plain(text: string): string {
  const bare = withoutPostcodes(
    withoutMoney(
      unglued(text.normalize("NFKC").replace(/[½¼]/g, (sign) => (sign === "½" ? "half" : "quarter"))),
    ),
  );
  return clean(bare)
    .replace(LONG_NUMBERS, " ")
    .replace(/(?<![\d/])1[/⁄]2(?= (?:past|\d{1,2}\b))/g, "half")
    .replace(/(?<![\d/])1[/⁄]4(?= (?:past|to|till|2)\b)/g, "quarter")
    .replace(/[,!?()"]+/g, " ")
    .replace(/\.(?!\d|m\b)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "move tue to thu" wishes for Thursday: what follows the "to" after such a verb, if anything does. */
function target(said: string): string {
  const verb = MOVES.exec(said);
  const to = verb ? TO.exec(said.slice(verb.index)) : null;
  const rest = verb && to ? said.slice(verb.index + to.index + to[0].length) : "";
  return /\d|\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|week|noon|morning|afternoon|half|quarter)\b/.test(
    rest,
  )
    ? rest
    : said;
}

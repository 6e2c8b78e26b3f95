import type { Classifier } from "../classifier/model.ts";
import type { Reading } from "../classifier/reading.ts";
import type { Risk } from "../types.ts";
import { clausesOf } from "../words/clauses.ts";
import { plainWords } from "../words/plain-words.ts";
import { dangerIn } from "./danger.ts";
import { namesKind } from "./danger-evidence.ts";
import type { Alarm } from "./danger-in-clauses.ts";
import { graver } from "./graver.ts";
import { plainSituation } from "./situation.ts";

/** From so many stretches on a message is long: a sentence in it is a small part of what is looked at. */
const LONG = 5;
/** A clause that looks as much like danger as this is read by itself. */
const LIKELY = 0.5;
const MOST_READ = 10;
/** A film or a game that was named so many parts before is what is told of. */
const NEAR = 3;
const FEWEST_WORDS = 3;

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_A_STORY =
  /\b(?:film|movie|series|episode|book|chapter|novel|essay|coursework|lecture|lyrics?|song|game|gta|fifa|fortnite|cod|warzone|roblox|minecraft|soap|eastenders|documentary|netflix|podcast|character|dream|dreamt|nightmare|history|macbeth|drama)\b/;
const OF_WRITER = /\b(?:i|im|ive|id|ill|me|my|mine|myself|us|our)\b/;
/** What a sentence begins with, where nothing parts it from the one before. */
const STARTS =
  /\s(?=(?:i|im|ive|i'm|i've|my|he|hes|he's|she|shes|she's|they|theyre|we|someone|nobody|there|theres)\s)/i;
// Stryker restore Regex

export const isLong = (stretches: readonly Reading[]): boolean => stretches.length >= LONG;

interface Reads {
  readonly read: (text: string) => Reading;
  readonly classify: Classifier;
  readonly patterns: (text: string) => Risk;
}

type Alone = (part: string) => Risk;

/** How a part looks at first: danger in plain words, what only looks like it, or nothing. */
type Look = "plain" | "guess" | undefined;

/**
 * The danger in a long message: each sentence that looks like danger is read as if it were all that was sent, so that
 * nothing around it makes it less; and what only a stretch of the whole looks like, with no word of it there, is asked
 * after: it may be told in many small parts, none of which looks like danger.
 * @returns reads a text, given how it was read as a whole and how one sentence is read alone
 */
export function longAlarm({ read, classify, patterns }: Reads) {
  const isPlain = (text: string): boolean =>
    plainSituation(text).level !== "none" || patterns(text).level !== "none";
  const look = (part: string): Look =>
    isPlain(part) ? "plain" : dangerIn([read(part)], classify).p >= LIKELY ? "guess" : undefined;
  const isShown = ({ kind }: Risk, text: string, stretches: readonly Reading[]): boolean =>
    kind === undefined || isPlain(text) || namesKind(worstOf(stretches, classify).tokens.join(" "), kind);
  return (text: string, stretches: readonly Reading[], found: Alarm, alone: Alone): Alarm => {
    const told = risksIn(text, look, alone).reduce(graver, NONE);
    const whole = isShown(found.risk, text, stretches) ? found.risk : inDoubt(found.risk);
    return { ...found, risk: graver(told, whole) };
  };
}

const NONE: Risk = { level: "none" };
const inDoubt = (risk: Risk): Risk => ({ ...risk, level: "urgent", doubtful: true });

/** What is read in each part that looks like danger, and in two of them together; nothing in a story that is told. */
function risksIn(text: string, look: (part: string) => Look, alone: Alone): Risk[] {
  const parts = clausesOf(text).flatMap(sentencesOf);
  const looks = new Map([...new Set(parts)].map((part) => [part, look(part)]));
  const seenAs = (as: Look) => [...looks.keys()].filter((part) => looks.get(part) === as);
  return [...seenAs("plain"), ...seenAs("guess")]
    .slice(0, MOST_READ)
    .map((part) => parts.indexOf(part))
    .filter((i) => !isInStory(parts, i))
    .filter((i) => looks.get(parts[i]!) === "plain" || !isCalmed(parts, i, alone))
    .flatMap((i) => {
      const together = parts.slice(i, i + 2);
      const texts = new Set([parts[i]!]);
      if (together.every((part) => looks.get(part))) texts.add(together.join(" and "));
      return [...texts].map(alone);
    });
}

const isInStory = (parts: readonly string[], at: number): boolean =>
  OF_A_STORY.test(plainWords(parts.slice(Math.max(0, at - NEAR), at + 1).join(" ")));

/** What only looks like danger and is not of the writer is nothing where it is none beside what is said next to it. */
function isCalmed(parts: readonly string[], at: number, alone: Alone): boolean {
  if (OF_WRITER.test(plainWords(parts[at]!))) return false;
  const beside = [parts.slice(at - 1, at + 1), parts.slice(at, at + 2)];
  return beside.some((pair) => pair.length > 0 && alone(pair.join(", ")).level === "none");
}

/** A clause, and where it runs on with nothing between, the sentences in it. */
function sentencesOf(clause: string): string[] {
  const sentences = clause.split(STARTS).filter((part) => part.split(/\s+/).length >= FEWEST_WORDS);
  return sentences.length > 1 ? [clause, ...sentences] : [clause];
}

const worstOf = (stretches: readonly Reading[], classify: Classifier): Reading =>
  stretches
    .map((one) => ({ one, p: dangerIn([one], classify).p }))
    .reduce((worst, next) => (next.p > worst.p ? next : worst)).one;

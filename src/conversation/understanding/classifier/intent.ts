import { isNoStop, wishesNothing } from "../reach/no-stop.ts";
import type { Intent, Topic } from "../types.ts";
import { plainWords } from "../words/plain-words.ts";
import type { KeywordContent } from "./content.ts";
import { keywordReader } from "./keywords.ts";
import type { Classifier, Guess } from "./model.ts";
import type { Reading } from "./reading.ts";

/** What a message asks for, by its words alone. */
export interface IntentReading {
  /** All intents, likeliest first. */
  readonly guesses: readonly Guess<Intent>[];
  readonly topic?: Topic;
  /** A settled phrase of keywords.yaml decided. */
  readonly settled: boolean;
  /** It is likeliest to be none of our intents. */
  readonly noneOfThese: boolean;
}

export type IntentReader = (reading: Reading) => IntentReading;

/** "Don't stop": the opposite of an opt-out. */
const GOES_ON = /^(?:(?:please|pls|no|but|and|oh) ){0,3}(?:do not|never) stop\b/;

/** So many of the likeliest may still be what is meant, once danger is ruled out. */
const MAY_BE_MEANT = 3;

/** The reading of a message whose "stop" is none of ours: it is then what it is likeliest to be besides. */
export function withStopMeant(reading: IntentReading, text: string): IntentReading {
  const isLikely = reading.guesses.slice(0, MAY_BE_MEANT).some(({ label }) => label === "stop");
  if (!isLikely) return reading;
  const words = plainWords(text);
  if (!isNoStop(words) && !wishesNothing(words)) return reading;
  return { ...reading, settled: false, guesses: without("stop", reading.guesses) };
}

const NONE_OF_THESE = "none_of_these";

/** A reader of intents: settled phrases first, then the classifier. */
export function intentReader(keywords: KeywordContent, classify: Classifier): IntentReader {
  const keywordOf = keywordReader(keywords);
  return ({ tokens, vector, topic: named }) => {
    const { guesses, topic, noneOfThese } = byIntent(classify(vector));
    const keyword = keywordOf(tokens);
    const about = named ?? topic;
    return {
      guesses: keyword
        ? lead(keyword, guesses)
        : GOES_ON.test(tokens.join(" "))
          ? without("stop", guesses)
          : guesses,
      settled: keyword !== undefined,
      noneOfThese: !keyword && noneOfThese,
      ...(about && { topic: about }),
    };
  };
}

/** The labels of an entitlement carry its subject: "entitlement_topic driving". */
export function byIntent(labels: readonly Guess<string>[]): Omit<IntentReading, "settled"> {
  const sums = new Map<Intent, { label: Intent; p: number }>();
  let topic: Topic | undefined;
  for (const { label, p } of labels) {
    const { counted, subject } = partsOf(label);
    topic ??= subject;
    const sum = sums.get(counted);
    if (sum) sum.p += p;
    else sums.set(counted, { label: counted, p });
  }
  const guesses = [...sums.values()].sort((a, b) => b.p - a.p);
  return { guesses, noneOfThese: labels[0]!.label === NONE_OF_THESE, ...(topic && { topic }) };
}

interface LabelParts {
  readonly counted: Intent;
  readonly subject?: Topic | undefined;
}

/** There are some seventy labels, and they are taken apart for every message. */
const takenApart = new Map<string, LabelParts>();

function partsOf(label: string): LabelParts {
  const known = takenApart.get(label);
  if (known) return known;
  const [intent, subject] = label.split(" ") as [Intent | typeof NONE_OF_THESE, Topic?];
  const parts = { counted: intent === NONE_OF_THESE ? "unclear" : intent, subject } as const;
  takenApart.set(label, parts);
  return parts;
}

/** What is left once danger is ruled out; the probabilities add up to 1 again. */
export const withoutCrisis = (guesses: readonly Guess<Intent>[]): Guess<Intent>[] =>
  without("crisis", guesses);

function without(intent: Intent, guesses: readonly Guess<Intent>[]): Guess<Intent>[] {
  const calm = guesses.filter(({ label }) => label !== intent);
  const total = calm.reduce((sum, { p }) => sum + p, 0);
  return calm.map(({ label, p }) => ({ label, p: p / total }));
}

function lead(intent: Intent, guesses: readonly Guess<Intent>[]): Guess<Intent>[] {
  const rest = guesses
    .filter(({ label }) => label !== intent)
    .map(({ label, p }) => ({ label, p: p * 0.02 }));
  return [{ label: intent, p: 0.98 }, ...rest];
}

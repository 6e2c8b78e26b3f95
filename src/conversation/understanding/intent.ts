import { type Classifier, type Guess, trainClassifier } from "./classifier.ts";
import type { UnderstandingContent } from "./content.ts";
import { featuresOf } from "./features.ts";
import { keywordReader } from "./keywords.ts";
import { normalise, tokensOf } from "./normalise.ts";
import { speller } from "./spelling.ts";
import { notionReader, topicReader } from "./topic.ts";
import type { Intent, Topic } from "./types.ts";

/** What a message asks for, by its words alone. */
export interface IntentReading {
  /** All intents, likeliest first. */
  readonly guesses: readonly Guess<Intent>[];
  readonly topic?: Topic;
  /** A settled phrase of keywords.yaml decided. */
  readonly settled: boolean;
}

export type IntentReader = (text: string) => IntentReading;

/** Longer messages are read by their first words; nobody needs more to say what they want. */
const MOST_TOKENS = 120;

/** A reader of intents: settled phrases first, then the classifier trained on the examples. */
export function intentReader(content: UnderstandingContent): IntentReader {
  const tokensIn = (text: string) => tokensOf(normalise(text, content.textSpeak)).slice(0, MOST_TOKENS);
  const topicOf = topicReader(content.topics);
  const keywordOf = keywordReader(content.keywords);
  const examples = Object.entries(content.intents).flatMap(([label, texts]) =>
    texts.map((text) => ({ label: label as Intent, tokens: tokensIn(text) })),
  );
  const correct = speller(examples.flatMap(({ tokens }) => tokens));
  const notionsOf = notionReader(content.notions);
  const featuresIn = (tokens: string[], topic = topicOf(tokens)) =>
    featuresOf(tokens, [...notionsOf(tokens), ...(topic ? ["topic", topic] : [])]);
  const classify: Classifier<Intent> = trainClassifier(
    examples.map(({ label, tokens }) => ({ label, features: featuresIn(tokens) })),
  );
  return (text) => {
    const tokens = tokensIn(text).map((token) => correct(token) ?? token);
    const topic = topicOf(tokens);
    const guesses = classify(featuresIn(tokens, topic));
    const keyword = keywordOf(tokens);
    const settledBy =
      keyword ?? (topic && namesOnlyATopic(tokens, guesses) ? "entitlement_topic" : undefined);
    return {
      guesses: settledBy ? lead(settledBy, guesses) : guesses,
      settled: keyword !== undefined,
      ...(topic ? { topic } : {}),
    };
  };
}

const FEW_TOKENS = 5;
const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "im", "am", "we", "ive"]);

/** "driving lessons??": a subject and little else, and nothing about oneself, asks about the subject. */
function namesOnlyATopic(tokens: readonly string[], guesses: readonly Guess<Intent>[]): boolean {
  return (
    tokens.length <= FEW_TOKENS && guesses[0]!.p < 0.8 && !tokens.some((token) => FIRST_PERSON.has(token))
  );
}

function lead(intent: Intent, guesses: readonly Guess<Intent>[]): Guess<Intent>[] {
  const rest = guesses
    .filter(({ label }) => label !== intent)
    .map(({ label, p }) => ({ label, p: p * 0.02 }));
  return [{ label: intent, p: 0.98 }, ...rest];
}

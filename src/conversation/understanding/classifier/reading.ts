import type { Topic } from "../types.ts";
import { keptLately } from "../words/kept-lately.ts";
import { normalise, tokensOf } from "../words/normalise.ts";
import { speller } from "../words/spelling.ts";
import type { UnderstandingContent } from "./content.ts";
import { featuresOf, type Groups, type Vector } from "./features.ts";
import { notionReader, topicReader } from "./topic.ts";

/** A message in words, and what the classifiers look at in it. */
export interface Reading {
  readonly tokens: readonly string[];
  readonly vector: Vector;
  /** The subject that its words name outright. */
  readonly topic?: Topic;
}

/** Reads messages for the classifiers. */
export interface MessageReader {
  /** The message as one: by its first and last words if it is very long; nobody needs more to say what they want. */
  whole(text: string): Reading;
  /** The message in stretches that overlap, each short enough for one sentence in it to tell; never none. */
  stretches(text: string): Reading[];
  /** Its words alone, plain and mended. */
  words(text: string): string[];
}

const MOST_TOKENS = 160;
const TEXTS_KEPT = 16;
const STRETCH = 36;
const STEP = 18;

/** Writes text-speak out, mends slips in the words of a vocabulary, and numbers what is left. */
export function messageReader(
  content: Pick<UnderstandingContent, "textSpeak" | "topics" | "notions" | "risk">,
  vocabulary: Iterable<string>,
): MessageReader {
  const topicOf = topicReader(content.topics);
  const notionsOf = notionReader(content.notions);
  const correct = speller(vocabulary);
  const groups = groupsOf(content.risk.sets);
  const tokensIn = keptLately(TEXTS_KEPT, (text) =>
    tokensOf(normalise(text, content.textSpeak)).map((token) => correct(token) ?? token),
  );
  const read = (tokens: readonly string[]): Reading => {
    const topic = topicOf(tokens);
    const notions = [...notionsOf(tokens), ...(topic ? ["topic", `topic ${topic}`] : [])];
    return { tokens, vector: featuresOf(tokens, notions, groups), ...(topic && { topic }) };
  };
  return {
    whole: (text) => read(ends(tokensIn(text))),
    stretches: (text) => stretchesOf(tokensIn(text)).map(read),
    words: tokensIn,
  };
}

function ends(tokens: readonly string[]): readonly string[] {
  if (tokens.length <= MOST_TOKENS) return tokens;
  return [...tokens.slice(0, MOST_TOKENS / 2), ...tokens.slice(-MOST_TOKENS / 2)];
}

function stretchesOf(tokens: readonly string[]): (readonly string[])[] {
  if (tokens.length <= STRETCH) return [tokens];
  const starts = Array.from({ length: Math.ceil((tokens.length - STRETCH) / STEP) + 1 }, (_, i) => i * STEP);
  return starts.map((start) => tokens.slice(start, start + STRETCH));
}

function groupsOf(sets: Readonly<Record<string, readonly string[]>>): Groups {
  const groups = new Map<string, string[]>();
  for (const [name, words] of Object.entries(sets))
    for (const word of words) groups.set(word, [...(groups.get(word) ?? []), name]);
  return groups;
}

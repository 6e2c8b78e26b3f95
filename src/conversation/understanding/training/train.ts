import { readUnderstandingContent, type UnderstandingContent } from "../classifier/content.ts";
import { messageReader } from "../classifier/reading.ts";
import { withoutLikes } from "./alike.ts";
import { type Example, nameOfExamples, readExamples } from "./examples.ts";
import { learnHead, type ReadExample } from "./heads.ts";
import { joinedWithAsks } from "./joined.ts";
import { packModel } from "./pack.ts";
import { findThresholds } from "./thresholds.ts";

/**
 * The model file, from everything in content/understanding but what is held out.
 * @param say is told what was learnt, a line at a time
 * @throws ServiceError `content/invalid` naming the file and the place
 */
export function trainModel(folder: string, say: (line: string) => void): Buffer {
  const content = readUnderstandingContent(folder);
  const written = distinctExamples(content, readExamples(folder), say);
  const examples = [...written, ...joinedWithAsks(written)];
  const vocabulary = vocabularyOf(examples, content);
  const read = readWith(content, vocabulary, examples);
  const thresholds = findThresholds(read, say);
  const learnt = [learnHead("intents", read), learnHead("risks", read)];
  return packModel({ content: nameOfExamples(folder), thresholds, vocabulary: vocabulary.join(" ") }, learnt);
}

/** What was said before in nearly the same words, and meant the same, is left out. */
export function distinctExamples(
  content: UnderstandingContent,
  examples: readonly Example[],
  say: (line: string) => void,
): Example[] {
  const reader = messageReader(content, []);
  const { kept, dropped } = withoutLikes(
    examples,
    ({ text }) => reader.words(text),
    (a, b) => a.intent === b.intent && a.topic === b.topic && a.risk?.level === b.risk?.level,
  );
  say(`${kept.length} examples, ${dropped.length} more left out as nearly the same`);
  return kept;
}

const OFTEN = 3;
const LONG = 5;

/** Words long enough to be mended, in so many examples that they are no slip themselves. */
export function vocabularyOf(examples: readonly Example[], content: UnderstandingContent): string[] {
  const reader = messageReader(content, []);
  const counts = new Map<string, number>();
  for (const { text } of examples)
    for (const word of new Set(reader.words(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count >= OFTEN && word.length >= LONG ? [word] : [])).sort();
}

export function readWith(
  content: UnderstandingContent,
  vocabulary: readonly string[],
  examples: readonly Example[],
): ReadExample[] {
  const reader = messageReader(content, vocabulary);
  return examples.map((example) => ({ ...example, reading: reader.whole(example.text) }));
}

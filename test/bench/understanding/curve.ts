import { readUnderstandingContent } from "../../../src/conversation/understanding/classifier/content.ts";
import { byIntent, withoutCrisis } from "../../../src/conversation/understanding/classifier/intent.ts";
import type { Classifier } from "../../../src/conversation/understanding/classifier/model.ts";
import { messageReader } from "../../../src/conversation/understanding/classifier/reading.ts";
import { alarmOf, dangerIn } from "../../../src/conversation/understanding/danger/danger.ts";
import { readExamples } from "../../../src/conversation/understanding/training/examples.ts";
import {
  type HeadName,
  learnHead,
  type ReadExample,
} from "../../../src/conversation/understanding/training/heads.ts";
import { probabilities } from "../../../src/conversation/understanding/training/learn.ts";
import {
  distinctExamples,
  readWith,
  vocabularyOf,
} from "../../../src/conversation/understanding/training/train.ts";
import { table } from "../figures.ts";
import type { Held, HeldOutSet } from "./held-out.ts";

const FOLDER = "content/understanding";
const SHARES = [1 / 8, 1 / 4, 1 / 2, 1];
const ONE_SEED = [1];
const NEAR_CALLED = 0.1;

/** How much better it gets by more examples: trained on a part of them, once, and judged on what is held out. */
export function learningCurve({ asks, risky, near }: HeldOutSet): string {
  const content = readUnderstandingContent(FOLDER);
  const examples = distinctExamples(content, readExamples(FOLDER), () => {});
  const vocabulary = vocabularyOf(examples, content);
  const read = readWith(content, vocabulary, examples);
  const reader = messageReader(content, vocabulary);
  const rows = SHARES.map((share) => {
    const part = read.filter((_, i) => (i * 7919) % 1000 < share * 1000);
    const [intents, risks] = (["intents", "risks"] as const).map((name) => classifierOf(name, part));
    const right = asks.filter(({ text, intent }) => bestIntent(intents!, reader.whole(text)) === intent);
    const alarm = ({ text }: Held) => alarmOf(dangerIn(reader.stretches(text), risks!));
    const level = near.map(alarm).sort((a, b) => b - a)[Math.floor(near.length * NEAR_CALLED)]!;
    const found = risky.filter((one) => alarm(one) > level);
    return [String(part.length), percent(right.length, asks.length), percent(found.length, risky.length)];
  });
  return table(["examples", "intent right", "danger found where 1 in 10 near it is called"], rows);
}

const percent = (hits: number, of: number): string => `${((100 * hits) / of).toFixed(1)} %`;

function bestIntent(classify: Classifier, { vector }: ReadExample["reading"]): string {
  return withoutCrisis(byIntent(classify(vector)).guesses)[0]!.label;
}

function classifierOf(name: HeadName, examples: readonly ReadExample[]): Classifier {
  const { labels, weights } = learnHead(name, examples, ONE_SEED);
  return (vector) => {
    const chances = probabilities(weights, vector, labels.length);
    return labels.map((label, i) => ({ label, p: chances[i]! })).sort((a, b) => b.p - a.p);
  };
}

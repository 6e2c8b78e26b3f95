import { readFileSync } from "node:fs";
import * as z from "zod";
import { ServiceError } from "../../../errors.ts";
import { FEATURES, type Vector } from "./features.ts";

/** A label with its probability; the probabilities of all labels add up to 1. */
export interface Guess<Label> {
  readonly label: Label;
  readonly p: number;
}

/** The likeliest first. */
export type Classifier = (vector: Vector) => Guess<string>[];

export const Thresholds = z.strictObject({
  /** At this probability of its intent a message was right often enough, by authors left out of the training. */
  sure: z.number(),
  /** From this alarm on a message is at least urgent. */
  danger: z.number(),
  /** An emergency is at least this likely. */
  emergency: z.number(),
  /** From this share of the danger on it is an emergency. */
  emergencyShare: z.number(),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** What stands before the weights in the model file. */
export const ModelHead = z.strictObject({
  /** Names the examples it was trained on. */
  content: z.string(),
  thresholds: z.record(z.string(), z.number()),
  /** Words of the examples, for mending slips. */
  vocabulary: z.string(),
  classifiers: z.array(
    z.strictObject({
      name: z.string(),
      labels: z.array(z.string()),
      /** How common each label is, as a weight. */
      bias: z.array(z.number()),
      /** What one step of a weight is worth. */
      scale: z.number(),
      bytes: z.int(),
    }),
  ),
});
export type ModelHead = z.infer<typeof ModelHead>;

export const MAGIC = "ITM1";

export interface Model<Limits> {
  readonly head: ModelHead;
  readonly thresholds: Limits;
  readonly classifier: (name: string) => Classifier;
}

/**
 * Reads a model file: the magic word, the length of the head, the head as JSON, then the weights of each classifier.
 * @param limits the thresholds that it must have
 * @throws ServiceError `content/invalid` if the file is missing or is not a model: npm run train makes it
 */
export function readModel<Limits>(file: string, limits: z.ZodType<Limits>): Model<Limits> {
  try {
    return modelIn(readFileSync(file), limits);
  } catch (cause) {
    throw new ServiceError("content/invalid", `${file} is not a model: make it with npm run train`, {
      cause,
    });
  }
}

function modelIn<Limits>(bytes: Buffer, limits: z.ZodType<Limits>): Model<Limits> {
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) throw new RangeError("not a model");
  const length = bytes.readUInt32LE(MAGIC.length);
  const from = MAGIC.length + 4;
  const head = ModelHead.parse(JSON.parse(bytes.toString("utf8", from, from + length)));
  let at = from + length;
  const classifiers = new Map<string, Classifier>();
  for (const { name, labels, bias, scale, bytes: size } of head.classifiers) {
    classifiers.set(name, classifierIn(bytes.subarray(at, at + size), { labels, bias, scale }));
    at += size;
  }
  const thresholds = limits.parse(head.thresholds);
  return { head, thresholds, classifier: (name) => classifiers.get(name)! };
}

/** Weights of the features that have any: each a label and a signed byte. */
interface Weights {
  /** Where those of a feature begin; they end where the next one's begin. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/**
 * How the weights are written: for each feature, in order, the step from the one before (7 bits a byte, lowest first),
 * how many labels it has a weight for, and for each of these the label and the weight in steps of `scale`.
 */
function weightsIn(bytes: Buffer): Weights {
  const starts = new Uint32Array(FEATURES + 1);
  const count = countWeights(bytes);
  const labels = new Uint8Array(count);
  const values = new Int8Array(count);
  let feature = 0;
  let kept = 0;
  for (let at = 0; at < bytes.length; ) {
    let step = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++]!;
      step |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      shift += 7;
    }
    starts.fill(kept, feature + 1, feature + step + 1);
    feature += step;
    for (let left = bytes[at++]!; left > 0; left--) {
      labels[kept] = bytes[at++]!;
      values[kept++] = bytes.readInt8(at++);
    }
  }
  starts.fill(kept, feature + 1);
  return { starts, labels, values };
}

/** Counted first, so that no more is held than is kept. */
function countWeights(bytes: Buffer): number {
  let count = 0;
  for (let at = 0; at < bytes.length; ) {
    while (bytes[at++]! >= 0x80);
    const labels = bytes[at++]!;
    count += labels;
    at += 2 * labels;
  }
  return count;
}

function classifierIn(
  bytes: Buffer,
  { labels: names, bias, scale }: Pick<ModelHead["classifiers"][number], "labels" | "bias" | "scale">,
): Classifier {
  const { starts, labels, values } = weightsIn(bytes);
  return ({ ids, weights }) => {
    const scores = Float64Array.from(bias, (one) => one * weights[0]!);
    for (let k = 0; k < ids.length; k++) {
      const share = weights[k]! * scale;
      const end = starts[ids[k]! + 1]!;
      for (let at = starts[ids[k]!]!; at < end; at++) scores[labels[at]!]! += values[at]! * share;
    }
    const chances = softmax(scores);
    return names.map((label, i) => ({ label, p: chances[i]! })).sort((a, b) => b.p - a.p);
  };
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let total = 0;
  for (let i = 0; i < scores.length; i++) total += scores[i] = Math.exp(scores[i]! - highest);
  for (let i = 0; i < scores.length; i++) scores[i]! /= total;
  return scores;
}

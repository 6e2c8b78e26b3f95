/** A label with its probability; the probabilities of all labels add up to 1. */
export interface Guess<Label> {
  readonly label: Label;
  readonly p: number;
}

/** All labels, likeliest first. */
export type Classifier<Label> = (features: readonly string[]) => Guess<Label>[];

export interface Example<Label> {
  readonly label: Label;
  readonly features: readonly string[];
}

const PASSES = 4;
const FIRST_RATE = 4;
const DECAY = 1e-4;
const NEGLIGIBLE = 0.01;
/** Keeps e to the power of a score finite. */
const LARGEST = 500;

/**
 * Multinomial logistic regression, trained by stochastic gradient descent in a fixed order, so that the same
 * examples always give the same classifier.
 */
export function trainClassifier<Label>(examples: readonly Example<Label>[]): Classifier<Label> {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const index = featureIndex(examples);
  const weights = new Float32Array((index.size + 1) * labels.length);
  const rows = examples.map(({ label, features }) => ({
    truth: labels.indexOf(label),
    ids: idsOf(features, index),
  }));
  for (let pass = 0; pass < PASSES; pass++) {
    const rate = FIRST_RATE / (1 + pass * 0.3);
    for (let i = 0; i < rows.length; i++)
      learn(weights, rows[(i * 7919 + pass * 101) % rows.length]!, labels.length, rate);
  }
  return (features) => ranked(labels, softmax(weights, idsOf(features, index), labels.length));
}

interface Row {
  readonly truth: number;
  readonly ids: Int32Array;
}

/** Features seen once teach little, unless they are whole words. */
function featureIndex(examples: readonly Example<unknown>[]): Map<string, number> {
  const index = new Map<string, number>();
  const seen = new Set<string>();
  for (const { features } of examples)
    for (const feature of features) {
      if (!index.has(feature) && (seen.has(feature) || !feature.startsWith("~")))
        index.set(feature, index.size + 1);
      seen.add(feature);
    }
  return index;
}

/** Feature 0 is the bias. */
function idsOf(features: readonly string[], index: Map<string, number>): Int32Array {
  return Int32Array.from([0, ...features.flatMap((feature) => index.get(feature) ?? [])]);
}

function learn(weights: Float32Array, { truth, ids }: Row, width: number, rate: number): void {
  const errors = softmax(weights, ids, width).map((p, label) => (label === truth ? 1 - p : -p));
  const wrong = Int32Array.from(errors.keys()).filter((label) => Math.abs(errors[label]!) > NEGLIGIBLE);
  const step = rate / Math.sqrt(ids.length);
  for (const id of ids)
    for (const label of wrong) {
      const at = id * width + label;
      weights[at]! += step * errors[label]! - DECAY * weights[at]!;
    }
}

function softmax(weights: Float32Array, ids: Int32Array, width: number): Float64Array {
  const p = new Float64Array(width);
  for (const id of ids)
    for (let label = 0, at = id * width; label < width; label++, at++) p[label]! += weights[at]!;
  const scale = 1 / Math.sqrt(ids.length);
  let total = 0;
  for (let label = 0; label < width; label++)
    total += p[label] = Math.exp(Math.min(p[label]! * scale, LARGEST));
  for (let label = 0; label < width; label++) p[label]! /= total;
  return p;
}

function ranked<Label>(labels: readonly Label[], p: Float64Array): Guess<Label>[] {
  return labels.map((label, i) => ({ label, p: p[i]! })).sort((a, b) => b.p - a.p);
}

import { FEATURES, type Vector } from "../classifier/features.ts";
import { softmax } from "../classifier/model.ts";
import { randomFrom } from "./random.ts";

export interface Row {
  readonly vector: Vector;
  /** Its place in the list of labels. */
  readonly truth: number;
  /** How much it counts beside the others; 1 is as much as any. */
  readonly counts: number;
}

const PASSES = 12;
const FIRST_RATE = 5;
const DECAY = 2e-6;
/** Errors below this teach nothing and cost time. */
const NEGLIGIBLE = 0.002;
const SEEDS = [1, 2, 3];
/** A feature of fewer messages teaches nothing that holds elsewhere. */
const SEEN_IN = 2;

/**
 * Multinomial logistic regression by stochastic gradient descent, once for each seed in another order, averaged. The
 * same rows and seeds always give the same weights.
 * @returns one weight for each feature and label: `weights[feature * labels + label]`
 */
export function learn(rows: readonly Row[], labels: number, seeds: readonly number[] = SEEDS): Float32Array {
  const common = withCommonFeatures(rows);
  const sum = new Float32Array(FEATURES * labels);
  for (const seed of seeds) {
    const weights = descend(common, labels, seed);
    for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]! / seeds.length;
  }
  return sum;
}

function withCommonFeatures(rows: readonly Row[]): Row[] {
  const seen = new Uint32Array(FEATURES);
  for (const { vector } of rows) for (const id of vector.ids) seen[id]!++;
  return rows.map(({ vector: { ids, weights }, ...rest }) => {
    const common = Int32Array.from(ids.keys()).filter((k) => seen[ids[k]!]! >= SEEN_IN);
    return {
      ...rest,
      vector: {
        ids: common.map((k) => ids[k]!),
        weights: Float32Array.from(common, (k) => weights[k]!),
      },
    };
  });
}

function descend(rows: readonly Row[], labels: number, seed: number): Float32Array {
  const weights = new Float32Array(FEATURES * labels);
  const next = randomFrom(seed);
  const order = rows.map((_, i) => i);
  const steps = PASSES * rows.length;
  let step = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, next);
    for (const i of order) {
      const row = rows[i]!;
      improve(weights, row, labels, FIRST_RATE * row.counts * (1 - step++ / steps));
    }
  }
  return weights;
}

function improve(weights: Float32Array, { vector, truth }: Row, labels: number, rate: number): void {
  const errors = probabilities(weights, vector, labels).map((p, label) => (label === truth ? 1 - p : -p));
  const wrong = Int32Array.from(errors.keys()).filter((label) => Math.abs(errors[label]!) >= NEGLIGIBLE);
  const { ids, weights: shares } = vector;
  for (let k = 0; k < ids.length; k++) {
    const share = rate * shares[k]!;
    for (let i = 0; i < wrong.length; i++) {
      const at = ids[k]! * labels + wrong[i]!;
      weights[at]! += share * errors[wrong[i]!]! - DECAY * rate * weights[at]!;
    }
  }
}

/** The probability of each label, by weights laid out as `learn` gives them. */
export function probabilities(
  weights: Float32Array,
  { ids, weights: shares }: Vector,
  labels: number,
): Float64Array {
  const scores = new Float64Array(labels);
  for (let k = 0; k < ids.length; k++) {
    const at = ids[k]! * labels;
    const share = shares[k]!;
    for (let label = 0; label < labels; label++) scores[label]! += weights[at + label]! * share;
  }
  return softmax(scores);
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

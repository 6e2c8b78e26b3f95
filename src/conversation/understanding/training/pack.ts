import { FEATURES } from "../classifier/features.ts";
import { MAGIC, type ModelHead } from "../classifier/model.ts";

export interface Learnt {
  readonly name: string;
  readonly labels: readonly string[];
  /** `weights[feature * labels + label]`, rounded as `inSteps` rounds them. */
  readonly weights: Float32Array;
  /** What one step is worth. */
  readonly scale: number;
}

/** Smaller steps say little, and the model does better without them. */
const SMALLEST = 4;
/** One weight in this many is cut off at the largest that a byte can say. */
const CUT_OFF = 10_000;
const LARGEST = 127;

/** Rounds weights to what a signed byte can say. Those of feature 0 (how common each label is) stay as they are. */
export function inSteps(weights: Float32Array, labels: number): { weights: Float32Array; scale: number } {
  const sizes = weights
    .slice(labels)
    .map(Math.abs)
    .filter((size) => size > 0.01)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * (1 - 1 / CUT_OFF))] ?? 1) / LARGEST;
  const rounded = weights.map((weight, i) => {
    if (i < labels) return weight;
    const steps = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale)));
    return Math.abs(steps) >= SMALLEST ? steps * scale : 0;
  });
  return { weights: rounded, scale };
}

/** The model file: see `readModel` for its layout. The same weights always give the same bytes. */
export function packModel(
  about: Pick<ModelHead, "content" | "thresholds" | "vocabulary">,
  learnt: readonly Learnt[],
): Buffer {
  const packed = learnt.map(({ name, labels, weights, scale }) => {
    const bias = Array.from(weights.subarray(0, labels.length));
    return { name, labels: [...labels], bias, scale, body: bytesOf(weights, labels.length, scale) };
  });
  const classifiers = packed.map(({ body, ...rest }) => ({ ...rest, bytes: body.length }));
  const head = Buffer.from(JSON.stringify({ ...about, classifiers } satisfies ModelHead));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([Buffer.from(MAGIC, "latin1"), length, head, ...packed.map(({ body }) => body)]);
}

function bytesOf(weights: Float32Array, labels: number, scale: number): Buffer {
  const bytes: number[] = [];
  let last = 0;
  for (let feature = 1; feature < FEATURES; feature++) {
    const kept: number[] = [];
    for (let label = 0; label < labels; label++) {
      const steps = Math.round(weights[feature * labels + label]! / scale);
      if (steps !== 0) kept.push(label, steps & 0xff);
    }
    if (kept.length === 0) continue;
    for (let step = feature - last; ; step >>>= 7) {
      bytes.push(step < 0x80 ? step : (step & 0x7f) | 0x80);
      if (step < 0x80) break;
    }
    last = feature;
    bytes.push(kept.length / 2, ...kept);
  }
  return Buffer.from(bytes);
}

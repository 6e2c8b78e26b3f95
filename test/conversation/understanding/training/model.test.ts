import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { featuresOf, type Vector } from "../../../../src/conversation/understanding/classifier/features.ts";
import { readModel, Thresholds } from "../../../../src/conversation/understanding/classifier/model.ts";
import { learn, probabilities, type Row } from "../../../../src/conversation/understanding/training/learn.ts";
import { inSteps, packModel } from "../../../../src/conversation/understanding/training/pack.ts";

const folder = mkdtempSync(join(tmpdir(), "intouch-model-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LABELS = ["bus", "rent"];
const TEXTS = [
  ["bus pass please", "bus"],
  ["where is the bus", "bus"],
  ["the bus is late", "bus"],
  ["rent is due", "rent"],
  ["how do i pay rent", "rent"],
  ["rent arrears", "rent"],
] as const;

const vectorOf = (text: string): Vector => featuresOf(text.split(" "), [], new Map());
const rows: Row[] = TEXTS.map(([text, label]) => ({
  vector: vectorOf(text),
  truth: LABELS.indexOf(label),
  counts: 1,
}));
const THRESHOLDS = { sure: 0.9, danger: 0.2, emergency: 0.2, emergencyShare: 0.5 };

function packed(): Buffer {
  const learnt = { name: "topics", labels: LABELS, ...inSteps(learn(rows, LABELS.length), LABELS.length) };
  return packModel({ content: "test", thresholds: THRESHOLDS, vocabulary: "rent bus" }, [learnt]);
}

function written(bytes: Buffer): string {
  const file = join(folder, `${crypto.randomUUID()}.bin`);
  writeFileSync(file, bytes);
  return file;
}

describe("a classifier", () => {
  it("tells apart what it has been shown, in words it has not", () => {
    const weights = learn(rows, LABELS.length);
    const [bus, rent] = ["is a bus coming", "my rent"].map((text) =>
      probabilities(weights, vectorOf(text), LABELS.length),
    );
    expect(bus![0]).toBeGreaterThan(0.5);
    expect(rent![1]).toBeGreaterThan(0.5);
  });

  it("learns the same from the same, byte for byte", () => {
    expect(packed().equals(packed())).toBe(true);
  });

  it("learns otherwise from other examples", () => {
    const others = rows.map((row) => ({ ...row, truth: 1 - row.truth }));
    expect(learn(others, 2)).not.toEqual(learn(rows, 2));
  });

  it("heeds what counts for more", () => {
    const torn = [0, 1].map((truth) => ({
      vector: vectorOf("bus rent"),
      truth,
      counts: truth === 0 ? 1 : 3,
    }));
    expect(probabilities(learn(torn, 2), vectorOf("bus rent"), 2)[1]).toBeGreaterThan(0.55);
  });
});

describe("the model file", () => {
  it("says after reading what it said before writing", () => {
    const { weights } = inSteps(learn(rows, LABELS.length), LABELS.length);
    const classify = readModel(written(packed()), Thresholds).classifier("topics");
    for (const text of ["is a bus coming", "my rent", "nothing of either", ""]) {
      const expected = probabilities(weights, vectorOf(text), LABELS.length);
      const read = new Map(classify(vectorOf(text)).map(({ label, p }) => [label, p]));
      for (const [i, label] of LABELS.entries()) expect(read.get(label)).toBeCloseTo(expected[i]!, 4);
    }
  });

  it("lists the likeliest first, and all of it adds up to 1", () => {
    const guesses = readModel(written(packed()), Thresholds).classifier("topics")(vectorOf("bus"));
    expect(guesses[0]!.label).toBe("bus");
    expect(guesses.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 9);
  });

  it.each([
    { bytes: () => Buffer.from("hello"), why: "something else" },
    { bytes: () => Buffer.alloc(0), why: "nothing" },
    { bytes: () => packed().subarray(0, 40), why: "cut off in its head" },
  ])("is refused when it is $why, with what to do", ({ bytes }) => {
    expect(() => readModel(written(bytes()), Thresholds)).toThrow(/npm run train/);
  });

  it("is refused when it is missing, with what to do", () => {
    expect(() => readModel(join(folder, "none.bin"), Thresholds)).toThrow(/npm run train/);
  });
});

/** Run as a process of its own; writes one line of JSON for each reader: `{ name, growth }`. */
import { MOST_GROWTH } from "../../support/regexp/growth.ts";
import { BlockCounter } from "../../support/work/blocks.ts";
import { countNatives, nativeWork } from "../../support/work/natives.ts";
import { NASTY_COUNT, nasty } from "./nasty.ts";

const SEED = 20_261_122;
const WARM = 100;
const SHORT = 500;
const LONG = 3_000;
const DOUBTFUL_GROWTH = 2.05;

const TOGETHER = 7;

const blocks = new BlockCounter((url) => url.startsWith("file:") && !url.includes("/test/support/"));
const { READERS } = await import("./readers.ts");
const { SLOW_READERS } = await import("./slow-readers.ts");
countNatives();

type Read = (text: string) => unknown;

/** What is done for one text of each kind, of one length. */
function work(read: Read, kinds: readonly number[], length: number): number {
  const texts = kinds.map((kind) => nasty(length, kind, SEED));
  blocks.taken();
  const before = nativeWork();
  for (const text of texts) read(text);
  const natives = nativeWork() - before;
  return blocks.taken() + natives;
}

/** How much more is done for twice the text. */
const growth = (read: Read, kinds: readonly number[], length: number): number =>
  work(read, kinds, 2 * length) / work(read, kinds, length);

/** Patterns are made when they are first needed: where that may have been counted, it is counted again without. */
function growthOnceMade(read: Read, kind: number): number {
  const first = growth(read, [kind], LONG);
  return first < MOST_GROWTH ? first : growth(read, [kind], LONG);
}

/** A few kinds are counted together; where they grow too fast on short texts, each by itself on a long one decides. */
function grownOn(read: Read, kinds: readonly number[]): number {
  const together = growth(read, kinds, SHORT);
  if (together <= DOUBTFUL_GROWTH) return together;
  return Math.max(...kinds.map((kind) => growthOnceMade(read, kind)));
}

function tell(name: string, grown: number): void {
  process.stdout.write(`${JSON.stringify({ name, growth: grown })}\n`);
}

const ALL = Array.from({ length: NASTY_COUNT }, (_, i) => i);
const FEW = Array.from({ length: Math.ceil(NASTY_COUNT / TOGETHER) }, (_, i) =>
  ALL.slice(TOGETHER * i, TOGETHER * (i + 1)),
);

for (const [name, read] of Object.entries(READERS)) {
  work(read, ALL, WARM);
  tell(name, Math.max(...FEW.map((kinds) => grownOn(read, kinds))));
}
for (const [name, read] of Object.entries(SLOW_READERS)) tell(name, growth(read, [0], SHORT));

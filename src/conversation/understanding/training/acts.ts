import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { type ActLimits, GROWING, growingIn } from "../classifier/acts.ts";
import { Lines, readShape, readUnderstandingContent } from "../classifier/content.ts";
import type { Vector } from "../classifier/features.ts";
import { type Guess, readModel, Thresholds } from "../classifier/model.ts";
import { messageReader } from "../classifier/reading.ts";
import { ACTS, type Act } from "../in-care/acts.ts";
import { MODEL_FILE } from "../index.ts";
import { learn, probabilities, type Row } from "./learn.ts";
import { inSteps, packModel } from "./pack.ts";

/** A line of somebody who has told of danger, and what it amounts to. */
export interface ActExample {
  readonly text: string;
  readonly act: Act;
  /** The hand that wrote it: the end of its file's name. */
  readonly author: string;
}

const ActExamples = z.partialRecord(z.enum(ACTS), Lines);
const FILE = /^acts-([a-z]+)\.yaml$/;

/** Right this often, by authors it has not read, before an act is taken for sure. */
const RIGHT = 0.92;
/** And this often, before it is put above what a word in the line stands for. */
const RIGHT_FOR_CERTAIN = 0.97;
/** At most this share of lines that tell of no more danger is taken for such. */
const CALLED_GROWING = 0.01;
/** At most this share of lines that tell of more danger is taken for calm. */
const CALLED_CALM = 0.005;

/**
 * Every example of an act in content/understanding.
 * @throws ServiceError `content/invalid` naming the file and the place in it
 */
export function readActs(folder: string): ActExample[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const author = FILE.exec(name)?.[1];
      return author ? actsIn(join(folder, name), author) : [];
    });
}

/** The examples of one file. @throws ServiceError `content/invalid` naming the file and the place in it */
export function actsIn(path: string, author: string): ActExample[] {
  const acts = Object.entries(readShape(path, ActExamples));
  return acts.flatMap(([act, texts]) => texts.map((text) => ({ text, act: act as Act, author })));
}

/** Names what the model of acts is learnt from: the examples, and the model whose words they are read by. */
export function nameOfActs(folder: string): string {
  const words = readModel(join(folder, MODEL_FILE), Thresholds).head.content;
  return createHash("sha256")
    .update(JSON.stringify([words, readActs(folder)]))
    .digest("hex")
    .slice(0, 16);
}

interface Read extends ActExample {
  readonly vector: Vector;
}

/**
 * The file of the model of acts. The same examples always give the same file.
 * @param say is told what was learnt, a line at a time
 * @throws ServiceError `content/invalid` naming the file and the place
 */
export function trainActs(folder: string, say: (line: string) => void): Buffer {
  const { vocabulary } = readModel(join(folder, MODEL_FILE), Thresholds).head;
  const reader = messageReader(readUnderstandingContent(folder), vocabulary.split(" "));
  const examples = readActs(folder).map((one) => ({ ...one, vector: reader.whole(one.text).vector }));
  const thresholds = findLimits(examples, say);
  const rounded = inSteps(learn(rowsOf(examples), ACTS.length), ACTS.length);
  const head = { content: nameOfActs(folder), thresholds, vocabulary: "" };
  return packModel(head, [{ name: "acts", labels: ACTS, ...rounded }]);
}

const rowsOf = (examples: readonly Read[]): Row[] =>
  examples.map(({ vector, act }) => ({ vector, truth: ACTS.indexOf(act), counts: 1 }));

interface Judged {
  readonly example: Read;
  readonly guesses: readonly Guess<string>[];
}

/** Each author's lines are judged by what the others wrote. */
function findLimits(examples: readonly Read[], say: (line: string) => void): ActLimits {
  const authors = [...new Set(examples.map(({ author }) => author))];
  const judged = authors.flatMap((author) => judgeAuthor(author, examples));
  const limits = {
    sure: rightFrom(judged, RIGHT),
    certain: rightFrom(judged, RIGHT_FOR_CERTAIN),
    grows: growsFrom(judged),
    calm: calmTo(judged),
  };
  report(judged, limits, say);
  return limits;
}

function judgeAuthor(author: string, examples: readonly Read[]): Judged[] {
  const weights = learn(rowsOf(examples.filter((one) => one.author !== author)), ACTS.length, [1]);
  return examples
    .filter((one) => one.author === author)
    .map((example) => {
      const chances = probabilities(weights, example.vector, ACTS.length);
      const guesses = ACTS.map((label, i) => ({ label, p: chances[i]! })).sort((a, b) => b.p - a.p);
      return { example, guesses };
    });
}

const isRight = ({ example, guesses }: Judged): boolean => guesses[0]!.label === example.act;

/** The lowest probability from which so many are right. */
function rightFrom(judged: readonly Judged[], isEnough: number): number {
  const ranked = judged.toSorted((a, b) => b.guesses[0]!.p - a.guesses[0]!.p);
  let right = 0;
  let lowest = 1;
  for (const [i, one] of ranked.entries()) {
    if (isRight(one)) right++;
    if (right / (i + 1) >= isEnough) lowest = one.guesses[0]!.p;
  }
  return rounded(lowest);
}

function growsFrom(judged: readonly Judged[]): number {
  const others = judged
    .filter(({ example }) => !GROWING.has(example.act))
    .map(({ guesses }) => growingIn([...guesses]))
    .sort((a, b) => b - a);
  return rounded(others[Math.floor(others.length * CALLED_GROWING)] ?? 1);
}

function calmTo(judged: readonly Judged[]): number {
  const growing = judged
    .filter(({ example }) => GROWING.has(example.act))
    .map(({ guesses }) => growingIn([...guesses]))
    .sort((a, b) => a - b);
  return roundedDown(growing[Math.floor(growing.length * CALLED_CALM)] ?? 0);
}

const roundedDown = (p: number): number => Math.floor(p * 10_000) / 10_000;
const rounded = (p: number): number => Math.round(p * 10_000) / 10_000;

const share = (of: readonly Judged[], is: (one: Judged) => boolean): string =>
  `${((100 * of.filter(is).length) / of.length).toFixed(1)} % of ${of.length}`;

function report(judged: readonly Judged[], limits: ActLimits, say: (line: string) => void): void {
  const isSure = ({ guesses }: Judged) => guesses[0]!.p >= limits.sure;
  const isCertain = ({ guesses }: Judged) => guesses[0]!.p >= limits.certain;
  const growing = judged.filter(({ example }) => GROWING.has(example.act));
  say("Each author of acts by what the others wrote:");
  say(`  right ${share(judged, isRight)}; sure of ${share(judged, isSure)}`);
  say(`  right when sure ${share(judged.filter(isSure), isRight)}; certain of ${share(judged, isCertain)}`);
  say(`  growing danger seen ${share(growing, ({ guesses }) => growingIn([...guesses]) >= limits.grows)}`);
  const others = judged.filter(({ example }) => !GROWING.has(example.act));
  say(`  calm ${share(others, ({ guesses }) => growingIn([...guesses]) <= limits.calm)}`);
  say(`  thresholds ${JSON.stringify(limits)}`);
}

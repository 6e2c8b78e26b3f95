import { ServiceError } from "../../../errors.ts";

/** Named groups of words that patterns share: `{ self: ["myself", "himself"] }`. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

/** Where a pattern was found: the first token and the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Step {
  /** The positions after this step, from one position; the step is part of a sequence. */
  readonly ends: (tokens: readonly string[], at: number) => readonly number[];
  /** The words it can begin with; nothing if they cannot be listed. */
  readonly first?: readonly string[];
}

/** A sequence of words to look for, compiled from a line such as `(want|going) to kill <self> .. tonight`. */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
}

const GAPS = new Map([
  ["..", 3],
  ["...", 6],
]);

/**
 * Compiles one line: words; `(a|b c)` either; `<set>` any of a named set; `word*` any ending; `word?` may be missing;
 * `..` up to three words between; `...` up to six.
 * @throws ServiceError `content/invalid` for a set that is not defined or a bracket that is not closed
 */
export function compilePattern(source: string, sets: WordSets): Pattern {
  const spelt = source.replace(/<(\w+)>/g, (_, name: string) => `(${setOf(name, sets).join("|")})`);
  return { source, steps: sequence(spelt.trim(), source) };
}

/** The longest match that begins at a token. */
export function matchAt(tokens: readonly string[], pattern: Pattern, start: number): Span | undefined {
  const ends = run(tokens, pattern.steps, start);
  return ends.length > 0 ? { start, end: Math.max(...ends) } : undefined;
}

/** Whether a text with these words may hold the pattern: each step that cannot be left out has one of its words. */
export function mayMatch(words: ReadonlySet<string>, { steps }: Pattern): boolean {
  for (const { first } of steps) if (first !== undefined && !hasOne(words, first)) return false;
  return true;
}

function hasOne(words: ReadonlySet<string>, some: readonly string[]): boolean {
  for (const word of some) if (words.has(word)) return true;
  return false;
}

/** Whether the pattern takes up the whole of the tokens. */
export function matchesWhole(tokens: readonly string[], pattern: Pattern): boolean {
  return run(tokens, pattern.steps, 0).includes(tokens.length);
}

const NOWHERE: readonly number[] = [];

/** Every position that a sequence can end at. */
function run(tokens: readonly string[], steps: readonly Step[], start: number): readonly number[] {
  if (steps.length === 0) return [start];
  let positions = steps[0]!.ends(tokens, start);
  for (let i = 1; i < steps.length && positions.length > 0; i++)
    positions =
      positions.length === 1 ? steps[i]!.ends(tokens, positions[0]!) : after(steps[i]!, tokens, positions);
  return positions;
}

/** Where a step leads from several positions. They are a set, so nothing is tried twice. */
function after(step: Step, tokens: readonly string[], positions: readonly number[]): readonly number[] {
  const reached = new Set<number>();
  for (const at of new Set(positions)) for (const end of step.ends(tokens, at)) reached.add(end);
  return [...reached];
}

function sequence(text: string, source: string): Step[] {
  return splitOutside(text, " ", source).map((part) => step(part, source));
}

function step(part: string, source: string): Step {
  const gap = GAPS.get(part);
  if (gap) return { ends: (tokens, at) => upTo(at, Math.min(at + gap, tokens.length)) };
  if (part.endsWith("?")) return optional(step(part.slice(0, -1), source));
  return part.startsWith("(") ? group(part, source) : word(part);
}

function word(written: string): Step {
  if (!written.endsWith("*"))
    return { first: [written], ends: (tokens, at) => (tokens[at] === written ? [at + 1] : NOWHERE) };
  const start = written.slice(0, -1);
  return { ends: (tokens, at) => (tokens[at]?.startsWith(start) ? [at + 1] : NOWHERE) };
}

function optional(inner: Step): Step {
  return { ends: (tokens, at) => [at, ...inner.ends(tokens, at)] };
}

function group(part: string, source: string): Step {
  const written = splitOutside(part.slice(1, -1), "|", source);
  const single = new Set(written.filter((choice) => /^[^\s*?(]+$/.test(choice)));
  const others = written
    .filter((choice) => !single.has(choice))
    .map((choice) => sequence(choice.trim(), source));
  const starts = others.map((steps) => steps[0]?.first);
  const mayStart = starts.map((words) => words && new Set(words));
  const ends = (tokens: readonly string[], at: number) => {
    const reached: number[] = single.has(tokens[at]!) ? [at + 1] : [];
    for (let i = 0; i < others.length; i++)
      if (mayStart[i]?.has(tokens[at]!) ?? true) reached.push(...run(tokens, others[i]!, at));
    return reached.length === 0 ? NOWHERE : reached;
  };
  return starts.includes(undefined)
    ? { ends }
    : { ends, first: [...single, ...starts.flatMap((words) => words!)] };
}

function upTo(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Splits at a character where no bracket is open. */
function splitOutside(text: string, separator: string, source: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    if (character === separator && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  if (depth !== 0) throw new ServiceError("content/invalid", `A bracket is not closed in "${source}"`);
  return parts.filter((part) => part !== "");
}

function setOf(name: string, sets: WordSets): readonly string[] {
  const words = sets[name];
  if (!words)
    throw new ServiceError("content/invalid", `No set of words is called <${name}>; define it under sets`);
  return words;
}

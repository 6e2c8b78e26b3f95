import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** A piece that some word of a text must hold: the whole of the word, its beginning, its end, or anything in it. */
export interface Piece {
  readonly letters: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** Whatever else a text says, one of these pieces is in its words. */
export type OneOf = readonly Piece[];

/** One of the ways in which a pattern can match, and what the words of a text must hold for it; nothing may be known. */
export interface Way {
  readonly source: string;
  readonly needs: readonly OneOf[];
}

/**
 * What is known of a part of a pattern: every text that it can match, or else what these texts must hold.
 * All that is no letter or digit is one blank; an edge of a word is EDGE.
 */
interface Known {
  readonly texts?: readonly string[];
  readonly needs: readonly OneOf[];
}

const EDGE = "\b";
const BLANK = " ";
const NOTHING: Known = { needs: [] };
const EMPTY: Known = { texts: [""], needs: [] };
/** More texts than these are not told apart any longer. */
const MOST_TEXTS = 256;
const MOST_CHARACTERS = 4;
const WEAK = 3;

/**
 * The ways in which a pattern can match, each with the words that it cannot do without: RE2 calls it a prefilter.
 * A pattern that refers back to its own groups is one way that needs nothing.
 */
export function waysOf({ source, flags }: RegExp): readonly Way[] {
  if (/\\[1-9k]/.test(source)) return [{ source, needs: [] }];
  const unicode = flags === "u";
  return alternativesOf(source).map((one) => {
    const { alternatives } = new RegExpParser().parsePattern(one, 0, one.length, { unicode });
    return { source: one, needs: needsOf(sequence(alternatives[0]!, "", true)) };
  });
}

/** The alternatives of a whole pattern. They are parsed one by one, so that no long pattern is held in memory as a tree. */
function alternativesOf(source: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let isClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (isClass) isClass = character !== "]";
    else if (character === "[") isClass = true;
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

const needsOf = ({ texts, needs }: Known): readonly OneOf[] => (texts ? [...needs, ...oneOf(texts)] : needs);

/**
 * @param before EDGE if a word that begins it begins there
 * @param wordByWord to ask for each word of a sequence by itself; a part of one keeps its texts whole
 */
function sequence({ elements }: AST.Alternative, before: string, wordByWord = false): Known {
  const needs: OneOf[] = [];
  let open: readonly string[] = [before];
  let isWhole = true;
  const close = () => {
    needs.push(...oneOf(open));
    isWhole = false;
    open = [edgeAfter(open)];
  };
  for (const element of inRuns(elements)) {
    const known =
      typeof element === "string" ? { texts: [element], needs } : partOf(element, edgeAfter(open));
    if (!known.texts) {
      close();
      needs.push(...known.needs);
      open = [""];
      continue;
    }
    if (open.length * known.texts.length > MOST_TEXTS) close();
    open = joined(open, known.texts);
    if (wordByWord && open.every((text) => text.endsWith(BLANK))) close();
  }
  return isWhole ? { texts: open, needs } : { needs: [...needs, ...oneOf(open)] };
}

/** Letters that stand side by side as one text, up to each blank; all else as it is. */
function inRuns(elements: readonly AST.Element[]): (AST.Element | string)[] {
  const runs: (AST.Element | string)[] = [];
  for (let at = 0; at < elements.length; ) {
    const letters: string[] = [];
    for (; letters.at(-1) !== BLANK && at < elements.length; at++) {
      const element = elements[at]!;
      if (element.type !== "Character") break;
      letters.push(asText(element.value));
    }
    runs.push(letters.length > 0 ? letters.join("") : elements[at++]!);
  }
  return runs;
}

const edgeAfter = (texts: readonly string[]): string => (texts.every((text) => /\W$/.test(text)) ? EDGE : "");

function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  const texts = new Set<string>();
  for (const one of before) for (const other of after) texts.add(one + other);
  return [...texts];
}

function partOf(element: AST.Element, before: string): Known {
  switch (element.type) {
    case "Character":
      return { texts: [asText(element.value)], needs: [] };
    case "CharacterClass":
      return characterClass(element);
    case "Group":
    case "CapturingGroup":
      return element.type === "Group" && element.modifiers ? NOTHING : either(element.alternatives, before);
    case "Assertion":
      return element.kind === "lookahead" || element.kind === "lookbehind" ? EMPTY : edge(element);
    case "Quantifier":
      return repeated(element, before);
    default:
      return element.type === "CharacterSet" && isNoWord(element) ? { texts: [BLANK], needs: [] } : NOTHING;
  }
}

const edge = (element: AST.EdgeAssertion | AST.WordBoundaryAssertion): Known =>
  element.kind === "word" && element.negate ? EMPTY : { texts: [EDGE], needs: [] };

const asText = (code: number): string => {
  const character = String.fromCodePoint(code);
  return /\w/.test(character) ? character : BLANK;
};

const isNoWord = (set: AST.ClassRangesCharacterClassElement | AST.CharacterSet): boolean =>
  set.type === "Character"
    ? asText(set.value) === BLANK
    : set.type === "CharacterSet" &&
      ((set.kind === "space" && !set.negate) || (set.kind === "word" && set.negate));

function characterClass(element: AST.CharacterClass): Known {
  if (element.negate || element.unicodeSets) return NOTHING;
  const { elements } = element;
  if (elements.length > 0 && elements.every(isNoWord)) return { texts: [BLANK], needs: [] };
  const codes = elements.flatMap((one) => {
    if (one.type === "Character") return [one.value];
    if (one.type !== "CharacterClassRange") return [undefined];
    const size = one.max.value - one.min.value + 1;
    return size > MOST_CHARACTERS ? [undefined] : Array.from({ length: size }, (_, i) => one.min.value + i);
  });
  const isFew = codes.length <= MOST_CHARACTERS && codes.every((code) => code !== undefined);
  return isFew ? { texts: [...new Set(codes.map(asText))], needs: [] } : NOTHING;
}

function repeated({ element, min, max }: AST.Quantifier, before: string): Known {
  const once = partOf(element, max === 1 ? before : "");
  const texts = once.texts?.every((text) => text === BLANK) || max === 1 ? once.texts : undefined;
  if (min === 0) return texts ? { texts: [...new Set([...texts, ""])], needs: [] } : NOTHING;
  return texts ? { texts, needs: [] } : { needs: needsOf(once) };
}

function either(alternatives: readonly AST.Alternative[], before: string): Known {
  const all = alternatives.map((one) => sequence(one, before));
  const texts = [...new Set(all.flatMap((one) => one.texts ?? []))];
  if (all.every((one) => one.texts)) return { texts, needs: [] };
  const best = all.map((one) => strongest(needsOf(one)));
  return { needs: best.includes(undefined) ? [] : [best.flatMap((one) => one!)] };
}

const strongest = (needs: readonly OneOf[]): OneOf | undefined =>
  needs.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];

/** As strong as its weakest piece. */
const strengthOf = (one: OneOf): number => Math.min(...one.map(({ letters }) => letters.length));

/** One piece of each text, so that none can be without; none at all if a text has no piece to speak of. */
function oneOf(texts: readonly string[]): readonly OneOf[] {
  const pieces = new Map<string, Piece>();
  for (const text of texts) {
    const piece = longestPiece(text);
    if (!piece) return [];
    pieces.set(`${piece.starts}${piece.letters}${piece.ends}`, piece);
  }
  return pieces.size > 0 ? [[...pieces.values()]] : [];
}

function longestPiece(text: string): Piece | undefined {
  let longest: Piece | undefined;
  for (let from = 0; from < text.length; ) {
    const to = endOfWord(text, from);
    if (to - from > (longest?.letters.length ?? 0)) {
      const piece = { letters: text.slice(from, to), starts: from > 0, ends: to < text.length };
      if (to - from >= WEAK || (piece.starts && piece.ends)) longest = piece;
    }
    from = to + 1;
  }
  return longest;
}

function endOfWord(text: string, from: number): number {
  let to = from;
  while (to < text.length && text[to] !== BLANK && text[to] !== EDGE) to++;
  return to;
}

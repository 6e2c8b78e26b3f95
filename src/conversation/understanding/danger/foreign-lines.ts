import { clean } from "../words/normalise.ts";

/** Letters that keyboards of one script write in more than one way, and the alef, which is left out as people speak. */
const SAME = new Map(
  Object.entries({ ا: "", ى: "ي", ی: "ي", ے: "ي", ک: "ك", ة: "ه", ہ: "ه", ھ: "ه", ـ: "" }),
);

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
// Stryker disable next-line ArrowFunction,Regex: no line in other letters is found in Latin ones, it is only sooner known
const isAllLatin = (token: string): boolean => /^[\p{Script=Latin}\p{N}]*$/u.test(token);
const ANY_ENDING = "*";
/** What is left of `..` without its marks. */
const GAP = "";
const MOST_BETWEEN = 2;

const tokensOf = (text: string): readonly string[] =>
  Array.from(
    clean(text)
      .replaceAll("'", "")
      .matchAll(/[\p{L}\p{N}]+/gu),
    ([token]) => token,
  );

/** Letters that are not Latin, without any blanks, for writers space them as they like. */
const joined = (tokens: readonly string[]): string =>
  Array.from(tokens.join(""), (letter) => SAME.get(letter) ?? letter).join("");

/**
 * Finds lines of words in a text. In Latin letters a line stands for whole words, `*` after one for any ending, `..` for
 * up to two words between; in other letters it may stand inside a word. A word is tried only with the lines that begin as it does.
 * @returns what is found, in the order of the lines
 */
export function lineFinder<T>(lines: readonly { line: string; means: T }[]): (text: string) => T[] {
  const latin = lines.flatMap(({ line }, at) => (isLatin(line) ? [{ at, words: wordsOf(line) }] : []));
  const others = [...lines.entries()]
    .filter(([, { line }]) => !isLatin(line))
    .map(([at, { line }]) => ({ at, inside: joined(tokensOf(line)) }))
    .filter(({ inside }) => inside !== "");
  const byStart = Map.groupBy(latin, ({ words }) => words[0]!.replace(ANY_ENDING, "").slice(0, 2));
  return (text) => {
    const tokens = tokensOf(text);
    const found = new Set<number>();
    const tryAt = (start: number, letters: number) => {
      for (const { at, words } of byStart.get(tokens[start]!.slice(0, letters)) ?? [])
        if (follows(tokens, start, words, 0)) found.add(at);
    };
    for (let start = 0; start < tokens.length; start++) {
      tryAt(start, 2);
      tryAt(start, 1);
    }
    // Stryker disable next-line ConditionalExpression: as above
    if (!tokens.every(isAllLatin)) {
      const letters = joined(tokens);
      for (const { at, inside } of others) if (letters.includes(inside)) found.add(at);
    }
    return [...found].sort((a, b) => a - b).map((at) => lines[at]!.means);
  };
}

const wordsOf = (line: string): string[] =>
  clean(line)
    .split(" ")
    .map((word) => word.replace(/[^\p{L}\p{N}*]/gu, ""));

const fits = (token: string, word: string): boolean =>
  word.endsWith(ANY_ENDING) ? token.startsWith(word.slice(0, -1)) : token === word;

function follows(tokens: readonly string[], at: number, words: readonly string[], from: number): boolean {
  const word = words[from];
  if (word === undefined) return true;
  const token = tokens[at];
  if (word !== GAP)
    return token !== undefined && fits(token, word) && follows(tokens, at + 1, words, from + 1);
  const last = Math.min(at + MOST_BETWEEN, tokens.length);
  for (let next = at; next <= last; next++) if (follows(tokens, next, words, from + 1)) return true;
  return false;
}

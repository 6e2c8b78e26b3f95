const GRAM_SIZES = [3, 4];

/**
 * What the classifier looks at in a message: words, pairs of words, runs of 3 and 4 letters inside a word, and the
 * notions it touches ("#home"), alone and in pairs.
 */
export function featuresOf(tokens: readonly string[], notions: readonly string[]): string[] {
  const padded = ["^", ...tokens, "$"];
  const pairs = padded.slice(1).map((token, i) => `${padded[i]} ${token}`);
  return [...new Set([...tokens, ...pairs, ...tokens.flatMap(grams), ...notionFeatures(notions)])];
}

function notionFeatures(notions: readonly string[]): string[] {
  const marks = notions.toSorted().map((notion) => `#${notion}`);
  return marks.flatMap((mark, i) => [mark, ...marks.slice(i + 1).map((other) => mark + other)]);
}

function grams(token: string): string[] {
  const edged = `<${token.slice(0, 24)}>`;
  return GRAM_SIZES.flatMap((size) =>
    Array.from({ length: Math.max(edged.length - size + 1, 0) }, (_, at) => `~${edged.slice(at, at + size)}`),
  );
}

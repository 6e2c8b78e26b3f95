/**
 * Whether words come one after another, whatever stands between: "what … am … owed". The text is looked through once,
 * where a pattern with a gap in it would look to the end again from every place that it may begin.
 * @param patterns not global; each is looked for after the end of the one before
 */
export function saysInOrder(text: string, patterns: readonly RegExp[]): boolean {
  let rest = text;
  return patterns.every((pattern) => {
    const found = pattern.exec(rest);
    if (!found) return false;
    rest = rest.slice(found.index + found[0].length);
    return true;
  });
}

/** The lines that a person writes of themselves, for whoever works with them to read first. */
export const MOST_LINES = 5;
/** Characters in a line, as a reader counts them. */
export const LONGEST_LINE = 160;

/** The lines in what was typed: each on its own, without numbers in front, empty ones left out. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === "\u200d" ? sign : " "))
        .replace(/^\s*[1-5][.):]\s+/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}

/** How long a line is, counted as a reader would: an emoji is one. */
export function lengthOf(line: string): number {
  return [...new Intl.Segmenter("en-GB", { granularity: "grapheme" }).segment(line)].length;
}

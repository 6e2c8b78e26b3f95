/** The words of a message with nothing between them but spaces, for patterns of a few words in a row. */
export const withoutMarks = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

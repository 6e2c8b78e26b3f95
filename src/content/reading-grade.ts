/**
 * The school year (US grade) for which a text reads: Flesch-Kincaid. Grade 5 is about age 10 to 11.
 * @param names scheme names, each counted as one easy word
 */
export function readingGrade(text: string, names: readonly string[] = []): number {
  const plain = names.reduce((rest, name) => rest.replaceAll(name, "it"), text);
  const words = plain.match(/[A-Za-z0-9£%][A-Za-z0-9£%,.'-]*/g) ?? [];
  if (!words.length) return 0;
  const sentences = Math.max(1, plain.match(/[.!?](?=\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Syllables by the vowels heard: "move" 1, "money" 2, "table" 2. A figure counts as one. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  const heard = letters.replace(/(?:[^laeiouyscgxzh]es|[^tdaeiouy]ed|[^laeiouy]e)$/, ([first]) => first!);
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

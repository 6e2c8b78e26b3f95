/** "£9.90" and "100%" as they stand in a text, each once. */
export function figuresIn(text: string): string[] {
  return [...new Set(text.match(/£\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?%/g) ?? [])];
}

/** What stands between double quotation marks and is long enough to be somebody's words: three words or more. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(/["“]([^"“”]+)["”]/g)]
    .map(([, words]) => words!.trim())
    .filter((words) => words.split(/\s+/).length >= 3);
}

/** Telephone numbers that start with 0, as they stand in a text. */
export function phonesIn(text: string): string[] {
  return text.match(/(?<![\d.-])0\d{2,4}(?: ?\d{3,4}){2}(?!\d)/g) ?? [];
}

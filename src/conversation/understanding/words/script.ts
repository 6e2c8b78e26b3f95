import type { Language } from "../../../domain/language.ts";
import { clean } from "./normalise.ts";
import { isOfOtherLanguage } from "./other-languages.ts";

/** Scripts that are looked for, by their names in Unicode. */
const SCRIPTS = [
  ...[
    "Arabic",
    "Cyrillic",
    "Ethiopic",
    "Han",
    "Devanagari",
    "Bengali",
    "Gurmukhi",
    "Gujarati",
    "Tamil",
    "Telugu",
  ],
  ...["Sinhala", "Thai", "Khmer", "Lao", "Myanmar", "Hebrew", "Greek", "Armenian", "Georgian", "Hangul"],
  ...["Hiragana", "Katakana", "Malayalam", "Kannada", "Thaana", "Tibetan"],
].map((name) => ({ name, one: new RegExp(`\\p{Script=${name}}`, "gu") }));

/** Enough of a message to tell. */
const MOST_READ = 1000;
/** Words of a language in Latin letters that show it, and the share of the message that they make up. */
const FEWEST_WORDS = 2;
const LEAST_SHARE = 0.4;

/** Whether most letters of a text are in an alphabet we cannot read, so that a person has to. */
export function isUnreadable(text: string): boolean {
  const letters = clean(text.slice(0, MOST_READ)).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return letters.length > 1 && latin.length * 2 < letters.length;
}

/** The script other than Latin that most letters of a text are in; nothing where they are Latin. */
export function scriptOf(text: string): string | undefined {
  if (!isUnreadable(text)) return undefined;
  const read = text.slice(0, MOST_READ);
  const counted = SCRIPTS.map(({ name, one }) => ({ name, count: read.match(one)?.length ?? 0 }));
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count > 0 ? most.name : "other";
}

/**
 * The languages a message may be in, likeliest first: by its script and the letters that only some of them have, or
 * by plain words where it is written in Latin letters.
 * @returns nothing if we can read it
 */
export function foreignTo(text: string, languages: readonly Language[]): readonly Language[] | undefined {
  const script = scriptOf(text);
  if (!script) return inLatinLetters(text, languages);
  return languages
    .filter((language) => language.script === script)
    .map((language) => ({ language, own: lettersIn(text, language) }))
    .sort((a, b) => b.own - a.own || a.language.order - b.language.order)
    .map(({ language }) => language);
}

function lettersIn(text: string, { letters = "" }: Language): number {
  const own = new Set(letters.normalize("NFC"));
  return Array.from(text.slice(0, MOST_READ).normalize("NFC")).filter((letter) => own.has(letter)).length;
}

function inLatinLetters(text: string, languages: readonly Language[]): readonly Language[] | undefined {
  const tokens = clean(text.slice(0, MOST_READ)).match(/\p{L}+/gu) ?? [];
  const found = languages
    .map((language) => ({ language, count: wordsIn(tokens, language) }))
    .filter(({ count }) => count >= FEWEST_WORDS && count >= tokens.length * LEAST_SHARE)
    .sort((a, b) => b.count - a.count);
  if (found[0]) return [found[0].language];
  return isOfOtherLanguage(tokens) ? [] : undefined;
}

/** Different words of a language: one said over and over counts once. */
function wordsIn(tokens: readonly string[], { words = [] }: Language): number {
  const own = new Set(words);
  return new Set(tokens.filter((token) => own.has(token))).size;
}

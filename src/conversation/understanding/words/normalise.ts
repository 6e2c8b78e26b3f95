import { keptLately } from "./kept-lately.ts";

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const CONTROLS = /\p{Cc}/gu;
const MARKS = /\p{M}/gu;
const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`\u02bc]/gu;
const WORD = /[\p{L}\p{N}*']+/gu;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}*']*|\p{Extended_Pictographic}/gu;

const LOOK_ALIKES = new Map(
  Object.entries({
    ...{ а: "a", в: "b", е: "e", һ: "h", і: "i", ј: "j", к: "k", м: "m", н: "h", о: "o", р: "p" },
    ...{ с: "c", т: "t", у: "y", х: "x", ѕ: "s", ԁ: "d", ԛ: "q", ԝ: "w", ѵ: "v", ӏ: "l" },
    ...{
      α: "a",
      β: "b",
      γ: "y",
      ε: "e",
      η: "n",
      ι: "i",
      κ: "k",
      ν: "v",
      ο: "o",
      ρ: "p",
      τ: "t",
      υ: "u",
      χ: "x",
      ω: "w",
    },
    ...{ ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss" },
  }),
);
const FOREIGN = /[^\p{Script=Latin}\p{N}*']/u;
const LATIN = /\p{Script=Latin}/u;
const LEET = new Map(Object.entries({ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" }));
const LEET_WORD = /^\p{L}+(?:[013457]+\p{L}+)+$/u;

const TEXTS_KEPT = 16;
const WORDS_KEPT = 4000;
const LONGEST_WORD_KEPT = 16;

/** The same words come again and again. */
const keptWord = keptLately(WORDS_KEPT, (word) => plainWord(word));
const cleanWord = (word: string): string =>
  word.length <= LONGEST_WORD_KEPT ? keptWord(word) : plainWord(word);

/** Text-speak and short forms, each with the plain words it stands for: `{ "2nite": "tonight" }`. */
export type TextSpeak = ReadonlyMap<string, string>;

/**
 * Plain lower-case text: one form for each character, nothing invisible, Latin look-alikes read as Latin,
 * digits that stand for letters read as letters, letters said for long ("sooooo") cut short. Emoji stay.
 * Linear in its length, and the same again when given its own result.
 */
export const clean: (text: string) => string = keptLately(TEXTS_KEPT, (text) =>
  fold(text).replace(WORD, cleanWord),
);

/** `clean`, with every short form of the table written out. */
export function normalise(text: string, textSpeak: TextSpeak): string {
  return fold(text).replace(WORD, (word) => {
    const plain = cleanWord(word);
    return textSpeak.get(word) ?? textSpeak.get(plain) ?? plain;
  });
}

/** The words and emoji of a normalised text, in order; a possessive loses its 's. */
export function tokensOf(normalised: string): string[] {
  return (normalised.match(TOKEN) ?? []).map((token) => token.replace(/'s?$/, ""));
}

function fold(text: string): string {
  const decomposed = text.toWellFormed().normalize("NFKD").toLowerCase().normalize("NFKD");
  const bare = decomposed.replace(MARKS, "").replace(INVISIBLE, "").replace(CONTROLS, " ");
  return bare.replace(QUOTES, "'").normalize("NFKC");
}

function plainWord(word: string): string {
  const latin = fromLookAlikes(word);
  const letters = LEET_WORD.test(latin) ? latin.replace(/[013457]/g, (digit) => LEET.get(digit)!) : latin;
  return squeeze(letters);
}

/** A word is mapped only if that makes all of it Latin, so that Russian and Greek stay what they are. */
function fromLookAlikes(word: string): string {
  if (!FOREIGN.test(word) && !/[ıłøđß]/.test(word)) return word;
  const mapped = Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join("");
  return FOREIGN.test(mapped) && !LATIN.test(word) ? word : mapped;
}

/** Three or more of a letter become two where English doubles it, else one. */
function squeeze(word: string): string {
  return word
    .replace(/([eolsfz])\1{2,}/gu, "$1$1")
    .replace(/([bcdgmnprt])\1{2,}(?=\p{L})/gu, "$1$1")
    .replace(/(\p{L})\1{2,}/gu, "$1");
}

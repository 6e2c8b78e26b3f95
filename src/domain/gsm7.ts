import { isGsm7, isPlain } from "./segments.ts";

/** What stands in for each typographic character, by replacement. */
const PLAIN: readonly (readonly [plain: string, typographic: string])[] = [
  ["'", "‘’‚‛′´`ʼˋ"],
  ['"', "“”„‟″«»"],
  ["-", "‐‑‒–—―−•‣◦▪●·"],
  ["...", "…"],
  [" ", "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"],
  ["\n", "\u2028\u2029"],
  ["", "\u00ad\u200b\u2060\ufeff"],
  ["1/4", "¼"],
  ["1/2", "½"],
  ["3/4", "¾"],
  ["l", "ł"],
  ["L", "Ł"],
  ["d", "đ"],
  ["D", "Đ"],
  ["i", "ı"],
  ["oe", "œ"],
  ["OE", "Œ"],
];

const REPLACEMENTS = new Map(
  PLAIN.flatMap(([plain, typographic]) => [...typographic].map((character) => [character, plain] as const)),
);

function withoutAccent(letter: string): string {
  const bare = letter.normalize("NFD").replace(/\p{Mn}+/gu, "");
  return bare !== "" && isGsm7(bare) ? bare : letter;
}

function plainCharacter(character: string): string {
  if (isGsm7(character)) return character;
  return REPLACEMENTS.get(character) ?? withoutAccent(character);
}

/**
 * A text with its typographic characters and foreign accents made plain, so that it costs as few segments as it can.
 * What has no plain twin, such as an emoji or another script, is left as it was.
 */
export function toGsm7(text: string): string {
  if (isPlain(text)) return text;
  return Array.from(text.normalize("NFC"), plainCharacter).join("");
}

import { isUtf8 } from "node:buffer";

const BASE64_RUN = /[A-Za-z0-9+/]{16,}={0,2}/g;
const MOST_DECODED = 8;
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\r\n\u200b-\u200f]+$/u;
const TWO_WORDS = /\p{L}\s+\p{L}/u;

/**
 * The words in what looks like base64: some phones and gateways send long texts so. Only what decodes to plain UTF-8
 * with two words or more in it counts, so a long word stays a word.
 */
export function hiddenWords(text: string): readonly string[] {
  const readings = [text.replace(/\s/g, ""), text];
  const runs = readings.flatMap((one) => Array.from(one.matchAll(BASE64_RUN), ([run]) => run));
  return [...new Set(runs)].slice(0, MOST_DECODED).flatMap((run) => decoded(run) ?? []);
}

function decoded(run: string): string | undefined {
  const bytes = Buffer.from(run, "base64");
  const text = bytes.toString().trim();
  return isUtf8(bytes) && PLAIN.test(text) && TWO_WORDS.test(text) ? text : undefined;
}

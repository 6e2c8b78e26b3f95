const BASE64_RUN = /[A-Za-z0-9+/]{16,}={0,2}/g;
const MOST_DECODED = 8;
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\r\n\u200b-\u200f]+$/u;
const TWO_WORDS = /\p{L}\s+\p{L}/u;

/**
 * The words in what looks like base64: some phones and gateways send long texts so. Only what decodes to plain UTF-8
 * with two words or more in it counts, so a long word stays a word.
 */
export function hiddenWords(text: string): readonly string[] {
  const whole = text.replace(/\s+/g, "");
  const runs = [
    ...(whole === text ? [] : (whole.match(BASE64_RUN) ?? [])),
    ...(text.match(BASE64_RUN) ?? []),
  ];
  return [...new Set(runs)].slice(0, MOST_DECODED).flatMap((run) => decoded(run) ?? []);
}

function decoded(run: string): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(run, "base64")).trim();
    return PLAIN.test(text) && TWO_WORDS.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

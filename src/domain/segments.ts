const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡" +
  "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const EXTENDED = "\f^{}\\[~]|€";

/** Septets that each GSM-7 character takes. */
const SEPTETS = new Map<string, number>([
  ...[...BASIC].map((character) => [character, 1] as const),
  ...[...EXTENDED].map((character) => [character, 2] as const),
]);

const BASIC_ONLY = new RegExp(`^[${BASIC.replace("-", "\\-")}]*$`);

/** Whether a text is plain: one septet for each character, and no typography. Nearly every text of ours is. */
export function isPlain(text: string): boolean {
  return BASIC_ONLY.test(text);
}

const GSM_7 = { single: 160, joined: 153, sizeOf: (character: string) => SEPTETS.get(character) ?? 0 };
const UCS_2 = { single: 70, joined: 67, sizeOf: (character: string) => character.length };

/** Whether one character fits the GSM-7 alphabet, its extension table included. */
export function isGsm7(character: string): boolean {
  return SEPTETS.has(character);
}

function encodingOf(text: string): typeof GSM_7 {
  for (const character of text) if (!isGsm7(character)) return UCS_2;
  return GSM_7;
}

/**
 * How many SMS segments a text is billed as.
 * One character outside GSM-7 turns the whole text into UCS-2; no character is ever cut in two.
 * @returns 1 or more; lengths are septets in GSM-7, UTF-16 units in UCS-2
 * @see 3GPP TS 23.038 §6.2.1 for the alphabet, TS 23.040 §9.2.3.24.1 for joined texts
 */
export function segmentsOf(text: string): number {
  if (isPlain(text)) return text.length <= GSM_7.single ? 1 : Math.ceil(text.length / GSM_7.joined);
  const { single, joined, sizeOf } = encodingOf(text);
  let total = 0;
  let segments = 1;
  let used = 0;
  for (const character of text) {
    const size = sizeOf(character);
    total += size;
    if (used + size > joined) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return total <= single ? 1 : segments;
}

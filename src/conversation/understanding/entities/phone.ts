import { parsePhoneNumberFromString } from "libphonenumber-js";

const LONGEST = 1600;
const CANDIDATE = /(?:\+|\b00)?\d[\d ()o.-]{7,20}\d/gi;

/**
 * The phone number in a message, in E.164 and British unless it says otherwise.
 * Numbers kept for drama (07700 900xxx) count: a number need only be possible.
 */
export function readPhone(text: string): string | undefined {
  for (const candidate of text.slice(0, LONGEST).normalize("NFKC").match(CANDIDATE) ?? []) {
    const number = parsePhoneNumberFromString(international(candidate), "GB");
    if (number?.isPossible()) return number.number;
  }
  return undefined;
}

function international(written: string): string {
  const digits = written.replace(/o/gi, "0").replace(/\(0\)/g, "");
  return digits.replace(/^00/, "+").replace(/^44(?=[ (]?7)/, "+44");
}

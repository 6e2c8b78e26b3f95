import { parsePhoneNumberFromString } from "libphonenumber-js";

/**
 * A phone number in E.164, British unless it says otherwise. It need only be possible: numbers kept for drama count.
 * @returns undefined if it is none, or has an extension
 */
export function readPhoneNumber(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text, { defaultCountry: "GB", extract: false });
  return number?.isPossible() && !number.ext ? number.number : undefined;
}

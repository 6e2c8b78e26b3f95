import { keptIfShort, keptLately } from "./kept-lately.ts";
import { mended } from "./mended.ts";

const LONGEST_READ = 1600;

/**
 * The words of a message as the plain patterns look for them: small letters, nothing hidden or in disguise, single
 * spaces, and no apostrophes, so that "he'll" and "hell" are the same. At most 1,600 characters are read.
 */
export const plainWords: (text: string) => string = keptIfShort(
  keptLately(1, (text) => mended(text.slice(0, LONGEST_READ)).replace(/'/g, "").replace(/\s+/g, " ")),
);

import { undisguised } from "./disguised.ts";
import { withMedicinesSpelt } from "./medicine-names.ts";
import { clean } from "./normalise.ts";
import { takenApart } from "./run-together.ts";
import { spelt } from "./sound-spellings.ts";
import { withoutSpokenMarks } from "./spoken-marks.ts";

const RUN = /[^\s\p{Extended_Pictographic}]+/gu;
/** Letters one by one, with wider gaps between words. */
const BY_LETTER = /(?<![^ ])(?:\p{L} {1,4}){3,}\p{L}(?![^ ])/gu;

/**
 * Small letters with what is hidden in them put in plain words: signs for letters, stars, words run together, letters one
 * by one, spellings by sound, marks that dictation wrote out. Only words of danger are put right, everything else stays
 * as `clean` gives it.
 */
export function mended(text: string): string {
  return mendedWords(clean(withoutSpokenMarks(text)));
}

function mendedWords(words: string): string {
  const plain = words.replace(RUN, (run) => undisguised(run) ?? run);
  const joined = plain.replace(BY_LETTER, (letters) => putTogether(letters) ?? letters);
  return withMedicinesSpelt(spelt(joined));
}

const putTogether = (letters: string): string | undefined =>
  takenApart(letters.replaceAll(" ", "")) ?? undisguised(letters.replace(/ +/g, "."));

/** A second reading of a message, where something in it had to be mended. It is looked at for danger beside the first. */
export function secondReading(text: string): string | undefined {
  const words = clean(text);
  const spoken = withoutSpokenMarks(text);
  const plain = mendedWords(spoken === text ? words : clean(spoken));
  return plain === words ? undefined : plain;
}

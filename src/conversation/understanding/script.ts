import { clean } from "./normalise.ts";

/** Whether most letters of a text are in an alphabet we cannot read, so that a person has to. */
export function isUnreadable(text: string): boolean {
  const letters = clean(text).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return letters.length > 1 && latin.length * 2 < letters.length;
}

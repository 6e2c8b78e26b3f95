/** Flags that change what one character may be; groups such as (?i:…) change them on the way. */
export interface CharacterFlags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly u: boolean;
  readonly v: boolean;
}

/** Whether a character, by its code, is one of a set. */
export type IsOne = (code: number) => boolean;

const FEW = 0x300;
const sets = new Map<string, IsOne>();

/**
 * The characters that a piece of pattern stands for: "a", "[^\d]", "\p{L}", ".".
 * The engine itself is asked about each character once, so folding of case and Unicode tables are its own.
 * @param raw a piece that takes exactly one character
 */
export function characters(raw: string, flags: CharacterFlags): IsOne {
  const letters = `${flags.i ? "i" : ""}${flags.s ? "s" : ""}${flags.u ? "u" : ""}${flags.v ? "v" : ""}`;
  const key = `${letters}/${raw}`;
  const known = sets.get(key);
  if (known) return known;
  const set = asked(new RegExp(`^(?:${raw})$`, letters));
  sets.set(key, set);
  return set;
}

function asked(pattern: RegExp): IsOne {
  const answers: (boolean | undefined)[] = new Array(FEW).fill(undefined);
  const others = new Map<number, boolean>();
  return (code) => {
    const known = code < FEW ? answers[code] : others.get(code);
    if (known !== undefined) return known;
    const answer = pattern.test(String.fromCodePoint(code));
    if (code < FEW) answers[code] = answer;
    else others.set(code, answer);
    return answer;
  };
}

/** Whether two characters are the same, or differ by case only where that does not count. */
export function sameCharacter(a: number, b: number, flags: CharacterFlags): boolean {
  if (a === b) return true;
  if (!flags.i) return false;
  const [unit, whole] = [a.toString(16).padStart(4, "0"), a.toString(16)];
  return characters(flags.u || flags.v ? `\\u{${whole}}` : `\\u${unit}`, flags)(b);
}

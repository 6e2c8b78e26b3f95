import type { CharacterFlags, IsOne } from "./characters.ts";

/** One instruction. Places in the program are indices; registers hold positions in the text, counts, or -1. */
export type Step =
  | { readonly do: "character"; readonly is: IsOne; readonly back: boolean }
  | { readonly do: "either"; first: number; second: number }
  | { readonly do: "go"; to: number }
  | { readonly do: "keep"; readonly register: number }
  | { readonly do: "set"; readonly register: number; readonly value: number }
  | { readonly do: "again"; readonly loop: Loop }
  | { readonly do: "round"; readonly loop: Loop }
  | { readonly do: "edge"; readonly kind: "start" | "end"; readonly lines: boolean }
  | { readonly do: "word"; readonly negate: boolean; readonly is: IsOne }
  | { readonly do: "look"; readonly negate: boolean; next: number }
  | {
      readonly do: "same";
      readonly groups: readonly number[];
      readonly back: boolean;
      readonly flags: CharacterFlags;
    }
  | { readonly do: "found" };

/** A quantifier at work: its registers hold how many rounds are done and where the last one began. */
export interface Loop {
  readonly min: number;
  readonly max: number;
  readonly greedy: boolean;
  readonly count: number;
  readonly began: number;
  body: number;
  after: number;
}

/** A pattern as instructions for a machine that tries, and goes back to the last choice when it fails. */
export interface Program {
  readonly steps: readonly Step[];
  /** Registers 2n and 2n+1 are the start and the end of group n; the others belong to loops. */
  readonly registers: number;
  readonly groups: number;
  /** Whether a character is a code point, not a UTF-16 unit. */
  readonly unicode: boolean;
}

import { programOf } from "./compiler.ts";
import { type Found, Machine, TooManySteps } from "./machine.ts";
import type { Program } from "./program.ts";

export interface Counted {
  /** Instructions that a backtracking engine takes; Infinity where it was given up. */
  readonly steps: number;
  /** All matches where the pattern is global, else the first. */
  readonly matches: readonly Found[];
}

const programs = new Map<string, Program>();

function programFor(pattern: RegExp): Program {
  const key = String(pattern);
  const program = programs.get(key) ?? programOf(pattern);
  programs.set(key, program);
  return program;
}

/**
 * What it takes to look through a text as `replace` does: from every position until the pattern matches, and again
 * after each match if it is global.
 * @param most steps after which it is given up
 */
export function countSteps(pattern: RegExp, text: string, most = Number.POSITIVE_INFINITY): Counted {
  const machine = new Machine(programFor(pattern), text, most);
  try {
    const matches = lookThrough(pattern, text, machine);
    return { steps: machine.steps, matches };
  } catch (error) {
    if (error instanceof TooManySteps) return { steps: Number.POSITIVE_INFINITY, matches: [] };
    throw error;
  }
}

function lookThrough({ global, sticky }: RegExp, text: string, machine: Machine): Found[] {
  const matches: Found[] = [];
  for (let at = 0; at <= text.length; ) {
    const found = machine.matchAt(at);
    if (found) matches.push(found);
    if (found ? !global : sticky) break;
    at = found && found[1]! > at ? found[1]! : machine.after(at);
  }
  return matches;
}

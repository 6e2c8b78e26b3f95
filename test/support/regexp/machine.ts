import { sameCharacter } from "./characters.ts";
import type { Program, Step } from "./program.ts";

/** Where it matched: pairs of start and end by group, the whole first; -1 for a group that took no part. */
export type Found = readonly number[];

/**
 * Runs a program over one text as a backtracking engine does: the first way is tried, and on failure the last choice
 * is taken the other way. Every instruction counts as one step.
 */
export class Machine {
  /** Steps taken so far, over all that was asked. */
  steps = 0;
  readonly #program: Program;
  readonly #text: string;
  readonly #most: number;
  readonly #registers: Int32Array;
  /** Program place, text position and length of the log, by choice that is still open. */
  readonly #choices: number[] = [];
  /** Register and what it held, by change since the start. */
  readonly #log: number[] = [];
  #at = 0;

  /** @param most steps after which it gives up with a TooManySteps */
  constructor(program: Program, text: string, most: number) {
    this.#program = program;
    this.#text = text;
    this.#most = most;
    this.#registers = new Int32Array(program.registers);
  }

  /** The match that begins exactly there, if there is one. */
  matchAt(start: number): Found | undefined {
    this.#registers.fill(-1);
    this.#log.length = 0;
    this.#choices.length = 0;
    this.#at = start;
    if (!this.#run(0)) return undefined;
    return [start, this.#at, ...this.#registers.subarray(2, 2 * (this.#program.groups + 1))];
  }

  /** The position after the character at one: code points count as one where the pattern is Unicode. */
  after(at: number): number {
    const code = this.#program.unicode ? this.#text.codePointAt(at) : undefined;
    return at + (code !== undefined && code > 0xffff ? 2 : 1);
  }

  #run(start: number): boolean {
    const base = this.#choices.length;
    let place = start;
    while (true) {
      if (++this.steps > this.#most) throw new TooManySteps(this.#most);
      const step = this.#program.steps[place]!;
      if (step.do === "found") return true;
      place = this.#take(step, place);
      if (place >= 0) continue;
      if (this.#choices.length === base) return false;
      place = this.#back();
    }
  }

  /** Takes the last choice the other way. */
  #back(): number {
    this.#undo(this.#choices.pop()!);
    this.#at = this.#choices.pop()!;
    return this.#choices.pop()!;
  }

  #undo(length: number): void {
    while (this.#log.length > length) {
      const before = this.#log.pop()!;
      this.#registers[this.#log.pop()!] = before;
    }
  }

  #set(register: number, value: number): void {
    this.#log.push(register, this.#registers[register]!);
    this.#registers[register] = value;
  }

  /** @returns where to go on, or -1 for a failure */
  #take(step: Exclude<Step, { do: "found" }>, place: number): number {
    switch (step.do) {
      case "character":
        return this.#one(step.is, step.back) ? place + 1 : -1;
      case "either":
        return this.#choose(step.first, step.second);
      case "go":
        return step.to;
      case "keep":
        this.#set(step.register, this.#at);
        return place + 1;
      case "set":
        this.#set(step.register, step.value);
        return place + 1;
      case "again":
        return this.#again(step);
      case "round":
        return this.#endOfRound(step) ? place + 1 : -1;
      case "edge":
        return this.#isEdge(step) ? place + 1 : -1;
      case "word":
        return (this.#isWord(this.#at - 1, step) !== this.#isWord(this.#at, step)) !== step.negate
          ? place + 1
          : -1;
      case "look":
        return this.#look(step, place + 1) ? step.next : -1;
      case "same":
        return this.#same(step) ? place + 1 : -1;
    }
  }

  #choose(first: number, second: number): number {
    this.#choices.push(second, this.#at, this.#log.length);
    return first;
  }

  #one(is: (code: number) => boolean, back: boolean): boolean {
    const from = back ? this.#before(this.#at) : this.#at;
    if (from < 0 || from >= this.#text.length) return false;
    if (!is(this.#codeAt(from))) return false;
    this.#at = back ? from : this.after(from);
    return true;
  }

  #codeAt(at: number): number {
    return this.#program.unicode ? this.#text.codePointAt(at)! : this.#text.charCodeAt(at);
  }

  #before(at: number): number {
    const isPair = this.#program.unicode && at >= 2 && this.#text.codePointAt(at - 2)! > 0xffff;
    return at - (isPair ? 2 : 1);
  }

  #again({ loop }: Extract<Step, { do: "again" }>): number {
    const done = this.#registers[loop.count]!;
    if (done < loop.min) return loop.body;
    if (done >= loop.max) return loop.after;
    return loop.greedy ? this.#choose(loop.body, loop.after) : this.#choose(loop.after, loop.body);
  }

  /** A round that need not be and took nothing would go on for ever. */
  #endOfRound({ loop }: Extract<Step, { do: "round" }>): boolean {
    const done = this.#registers[loop.count]!;
    if (done >= loop.min && this.#registers[loop.began] === this.#at) return false;
    this.#set(loop.count, done + 1);
    return true;
  }

  #isEdge({ kind, lines }: Extract<Step, { do: "edge" }>): boolean {
    if (this.#at === (kind === "start" ? 0 : this.#text.length)) return true;
    return lines && /[\n\r\u2028\u2029]/.test(this.#text[kind === "start" ? this.#at - 1 : this.#at]!);
  }

  #isWord(at: number, { is }: Extract<Step, { do: "word" }>): boolean {
    return at >= 0 && at < this.#text.length && is(this.#text.charCodeAt(at));
  }

  /** What is looked at stays where it is; once seen, no other way to see it is tried. */
  #look({ negate }: Extract<Step, { do: "look" }>, body: number): boolean {
    const [at, choices, log] = [this.#at, this.#choices.length, this.#log.length];
    const seen = this.#run(body);
    this.#choices.length = choices;
    this.#at = at;
    if (negate || !seen) this.#undo(log);
    return seen !== negate;
  }

  #same({ groups, back, flags }: Extract<Step, { do: "same" }>): boolean {
    const group = groups.find((one) => this.#registers[2 * one]! >= 0 && this.#registers[2 * one + 1]! >= 0);
    if (group === undefined) return true;
    const [start, end] = [this.#registers[2 * group]!, this.#registers[2 * group + 1]!];
    const from = back ? this.#at - (end - start) : this.#at;
    if (from < 0 || from + end - start > this.#text.length) return false;
    for (let i = 0; i < end - start; i++) {
      this.steps++;
      if (!sameCharacter(this.#text.charCodeAt(start + i), this.#text.charCodeAt(from + i), flags))
        return false;
    }
    this.#at = back ? from : from + end - start;
    return true;
  }
}

/** A pattern took more steps than it was given. */
export class TooManySteps extends Error {
  constructor(most: number) {
    super(`More than ${most} steps`);
  }
}

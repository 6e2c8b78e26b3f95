import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { type CharacterFlags, characters } from "./characters.ts";
import type { Loop, Program, Step } from "./program.ts";

/** @throws Error for sets that hold whole strings (flag v), which are not counted */
export function programOf(pattern: RegExp): Program {
  const { unicode, unicodeSets, ignoreCase, multiline, dotAll } = pattern;
  const flags = { i: ignoreCase, m: multiline, s: dotAll, u: unicode, v: unicodeSets };
  const ast = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode,
    unicodeSets,
  });
  const compiler = new Compiler(groupsOf(ast));
  compiler.any(ast.alternatives, { flags, back: false });
  compiler.steps.push({ do: "found" });
  const { steps, registers, groups } = compiler;
  return { steps, registers, groups: groups.size, unicode: unicode || unicodeSets };
}

function groupsOf(ast: AST.Pattern): ReadonlyMap<AST.CapturingGroup, number> {
  const groups = new Map<AST.CapturingGroup, number>();
  visitRegExpAST(ast, { onCapturingGroupEnter: (group) => groups.set(group, groups.size + 1) });
  return groups;
}

type OneCharacter = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

interface Frame {
  readonly flags: CharacterFlags;
  /** Inside a look-behind all is matched from its end. */
  readonly back: boolean;
}

class Compiler {
  readonly steps: Step[] = [];
  readonly groups: ReadonlyMap<AST.CapturingGroup, number>;
  registers: number;

  constructor(groups: ReadonlyMap<AST.CapturingGroup, number>) {
    this.groups = groups;
    this.registers = 2 * (groups.size + 1);
  }

  any(alternatives: readonly AST.Alternative[], frame: Frame): void {
    const ends: { to: number }[] = [];
    for (const [i, { elements }] of alternatives.entries()) {
      const isLast = i === alternatives.length - 1;
      const choice = isLast
        ? undefined
        : this.#add({ do: "either", first: this.steps.length + 1, second: 0 });
      for (const element of frame.back ? elements.toReversed() : elements) this.#element(element, frame);
      if (!choice) break;
      ends.push(this.#add({ do: "go", to: 0 }));
      choice.second = this.steps.length;
    }
    for (const end of ends) end.to = this.steps.length;
  }

  #add<S extends Step>(step: S): S {
    this.steps.push(step);
    return step;
  }

  #element(node: AST.Element, frame: Frame): void {
    if (node.type === "Assertion") this.#assertion(node, frame);
    else if (node.type === "Quantifier") this.#quantifier(node, frame);
    else if (node.type === "CapturingGroup") this.#capture(node, frame);
    else if (node.type === "Group") this.#group(node, frame);
    else if (node.type === "Backreference") this.#backreference(node, frame);
    else this.#character(node, frame);
  }

  #group({ alternatives, modifiers }: AST.Group, frame: Frame): void {
    this.any(alternatives, { ...frame, flags: modified(frame.flags, modifiers) });
  }

  #character(node: OneCharacter, frame: Frame): void {
    if (holdsStrings(node)) throw new Error(`Count ${node.raw} first: it stands for whole strings`);
    this.#add({ do: "character", is: characters(node.raw, frame.flags), back: frame.back });
  }

  #assertion(node: AST.Assertion, frame: Frame): void {
    if (node.kind === "lookahead" || node.kind === "lookbehind") this.#look(node, frame);
    else if (node.kind === "word")
      this.#add({ do: "word", negate: node.negate, is: characters("\\w", frame.flags) });
    else this.#add({ do: "edge", kind: node.kind, lines: frame.flags.m });
  }

  #look({ kind, negate, alternatives }: AST.LookaroundAssertion, frame: Frame): void {
    const look = this.#add({ do: "look", negate, next: 0 });
    this.any(alternatives, { ...frame, back: kind === "lookbehind" });
    this.#add({ do: "found" });
    look.next = this.steps.length;
  }

  #capture(node: AST.CapturingGroup, frame: Frame): void {
    const [start, end] = [2 * this.groups.get(node)!, 2 * this.groups.get(node)! + 1];
    this.#add({ do: "keep", register: frame.back ? end : start });
    this.any(node.alternatives, frame);
    this.#add({ do: "keep", register: frame.back ? start : end });
  }

  #backreference({ resolved }: AST.Backreference, { back, flags }: Frame): void {
    const groups = [resolved].flat().map((group) => this.groups.get(group)!);
    this.#add({ do: "same", groups, back, flags });
  }

  #quantifier({ min, max, greedy, element }: AST.Quantifier, frame: Frame): void {
    const [count, began] = [this.registers++, this.registers++];
    const loop: Loop = { min, max, greedy, count, began, body: 0, after: 0 };
    this.#add({ do: "set", register: count, value: 0 });
    const head = this.steps.length;
    this.#add({ do: "again", loop });
    loop.body = this.steps.length;
    this.#add({ do: "keep", register: began });
    for (const register of this.#registersIn(element)) this.#add({ do: "set", register, value: -1 });
    this.#element(element, frame);
    this.#add({ do: "round", loop });
    this.#add({ do: "go", to: head });
    loop.after = this.steps.length;
  }

  /** Each round forgets what the groups inside it found before. */
  #registersIn(element: AST.Element): number[] {
    const inside = [...this.groups].filter(
      ([group]) => group.start >= element.start && group.end <= element.end,
    );
    return inside.flatMap(([, number]) => [2 * number, 2 * number + 1]);
  }
}

function modified(flags: CharacterFlags, modifiers: AST.Modifiers | null): CharacterFlags {
  if (!modifiers) return flags;
  const { add, remove } = modifiers;
  const is = (key: "ignoreCase" | "multiline" | "dotAll", before: boolean) =>
    (before || add[key]) && !remove?.[key];
  return {
    ...flags,
    i: is("ignoreCase", flags.i),
    m: is("multiline", flags.m),
    s: is("dotAll", flags.s),
  };
}

function holdsStrings(node: OneCharacter): boolean {
  let holds = false;
  visitRegExpAST(node, {
    onClassStringDisjunctionEnter: () => {
      holds = true;
    },
    onCharacterSetEnter: (set) => {
      if (set.kind === "property" && set.strings) holds = true;
    },
  });
  return holds;
}

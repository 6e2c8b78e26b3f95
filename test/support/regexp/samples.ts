import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { characters } from "./characters.ts";

/** A text of any length that is made hard on one pattern: what leads there, then the same again and again. */
export interface Hard {
  readonly lead: string;
  readonly piece: string;
}

const TRIED_FIRST = Array.from("a1 -.'\n£xAé,م👍", (one) => one.codePointAt(0)!);
const LAST_TRIED = 0x3000;
const WAYS = 3;

/**
 * The texts a pattern itself suggests: what it looks for, over and over; every part of it that may repeat, without end;
 * and what leads there again and again, which never comes to an end either.
 */
export function hardOn(pattern: RegExp): Hard[] {
  const { source, unicode, unicodeSets } = pattern;
  const ast = new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets });
  const flags = {
    i: pattern.ignoreCase,
    m: pattern.multiline,
    s: pattern.dotAll,
    u: unicode,
    v: unicodeSets,
  };
  const repeated: AST.Quantifier[] = [];
  visitRegExpAST(ast, { onQuantifierEnter: (node) => void (node.max > 1 && repeated.push(node)) });
  const hard = Array.from({ length: WAYS }, (_, way) => way).flatMap((way) => {
    const sampler = new Sampler(way, flags);
    const parts = repeated.flatMap((node) => {
      const [lead, piece] = [sampler.before(node), sampler.of(node.element)];
      return [{ lead, piece }, alone(lead), alone(`${lead} `), alone(`${lead}${piece}`)];
    });
    return [alone(sampler.oneOf(ast.alternatives)), ...parts];
  });
  const byText = new Map(hard.map((one) => [`${one.lead}|${one.piece}`, one]));
  return [...byText.values()].filter(({ piece }) => piece !== "");
}

const alone = (piece: string): Hard => ({ lead: "", piece });

export const hardText = ({ lead, piece }: Hard, length: number): string =>
  `${lead}${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length - 1).concat("\u0000");

/** Writes what parts of a pattern match; another way, another alternative and another letter. */
class Sampler {
  readonly #way: number;
  readonly #flags: Parameters<typeof characters>[1];

  constructor(way: number, flags: Parameters<typeof characters>[1]) {
    this.#way = way;
    this.#flags = flags;
  }

  oneOf(alternatives: readonly AST.Alternative[]): string {
    return this.#all(alternatives[this.#way % alternatives.length]!.elements);
  }

  of(node: AST.Element): string {
    if (node.type === "Quantifier") return this.of(node.element).repeat(Math.max(1, node.min));
    if (node.type === "Group" || node.type === "CapturingGroup") return this.oneOf(node.alternatives);
    if (node.type === "Backreference") return this.oneOf([node.resolved].flat()[0]!.alternatives);
    return node.type === "Assertion" ? "" : this.#character(node.raw);
  }

  /** What the pattern matches before it comes to a node. */
  before(node: AST.Element): string {
    const { parent } = node;
    if (parent.type === "Quantifier") return this.before(parent);
    if (parent.type !== "Alternative") return "";
    const here = this.#all(parent.elements.slice(0, parent.elements.indexOf(node)));
    const { parent: around } = parent;
    return around.type === "Pattern" ? here : this.before(around) + here;
  }

  #all(elements: readonly AST.Element[]): string {
    return elements.map((element) => this.of(element)).join("");
  }

  #character(raw: string): string {
    const is = characters(raw, this.#flags);
    const some: number[] = TRIED_FIRST.filter(is);
    for (let code = 0; code < LAST_TRIED && some.length === 0; code++) if (is(code)) some.push(code);
    return some.length > 0 ? String.fromCodePoint(some[this.#way % some.length]!) : "";
  }
}

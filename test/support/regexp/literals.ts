const BLANK = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const WORD = /\.?[\p{ID_Continue}$]+/uy;
const QUOTED = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/y;
const COUNTS_ON = /\+\+|--/y;
const LITERAL = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/y;
const TEMPLATE_TEXT = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;

/** Words after which a slash begins a pattern; after any other it divides. */
const BEFORE_A_VALUE = new Set("return typeof case in of do else await yield void delete".split(" "));

/**
 * The patterns written out in a TypeScript source: what stands between slashes where a value is expected.
 * A statement may not begin with one: a brace before it would count as the end of a value.
 * @throws Error with the text from there on where a slash is neither division nor pattern
 */
export function literalsIn(source: string): RegExp[] {
  return new Scanner(source).code();
}

class Scanner {
  readonly #source: string;
  readonly #found: RegExp[] = [];
  #at = 0;
  /** Whether what stands before is a value: then a slash divides. */
  #isAfterValue = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end, or to the brace that closes what is open. */
  code(): RegExp[] {
    while (this.#at < this.#source.length) {
      const isGap = this.#eat(BLANK) !== undefined;
      if (this.#source[this.#at] === "}") break;
      this.#token(isGap);
    }
    return this.#found;
  }

  #eat(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const eaten = pattern.exec(this.#source);
    if (eaten) this.#at = pattern.lastIndex;
    return eaten ?? undefined;
  }

  #token(isGap: boolean): void {
    const one = this.#source[this.#at];
    const word = this.#eat(WORD)?.[0];
    if (word !== undefined) this.#isAfterValue = !BEFORE_A_VALUE.has(word);
    else if (this.#eat(QUOTED)) this.#isAfterValue = true;
    else if (one === "`") this.#template();
    else if (one === "{") this.#braces();
    else if (one === "/" && !this.#isAfterValue) this.#literal();
    else if (this.#eat(COUNTS_ON)) return;
    else this.#mark(one, isGap);
  }

  /** A mark; "x!" is still a value. */
  #mark(one: string | undefined, isGap: boolean): void {
    this.#at++;
    this.#isAfterValue = one === ")" || one === "]" || (one === "!" && this.#isAfterValue && !isGap);
  }

  #literal(): void {
    const literal = this.#eat(LITERAL);
    if (!literal) throw new Error(`Not a pattern: ${this.#source.slice(this.#at, this.#at + 40)}`);
    this.#found.push(new RegExp(literal[1]!, literal[2]));
    this.#isAfterValue = true;
  }

  #braces(): void {
    this.#at++;
    this.#isAfterValue = false;
    this.code();
    this.#at++;
    this.#isAfterValue = true;
  }

  #template(): void {
    this.#at++;
    this.#eat(TEMPLATE_TEXT);
    while (this.#source[this.#at] === "$") {
      this.#at++;
      this.#braces();
      this.#eat(TEMPLATE_TEXT);
    }
    this.#at++;
    this.#isAfterValue = true;
  }
}

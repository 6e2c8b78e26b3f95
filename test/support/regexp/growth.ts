import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { type Hard, hardOn, hardText } from "./samples.ts";
import { countSteps } from "./steps.ts";

/** A text of a given length, of one kind. */
export type TextOf = (length: number) => string;

/** Twice the text takes twice the steps; a pattern that looks back over all of it takes four times. */
export const MOST_GROWTH = 2.5;
/** What grows by more than this on a short text is looked at again on a long one, which decides. */
const DOUBTFUL_GROWTH = 2.05;
const SHORT = 150;
const LONG = 1_500;
/** What takes so many steps for each character has looked through the text again and again. */
export const MOST_STEPS_A_CHARACTER = 2_500;

export interface Grown {
  /** Steps on a text over steps on half of it; Infinity where it was given up. */
  readonly growth: number;
  /** The beginning of the text that it grew most on. */
  readonly text: string;
}

/** Whether some part may repeat without end. Any other pattern takes a bounded number of steps from each place: it cannot grow. */
export function repeatsWithoutEnd(pattern: RegExp): boolean {
  const { source, unicode, unicodeSets } = pattern;
  const ast = new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets });
  let isEndless = false;
  visitRegExpAST(ast, {
    onQuantifierEnter({ max }) {
      if (max === Number.POSITIVE_INFINITY) isEndless = true;
    },
  });
  return isEndless;
}

/** How the steps of a pattern grow on each kind of text and on those that it suggests itself: the worst, or the first too bad. */
export function worstGrowth(pattern: RegExp, kinds: readonly TextOf[]): Grown {
  const all = [...kinds, ...hardOn(pattern).map((hard: Hard) => (length: number) => hardText(hard, length))];
  let worst: Grown = { growth: 0, text: "" };
  for (const textOf of all) {
    const growth = growthOn(pattern, textOf);
    if (growth > worst.growth) worst = { growth, text: textOf(40) };
    if (growth > MOST_GROWTH) break;
  }
  return worst;
}

/** What is bounded soon stops growing, so a short text alone does not tell. */
function growthOn(pattern: RegExp, textOf: TextOf): number {
  const growth = ratio(pattern, textOf, SHORT);
  return growth <= DOUBTFUL_GROWTH ? growth : ratio(pattern, textOf, LONG);
}

function ratio(pattern: RegExp, textOf: TextOf, length: number): number {
  const most = 2 * length * MOST_STEPS_A_CHARACTER;
  const whole = countSteps(pattern, textOf(2 * length), most).steps;
  return Number.isFinite(whole) ? whole / countSteps(pattern, textOf(length)).steps : whole;
}

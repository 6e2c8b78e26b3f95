import type { Example } from "./examples.ts";
import { randomFrom } from "./random.ts";

const JOINTS = [" and ", ". ", ", ", " also ", " but ", " btw ", " n "];
const SEED = 11;
/** A longer message says enough beside the danger as it is. */
const LONGEST_WORDS = 30;

/**
 * What was written about danger, or close to it, once more with an ask beside it: "i want to die" has to be heard in
 * "i want to die and can you book me in" too. It teaches danger alone.
 */
export function joinedWithAsks(examples: readonly Example[]): Example[] {
  const asks = examples.filter(isPlainAsk);
  const next = randomFrom(SEED);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return examples.filter(isAboutDanger).map((example) => {
    const ask = oneOf(asks);
    const halves = [example.text, ask.text];
    const [first, second] = next() < 0.5 ? halves : halves.reverse();
    const { topic: _, intent: __, ...rest } = example;
    return { ...rest, text: `${first}${oneOf(JOINTS)}${second}`, joined: true as const };
  });
}

const isShort = ({ text }: Example): boolean => text.split(/\s+/).length <= LONGEST_WORDS;

/** From the authors of danger: danger itself, and what only sounds like it. */
function isAboutDanger(example: Example): boolean {
  const { risk, intent, noneOfThese } = example;
  return isShort(example) && (risk !== undefined || (intent === undefined && !noneOfThese));
}

const NO_ASK = new Set([
  "crisis",
  "unclear",
  "greet",
  "thanks",
  "stop",
  "small_talk",
  "abuse_at_bot",
  "out_of_scope",
  "checkin_ok",
]);

function isPlainAsk(example: Example): boolean {
  const { intent, risk } = example;
  return isShort(example) && !risk && intent !== undefined && !NO_ASK.has(intent);
}

import { isSpeltOut } from "./risk.ts";

/** Less danger than this the classifier sees in a turn of phrase: "shot 200 photos". */
const HARDLY = 0.05;
/** Of words so long the classifier has a list. */
const LONG = 5;

/** Whether a pattern of danger found in a message is only how things are said. */
export type TurnOfPhrase = (text: string, tokens: readonly string[], p: number) => boolean;

/**
 * A pattern that the classifier sees next to no danger in is a turn of phrase, if it can see at all: of letters one by
 * one, and of words that it has never met, such as those of another language, it can say nothing.
 */
export function turnOfPhrase(vocabulary: readonly string[]): TurnOfPhrase {
  const met = new Set(vocabulary);
  const isBlind = (tokens: readonly string[]) => {
    const long = tokens.filter((token) => token.length >= LONG);
    return long.filter((token) => !met.has(token)).length * 2 > long.length;
  };
  return (text, tokens, p) => p < HARDLY && !isBlind(tokens) && !isSpeltOut(text);
}

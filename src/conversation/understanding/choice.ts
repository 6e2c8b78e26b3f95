import { clean, tokensOf } from "./normalise.ts";

const PICKS = new Map(
  [
    ["1", "1st", "one", "first", "1st", "fist", "frist", "top"],
    ["2", "2nd", "two", "second", "secound", "2md"],
    ["3", "3rd", "three", "third", "thrid"],
    ["4", "4th", "four", "fourth", "forth"],
    ["5", "5th", "five", "fifth"],
    ["6", "6th", "six", "sixth"],
    ["7", "7th", "seven", "seventh"],
    ["8", "8th", "eight", "eighth"],
    ["9", "9th", "nine", "ninth"],
  ].flatMap((words, i) => words.map((word) => [word, i + 1] as const)),
);

const FILLERS = new Set(
  `the please pls plz plse i ill i'll i'd id will would like want to have take go going gonna for with number num
  numba nr no option opt choice choose pick slot can could do make let's lets yeah yes yh ye yep ok okay k thanks
  thank you ta cheers that that's thats it its it's is me gimme give um umm erm er hmm oh one's then mate bro x xx
  lol haha think probs probably maybe just my a an say pleas cool 👍 🙂 😊 🙏 😂 😁`.split(/\s+/),
);

/**
 * Which of the numbered options a message picks: "2", "the second one", "last one pls".
 * @returns 1 to `optionCount`; nothing if it picks none, more than one, or one that was not offered
 */
export function readChoice(text: string, optionCount: number): number | undefined {
  const left = withoutTrailingOne(tokensOf(clean(text)).filter((token) => !FILLERS.has(token)));
  if (left.length !== 1) return undefined;
  const pick = place(left[0]!, optionCount);
  return pick !== undefined && pick >= 1 && pick <= optionCount ? pick : undefined;
}

/** "the second one": the "one" stands for the thing, unless it is all there is. */
function withoutTrailingOne(tokens: string[]): string[] {
  const named = tokens.filter((token) => token !== "one" && token !== "ones");
  return named.length > 0 ? named : tokens;
}

function place(word: string, optionCount: number): number | undefined {
  if (/^(last|latest|bottom|final)$/.test(word)) return optionCount;
  if (/^(middle|mid)$/.test(word) && optionCount % 2 === 1) return (optionCount + 1) / 2;
  return PICKS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
}

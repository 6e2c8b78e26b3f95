/** Small pieces that patterns look for, repeated without end: what makes a pattern that backtracks go slow. */
export const PIECES = [
  ...[
    "a",
    " ",
    "1",
    "-",
    "'",
    "\n",
    "(",
    ".",
    ",",
    "@",
    "£",
    "<",
    "?",
    "!",
    '"',
    "“",
    "\u0000",
    "\u200b",
    "é",
    "م",
    "👍",
  ],
  ...[
    "1 ",
    "a1",
    "1/",
    "a ",
    "A ",
    " A",
    "a. ",
    "1:",
    "12 ",
    "0 7",
    "a@a.",
    "£1",
    "1p",
    "1.1",
    "..",
    "- ",
    "n't ",
    "(0)",
  ],
  ...[
    "not ",
    "but ",
    "and ",
    "to ",
    "at ",
    "half ",
    "mon ",
    "mon or ",
    "fri and ",
    "the 1st ",
    "1st ",
    "week ",
    "in 2 ",
  ],
  ...[
    "two ",
    "twenty ",
    "next ",
    "cant do ",
    "move to ",
    "change ",
    "Liked “",
    "Removed a ",
    "Reacted ",
    " from “",
    "to “",
  ],
  ...[
    "i am ",
    "not too ",
    "yeah but ",
    "my name is ",
    "mr ",
    "12 a ",
    "1 a street ",
    "m1 4",
    "http://",
    "www.",
    "100%",
    "k m s ",
  ],
  ...[
    "dont ",
    "kill ",
    "want to ",
    "pm",
    "p.m",
    "ab ",
    "lol ",
    "soooo",
    "sss",
    "1a1a",
    "v v ",
    "ѕ",
    "́",
    "ab\u00ad",
    "٣",
    "１",
  ],
];
const ENDS = ["", "!", "\u0000", " z", "“"];

/** A generator with a seed, so that a failure can be had again: numbers from 0 up to, not including, 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A text of some length that is hard on patterns; the same for the same number and seed. */
export function nasty(length: number, index: number, seed: number): string {
  const end = ENDS[index % ENDS.length]!;
  const body = index < PIECES.length ? PIECES[index]!.repeat(length) : mixed(length, index, seed);
  return body.slice(0, length - end.length) + end;
}

export const NASTY_COUNT = PIECES.length + 20;

/** A few pieces over and over, in an order that the seed decides. */
function mixed(length: number, index: number, seed: number): string {
  const random = seeded(seed + index);
  const few = Array.from({ length: 4 }, () => PIECES[Math.floor(random() * PIECES.length)]!);
  let text = "";
  while (text.length < length) text += few[Math.floor(random() * few.length)]!;
  return text;
}

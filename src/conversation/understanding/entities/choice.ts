import { clean, tokensOf } from "../words/normalise.ts";

const PICKS = new Map(
  [
    ["1", "1st", "one", "first", "fist", "frist", "furst", "top", "wun"],
    ["2", "2nd", "two", "tw0", "second", "secound", "2md", "secnd", "sec", "2nf"],
    ["3", "3rd", "three", "third", "thrid", "3td", "thurd", "free"],
    ["4", "4th", "four", "fourth", "forth"],
    ["5", "5th", "five", "fifth"],
    ["6", "6th", "six", "sixth"],
    ["7", "7th", "seven", "seventh"],
    ["8", "8th", "eight", "eighth"],
    ["9", "9th", "nine", "ninth"],
  ].flatMap((words, i) => words.map((word) => [word, i + 1] as const)),
);

const LONGEST = 500;

const FILLERS = new Set(
  `the please pls plz plse pleasee i il ill i'll i'd id will would like want to have take go going gonna for with number num
  numba numbr nr no option opt choice choose pick slot can could do make let's lets yeah yes yh ye yep ok okay k thanks thx
  thank you ta cheers that that's thats it its it's is me gimme give um umm erm er hmm oh one's then mate bro fam x xx xxx
  lol haha think probs probably maybe just my a an say pleas cool if still free available ok? works good fine great perfect
  sounds best suits be book prefer put in on list got say let said there cuz cos guess reckon tbh rn defo u appt appointment time da dat dis this m8 sis boss babe
  👍 🙂 😊 🙏 😂 😁 👌`.split(/\s+/),
);

const LAST = /^(?:last|latest|bottom|final|lastest)$/;
const MIDDLE = /^(?:middle|mid|midle)$/;
/** With "one" these point into the list; alone they ask for other times. */
const FIRST_OF_TIMES = /^(?:earliest|earlier|early|soonest|sooner|quickest|nearest)$/;
const LAST_OF_TIMES = /^(?:later|latest|late)$/;

/**
 * Which of the numbered options a message picks: "2", "the second one", "last one pls", "the later one".
 * @returns 1 to `optionCount`; nothing if it picks none, more than one, or one that was not offered
 */
export function readChoice(text: string, optionCount: number): number | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokensOf(meant(clean(text.replace(/#(?=\d)/g, ""))));
  const left = withoutTrailingOne(tokens.filter((token) => !FILLERS.has(token)));
  const pointed = tokens.includes("one") || tokens.includes("slot") || tokens.includes("1");
  const picks = new Set(left.map((word) => place(word, optionCount, pointed)));
  const [pick] = picks;
  return picks.size === 1 && pick !== undefined && pick >= 1 && pick <= optionCount ? pick : undefined;
}

const REASON = /\b(?:cos|cuz|coz|because|bc|since|as long as|so that|if)\b/;
const INSTEAD =
  /\b(?:but no|no wait|wait no|no sorry|sorry|actually|i mean|scrap that|no,? make (?:it|that))\b/;
const NOT_THAT = /\bnot (?:the |number |no )?\w{1,7}(?: (?:one|1))?[, ]+(?:but )?(?=the |number |no |\d)/;
const OR_SO = /\bor (?:whatever|something|so)\b/;
const ORDINAL_ONE = /\b(first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) 1\b/;

/** What is left without the reason, what they took back, and what they rule out: "not the first, the second cos of work". */
function meant(said: string): string {
  const [pick = said] = said.split(REASON);
  const last = pick.split(INSTEAD).at(-1)!;
  const kept = /[\p{L}\p{N}]/u.test(last) ? last : pick.replace(INSTEAD, " ");
  return kept.replace(NOT_THAT, " ").replace(OR_SO, " ").replace(ORDINAL_ONE, "$1 one");
}

/** Which option a message rules out: "not the first one", "anything but 2". */
export function readRefusedChoice(text: string, optionCount: number): number | undefined {
  const [, rest] =
    /^(?:no,? )?(?:not|anything but|any but|except|all but) (.{1,30})$/i.exec(text.trim()) ?? [];
  return rest === undefined || /^(?:that|this|it|dat)\b/i.test(rest)
    ? undefined
    : readChoice(rest, optionCount);
}

/** "any", "whichever", "u pick": all the same to them. */
export function saysAnyWillDo(text: string): boolean {
  return /\b(?:any|any1|anyone|either|whichever|whatever|whateva|whenever|(?:dont|don't|dnt) (?:mind|care)|not (?:fussed|bothered|fussy)|(?:u|you) (?:pick|choose|decide)|surprise me|all (?:good|fine)|all the same|easy|up 2 u|up to (?:you|u))\b(?! (?:other|others|more|earlier|later|different|chance|sooner|better))/i.test(
    clean(text),
  );
}

/** "the second one": the "one" stands for the thing, unless it is all there is. */
function withoutTrailingOne(tokens: string[]): string[] {
  const named = tokens.filter((token) => token !== "one" && token !== "ones");
  return named.length > 0 ? named : tokens;
}

function place(word: string, optionCount: number, pointed: boolean): number | undefined {
  if (LAST.test(word)) return optionCount;
  if (MIDDLE.test(word) && optionCount % 2 === 1) return (optionCount + 1) / 2;
  if (FIRST_OF_TIMES.test(word) && (pointed || /est$/.test(word))) return 1;
  if (LAST_OF_TIMES.test(word) && pointed) return optionCount;
  return PICKS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
}

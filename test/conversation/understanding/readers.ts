import { parts } from "../../../src/content/load.ts";
import { splitAnswer } from "../../../src/conversation/understanding/aside.ts";
import {
  readChoice,
  readRefusedChoice,
  saysAnyWillDo,
} from "../../../src/conversation/understanding/choice.ts";
import { readWhen } from "../../../src/conversation/understanding/dates.ts";
import { readFeeling } from "../../../src/conversation/understanding/feeling.ts";
import { hiddenWords } from "../../../src/conversation/understanding/hidden.ts";
import { readMoney } from "../../../src/conversation/understanding/money.ts";
import { clean, normalise, tokensOf } from "../../../src/conversation/understanding/normalise.ts";
import { readPhone } from "../../../src/conversation/understanding/phone.ts";
import { placeReader } from "../../../src/conversation/understanding/place.ts";
import { readPostcode } from "../../../src/conversation/understanding/postcode.ts";
import { foreignTo } from "../../../src/conversation/understanding/script.ts";
import { plainDanger } from "../../../src/conversation/understanding/situation.ts";
import { readTapback } from "../../../src/conversation/understanding/tapback.ts";
import { readYesNo } from "../../../src/conversation/understanding/yes-no.ts";
import { redact } from "../../../src/domain/redact.ts";
import { NASTY_COUNT, nasty } from "./nasty.ts";
import { understander } from "./subject.ts";
import { SUNDAY } from "./when-table.ts";

export const SEED = 20_261_122;
const HALF = 5_000;
const WHOLE = 10_000;
/** Twice the text takes twice the time; a pattern that looks back over all of it takes four times. */
export const MOST_GROWTH = 3;
/** What is done in this time has not looked at 10,000 characters 10,000 times, so its growth is not measured. */
const TOO_QUICK_MS = 25;
const TRIES = 5;

const placeOf = placeReader(parts.places("content"));
const languages = parts.languages("content");

/** Everything that reads what a person wrote. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  clean,
  normalise: (text) => tokensOf(normalise(text, new Map([["u", "you"]]))),
  readWhen: (text) => readWhen(text, SUNDAY),
  readYesNo,
  readChoice: (text) => readChoice(text, 5),
  readRefusedChoice: (text) => readRefusedChoice(text, 5),
  saysAnyWillDo,
  splitAnswer: (text) => splitAnswer(text, "awaiting_yes_no"),
  readFeeling,
  readMoney,
  readPhone,
  readPostcode,
  placeOf,
  foreignTo: (text) => foreignTo(text, languages),
  readTapback,
  redact: (text) => redact(text, ["Ottoline", "Example"]),
  hiddenWords,
  plainDanger,
  screen: understander.screen,
  understand: (text) => understander.understand(text, { today: SUNDAY }),
};

function quickest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
    if (best < TOO_QUICK_MS) break;
  }
  return best;
}

/** How much longer twice the text takes; 1 where it is done at once. */
export function growth(work: (text: string) => unknown, index: number): number {
  const [half, whole] = [nasty(HALF, index, SEED), nasty(WHOLE, index, SEED)];
  const long = quickest(() => work(whole));
  return long < TOO_QUICK_MS ? 1 : long / quickest(() => work(half));
}

export function slowest(work: (text: string) => unknown): { growth: number; index: number } {
  const grown = Array.from({ length: NASTY_COUNT }, (_, index) => ({ growth: growth(work, index), index }));
  return grown.reduce((worst, next) => (next.growth > worst.growth ? next : worst));
}

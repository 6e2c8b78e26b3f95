import { clean } from "../words/normalise.ts";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const WHEN =
  /\b(?:when|wen|once|after|before|until|til|till|if) (?:im|i am|i turn|i get to|i hit|ur|you are|youre) (\d{2})\b/;
const TURN = /\b(?:turn|turning|at age|at) (\d{2})\b(?! ?(?:am|pm|oclock|\d))/;
const SOON = new RegExp(
  `\\b(?:im|i am) (?:(?:nearly|almost|about to be|gonna be|going to be) (\\d{2})\\b|(\\d{2}) (?:tomorrow|tmrw|tmoz|soon|next|in (?:a |\\d|${MONTH}\\b)))`,
);

const plain = (text: string): string => clean(text).replace(/\bi[' ]m\b/g, "im");

/** An age that somebody speaks of reaching: "what stops when im 21", "im 18 tomorrow". Not one they have. */
export function readTurning(text: string): number | undefined {
  const said = plain(text);
  const found = SOON.exec(said) ?? WHEN.exec(said) ?? TURN.exec(said);
  const age = found?.[1] ?? found?.[2];
  return age === undefined ? undefined : Number(age);
}

/** The age they are until then, where they say that it comes soon: 17 for "im 18 tomorrow". */
export function readAgeBefore(text: string): number | undefined {
  const [, nearly, on] = SOON.exec(plain(text)) ?? [];
  const next = nearly ?? on;
  return next === undefined ? undefined : Number(next) - 1;
}

import type { Day } from "../domain/day.ts";
import { type Entitlement, moreOn, textOn } from "../domain/entitlement.ts";
import { segmentsOf } from "../domain/segments.ts";
import { figureErrors } from "./check-figures.ts";
import { readingGrade } from "./reading-grade.ts";
import { offerSlips } from "./told-standing.ts";
import { quotedIn } from "./told-words.ts";
import type { Placed } from "./yaml-file.ts";

type File = Placed<Entitlement>;

/** A school year of 6 in the US is about age 11. */
const HARDEST_GRADE = 6;
const LONGEST_SEGMENTS = 1;
const SPOKEN = ["howToAsk", "evidence", "ifNo"] as const;

/** What must be put right in an entitlement before it is used, as of a day, each with file and line. */
export function entitlementErrors(file: File, today: Day): string[] {
  return [
    ...dates(file, today),
    ...figureErrors(file, today),
    ...wordsOfOthers(file),
    ...brokenWords(file),
    ...offerSlips(file),
  ];
}

/** What reads badly, costs more than one text or says too little. */
export function entitlementWarnings(file: File, today: Day): string[] {
  const { more } = file.value;
  return [
    ...length(file, today),
    ...plainness(file, today),
    ...(more === undefined ? [file.slip([], "say more for the web: more")] : []),
  ];
}

function dates({ value, slip }: File, today: Day): string[] {
  const { review, checked, owner } = value;
  return [
    ...(review < today ? [slip(["review"], `was to be reviewed by ${review}; ask ${owner}`)] : []),
    ...(today < checked ? [slip(["checked"], `${checked} is still to come`)] : []),
  ];
}

function wordsOfOthers({ value, slip }: File): string[] {
  const sourced = (value.quotes ?? []).map(({ words }) => words);
  return (["text", "more", ...SPOKEN] as const).flatMap((field) =>
    quotedIn(value[field] ?? "")
      .filter((words) => !sourced.includes(words))
      .map((words) => slip([field], `whose words are "${words}"? Name them in quotes, with a source`)),
  );
}

/** YAML joins folded lines with a space: "one-" at the end of a line becomes "one- bed". */
function brokenWords({ value, slip }: File): string[] {
  return (["text", "more", ...SPOKEN] as const)
    .filter((field) => /\p{L}- \p{L}/u.test(value[field] ?? ""))
    .map((field) => slip([field], "a word is broken at its hyphen: keep it on one line"));
}

function length({ value, slip }: File, today: Day): string[] {
  const segments = segmentsOf(textOn(value, today) ?? value.text);
  return segments > LONGEST_SEGMENTS
    ? [slip(["text"], `the text takes ${segments} segments; ${LONGEST_SEGMENTS} at most`)]
    : [];
}

function plainness({ value, slip }: File, today: Day): string[] {
  const told = [
    ["text", textOn(value, today)],
    ["more", moreOn(value, today)],
    ...SPOKEN.map((field) => [field, value[field]] as const),
  ] as const;
  return told.flatMap(([field, words]) => {
    const grade = words === undefined ? 0 : readingGrade(words, value.names);
    return grade > HARDEST_GRADE
      ? [slip([field], `${field} reads at grade ${grade.toFixed(1)}; ${HARDEST_GRADE} (age 11) at most`)]
      : [];
  });
}

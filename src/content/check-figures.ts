import { type Amount, amountOn, figureOf } from "../domain/amount.ts";
import type { Day } from "../domain/day.ts";
import { type Entitlement, placeholders } from "../domain/entitlement.ts";
import { figuresIn } from "./told-words.ts";
import type { Placed } from "./yaml-file.ts";

type File = Placed<Entitlement>;

/** Figures that do not hold, come from nowhere, are written out where they would stay behind, or are used nowhere. */
export function figureErrors(file: File, today: Day): string[] {
  return [
    ...lackingFigures(file, today),
    ...unsourced(file),
    ...writtenOut(file, today),
    ...unusedAmounts(file),
  ];
}

function lackingFigures({ value, slip }: File, today: Day): string[] {
  if (value.standing === "ended") return [];
  const names = [...new Set(value.amounts.map(({ name }) => name))];
  return names
    .filter((name) => amountOn(value.amounts, name, today) === undefined)
    .map((name) => slip(["amounts"], `no figure "${name}" holds on ${today}`));
}

function unsourced({ value, slip }: File): string[] {
  return value.amounts.flatMap(({ source }, i) =>
    source ? [] : [slip(["amounts", i, "value"], "say which page shows this figure: source")],
  );
}

/** Text takes figures as placeholders, so that they change in one place; elsewhere they must be those of `amounts`. */
function writtenOut({ value, slip }: File, today: Day): string[] {
  const held = holding(value, today).map(figureOf);
  const known = (figure: string) => held.includes(figure);
  const told = (["text", "more"] as const).flatMap((field) =>
    figuresIn(value[field] ?? "")
      .filter((figure) => value.standing !== "ended" || !known(figure))
      .map((figure) => slip([field], `write ${figure} as a {name} from amounts`)),
  );
  const others = plainFields(value).flatMap(({ path, words }) =>
    figuresIn(words)
      .filter((figure) => !known(figure))
      .map((figure) => slip(path, `${figure} is no figure of amounts that holds on ${today}`)),
  );
  return [...told, ...others];
}

function holding({ amounts, standing }: Entitlement, today: Day): readonly Amount[] {
  return standing === "ended"
    ? amounts
    : amounts.filter(({ from, to }) => from <= today && (to ?? today) >= today);
}

function plainFields(value: Entitlement): { path: (string | number)[]; words: string }[] {
  return [
    ...(["title", "howToAsk", "evidence", "ifNo"] as const).map((field) => ({
      path: [field],
      words: value[field] ?? "",
    })),
    ...value.alsoNeeds.map((words, i) => ({ path: ["alsoNeeds", i], words })),
  ];
}

function unusedAmounts({ value, slip }: File): string[] {
  const named = new Set(["amount", ...placeholders(value.text + (value.more ?? ""))]);
  const written = new Set(
    [value.text, value.more ?? "", ...plainFields(value).map(({ words }) => words)].flatMap(figuresIn),
  );
  return value.amounts.flatMap((amount, i) =>
    named.has(amount.name) || written.has(figureOf(amount))
      ? []
      : [slip(["amounts", i, "name"], `"${amount.name}" is used nowhere in the file`)],
  );
}

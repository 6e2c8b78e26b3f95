import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";

const OneToFive = z.int().min(1).max(5);
const HIGHEST_RESIDUAL = 3;

const Hazard = z.strictObject({
  id: z.string().regex(/^HZ-\d{2,}$/),
  hazard: z.string().min(1),
  cause: z.string().min(1),
  effect: z.string().min(1),
  severity: OneToFive,
  likelihood: OneToFive,
  controls: z
    .array(z.strictObject({ control: z.string().min(1), test: z.string().min(1) }))
    .min(1, { error: "give at least one control" }),
  residual: OneToFive.max(HIGHEST_RESIDUAL, { error: "a residual of 4 or 5 is not accepted: add a control" }),
  owner: z.string().min(1),
});

/** The shape of docs/hazards.yaml. */
export const Hazards = z.array(Hazard).min(1);

/** The text of a file, or undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

const fromDisk: ReadFile = (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

/**
 * What is wrong with a hazard log: a hazard without a control, a residual that is too high, an id that stands twice, a
 * test that does not exist.
 * @returns a line for each, none when all is well
 */
export function hazardSlips(text: string, read: ReadFile = fromDisk): string[] {
  const given: unknown = parse(text);
  const hazards = Hazards.safeParse(given);
  if (!hazards.success)
    return hazards.error.issues.map(({ path, message }) => `${placeOf(given, path)}: ${message}`);
  const ids = hazards.data.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: this id stands twice`);
  const dangling = hazards.data.flatMap(({ id, controls }) =>
    controls.filter(({ test }) => !isThere(test, read)).map(({ test }) => `${id}: there is no test ${test}`),
  );
  return [...twice, ...dangling];
}

function placeOf(given: unknown, [index, ...rest]: readonly PropertyKey[]): string {
  const hazard: unknown = Array.isArray(given) ? given[Number(index)] : undefined;
  const id = (hazard as { id?: string } | undefined)?.id ?? `hazard ${String(index ?? "")}`;
  return [id, ...rest.map(String)].join(" ");
}

const TITLES =
  /\b(?:it|describe|test)(?:\.[a-z]+)?\s*\(\s*(["'`])((?:\\.|(?!\1).)+)\1|\]\s*\)\s*\(\s*(["'`])((?:\\.|(?!\3).)+)\3|\w\)\s*\(\s*(["'`])((?:\\.|(?!\5).)+)\5/gs;

/** A test is named "file > title", with the title as it stands in the file, of a test or of a group of them. */
function isThere(test: string, read: ReadFile): boolean {
  const [file = "", ...titles] = test.split(" > ");
  const source = /^test\/.*\.test\.ts$/.test(file) ? read(file) : undefined;
  if (source === undefined || titles.length === 0) return false;
  const known = new Set(
    [...source.matchAll(TITLES)].map((match) => (match[2] ?? match[4] ?? match[6])!.replace(/\\(.)/g, "$1")),
  );
  return titles.every((title) => known.has(title));
}

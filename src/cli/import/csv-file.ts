import { CsvError, parse } from "csv-parse/sync";
import { plainText, refuse } from "./plain-text.ts";

/** A row by its column names; `line` is the line of the file on which it starts, the heading being line 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row that cannot be taken, and why, in words that name the column and hold nothing of what it says. */
export interface Refusal {
  readonly line: number;
  readonly reason: string;
}

export interface CsvFile {
  readonly rows: readonly CsvRow[];
  readonly refused: readonly Refusal[];
}

/**
 * Reads a file with commas, semicolons or tabs between its cells, as spreadsheets write it. Blank rows are left out.
 * A column that is `optional` counts as empty where it is missing.
 * @throws ServiceError `import/refused` when it cannot be read at all, or lacks a column, or has one too many
 */
export function readCsv(
  bytes: Uint8Array,
  columns: readonly string[],
  optional: readonly string[] = [],
): CsvFile {
  const [head, ...records] = recordsIn(plainText(bytes));
  const names = head!.cells.map((name) => name.trim().toLowerCase().replace(/\s+/g, "_"));
  checkHeading(names, columns, optional);
  if (records.length === 0) throw refuse("There are no rows under the heading");
  const whole = records.filter(({ cells }) => cells.length === names.length);
  const refused = records
    .filter(({ cells }) => cells.length !== names.length)
    .map(({ line, cells }) => ({ line, reason: `has ${cells.length} cells, not ${names.length}` }));
  const blank = Object.fromEntries(optional.map((name) => [name, ""]));
  const rows = whole.map(({ line, cells }) => ({ line, cells: { ...blank, ...byName(names, cells) } }));
  return { rows, refused };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

type Parsed = { readonly info: { readonly lines: number }; readonly record: readonly string[] };

function recordsIn(text: string): CsvRecord[] {
  const options = { delimiter: delimiterOf(text), info: true, relax_column_count: true };
  const parsed = attempt(() => parse(text, options) as unknown as Parsed[]);
  return parsed
    .map(({ info, record }) => ({ line: info.lines - lineFeedsIn(record), cells: record }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? `line ${error["lines"]}: ` : "";
    throw refuse(
      `${line}a quotation mark is missing or one too many, so the rows cannot be told apart`,
      error,
    );
  }
}

/** The mark that the heading, which is the first line with anything on it, has most of. */
function delimiterOf(text: string): string {
  const heading = text.trimStart().split("\n", 1)[0]!;
  const count = (mark: string) => heading.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function lineFeedsIn(cells: readonly string[]): number {
  return cells.join("").split("\n").length - 1;
}

function checkHeading(
  names: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): void {
  const missing = columns.filter((column) => !names.includes(column) && !optional.includes(column));
  const unknown = names.filter((name) => !columns.includes(name)).map((name) => JSON.stringify(name));
  const twice = columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  const slips = [
    ...(missing.length ? [`these columns are missing: ${missing.join(", ")}`] : []),
    ...(unknown.length ? [`these columns are not known: ${unknown.join(", ")}`] : []),
    ...(twice.length ? [`these columns are there twice: ${twice.join(", ")}`] : []),
  ];
  if (slips.length) throw refuse(`The heading cannot be used: ${slips.join("; ")}`);
}

function byName(names: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, i) => [name, cells[i]!]));
}

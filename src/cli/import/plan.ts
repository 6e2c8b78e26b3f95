import type * as z from "zod";
import type { EpochMs } from "../../clock.ts";
import type { Db } from "../../store/store.ts";
import type { Vault } from "../../store/vault.ts";
import type { CsvFile, CsvRow, Refusal } from "./csv-file.ts";

/** What a row would do to the records. */
export type Verdict =
  | { readonly is: "unchanged" }
  | { readonly is: "refused"; readonly reason: string }
  | {
      readonly is: "added" | "changed";
      readonly write: () => Promise<void>;
      /** What can be done only once every row is written. */
      readonly link?: () => Promise<void>;
    };

export interface Records {
  readonly db: Db;
  readonly vault: Vault;
  readonly now: EpochMs;
  /** Whether appointments that a file leaves no time for are called off; otherwise its rows are refused. */
  readonly displaces: boolean;
}

/** How one kind of file is read and brought into the records. */
export interface Importer<T extends { readonly id: string }> {
  readonly columns: readonly string[];
  /** Those of them that a file may leave out. */
  readonly optional?: readonly string[];
  readonly shape: z.ZodType<T>;
  /** @param all every row of the file that could be read, this one among them */
  judge(value: T, all: readonly T[], records: Records): Promise<Verdict>;
  /** Ids of the appointments that could be held before a file, and not after it; left out where rows touch none. */
  stranded?(all: readonly T[], records: Records): Promise<readonly string[]>;
}

export interface Plan {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In the order of the file. */
  readonly refused: readonly Refusal[];
  /** Ids of the appointments that are to be called off before it is written. */
  readonly stranded: readonly string[];
  /** Writes it all. */
  carryOut(): Promise<void>;
}

/** What a file would do to the records, with every row that cannot be taken. Reads only. */
export async function planImport<T extends { readonly id: string }>(
  file: CsvFile,
  importer: Importer<T>,
  records: Records,
): Promise<Plan> {
  const { values, refused } = readRows(file.rows, importer.shape);
  const all = values.map(({ value }) => value);
  const verdicts: Verdict[] = [];
  for (const { line, value } of values) {
    const verdict = await importer.judge(value, all, records);
    verdicts.push(verdict);
    if (verdict.is === "refused") refused.push({ line, reason: verdict.reason });
  }
  const count = (is: Verdict["is"]) => verdicts.filter((verdict) => verdict.is === is).length;
  return {
    added: count("added"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    refused: [...file.refused, ...refused].sort((a, b) => a.line - b.line),
    stranded: (await importer.stranded?.(all, records)) ?? [],
    carryOut: () => carryOut(verdicts),
  };
}

async function carryOut(verdicts: readonly Verdict[]): Promise<void> {
  const writing = verdicts.filter((verdict) => "write" in verdict);
  for (const { write } of writing) await write();
  for (const { link } of writing) await link?.();
}

interface Read<T> {
  readonly values: { readonly line: number; readonly value: T }[];
  readonly refused: Refusal[];
}

function readRows<T extends { readonly id: string }>(rows: readonly CsvRow[], shape: z.ZodType<T>): Read<T> {
  const read: Read<T> = { values: [], refused: [] };
  const firstLine = new Map<string, number>();
  for (const { line, cells } of rows) {
    const result = shape.safeParse(cells);
    const before = firstLine.get(cells["id"]!.trim());
    firstLine.set(cells["id"]!.trim(), before ?? line);
    if (!result.success) read.refused.push({ line, reason: reasonsOf(result.error) });
    else if (before !== undefined) read.refused.push({ line, reason: `id: is on line ${before} already` });
    else read.values.push({ line, value: result.data });
  }
  return read;
}

function reasonsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [...path, message].join(": ")).join("; ");
}

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parts } from "../content/load.ts";
import { dayOf } from "../domain/day.ts";
import { type Command, type Context, UsageError } from "./command.ts";
import { lookIntoAny, writeTo } from "./database.ts";
import { type CsvFile, readCsv } from "./import/csv-file.ts";
import { peopleImporter } from "./import/people.ts";
import { refuse } from "./import/plain-text.ts";
import { type Importer, type Plan, planImport } from "./import/plan.ts";
import { schedulesImporter } from "./import/schedules.ts";
import { workersImporter } from "./import/workers.ts";

/** Brings the council's lists of staff and young people into the records: all of a file or nothing of it. */
export const importCsv: Command = {
  summary: "brings in the council's lists; without --write it only says what it would do",
  usage: "workers|people|schedules FILE.csv [--write]",
  async run(args, context) {
    const { kind, path, write } = readArguments(args);
    if (kind === "people") return await bringIn(path, peopleImporter(today(context)), write, context);
    const places = parts.places(context.settings.contentFolder);
    if (kind === "workers") return await bringIn(path, workersImporter(places), write, context);
    const kinds = parts.service(context.settings.contentFolder).appointmentKinds;
    return await bringIn(path, schedulesImporter({ places, kinds }), write, context);
  },
};

function readArguments(args: readonly string[]): {
  kind: "workers" | "people" | "schedules";
  path: string;
  write: boolean;
} {
  const options = { write: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [kind, path, ...more] = positionals;
  if (kind !== "workers" && kind !== "people" && kind !== "schedules")
    throw new UsageError('Say what to import: "workers", "people" or "schedules".');
  if (!path || more.length > 0) throw new UsageError("Give one file.");
  return { kind, path, write: values.write };
}

async function bringIn<T extends { readonly id: string }>(
  path: string,
  importer: Importer<T>,
  write: boolean,
  context: Context,
): Promise<number> {
  const file = readCsv(bytesOf(path), importer.columns, importer.optional);
  const plan = await carryOut(file, importer, write, context);
  return report(plan, write, context);
}

async function carryOut<T extends { readonly id: string }>(
  file: CsvFile,
  importer: Importer<T>,
  write: boolean,
  { settings, clock }: Context,
): Promise<Plan> {
  const now = clock.now();
  if (!write)
    return await lookIntoAny(settings, (db, vault) => planImport(file, importer, { db, vault, now }));
  return await writeTo(settings, async (db, vault) => {
    const plan = await planImport(file, importer, { db, vault, now });
    if (plan.refused.length === 0) await plan.carryOut();
    return plan;
  });
}

function report({ added, changed, unchanged, refused }: Plan, write: boolean, { stdout, stderr }: Context) {
  stdout.write(`added ${added}, changed ${changed}, unchanged ${unchanged}, refused ${refused.length}\n`);
  for (const { line, reason } of refused) stdout.write(`line ${line}: ${reason}\n`);
  if (refused.length > 0) {
    const lines = refused.map(({ line }) => line).join(", ");
    stderr.write(
      `Nothing was written: put right what is refused (line ${lines}) and import the file again.\n`,
    );
    return 1;
  }
  if (!write) stdout.write("This was a dry run and nothing was written: add --write to do it.\n");
  return 0;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw refuse(`The file ${path} cannot be read: is it there, and a file?`, cause);
  }
}

function today({ clock }: Context) {
  return dayOf(clock.now());
}

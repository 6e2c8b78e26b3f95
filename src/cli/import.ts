import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { EpochMs } from "../clock.ts";
import { loadContent, parts } from "../content/load.ts";
import { dayOf } from "../domain/day.ts";
import type { Db } from "../store/store.ts";
import type { Vault } from "../store/vault.ts";
import { displace } from "../work/appointments/displaced.ts";
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
  usage: "workers|people|schedules FILE.csv [--write] [--displace]",
  async run(args, context) {
    const { kind, path, ...how } = readArguments(args);
    if (kind === "people") return await bringIn(path, peopleImporter(today(context)), how, context);
    const places = parts.places(context.settings.contentFolder);
    if (kind === "workers") return await bringIn(path, workersImporter(places), how, context);
    const kinds = parts.service(context.settings.contentFolder).appointmentKinds;
    return await bringIn(path, schedulesImporter({ places, kinds }), how, context);
  },
};

/** Without `write` it only says what it would do. */
interface How {
  readonly write: boolean;
  /** Appointments that a file leaves no time for are called off: those people are told, and offered other times. */
  readonly displace: boolean;
}

interface Arguments extends How {
  readonly kind: "workers" | "people" | "schedules";
  readonly path: string;
}

function readArguments(args: readonly string[]): Arguments {
  const flag = { type: "boolean", default: false } as const;
  const options = { write: flag, displace: flag };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [kind, path, ...more] = positionals;
  if (kind !== "workers" && kind !== "people" && kind !== "schedules")
    throw new UsageError('Say what to import: "workers", "people" or "schedules".');
  if (!path || more.length > 0) throw new UsageError("Give one file.");
  return { kind, path, ...values };
}

async function bringIn<T extends { readonly id: string }>(
  path: string,
  importer: Importer<T>,
  how: How,
  context: Context,
): Promise<number> {
  const file = readCsv(bytesOf(path), importer.columns, importer.optional);
  const plan = await carryOut(file, importer, how, context);
  return report(plan, how.write, context);
}

async function carryOut<T extends { readonly id: string }>(
  file: CsvFile,
  importer: Importer<T>,
  { write, displace: displaces }: How,
  { settings, clock }: Context,
): Promise<Plan> {
  const now = clock.now();
  const plan = (db: Db, vault: Vault) => planImport(file, importer, { db, vault, now, displaces });
  if (!write) return await lookIntoAny(settings, plan);
  return await writeTo(settings, async (db, vault) => {
    const made = await plan(db, vault);
    if (made.refused.length > 0) return made;
    await callOff(made.stranded, { db, vault, now }, settings);
    await made.carryOut();
    return made;
  });
}

/** While the advisers are still on record as they were, so that word of it reaches their calendars. */
async function callOff(
  ids: readonly string[],
  { db, vault, now }: { db: Db; vault: Vault; now: EpochMs },
  { contentFolder, publicUrl, paTextWords }: Context["settings"],
): Promise<void> {
  if (ids.length === 0) return;
  const told = { content: loadContent(contentFolder), publicUrl, paTextWords, store: { vault } };
  for (const id of ids) await displace(db, told, id, "service", now);
}

function report(plan: Plan, write: boolean, { stdout, stderr }: Context) {
  const { added, changed, unchanged, refused, stranded } = plan;
  stdout.write(`added ${added}, changed ${changed}, unchanged ${unchanged}, refused ${refused.length}\n`);
  for (const { line, reason } of refused) stdout.write(`line ${line}: ${reason}\n`);
  if (refused.length > 0) {
    const lines = refused.map(({ line }) => line).join(", ");
    stderr.write(
      `Nothing was written: put right what is refused (line ${lines}) and import the file again.\n`,
    );
    return 1;
  }
  if (stranded.length > 0)
    stdout.write(`appointments called off ${stranded.length}: they are told, and offered other times\n`);
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

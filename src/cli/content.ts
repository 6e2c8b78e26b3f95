import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkContent } from "../content/check.ts";
import type { TextFigures } from "../content/text-figures.ts";
import { loadUnderstanding } from "../conversation/understanding/index.ts";
import { dayOf } from "../domain/day.ts";
import { ServiceError } from "../errors.ts";
import { type Command, UsageError } from "./command.ts";

/** Checks the content files as of today. */
export const content: Command = {
  summary: "checks every content file: shape, source, figures, review date, reading age, segments",
  usage: "check [FOLDER]",
  async run(args, { settings, stdout, stderr, clock }) {
    const folder = folderIn(args) ?? settings.contentFolder;
    if (!existsSync(folder)) throw new ServiceError("content/invalid", `There is no folder ${folder}`);
    const { errors, warnings, notes, texts } = checkContent(folder, dayOf(clock.now()));
    const all = [...errors, ...understandingSlips(join(folder, "understanding"))];
    for (const note of notes) stdout.write(`note: ${note}\n`);
    for (const warning of warnings) stdout.write(`warning: ${warning}\n`);
    for (const error of all) stderr.write(`error: ${error}\n`);
    stdout.write(`${figuresLine(texts)}\n`);
    stdout.write(`${folder}: ${all.length} errors, ${warnings.length} warnings\n`);
    return all.length > 0 ? 1 : 0;
  },
};

function figuresLine({ texts, ...figures }: TextFigures): string {
  const { meanSegments, segments95th, mostSegments, meanGrade, hardestGrade } = figures;
  const segments = `segments ${meanSegments.toFixed(2)} on average, ${segments95th} at the 95th percentile, ${mostSegments} at most`;
  return `${texts} entitlements: ${segments}; reading grade ${meanGrade.toFixed(1)} on average, ${hardestGrade.toFixed(1)} at most`;
}

function folderIn(args: readonly string[]): string | undefined {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [verb, folder, ...more] = positionals;
  if (verb !== "check") throw new UsageError('Say what to do with the content: "check".');
  if (more.length > 0) throw new UsageError("Give one folder at most.");
  return folder;
}

function understandingSlips(folder: string): string[] {
  try {
    loadUnderstanding(folder);
    return [];
  } catch (error) {
    if (error instanceof ServiceError) return error.message.split("\n");
    throw error;
  }
}

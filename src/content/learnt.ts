import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";
import * as z from "zod";
import { Day } from "../domain/day.ts";
import { readYaml } from "./yaml-file.ts";

/** A message that was not understood, with what a worker said it meant. */
const LearntLine = z.strictObject({
  text: z.string().min(1),
  intent: z.string().min(1),
  source: z.literal("corrected by staff"),
  learnt: Day,
});
export type LearntLine = z.infer<typeof LearntLine>;

/** The shape of content/understanding/learnt.yaml. */
const LearntLines = z.array(LearntLine).readonly();

const HEAD = `# Messages that were not understood, with what a worker said they meant: made by \`intouch understand --learn\`.
# Names and numbers are taken out. Read each before it is kept; take out a line that teaches the wrong thing.
# Then train again with: npm run train
`;

/** @throws ServiceError `content/invalid` with line and reason. A file that is not there holds nothing yet. */
export function readLearnt(path: string): readonly LearntLine[] {
  return existsSync(path) ? readYaml(path, LearntLines) : [];
}

/** Adds lines at the end of the file; what stands in it stays as it is. */
export function addLearnt(path: string, lines: readonly LearntLine[]): void {
  if (lines.length === 0) return;
  const before = existsSync(path) ? readFileSync(path, "utf8").replace(/\n*$/, "\n") : HEAD;
  writeFileSync(path, before + stringify(lines, { lineWidth: 0 }));
}

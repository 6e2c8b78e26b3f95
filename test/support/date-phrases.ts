import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { wishOf } from "../../dialogs/booking-wish.ts";
import type { Ctx } from "../../src/conversation/dialog.ts";
import { Day } from "../../src/domain/day.ts";

const Phrase = z.strictObject({
  text: z.string(),
  ask: z.boolean().optional(),
  date: z.string().optional(),
  time: z.string().optional(),
  part: z.string().optional(),
  bound: z.string().optional(),
  not: z.string().optional(),
  soonest: z.boolean().optional(),
});
export type Phrase = z.infer<typeof Phrase>;

const FILE = join(import.meta.dirname, "../conversations/date-phrases.yaml");

/** Ways to say when, each with what it stands for. */
export const datePhrases: readonly Phrase[] = z.array(Phrase).parse(parse(readFileSync(FILE, "utf8")));

const TODAY = Day.parse("2026-11-23");

/** Whether one is understood: every part that it names, or that no one day is meant. */
export function isUnderstood({ text, ask, ...parts }: Phrase): boolean {
  const { unclear, ...wish } = wishOf({ text, known: { today: TODAY } } as Ctx);
  if (ask) return unclear !== undefined;
  const named = Object.entries(parts) as [keyof typeof wish, string | boolean][];
  return (
    unclear === undefined &&
    named.every(([part, value]) => wish[part] === value) &&
    !(wish.date && !parts.date)
  );
}

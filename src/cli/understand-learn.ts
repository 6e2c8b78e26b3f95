import { join } from "node:path";
import { addLearnt, type LearntLine, readLearnt } from "../content/learnt.ts";
import { INTENTS } from "../conversation/understanding/types.ts";
import { type Day, dayOf } from "../domain/day.ts";
import { holdsPersonal } from "../domain/redact.ts";
import { allNames } from "../store/names.ts";
import { markLearnt, type Unheard, unheardList } from "../store/unheard.ts";
import type { Context } from "./command.ts";
import { lookInto, writeTo } from "./database.ts";

const LONGEST = 300;
const KNOWN: ReadonlySet<string> = new Set(INTENTS);

/** A correction, and why it is no example. */
interface Refused {
  readonly unheard: Unheard;
  readonly why: string;
}

/** Lists what was not understood, oldest first, as JSON lines: names and numbers were taken out when it was kept. */
export async function listUnheard({ settings, stdout }: Context): Promise<number> {
  const list = await lookInto(settings, (db, vault) => unheardList(db, vault, "all"));
  for (const { id: _, at, ...rest } of list)
    stdout.write(`${JSON.stringify({ at: new Date(at).toISOString(), ...rest })}\n`);
  return 0;
}

/** Makes examples of what workers corrected: each once, none with a name or a number in it, and says what it did. */
export async function learn({ settings, stdout, clock }: Context): Promise<number> {
  const path = join(settings.contentFolder, "understanding", "learnt.yaml");
  const kept = new Set(readLearnt(path).map(({ text }) => keyOf(text)));
  const today = dayOf(clock.now());
  const { lines, refused } = await writeTo({ ...settings }, async (db, vault) => {
    const corrected = await unheardList(db, vault, "to-learn");
    const sorted = sortOut(corrected, kept, await allNames(db, vault), today);
    addLearnt(path, sorted.lines);
    await markLearnt(
      db,
      corrected.map(({ id }) => id),
      clock.now(),
    );
    return sorted;
  });
  for (const { unheard, why } of refused) stdout.write(`Left out "${unheard.words}": ${why}\n`);
  stdout.write(`${lines.length} new ${lines.length === 1 ? "example" : "examples"} in ${path}\n`);
  return 0;
}

function sortOut(
  corrected: readonly Unheard[],
  kept: Set<string>,
  names: readonly string[],
  today: Day,
): { lines: LearntLine[]; refused: Refused[] } {
  const lines: LearntLine[] = [];
  const refused: Refused[] = [];
  for (const unheard of corrected) {
    const text = unheard.words.replace(/\s+/g, " ").trim();
    const why = whyNot(text, unheard.meant!, kept, names);
    if (why) refused.push({ unheard, why });
    else lines.push({ text, intent: unheard.meant!, source: "corrected by staff", learnt: today });
    kept.add(keyOf(text));
  }
  return { lines, refused };
}

function whyNot(text: string, meant: string, kept: ReadonlySet<string>, names: readonly string[]) {
  if (!KNOWN.has(meant)) return `there is no intent "${meant}" any more`;
  if (text.length < 2 || text.length > LONGEST) return "too short or too long to learn from";
  if (holdsPersonal(text, names)) return "a name or a number is in it";
  return kept.has(keyOf(text)) ? "it is there already" : undefined;
}

/** Two lines that differ in capitals, marks and spaces alone teach the same. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

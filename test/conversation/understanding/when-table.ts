import { Day } from "../../../src/domain/day.ts";

/** One phrase with what it means: the day, the time, the part of the day, or why it is asked about. */
export interface WhenRow {
  readonly why: string;
  readonly said: string;
  readonly means: Readonly<Record<string, string | boolean>>;
}

/** A Sunday. */
export const SUNDAY = Day.parse("2026-11-22");
export const WEDNESDAY = Day.parse("2026-11-25");

const PARTS = new Set(["morning", "afternoon", "evening"]);
const BOUNDS = new Set(["from", "until"]);

/**
 * Reads a table: `# why` opens a group, then a line each of `phrase = meaning`, where the meaning is any of a day
 * (12-01), a time (14:30), a part of the day, from, until, soonest, not:12-01, ?reason, or nothing for no reading at all.
 */
export function whenTable(table: string): WhenRow[] {
  let why = "";
  return table.split("\n").flatMap((line) => {
    const text = line.trim();
    if (text.startsWith("# ")) why = text.slice(2);
    if (text === "" || text.startsWith("# ")) return [];
    const [said, meaning = ""] = text.split(" = ");
    return [{ why, said: said!.replace(/ =$/, ""), means: meaningOf(meaning.split(" ").filter(Boolean)) }];
  });
}

function meaningOf(words: readonly string[]): Record<string, string | boolean> {
  return Object.assign({}, ...words.map(wordMeaning)) as Record<string, string | boolean>;
}

function wordMeaning(word: string): Record<string, string | boolean> {
  if (PARTS.has(word)) return { part: word };
  if (BOUNDS.has(word)) return { bound: word };
  if (word === "soonest") return { soonest: true };
  if (word.startsWith("?")) return { unclear: word.slice(1) };
  if (word.startsWith("not:")) return { not: dayOf(word.slice(4)) };
  return word.includes(":") ? { time: word } : { date: dayOf(word) };
}

/** "11-24" is in 2026 from the day of the test on, else in 2027; a whole date stands as it is. */
function dayOf(short: string): string {
  if (short.length > 5) return short;
  return `${short >= "11-22" ? 2026 : 2027}-${short}`;
}

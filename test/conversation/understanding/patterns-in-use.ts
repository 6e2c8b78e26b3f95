import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { waysOf } from "../../../src/conversation/understanding/words/needed-words.ts";
import { literalsIn } from "../../support/regexp/literals.ts";
import { notingBuilt, notingUse, PatternSet } from "../../support/regexp/watch.ts";
import { NASTY_COUNT, nasty } from "./nasty.ts";

export const SEED = 20_261_122;

/** Every file that may look at what a person wrote. */
const SOURCES = ["src/conversation/**/*.ts", "src/domain/**/*.ts", "src/work/**/*.ts", "dialogs/*.ts"];

const USUAL =
  `hi|nxt tues arvo|half 2 on the 14th|not monday|move tue to thu|£20 a week|07700 900123|m14 4sq|yeah but is it far?
  |Liked “Pick a time”|Removed a like from “x”|Reacted 👍 to “ok then”|my name is kelvin|im not too good|sooooo sad|k m s|l33t b4
  |mossside|привет|xin chao toi|tell Sunita i live at 12 moss bank road|a@b.example|https://x.example|asap|3/12|xmas eve|2-4pm|1400`.split(
    "|",
  );

/** What opens each of the dialogs, for the long answer that follows. */
const OPENINGS =
  `menu|book an appointment|cancel my appointment|what can i get|check in|whats on|can i talk to my pa|ring me|about me
  |what i asked for|im pregnant|change language|this is his mum|wrong number|coming up`.split("|");
const MAYA = "+447700900001";
const STRANGER = "+447700900950";

/** Patterns written out, put together, or given a long text by the readers or in a talk: each once. */
export async function patternsInUse(): Promise<RegExp[]> {
  const set = new PatternSet();
  for (const file of globSync(SOURCES))
    for (const pattern of literalsIn(readFileSync(file, "utf8"))) set.add(pattern);
  await notingBuilt(set, async () => {
    for (const file of globSync(SOURCES))
      if (!file.endsWith("/training/main.ts")) await import(resolve(file));
    await notingUse(set, () => readEverything());
    await notingUse(set, () => talk());
  });
  return set.patterns;
}

/** Each way in which one of these patterns can match, by itself: a pattern is no slower than the slowest of its ways. */
export function waysOfAll(patterns: readonly RegExp[]): RegExp[] {
  const ways = new PatternSet();
  for (const pattern of patterns)
    for (const { source } of waysOf(pattern)) ways.add(new RegExp(source, pattern.flags));
  return ways.patterns;
}

async function readEverything(): Promise<void> {
  const { READERS } = await import("./readers.ts");
  const long = USUAL.map((text) => `${text} `.repeat(40));
  const nastyOnes = Array.from({ length: NASTY_COUNT }, (_, i) => nasty(1_000, i, SEED));
  for (const text of [...long, ...nastyOnes]) for (const read of Object.values(READERS)) read(text);
}

/** Every dialog, opened and answered at length, by somebody we know and by nobody we know. */
async function talk(): Promise<void> {
  const { startLine } = await import("../../support/line.ts");
  const line = await startLine("2026-11-23T10:00:00Z");
  try {
    for (const from of [MAYA, STRANGER])
      for (const [i, opening] of OPENINGS.entries()) {
        await line.say(from, opening);
        await line.say(from, `${USUAL[i]} `.repeat(40));
      }
  } finally {
    await line.close();
  }
}

import * as z from "zod";
import { type Dialog, done, say } from "../src/conversation/dialog.ts";
import type { Said } from "../src/domain/said.ts";
import type { Told } from "../src/domain/told.ts";
import { dayInWords } from "./day-in-words.ts";
import { KEEP, keptFacts } from "./entitlement-facts.ts";
import { isTheirs, proveFirst } from "./gate.ts";
import { readAboutKept } from "./said-of-rights.ts";

/** What they let us keep of what they said: shown, and forgotten when they say so. */
export const keptFactsDialog: Dialog<never, object> = {
  name: "kept-facts",
  version: 1,
  intents: [],
  claims: (ctx) => readAboutKept(ctx) !== undefined,
  data: z.object({}),
  start(ctx) {
    if (!isTheirs(ctx)) return proveFirst(ctx);
    const kept = factLines(keptFacts(ctx));
    const forgets = readAboutKept(ctx) === "forget";
    const saidNow = Object.keys(ctx.said ?? {}).length > 0;
    if (kept.length === 0 && !(forgets && saidNow)) return done([say("kept.nothing")]);
    if (!forgets) return done([say("kept.these", { lines: kept }), say("kept.can-forget")]);
    return done([say("kept.forgotten")], [{ do: "forget-told" }, { do: "withdraw", topic: KEEP }]);
  },
  steps: {},
};

/** Each fact as a line. Key: `kept.home-own-tenancy`, `kept.parent-yes`. */
function factLines({ ageOn: _, age: __, ...told }: Told): Said[] {
  return Object.entries(told).flatMap(([fact, value]) => (value === undefined ? [] : [lineOf(fact, value)]));
}

function lineOf(fact: string, value: string | boolean | number): Said {
  if (fact === "council" || fact === "livesIn")
    return { key: `kept.${dashed(fact)}`, args: { place: String(value) } };
  if (fact === "courseEnds" || fact === "movesOn")
    return { key: `kept.${dashed(fact)}`, args: { day: dayInWords(value as never) } };
  const word = typeof value === "boolean" ? (value ? "yes" : "no") : String(value).replaceAll("_", "-");
  return { key: `kept.${dashed(fact)}-${word}` };
}

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

import * as z from "zod";
import { parts } from "../content/load.ts";
import { Day } from "../domain/day.ts";
import { type Answer, entitlementsFor } from "../domain/entitlement-answer.ts";
import { Facts } from "../domain/facts.ts";
import { noArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { answerLines } from "./json-lines.ts";

const Question = z.object({
  id: z.union([z.string(), z.number()]),
  today: Day,
  person: Facts.extend({ born: Day.exactOptional() }),
});

/** What each person could get, one JSON object a line. */
export const entitlements: Command = {
  summary: "JSON lines {id, today, person} on stdin: what each person could get on that day",
  usage: "< PEOPLE.jsonl",
  async run(args, context) {
    noArguments(args);
    const all = parts.entitlements(context.settings.contentFolder);
    return await answerLines(context, Question, ({ id, today, person }) => {
      return { id, entitlements: entitlementsFor(all, person, today).map(shown) };
    });
  },
};

function shown({ reason: _, missing: __, ...answer }: Answer): Omit<Answer, "reason" | "missing"> {
  return answer;
}

import { join } from "node:path";
import * as z from "zod";
import { loadUnderstanding, type Understanding } from "../conversation/understanding/index.ts";
import { Day, dayOf } from "../domain/day.ts";
import { noArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { answerLines } from "./json-lines.ts";
import { learn, listUnheard } from "./understand-learn.ts";

const Message = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z.enum(["awaiting_yes_no", "awaiting_slot_choice", "in_checkin"]).optional(),
  /** The day on which it is read, for "tomorrow"; today unless it says otherwise. */
  today: Day.optional(),
});

function shown({ risk, aside, also, ...meaning }: Understanding): object {
  return {
    ...meaning,
    crisis: risk.level,
    ...(risk.kind && { crisisKind: risk.kind }),
    ...(aside && { aside: asked(aside.question, aside.heard) }),
    ...(also && { also: asked(also.text, also.heard) }),
  };
}

function asked(text: string, { intent, topic }: Understanding): object {
  return { text, intent, ...(topic && { topic }) };
}

/** What messages mean, one JSON object a line. */
export const understand: Command = {
  summary: "JSON lines {id, text, context?, today?} on stdin: what each message means",
  usage: "< MESSAGES.jsonl | --unheard | --learn",
  async run(args, context) {
    if (args[0] === "--learn" && args.length === 1) return await learn(context);
    if (args[0] === "--unheard" && args.length === 1) return await listUnheard(context);
    noArguments(args);
    const understander = loadUnderstanding(join(context.settings.contentFolder, "understanding"));
    const now = dayOf(context.clock.now());
    return await answerLines(context, Message, ({ id, text, context: awaited, today = now }) => {
      const situation = { today, ...(awaited && { context: awaited }) };
      return { id, ...shown(understander.understand(text, situation)) };
    });
  },
};

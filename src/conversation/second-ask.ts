import { bothMade } from "./beside.ts";
import type { Ctx } from "./dialog.ts";
import type { Made, TurnInput } from "./turn-types.ts";
import type { Aside, OneAsk, SecondAsk } from "./understanding/types.ts";
import type { Resumed } from "./waiting.ts";

/** Makes something of one ask by itself. */
type Open = (input: TurnInput, ctx: Ctx) => Made;

/** Two asks in one message: the first is dealt with, then the second; a question that the first leaves open comes back. */
export function bothAsks({ text, before, heard }: SecondAsk, input: TurnInput, ctx: Ctx, open: Open): Made {
  const first = openAlone(before, input, ctx, open);
  const { waiting: _, ...session } = first.session;
  return bothMade(first, openAlone({ text, heard }, { ...input, session }, ctx, open));
}

/** STOP beside another ask: what needs no more words from them is done, and the rest is in what the worker is told. */
export function askThenStop(also: SecondAsk, input: TurnInput, ctx: Ctx, open: Open, stop: Open): Made {
  const first = openAlone(also.before, input, ctx, open);
  const { waiting, ...session } = first.session;
  const stopped = stop({ ...input, session }, ctx);
  if (waiting) return stopped;
  return { ...stopped, effects: [...first.effects, ...stopped.effects] };
}

/**
 * What came beside the answer to a question: "yeah but is it far?", "the mentor and can someone ring me". Where any words
 * are an answer, all of them are.
 */
export function besideAnswer({ dialog, waiting }: Resumed, ctx: Ctx): Aside | undefined {
  const { heard } = ctx;
  if (heard.aside || !heard.also) return heard.aside;
  const question = dialog.steps[waiting.step]!.ask(dialog.data.parse(waiting.data), ctx);
  if (!question.choices) return undefined;
  return { answer: heard.also.before.text, question: heard.also.text, heard: heard.also.heard };
}

function openAlone({ text, heard }: OneAsk, input: TurnInput, ctx: Ctx, open: Open): Made {
  return open({ ...input, text, heard }, { ...ctx, text, heard });
}

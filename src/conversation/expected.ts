import { inFrame } from "./care/care.ts";
import type { Ctx } from "./dialog.ts";
import type { TurnInput } from "./turn-types.ts";
import { resume } from "./waiting.ts";

/** What reads doubtful, and is what the question that waits asks for in so many words. */
export function isExpected(input: TurnInput, ctx: Ctx): boolean {
  if (inFrame(ctx, input.session)) return false;
  if (isAskForHelp(input, ctx)) return true;
  if (ctx.heard.risk.doubtful !== true) return false;
  const resumed = resume(input.session.waiting, input.book);
  return resumed?.dialog.steps[resumed.waiting.step]?.expects?.(ctx) ?? false;
}

/** "no money for the bus", from somebody who was told to say so: having no money is what the dialog is there for. */
function isAskForHelp({ book }: TurnInput, ctx: Ctx): boolean {
  const { level, kind } = ctx.heard.risk;
  if (level !== "urgent" || kind !== "destitute_no_food_or_power") return false;
  return book.claimant(ctx)?.expects?.(ctx) ?? false;
}

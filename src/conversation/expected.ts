import { inFrame } from "./care.ts";
import type { Ctx } from "./dialog.ts";
import type { TurnInput } from "./turn-types.ts";
import { resume } from "./waiting.ts";

/** What reads doubtful, and is what the question that waits asks for in so many words. */
export function isExpected({ session, book }: TurnInput, ctx: Ctx): boolean {
  if (ctx.heard.risk.doubtful !== true || inFrame(ctx, session)) return false;
  const resumed = resume(session.waiting, book);
  return resumed?.dialog.steps[resumed.waiting.step]?.expects?.(ctx) ?? false;
}

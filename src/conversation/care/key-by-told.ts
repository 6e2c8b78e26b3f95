import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import { isBodyNow } from "./body-now.ts";
import { toldOf } from "./kinds-in-care.ts";

/**
 * The key of the text for what was told, where one is written for it, else of the one for everybody; where a body is in
 * danger now, of the one that speaks of nothing but help now.
 */
export function keyFor(ctx: Ctx, name: string, session: Session): string {
  const own = `asked.${name}-${toldOf(ctx, session)}`;
  const now = isBodyNow(ctx, session) ? `${own}-now` : own;
  return [now, own].find((key) => ctx.content.wording.has(key)) ?? `asked.${name}`;
}

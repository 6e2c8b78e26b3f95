import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import { namesKind } from "../understanding/danger/danger-evidence.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { asksSomething } from "../understanding/in-care/asks-something.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { inFrame } from "./care.ts";
import { dangerInConcern } from "./in-concern.ts";

/**
 * Whether danger beside what is cared for is no more than guessed: it is not danger now, no word of the message shows the
 * kind that was read, and it is no guess at a wish to die, which is always answered in full. Staff are told of it all the
 * same; the person hears the words for anything that joins what they told.
 */
export function isOnlyGuessed(ctx: Ctx, session: Session): boolean {
  const { risk } = ctx.heard;
  if (!inFrame(ctx, session) || !session.careAbout || risk.level !== "urgent") return false;
  if (!risk.kind || risk.kind === "suicide_self_harm") return false;
  if (dangerInConcern(ctx.text, session, ctx.known)?.ofSelf) return false;
  return isNotPlain(ctx) && !namesKind(plainWords(ctx.text), risk.kind);
}

/** Whether more of the same is a question: it is no thanks for telling more that answers it. */
export const asksOfSame = (ctx: Ctx): boolean => asksSomething(ctx.text) && isNotPlain(ctx);

const isNotPlain = ({ text }: Ctx): boolean => plainDanger(text).level === "none";

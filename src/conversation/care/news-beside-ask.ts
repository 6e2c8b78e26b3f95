import { type Ctx, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { tellsBesideAsk } from "../understanding/in-care/news-beside-ask.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./in-frame.ts";

/**
 * What is told beside a plain ask joins what they told before: the ask alone would be answered, and the rest of it lost.
 * An answer to a question that waits is no ask.
 */
export function withNewsBeside(made: Made, ctx: Ctx, before: Session): Made {
  if (ctx.event || before.waiting || !made.session.waiting || reachesStaff(made)) return made;
  if (!ctx.known.concernOpen || !inFrame(ctx, before) || handsLately(ctx, made.session)) return made;
  if (!tellsBesideAsk(ctx.text)) return made;
  return {
    ...made,
    says: [say("safety.told-beside"), ...made.says],
    effects: [...made.effects, passedOnAs(ctx)],
  };
}

const TELLS: ReadonlySet<Effect["do"]> = new Set([
  ...(["add-to-concern", "raise-concern", "add-to-thread", "hand-off"] as const),
]);

const reachesStaff = ({ effects }: Made): boolean => effects.some((effect) => TELLS.has(effect.do));

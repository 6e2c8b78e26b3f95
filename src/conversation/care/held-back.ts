import { type Ctx, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { readOfAnother } from "../understanding/in-care/asked-of-another.ts";
import { type HeldBack, readHeldBack } from "../understanding/in-care/held-back.ts";
import { passedOnAs } from "./added-in-care.ts";
import { isBodyNow } from "./body-now.ts";
import { inFrame } from "./care.ts";
import { toldOf } from "./kinds-in-care.ts";

/**
 * What keeps somebody from 999 while a body is in danger: the answer to it, and 999 again. It goes before whatever else
 * the same words ask, of money, of secrecy or of a benefit; danger that is told anew goes before it.
 * @returns nothing for any other message, or where no body is in danger now
 */
export function heldBackFromHelp(ctx: Ctx, session: Session): Made | undefined {
  if (ctx.event || !inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  if (!isBodyNow(ctx, session) || tellsNew(ctx)) return undefined;
  const held = readHeldBack(ctx.text);
  if (!held || isPromise(ctx, session)) return undefined;
  return {
    says: [say(keyOf(held, ctx, session))],
    effects: [passedOn(ctx)],
    session: { ...session, misses: 0 },
  };
}

/** What a friend made them promise has an answer of its own. */
const isPromise = (ctx: Ctx, session: Session): boolean =>
  toldOf(ctx, session) === "another" && readOfAnother(ctx.text) === "their-trust";

/** Danger now in the same words. What is less is told to staff, and 999 is still what is said. */
const tellsNew = ({ text, heard: { risk } }: Ctx): boolean =>
  risk.level === "emergency" || plainDanger(text).level === "emergency";

function passedOn(ctx: Ctx): Effect {
  const { level, kind = "not_said", doubtful } = ctx.heard.risk;
  if (level === "none" || doubtful) return passedOnAs(ctx);
  return { do: "raise-concern", level, kind, words: ctx.text };
}

function keyOf(held: HeldBack, ctx: Ctx, session: Session): string {
  const own = `asked.held-${held}-${toldOf(ctx, session)}`;
  return ctx.content.wording.has(own) ? own : `asked.held-${held}`;
}

import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { readAgeSaid } from "../understanding/about-them/age-said.ts";
import { cared } from "./care.ts";
import { whereToSleep } from "./danger-words.ts";
import { inFrame } from "./in-frame.ts";

const EIGHTEEN = 18;

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** An age and no more, from somebody who was asked for nothing else. */
const AGE_ALONE = /^\D{0,3}(1[0-7])\D{0,3}$/;
// Stryker restore Regex

/**
 * Somebody with nowhere to sleep says that they are under 18: the council must house them, and whoever has the concern
 * hears at once that it is a child's.
 * @returns nothing at another age, or after anything else was told
 */
export function homelessChild(ctx: Ctx, session: Session): Made | undefined {
  const { careAbout } = session;
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  if (!ctx.known.concernOpen || careAbout?.kind !== "homeless_tonight") return undefined;
  const age = readAgeSaid(ctx.text) ?? Number(AGE_ALONE.exec(ctx.text)?.[1] ?? EIGHTEEN);
  if (age >= EIGHTEEN || ctx.heard.risk.level !== "none") return undefined;
  return {
    says: [say("safety.homeless-child"), whereToSleep({ ...ctx, ageSaid: age }), say("safety.added-end")],
    effects: [
      {
        ...({ do: "raise-concern", level: careAbout.level, kind: "homeless_tonight" } as const),
        ...({ words: ctx.text, further: true } as const),
      },
    ],
    session: { ...cared(session, ctx), careAbout },
  };
}

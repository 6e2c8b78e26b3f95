import type { Ctx, Reply } from "../dialog.ts";
import { isInOtherHands } from "../hands/hands-lately.ts";
import { type Hands, ONLY_ASKS } from "../hands/other-hands.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { dangerReply } from "./danger-reply.ts";
import { dangerWords } from "./danger-words.ts";

/** Whether whoever writes is not the person, by this message or by one before it. */
export const isByHolder = (hands: Hands | undefined, session: Session): boolean =>
  hands !== undefined && (isInOtherHands(session) || !ONLY_ASKS.has(hands));

/**
 * Danger that is written by somebody else on the phone of the person: raised and answered as a stranger's would be, with
 * nothing in the words of what was told before, nor of whom it is about where that is not plain. The phone stays in other
 * hands.
 */
export function dangerByHolder(ctx: Ctx, session: Session): Made {
  const { careAbout, recent: _, tookAt, waiting: __, setAside: ___, said: ____, ...bare } = session;
  const { answered = -1, doubted = false } = session.hands ?? {};
  const hands = { at: session.hands?.at ?? ctx.known.now, sure: true, answered: answered + 1, doubted };
  const made = dangerReply(ctx, { ...bare, hands });
  const told = made.session.careAbout!;
  return {
    says: wordsFor(ctx, told, made),
    effects: [...made.effects, { do: "alert-other-hands" }],
    session: { ...made.session, hands, careAbout: careAbout ?? told, ...(tookAt && { tookAt }) },
  };
}

/** Those of the situation, where it is one; else those that fit any danger, for it may be theirs or anybody's. */
function wordsFor(ctx: Ctx, told: NonNullable<Session["careAbout"]>, made: Made): readonly Reply[] {
  if (told.situation || made.effects.some((effect) => effect.do === "opt-out")) return made.says;
  return dangerWords(ctx, { level: told.level, kind: "not_said", stranger: true });
}

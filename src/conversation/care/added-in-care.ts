import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { whileNobodyReads, whoCanReadIt } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { saysSomething } from "../understanding/in-care/chatter.ts";
import { type FollowUp, readFollowUp } from "../understanding/in-care/follow-up.ts";

const WAYS = [1, 2, 3, 4] as const;

/**
 * Words of somebody who is cared for that nothing was made of: they join what was told, and the reply says for whom, and
 * when nobody reads yet. The way to help now comes first while an emergency is live.
 * @param told who has what was told, where it is time to say so again
 */
export function addedInCare(ctx: Ctx, session: Session, told: readonly Reply[]): Made {
  const says = ctx.known.concernOpen ? added(ctx, session) : [say("safety.added-after"), ...told];
  return { says, effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

function added(ctx: Ctx, session: Session): Reply[] {
  const level = ctx.known.section("concern").level ?? "emergency";
  const said = new Set(session.saidInCare?.flat());
  const keys = WAYS.map((way) => `safety.added-${level}-${way}`);
  const key = keys.find((one) => !said.has(one)) ?? keys[0]!;
  return [say(key, { who: whoCanReadIt(ctx) }), ...unreadSo(ctx, session)];
}

const HOUR_MS = 3_600_000;

/** When somebody reads, while nobody does, unless that has just been said. */
export function unreadSo({ known, ...ctx }: Ctx, { saidInCare, careSince = 0 }: Session): Reply[] {
  const isOfNow = known.now - careSince < HOUR_MS;
  const saysWhen = (key: string) => key.startsWith("safety.read-") || (isOfNow && key === "safety.told");
  if (saidInCare?.flat().some(saysWhen)) return [];
  const nobody = whileNobodyReads({ known, ...ctx });
  return nobody ? [nobody] : [];
}

/** How words that tell more reach a person: in the log of the live concern; once a person has closed it, as a message. */
export function passedOnAs({ known, text }: Ctx): Effect {
  if (known.concernOpen) return { do: "add-to-concern", words: text };
  if (known.handoff) return { do: "add-to-thread", handoffId: known.handoff.id };
  return { do: "hand-off", reason: "not-understood", words: text, to: "pa" };
}

const TELLS_STAFF: ReadonlySet<FollowUp> = new Set(["keep-secret", "taken-back", "hopeless"]);

/** What has an answer of its own and tells something all the same: who must not know, that it is taken back, no hope. */
export function alsoAdded(ctx: Ctx): Effect[] {
  const tells = ctx.known.concernOpen && saysSomething(ctx.text) && TELLS_STAFF.has(readFollowUp(ctx.text));
  return tells ? [passedOnAs(ctx)] : [];
}

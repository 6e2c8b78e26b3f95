import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { whileNobodyReads, whoCanReadIt } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { asksOfBody } from "../understanding/in-care/asked-of-body.ts";
import { asksSomething } from "../understanding/in-care/asks-something.ts";
import { saysSomething } from "../understanding/in-care/chatter.ts";
import { type FollowUp, readFollowUp } from "../understanding/in-care/follow-up.ts";
import { mayComeNear } from "./harm-near.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";

const WAYS = [1, 2, 3, 4] as const;
const UNSURE = "safety.unsure-1";

/**
 * Words of somebody who is cared for that nothing was made of: they join what was told. The reply says that they were
 * heard, by whom they are read, and when, while nobody reads; then what can help now, by what was told. Of a question it
 * says that it has no answer and who may. The way to help now comes first while an emergency is live.
 * @param told who has what was told, where it is time to say so again
 */
export function addedInCare(ctx: Ctx, session: Session, told: readonly Reply[]): Made {
  const says = ctx.known.concernOpen ? added(ctx, session) : [say("safety.added-after"), ...told];
  const isUnsure = says.some(({ said }) => said.key === UNSURE);
  const after = { ...session, misses: 0, ...(isUnsure && { unsureSaid: true as const }) };
  return { says, effects: [passedOnAs(ctx)], session: after };
}

function added(ctx: Ctx, session: Session): Reply[] {
  const isNow = (ctx.known.section("concern").level ?? "emergency") === "emergency";
  const heard = [say(heardKey(ctx, session, isNow), { who: whoCanReadIt(ctx) }), ...unreadSo(ctx, session)];
  const next = nextStep(ctx, session).filter(({ said }) => !isNow || !SOFTER.has(said.key));
  const is999Said = next.some(({ said }) => NAMES_999.has(said.key));
  if (isNow && is999Said) return [...next, ...heard, say("safety.or-a-person")];
  if (isNow) return [say("asked.danger-first"), ...heard, ...next, say("safety.or-a-person")];
  return [...heard, ...next, say(is999Said ? "safety.or-a-person" : "safety.added-end")];
}

/** 111 is for what can wait a little. */
const SOFTER: ReadonlySet<string> = new Set(["safety.next-body"]);

const NAMES_999: ReadonlySet<string> = new Set([
  "safety.next-harmed",
  "safety.next-another",
  "safety.next-need",
]);

const OF_THE_BODY: ReadonlySet<Told> = new Set(["took", "body", "hurt", "another"]);

/**
 * The first of the ways to say it that was not said lately; what is asked of a body in danger now 999 can answer, and the
 * rest those who read this. That there is no answer is said a single time: after it, that a person may have one.
 */
function heardKey(ctx: Ctx, session: Session, isNow: boolean): string {
  const said = new Set(session.saidInCare?.flat());
  const asks = asksSomething(ctx.text);
  const isBody = isNow && OF_THE_BODY.has(toldOf(ctx, session));
  if (asks && isBody && asksOfBody(ctx.text)) return "safety.unsure-now";
  const keys = WAYS.map((way) => `safety.${asks ? "unsure" : "heard"}-${way}`);
  const ways = asks && session.unsureSaid ? keys.slice(1) : keys;
  return ways.find((one) => !said.has(one)) ?? ways[0]!;
}

/** What helps with what was told, unless it was said in one of the last turns. */
function nextStep(ctx: Ctx, session: Session): Reply[] {
  const key = `safety.next-${toldOf(ctx, session)}`;
  if (key === "safety.next-harmed" && !mayComeNear(session)) return [];
  const isNew = ctx.content.wording.has(key) && !session.saidInCare?.flat().includes(key);
  return isNew ? [say(key)] : [];
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

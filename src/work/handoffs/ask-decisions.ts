import type { EpochMs } from "../../clock.ts";
import { longDay } from "../../domain/day-words.ts";
import { toGsm7 } from "../../domain/gsm7.ts";
import { nextOpening } from "../../domain/hours.ts";
import { splitParts } from "../../domain/parts.ts";
import { asksOf, moveAsk } from "../../store/asks.ts";
import { handoffById } from "../../store/handoffs.ts";
import { queueMessage } from "../../store/outbox.ts";
import { openAddress, type TalkChannel } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { reachOf } from "../sending/reach.ts";
import { endThread } from "./asks.ts";

export interface Decision {
  readonly ask: Row<"ask">;
  readonly party: Row<"party">;
  readonly worker: Worker;
  readonly state: "seen" | "granted" | "refused";
  /** For a refusal, in the worker's words. */
  readonly reason?: string;
}

export type Decided =
  /** Nothing changed: it had ended, or was seen before. */
  | { readonly done: false }
  /** The lane of what the young person is told; none if nothing can be sent to them. */
  | { readonly done: true; readonly lane?: string };

/**
 * A worker opens a page that shows what somebody asked for: it counts as seen, once. What waits in its thread goes on
 * waiting, for the page may not have shown all of it.
 * @returns the lanes that have something new
 */
export async function noteOpened(
  db: Db,
  parts: Parts,
  { party, worker }: Pick<Decision, "party" | "worker">,
): Promise<string[]> {
  const fresh = (await asksOf(db, party.id)).filter(({ state }) => state === "asked");
  const lanes: string[] = [];
  for (const ask of fresh) {
    const decided = await decide(db, parts, { ask, party, worker, state: "seen" });
    if (decided.done && decided.lane) lanes.push(decided.lane);
  }
  return lanes;
}

/** A worker says how something asked for stands: noted, and the young person is told at once. */
export async function decide(db: Db, parts: Parts, decision: Decision): Promise<Decided> {
  const { ask, party, worker, state, reason } = decision;
  const now = parts.clock.now();
  const change = { workerId: worker.id, ...(reason !== undefined && { reason }) };
  if (!(await moveAsk(db, parts.store.vault, { ask, party, state }, change, now))) return { done: false };
  await audit(db, { actor: worker.id, action: `ask.${state}`, subjectId: ask.id }, now);
  if (state === "seen") return await seen(db, parts, decision, now);
  const lane = await tell(db, parts, decision, now);
  await endThread(db, ask, worker.id, now);
  return { done: true, ...(lane && { lane }) };
}

/** Told here, unless its thread still waits: whoever takes note of that tells them. */
async function seen(db: Db, parts: Parts, decision: Decision, now: EpochMs): Promise<Decided> {
  const handoff = await handoffById(db, decision.ask.handoff_id);
  if (handoff?.status === "open") return { done: true };
  const lane = await tell(db, parts, decision, now);
  return { done: true, ...(lane && { lane }) };
}

/** @returns the lane that has something new */
async function tell(db: Db, parts: Parts, decision: Decision, now: EpochMs): Promise<string | undefined> {
  const { ask, party } = decision;
  const { vault } = parts.store;
  const handoff = await handoffById(db, ask.handoff_id);
  const reach = await reachOf(db, vault, party, handoff?.channel ?? "sms", now);
  if (!("address" in reach)) return undefined;
  const channel = reach.address.channel as TalkChannel;
  const text = toGsm7(parts.content.wording.render(wordsOf(parts, decision)));
  const base = {
    to: { ...party, kind: "party" as const },
    channel,
    address: openAddress(vault.boxOf(party.id, party.data_key), reach.address),
    class: "reply" as const,
    ...(channel === "sms" && {
      notBefore: nextOpening(now, parts.content.service.automaticTexts, new Set()),
    }),
  };
  for (const [i, body] of (channel === "sms" ? splitParts(text) : [text]).entries()) {
    const dedupeKey = `ask:${decision.state}:${ask.id}:${i + 1}`;
    await queueMessage(db, vault, { ...base, dedupeKey, part: i + 1, body: { text: body } }, now);
  }
  return `${channel}|${party.id}`;
}

function wordsOf({ content }: Parts, { ask, worker, state, reason = "" }: Decision) {
  const title = content.entitlements.find(({ id }) => id === ask.entitlement_id)?.title;
  const args = { who: worker.profile.firstName, day: longDay(ask.due_on), reason };
  const quiet = title === undefined || /\bcare\b/i.test(title);
  const what = quiet ? content.wording.render({ key: "asks.what-you-asked" }) : title;
  return { key: `asks.told-${state}`, args: { ...args, title: what } };
}

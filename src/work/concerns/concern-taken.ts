import type { EpochMs } from "../../clock.ts";
import { isSafeAt } from "../../domain/safe-hours.ts";
import { isComplaint } from "../../store/complaints.ts";
import { liveConcernsOf } from "../../store/concerns.ts";
import { isDisclosure } from "../../store/disclosures.ts";
import { endWaiting, handoffsOf, markClosed, markSeen } from "../../store/handoffs.ts";
import { queueMessage } from "../../store/outbox.ts";
import { openAddress, partyById, type TalkChannel } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf } from "../../store/timers.ts";
import { nameFor } from "../handoffs/person-news.ts";
import type { Parts } from "../parts.ts";
import { type Reach, reachOf } from "../sending/reach.ts";
import { phoneUnsafe } from "./phone-safety.ts";

type Concern = Row<"concern">;

/** Whoever takes a concern reads what came with it: its thread, and what was written since, wait for nobody any more. */
export async function seeWithConcern(
  db: Db,
  { id, party_id }: Pick<Concern, "id" | "party_id">,
  workerId: string,
  now: EpochMs,
): Promise<void> {
  for (const row of await handoffsOf(db, party_id)) {
    // Stryker disable next-line EqualityOperator: a thread never has the id of a concern
    const cameWith = isDisclosure(row) || (row.id > id && !isComplaint(row));
    if (row.status === "closed" || !cameWith) continue;
    const first = await markSeen(db, row.id, workerId, now);
    const waited = await endWaiting(db, row.id);
    await cancelTimersOf(db, row.id);
    if (first || waited) await audit(db, { actor: workerId, action: "handoff.seen", subjectId: row.id }, now);
  }
}

/** With the last concern its thread ends too, unless somebody is talking in it. */
export async function closeWithConcern(
  db: Db,
  partyId: string,
  workerId: string,
  now: EpochMs,
): Promise<void> {
  if ((await liveConcernsOf(db, partyId)).length > 0) return;
  for (const row of await handoffsOf(db, partyId)) {
    if (!isDisclosure(row) || row.status === "answered") continue;
    if (!(await markClosed(db, row.id, workerId, now))) continue;
    await endWaiting(db, row.id);
    await cancelTimersOf(db, row.id);
    await audit(db, { actor: workerId, action: "handoff.closed", subjectId: row.id }, now);
  }
}

/**
 * The young person hears once that a named person has it, at any hour: unless texts are stopped, the number is in doubt,
 * the hour is not one that they called safe, or they have said that somebody else reads their phone.
 */
export async function sayTaken(
  db: Db,
  parts: Parts,
  concern: Concern,
  workerId: string,
  now: EpochMs,
): Promise<void> {
  const party = (await partyById(db, concern.party_id))!;
  const reach = await reachOf(db, parts.store.vault, party, String(concern.channel), now);
  if (!("address" in reach) || !(await isSafe(db, parts, party, reach, now))) return;
  const { vault } = parts.store;
  const who = await nameFor(db, parts, { party, reach }, workerId, now);
  const message = {
    to: { ...party, kind: "party" as const },
    channel: reach.address.channel as TalkChannel,
    address: openAddress(vault.boxOf(party.id, party.data_key), reach.address),
    class: "reply" as const,
    dedupeKey: `news:on-it:${concern.id}`,
    body: { text: parts.content.wording.render({ key: "seen.on-it", args: { who } }) },
  };
  if ((await queueMessage(db, vault, message, now)) === undefined) return;
  await audit(db, { actor: "service", action: "person.told-on-it", subjectId: concern.id }, now);
}

async function isSafe(
  db: Db,
  { store }: Parts,
  party: Row<"party">,
  { by }: Reach,
  now: EpochMs,
): Promise<boolean> {
  const safe = by === "text" ? await safeTimesOf(db, store.vault, party) : undefined;
  if (safe && !isSafeAt(now, safe)) return false;
  return (await phoneUnsafe(db, store.vault, party.id, now)) === undefined;
}

import type { EpochMs } from "../../clock.ts";
import { clockTime, dayOf, shortDay } from "../../domain/day.ts";
import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import { isOpen, nextOpening } from "../../domain/hours.ts";
import { mayReveal, standingOf } from "../../domain/reveal.ts";
import { isSafeAt } from "../../domain/safe-hours.ts";
import { timeWords } from "../../domain/time-words.ts";
import { isComplaint, keepAsComplaint } from "../../store/complaints.ts";
import { liveConcernsOf } from "../../store/concerns.ts";
import { handoffById } from "../../store/handoffs.ts";
import { lastHeardAt } from "../../store/inbox.ts";
import { queueMessage } from "../../store/outbox.ts";
import { addressKnown, openAddress, partyById, type TalkChannel } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import { wasToldLate } from "../../store/told-late.ts";
import { workerById } from "../../store/workers.ts";
import type { Step } from "../concerns/ladder.ts";
import { phoneUnsafe } from "../concerns/phone-safety.ts";
import type { Parts } from "../parts.ts";
import { type Reach, reachOf } from "../sending/reach.ts";

/** Handoffs that the person did not write, so there is nothing of theirs to be seen. */
const NOT_ASKED = new Set(["number-in-doubt", "stopped", "safe-silence", "child"]);

interface Told {
  readonly row: Row<"handoff">;
  readonly party: Row<"party">;
  readonly reach: Extract<Reach, { by: "text" | "web" }>;
}

/** "Denise saw this at 14:02": once, when it is first read. At night it waits for morning, unless they are writing now. */
export async function saySeen(db: Db, parts: Parts, handoffId: string, now: EpochMs): Promise<void> {
  const told = await whoIsTold(db, parts, handoffId, now);
  if (told?.row.status !== "seen") return;
  if (!(await mayTextNow(db, parts, told, now))) return await inTheMorning(db, parts, told.row, now);
  const { seen_at: at, seen_by: by } = told.row;
  const key = dayOf(at!) === dayOf(now) ? "seen.today" : "seen.before";
  const who = await nameFor(db, parts, told, by, now);
  await text(db, parts, told, { key, args: { who, at: clockTime(at!), day: shortDay(at!) } }, "seen", now);
}

/** What was promised has not come true: who has been told now, and when the next one will be. */
export async function sayLate(
  db: Db,
  parts: Parts,
  handoffId: string,
  step: Pick<Step, "to" | "tell" | "nextAt" | "rung">,
  now: EpochMs,
): Promise<void> {
  const told = await whoIsTold(db, parts, handoffId, now);
  if (!told || !(await mayTextNow(db, parts, told, now)) || (await isSaidOtherwise(db, told.row, now)))
    return;
  const when = timeWords(step.nextAt, now);
  const who = step.to === "cover" ? await nameFor(db, parts, told, step.tell[0]!, now) : "";
  const said = { key: `seen.late-${step.to}`, args: { who, when, next: meanwhile(parts, now) } };
  await text(db, parts, told, said, `late:${told.row.waits_since}:${step.rung}`, now);
}

const SAID_LATELY_MS = 3_600_000;

/** A named person has what they told of danger, or they were told the same of another thread within the hour. */
async function isSaidOtherwise(db: Db, { id, party_id }: Row<"handoff">, now: EpochMs): Promise<boolean> {
  const concerns = await liveConcernsOf(db, party_id);
  if (concerns.length > 0 && concerns.every(({ status }) => status === "acknowledged")) return true;
  return await wasToldLate(db, { partyId: party_id, notOf: id, since: now - SAID_LATELY_MS });
}

function meanwhile({ content: { service, wording } }: Parts, now: EpochMs): string {
  const isShut = !isOpen(now, service.serviceHours, bankHolidaysAround(now));
  return wording.render({ key: `who-reads.next-${isShut ? "shut" : "danger"}` });
}

async function whoIsTold(db: Db, parts: Parts, handoffId: string, now: EpochMs): Promise<Told | undefined> {
  const row = await handoffById(db, handoffId);
  if (!row || NOT_ASKED.has(row.reason)) return undefined;
  const party = (await partyById(db, row.party_id))!;
  const reach = await reachOf(db, parts.store.vault, party, row.channel, now);
  if (reach.by === "text" && (await phoneUnsafe(db, parts.store.vault, party.id, now))) return undefined;
  return "address" in reach ? { row, party, reach } : undefined;
}

async function mayTextNow(
  db: Db,
  { content, store }: Parts,
  { party, reach }: Told,
  now: EpochMs,
): Promise<boolean> {
  if (reach.by === "web") return true;
  const safe = await safeTimesOf(db, store.vault, party);
  if (safe && !isSafeAt(now, safe)) return false;
  if (isOpen(now, content.service.automaticTexts, new Set())) return true;
  const heardAt = (await lastHeardAt(db, party.id)) ?? 0;
  return now - heardAt <= content.service.answerTimes.liveForMinutes * 60_000;
}

async function inTheMorning(db: Db, { content }: Parts, row: Row<"handoff">, now: EpochMs): Promise<void> {
  await setTimer(db, {
    key: `handoff-seen:${row.id}`,
    partyId: row.party_id,
    kind: "handoff-seen",
    subjectId: row.id,
    dueAt: nextOpening(now, content.service.automaticTexts, new Set()),
  });
}

/** A first name only where it may be seen: an unknown number gets "Someone in the team". */
export async function nameFor(
  db: Db,
  { store, content }: Parts,
  { party, reach }: Pick<Told, "party" | "reach">,
  workerId: string | null,
  now: EpochMs,
): Promise<string> {
  const standing = standingOf(addressKnown(reach.address), party.kind === "person", now);
  const worker = workerId === null ? undefined : await workerById(db, store.vault, workerId);
  return worker && mayReveal("worker-first-name", standing)
    ? worker.profile.firstName
    : content.wording.render({ key: "seen.someone" });
}

async function text(
  db: Db,
  parts: Parts,
  { row, party, reach: { address } }: Told,
  said: { key: string; args: Record<string, string> },
  kind: string,
  now: EpochMs,
): Promise<void> {
  const { vault } = parts.store;
  const message = {
    to: { ...party, kind: "party" as const },
    channel: address.channel as TalkChannel,
    address: openAddress(vault.boxOf(party.id, party.data_key), address),
    class: "reply" as const,
    dedupeKey: `news:${kind}:${row.id}`,
    body: { text: parts.content.wording.render(said) },
  };
  const id = await queueMessage(db, vault, message, now);
  if (id === undefined) return;
  if (isComplaint(row)) await keepAsComplaint(db, row.id, [id]);
  await audit(db, { actor: "service", action: `person.told-${kind.split(":")[0]}`, subjectId: row.id }, now);
}

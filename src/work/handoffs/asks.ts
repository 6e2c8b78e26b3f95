import type { EpochMs } from "../../clock.ts";
import { endOfWork, workingDaysAfter } from "../../domain/ask.ts";
import type { Day } from "../../domain/day.ts";
import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import { rolesWith } from "../../domain/roles.ts";
import { closeUnanswered, newestHandoff } from "../../store/ask-threads.ts";
import { askById, makeAsk, moveAsk, raiseAsk } from "../../store/asks.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf, setTimer } from "../../store/timers.ts";
import { workersInRole } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { type Notice, notify, workerFor } from "./notices.ts";

/** Notes what somebody asks for, in the handoff that was just opened for it, and looks again when an answer is due. */
export async function openAsk(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  { entitlementId, dueOn }: { entitlementId: string; dueOn: Day },
  now: EpochMs,
): Promise<void> {
  const handoff = await newestHandoff(db, party.id);
  if (!handoff) throw new TypeError("Something is asked for without a handoff");
  const row = await makeAsk(db, { partyId: party.id, entitlementId, handoffId: handoff.id, dueOn }, now);
  await lookAgain(db, parts, row, "worker", dueOn, now);
  const detail = { entitlement: entitlementId, due: dueOn };
  await audit(db, { actor: "party", action: "ask.made", subjectId: row.id, detail }, now);
}

async function lookAgain(
  db: Db,
  { content: { service } }: Parts,
  row: Row<"ask">,
  to: "worker" | "manager",
  on: Day,
  now: EpochMs,
): Promise<void> {
  await setTimer(db, {
    key: `ask-late:${row.id}:${to}`,
    partyId: row.party_id,
    kind: `ask-late-${to}`,
    subjectId: row.id,
    dueAt: endOfWork(on, service.serviceHours, bankHolidaysAround(now)),
  });
}

/** The day for an answer has passed: the worker is told again, and some working days later a manager. */
export async function raise(
  db: Db,
  parts: Parts,
  askId: string,
  to: "worker" | "manager",
  now: EpochMs,
): Promise<void> {
  const row = await askById(db, askId);
  if (row?.state !== "asked" && row?.state !== "seen") return;
  if (to === "manager") return await tellManagers(db, parts, row, now);
  const { service } = parts.content;
  const days = service.askManagerDays;
  const on = workingDaysAfter(row.due_on, days, service.serviceHours, bankHolidaysAround(now));
  await tellWorker(db, parts, row, "late", now);
  await lookAgain(db, parts, row, "manager", on, now);
}

async function tellManagers(db: Db, parts: Parts, row: Row<"ask">, now: EpochMs): Promise<void> {
  if (!(await raiseAsk(db, row.id, now))) return;
  const managers = await workersInRole(db, parts.store.vault, rolesWith("oversee", "others"));
  for (const one of managers) await notify(db, parts, one, noticeOf(row, "late-manager"), now);
  if (managers.length === 0) parts.log.error("ask-no-manager-to-tell", { id: row.id });
  const detail = { told: managers.length };
  await audit(db, { actor: "service", action: "ask.raised", subjectId: row.id, detail }, now);
}

/** Takes one back. What was opened to the worker for it is closed, and they are told. */
export async function withdrawAsk(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  askId: string,
  now: EpochMs,
): Promise<void> {
  const ask = await askById(db, askId);
  if (ask?.party_id !== party.id) return;
  const { vault } = parts.store;
  if (!(await moveAsk(db, vault, { ask, party, state: "withdrawn" }, { workerId: null }, now))) return;
  await endThread(db, ask, null, now);
  await tellWorker(db, parts, ask, "withdrawn", now);
  await audit(db, { actor: "party", action: "ask.withdrawn", subjectId: ask.id }, now);
}

/** Once it has ended nobody need be told that it is late, and its thread needs no answer; one that was answered goes on. */
export async function endThread(
  db: Db,
  ask: Row<"ask">,
  workerId: string | null,
  now: EpochMs,
): Promise<void> {
  await cancelTimersOf(db, ask.id);
  if (await closeUnanswered(db, ask.handoff_id, workerId, now)) await cancelTimersOf(db, ask.handoff_id);
}

async function tellWorker(
  db: Db,
  parts: Parts,
  row: Row<"ask">,
  kind: "late" | "withdrawn",
  now: EpochMs,
): Promise<void> {
  const party = await partyById(db, row.party_id);
  const reader = await workerFor(db, parts, party?.worker_id ?? null, now);
  const told = reader
    ? [reader]
    : await workersInRole(db, parts.store.vault, rolesWith("decide-ask", "others"));
  for (const one of told) await notify(db, parts, one, noticeOf(row, kind), now);
}

function noticeOf(row: Row<"ask">, kind: "late" | "late-manager" | "withdrawn"): Notice {
  return {
    key: `ask-${kind}:${row.id}`,
    about: row.id,
    class: "notice",
    text: `ask-notice.${kind}-text`,
    subject: `ask-notice.${kind}-subject`,
    body: `ask-notice.${kind}-mail`,
    args: {},
    inTeams: true,
    cardFirst: true,
  };
}

import type { EpochMs } from "../../clock.ts";
import { alarmStep, LAST_RUNG } from "../../domain/alarm.ts";
import {
  acknowledge,
  alarmSince,
  concernById,
  concernsToClimb,
  liveConcernsOf,
  setRung,
} from "../../store/concerns.ts";
import { partyById, phoneOf } from "../../store/parties.ts";
import { addPhoneTask, endPhoneTasksOf } from "../../store/phone-tasks.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Parts } from "../parts.ts";
import { nobodyToTell, reach, tellFirst, tellOfHands, tellRung, tellToPhone } from "./concern-alert.ts";
import { seeWithConcern } from "./concern-taken.ts";
import { phoneUnsafe } from "./phone-safety.ts";
import { orPlainly } from "./plain-alert.ts";
import { watchAt } from "./watch.ts";

const MOST_AT_ONCE = 100;
const TRY_AGAIN_MS = 60_000;

/** Climbs every concern whose time has come, each by itself: one that fails keeps no other back. */
export async function climbAlarms(parts: Parts): Promise<void> {
  const { store, clock, log } = parts;
  for (const id of await concernsToClimb(store.read, clock.now(), MOST_AT_ONCE)) {
    try {
      await store.write((db) => climbAlarm(db, parts, id, clock.now()));
    } catch (error) {
      log.error("alarm-failed", { id, error });
    }
  }
}

/** Nobody has taken a concern: the next are told, until a named person has it. */
export async function climbAlarm(db: Db, parts: Parts, id: string, now: EpochMs): Promise<void> {
  const row = await concernById(db, id);
  if (row?.status !== "open") return;
  const party = (await partyById(db, row.party_id))!;
  const again = { rung: row.rung, rungAt: row.rung_at ?? alarmSince(row), nextAt: now + TRY_AGAIN_MS };
  await setRung(db, id, again);
  await orPlainly(db, parts, row, now, () =>
    row.rung < 0 ? tellFirst(db, parts, row, party, now) : climbOne(db, parts, row, now),
  );
}

async function climbOne(db: Db, parts: Parts, row: Row<"concern">, now: EpochMs): Promise<void> {
  const watch = await watchAt(db, parts, now);
  const rungAt = row.rung_at ?? alarmSince(row);
  const alarm = { level: row.level, openedAt: alarmSince(row), rung: row.rung, rungAt };
  const step = alarmStep(alarm, now, watch);
  if (step.rung === LAST_RUNG && (await addPhoneTask(db, row, "nobody-has-it", now)))
    await audit(db, { actor: "service", action: "phone-task.made", subjectId: row.id }, now);
  const told = await tellRung(db, parts, row, step, watch, now);
  const detail = { to: step.to, rung: step.rung, told };
  await audit(db, { actor: "service", action: "concern.not-taken", subjectId: row.id, detail }, now);
  if (told === 0) await nobodyToTell(db, parts, row, now);
  const isRing = step.to === "duty-phone";
  await reach(db, row, { rung: step.rung, rungAt: isRing ? rungAt : now }, now, watch);
}

/** Neither text nor e-mail reached anybody: the next rung is not waited for. */
export async function climbAtOnce(db: Db, parts: Parts, id: string, now: EpochMs): Promise<void> {
  const row = await concernById(db, id);
  if (row?.status !== "open" || row.rung < 0 || row.rung >= LAST_RUNG) return;
  await setRung(db, id, { rung: row.rung, rungAt: 0, nextAt: now });
  await climbAlarm(db, parts, id, now);
}

/** A named person has everything that is open about somebody: the ladder stops. @returns false if nothing was open */
export async function takeConcerns(
  db: Db,
  partyId: string,
  workerId: string,
  now: EpochMs,
): Promise<boolean> {
  const live = await liveConcernsOf(db, partyId);
  let taken = false;
  for (const { id } of live) {
    if (!(await acknowledge(db, id, workerId, now))) continue;
    taken = true;
    await endPhoneTasksOf(db, id, "nobody-has-it", workerId, now);
    await audit(db, { actor: workerId, action: "concern.acknowledged", subjectId: id }, now);
  }
  if (taken) await seeWithConcern(db, live[0]!, workerId, now);
  return taken;
}

/**
 * No text reaches them any more: each of their live concerns becomes a call to make, and who has it is told so at once.
 * Somebody without a phone is nobody to ring, and what was told in the chat is still answered there.
 * @param blind somebody else may have the phone, by the message of this turn
 */
export async function phoneInstead(
  db: Db,
  parts: Parts,
  partyId: string,
  now: EpochMs,
  blind = false,
): Promise<void> {
  const party = await partyById(db, partyId);
  const hasPhone = (await phoneOf(db, partyId)) !== undefined;
  const isUnsafe = blind || (await phoneUnsafe(db, parts.store.vault, partyId, now)) !== undefined;
  for (const row of hasPhone ? await liveConcernsOf(db, partyId) : []) {
    if (!(await addPhoneTask(db, row, "cannot-text", now))) continue;
    await audit(db, { actor: "service", action: "phone-task.made", subjectId: row.id }, now);
    if (row.channel === "web") continue;
    await orPlainly(db, parts, row, now, () =>
      isUnsafe ? tellOfHands(db, parts, row, party!, true, now) : tellToPhone(db, parts, row, party!, now),
    );
  }
}

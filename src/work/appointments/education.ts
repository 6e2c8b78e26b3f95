import type { EpochMs } from "../../clock.ts";
import { nextStep } from "../../domain/re-engage.ts";
import { rolesWith } from "../../domain/roles.ts";
import {
  endReferral,
  keepReferral,
  openReferrals,
  referralOf,
  wasAskedToSee,
} from "../../store/education-referrals.ts";
import { meetingOf } from "../../store/first-meeting.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { type Worker, workersInRole } from "../../store/workers.ts";
import { notify } from "../handoffs/notices.ts";
import type { Parts } from "../parts.ts";
import { meetingState } from "./first-meeting.ts";

/** What can be done next for somebody, to bring them and Connexions together. */
export async function nextStepFor(db: Db, partyId: string, now: EpochMs) {
  const meeting = await meetingState(db, partyId, now);
  return { meeting, step: nextStep(meeting, (await meetingOf(db, partyId))?.offered_at, now) };
}

/**
 * No first meeting came of the offer: the education worker with the fewest to see is asked to see them, and told.
 * @returns why not, in a sentence; nothing if they are asked
 */
export async function askEducation(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  by: string,
  now: EpochMs,
): Promise<string | undefined> {
  const { step } = await nextStepFor(db, party.id, now);
  if (step !== "ask-education") return "Offer a first meeting before you ask the education worker";
  const before = await referralOf(db, party.id);
  if (before && before.ended_at === null) return "The education worker has been asked already";
  const worker = await freest(db, parts);
  if (!worker) return "No education worker is on record. Ask your manager";
  await keepReferral(db, { partyId: party.id, workerId: worker.id, askedBy: by }, now);
  await audit(
    db,
    { actor: by, action: "education.asked", subjectId: party.id, detail: { to: worker.id } },
    now,
  );
  const wording = "education-notice.asked";
  const keys = { text: `${wording}-text`, subject: `${wording}-subject`, body: `${wording}-mail` };
  const notice = {
    key: `education:${party.id}:${now}`,
    about: party.id,
    class: "notice" as const,
    ...keys,
    args: {},
    inTeams: true,
    cardFirst: true,
  };
  await notify(db, parts, worker, notice, now);
  return undefined;
}

async function freest(db: Db, { store }: Parts): Promise<Worker | undefined> {
  const workers = await workersInRole(db, store.vault, rolesWith("see-unreached", "others"));
  const loads = await Promise.all(workers.map(async ({ id }) => (await openReferrals(db, id)).length));
  const least = Math.min(...loads);
  return workers.find((_, i) => loads[i] === least);
}

/** The education worker who was asked says what came of it. @returns false if nothing was open, or it is not theirs */
export async function closeReferral(
  db: Db,
  partyId: string,
  outcome: "seen" | "not-reached",
  by: string,
  now: EpochMs,
): Promise<boolean> {
  if (!(await wasAskedToSee(db, by, partyId)) || !(await endReferral(db, partyId, outcome, now)))
    return false;
  await audit(db, { actor: by, action: "education.ended", subjectId: partyId, detail: { outcome } }, now);
  return true;
}

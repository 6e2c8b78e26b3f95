import type { EpochMs } from "../clock.ts";
import { addDays, dayOf } from "../domain/day.ts";
import { keepAddress } from "../store/import-address.ts";
import { setCover, workerOnRecord } from "../store/import-workers.ts";
import { keepPerson, partyByRef } from "../store/parties.ts";
import { importReview, reviewRowOf } from "../store/pathway-reviews.ts";
import { giveConsent } from "../store/record-consents.ts";
import type { Db, Store } from "../store/store.ts";
import { dropTeamsChat } from "../store/teams-chats.ts";
import type { Vault } from "../store/vault.ts";
import { keepWorker } from "../store/workers.ts";
import { type DemoPerson, demoPeople } from "./people.ts";
import { seedSchedules } from "./schedules.ts";
import { type DemoWorker, demoWorkers } from "./workers.ts";

const DAY_MS = 24 * 3_600_000;

/**
 * Puts the demo's people on record. Doing it again adds nobody, and leaves what they have said and stopped as it is, whose
 * they are now, who has been switched off, and what account in Teams somebody was given.
 * @param pretendTeams whether staff are in the pretend Teams; false takes them out of it, as what is sent there is lost
 */
export async function seedDemo(
  store: Store,
  now: EpochMs,
  { pretendTeams }: { readonly pretendTeams?: boolean } = {},
): Promise<void> {
  const { vault } = store;
  await store.write(async (db) => {
    const ids = new Map<string, string>();
    for (const worker of demoWorkers)
      ids.set(worker.ref, await seedWorker(db, vault, worker, now, pretendTeams));
    for (const { ref, cover } of demoWorkers) if (cover) await setCover(db, ids.get(ref)!, ids.get(cover)!);
    await seedSchedules(db, ids, now);
    for (const person of demoPeople(dayOf(now)))
      await seedPerson(db, vault, person, ids.get(person.worker)!, now);
  });
}

async function seedWorker(
  db: Db,
  vault: Vault,
  worker: DemoWorker,
  now: EpochMs,
  pretendTeams: boolean | undefined,
): Promise<string> {
  const { ref: recordRef, role, firstName, lastName, mobile, email, hours, placeId } = worker;
  const known = await workerOnRecord(db, vault, recordRef);
  const teamsId = teamsIdOf(worker, known?.profile.teamsId, pretendTeams);
  const profile = {
    ...{ firstName, lastName, mobile, email, hours },
    ...(placeId && { placeId }),
    ...(teamsId && { teamsId }),
  };
  const id = await keepWorker(db, vault, { recordRef, role, active: known?.active ?? true, profile }, now);
  if (known?.profile.teamsId !== undefined && teamsId === undefined) await dropTeamsChat(db, id);
  return id;
}

/** An account that somebody was given stays; the pretend one comes and goes with the pretend Teams. */
function teamsIdOf(
  worker: DemoWorker,
  known: string | undefined,
  pretendTeams: boolean | undefined,
): string | undefined {
  if (pretendTeams) return known ?? worker.teamsId;
  return pretendTeams === false && known === worker.teamsId ? undefined : known;
}

async function seedPerson(
  db: Db,
  vault: Vault,
  person: DemoPerson,
  workerId: string,
  now: EpochMs,
): Promise<void> {
  const { ref: recordRef, profile, phone, provedDaysAgo, lastHeardDaysAgo } = person;
  const whose = (await partyByRef(db, recordRef))?.worker_id ?? workerId;
  const party = await keepPerson(db, vault, { recordRef, workerId: whose, profile }, now);
  const lastHeardAt = now - lastHeardDaysAgo * DAY_MS;
  const provedAt = now - provedDaysAgo * DAY_MS;
  await keepAddress(db, vault, party, { channel: "sms", value: phone, provedAt, lastHeardAt }, now);
  if (!(await reviewRowOf(db, party.id)))
    await importReview(db, party.id, addDays(dayOf(now), person.reviewInDays), now);
  for (const topic of person.consents)
    await giveConsent(db, party.id, { topic, wording: "signed-form-1" }, now);
}

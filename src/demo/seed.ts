import type { EpochMs } from "../clock.ts";
import { dayOf } from "../domain/day.ts";
import { keepAddress } from "../store/import-address.ts";
import { setCover } from "../store/import-workers.ts";
import { keepPerson } from "../store/parties.ts";
import { giveConsent } from "../store/record-consents.ts";
import type { Db, Store } from "../store/store.ts";
import type { Vault } from "../store/vault.ts";
import { keepWorker } from "../store/workers.ts";
import { type DemoPerson, demoPeople } from "./people.ts";
import { type DemoWorker, demoWorkers } from "./workers.ts";

const DAY_MS = 24 * 3_600_000;

/** Puts the demo's people on record. Doing it again adds nobody, and leaves what they have said and stopped as it is. */
export async function seedDemo(store: Store, now: EpochMs): Promise<void> {
  const { vault } = store;
  await store.write(async (db) => {
    const ids = new Map<string, string>();
    for (const worker of demoWorkers) ids.set(worker.ref, await seedWorker(db, vault, worker, now));
    for (const { ref, cover } of demoWorkers) if (cover) await setCover(db, ids.get(ref)!, ids.get(cover)!);
    for (const person of demoPeople(dayOf(now)))
      await seedPerson(db, vault, person, ids.get(person.worker)!, now);
  });
}

async function seedWorker(db: Db, vault: Vault, worker: DemoWorker, now: EpochMs): Promise<string> {
  const { ref: recordRef, role, firstName, lastName, mobile, email, hours, placeId } = worker;
  const profile = { firstName, lastName, mobile, email, hours, ...(placeId && { placeId }) };
  return await keepWorker(db, vault, { recordRef, role, active: true, profile }, now);
}

async function seedPerson(
  db: Db,
  vault: Vault,
  person: DemoPerson,
  workerId: string,
  now: EpochMs,
): Promise<void> {
  const { ref: recordRef, profile, phone, provedDaysAgo, lastHeardDaysAgo } = person;
  const party = await keepPerson(db, vault, { recordRef, workerId, profile }, now);
  const lastHeardAt = now - lastHeardDaysAgo * DAY_MS;
  const provedAt = now - provedDaysAgo * DAY_MS;
  await keepAddress(db, vault, party, { channel: "sms", value: phone, provedAt, lastHeardAt }, now);
  for (const topic of person.consents)
    await giveConsent(db, party.id, { topic, wording: "signed-form-1" }, now);
}

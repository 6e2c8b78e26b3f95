import type { EpochMs } from "../clock.ts";
import type { Day } from "../domain/day.ts";
import type { PersonProfile } from "../domain/person.ts";
import {
  addAddress,
  addressLookup,
  addressOf,
  type Owner,
  openProfile,
  partyByRef,
  sealAddress,
  setAddress,
} from "./parties.ts";
import { reviewRowOf } from "./pathway-reviews.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";
import { workersByMobile } from "./workers.ts";

/** A young person on record, with every number they have or had. */
export interface PersonOnRecord {
  readonly workerId: string | null;
  readonly profile: PersonProfile | undefined;
  readonly phones: readonly Pick<Row<"address">, "lookup" | "state">[];
  /** By when a file last said that their plan is to be reviewed. */
  readonly importedReview: Day | null | undefined;
}

export async function personOnRecord(
  db: Db,
  vault: Vault,
  recordRef: string,
): Promise<PersonOnRecord | undefined> {
  const party = await partyByRef(db, recordRef);
  if (!party) return undefined;
  const profile = openProfile(vault.boxOf(party.id, party.data_key), party);
  const review = await reviewRowOf(db, party.id);
  return {
    workerId: party.worker_id,
    profile,
    phones: await phonesOf(db, party.id),
    importedReview: review?.imported_due,
  };
}

async function phonesOf(db: Db, partyId: string): Promise<Pick<Row<"address">, "lookup" | "state">[]> {
  return await db
    .selectFrom("address")
    .select(["lookup", "state"])
    .where("party_id", "=", partyId)
    .where("channel", "=", "sms")
    .execute();
}

/** Whose number it is. `waiting` is a visitor whose message has still to take its turn. */
export type PhoneHolder = "nobody" | "person" | "worker" | "visitor" | "waiting";

/** @param phone E.164; one that was taken off a record is nobody's */
export async function phoneHolder(db: Db, vault: Vault, phone: string): Promise<PhoneHolder> {
  const held = await db
    .selectFrom("address")
    .innerJoin("party", "party.id", "address.party_id")
    .select(["party.id", "party.kind"])
    .where("address.lookup", "=", addressLookup(vault, "sms", phone))
    .where("address.state", "<>", "detached")
    .executeTakeFirst();
  if (held?.kind === "person") return "person";
  if ((await workersByMobile(db, vault, phone)).length > 0) return "worker";
  if (!held) return "nobody";
  return (await isWaiting(db, held.id)) ? "waiting" : "visitor";
}

async function isWaiting(db: Db, partyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("inbox")
    .select("seq")
    .where("party_id", "=", partyId)
    .where("state", "=", "new")
    .executeTakeFirst();
  return row !== undefined;
}

/** Makes a number a person's own, as proved. What a visitor wrote from it before stays that visitor's. */
export async function takePhone(
  db: Db,
  vault: Vault,
  owner: Owner,
  phone: string,
  now: EpochMs,
): Promise<void> {
  const lookup = addressLookup(vault, "sms", phone);
  if (!(await addressOf(db, lookup))) {
    await addAddress(db, vault, owner, "sms", phone, now, now);
    return;
  }
  const value = sealAddress(vault, owner, lookup, phone);
  await setAddress(db, lookup, { party_id: owner.id, value, state: "live", proved_at: now });
}

/** Lets a visitor's number go, because it turned out to be a worker's. */
export async function releaseVisitor(db: Db, vault: Vault, phone: string): Promise<void> {
  const visitors = db.selectFrom("party").select("id").where("kind", "=", "visitor");
  await db
    .deleteFrom("address")
    .where("lookup", "=", addressLookup(vault, "sms", phone))
    .where("party_id", "in", visitors)
    .execute();
}

import { sql } from "kysely";
import type { EpochMs } from "../clock.ts";
import { PersonProfile } from "../domain/person.ts";
import type { AddressKnown } from "../domain/reveal.ts";
import type { NewRow, Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";

/** Whoever something is kept for: enough to open it. */
export interface Owner {
  readonly id: string;
  readonly data_key: Buffer;
}

export type TalkChannel = "sms" | "web" | "terminal";

/** The key under which an address is found. */
export function addressLookup(vault: Vault, channel: TalkChannel, address: string): string {
  return vault.lookup(channel, address);
}

export async function partyById(db: Db, id: string): Promise<Row<"party"> | undefined> {
  return (await rowsOf<Row<"party">>(db, "SELECT * FROM party WHERE id = ?", [id]))[0];
}

export async function partyByAddress(db: Db, lookup: string): Promise<Row<"party"> | undefined> {
  return await db
    .selectFrom("address")
    .innerJoin("party", "party.id", "address.party_id")
    .selectAll("party")
    .where("address.lookup", "=", lookup)
    .where("address.state", "<>", "detached")
    .executeTakeFirst();
}

export async function partyByRef(db: Db, recordRef: string): Promise<Row<"party"> | undefined> {
  return await db.selectFrom("party").selectAll().where("record_ref", "=", recordRef).executeTakeFirst();
}

export async function addressOf(db: Db, lookup: string): Promise<Row<"address"> | undefined> {
  return await db.selectFrom("address").selectAll().where("lookup", "=", lookup).executeTakeFirst();
}

/**
 * The number to text a person on: live ones before doubtful ones, never a detached one. Of several, the one that they
 * wrote from or that was proved last, then the newest.
 */
export async function phoneOf(db: Db, partyId: string): Promise<Row<"address"> | undefined> {
  return await db
    .selectFrom("address")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("channel", "=", "sms")
    .where("state", "<>", "detached")
    .orderBy("state", "desc")
    .orderBy(
      (get) => sql`max(coalesce(${get.ref("proved_at")}, 0), coalesce(${get.ref("last_heard_at")}, 0))`,
      "desc",
    )
    .orderBy("created_at", "desc")
    .executeTakeFirst();
}

/** The web visit of a party that was heard from last, if that was not before `since`. */
export async function webAddressOf(
  db: Db,
  partyId: string,
  since: EpochMs,
): Promise<Row<"address"> | undefined> {
  return await db
    .selectFrom("address")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("channel", "=", "web")
    .where("last_heard_at", ">=", since)
    .orderBy("last_heard_at", "desc")
    .executeTakeFirst();
}

export function addressKnown(row: Row<"address">): AddressKnown {
  return {
    channel: row.channel as TalkChannel,
    state: row.state,
    provedAt: row.proved_at,
    lastHeardAt: row.last_heard_at,
  };
}

/** Somebody new whom nobody knows: a party of their own, so that what they write is kept and answered all the same. */
export async function newVisitor(db: Db, vault: Vault, now: EpochMs): Promise<Row<"party">> {
  return await insertParty(
    db,
    { kind: "visitor", worker_id: null, record_ref: null, profile: null },
    vault,
    now,
  );
}

type NewParty = Pick<NewRow<"party">, "kind" | "worker_id" | "record_ref" | "profile">;

async function insertParty(db: Db, party: NewParty, vault: Vault, now: EpochMs): Promise<Row<"party">> {
  const id = newId();
  const row = {
    ...party,
    id,
    data_key: vault.newKey(id),
    session: null,
    opted_out_at: null,
    created_at: now,
    changed_at: now,
  };
  return await db.insertInto("party").values(row).returningAll().executeTakeFirstOrThrow();
}

export async function addAddress(
  db: Db,
  vault: Vault,
  owner: Owner,
  channel: TalkChannel,
  value: string,
  now: EpochMs,
  provedAt: EpochMs | null,
): Promise<string> {
  const lookup = addressLookup(vault, channel, value);
  const sealed = sealAddress(vault, owner, lookup, value);
  const row = {
    lookup,
    party_id: owner.id,
    channel,
    value: sealed,
    state: "live" as const,
    proved_at: provedAt,
    last_heard_at: null,
    created_at: now,
  };
  await db.insertInto("address").values(row).execute();
  return lookup;
}

export function sealAddress(vault: Vault, owner: Owner, lookup: string, value: string): Buffer {
  return vault.boxOf(owner.id, owner.data_key).seal(`address|value|${lookup}`, value);
}

const MOST_KEPT = 5000;
const addresses = new Map<string, { sealed: Buffer; address: string }>();

/** The address in clear, as a channel needs it. Kept open until its sealed form changes. */
export function openAddress(box: FieldBox, { lookup, value: sealed }: Row<"address">): string {
  const kept = addresses.get(lookup);
  if (kept?.sealed.equals(sealed)) return kept.address;
  const address = box.open(`address|value|${lookup}`, sealed);
  if (addresses.size >= MOST_KEPT) addresses.delete(addresses.keys().next().value!);
  addresses.set(lookup, { sealed, address });
  return address;
}

const profiles = new Map<string, { sealed: Buffer; profile: PersonProfile }>();

/** The record of a person, if it is one. Kept open until its sealed form changes: it is read in every turn. */
export function openProfile(
  box: FieldBox,
  { id, profile: sealed }: Pick<Row<"party">, "id" | "profile">,
): PersonProfile | undefined {
  if (!sealed) return undefined;
  const kept = profiles.get(id);
  if (kept?.sealed.equals(sealed)) return kept.profile;
  const profile = PersonProfile.parse(JSON.parse(box.open(`party|profile|${id}`, sealed)));
  if (profiles.size >= MOST_KEPT) profiles.delete(profiles.keys().next().value!);
  profiles.set(id, { sealed, profile });
  return profile;
}

export interface PersonToKeep {
  recordRef: string;
  workerId: string | null;
  profile: PersonProfile;
}

/** Adds a person or brings their record up to date; the number is the import's business. */
export async function keepPerson(
  db: Db,
  vault: Vault,
  person: PersonToKeep,
  now: EpochMs,
): Promise<Row<"party">> {
  const known = await partyByRef(db, person.recordRef);
  const party =
    known ??
    (await insertParty(
      db,
      { kind: "person", worker_id: person.workerId, record_ref: person.recordRef, profile: null },
      vault,
      now,
    ));
  const profile = vault
    .boxOf(party.id, party.data_key)
    .seal(`party|profile|${party.id}`, JSON.stringify(person.profile));
  await db
    .updateTable("party")
    .set({ profile, worker_id: person.workerId, changed_at: Math.max(now, party.changed_at + 1) })
    .where("id", "=", party.id)
    .execute();
  return party;
}

export async function setOptedOut(db: Db, partyId: string, at: EpochMs | null): Promise<void> {
  await db.updateTable("party").set({ opted_out_at: at }).where("id", "=", partyId).execute();
}

export async function setAddress(
  db: Db,
  lookup: string,
  change: Partial<Pick<Row<"address">, "state" | "proved_at" | "party_id" | "value">>,
): Promise<void> {
  await db.updateTable("address").set(change).where("lookup", "=", lookup).execute();
}

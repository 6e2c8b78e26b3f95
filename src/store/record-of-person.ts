import type { EpochMs } from "../clock.ts";
import type { PersonProfile } from "../domain/person.ts";
import { allBookings } from "./bookings.ts";
import { concernsOf } from "./concerns.ts";
import { handoffsOf } from "./handoffs.ts";
import { openProfile } from "./parties.ts";
import { consentsOf } from "./record-consents.ts";
import { type MessageOnRecord, messagesOf } from "./record-messages.ts";
import { checkInsOf, contactsOf } from "./records.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";
import { openWorker } from "./workers.ts";

/** All that is kept of one person or visitor, opened. Workers are given by our id, with `firstNames` to name them. */
export interface RecordOfPerson {
  /** The council's id; null for a visitor. */
  readonly recordRef: string | null;
  readonly profile: PersonProfile | undefined;
  readonly optedOutAt: EpochMs | null;
  readonly bookings: readonly Row<"booking">[];
  readonly concerns: readonly Row<"concern">[];
  readonly handoffs: readonly Row<"handoff">[];
  readonly contacts: readonly Row<"contact">[];
  readonly checkIns: readonly { readonly kind: string; readonly at: EpochMs; readonly words: string }[];
  readonly consents: readonly Row<"consent">[];
  readonly opportunities: readonly Row<"opportunity_place">[];
  readonly messages: readonly MessageOnRecord[];
  /** Every worker's first name by our id, those who have left among them. */
  readonly firstNames: ReadonlyMap<string, string>;
}

/** Reads the whole record: for the command line, staff pages and exports. Each list is oldest first. */
export async function recordOf(db: Db, vault: Vault, party: Row<"party">): Promise<RecordOfPerson> {
  const box = vault.boxOf(party.id, party.data_key);
  return {
    recordRef: party.record_ref,
    profile: openProfile(box, party),
    optedOutAt: party.opted_out_at,
    bookings: await allBookings(db, party.id),
    concerns: await concernsOf(db, party.id),
    handoffs: await handoffsOf(db, party.id),
    contacts: await contactsOf(db, party.id),
    checkIns: (await checkInsOf(db, party.id)).map((row) => openCheckIn(box, row)),
    consents: await consentsOf(db, party.id),
    opportunities: await allPlacesOf(db, party.id),
    messages: await messagesOf(db, vault, party),
    firstNames: await workerFirstNames(db, vault),
  };
}

function openCheckIn(box: FieldBox, { id, kind, at, body }: Row<"check_in">) {
  return { kind, at, words: box.open(`check_in|body|${id}`, body) };
}

async function allPlacesOf(db: Db, partyId: string): Promise<Row<"opportunity_place">[]> {
  return await db
    .selectFrom("opportunity_place")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("changed_at")
    .execute();
}

async function workerFirstNames(db: Db, vault: Vault): Promise<Map<string, string>> {
  const rows = await db.selectFrom("worker").selectAll().execute();
  return new Map(rows.map((row) => [row.id, openWorker(vault, row).profile.firstName]));
}

import type { EpochMs } from "../clock.ts";
import type { PlanReview } from "../domain/pathway-review.ts";
import type { PersonProfile } from "../domain/person.ts";
import { aboutMeOf } from "./about-me.ts";
import { asksOf, openReason } from "./asks.ts";
import { allBookings } from "./bookings.ts";
import { callsOf } from "./calls.ts";
import { allAdditionsOf, openAddition } from "./concern-additions.ts";
import { allEntriesOf, type ConcernNote, openEntry } from "./concern-entries.ts";
import { concernsOf } from "./concerns.ts";
import { handoffsOf } from "./handoffs.ts";
import { openProfile } from "./parties.ts";
import { reviewOf } from "./pathway-reviews.ts";
import { allPhoneTasksOf } from "./phone-tasks.ts";
import { allPlannedOf, openPlanned } from "./planned-texts.ts";
import { notesOf, openNote } from "./private-notes.ts";
import { type CareersOnRecord, careersOf } from "./record-careers.ts";
import { consentsOf } from "./record-consents.ts";
import { type MessageOnRecord, messagesOf } from "./record-messages.ts";
import { checkInsOf, contactsOf } from "./records.ts";
import { type SafeContact, safeContactOf } from "./safe-contact.ts";
import { type SafeWishKept, safeWishOf } from "./safe-wishes.ts";
import { sampledOf } from "./samples.ts";
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
  /** What staff wrote about concerns: done, shared, kept back. */
  readonly concernEntries: readonly (Row<"concern_entry"> & { readonly note: ConcernNote })[];
  /** What they told while a concern was live, in their words. */
  readonly concernAdditions: readonly (Row<"concern_addition"> & { readonly said: string })[];
  readonly phoneTasks: readonly Row<"phone_task">[];
  readonly sampled: readonly Row<"sampled_message">[];
  readonly handoffs: readonly Row<"handoff">[];
  readonly contacts: readonly Row<"contact">[];
  readonly checkIns: readonly {
    readonly kind: string;
    readonly at: EpochMs;
    readonly words: string;
    readonly good: boolean;
  }[];
  readonly consents: readonly Row<"consent">[];
  readonly opportunities: readonly Row<"opportunity_place">[];
  /** What they asked for, with the reason of a refusal opened. */
  readonly asks: readonly (Row<"ask"> & { readonly reasonWords: string | undefined })[];
  /** What they wrote of themselves. */
  readonly aboutMe: readonly string[];
  readonly callBacks: readonly Row<"call_back">[];
  readonly careers: CareersOnRecord;
  readonly safeContact: SafeContact | undefined;
  /** How they asked to be reached, in data and in their words. */
  readonly safeWish: SafeWishKept | undefined;
  /** When their pathway plan is to be reviewed, and when it last was. */
  readonly review: PlanReview;
  readonly plannedTexts: readonly (Row<"planned_text"> & { readonly words: string })[];
  /** What staff noted of them for themselves. */
  readonly notes: readonly (Row<"private_note"> & { readonly words: string })[];
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
    concernEntries: (await allEntriesOf(db, party.id)).map((row) => ({ ...row, note: openEntry(box, row) })),
    concernAdditions: (await allAdditionsOf(db, party.id)).map((row) => ({
      ...row,
      said: openAddition(box, row),
    })),
    phoneTasks: await allPhoneTasksOf(db, party.id),
    sampled: await sampledOf(db, party.id),
    handoffs: await handoffsOf(db, party.id),
    contacts: await contactsOf(db, party.id),
    checkIns: (await checkInsOf(db, party.id)).map((row) => openCheckIn(box, row)),
    consents: await consentsOf(db, party.id),
    opportunities: await allPlacesOf(db, party.id),
    asks: (await asksOf(db, party.id)).map((row) => ({ ...row, reasonWords: openReason(box, row) })),
    ...(await workedWith(db, vault, party)),
    messages: await messagesOf(db, vault, party),
    firstNames: await workerFirstNames(db, vault),
  };
}

/** What they and staff have written down beside the messages. */
async function workedWith(db: Db, vault: Vault, party: Row<"party">) {
  const box = vault.boxOf(party.id, party.data_key);
  const planned = await allPlannedOf(db, party.id);
  const notes = (await notesOf(db, party.id)).reverse();
  return {
    aboutMe: (await aboutMeOf(db, vault, party))?.lines ?? [],
    callBacks: await callsOf(db, party.id),
    careers: await careersOf(db, vault, party),
    safeContact: await safeContactOf(db, vault, party),
    safeWish: await safeWishOf(db, vault, party),
    review: await reviewOf(db, party.id),
    plannedTexts: planned.map((row) => ({ ...row, words: openPlanned(vault, party, row) })),
    notes: notes.map((row) => ({ ...row, words: openNote(box, row) })),
  };
}

function openCheckIn(box: FieldBox, { id, kind, at, body, good }: Row<"check_in">) {
  return { kind, at, good: good === 1, words: box.open(`check_in|body|${id}`, body) };
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

import { type AccessNeeds, accessNeedsOf } from "./access-needs.ts";
import { referralOf } from "./education-referrals.ts";
import { meetingOf } from "./first-meeting.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

/** All that is kept of one person about seeing an adviser, beside the appointments themselves. Lists are oldest first. */
export interface CareersOnRecord {
  readonly accessNeeds: AccessNeeds | undefined;
  readonly attendance: readonly Row<"attendance">[];
  readonly travelWishes: readonly Row<"travel_wish">[];
  readonly held: Row<"hold"> | undefined;
  readonly waiting: readonly Row<"waiting_wish">[];
  readonly offers: readonly Row<"slot_offer">[];
  readonly firstMeeting: Row<"first_meeting"> | undefined;
  readonly education: Row<"education_referral"> | undefined;
}

export async function careersOf(db: Db, vault: Vault, party: Owner): Promise<CareersOnRecord> {
  const { id } = party;
  return {
    accessNeeds: await accessNeedsOf(db, vault, party),
    attendance: await attendanceOf(db, id),
    travelWishes: await wishesOf(db, id),
    held: await db.selectFrom("hold").selectAll().where("party_id", "=", id).executeTakeFirst(),
    waiting: await waitedFor(db, id),
    offers: await offersTo(db, id),
    firstMeeting: await meetingOf(db, id),
    education: await referralOf(db, id),
  };
}

async function attendanceOf(db: Db, partyId: string): Promise<Row<"attendance">[]> {
  return await db
    .selectFrom("attendance")
    .innerJoin("booking", "booking.id", "attendance.booking_id")
    .selectAll("attendance")
    .where("booking.party_id", "=", partyId)
    .orderBy("attendance.marked_at")
    .execute();
}

async function wishesOf(db: Db, partyId: string): Promise<Row<"travel_wish">[]> {
  return await db
    .selectFrom("travel_wish")
    .innerJoin("booking", "booking.id", "travel_wish.booking_id")
    .selectAll("travel_wish")
    .where("booking.party_id", "=", partyId)
    .orderBy("travel_wish.at")
    .execute();
}

async function waitedFor(db: Db, partyId: string): Promise<Row<"waiting_wish">[]> {
  return await db
    .selectFrom("waiting_wish")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("asked_at")
    .execute();
}

async function offersTo(db: Db, partyId: string): Promise<Row<"slot_offer">[]> {
  return await db
    .selectFrom("slot_offer")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("made_at")
    .execute();
}

import type { EpochMs } from "../clock.ts";
import { COMPLAINT } from "./complaints.ts";
import type { Db } from "./store.ts";

/** The workers whose people are meant, or all people and everyone unknown. */
export type Whose = readonly string[] | "everyone";

/** A list ends here, so that a page stays light on a slow phone; what matters most comes first. */
export const MOST_ROWS = 80;
export const MOST_PEOPLE = 100;

const PARTY = [
  "party.id as party_id",
  "party.kind as party_kind",
  "party.data_key",
  "party.profile",
  "party.worker_id",
] as const;

/**
 * Handoffs that are not closed, with enough of the person to name them: of somebody's people, and what was given to them
 * to answer. What nobody has read comes first, then what was read and not answered, each by how long it has waited: talks
 * that were answered and never closed keep nothing new out.
 * @param complaints whether complaints are among them, are all that is meant, or are left out
 */
export function openHandoffs(db: Db, whose: Whose, complaints: "too" | "only" | "none") {
  return db
    .selectFrom("handoff")
    .innerJoin("party", "party.id", "handoff.party_id")
    .select([
      "handoff.id",
      "handoff.ref",
      "handoff.reason",
      "handoff.words",
      "handoff.status",
      "handoff.opened_at",
      "handoff.answered_at",
      "handoff.waits_since",
      ...PARTY,
    ])
    .where("handoff.status", "<>", "closed")
    .$if(complaints === "only", (query) => query.where("handoff.reason", "=", COMPLAINT))
    .$if(complaints === "none", (query) => query.where("handoff.reason", "<>", COMPLAINT))
    .$if(whose !== "everyone", (query) =>
      query.where((is) =>
        is.or([
          is("party.worker_id", "in", [...whose]),
          is.and([is("handoff.worker_id", "in", [...whose]), is("handoff.waits_since", "is not", null)]),
        ]),
      ),
    )
    .orderBy((get) =>
      get
        .case()
        .when(get.or([get("handoff.status", "=", "open"), get("handoff.waits_since", "is not", null)]))
        .then(0)
        .when("handoff.status", "=", "seen")
        .then(1)
        .else(2)
        .end(),
    )
    .orderBy((get) => get.fn.coalesce("handoff.waits_since", "handoff.opened_at"))
    .limit(MOST_ROWS)
    .execute();
}
export type OpenHandoff = Awaited<ReturnType<typeof openHandoffs>>[number];

/** Concerns that are not closed: emergencies first, then the oldest. */
export function openConcerns(db: Db, whose: Whose) {
  return db
    .selectFrom("concern")
    .innerJoin("party", "party.id", "concern.party_id")
    .select([
      "concern.id",
      "concern.ref",
      "concern.level",
      "concern.status",
      "concern.opened_at",
      "concern.party_id",
    ])
    .where("concern.status", "<>", "closed")
    .$if(whose !== "everyone", (query) => query.where("party.worker_id", "in", [...whose]))
    .orderBy((get) => get.case().when("concern.status", "=", "open").then(0).else(1).end())
    .orderBy("concern.level")
    .orderBy("concern.opened_at")
    .limit(MOST_ROWS)
    .execute();
}
export type OpenConcern = Awaited<ReturnType<typeof openConcerns>>[number];

/** How many wait that nobody has taken up, and since when: figures for those who may not see whose they are. */
export async function countOpen(
  db: Db,
  table: "handoff" | "concern",
): Promise<{ waiting: number; since: EpochMs | null }> {
  return await db
    .selectFrom(table)
    .select((get) => [get.fn.countAll<number>().as("waiting"), get.fn.min("opened_at").as("since")])
    .where("status", "=", "open")
    .executeTakeFirstOrThrow();
}

/** The people of some workers, with when each was last heard from and is next expected. */
export function peopleOf(db: Db, workerIds: readonly string[], now: EpochMs) {
  return db
    .selectFrom("party")
    .select(["party.id", "party.data_key", "party.profile", "party.worker_id", "party.opted_out_at"])
    .select("party.created_at")
    .select((get) => [
      get
        .selectFrom("contact")
        .select((of) => of.fn.max("at").as("at"))
        .whereRef("contact.party_id", "=", "party.id")
        .where("kind", "in", ["spoken", "face_to_face"])
        .as("last_met_at"),
      get
        .selectFrom("contact")
        .select((of) => of.fn.max("at").as("at"))
        .whereRef("contact.party_id", "=", "party.id")
        .where("kind", "=", "face_to_face")
        .as("last_seen_at"),
      get
        .selectFrom("pathway_review")
        .select("due_on")
        .whereRef("pathway_review.party_id", "=", "party.id")
        .as("review_due"),
      get
        .selectFrom("check_in")
        .select((of) => of.fn.max("at").as("at"))
        .whereRef("check_in.party_id", "=", "party.id")
        .where("good", "=", 1)
        .as("good_at"),
      get
        .selectFrom("inbox")
        .select((of) => of.fn.max("received_at").as("at"))
        .whereRef("inbox.party_id", "=", "party.id")
        .where("inbox.source", "<>", "event")
        .as("last_heard_at"),
      get
        .selectFrom("booking")
        .select((of) => of.fn.min("start_at").as("at"))
        .whereRef("booking.party_id", "=", "party.id")
        .where("status", "=", "booked")
        .where("end_at", ">", now)
        .as("next_booking_at"),
    ])
    .where("party.kind", "=", "person")
    .where("party.worker_id", "in", [...workerIds])
    .limit(MOST_PEOPLE)
    .execute();
}
export type CaseRow = Awaited<ReturnType<typeof peopleOf>>[number];

/** Numbers and web visits that belong to nobody on record and were heard from lately, newest first. */
export function unknownSince(db: Db, since: EpochMs) {
  return db
    .selectFrom("party")
    .innerJoin("address", "address.party_id", "party.id")
    .innerJoin("inbox", "inbox.party_id", "party.id")
    .select(["party.id", "party.data_key", "address.lookup", "address.channel", "address.value"])
    .select((get) => get.fn.max("inbox.received_at").as("last_heard_at"))
    .where("party.kind", "=", "visitor")
    .where("inbox.received_at", ">=", since)
    .groupBy("address.lookup")
    .orderBy("last_heard_at", "desc")
    .limit(MOST_ROWS)
    .execute();
}
export type UnknownRow = Awaited<ReturnType<typeof unknownSince>>[number];

import type {
  KnownBooking,
  KnownFields,
  KnownHandoff,
  KnownWorker,
  Sections,
} from "../conversation/known.ts";
import { dayOf } from "../domain/day.ts";
import { standingOf } from "../domain/reveal.ts";
import { busyFrom, comingBookings } from "../store/bookings.ts";
import { hasLiveConcern } from "../store/concerns.ts";
import { liveHandoff } from "../store/handoffs.ts";
import { placesOf, placesTaken } from "../store/opportunities.ts";
import { addressKnown, openProfile, type TalkChannel } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Vault } from "../store/vault.ts";
import { type Worker, workerById, workersInRole } from "../store/workers.ts";
import type { Parts } from "./parts.ts";

export interface Talker {
  readonly party: Row<"party">;
  readonly address: Row<"address"> | undefined;
  readonly channel: TalkChannel;
}

/** All that the turn may know before it looks at a section. */
export async function loadKnown(
  db: Db,
  { store: { vault }, outOfHours }: Pick<Parts, "store" | "outOfHours">,
  { party, address, channel }: Talker,
  now: number,
): Promise<KnownFields> {
  const isPerson = party.kind === "person";
  const worker = party.worker_id ? await workerById(db, vault, party.worker_id) : undefined;
  const handoff = await liveHandoff(db, party.id);
  return {
    partyId: party.id,
    channel,
    standing: address
      ? standingOf(addressKnown(address), isPerson, now)
      : isPerson
        ? "known-phone"
        : "unknown",
    now,
    today: dayOf(now),
    person: openProfile(vault.boxOf(party.id, party.data_key), party),
    worker: worker?.active ? knownWorker(worker) : undefined,
    handoff: handoff && knownHandoff(handoff),
    concernOpen: await hasLiveConcern(db, party.id),
    optedOut: party.opted_out_at !== null,
    onCall: outOfHours === "rota",
  };
}

function knownWorker({ id, profile }: Worker): KnownWorker {
  return { id, firstName: profile.firstName, hours: profile.hours };
}

function knownHandoff(row: Row<"handoff">): KnownHandoff {
  return {
    id: row.id,
    status: row.status as KnownHandoff["status"],
    reason: row.reason,
    ...(row.answered_by && { heldBy: row.answered_by }),
    ...(row.answered_at !== null && { answeredAt: row.answered_at }),
  };
}

/** Loads one section more and gives back a Known that has it. */
export async function withSection(
  db: Db,
  vault: Vault,
  fields: KnownFields,
  have: Partial<Sections>,
  section: keyof Sections,
): Promise<Partial<Sections>> {
  switch (section) {
    case "bookings":
      return { ...have, bookings: await bookingsOf(db, vault, fields) };
    case "diary":
      return {
        ...have,
        diary: { advisers: await advisers(db, vault), busy: await busyFrom(db, fields.now) },
      };
    case "opportunities":
      return {
        ...have,
        opportunities: { taken: await placesTaken(db), mine: await placesOf(db, fields.partyId) },
      };
  }
}

async function bookingsOf(db: Db, vault: Vault, { partyId, now }: KnownFields): Promise<KnownBooking[]> {
  const rows = await comingBookings(db, partyId, now);
  return await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      placeId: row.place_id,
      adviserName: (await workerById(db, vault, row.adviser_id))?.profile.firstName ?? "",
      start: row.start_at,
      end: row.end_at,
      kind: row.kind,
    })),
  );
}

async function advisers(db: Db, vault: Vault): Promise<Sections["diary"]["advisers"]> {
  const all = await workersInRole(db, vault, ["connexions_adviser", "specialist_adviser"]);
  return all.flatMap(({ id, profile }) =>
    profile.placeId
      ? [{ id, firstName: profile.firstName, placeId: profile.placeId, hours: profile.hours }]
      : [],
  );
}

import type {
  KnownBooking,
  KnownFields,
  KnownHandoff,
  KnownWorker,
  Sections,
} from "../conversation/known.ts";
import { dayOf } from "../domain/day.ts";
import { type Standing, standingOf } from "../domain/reveal.ts";
import { busyFrom, comingBookings } from "../store/bookings.ts";
import { liveHandoff } from "../store/handoffs.ts";
import { placesOf, placesTaken } from "../store/opportunities.ts";
import { addressKnown, openProfile, type TalkChannel } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Writer } from "../store/turns.ts";
import type { Vault } from "../store/vault.ts";
import { openWorker, type Worker, workerById, workersInRole } from "../store/workers.ts";
import type { Parts } from "./parts.ts";

/** All that the turn may know before it looks at a section. */
export async function loadKnown(db: Db, parts: Parts, turn: Writer, now: number): Promise<KnownFields> {
  const { vault } = parts.store;
  const { party, address } = turn;
  const worker = turn.worker && openWorker(vault, turn.worker);
  const handoff = turn.hasHandoff ? await liveHandoff(db, party.id) : undefined;
  return {
    partyId: party.id,
    channel: turn.channel as TalkChannel,
    standing: standingFor(party, address, now),
    now,
    today: dayOf(now),
    person: openProfile(vault.boxOf(party.id, party.data_key), party),
    worker: worker?.active ? knownWorker(worker) : undefined,
    handoff: handoff && knownHandoff(handoff),
    concernOpen: turn.hasConcern,
    optedOut: party.opted_out_at !== null,
    onCall: parts.outOfHours === "rota",
  };
}

/** An event without an address goes to a person on record as they are known there. */
function standingFor(party: Row<"party">, address: Row<"address"> | undefined, now: number): Standing {
  const isPerson = party.kind === "person";
  if (address) return standingOf(addressKnown(address), isPerson, now);
  return isPerson ? "known-phone" : "unknown";
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

/** Loads one section more and gives back all that there is then. */
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

import type {
  KnownBooking,
  KnownFields,
  KnownHandoff,
  KnownWorker,
  Sections,
} from "../conversation/known.ts";
import { dayOf } from "../domain/day.ts";
import { type Standing, standingOf } from "../domain/reveal.ts";
import { type AboutMe, aboutMeOf } from "../store/about-me.ts";
import { comingBookings } from "../store/bookings.ts";
import { openCallOf } from "../store/calls.ts";
import { concernsOf } from "../store/concerns.ts";
import { liveHandoff } from "../store/handoffs.ts";
import { placesOf, placesTaken } from "../store/opportunities.ts";
import { addressKnown, openProfile, partyById, type TalkChannel } from "../store/parties.ts";
import { quietUntil } from "../store/quiet-time.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { teamAt } from "../store/team.ts";
import type { Writer } from "../store/turns.ts";
import type { Vault } from "../store/vault.ts";
import { openWorker, type Worker, workerById } from "../store/workers.ts";
import { diaryFor, historyOf, meetingFor, waitingOf } from "./appointments/load-bookings.ts";
import { toldOf } from "./concerns/concern-again.ts";
import { mayHold } from "./handoffs/holder.ts";
import { newsFor, rightsOf } from "./load-rights.ts";
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
    ownerId: party.worker_id,
    handoff: handoff && (await knownHandoff(db, parts, handoff, now)),
    concernOpen: turn.hasConcern,
    optedOut: party.opted_out_at !== null,
    optedOutAt: party.opted_out_at ?? undefined,
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

async function knownHandoff(db: Db, parts: Parts, row: Row<"handoff">, now: number): Promise<KnownHandoff> {
  const holds = row.answered_by !== null && (await mayHold(db, parts, row, row.answered_by, now));
  return {
    id: row.id,
    status: row.status as KnownHandoff["status"],
    reason: row.reason,
    ...(holds && { heldBy: row.answered_by! }),
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
      return { ...have, diary: await diaryFor(db, vault, fields.partyId, fields.now) };
    case "history":
      return { ...have, history: await historyOf(db, vault, fields.partyId) };
    case "waiting":
      return { ...have, waiting: await waitingOf(db, vault, fields.partyId) };
    case "meeting":
      return { ...have, meeting: await meetingFor(db, fields.partyId) };
    case "team":
      return { ...have, team: await knownTeam(db, vault, fields.now) };
    case "aboutMe":
      return { ...have, aboutMe: { lines: (await aboutMeIn(db, vault, fields))?.lines ?? [] } };
    case "callBack":
      return { ...have, callBack: { askedAt: await askedForCallAt(db, fields.partyId) } };
    case "concern":
      return { ...have, concern: await concernTaken(db, fields.partyId) };
    case "quiet":
      return { ...have, quiet: { until: await quietUntil(db, fields.partyId) } };
    case "rights":
      return { ...have, rights: await rightsOf(db, vault, fields.partyId) };
    case "news":
      return { ...have, news: await newsFor(db, fields.partyId) };
    case "opportunities":
      return {
        ...have,
        opportunities: { taken: await placesTaken(db), mine: await placesOf(db, fields.partyId) },
      };
  }
}

async function knownTeam(db: Db, vault: Vault, now: number): Promise<Sections["team"]> {
  const team = await teamAt(db, vault, now);
  return { team, names: new Map([...team.workers].map(([id, { profile }]) => [id, profile.firstName])) };
}

async function concernTaken(db: Db, partyId: string): Promise<Sections["concern"]> {
  const all = await concernsOf(db, partyId);
  const live = all.filter(({ status }) => status !== "closed");
  const level = live.some((one) => one.level === "emergency") ? "emergency" : live[0]?.level;
  const newest = live.at(-1) ?? all.at(-1);
  const told = newest ? await toldOf(db, newest.id) : new Set<string>();
  const takenBy = all.some(({ status }) => status === "open") ? null : (all.at(-1)?.acknowledged_by ?? null);
  return { takenBy: takenBy ?? undefined, isClosed: live.length === 0, level, told };
}

async function aboutMeIn(db: Db, vault: Vault, { partyId }: KnownFields): Promise<AboutMe | undefined> {
  const party = await partyById(db, partyId);
  return party && (await aboutMeOf(db, vault, party));
}

async function askedForCallAt(db: Db, partyId: string): Promise<number | undefined> {
  const open = await openCallOf(db, partyId);
  return open && (open.asked_again_at ?? open.asked_at);
}

async function bookingsOf(db: Db, vault: Vault, { partyId, now }: KnownFields): Promise<KnownBooking[]> {
  const rows = await comingBookings(db, partyId, now);
  return await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      placeId: row.place_id,
      ...(row.place_text !== null && { placeText: row.place_text }),
      by: row.by,
      adviserName: (await workerById(db, vault, row.adviser_id))?.profile.firstName ?? "",
      start: row.start_at,
      end: row.end_at,
      kind: row.kind,
      isMoved: row.moved_from !== null,
    })),
  );
}

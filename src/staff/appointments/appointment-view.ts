import type { EpochMs } from "../../clock.ts";
import { canMark, canUndo, type Outcome } from "../../domain/attendance.ts";
import { dayOf, shortTime } from "../../domain/day.ts";
import { TIER_ONE, type TierOne } from "../../domain/tier-one.ts";
import { accessNeedsOf } from "../../store/access-needs.ts";
import { type AppointmentRow, haveMet } from "../../store/adviser-diary.ts";
import { type TravelWish, travelWishesOf } from "../../store/travel-wishes.ts";
import { kindTitle, placeWords } from "../../work/appointments/calendar-entry.ts";
import { tierOneFor } from "../../work/handoffs/tier-one.ts";
import type { Parts } from "../../work/parts.ts";
import { nameOf, staffNames } from "../who.ts";

const WISHES: Readonly<Record<TravelWish, string>> = {
  "bus-fare": "Asked for bus fare: their PA knows",
  company: "Asked for somebody to come with them: their PA knows",
  "worker-too": "Their PA is reminded of it too",
};

const OUTCOMES: Readonly<Record<Outcome, { words: string; colour: string }>> = {
  came: { words: "Came", colour: "green" },
  late: { words: "Came late", colour: "green" },
  missed: { words: "Did not come", colour: "grey" },
};

/** Appointments as an adviser reads them: who by first name, what kind, where, and what helps them. */
export async function appointmentViews(parts: Parts, rows: readonly AppointmentRow[], now: EpochMs) {
  if (rows.length === 0) return [];
  const { read, vault } = parts.store;
  const people = [...new Set(rows.map(({ party_id }) => party_id))];
  const tiers = await tierOneFor(read, people, now);
  const wishes = await travelWishesOf(
    read,
    rows.map(({ id }) => id),
  );
  const names = await staffNames(
    read,
    vault,
    rows.map(({ worker_id }) => worker_id),
  );
  const views = rows.map(async (row) => ({
    ...timesOf(row, now),
    ...markOf(row, now),
    id: row.id,
    personId: row.party_id,
    name: nameOf(vault, { ...row, id: row.party_id }).first,
    kind: kindTitle(parts.content, row.kind),
    place: placeWords(parts.content, row),
    isFirst: !(await haveMet(read, [row.party_id], row.start_at)).has(row.party_id),
    needs: (await accessNeedsOf(read, vault, { id: row.party_id, data_key: row.data_key }))?.words,
    wishes: (wishes.get(row.id) ?? []).map((what) => WISHES[what]),
    tier: tierView(tiers.get(row.party_id)!),
    pa: row.worker_id === null ? undefined : names(row.worker_id),
  }));
  return await Promise.all(views);
}
export type AppointmentView = Awaited<ReturnType<typeof appointmentViews>>[number];

function timesOf({ start_at, end_at }: AppointmentRow, now: EpochMs) {
  return {
    start: start_at,
    day: dayOf(start_at),
    time: { text: shortTime(start_at), iso: new Date(start_at).toISOString() },
    ends: shortTime(end_at),
    planned: Math.round((end_at - start_at) / 60_000),
    isAhead: start_at > now,
  };
}

function markOf({ status, start_at, outcome, minutes, marked_at }: AppointmentRow, now: EpochMs) {
  const kept = outcome === null ? undefined : OUTCOMES[outcome];
  return {
    toMark: status === "booked" && canMark({ start: start_at }, now),
    mark: kept && { ...kept, minutes },
    mayUndo: marked_at !== null && canUndo(marked_at, now),
  };
}

/** "2 talks and 45 minutes in 12 months", to follow "With Connexions:", and whether that is Tier 1. */
export function tierView({ contacts, minutes, reached }: TierOne) {
  const talks = contacts === 1 ? "1 talk" : `${contacts} talks`;
  const words = contacts === 0 ? "none" : `${talks} and ${minutes} minutes`;
  return { words: `${words} in ${TIER_ONE.months} months`, reached };
}

import type { EpochMs } from "../clock.ts";
import { allBookings } from "../store/bookings.ts";
import { placesOf } from "../store/opportunities.ts";
import { openAddress, phoneOf } from "../store/parties.ts";
import { checkInsOf } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Parts } from "../work/parts.ts";
import { isInDoubt } from "../work/sending/reach.ts";
import type { Case } from "./access.ts";
import type { Staff } from "./staff.ts";
import { phoneWords, staffNames } from "./who.ts";
import { momentOf, momentWords } from "./words.ts";

const MOST_BOOKINGS = 5;
const MOST_CHECK_INS = 10;

/** What else is known: the phone, appointments, how they said they are, what they joined. */
export async function aboutView(staff: Staff, { party }: Case) {
  const { parts } = staff;
  const now = parts.clock.now();
  return {
    known: party.kind === "person",
    phone: await phoneView(parts, party, now),
    bookings: await bookingViews(parts, party, now),
    checkIns: await checkInViews(parts, party, now),
    joined: await joinedViews(parts, party),
  };
}

async function phoneView({ store }: Parts, party: Row<"party">, now: EpochMs) {
  const row = await phoneOf(store.read, party.id);
  if (!row) return undefined;
  const number = openAddress(store.vault.boxOf(party.id, party.data_key), row);
  const stopped = party.opted_out_at === null ? undefined : momentWords(party.opted_out_at, now);
  const doubt = isInDoubt(party, row, now) ? doubtWords(row) : undefined;
  return { number, words: phoneWords(number), lookup: row.lookup, stopped, doubt };
}

function doubtWords({ state }: Row<"address">): string {
  return state === "doubtful"
    ? "A text came back, or somebody wrote that it is not them."
    : "Nobody has written from it for 90 days.";
}

/** What is ahead, soonest first, then the latest of what is past. */
async function bookingViews({ store, content }: Parts, party: Row<"party">, now: EpochMs) {
  const rows = await allBookings(store.read, party.id);
  const names = await staffNames(
    store.read,
    store.vault,
    rows.map((row) => row.adviser_id),
  );
  const ahead = rows.filter((row) => row.end_at > now && row.status === "booked");
  const past = rows.filter((row) => !ahead.includes(row)).reverse();
  return [...ahead, ...past].slice(0, MOST_BOOKINGS).map((row) => ({
    href: `/staff/bookings/${row.id}`,
    at: momentOf(row.start_at, now),
    place: content.places.find(({ id }) => id === row.place_id)?.name ?? row.place_id,
    adviser: names(row.adviser_id),
    status: row.status === "booked" && row.end_at <= now ? "past" : row.status,
  }));
}

const CHECK_INS: Record<Row<"check_in">["kind"], string> = {
  feeling: "How they are",
  work: "Work or study",
  home: "Home",
  news: "News",
};

async function checkInViews({ store }: Parts, party: Row<"party">, now: EpochMs) {
  const box = store.vault.boxOf(party.id, party.data_key);
  const rows = (await checkInsOf(store.read, party.id)).reverse().slice(0, MOST_CHECK_INS);
  return rows.map((row) => ({
    kind: CHECK_INS[row.kind],
    words: box.open(`check_in|body|${row.id}`, row.body),
    at: momentOf(row.at, now),
    good: row.good === 1,
  }));
}

async function joinedViews({ store, content }: Parts, party: Row<"party">) {
  const places = await placesOf(store.read, party.id);
  return [...places].map(([id, state]) => ({
    title: content.opportunities.find((one) => one.id === id)?.title ?? id,
    state,
  }));
}

import type { EpochMs } from "../clock.ts";
import { aboutMeOf, aboutMeReads } from "../store/about-me.ts";
import { asksOf } from "../store/asks.ts";
import { comingBookings } from "../store/bookings.ts";
import { openCallOf } from "../store/calls.ts";
import { handoffsOf } from "../store/handoffs.ts";
import { openBody } from "../store/outbox.ts";
import { checkInsOf } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import { automaticSince } from "../store/staff-thread.ts";
import type { Worker } from "../store/workers.ts";
import { tierOneFor } from "../work/handoffs/tier-one.ts";
import type { Parts } from "../work/parts.ts";
import type { Case } from "./access.ts";
import { tierView } from "./appointments/appointment-view.ts";
import { meetingView } from "./appointments/careers-view.ts";
import { hiddenFrom, seesThread } from "./complaint-view.ts";
import { contactView } from "./contact-view.ts";
import { deliveryWords } from "./delivery-words.ts";
import { reachView } from "./reach-view.ts";
import type { Staff } from "./staff.ts";
import { staffNames } from "./who.ts";
import { momentOf, momentWords, reasonWords } from "./words.ts";

const MOST_SAID = 3;
const TALK_BEFORE_MS = 3_600_000;

/** All that somebody has to know before they answer, so that nobody has to tell their story twice. */
export async function cardView({ parts }: Staff, on: Case, worker: Worker) {
  const now = parts.clock.now();
  const { party } = on;
  const live = (await handoffsOf(parts.store.read, party.id)).filter(
    (row) => row.status !== "closed" && seesThread(on, row),
  );
  return {
    aboutMe: await aboutMeView(parts, party, worker, now),
    why: live.map((row) => whyView(parts, party, row, now)).reverse(),
    said: await saidView(parts, on, live[0]),
    open: await openView(parts, party, now),
    careers: party.kind === "person" ? await careersLine(parts, party.id, now) : undefined,
    reach: await reachView(parts, party, now),
    contact: await contactView(parts, party, now),
  };
}

/** Their own lines, whether this reader has read them as they stand, and who else has. */
export async function aboutMeView(
  { store: { read: db, vault } }: Parts,
  party: Row<"party">,
  worker: Worker,
  now: EpochMs,
) {
  const aboutMe = await aboutMeOf(db, vault, party);
  if (!aboutMe) return undefined;
  const reads = await aboutMeReads(db, party.id);
  const mine = reads.filter(({ workerId }) => workerId === worker.id);
  const current = reads.filter(({ version }) => version === aboutMe.version);
  const names = await staffNames(
    db,
    vault,
    current.map(({ workerId }) => workerId),
  );
  return {
    lines: aboutMe.lines,
    version: aboutMe.version,
    changed: momentOf(aboutMe.changedAt, now),
    isNew: mine.length === 0,
    isRead: mine.some(({ version }) => version === aboutMe.version),
    readers: current.map(({ workerId, readAt }) => `${names(workerId)}, ${momentWords(readAt, now)}`),
  };
}

/** Whether a first meeting with Connexions has happened, and the support of a year. */
async function careersLine(parts: Parts, partyId: string, now: EpochMs) {
  const { meeting } = await meetingView(parts, partyId, now);
  const tier = tierView((await tierOneFor(parts.store.read, [partyId], now)).get(partyId)!);
  return { meeting, tier };
}

function whyView({ store }: Parts, party: Row<"party">, row: Row<"handoff">, now: EpochMs) {
  const words = store.vault.boxOf(party.id, party.data_key).open(`handoff|words|${row.id}`, row.words);
  return { reason: reasonWords(row.reason), words, at: momentOf(row.opened_at, now), ref: row.ref };
}

/** What the service has told them in this talk, the latest last. */
async function saidView({ store }: Parts, on: Case, first: Row<"handoff"> | undefined) {
  if (!first) return [];
  const { party } = on;
  const hidden = await hiddenFrom(on, store.read);
  const since = first.opened_at - TALK_BEFORE_MS;
  const rows = await automaticSince(store.read, party.id, since, MOST_SAID);
  const box = store.vault.boxOf(party.id, party.data_key);
  const shown = rows.filter(({ id }) => !hidden.has(id));
  return shown.map((row) => ({ text: openBody(box, row).text, lost: deliveryWords(row).trouble }));
}

/** What is under way beside the talk: appointments, things asked for, a call that is waited for, the latest check-in. */
async function openView(parts: Parts, party: Row<"party">, now: EpochMs) {
  const { store, content } = parts;
  const bookings = await comingBookings(store.read, party.id, now);
  const asks = (await asksOf(store.read, party.id)).filter(
    ({ state }) => state === "asked" || state === "seen",
  );
  const call = await openCallOf(store.read, party.id);
  const [checkIn] = (await checkInsOf(store.read, party.id)).reverse();
  const box = store.vault.boxOf(party.id, party.data_key);
  return {
    bookings: bookings.map((row) => ({
      at: momentOf(row.start_at, now),
      place: content.places.find(({ id }) => id === row.place_id)?.name ?? row.place_id,
    })),
    asks: asks.map((row) => ({
      title: content.entitlements?.find(({ id }) => id === row.entitlement_id)?.title ?? row.entitlement_id,
      due: row.due_on,
    })),
    call: call && { at: momentOf(call.asked_at, now), tries: call.tries },
    checkIn: checkIn && {
      words: box.open(`check_in|body|${checkIn.id}`, checkIn.body),
      at: momentOf(checkIn.at, now),
    },
  };
}

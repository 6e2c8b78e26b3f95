import type { EpochMs } from "../clock.ts";
import { londonTime } from "../domain/day.ts";
import type { MessageOnRecord } from "../store/record-messages.ts";
import type { RecordOfPerson } from "../store/record-of-person.ts";
import { noCareers, type ShownCareers, shownCareers } from "./person-careers.ts";

/** A record as `intouch person` prints it. Times are ISO 8601 with London's offset; a worker is a first name. */
export interface ShownPerson {
  readonly id: string | null;
  readonly name: string | null;
  readonly appointments: readonly object[];
  readonly optOuts: readonly string[];
  readonly concerns: readonly object[];
  readonly handoffs: readonly object[];
  readonly contacts: readonly object[];
  readonly checkIns: readonly object[];
  readonly consents: readonly object[];
  readonly opportunities: readonly object[];
  readonly asks: readonly object[];
  readonly aboutMe: readonly string[];
  readonly callBacks: readonly object[];
  readonly careers: ShownCareers;
  readonly safeContact: object | null;
  /** How they asked to be reached, in data and in their words. */
  readonly safeWish: object | null;
  readonly review: object | null;
  readonly plannedTexts: readonly object[];
  readonly notes: readonly object[];
  readonly messages: readonly object[];
}

/** What there is of a number that has never written to us. */
export const emptyPerson: ShownPerson = {
  id: null,
  name: null,
  appointments: [],
  optOuts: [],
  concerns: [],
  handoffs: [],
  contacts: [],
  checkIns: [],
  consents: [],
  opportunities: [],
  asks: [],
  aboutMe: [],
  callBacks: [],
  careers: noCareers,
  safeContact: null,
  safeWish: null,
  review: null,
  plannedTexts: [],
  notes: [],
  messages: [],
};

/** @param places the names of the centres by id */
export function shownPerson(record: RecordOfPerson, places: ReadonlyMap<string, string>): ShownPerson {
  const { profile, firstNames } = record;
  const nameOf = (workerId: string) => firstNames.get(workerId) ?? "";
  return {
    id: record.recordRef,
    name: profile ? `${profile.firstName} ${profile.lastName}` : null,
    appointments: record.bookings.map(({ id, start_at, place_id, adviser_id, status }) => {
      return {
        id,
        start: iso(start_at),
        place: places.get(place_id) ?? place_id,
        adviser: nameOf(adviser_id),
        status,
      };
    }),
    optOuts: record.optedOutAt === null ? [] : ["texts"],
    concerns: record.concerns.map(({ id, ref, level, kind, status }) => ({ id, ref, level, kind, status })),
    handoffs: record.handoffs.map(({ id, ref, worker_id, reason, status }) => {
      return { id, ref, to: worker_id ? nameOf(worker_id) : "duty", reason, status };
    }),
    contacts: record.contacts.map(({ at, kind, channel, worker_id, minutes }) => {
      return { at: iso(at), kind, channel, minutes, worker: worker_id && nameOf(worker_id) };
    }),
    checkIns: record.checkIns.map(({ at, kind, words }) => ({ at: iso(at), kind, words })),
    consents: record.consents.map(({ topic, given_at, withdrawn_at }) => {
      return { topic, givenAt: iso(given_at), withdrawnAt: withdrawn_at && iso(withdrawn_at) };
    }),
    opportunities: record.opportunities.map(({ opportunity_id: id, state, changed_at }) => {
      return { id, state, at: iso(changed_at) };
    }),
    asks: record.asks.map((one) => ({
      id: one.id,
      entitlement: one.entitlement_id,
      state: one.state,
      askedAt: iso(one.asked_at),
      dueOn: one.due_on,
      changedAt: iso(one.changed_at),
      changedBy: one.changed_by && nameOf(one.changed_by),
      ...(one.reasonWords !== undefined && { reason: one.reasonWords }),
    })),
    aboutMe: record.aboutMe,
    callBacks: record.callBacks.map(({ asked_at, asked_by, times, tries, closed_at, outcome }) => {
      return {
        askedAt: iso(asked_at),
        by: asked_by,
        times,
        tries,
        closedAt: closed_at && iso(closed_at),
        outcome,
      };
    }),
    careers: shownCareers(record.careers, nameOf),
    safeContact: shownSafe(record.safeContact),
    safeWish: shownWish(record.safeWish),
    review: record.review.dueOn === null ? null : record.review,
    plannedTexts: record.plannedTexts.map(({ send_at, state, words, author_id }) => {
      return { at: iso(send_at), state, from: nameOf(author_id), text: words };
    }),
    notes: record.notes.map(({ at, author_id, words }) => ({
      at: iso(at),
      from: nameOf(author_id),
      text: words,
    })),
    messages: record.messages.map(({ at, from, text }) => ({
      at: iso(at),
      from: speaker(from, nameOf),
      text,
    })),
  };
}

function shownSafe(safe: RecordOfPerson["safeContact"]): object | null {
  return safe ? { from: safe.from, to: safe.to, note: safe.note } : null;
}

function shownWish(kept: RecordOfPerson["safeWish"]): object | null {
  return kept ? { ...kept.wish, words: kept.words.map(({ at, text }) => ({ at: iso(at), text })) } : null;
}

function speaker(from: MessageOnRecord["from"], nameOf: (workerId: string) => string): string {
  return from.who === "worker" ? nameOf(from.id) : from.who;
}

function iso(at: EpochMs): string {
  return londonTime(at).toISO();
}

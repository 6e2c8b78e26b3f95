import type { EpochMs } from "../clock.ts";
import { londonTime } from "../domain/day.ts";
import type { CareersOnRecord } from "../store/record-careers.ts";

/** What there is about seeing an adviser, as `intouch person` prints it. */
export interface ShownCareers {
  readonly accessNeeds: object | null;
  readonly attendance: readonly object[];
  readonly travelWishes: readonly object[];
  readonly held: object | null;
  readonly waiting: readonly object[];
  readonly offers: readonly object[];
  readonly firstMeeting: object | null;
  readonly education: object | null;
}

export const noCareers: ShownCareers = {
  accessNeeds: null,
  attendance: [],
  travelWishes: [],
  held: null,
  waiting: [],
  offers: [],
  firstMeeting: null,
  education: null,
};

const iso = (at: EpochMs): string => londonTime(at).toISO();
const since = (at: EpochMs | null): string | null => (at === null ? null : iso(at));

/** @param nameOf a worker's first name by our id */
export function shownCareers(of: CareersOnRecord, nameOf: (workerId: string) => string): ShownCareers {
  const { accessNeeds: needs, held, firstMeeting: first, education } = of;
  return {
    accessNeeds: needs
      ? { words: needs.words, agreedAt: iso(needs.agreedAt), from: nameOf(needs.notedBy) }
      : null,
    attendance: of.attendance.map(({ booking_id, outcome, minutes, marked_at, marked_by }) => {
      return { appointment: booking_id, outcome, minutes, at: iso(marked_at), by: nameOf(marked_by) };
    }),
    travelWishes: of.travelWishes.map(({ booking_id, what, at }) => {
      return { appointment: booking_id, what, at: iso(at) };
    }),
    held: held ? { start: iso(held.start_at), until: iso(held.expires_at) } : null,
    waiting: of.waiting.map(({ place_id, by, day, part, asked_at, ended_at, why_ended }) => {
      return {
        place: place_id,
        by,
        day,
        part,
        askedAt: iso(asked_at),
        endedAt: since(ended_at),
        why: why_ended,
      };
    }),
    offers: of.offers.map(({ start_at, place_id, made_at, state }) => {
      return { start: iso(start_at), place: place_id, at: iso(made_at), state };
    }),
    firstMeeting: first
      ? { offeredAt: iso(first.offered_at), times: first.times, answer: first.answer }
      : null,
    education: education
      ? { to: nameOf(education.worker_id), askedAt: iso(education.asked_at), outcome: education.outcome }
      : null,
  };
}

import { dayOf } from "../domain/day.ts";
import { appointmentsOf } from "../store/adviser-diary.ts";
import { openReferrals } from "../store/education-referrals.ts";
import { putRightsWaiting } from "../store/put-rights.ts";
import type { Worker } from "../store/workers.ts";
import { appointmentViews } from "./appointments/appointment-view.ts";
import { hasDay } from "./appointments/booking-access.ts";
import { looksAfter, peopleView } from "./appointments/careers.ts";
import { unmarked } from "./appointments/day.ts";
import { spanOf } from "./appointments/day-times.ts";
import { settles } from "./put-right/put-right-settle.ts";
import type { Staff } from "./staff.ts";
import { marksOverdue, overdue } from "./unmarked.ts";
import { nameOf, staffNames } from "./who.ts";
import { withoutWorker } from "./without-worker.ts";
import { momentOf } from "./words.ts";

/** What a first page has of appointments: today's for an adviser, who is to be seen, who has not met Connexions. */
export async function workOf(staff: Staff, worker: Worker) {
  return {
    today: hasDay(worker) ? await todayOf(staff, worker) : undefined,
    toSee: await toSee(staff, worker),
    overdue: marksOverdue(worker) ? (await overdue(staff)).length : 0,
    toSettle: settles(worker) ? (await putRightsWaiting(staff.parts.store.read)).length : 0,
    alone: await withoutWorker(staff, worker),
    careers: looksAfter(worker) ? await careersCount(staff, worker) : undefined,
  };
}

async function todayOf(staff: Staff, worker: Worker) {
  const { parts } = staff;
  const now = parts.clock.now();
  const { from, to } = spanOf(dayOf(now));
  const rows = await appointmentsOf(parts.store.read, worker.id, from, to);
  const [next] = rows.length === 0 ? await appointmentsOf(parts.store.read, worker.id, to, to + YEAR_MS) : [];
  return {
    list: await appointmentViews(parts, rows, now),
    late: await unmarked(staff, worker),
    next: next && momentOf(next.start_at, now),
  };
}

const YEAR_MS = 366 * 24 * 3_600_000;

/** Those whom an education worker was asked to see. */
async function toSee({ parts }: Staff, worker: Worker) {
  const { read, vault } = parts.store;
  const rows = await openReferrals(read, worker.id);
  const names = await staffNames(
    read,
    vault,
    rows.map(({ asked_by }) => asked_by),
  );
  return rows.map((row) => ({
    name: nameOf(vault, { ...row, id: row.party_id }).first,
    id: row.party_id,
    by: names(row.asked_by),
    asked: momentOf(row.asked_at, parts.clock.now()),
  }));
}

async function careersCount(staff: Staff, worker: Worker) {
  const people = await peopleView(staff, worker);
  const unmet = people.filter(({ isOpen }) => isOpen).length;
  const below = people.filter(({ tier }) => !tier.reached).length;
  return people.length === 0 ? undefined : { unmet, below };
}

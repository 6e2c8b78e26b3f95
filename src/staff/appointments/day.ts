import type { EpochMs } from "../../clock.ts";
import { addDays, Day, dayOf, londonTime } from "../../domain/day.ts";
import { instantOf } from "../../domain/hours.ts";
import { allows } from "../../domain/roles.ts";
import { type AppointmentRow, appointmentsOf, unmarkedBefore } from "../../store/adviser-diary.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../../work/parts.ts";
import { findPeople } from "../find-people.ts";
import type { Staff } from "../staff.ts";
import { undoOn } from "../undo.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { appointmentViews } from "./appointment-view.ts";
import { isAtHand, mustHaveDay } from "./booking-access.ts";
import { blockedOn, freeOn, spanOf, weekOf } from "./day-times.ts";

/** An adviser's day: who comes, when and where, what helps them, what is free, and what has still to be marked. */
export function dayRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "get", path: "/staff/day", handle: (visit) => dayPage(staff, visit) }];
}

const DONE: Readonly<Record<string, string>> = {
  came: "Noted that they came.",
  late: "Noted that they came late.",
  missed:
    "Noted that they did not come. A kind text goes to them in 15 minutes or more, unless you take this back.",
  "missed-quiet": "Noted that they did not come. No text goes to them about it.",
  undone: "Taken back.",
  blocked: "The time is blocked. Nobody can book it.",
  unblocked: "The time is free again.",
  displaced: "The appointment is off. They are told, and offered other times.",
  "called-off": "The appointment is off, as they asked. They have it in a text.",
  "taken-back": "Taken back. Everything is as it was, and nobody was told.",
  "left-already": "It could not be taken back: they have been told, or the time is not free any more.",
  gone: "It was moved or called off a moment before, so nothing was changed.",
  booked: "Booked. They are told by text.",
  "booked-tell": "Booked. They get no text about it, so tell them yourself.",
  moved: "Moved. They are told by text.",
  "moved-tell": "Moved. They get no text about it, so tell them yourself.",
};
export type DayDone = keyof typeof DONE;

/** What was wrong with a form of the page. */
export interface DayProblem {
  readonly message: string;
  /** The id of what it is about on the page. */
  readonly at: string;
  readonly typed?: Readonly<Record<string, string>>;
  /** How many appointments lie in a time that is to be blocked. */
  readonly inTheWay?: number;
}

export async function dayPage(staff: Staff, visit: SignedVisit, problem?: DayProblem): Promise<Answer> {
  mustHaveDay(visit);
  const { parts } = staff;
  const { worker, query } = visit;
  const now = parts.clock.now();
  const day = dayAsked(visit, dayOf(now));
  const { from, to } = spanOf(day);
  const rows = await atHand(parts, await appointmentsOf(parts.store.read, worker.id, from, to), now);
  const isBookable = allows(worker.role, "be-booked", "others");
  const data = {
    day,
    ...namesOf(day, dayOf(now)),
    appointments: await appointmentViews(parts, rows, now),
    free: isBookable ? await freeOn(parts, worker.id, day, now) : [],
    blocks: await blockedOn(parts, worker.id, day),
    week: await weekOf(parts, worker.id, day, now),
    late: await unmarked(staff, worker),
    found: await findPeople(staff, worker, query.get("name")),
    hasHours: isBookable,
    problem,
    block: { day, from: "09:00", to: "17:00", why: "other", ...problem?.typed },
    undo: undoOn(staff, worker.id, "day"),
    done: problem ? undefined : DONE[query.get("done") ?? ""],
  };
  return { page: "day", data, status: problem ? 400 : 200 };
}

function dayAsked({ query, form }: SignedVisit, today: Day): Day {
  const asked = Day.safeParse(query.get("on") ?? form["on"]);
  return asked.success ? asked.data : today;
}

function namesOf(day: Day, today: Day) {
  const name = londonTime(instantOf(day, "12:00")).toFormat("cccc d LLLL");
  return {
    title: day === today ? `Today, ${name}` : name,
    isToday: day === today,
    before: addDays(day, -1),
    after: addDays(day, 1),
  };
}

/** What is longer ago than a fortnight is seen only for as long as something can be done about it. */
async function atHand({ store }: Parts, rows: readonly AppointmentRow[], now: EpochMs) {
  const seen = await Promise.all(rows.map((row) => isAtHand(store.read, row, now)));
  return rows.filter((_row, i) => seen[i]);
}

/** What has ended before today and nobody has marked. */
export async function unmarked({ parts }: Staff, worker: Worker) {
  const { from } = spanOf(dayOf(parts.clock.now()));
  const open = await unmarkedBefore(parts.store.read, from, worker.id);
  const days = Map.groupBy(open, ({ start_at }) => dayOf(start_at));
  return [...days].map(([day, of]) => ({
    day,
    name: londonTime(instantOf(day, "12:00")).toFormat("ccc d LLL"),
    count: of.length,
  }));
}

/** Back to the day of something, so that loading the page again does not do it again. */
export function backToDay(day: Day, done: DayDone, at = ""): Answer {
  return { to: `/staff/day?on=${day}&done=${done}${at && `#b-${at}`}` };
}

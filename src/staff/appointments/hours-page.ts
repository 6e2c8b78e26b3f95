import type { EpochMs } from "../../clock.ts";
import { type Day, dayOf, shortDay } from "../../domain/day.ts";
import { instantOf } from "../../domain/hours.ts";
import { allows } from "../../domain/roles.ts";
import type { Pattern } from "../../domain/schedule.ts";
import { ServiceError } from "../../errors.ts";
import { gapMinutesOf } from "../../store/schedules.ts";
import { placeWords } from "../../work/appointments/calendar-entry.ts";
import { hoursOf, type OwnHours } from "../../work/appointments/own-hours.ts";
import type { Parts } from "../../work/parts.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedVisit } from "../visit.ts";
import { hourWords } from "../words.ts";
import { DAYS } from "./hours-form.ts";

/** Minutes between two appointments that can be chosen. */
export const GAPS = [0, 5, 10, 15, 20, 30] as const;

/** What was wrong with a form, or what it would call off. */
export interface HoursProblem {
  readonly message: string;
  /** The id of what it is about on the page. */
  readonly at: string;
  readonly typed: Readonly<Record<string, string>>;
  /** How many appointments would be called off. */
  readonly inTheWay?: number;
}

const DONE: Readonly<Record<string, string>> = {
  added: "Noted. These times can be booked from now on.",
  ended: "Noted. Nothing can be booked there after that day.",
  gap: "Noted. It holds for what is booked from now on.",
};

/** @throws ServiceError `staff/forbidden` for whoever nobody is booked in with by the line */
export function mustBeBookable({ worker }: Pick<SignedVisit, "worker">): void {
  if (allows(worker.role, "be-booked", "others")) return;
  throw new ServiceError("staff/forbidden", "This page is for advisers whom the line books people in with.");
}

/** When an adviser sees people, how much time they want in between, and the forms to change it. */
export async function hoursPage(staff: Staff, visit: SignedVisit, problem?: HoursProblem): Promise<Answer> {
  mustBeBookable(visit);
  const { store, clock, content } = staff.parts;
  const now = clock.now();
  const today = dayOf(now);
  const { hours, areUsual } = await hoursOf(store.read, visit.worker);
  const gap = await gapMinutesOf(store.read, visit.worker.id);
  const data = {
    today,
    areUsual,
    list: hours.filter(({ pattern }) => isAhead(pattern, today)).map((one) => lineOf(staff.parts, one, now)),
    days: Object.entries(DAYS),
    places: content.places.map(({ id, name }) => ({ id, name })),
    gaps: [...new Set([...GAPS, gap])].sort((a, b) => a - b),
    gap,
    typed: {
      from: "09:00",
      to: "17:00",
      first: today,
      weeks: "1",
      where: visit.worker.profile.placeId,
      ...problem?.typed,
    },
    problem,
    done: problem ? undefined : DONE[visit.query.get("done") ?? ""],
  };
  return { page: "hours", data, status: problem ? 400 : 200 };
}

const isAhead = ({ firstDay, lastDay }: Pattern, today: Day): boolean =>
  lastDay === undefined || (lastDay >= today && lastDay >= firstDay);

function lineOf({ content }: Parts, { key, pattern }: OwnHours, now: EpochMs) {
  const { by, placeId, placeText, firstDay, lastDay, from, to } = pattern;
  const day = (one: Day) => shortDay(instantOf(one, "12:00"));
  return {
    key,
    days: daysWords(pattern),
    hours: `${hourWords(from)} to ${hourWords(to)}`,
    place: placeWords(content, { by, place_id: placeId, place_text: placeText ?? null }),
    since: firstDay > dayOf(now) ? day(firstDay) : undefined,
    until: lastDay && day(lastDay),
  };
}

/** "Mon, Tue", "Every 2 weeks: Tue"; a rule that the form cannot make is told as what it is. */
function daysWords({ rule }: Pattern): string {
  if (rule === undefined) return "Every day";
  const [, interval = "1", byDay = ""] = /^FREQ=WEEKLY(?:;INTERVAL=(\d+))?;BYDAY=([A-Z,]+)$/.exec(rule) ?? [];
  const names = byDay.split(",").flatMap((day) => DAYS[day as keyof typeof DAYS]?.slice(0, 3) ?? []);
  if (names.length === 0) return "Some days, as the council's list says";
  return interval === "1" ? names.join(", ") : `Every ${interval} weeks: ${names.join(", ")}`;
}

import { ServiceError } from "../../errors.ts";
import type { Day } from "../day.ts";
import type { Basis } from "./category.ts";
import type { CareHistory } from "./history.ts";
import { addMonths } from "./span.ts";

interface Dated {
  readonly what: string;
  readonly from: Day;
  readonly to: Day | undefined;
}

const OLDEST_YEARS = 120;

/** Legal grounds of which a child has one at a time. Others, such as remand or a hospital stay, can run beside them. */
const ONE_AT_A_TIME: readonly Basis[] = [
  "s20",
  "s31_care_order",
  "s38_interim_care_order",
  "s44_epo",
  "s46_police_protection",
];

/**
 * Refuses a history whose days cannot be true.
 * @throws ServiceError `import/refused` with the first thing to put right
 */
export function checkHistory(history: CareHistory): void {
  const slip =
    birthSlip(history) ??
    datedOf(history)
      .map((dated) => daySlip(dated, history))
      .find(Boolean) ??
    overlapSlip(history);
  if (slip) throw new ServiceError("import/refused", slip);
}

function birthSlip({ dob, today }: CareHistory): string | undefined {
  if (dob > today) return "The date of birth is in the future. Check the year.";
  if (addMonths(dob, OLDEST_YEARS * 12) <= today) return "The date of birth is too long ago. Check the year.";
  return undefined;
}

function datedOf(history: CareHistory): Dated[] {
  const { sgo, adoption_date } = history;
  return [
    ...numbered("Care period", history.care_periods),
    ...numbered("Time at home", history.home),
    ...numbered("Time in custody or hospital", history.detained_or_hospital),
    ...(sgo ? [{ what: "The special guardianship order", from: sgo.date, to: sgo.ended }] : []),
    ...(adoption_date ? [{ what: "The adoption order", from: adoption_date, to: undefined }] : []),
  ];
}

function numbered(what: string, stays: readonly Omit<Dated, "what">[]): Dated[] {
  return stays.map(({ from, to }, i) => ({ what: `${what} ${i + 1}`, from, to }));
}

function daySlip({ what, from, to }: Dated, { dob, today }: CareHistory): string | undefined {
  if (to !== undefined && to < from) return `${what} ends before it starts. Put its days right.`;
  if (from < dob) return `${what} starts before the date of birth. Put one of the two right.`;
  if (from > today) return `${what} starts in the future. Give only what has happened so far.`;
  if (to !== undefined && to > today)
    return `${what} ends in the future. If it still goes on, leave its end out.`;
  return undefined;
}

function overlapSlip({ care_periods, today }: CareHistory): string | undefined {
  const periods = care_periods
    .map(({ from, to = today, basis }, i) => ({ name: i + 1, from, to, basis }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
  for (const [i, period] of periods.entries()) {
    const other = periods
      .slice(i + 1)
      .find((next) => next.from < period.to && cannotBoth(period.basis, next.basis));
    if (other)
      return `Care periods ${period.name} and ${other.name} overlap. Put their days right, so that one ends before the other starts.`;
  }
  return undefined;
}

function cannotBoth(a: Basis, b: Basis): boolean {
  return a === b || (ONE_AT_A_TIME.includes(a) && ONE_AT_A_TIME.includes(b));
}

import type { Day } from "../day.ts";
import { isCare, isShortBreak } from "./care-record.ts";
import { outsideEngland } from "./councils.ts";
import type { CarePeriod, Life } from "./life.ts";
import { heldAt } from "./relevant.ts";
import { milestones, ORDINARY, type Rules } from "./rules.ts";
import { addMonths, daysFrom, later } from "./span.ts";

/** A way in which a careful person could read the same life or the same law. */
export interface OtherReading {
  readonly doubt:
    | "day_count"
    | "home_time"
    | "home_before_leaving"
    | "home_after_18"
    | "new_parents"
    | "short_breaks"
    | "one_day"
    | "under_a_day"
    | "private_fostering"
    | "past_25"
    | "outside_england"
    | "section_17"
    | "guardianship_ended"
    | "detention_gap"
    | "three_months"
    | "leap_birthday";
  /** Whether what it gives is told as the alternative: where it is stricter, or another law or duty is behind it. */
  readonly shown: boolean;
  readonly rules?: Partial<Rules>;
  readonly of?: (life: Life) => Life;
}

/** The readings to try, those told as an alternative first, the stricter before the kinder. */
export const OTHER_READINGS: readonly OtherReading[] = [
  { doubt: "day_count", shown: true, rules: { daysNeeded: 93 } },
  { doubt: "home_time", shown: true, rules: { homeShiftDays: -1 } },
  { doubt: "home_before_leaving", shown: true, rules: { homeFrom: "moving_in" } },
  { doubt: "home_after_18", shown: true, rules: { homeJudged: "today" } },
  { doubt: "new_parents", shown: true, rules: { homeFrom: "moving_in" }, of: atHomeBeforeTheOrder },
  { doubt: "short_breaks", shown: true, of: (life) => withCare(life, (one) => !isShortBreak(one)) },
  { doubt: "one_day", shown: true, of: onlyHoursOnOneDay },
  { doubt: "private_fostering", shown: true, of: (life) => withCare(life, notPrivatelyFostered) },
  { doubt: "past_25", shown: true, of: (life) => ({ ...life, agreedProgramme: false }) },
  { doubt: "outside_england", shown: true, of: (life) => changed(life, asEnglish) },
  { doubt: "section_17", shown: true, of: (life) => changed(life, asAccommodated) },
  { doubt: "leap_birthday", shown: true, rules: { leapBirthday: "28 February" } },
  { doubt: "home_time", shown: false, rules: { homeShiftDays: 2 } },
  {
    doubt: "short_breaks",
    shown: false,
    of: (life) => changed(life, (one) => ({ ...one, shortBreak: false })),
  },
  {
    doubt: "under_a_day",
    shown: false,
    of: (life) => changed(life, (one) => ({ ...one, hours: undefined })),
  },
  { doubt: "guardianship_ended", shown: false, of: guardianshipStands },
  { doubt: "detention_gap", shown: false, of: straightIntoDetention },
  { doubt: "three_months", shown: false, rules: { threeMonthsShiftDays: 1 } },
  { doubt: "three_months", shown: false, rules: { threeMonthsShiftDays: -1 } },
];

function withCare(life: Life, keep: (period: CarePeriod) => boolean): Life {
  return { ...life, care: life.care.filter(keep) };
}

function changed(life: Life, change: (period: CarePeriod) => CarePeriod): Life {
  return { ...life, care: life.care.map(change) };
}

function notPrivatelyFostered({ basis }: CarePeriod): boolean {
  return basis !== "private_fostering";
}

function asEnglish(period: CarePeriod): CarePeriod {
  return outsideEngland(period.council) ? { ...period, council: undefined } : period;
}

/** A homeless child of 16 or 17 who was helped as a child in need should usually have been taken into care. */
function asAccommodated(period: CarePeriod): CarePeriod {
  return period.basis === "s17_only" ? { ...period, basis: "s20" } : period;
}

/** One calendar day can be no more than 24 hours, unless it belongs to a longer stay. */
function onlyHoursOnOneDay(life: Life): Life {
  return changed(life, (period) =>
    period.from === period.to ? { ...period, hours: period.hours ?? 24 } : period,
  );
}

/** A guardian or adopter may have cared for the child for months before an order made at 16 or 17. */
function atHomeBeforeTheOrder(life: Life): Life {
  const { at16, at18 } = milestones(life.born, ORDINARY);
  const made = [life.guardianship?.made, life.adopted].find((day) => day && day >= at16 && day < at18);
  if (made === undefined) return life;
  const known = life.home.find(({ from }) => Math.abs(daysFrom(made, from)) <= 1);
  if (life.home.length && !known) return life;
  return { ...life, home: [...life.home, { from: addMonths(made, -6), to: known?.to ?? life.today }] };
}

function guardianshipStands(life: Life): Life {
  const { guardianship } = life;
  return guardianship
    ? { ...life, guardianship: { ...guardianship, inForceOrAt18: true, ended: undefined } }
    : life;
}

const GAP_DAYS = 3;

/** Care that ended a day or two before custody or hospital at 16, as if it had led straight there. */
function straightIntoDetention(life: Life): Life {
  const stay = heldAt(life, milestones(life.born, ORDINARY).at16);
  if (!stay) return life;
  const nearly = ({ to }: { to: Day }) => daysFrom(to, stay.from) > 1 && daysFrom(to, stay.from) <= GAP_DAYS;
  return changed(life, (period) =>
    isCare(period) && nearly(period) ? { ...period, to: later(period.to, stay.from) } : period,
  );
}

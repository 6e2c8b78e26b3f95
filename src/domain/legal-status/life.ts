import type { Day } from "../day.ts";
import type { Basis } from "./category.ts";
import type { CareHistory } from "./history.ts";
import type { Span } from "./span.ts";

export interface CarePeriod extends Span {
  readonly basis: Basis;
  readonly council: string | undefined;
  readonly shortBreak: boolean;
  readonly hours: number | undefined;
}

export interface Detention extends Span {
  readonly type: "sentenced custody" | "remand" | "hospital";
}

export interface Guardianship {
  readonly made: Day;
  readonly fromCare: boolean | undefined;
  readonly inForceOrAt18: boolean;
  readonly ended: Day | undefined;
}

/** A care history with every open end closed at today: a span that ends today still goes on. */
export interface Life {
  readonly born: Day;
  readonly today: Day;
  readonly care: readonly CarePeriod[];
  readonly home: readonly Span[];
  readonly guardianship: Guardianship | undefined;
  readonly adopted: Day | undefined;
  readonly detained: readonly Detention[];
  readonly careOrderNow: boolean;
  /** Studying or training, or wanting to. */
  readonly education: boolean;
  /** A programme in the pathway plan that began before 21 and still runs. */
  readonly planProgramme: boolean;
  /** A programme agreed with the council before 25 that still runs. */
  readonly agreedProgramme: boolean;
  readonly note: string;
}

/** Reads a history as a life up to the day asked about. */
export function lifeOf(history: CareHistory): Life {
  const { dob, today, education, sgo } = history;
  const planProgramme = education?.pathway_programme_from_before_21 === true;
  const agreedProgramme = education?.programme_agreed_before_25_still_running === true;
  return {
    born: dob,
    today,
    care: history.care_periods.map((period) => carePeriod(period, today)),
    home: history.home.map(({ from, to }) => ({ from, to: to ?? today })),
    guardianship: sgo && guardianship(sgo),
    adopted: history.adoption_date,
    detained: history.detained_or_hospital.map((stay) => ({ ...stay, to: stay.to ?? today })),
    careOrderNow: history.care_order_now === true,
    education: education?.pursuing_or_wants === true || planProgramme || agreedProgramme,
    planProgramme,
    agreedProgramme,
    note: history.other ?? "",
  };
}

function carePeriod(period: CareHistory["care_periods"][number], today: Day): CarePeriod {
  const { from, to, basis, la, short_break, hours } = period;
  return { from, to: to ?? today, basis, council: la, shortBreak: short_break === true, hours };
}

function guardianship(sgo: NonNullable<CareHistory["sgo"]>): Guardianship {
  return {
    made: sgo.date,
    fromCare: sgo.looked_after_immediately_before,
    inForceOrAt18: sgo.in_force_or_at_18 !== false,
    ended: sgo.ended,
  };
}

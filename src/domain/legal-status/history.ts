import * as z from "zod";
import { Day } from "../day.ts";
import { Basis } from "./category.ts";

/** A field that may be left out or written as null: both mean that nobody has told us. */
function maybe<Shape extends z.ZodType>(shape: Shape) {
  return shape.nullish().transform((told) => told ?? undefined);
}

function list<Shape extends z.ZodType>(shape: Shape) {
  return z
    .array(shape)
    .nullish()
    .transform((told) => told ?? []);
}

/** `to` is the last day; left out or null, it goes on today. */
const Stay = z.object({ from: Day, to: maybe(Day) });

const CarePeriod = Stay.extend({
  basis: z.string().pipe(Basis),
  /** The council; one outside England is known by its name. */
  la: maybe(z.string()),
  /** A planned short break, or a series of them. */
  short_break: maybe(z.boolean()),
  /** How long it lasted, when that was about a day or less. */
  hours: maybe(z.number().positive()),
});

const Guardianship = z.object({
  date: Day,
  looked_after_immediately_before: maybe(z.boolean()),
  /** In force now or, from 18, at the 18th birthday; left out, it was. */
  in_force_or_at_18: maybe(z.boolean()),
  ended: maybe(Day),
});

const Education = z.object({
  pursuing_or_wants: maybe(z.boolean()),
  pathway_programme_from_before_21: maybe(z.boolean()),
  programme_agreed_before_25_still_running: maybe(z.boolean()),
});

/** What a legal status is worked out from, as it is sent to us. Days are London days; fields not listed are ignored. */
export const CareHistory = z.object({
  dob: Day,
  /** The day asked about. */
  today: Day,
  care_periods: z.array(CarePeriod),
  /** Back with a parent or another person with parental responsibility. */
  home: list(Stay),
  /** A special guardianship order. */
  sgo: maybe(Guardianship),
  adoption_date: maybe(Day),
  education: maybe(Education),
  /** Asked for help at 21 to 24. Kept for the record: asking or not, the category is the same. */
  asked_for_support: maybe(z.boolean()),
  detained_or_hospital: list(
    Stay.extend({ type: z.string().pipe(z.enum(["sentenced custody", "remand", "hospital"])) }),
  ),
  /** A full care order is in force whatever else happens. */
  care_order_now: maybe(z.boolean()),
  /** Words for a person to read. They may add a caution, never change the category. */
  other: maybe(z.string()),
});
export type CareHistory = z.infer<typeof CareHistory>;

import * as z from "zod";
import { addDays, Day } from "./day.ts";

/** How often, as it reads after the money. */
const PERIODS = {
  once: "",
  week: " a week",
  four_weeks: " every 4 weeks",
  month: " a month",
  year: " a year",
  school_year: " a school year",
  item: " an item",
} as const;

const Amount = z.strictObject({
  /** The placeholder in the text that this fills: `{amount}` unless named otherwise. */
  name: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .default("amount"),
  /** Pounds with at most two decimals, or a percentage. */
  value: z
    .number()
    .positive()
    .refine((value) => Math.round(value * 100) / 100 === value, { error: "no more than two decimals" }),
  unit: z.enum(["GBP", "percent"]),
  period: z.enum(Object.keys(PERIODS) as [keyof typeof PERIODS]),
  /** A ceiling, paid by need. */
  upTo: z.boolean().default(false),
  /** For those of this age on, and before this one, when the figure depends on age. */
  ageFrom: z.int().optional(),
  ageBefore: z.int().optional(),
  /** The first day on which the source shows the figure to hold. */
  from: Day,
  /** The last day, when it is known. */
  to: Day.optional(),
  note: z.string().optional(),
});
export type Amount = z.infer<typeof Amount>;

/** Figures by name; those of one name and age follow each other, oldest first, each from the day after the one before. */
export const Amounts = z
  .array(Amount)
  .readonly()
  .refine((all) => all.every(({ from, to }) => to === undefined || from <= to), {
    error: "an amount ends before it starts",
  })
  .refine((all) => all.every((amount, i) => follows(all.slice(0, i), amount)), {
    error: "amounts of one name overlap or leave a gap: each starts the day after the one before ends",
  });

/** The figure of a name in force on a day, if there is one. Without an age, the first that the file names. */
export function amountOn(
  amounts: readonly Amount[],
  name: string,
  day: Day,
  age?: number,
): Amount | undefined {
  return amounts.find((one) => one.name === name && inForce(one, day) && forAge(one, age));
}

const WHOLE = new Intl.NumberFormat("en-GB");
const PENCE = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2 });

/** "£3,000", "up to £1,200 a school year", "£338.58 a month", "100%" */
export function formatAmount({ value, unit, period, upTo }: Amount): string {
  const figure = (Number.isInteger(value) ? WHOLE : PENCE).format(value);
  const money = unit === "GBP" ? `£${figure}` : `${figure}%`;
  return `${upTo ? "up to " : ""}${money}${PERIODS[period]}`;
}

function inForce({ from, to }: Amount, day: Day): boolean {
  return from <= day && (to === undefined || day <= to);
}

function forAge({ ageFrom = 0, ageBefore = Infinity }: Amount, age: number | undefined): boolean {
  return age === undefined || (ageFrom <= age && age < ageBefore);
}

function follows(earlier: readonly Amount[], { name, ageFrom, from }: Amount): boolean {
  const last = earlier.findLast((one) => one.name === name && one.ageFrom === ageFrom);
  return last === undefined || (last.to !== undefined && addDays(last.to, 1) === from);
}

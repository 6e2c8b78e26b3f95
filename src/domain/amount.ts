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
  /** At most two decimals. */
  value: z
    .number()
    .positive()
    .refine((value) => Math.round(value * 100) / 100 === value, { error: "no more than two decimals" }),
  unit: z.enum(["GBP", "percent", "hours", "months", "years"]),
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
  /** The page that shows this figure. */
  source: z.url({ protocol: /^https?$/ }).optional(),
});
export type Amount = z.infer<typeof Amount>;

/** Figures by name; those of one name and age follow each other, oldest first, each from the day after the one before. */
export const Amounts = z
  .array(Amount)
  .readonly()
  .superRefine((all, context) => {
    for (const [i, amount] of all.entries()) {
      const message = slipOf(all.slice(0, i), amount);
      if (message) context.addIssue({ code: "custom", message, path: [i, "from"] });
    }
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

/** "£3,000", "up to £1,200 a school year", "£338.58 a month", "100%", "15 hours a week" */
export function formatAmount(amount: Amount): string {
  return `${amount.upTo ? "up to " : ""}${figureOf(amount)}${PERIODS[amount.period]}`;
}

/** The figure alone: "£3,000", "£9.30", "100%", "12 months" */
export function figureOf({ value, unit }: Amount): string {
  const figure = (Number.isInteger(value) ? WHOLE : PENCE).format(value);
  if (unit === "GBP") return `£${figure}`;
  return unit === "percent" ? `${figure}%` : `${figure} ${unit}`;
}

function inForce({ from, to }: Amount, day: Day): boolean {
  return from <= day && (to === undefined || day <= to);
}

function forAge({ ageFrom = 0, ageBefore = Infinity }: Amount, age: number | undefined): boolean {
  return age === undefined || (ageFrom <= age && age < ageBefore);
}

function slipOf(earlier: readonly Amount[], amount: Amount): string | undefined {
  const { name, from, to } = amount;
  if (to !== undefined && to < from) return "an amount ends before it starts";
  const sameFor = earlier.filter((one) => one.name === name && agesMeet(one, amount));
  const last = sameFor.at(-1);
  if (last === undefined || (last.to !== undefined && addDays(last.to, 1) === from)) return undefined;
  return `amounts of one name overlap or leave a gap: this one must start the day after ${last.to ?? "the one before ends; that has no last day"}`;
}

function agesMeet(one: Amount, other: Amount): boolean {
  return (
    (one.ageFrom ?? 0) < (other.ageBefore ?? Infinity) && (other.ageFrom ?? 0) < (one.ageBefore ?? Infinity)
  );
}

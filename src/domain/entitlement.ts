import { createHash } from "node:crypto";
import * as z from "zod";
import { Amounts, amountOn, formatAmount } from "./amount.ts";
import { AsksPattern } from "./asks-pattern.ts";
import { Conditions } from "./conditions.ts";
import { addDays, ageOn, Day } from "./day.ts";
import { TOPICS } from "./topic.ts";

/** Whether it can be relied on. Only `in_force` may ever be answered with yes. */
export const Standing = z.enum(["in_force", "announced", "enacted_not_started", "not_confirmed", "ended"]);
export type Standing = z.infer<typeof Standing>;

/** A question that people ask of one thing, by patterns as in `asks`, and its answer. */
const OwnAnswer = z.strictObject({
  asks: z.array(AsksPattern).min(1),
  says: z.string().min(1).max(160),
});
export type OwnAnswer = z.infer<typeof OwnAnswer>;

/** A page that anybody can open. */
const Page = z.url({ protocol: /^https?$/ });

/** What somebody said, word for word. */
const Quote = z.strictObject({ words: z.string().min(1), by: z.string().min(1), source: Page });

const PLAIN_FIELDS = ["title", "alsoNeeds", "howToAsk", "evidence", "ifNo"] as const;

/** The shape of a file in content/entitlements/. README.md there explains the fields to an editor. */
export const Entitlement = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    /** None where nobody asks for it by a subject: it comes with the list. */
    topics: z.array(z.enum(TOPICS)),
    group: z.enum([
      "rights",
      "money",
      "housing",
      "education",
      "work",
      "health",
      "parenting",
      "travel",
      "records",
      "immigration",
      "justice",
    ]),
    title: z.string().min(1).max(60),
    /** Words that name it and nothing else, as patterns: "(tv|telly) licence". */
    asks: z.array(AsksPattern).optional(),
    /** What people ask of it in particular: "do i get it again". */
    answers: z.array(OwnAnswer).optional(),
    /** Claimed by right of residence: no sum is named to somebody whose right to stay is not settled. */
    hangsOnStatus: z.literal(true).optional(),
    /** How soon to name it among those of one answer: 1 first, 9 last. */
    priority: z.int().min(1).max(9),
    conditions: Conditions,
    /** What else it hangs on that we do not hold. With any of these the best answer is maybe. */
    alsoNeeds: z.array(z.string().min(1)).default([]),
    amounts: Amounts.default([]),
    standing: Standing,
    law: z.string().min(1),
    area: z.string().min(1),
    /** One text. `{amount}` stands for the figure of that name in `amounts`. */
    text: z.string().min(1),
    /** More, for the web. */
    more: z.string().optional(),
    howToAsk: z.string().min(1),
    evidence: z.string().optional(),
    ifNo: z.string().min(1),
    /** Names of schemes in the text, not counted as hard words. */
    names: z.array(z.string()).default([]),
    /** Words of a person that stand in the text, each with where they were said. */
    quotes: z.array(Quote).optional(),
    source: Page,
    /** Other pages that say the same or add to it. */
    otherSources: z.array(Page).optional(),
    /** A paper that is not on the web, when the page only says where to ask. */
    paper: z.string().min(1).optional(),
    /** The day or time that the source speaks of, in words: "undated council page". */
    asOf: z.string().min(1).optional(),
    /** How sure it is: low is never in force. */
    confidence: z.enum(["high", "medium", "low"]).optional(),
    checked: Day,
    /** The last day on which we rely on it without another look. */
    review: Day,
    owner: z.string().min(1),
  })
  .refine(({ checked, review }) => checked < review && review <= addDays(checked, 366), {
    error: "review it within twelve months of the day it was checked",
    path: ["review"],
  })
  .refine(
    ({ text, more = "", amounts }) =>
      placeholders(text + more).every((name) => amounts.some((one) => one.name === name)),
    {
      error: "the text has a placeholder with no amount of that name",
      path: ["text"],
    },
  )
  .refine(({ conditions: { ageFrom = 0, ageBefore = 200 } }) => ageFrom < ageBefore, {
    error: "nobody is old enough and young enough: ageBefore is the first age that is too old",
    path: ["conditions", "ageBefore"],
  })
  .superRefine((entry, context) => {
    for (const field of PLAIN_FIELDS)
      if (placeholders(String(entry[field] ?? "")).length > 0)
        context.addIssue({
          code: "custom",
          message: "only text and more take {placeholders}",
          path: [field],
        });
  });
export type Entitlement = z.infer<typeof Entitlement>;

/** Names between braces, in order. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
}

/**
 * A figure as it reads on a day: "£3,000". None once the entitlement is past its review, or when none is in force.
 * @param born picks the figure for the person's age, where there are several
 */
export function figureOn(
  { amounts, review }: Entitlement,
  name: string,
  day: Day,
  born?: Day,
): string | undefined {
  if (review < day) return undefined;
  const amount = amountOn(amounts, name, day, born && ageOn(day, born));
  return amount && formatAmount(amount);
}

/** The text with its figures for a day, or nothing when one of them cannot be relied on that day. */
export function textOn(entitlement: Entitlement, day: Day, born?: Day): string | undefined {
  return fill(entitlement, entitlement.text, day, born);
}

/** The longer text for the web with its figures, or nothing when there is none or a figure cannot be relied on. */
export function moreOn(entitlement: Entitlement, day: Day, born?: Day): string | undefined {
  return entitlement.more && fill(entitlement, entitlement.more, day, born);
}

function fill(entitlement: Entitlement, text: string, day: Day, born?: Day): string | undefined {
  let filled = text;
  for (const name of placeholders(text)) {
    const figure = figureOn(entitlement, name, day, born);
    if (figure === undefined) return undefined;
    filled = filled.replaceAll(`{${name}}`, () => figure);
  }
  return filled;
}

/** What its rules and sums come to, as a short text that is another one when they are. Wording and sources do not count. */
export function versionOf({ conditions, alsoNeeds, amounts, standing }: Entitlement): string {
  const figures = amounts.map(({ note: _, source: __, ...figure }) => figure);
  const rules = JSON.stringify({ conditions, alsoNeeds, amounts: figures, standing });
  return createHash("sha256").update(rules).digest("hex").slice(0, 16);
}

/** Whether one of its sums in force on a day is so many pounds. */
export function isAmountOf({ amounts }: Entitlement, pounds: number, day: Day): boolean {
  return amounts.some(
    ({ unit, value, from, to }) => unit === "GBP" && value === pounds && from <= day && (!to || day <= to),
  );
}

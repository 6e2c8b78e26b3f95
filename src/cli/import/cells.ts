import { DateTime } from "luxon";
import * as z from "zod";
import { Day } from "../../domain/day.ts";
import { readPhoneNumber } from "../phone-number.ts";

const LONGEST = 100;

/** A cell on one line: line breaks and runs of spaces count as one space. */
const Line = z
  .string()
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((text) => !/\p{Cc}/u.test(text), { error: "has a character that cannot be printed" })
  .refine((text) => text.length <= LONGEST, { error: `is longer than ${LONGEST} characters` });

/** Something that has to be there. */
export const required = Line.refine((text) => text !== "", { error: "is missing" });

/** Something that may be left empty. */
export const optional = Line.transform((text) => (text === "" ? undefined : text));

/** The council's own id. */
export const recordRef = required.refine((text) => text === "" || /^[\w./-]+$/.test(text), {
  error: "may have letters, figures, and . / _ - only",
});

/** One of some words; capitals do not matter, and a space may stand for the underscore. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return optional.transform((text, ctx): Words[number] | undefined => {
    const word = text?.toLowerCase().replaceAll(" ", "_");
    if (word === undefined || words.includes(word)) return word;
    return slip(ctx, `must be one of: ${words.join(", ")}`);
  });
}

const YES = ["yes", "y", "true", "1"];
const NO = ["no", "n", "false", "0"];

export const yesNo = optional.transform((text, ctx): boolean | undefined => {
  if (text === undefined) return undefined;
  const word = text.toLowerCase();
  if (YES.includes(word) || NO.includes(word)) return YES.includes(word);
  return slip(ctx, "must be yes or no");
});

/** A phone number in E.164, British unless it says otherwise. */
export const phone = optional.transform((text, ctx): string | undefined => {
  if (text === undefined) return undefined;
  return readPhoneNumber(text) ?? slip(ctx, "is not a phone number: write it as 07... or +44...");
});

/** A day, written as 2008-05-31 or, as in Britain, 31/05/2008. */
export const day = required.transform(dayIn);

/** The same, or empty. */
export const optionalDay = optional.transform((text, ctx): Day | undefined =>
  text === undefined ? undefined : dayIn(text, ctx),
);

function dayIn(text: string, ctx: Slips): Day {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, date = "", month = "", year = ""] = british ?? [];
  const iso = british ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return slip(ctx, "must be written as 2008-05-31 or 31/05/2008");
  if (!DateTime.fromISO(iso, { zone: "utc" }).isValid) return slip(ctx, "is a day that does not exist");
  return Day.parse(iso);
}

export type Slips = z.core.$RefinementCtx<unknown>;

/** Says what is wrong with a cell. */
export function slip(ctx: Slips, message: string): never {
  ctx.issues.push({ code: "custom", message, input: undefined });
  return z.NEVER;
}

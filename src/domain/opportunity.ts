import { DateTime } from "luxon";
import * as z from "zod";
import { Day, ZONE } from "./day.ts";

/** London wall-clock time in a file, "2026-12-03T17:00", read as an instant. An hour that a clock change skips is refused. */
const LondonTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, "write the time as 2026-12-03T17:00")
  .refine((text) => londonTime(text).toFormat("yyyy-MM-dd'T'HH:mm") === text, {
    error: "there is no such time",
  })
  .transform((text) => londonTime(text).toMillis());

/** An event, mentoring or World of Work visit that people can join. */
export const Opportunity = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    kind: z.enum(["event", "mentoring", "world_of_work"]),
    title: z.string().min(1).max(40),
    /** What happens, short enough for one text. */
    about: z.string().min(1),
    /** Without a time it is something to register interest in. */
    startsAt: LondonTime.optional(),
    endsAt: LondonTime.optional(),
    placeText: z.string().min(1),
    /** Without a number there is no limit. */
    capacity: z.int().positive().optional(),
    ageFrom: z.int().nonnegative(),
    /** The first age that is too old. */
    ageBefore: z.int().positive(),
    /** The last day to put a name down. */
    closes: Day.optional(),
  })
  .refine(({ startsAt, endsAt }) => endsAt === undefined || (startsAt !== undefined && startsAt < endsAt), {
    error: "it ends before it starts",
    path: ["endsAt"],
  });
export type Opportunity = z.infer<typeof Opportunity>;

/** Whether someone of an age may still put their name down on a day. Places left are another matter. */
export function openTo({ ageFrom, ageBefore, closes }: Opportunity, age: number, day: Day): boolean {
  return ageFrom <= age && age < ageBefore && (closes === undefined || day <= closes);
}

function londonTime(text: string): DateTime {
  return DateTime.fromISO(text, { zone: ZONE });
}

import * as z from "zod";
import { Day } from "./day.ts";
import { WeeklyHours } from "./hours.ts";
import { uniqueIds } from "./unique.ts";

/** A centre where appointments are held. */
export const Place = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  name: z.string().min(1),
  /** The part of the city, "Manchester North". */
  area: z.string().min(1),
  address: z.string().min(1),
  postcode: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, "write the postcode as M9 5PR"),
  /** The centre's own number, for somebody who stands outside. */
  phone: z
    .string()
    .regex(/^0[\d ]{9,13}$/)
    .optional(),
  /** How to know it when near: goes on from its name, "is in the shopping centre". */
  findIt: z.string().min(1).optional(),
  hours: WeeklyHours,
  /** Other ways people write the name, in small letters. */
  aliases: z.array(z.string().regex(/^[a-z0-9' ]+$/, "small letters only")),
  /** Whether a person has checked that the centre is there and open as stated. */
  confirmed: z.boolean(),
  source: z.string().min(1),
  checked: Day,
});
export type Place = z.infer<typeof Place>;

/** The shape of content/places.yaml. */
export const Places = z
  .array(Place)
  .min(1)
  .readonly()
  .refine(uniqueIds, { error: "two places have the same id" });

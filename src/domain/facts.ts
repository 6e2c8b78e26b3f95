import * as z from "zod";
import { Day } from "./day.ts";
import { Category } from "./legal-status/category.ts";

/** Where someone stands in leaving care law, as their council has recorded it. */
export const LegalStatus = Category;
export type LegalStatus = Category;

/** What decides what a young person could get. Only `born` is always known; a missing field means nobody has told us. */
export const Facts = z.strictObject({
  born: Day,
  status: LegalStatus.optional(),
  /** The council that looked after them, "Manchester". */
  council: z.string().optional(),
  /** The council area they live in now, "Manchester", "Salford". */
  livesIn: z.string().optional(),
  study: z.enum(["none", "school_or_college", "university", "apprenticeship"]).optional(),
  work: z.enum(["none", "looking", "part_time", "full_time"]).optional(),
  home: z
    .enum([
      "own_tenancy",
      "moving_to_first_tenancy",
      "supported",
      "foster_carers",
      "family",
      "halls",
      "no_fixed_home",
      "custody",
    ])
    .optional(),
  parent: z.boolean().optional(),
  pregnant: z.boolean().optional(),
  /** Leave to remain not settled: asylum claim, limited leave, or no papers. */
  immigrationUnsettled: z.boolean().optional(),
  /** In custody now or released within the last year. */
  custody: z.boolean().optional(),
});
export type Facts = z.infer<typeof Facts>;

import * as z from "zod";

/**
 * Where the law of England places someone who is or was in care, on one day.
 * The order is the order in which the tests are tried; `aged_out` once held a status and is past its last age.
 * @see Children Act 1989 ss23A-24B and Sch 2 paras 19A-19C
 */
export const Category = z.enum([
  "looked_after_under_16",
  "eligible",
  "looked_after_not_eligible",
  "relevant",
  "former_relevant",
  "former_relevant_returning_to_education",
  "former_relevant_21_24_on_request",
  "qualifying",
  "qualifying_education_only_21_24",
  "aged_out",
  "not_a_care_leaver_in_law",
]);
export type Category = z.infer<typeof Category>;

/** The legal ground on which a child lived away from home, or was helped. */
export const Basis = z.enum([
  "s20",
  "s31_care_order",
  "s38_interim_care_order",
  "s44_epo",
  "s46_police_protection",
  "remand_la_accommodation",
  "remand_yda",
  "placement_order",
  "s17_only",
  "private_fostering",
  "voluntary_org",
  "private_childrens_home",
  "hospital_3_months",
  "education_placement_3_months",
]);
export type Basis = z.infer<typeof Basis>;

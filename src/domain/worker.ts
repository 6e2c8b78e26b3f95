import * as z from "zod";
import { WeeklyHours } from "./hours.ts";

export const Role = z.enum([
  "personal_adviser",
  "connexions_adviser",
  "specialist_adviser",
  "education_worker",
  "lac_nurse",
  "career_coach",
  "duty",
  "manager",
  "safeguarding_lead",
]);
export type Role = z.infer<typeof Role>;

/** What is kept, sealed, about a member of staff. `hours` are when they read messages or see people. */
export const WorkerProfile = z.strictObject({
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  email: z.email().optional(),
  /** E.164 */
  mobile: z.string().optional(),
  /** The object id in the council's directory (Microsoft Entra), by which Teams says who writes. */
  teamsId: z.uuid().optional(),
  hours: WeeklyHours,
  placeId: z.string().optional(),
});
export type WorkerProfile = z.infer<typeof WorkerProfile>;

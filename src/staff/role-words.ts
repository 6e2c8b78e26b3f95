import type { Role } from "../domain/worker.ts";

/** What each role is called on a page. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  personal_adviser: "Personal Adviser",
  connexions_adviser: "Connexions adviser",
  specialist_adviser: "Specialist adviser",
  education_worker: "Education worker",
  lac_nurse: "LAC nurse",
  career_coach: "Career coach",
  duty: "Duty",
  manager: "Manager",
  safeguarding_lead: "Safeguarding lead",
};

import { ageOn, type Day } from "../domain/day.ts";
import type { Facts } from "../domain/facts.ts";
import type { DemoPerson } from "./people.ts";

type Told = Facts & { readonly lastHeardDaysAgo: number };

const SILENT_DAYS = 90;

/** What stands out about somebody; the first that holds is said. */
const SITUATIONS: readonly (readonly [holds: (told: Told) => boolean, words: string])[] = [
  [({ lastHeardDaysAgo }) => lastHeardDaysAgo >= SILENT_DAYS, "silent for months"],
  [({ custody }) => custody === true, "not long out of custody"],
  [({ parent }) => parent === true, "a parent"],
  [({ immigrationUnsettled }) => immigrationUnsettled === true, "new to the country"],
  [({ study }) => study === "university", "at university"],
  [({ study }) => study === "school_or_college", "at college"],
  [({ study }) => study === "apprenticeship", "an apprentice"],
  [({ work }) => work === "looking", "looking for work"],
  [({ work }) => work === "full_time" || work === "part_time", "working"],
];

/** A made-up person in a few words: "19, at college". */
export function situationOf({ profile, lastHeardDaysAgo }: DemoPerson, today: Day): string {
  const told = { ...profile.facts, lastHeardDaysAgo };
  const words = SITUATIONS.find(([holds]) => holds(told))?.[1];
  return [ageOn(today, profile.facts.born), words].filter(Boolean).join(", ");
}

import { isCare } from "./care-record.ts";
import { outsideEngland } from "./councils.ts";
import type { Finding, Route } from "./finding.ts";
import { sixMonthsHome } from "./home.ts";
import { lastDayInCare } from "./relevant.ts";
import { earlier } from "./span.ts";

/** Said after the reasons for doubt. */
export const CLOSE = "So ask the council to check this, in writing. An advocate can help you.";

/** How someone came to their category. */
export function routeReasons(finding: Finding): readonly string[] {
  return BY_ROUTE[finding.route](finding);
}

const BY_ROUTE: Readonly<Record<Route, (finding: Finding) => readonly string[]>> = {
  in_care: (finding) => (finding.category === "looked_after_under_16" ? [] : [daysReason(finding)]),
  in_care_at_18: (finding) => ["You were in care right up to 18.", daysReason(finding)],
  left_care: (finding) => ["You were in care at 16 or 17.", daysReason(finding)],
  detained_at_16: () => [
    "You were locked up or in hospital when you turned 16.",
    "Just before that you had been in care for 13 weeks or more.",
  ],
  looked_after: (finding) => ["You were in care at 16 or 17.", daysReason(finding)],
  guardianship: () => ["You went from care to a special guardian."],
  away_from_home: () => ["At 16 or 17 you lived away from home, but a council did not have you in care."],
  private_fostering: () => [
    "At 16 or 17 you were fostered by a private plan. The council can help but does not have to.",
  ],
  none: () => [],
};

function daysReason({ days, situation: { rules } }: Finding): string {
  const unit = days === 1 ? "day" : "days";
  return `Your days in care since you turned 14: ${days} ${unit}. The full help needs ${rules.daysNeeded} (13 weeks).`;
}

/** What six months at home took away. */
export function homeReason({ category, situation }: Finding): string[] {
  const { life, rules, ages } = situation;
  const last = lastDayInCare(situation);
  if (!category.startsWith("qualifying") || last === undefined) return [];
  return sixMonthsHome(life, earlier(life.today, ages.at18), last, rules)
    ? ["You were back home for six months or more. That stops the full help."]
    : [];
}

/** Who decides: the council that looked after them last, or for others the one where they are. s23A(4), s24(5). */
export function decides({ situation: { life } }: Finding): string {
  const care = life.care.filter((period) => isCare(period) && !outsideEngland(period.council));
  const last = care.toSorted((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  if (!last) return "This is a guide. The council where you live decides.";
  const name = last.council === undefined ? "" : `: ${last.council}`;
  return `This is a guide. The council that had you in care last decides${name}.`;
}

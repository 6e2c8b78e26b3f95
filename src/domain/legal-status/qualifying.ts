import { addDays, type Day } from "../day.ts";
import type { Basis } from "./category.ts";
import type { Guardianship, Life } from "./life.ts";
import type { Situation } from "./relevant.ts";
import { addMonths, covers, merged, type Span, within } from "./span.ts";

/** How someone is a person qualifying for advice and assistance. */
export type QualifyingRoute = "looked_after" | "guardianship" | "away_from_home" | "private_fostering";

const AWAY: readonly Basis[] = ["voluntary_org", "private_childrens_home"];
const THREE_MONTHS: readonly Basis[] = ["hospital_3_months", "education_placement_3_months"];

/**
 * Whether someone of 16 or more, who is not looked after, qualifies for advice and help, the upper age aside.
 * @see Children Act 1989 s24(1A), (1B), (2)
 */
export function qualifyingRoute(situation: Situation): QualifyingRoute | undefined {
  const { record } = situation;
  if (at16Or17([...record.lookedAfter, ...record.shortBreaks], situation).length) return "looked_after";
  if (guardianshipCounts(situation)) return "guardianship";
  if (awayFromHome(situation)) return "away_from_home";
  return over(spansOf(situation.life, ["private_fostering"]), situation) ? "private_fostering" : undefined;
}

function at16Or17(spans: readonly Span[], { ages }: Situation): Span[] {
  return spans.flatMap((span) => within(span, { from: ages.at16, to: ages.lastAsChild }));
}

function spansOf({ care }: Life, bases: readonly Basis[]): Span[] {
  return merged(care.filter(({ basis }) => bases.includes(basis)));
}

/** Some of it was at 16 or 17, and it has ended, as it does at 18 at the latest. */
function over(spans: readonly Span[], situation: Situation): boolean {
  const { life, ages } = situation;
  const ended = spans.filter(({ to }) => to < life.today || life.today >= ages.at18);
  return at16Or17(ended, situation).length > 0;
}

function awayFromHome(situation: Situation): boolean {
  const { life } = situation;
  const long = THREE_MONTHS.flatMap((basis) => longEnough(threeMonthSpans(life, basis), situation));
  return over(spansOf(life, AWAY), situation) || over(long, situation);
}

function threeMonthSpans(life: Life, basis: Basis): Span[] {
  const hospital = life.detained.filter(({ type }) => basis === "hospital_3_months" && type === "hospital");
  return merged([...spansOf(life, [basis]), ...hospital]);
}

/** Three months in one stretch before 18; they may have begun before 16. */
function longEnough(spans: readonly Span[], { life, ages, rules }: Situation): Span[] {
  return spans.filter((span) => {
    const [asChild] = within(span, { from: life.born, to: ages.lastAsChild });
    const complete = addDays(addMonths(span.from, 3), rules.threeMonthsShiftDays - 1);
    return asChild !== undefined && complete <= asChild.to;
  });
}

function guardianshipCounts({ life, record, ages }: Situation): boolean {
  const order = life.guardianship;
  if (!order || order.made >= ages.at18 || !order.inForceOrAt18) return false;
  const fromCare = order.fromCare ?? inCareBefore([...record.lookedAfter, ...record.shortBreaks], order.made);
  return fromCare && lasted(order, life.today < ages.at18 ? addDays(life.today, 1) : ages.at18);
}

function inCareBefore(care: readonly Span[], made: Day): boolean {
  return care.some((span) => covers(span, made) || covers(span, addDays(made, -1)));
}

function lasted({ ended }: Guardianship, until: Day): boolean {
  return ended === undefined || ended >= until;
}

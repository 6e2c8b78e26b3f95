import type { Category } from "./category.ts";
import type { Doubt } from "./doubts.ts";
import type { Finding, Route } from "./finding.ts";

const ACT = "Children Act 1989";
const CARE_PLANNING = "Care Planning, Placement and Case Review (England) Regulations 2010";
const CARE_LEAVERS = "Care Leavers (England) Regulations 2010";

const BY_CATEGORY: Readonly<Record<Category, readonly string[]>> = {
  looked_after_under_16: [`${ACT} s22(1)`, `${ACT} Sch 2 para 19B`],
  eligible: [`${ACT} Sch 2 paras 19A-19C`, `${CARE_PLANNING} reg 40`],
  looked_after_not_eligible: [`${ACT} s22(1)`, `${ACT} Sch 2 para 19B`, `${CARE_PLANNING} reg 40`],
  relevant: [`${ACT} s23A`, `${ACT} s23B`],
  former_relevant: [`${ACT} s23C`],
  former_relevant_returning_to_education: [`${ACT} s23CA`],
  former_relevant_21_24_on_request: [`${ACT} s23C(6)`, `${ACT} s23CZB`],
  qualifying: [`${ACT} s24`, `${ACT} s24A`],
  qualifying_education_only_21_24: [`${ACT} s24B(3)`, `${ACT} s24B(5)`],
  aged_out: [`${ACT} s23C(6)`, `${ACT} s24(1A)-(1B)`],
  not_a_care_leaver_in_law: [`${ACT} s22(1)-(2)`, `${ACT} s24(1A)-(1B)`],
};

const BY_ROUTE: Readonly<Record<Route, readonly string[]>> = {
  in_care: [],
  in_care_at_18: [`${ACT} s23C(1)(b)`],
  left_care: [`${ACT} s23A(2)`, `${ACT} Sch 2 para 19B`],
  detained_at_16: [`${CARE_LEAVERS} reg 3(2)`],
  looked_after: [`${ACT} s24(1B)`, `${ACT} s24(2)(a)`],
  guardianship: [`${ACT} s24(1A)`],
  away_from_home: [`${ACT} s24(1B)`, `${ACT} s24(2)`],
  private_fostering: [`${ACT} s24(1B)`, `${ACT} s24(2)(e)`],
  none: [],
};

const HOME = `${CARE_LEAVERS} reg 3(5)-(6)`;

const BY_DOUBT: Partial<Readonly<Record<Doubt, string>>> = {
  home_time: HOME,
  home_before_leaving: HOME,
  home_after_18: `${ACT} s23C(1)(a)`,
  new_parents: HOME,
  short_breaks: `${CARE_PLANNING} reg 48`,
  one_day: `${ACT} s22(2)`,
  under_a_day: `${ACT} s22(2)`,
  outside_england: `${ACT} s16B; for Wales, Social Services and Well-being (Wales) Act 2014 s104`,
  section_17: `${ACT} ss17 and 20`,
  leap_birthday: "Family Law Reform Act 1969 s9",
  no_leave: "Nationality, Immigration and Asylum Act 2002 Sch 3",
};

/** The sections of law behind an answer, each once, those of the category first. */
export function sectionsFor({ category, route, situation }: Finding, doubts: readonly Doubt[]): string[] {
  const former =
    situation.life.today >= situation.ages.at18 && /relevant/.test(category) && route !== "in_care_at_18";
  return [
    ...new Set([
      ...BY_CATEGORY[category],
      ...(former ? [`${ACT} s23C(1)(a)`] : []),
      ...(category === "former_relevant" && situation.life.planProgramme ? [`${ACT} s23C(7)`] : []),
      ...BY_ROUTE[route],
      ...doubts.flatMap((doubt) => BY_DOUBT[doubt] ?? []),
    ]),
  ];
}

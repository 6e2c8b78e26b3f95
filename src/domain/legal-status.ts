import type { Category } from "./legal-status/category.ts";
import { doubtsAbout } from "./legal-status/doubts.ts";
import { findingOf } from "./legal-status/finding.ts";
import type { CareHistory } from "./legal-status/history.ts";
import { lifeOf } from "./legal-status/life.ts";
import { reasonsFor } from "./legal-status/reasons.ts";
import { ORDINARY } from "./legal-status/rules.ts";
import { sectionsFor } from "./legal-status/sections.ts";

export { Basis, Category } from "./legal-status/category.ts";
export { CareHistory } from "./legal-status/history.ts";
export { readHistory } from "./legal-status/read-history.ts";

/** Where someone stands in leaving care law on a day. A guide: the council that looked after them last decides. */
export interface LegalStanding {
  readonly category: Category;
  /** Another reading of the law, or a fact that nobody has told us, could change it: a person should check. */
  readonly borderline: boolean;
  /** What the stricter reading gives, or the law of another country, where it is not the same. */
  readonly alternative?: Category;
  /** Plain sentences to show to the young person, in order. */
  readonly reasons: readonly string[];
  /** Sections of law, "Children Act 1989 s23A(2)". */
  readonly sources: readonly string[];
}

/**
 * Works out someone's legal status from their care history.
 * @param history as `readHistory` gives it: its days are in order and not in the future
 * @see Children Act 1989 ss22-24B and Sch 2 paras 19A-19C
 */
export function legalStatus(history: CareHistory): LegalStanding {
  const finding = findingOf(lifeOf(history), ORDINARY);
  const { doubts, alternative } = doubtsAbout(finding);
  return {
    category: finding.category,
    borderline: doubts.length > 0,
    ...(alternative && { alternative }),
    reasons: reasonsFor(finding, doubts),
    sources: sectionsFor(finding, doubts),
  };
}

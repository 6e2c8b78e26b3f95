import { addDays, ageOn } from "../day.ts";
import type { Category } from "./category.ts";
import { DOUBT_REASONS } from "./doubt-reasons.ts";
import type { Doubt } from "./doubts.ts";
import type { Finding } from "./finding.ts";
import { noneReasons } from "./none-reasons.ts";
import { CLOSE, decides, homeReason, routeReasons } from "./route-reasons.ts";

/** Why a category is given, in a young person's words, a thought a line. The last line says who decides. */
export function reasonsFor(finding: Finding, doubts: readonly Doubt[]): string[] {
  return [
    ...BY_CATEGORY[finding.category](finding),
    ...(OVER.includes(finding.category) ? [] : [...routeReasons(finding), ...homeReason(finding)]),
    ...doubts.map((doubt) => DOUBT_REASONS[doubt]),
    ...(doubts.length ? [CLOSE] : []),
    decides(finding),
  ];
}

const OVER: readonly Category[] = ["aged_out", "not_a_care_leaver_in_law"];

const BY_CATEGORY: Readonly<Record<Category, (finding: Finding) => readonly string[]>> = {
  looked_after_under_16: (finding) => [
    `You are ${age(finding)} and in care. Help with leaving care starts at 16.`,
  ],
  eligible: (finding) => [`You are ${age(finding)} and in care now.`],
  looked_after_not_eligible: (finding) => [
    `You are ${age(finding)} and in care now.`,
    ...whenReached(finding),
  ],
  relevant: (finding) => [`You are ${age(finding)} and not in care any more.`],
  former_relevant: (finding) => [
    finding.situation.life.today < finding.situation.ages.at21
      ? `You are ${age(finding)}. You could get leaving care help until you are 21.`
      : "You are past 21, but the course in your pathway plan still goes on. So does the help.",
  ],
  former_relevant_returning_to_education: (finding) => [
    finding.situation.life.today < finding.situation.ages.at25
      ? `You are ${age(finding)} and want to learn or train. Tell the council and you could get help with it.`
      : "You are past 25, but a course that you agreed before then still goes on. Help with it can too.",
  ],
  former_relevant_21_24_on_request: (finding) => [
    `You are ${age(finding)}. Until 25 you could get an adviser and a plan. You only have to ask.`,
  ],
  qualifying: (finding) => [
    `You are ${age(finding)}. You could get advice and some help until you are 21.`,
    "This is not the full leaving care help.",
  ],
  qualifying_education_only_21_24: (finding) => [
    `You are ${age(finding)} and want to learn or train. You could get help with that until 25.`,
  ],
  aged_out: (finding) => [
    `You are ${age(finding)}. That is past the last age for this help.`,
    "You can still ask to see your care records, at any age. Your council may have more to offer.",
  ],
  not_a_care_leaver_in_law: noneReasons,
};

function age({ situation: { life } }: Finding): number {
  return ageOn(life.today, life.born);
}

function whenReached({ days, situation: { life, rules, ages } }: Finding): string[] {
  const missing = rules.daysNeeded - days;
  if (missing <= 0) return [];
  const day = addDays(life.today, missing);
  if (day >= ages.at18) return ["You turn 18 before you can get to 13 weeks in care."];
  return [`If you stay in care, you get to 13 weeks on ${LONG_DAY.format(Date.parse(day))}.`];
}

/** "9 December 2026" */
const LONG_DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

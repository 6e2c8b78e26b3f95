import type { Category } from "./category.ts";
import { type Finding, findingOf } from "./finding.ts";
import type { Life } from "./life.ts";
import { noteDoubts } from "./notes.ts";
import { OTHER_READINGS, type OtherReading } from "./readings.ts";
import { ORDINARY } from "./rules.ts";

/** Why an answer is borderline. */
export type Doubt =
  | OtherReading["doubt"]
  | "day_count"
  | "no_care_recorded"
  | "order_without_dates"
  | ReturnType<typeof noteDoubts>[number];

export interface Doubts {
  /** None: the answer is clear. Each reason once. */
  readonly doubts: readonly Doubt[];
  /** What another reading gives: the strictest one first. */
  readonly alternative?: Category;
}

/** What could turn an answer: other readings of the law, a count of 90 to 92 days, facts that are missing. */
export function doubtsAbout(finding: Finding): Doubts {
  const { life } = finding.situation;
  const turned = OTHER_READINGS.flatMap((reading) => turnedBy(reading, life, finding.category));
  const alternative = turned.find(({ shown }) => shown)?.category ?? ifYoungerThanAssessed(finding);
  const doubts = [...turned.map(({ doubt }) => doubt), ...plainDoubts(finding)];
  return { doubts: [...new Set(doubts)], ...(alternative && { alternative }) };
}

function turnedBy(reading: OtherReading, life: Life, category: Category) {
  const other = findingOf(reading.of?.(life) ?? life, { ...ORDINARY, ...reading.rules }).category;
  return other === category ? [] : [{ doubt: reading.doubt, shown: reading.shown, category: other }];
}

function plainDoubts(finding: Finding): Doubt[] {
  const { life } = finding.situation;
  if (!canMatter(finding)) return [];
  return [
    ...(finding.days >= 90 && finding.days <= 92 ? (["day_count"] as const) : []),
    ...(nothingRecorded(finding) ? (["no_care_recorded"] as const) : []),
    ...(orderWithoutDates(life) && finding.days < ENOUGH_DAYS ? (["order_without_dates"] as const) : []),
    ...noteDoubts(life.note),
  ];
}

/** A count that no reading brings below 13 weeks. */
const ENOUGH_DAYS = 93;

/** From 16 until the last age at which the law owes anything. */
function canMatter({ category, situation: { life, ages } }: Finding): boolean {
  return life.today >= ages.at16 && (life.today < ages.at25 || !NOTHING_OWED.includes(category));
}

const NOTHING_OWED: readonly Category[] = ["aged_out", "not_a_care_leaver_in_law"];

function nothingRecorded({ situation: { life } }: Finding): boolean {
  return (
    !life.care.length && !life.detained.length && !life.guardianship && !life.adopted && !life.careOrderNow
  );
}

function orderWithoutDates({ careOrderNow, care }: Life): boolean {
  return careOrderNow && !care.some(({ basis }) => basis === "s31_care_order");
}

/** Someone assessed as an adult, and looked after from then on had they been believed. */
function ifYoungerThanAssessed({ category, situation: { life, ages } }: Finding): Category | undefined {
  if (category !== "not_a_care_leaver_in_law" || !noteDoubts(life.note).includes("age_disputed"))
    return undefined;
  if (life.today < ages.at16 || life.today >= ages.at25) return undefined;
  if (life.today < ages.at18) return "relevant";
  return life.today < ages.at21 ? "former_relevant" : "former_relevant_21_24_on_request";
}

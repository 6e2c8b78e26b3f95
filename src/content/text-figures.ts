import type { Day } from "../domain/day.ts";
import { type Entitlement, textOn } from "../domain/entitlement.ts";
import { segmentsOf } from "../domain/segments.ts";
import { readingGrade } from "./reading-grade.ts";

/** What the short texts of entitlements cost and how they read. */
export interface TextFigures {
  readonly texts: number;
  /** SMS segments a text. */
  readonly meanSegments: number;
  /** The smallest number of segments that 95 of 100 texts do not exceed. */
  readonly segments95th: number;
  readonly mostSegments: number;
  /** School year (US grade); age is about five more. */
  readonly meanGrade: number;
  readonly hardestGrade: number;
}

/** Counts the texts as they would be sent on a day. */
export function textFigures(entitlements: readonly Entitlement[], day: Day): TextFigures {
  const texts = entitlements.map((one) => ({ text: textOn(one, day) ?? one.text, names: one.names }));
  const segments = texts.map(({ text }) => segmentsOf(text)).sort((a, b) => a - b);
  const grades = texts.map(({ text, names }) => Math.max(0, readingGrade(text, names)));
  return {
    texts: texts.length,
    meanSegments: mean(segments),
    segments95th: segments[Math.max(0, Math.ceil(segments.length * 0.95) - 1)] ?? 0,
    mostSegments: segments.at(-1) ?? 0,
    meanGrade: mean(grades),
    hardestGrade: Math.max(0, ...grades),
  };
}

function mean(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0) / Math.max(1, all.length);
}

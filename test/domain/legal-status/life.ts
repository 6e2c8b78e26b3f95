import { expect } from "vitest";
import {
  type Category,
  type LegalStanding,
  legalStatus,
  readHistory,
} from "../../../src/domain/legal-status.ts";

/** First day, last day (null: still going on), legal ground, and what else is known of it. */
type Spell = readonly [from: string, to: string | null, basis: string, more?: object];
type Stay = readonly [from: string, to: string | null];

/** A made-up life. Born on 10 March 2009 and seen on 22 November 2026, aged 17, unless it says otherwise. */
export interface MadeUp {
  readonly born?: string;
  readonly today?: string;
  readonly care?: readonly Spell[];
  readonly home?: readonly Stay[];
  readonly held?: readonly (readonly [from: string, to: string | null, type: string])[];
  readonly more?: object;
}

export interface Row extends MadeUp {
  readonly why: string;
  readonly is: Category;
  /** Borderline, and what the other reading gives where there is one. */
  readonly close?: true | Category;
}

export const BORN = "2009-03-10";
export const TODAY = "2026-11-22";

/** The life as it is sent to us. */
export function sent({
  born = BORN,
  today = TODAY,
  care = [],
  home = [],
  held = [],
  more = {},
}: MadeUp): object {
  return {
    dob: born,
    today,
    care_periods: care.map(([from, to, basis, rest = {}]) => ({ from, to, basis, ...rest })),
    home: home.map(([from, to]) => ({ from, to })),
    detained_or_hospital: held.map(([from, to, type]) => ({ from, to, type })),
    ...more,
  };
}

export function standing(life: MadeUp): LegalStanding {
  return legalStatus(readHistory(sent(life)));
}

export function categoryOf(life: MadeUp): Category {
  return standing(life).category;
}

/** Checks the category, whether it is borderline, and the alternative of a row that names one. */
export function expectRow({ is, close, ...life }: Row): void {
  const { category, borderline, alternative } = standing(life);
  expect({ category, borderline }).toEqual({ category: is, borderline: close !== undefined });
  if (typeof close === "string") expect(alternative).toBe(close);
  if (close === undefined) expect(alternative).toBeUndefined();
}

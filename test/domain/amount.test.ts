import { describe, expect, it } from "vitest";
import { Amounts, amountOn, formatAmount } from "../../src/domain/amount.ts";
import { Day } from "../../src/domain/day.ts";

const weekly = { unit: "GBP", period: "week" };
const amounts = Amounts.parse([
  { ...weekly, value: 10, from: "2025-04-01", to: "2026-03-31" },
  { ...weekly, value: 12.5, from: "2026-04-01" },
  { ...weekly, value: 20, name: "baby", from: "2026-04-01" },
]);

it.each([
  { on: "2025-03-31", value: undefined, why: "before the first figure" },
  { on: "2025-04-01", value: 10, why: "its first day" },
  { on: "2026-03-31", value: 10, why: "its last day" },
  { on: "2026-04-01", value: 12.5, why: "the first day of the next" },
])("is $value on $on, $why", ({ on, value }) => {
  expect(amountOn(amounts, "amount", Day.parse(on))?.value).toBe(value);
});

it.each([
  { age: 24, value: 1, why: "the last age of the lower figure" },
  { age: 25, value: 2, why: "the first age of the higher one" },
  { age: undefined, value: 1, why: "an unknown age gets the first" },
])("is $value at $age, $why", ({ age, value }) => {
  const byAge = Amounts.parse([
    { ...weekly, value: 1, ageBefore: 25, from: "2026-04-13" },
    { ...weekly, value: 2, ageFrom: 25, from: "2026-04-13" },
  ]);
  expect(amountOn(byAge, "amount", Day.parse("2026-11-22"), age)?.value).toBe(value);
});

it.each([
  {
    amount: { value: 3000, unit: "GBP", period: "once" },
    reads: "£3,000",
    why: "whole pounds without pence",
  },
  {
    amount: { value: 338.58, unit: "GBP", period: "month" },
    reads: "£338.58 a month",
    why: "pounds and pence",
  },
  {
    amount: { value: 9.3, unit: "GBP", period: "week" },
    reads: "£9.30 a week",
    why: "two figures for pence",
  },
  {
    amount: { value: 1200, unit: "GBP", period: "school_year", upTo: true },
    reads: "up to £1,200 a school year",
    why: "a ceiling",
  },
  { amount: { value: 100, unit: "percent", period: "once" }, reads: "100%", why: "a share" },
  { amount: { value: 15, unit: "hours", period: "week" }, reads: "15 hours a week", why: "time" },
  { amount: { value: 12, unit: "months", period: "once" }, reads: "12 months", why: "a length of time" },
])("reads $reads, $why", ({ amount, reads }) => {
  expect(formatAmount(Amounts.parse([{ from: "2026-01-01", ...amount }])[0]!)).toBe(reads);
});

describe("the shape refuses", () => {
  const first = { ...weekly, value: 10, from: "2025-04-01", to: "2026-03-31" };
  it.each([
    { next: { from: "2026-03-31" }, why: "an overlap of a day" },
    { next: { from: "2026-04-02" }, why: "a gap of a day" },
    { next: { from: "2026-04-01", to: "2026-03-30" }, why: "an end before its start" },
    { next: { from: "2026-04-01", value: 1.005 }, why: "part of a penny" },
  ])("$why", ({ next }) => {
    expect(Amounts.safeParse([first, { ...weekly, value: 11, ...next }]).success).toBe(false);
  });

  it.each([
    { ageFrom: 25, fits: true, why: "the first age after the other" },
    { ageFrom: 24, fits: false, why: "one age has two figures" },
  ])("two figures for an age: from $ageFrom fits: $fits, $why", ({ ageFrom, fits }) => {
    const young = { ...weekly, value: 1, ageBefore: 25, from: "2026-04-13" };
    const older = { ...weekly, value: 2, ageFrom, from: "2026-04-13" };
    expect(Amounts.safeParse([young, older]).success).toBe(fits);
  });

  it("a figure after one that has no end", () => {
    const open = { ...weekly, value: 10, from: "2025-04-01" };
    expect(Amounts.safeParse([open, { ...open, from: "2026-04-01" }]).success).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { addMonths } from "../../src/domain/months.ts";
import { latestReview, nextReview } from "../../src/domain/pathway-review.ts";

const day = (text: string) => Day.parse(text);
const today = day("2026-11-23");

describe("months on", () => {
  it.each([
    { from: "2026-11-23", months: 6, to: "2027-05-23", why: "the same date" },
    { from: "2026-08-31", months: 6, to: "2027-02-28", why: "a month that is too short" },
    { from: "2027-08-31", months: 6, to: "2028-02-29", why: "a leap year" },
    { from: "2026-12-31", months: 2, to: "2027-02-28", why: "across the year" },
  ])("$from and $months is $to: $why", ({ from, months, to }) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

it("proposes the next review six months after the last", () => {
  expect(nextReview(today)).toBe("2027-05-23");
});

describe("the last day for the next review", () => {
  const none = { dueOn: null, heldOn: null };
  it.each([
    { review: none, status: "former_relevant", latest: "2027-05-23", why: "nothing is known" },
    { review: none, status: undefined, latest: "2027-05-23", why: "the status is not on record" },
    { review: none, status: "former_relevant_21_24_on_request", latest: "2027-11-23", why: "after 21" },
    {
      review: { dueOn: day("2027-01-15"), heldOn: null },
      status: "relevant",
      latest: "2027-01-15",
      why: "what the council's system says",
    },
    {
      review: { dueOn: day("2026-12-01"), heldOn: day("2026-10-01") },
      status: "eligible",
      latest: "2027-04-01",
      why: "six months after the last one, though an earlier day was agreed",
    },
    {
      review: { dueOn: today, heldOn: null },
      status: "eligible",
      latest: "2026-11-23",
      why: "its last day is no day late",
    },
    {
      review: { dueOn: day("2026-11-22"), heldOn: null },
      status: "eligible",
      latest: "2026-12-21",
      why: "one that is late is held within four weeks",
    },
  ] as const)("is $latest: $why", ({ review, status, latest }) => {
    expect(latestReview(review, status, today)).toBe(latest);
  });
});

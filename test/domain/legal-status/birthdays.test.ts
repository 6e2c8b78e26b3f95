import { describe, it } from "vitest";
import { expectRow, type Row } from "./life.ts";

const LEAP = { born: "2008-02-29" };
const ORDER: Row["care"] = [["2020-01-01", null, "s31_care_order"]];

const LEAP_ROWS: readonly Row[] = [
  {
    ...LEAP,
    why: "the 28th of February of a common year: still 17",
    today: "2026-02-28",
    care: ORDER,
    is: "eligible",
    close: "former_relevant",
  },
  { ...LEAP, why: "two days before", today: "2026-02-27", care: ORDER, is: "eligible" },
  { ...LEAP, why: "the 1st of March: 18", today: "2026-03-01", care: ORDER, is: "former_relevant" },
  {
    ...LEAP,
    why: "the eve of 16 in a leap year is no question",
    today: "2024-02-28",
    care: ORDER,
    is: "looked_after_under_16",
  },
  { ...LEAP, why: "16 on the day itself in a leap year", today: "2024-02-29", care: ORDER, is: "eligible" },
  {
    ...LEAP,
    why: "in care to the eve of 18",
    today: "2026-11-22",
    care: [["2020-01-01", "2026-02-28", "s20"]],
    is: "former_relevant",
  },
  {
    ...LEAP,
    why: "21 on 1 March 2029",
    today: "2029-02-28",
    care: [["2020-01-01", "2026-02-28", "s20"]],
    is: "former_relevant",
    close: "former_relevant_21_24_on_request",
  },
];

/** One life, a day on each side of every birthday that matters. */
const LINES: readonly Row[] = (
  [
    ["2024-03-09", "looked_after_under_16"],
    ["2025-03-09", "looked_after_under_16"],
    ["2025-03-10", "eligible"],
    ["2027-03-09", "eligible"],
    ["2027-03-10", "former_relevant"],
    ["2030-03-09", "former_relevant"],
    ["2030-03-10", "former_relevant_21_24_on_request"],
    ["2034-03-09", "former_relevant_21_24_on_request"],
    ["2034-03-10", "aged_out"],
    ["2069-03-10", "aged_out"],
  ] as const
).map(([today, is]) => ({ why: `on ${today}`, today, care: ORDER, is }));

describe("born on 29 February", () => {
  it.each(LEAP_ROWS)("is $is: $why", expectRow);
});

describe("a life in care to 18", () => {
  it.each(LINES)("is $is $why", expectRow);
});

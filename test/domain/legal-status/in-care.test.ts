import { describe, it } from "vitest";
import { expectRow, type Row } from "./life.ts";

const WEEKENDS = { short_break: true };

const ROWS: readonly Row[] = [
  { why: "years with foster carers", care: [["2014-06-01", null, "s31_care_order"]], is: "eligible" },
  {
    why: "the 91st day is today",
    care: [["2026-08-24", null, "s20"]],
    is: "eligible",
    close: "looked_after_not_eligible",
  },
  {
    why: "the 90th day is today",
    care: [["2026-08-25", null, "s20"]],
    is: "looked_after_not_eligible",
    close: true,
  },
  {
    why: "the 92nd day is today",
    care: [["2026-08-23", null, "s20"]],
    is: "eligible",
    close: "looked_after_not_eligible",
  },
  { why: "the 93rd day is today", care: [["2026-08-22", null, "s20"]], is: "eligible" },
  { why: "the 89th day is today", care: [["2026-08-26", null, "s20"]], is: "looked_after_not_eligible" },
  {
    why: "first in care at 17 and a half",
    care: [["2026-09-10", null, "s20"]],
    is: "looked_after_not_eligible",
  },
  {
    why: "out as a relevant child and in again",
    care: [
      ["2024-01-01", "2025-09-01", "s20"],
      ["2026-09-01", null, "s20"],
    ],
    is: "eligible",
  },
  {
    why: "15 years old",
    born: "2011-03-10",
    care: [["2020-01-01", null, "s31_care_order"]],
    is: "looked_after_under_16",
  },
  {
    why: "the day before 16",
    today: "2025-03-09",
    care: [["2020-01-01", null, "s20"]],
    is: "looked_after_under_16",
  },
  { why: "the day of 16", today: "2025-03-10", care: [["2020-01-01", null, "s20"]], is: "eligible" },
  {
    why: "the day before 18",
    born: "2008-11-23",
    care: [["2020-01-01", null, "s31_care_order"]],
    is: "eligible",
  },
  {
    why: "the day of 18",
    born: "2008-11-22",
    care: [["2020-01-01", null, "s31_care_order"]],
    is: "former_relevant",
  },
  {
    why: "12 years old",
    born: "2014-03-10",
    care: [["2020-01-01", null, "s20"]],
    is: "looked_after_under_16",
  },
  { why: "the last day in care is today", care: [["2024-01-01", "2026-11-22", "s20"]], is: "eligible" },
  { why: "the last day in care was yesterday", care: [["2024-01-01", "2026-11-21", "s20"]], is: "relevant" },
  {
    why: "days under each kind of order and on remand add up",
    care: [
      ["2026-07-01", "2026-07-20", "s38_interim_care_order"],
      ["2026-07-21", "2026-08-10", "placement_order"],
      ["2026-08-11", "2026-09-10", "remand_la_accommodation"],
      ["2026-09-11", null, "remand_yda"],
    ],
    is: "eligible",
  },
  {
    why: "an order and a remand on the same days count once",
    care: [
      ["2026-09-10", null, "s31_care_order"],
      ["2026-09-10", null, "remand_yda"],
    ],
    is: "looked_after_not_eligible",
  },
  {
    why: "short breaks alone never make anyone eligible",
    care: [["2023-04-01", null, "s20", WEEKENDS]],
    is: "looked_after_not_eligible",
    close: true,
  },
  {
    why: "there is no short breaks rule under a care order",
    care: [["2023-04-01", null, "s31_care_order", WEEKENDS]],
    is: "eligible",
  },
  {
    why: "a sentence at 15 does not end a care order",
    born: "2010-04-20",
    care: [["2025-05-01", "2026-01-25", "s31_care_order"]],
    held: [["2026-01-26", null, "sentenced custody"]],
    more: { care_order_now: true },
    is: "eligible",
  },
  {
    why: "a care order of which nobody says since when",
    more: { care_order_now: true },
    is: "looked_after_not_eligible",
    close: true,
  },
  {
    why: "a remand that is told as time in custody is care as well",
    born: "2010-04-20",
    care: [["2025-11-01", "2026-01-25", "s20"]],
    held: [["2026-01-26", null, "remand"]],
    is: "eligible",
  },
  {
    why: "helped as a child in need",
    care: [["2026-01-01", null, "s17_only"]],
    is: "not_a_care_leaver_in_law",
    close: "eligible",
  },
  {
    why: "the first day of all",
    care: [["2026-11-22", null, "s20"]],
    is: "looked_after_not_eligible",
    close: "not_a_care_leaver_in_law",
  },
];

describe("someone who is looked after today", () => {
  it.each(ROWS)("is $is: $why", expectRow);
});

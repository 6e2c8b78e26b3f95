import { describe, it } from "vitest";
import { expectRow, type Row } from "./life.ts";

const HELD: readonly Row[] = [
  {
    why: "eight months in care, then sentenced before 16",
    born: "2010-04-20",
    care: [["2025-05-01", "2026-01-25", "s20"]],
    held: [["2026-01-26", "2026-08-30", "sentenced custody"]],
    is: "relevant",
  },
  {
    why: "the same in hospital",
    born: "2010-04-20",
    care: [["2025-05-01", "2026-01-25", "s20"]],
    held: [["2026-01-26", "2026-05-30", "hospital"]],
    is: "relevant",
  },
  {
    why: "out the day before 16",
    born: "2010-04-20",
    care: [["2025-05-01", "2026-01-25", "s20"]],
    held: [["2026-01-26", "2026-04-19", "sentenced custody"]],
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "60 days in care before it",
    born: "2010-04-20",
    care: [["2025-11-27", "2026-01-25", "s20"]],
    held: [["2026-01-26", "2026-08-30", "sentenced custody"]],
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "two days between care and custody",
    born: "2010-04-20",
    care: [["2025-05-01", "2026-01-23", "s20"]],
    held: [["2026-01-26", "2026-08-30", "sentenced custody"]],
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  {
    why: "one day between care and custody",
    born: "2010-04-20",
    care: [["2025-05-01", "2026-01-24", "s20"]],
    held: [["2026-01-26", "2026-08-30", "sentenced custody"]],
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  {
    why: "of 95 days in care 20 were a planned break, which this rule leaves out up to 28",
    born: "2010-04-20",
    care: [
      ["2025-06-01", "2025-06-20", "s20", { short_break: true }],
      ["2025-11-12", "2026-01-25", "s20"],
    ],
    held: [["2026-01-26", "2026-08-30", "sentenced custody"]],
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  {
    why: "of 104 days in care 29 were a break, too long to leave out",
    born: "2010-04-20",
    care: [
      ["2025-06-01", "2025-06-29", "s20", { short_break: true }],
      ["2025-11-12", "2026-01-25", "s20"],
    ],
    held: [["2026-01-26", "2026-08-30", "sentenced custody"]],
    is: "relevant",
    close: "not_a_care_leaver_in_law",
  },
  {
    why: "a sentence ends accommodation that nobody has closed",
    care: [["2024-01-01", null, "s20"]],
    held: [["2026-01-01", null, "sentenced custody"]],
    is: "relevant",
  },
  {
    why: "days in custody are no days in care: 45 before and 45 after, the days of going in and out with them",
    care: [["2025-06-01", "2025-10-12", "s20"]],
    held: [["2025-07-15", "2025-08-29", "sentenced custody"]],
    is: "qualifying",
    close: true,
  },
  {
    why: "a month between care and custody",
    born: "2010-04-20",
    care: [["2025-05-01", "2025-12-25", "s20"]],
    held: [["2026-01-26", "2026-08-30", "sentenced custody"]],
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "custody, then six months at home, and never in care at 16",
    born: "2010-01-20",
    care: [["2024-05-01", "2025-10-25", "s20"]],
    held: [["2025-10-26", "2026-03-30", "sentenced custody"]],
    home: [["2026-03-31", null]],
    is: "not_a_care_leaver_in_law",
  },
];

describe("a child detained or in hospital at 16", () => {
  it.each(HELD)("is $is: $why", expectRow);
});

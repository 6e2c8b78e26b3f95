import { describe, it } from "vitest";
import { expectRow, type Row } from "./life.ts";

const HOURS: readonly Row[] = [
  {
    why: "18 hours",
    care: [["2025-08-01", "2025-08-01", "s46_police_protection", { hours: 18 }]],
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  {
    why: "24 hours",
    care: [["2025-08-01", "2025-08-02", "s46_police_protection", { hours: 24 }]],
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  { why: "25 hours", care: [["2025-08-01", "2025-08-02", "s44_epo", { hours: 25 }]], is: "qualifying" },
  { why: "two days", care: [["2025-08-01", "2025-08-02", "s20"]], is: "qualifying" },
  {
    why: "one day",
    care: [["2025-08-01", "2025-08-01", "s20"]],
    is: "qualifying",
    close: "not_a_care_leaver_in_law",
  },
  {
    why: "one day under an order, which counts from the first hour",
    care: [["2025-08-01", "2025-08-01", "s38_interim_care_order"]],
    is: "qualifying",
  },
  {
    why: "18 hours that went on as accommodation",
    care: [
      ["2025-08-01", "2025-08-01", "s46_police_protection", { hours: 18 }],
      ["2025-08-02", "2025-10-29", "s20"],
    ],
    is: "qualifying",
    close: true,
  },
];

/** One a month from July 2025. */
function fiveBreaks(days: number): NonNullable<Row["care"]> {
  return ["07", "08", "09", "10", "11"].map((month) => {
    return [
      `2025-${month}-02`,
      `2025-${month}-${String(days + 1).padStart(2, "0")}`,
      "s20",
      { short_break: true },
    ];
  });
}

const BREAKS: readonly Row[] = [
  {
    why: "weekends with one carer for years",
    care: [["2023-04-01", "2026-08-01", "s20", { short_break: true }]],
    is: "qualifying",
    close: "not_a_care_leaver_in_law",
  },
  {
    why: "a break of 18 days is too long to be left out, and makes up the 91",
    care: [
      ["2025-06-01", "2025-08-14", "s20"],
      ["2026-01-01", "2026-01-18", "s20", { short_break: true }],
    ],
    is: "relevant",
    close: "qualifying",
  },
  {
    why: "a break of 17 days is left out",
    care: [
      ["2025-06-01", "2025-08-14", "s20"],
      ["2026-01-01", "2026-01-17", "s20", { short_break: true }],
    ],
    is: "qualifying",
    close: true,
  },
  {
    why: "five breaks of 16 days are above 75 in a year, and with 11 days more make 91",
    care: [...fiveBreaks(16), ["2026-03-01", "2026-03-11", "s20"]],
    is: "relevant",
    close: "qualifying",
  },
  {
    why: "five breaks of 15 days are not above 75",
    care: [...fiveBreaks(15), ["2026-03-01", "2026-03-16", "s20"]],
    is: "qualifying",
    close: true,
  },
];

const ELSEWHERE: readonly Row[] = [
  {
    why: "in care in Wales only",
    born: "2007-05-04",
    care: [["2022-09-01", "2025-05-03", "s31_care_order", { la: "Welsh council" }]],
    is: "not_a_care_leaver_in_law",
    close: "former_relevant",
  },
  {
    why: "in care in Scotland now",
    care: [["2022-09-01", null, "s31_care_order", { la: "City of Edinburgh Council" }]],
    is: "not_a_care_leaver_in_law",
    close: "eligible",
  },
  {
    why: "in care in Ynys Môn",
    care: [["2022-09-01", null, "s31_care_order", { la: "Ynys Môn" }]],
    is: "not_a_care_leaver_in_law",
    close: "eligible",
  },
  {
    why: "in care in Manchester",
    care: [["2022-09-01", null, "s31_care_order", { la: "Manchester" }]],
    is: "eligible",
  },
];

describe("looked after for a day or so at 16", () => {
  it.each(HOURS)("is $is: $why", expectRow);
});

describe("short breaks", () => {
  it.each(BREAKS)("is $is: $why", expectRow);
});

describe("care outside England", () => {
  it.each(ELSEWHERE)("is $is: $why", expectRow);
});

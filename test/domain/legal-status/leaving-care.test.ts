import { describe, it } from "vitest";
import { expectRow, type Row } from "./life.ts";

const LEFT_2025: Row["care"] = [["2024-01-01", "2025-12-31", "s20"]];

const COUNTED: readonly Row[] = [
  {
    why: "91 days over the 16th birthday",
    care: [["2025-01-01", "2025-04-01", "s20"]],
    is: "relevant",
    close: "qualifying",
  },
  { why: "90 days over it", care: [["2025-01-02", "2025-04-01", "s20"]], is: "qualifying", close: true },
  {
    why: "91 days, the last the day before 16",
    care: [["2024-12-09", "2025-03-09", "s20"]],
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  {
    why: "91 days, the last the day of 16",
    care: [["2024-12-10", "2025-03-10", "s20"]],
    is: "relevant",
    close: "qualifying",
  },
  {
    why: "a year that ended the day before 16",
    care: [["2024-03-01", "2025-03-09", "s20"]],
    is: "not_a_care_leaver_in_law",
  },
  { why: "a year that ended the day of 16", care: [["2024-03-01", "2025-03-10", "s20"]], is: "relevant" },
  {
    why: "62 days from the 14th birthday and 29 later make 91",
    care: [
      ["2022-12-01", "2023-05-10", "s20"],
      ["2025-08-01", "2025-08-29", "s20"],
    ],
    is: "relevant",
    close: "qualifying",
  },
  {
    why: "61 days from the 14th birthday and 29 later make 90",
    care: [
      ["2022-12-01", "2023-05-09", "s20"],
      ["2025-08-01", "2025-08-29", "s20"],
    ],
    is: "qualifying",
    close: true,
  },
  {
    why: "50 days with one council and 45 with the next",
    care: [
      ["2025-01-05", "2025-02-23", "s20", { la: "A" }],
      ["2025-02-24", "2025-04-09", "s20", { la: "B" }],
    ],
    is: "relevant",
  },
  {
    why: "a day on which one council hands over to the next counts once",
    care: [
      ["2025-01-02", "2025-02-24", "s20", { la: "A" }],
      ["2025-02-24", "2025-04-01", "s20", { la: "B" }],
    ],
    is: "qualifying",
    close: true,
  },
  {
    why: "100 days on remand over the 16th birthday",
    care: [["2025-01-10", "2025-04-19", "remand_yda"]],
    is: "relevant",
  },
  {
    why: "60 days in Wales and 40 in England",
    care: [
      ["2025-06-01", "2025-07-30", "s20", { la: "Cardiff Council" }],
      ["2025-07-31", "2025-09-08", "s20", { la: "Bristol" }],
    ],
    is: "qualifying",
    close: "relevant",
  },
];

const HOME: readonly Row[] = [
  {
    why: "under five months with mum",
    care: [["2024-01-01", "2026-06-30", "s20"]],
    home: [["2026-07-01", null]],
    is: "relevant",
  },
  {
    why: "six months to the day",
    today: "2026-07-01",
    care: LEFT_2025,
    home: [["2026-01-01", null]],
    is: "qualifying",
    close: true,
  },
  {
    why: "a day short of six months",
    today: "2026-06-30",
    care: LEFT_2025,
    home: [["2026-01-01", null]],
    is: "relevant",
    close: "qualifying",
  },
  {
    why: "two days short",
    today: "2026-06-29",
    care: LEFT_2025,
    home: [["2026-01-01", null]],
    is: "relevant",
  },
  {
    why: "a day past six months",
    today: "2026-07-02",
    care: LEFT_2025,
    home: [["2026-01-01", null]],
    is: "qualifying",
    close: true,
  },
  {
    why: "two days past",
    today: "2026-07-03",
    care: LEFT_2025,
    home: [["2026-01-01", null]],
    is: "qualifying",
  },
  {
    why: "six months, and moved out since: relevant again",
    care: LEFT_2025,
    home: [["2026-01-01", "2026-09-30"]],
    is: "relevant",
  },
  {
    why: "four months and three months with a gap between",
    care: LEFT_2025,
    home: [
      ["2026-01-01", "2026-04-30"],
      ["2026-08-20", null],
    ],
    is: "relevant",
  },
  {
    why: "four months and three without a gap are one time at home",
    care: LEFT_2025,
    home: [
      ["2026-01-01", "2026-04-30"],
      ["2026-05-01", null],
    ],
    is: "qualifying",
  },
  {
    why: "from 31 August, six months end with February",
    today: "2026-02-28",
    care: [["2024-01-01", "2025-08-30", "s20"]],
    home: [["2025-08-31", null]],
    is: "qualifying",
    close: true,
  },
  {
    why: "placed with parents long before the order ended",
    care: [["2020-01-01", "2026-09-30", "s31_care_order"]],
    home: [["2026-01-01", null]],
    is: "relevant",
    close: "qualifying",
  },
];

describe("a child who has left care", () => {
  it.each(COUNTED)("is $is: $why", expectRow);
});

describe("a child who went home", () => {
  it.each(HOME)("is $is: $why", expectRow);
});

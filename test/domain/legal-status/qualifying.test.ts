import { describe, it } from "vitest";
import { expectRow, type Row } from "./life.ts";

const FROM_CARE = { looked_after_immediately_before: true };
const CARE_TO_12: Row["care"] = [["2019-01-01", "2021-06-01", "s31_care_order"]];
const CARE_TO_11: Row["care"] = [["2015-01-01", "2018-06-01", "s31_care_order"]];
const SGO_2021 = { sgo: { date: "2021-06-01", ...FROM_CARE } };
const sgo2018 = (more: object) => ({ sgo: { date: "2018-06-01", ...FROM_CARE, ...more } });

const GUARDIANSHIP: readonly Row[] = [
  { why: "made from care at 12", care: CARE_TO_12, more: SGO_2021, is: "qualifying" },
  { why: "15 still", born: "2011-03-10", care: CARE_TO_12, more: SGO_2021, is: "not_a_care_leaver_in_law" },
  { why: "16 today", born: "2010-11-22", care: CARE_TO_12, more: SGO_2021, is: "qualifying" },
  {
    why: "not made from care",
    care: CARE_TO_12,
    more: { sgo: { date: "2022-06-01", looked_after_immediately_before: false } },
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "whether from care is seen from the dates",
    care: CARE_TO_12,
    more: { sgo: { date: "2021-06-02" } },
    is: "qualifying",
  },
  {
    why: "the dates show a month between",
    care: CARE_TO_12,
    more: { sgo: { date: "2021-07-02" } },
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "ended at 17",
    born: "2007-05-04",
    care: CARE_TO_11,
    more: sgo2018({ in_force_or_at_18: false, ended: "2024-09-01" }),
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  {
    why: "ended the day before 18",
    born: "2007-05-04",
    care: CARE_TO_11,
    more: sgo2018({ ended: "2025-05-03" }),
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  {
    why: "ended at 18",
    born: "2007-05-04",
    care: CARE_TO_11,
    more: sgo2018({ ended: "2025-05-04" }),
    is: "qualifying",
  },
  {
    why: "21 and learning",
    born: "2005-05-04",
    care: CARE_TO_11,
    more: { ...sgo2018({}), education: { pursuing_or_wants: true } },
    is: "qualifying_education_only_21_24",
  },
  {
    why: "made at 16 after two years of care, two months ago",
    born: "2010-04-20",
    care: [["2024-06-01", "2026-09-20", "s31_care_order"]],
    home: [["2026-09-21", null]],
    more: { sgo: { date: "2026-09-20", ...FROM_CARE } },
    is: "relevant",
    close: "qualifying",
  },
  {
    why: "a child arrangements order is not one",
    care: [["2017-01-01", "2020-08-01", "s31_care_order"]],
    more: { other: "child arrangements order" },
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "adopted at 8, whatever the care order says",
    care: [["2012-01-01", null, "s31_care_order"]],
    more: { adoption_date: "2017-05-05" },
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "adopted at 8, and in care again from 16",
    care: [
      ["2012-01-01", "2017-05-05", "s31_care_order"],
      ["2025-06-01", "2026-06-01", "s20"],
    ],
    more: { adoption_date: "2017-05-05" },
    is: "relevant",
  },
];

const PLACES: readonly Row[] = [
  {
    why: "four months on a ward",
    care: [["2025-12-01", "2026-04-10", "hospital_3_months"]],
    is: "qualifying",
  },
  {
    why: "the same told as a hospital stay",
    held: [["2025-12-01", "2026-04-10", "hospital"]],
    is: "qualifying",
  },
  { why: "still there", care: [["2025-12-01", null, "hospital_3_months"]], is: "not_a_care_leaver_in_law" },
  {
    why: "three months to the day",
    care: [["2025-12-01", "2026-02-28", "hospital_3_months"]],
    is: "qualifying",
    close: true,
  },
  {
    why: "a day short",
    care: [["2025-12-01", "2026-02-27", "hospital_3_months"]],
    is: "not_a_care_leaver_in_law",
    close: true,
  },
  {
    why: "two months",
    care: [["2025-12-01", "2026-01-31", "education_placement_3_months"]],
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "three months, of which one day at 16",
    care: [["2024-12-01", "2025-03-10", "education_placement_3_months"]],
    is: "qualifying",
  },
  {
    why: "three months, all before 16",
    care: [["2024-11-01", "2025-03-09", "education_placement_3_months"]],
    is: "not_a_care_leaver_in_law",
  },
  {
    why: "a week in a private children's home",
    care: [["2025-12-01", "2025-12-07", "private_childrens_home"]],
    is: "qualifying",
  },
  {
    why: "a week with a voluntary organisation",
    care: [["2025-12-01", "2025-12-07", "voluntary_org"]],
    is: "qualifying",
  },
  {
    why: "privately fostered from 14 to 17",
    born: "2008-01-09",
    care: [["2023-06-01", "2025-03-01", "private_fostering"]],
    is: "qualifying",
    close: "not_a_care_leaver_in_law",
  },
  {
    why: "privately fostered until the day before 16",
    care: [["2023-06-01", "2025-03-09", "private_fostering"]],
    is: "not_a_care_leaver_in_law",
  },
];

describe("special guardianship, adoption, child arrangements", () => {
  it.each(GUARDIANSHIP)("is $is: $why", expectRow);
});

describe("away from home, yet not looked after", () => {
  it.each(PLACES)("is $is: $why", expectRow);
});

import { describe, it } from "vitest";
import { expectRow, type Row } from "./life.ts";

const MAY_2007 = "2007-05-04";
const TO_18: Row["care"] = [["2018-01-01", "2025-05-03", "s31_care_order"]];
const LONG: Row["care"] = [["2015-01-01", "2023-11-22", "s31_care_order"]];
const SHORT: Row["care"] = [["2023-01-01", "2023-02-01", "s20"]];
const ON_21 = { born: "2005-11-23", today: "2026-11-23" };
const ALONE: Row["care"] = [["2023-07-01", "2025-05-03", "s20"]];

const AT_18: readonly Row[] = [
  { why: "in care until 18", born: MAY_2007, care: TO_18, is: "former_relevant" },
  {
    why: "ten months home at 18",
    born: MAY_2007,
    care: [["2022-09-01", "2024-07-01", "s20"]],
    home: [["2024-07-02", null]],
    is: "qualifying",
  },
  {
    why: "three months home at 18, and stayed",
    born: MAY_2007,
    care: [["2022-09-01", "2025-02-01", "s20"]],
    home: [["2025-02-02", null]],
    is: "former_relevant",
    close: "qualifying",
  },
  {
    why: "three months home at 18, and left a month later",
    born: MAY_2007,
    care: [["2022-09-01", "2025-02-01", "s20"]],
    home: [["2025-02-02", "2025-06-02"]],
    is: "former_relevant",
  },
  {
    why: "six months home complete on the 18th birthday",
    born: MAY_2007,
    care: [["2022-09-01", "2024-11-03", "s20"]],
    home: [["2024-11-04", "2025-06-01"]],
    is: "qualifying",
    close: true,
  },
  {
    why: "six months home complete the day after",
    born: MAY_2007,
    care: [["2022-09-01", "2024-11-04", "s20"]],
    home: [["2024-11-05", "2025-05-04"]],
    is: "former_relevant",
    close: "qualifying",
  },
  {
    why: "home over in three months, then a hostel",
    born: "2008-06-30",
    care: [["2022-01-01", "2025-02-01", "s20"]],
    home: [["2025-02-02", "2025-05-10"]],
    is: "former_relevant",
  },
  {
    why: "alone in the country, in care from 16 to 18",
    born: MAY_2007,
    care: ALONE,
    more: { other: "UASC" },
    is: "former_relevant",
  },
  {
    why: "the same with no leave to remain",
    born: MAY_2007,
    care: ALONE,
    more: { other: "UASC, no leave" },
    is: "former_relevant",
    close: true,
  },
  {
    why: "13 weeks not reached by 18",
    born: MAY_2007,
    care: [["2025-03-01", "2025-05-03", "s20"]],
    is: "qualifying",
  },
  {
    why: "91 days on the eve of 18",
    born: MAY_2007,
    care: [["2025-02-02", "2025-05-03", "s20"]],
    is: "former_relevant",
    close: "qualifying",
  },
  {
    why: "placed for adoption, never adopted",
    born: "2006-02-02",
    care: [["2010-01-01", "2024-02-01", "placement_order"]],
    is: "former_relevant",
  },
  {
    why: "in custody at 16 after eight months of care",
    born: "2007-04-20",
    care: [["2022-05-01", "2023-01-25", "s20"]],
    held: [["2023-01-26", "2023-08-30", "sentenced custody"]],
    is: "former_relevant",
  },
  {
    why: "assessed as an adult on arrival",
    born: MAY_2007,
    more: { other: "age disputed" },
    is: "not_a_care_leaver_in_law",
    close: "former_relevant",
  },
  {
    why: "back home at 19 for a year",
    born: "2006-05-04",
    care: [["2022-09-01", "2024-02-01", "s20"]],
    home: [["2025-08-01", null]],
    is: "former_relevant",
  },
  { why: "nobody has said when", born: MAY_2007, is: "not_a_care_leaver_in_law", close: true },
];

const FROM_21: readonly Row[] = [
  { why: "the day before 21", born: "2005-11-23", care: LONG, is: "former_relevant" },
  { why: "21 today, not learning", ...ON_21, care: LONG, is: "former_relevant_21_24_on_request" },
  {
    why: "21 today and has asked",
    ...ON_21,
    care: LONG,
    more: { asked_for_support: true },
    is: "former_relevant_21_24_on_request",
  },
  {
    why: "on a course that the pathway plan names",
    ...ON_21,
    care: LONG,
    more: { education: { pathway_programme_from_before_21: true } },
    is: "former_relevant",
  },
  {
    why: "wants to go to college",
    born: "2003-02-14",
    care: [["2010-01-01", "2021-02-13", "s31_care_order"]],
    more: { education: { pursuing_or_wants: true } },
    is: "former_relevant_returning_to_education",
  },
  {
    why: "does not want to",
    ...ON_21,
    care: LONG,
    more: { education: { pursuing_or_wants: false } },
    is: "former_relevant_21_24_on_request",
  },
  { why: "the day before 21, short in care", born: "2005-11-23", care: SHORT, is: "qualifying" },
  { why: "21 today, short in care, not learning", ...ON_21, care: SHORT, is: "aged_out" },
  {
    why: "21 today, short in care, learning",
    ...ON_21,
    care: SHORT,
    more: { education: { pursuing_or_wants: true } },
    is: "qualifying_education_only_21_24",
  },
  {
    why: "22 at university, six weeks in care at 17",
    born: "2004-06-01",
    care: [["2021-09-01", "2021-10-15", "s20"]],
    more: { education: { pursuing_or_wants: true } },
    is: "qualifying_education_only_21_24",
  },
  {
    why: "22 and learning, but only a hospital stay at 17",
    born: "2004-06-01",
    care: [["2021-09-01", "2022-01-15", "hospital_3_months"]],
    more: { education: { pursuing_or_wants: true } },
    is: "aged_out",
  },
];

const FROM_25: readonly Row[] = [
  {
    why: "the day before 25",
    born: "2001-11-23",
    care: [["2010-01-01", "2019-11-22", "s20"]],
    is: "former_relevant_21_24_on_request",
  },
  { why: "25 today", born: "2001-11-22", care: [["2010-01-01", "2019-11-21", "s20"]], is: "aged_out" },
  {
    why: "25 today and wants to learn",
    born: "2001-11-22",
    care: [["2010-01-01", "2019-11-21", "s20"]],
    more: { education: { pursuing_or_wants: true } },
    is: "aged_out",
  },
  {
    why: "26, on a course agreed at 24",
    born: "2000-10-01",
    care: [["2009-01-01", "2018-09-30", "s31_care_order"]],
    more: { education: { programme_agreed_before_25_still_running: true } },
    is: "former_relevant_returning_to_education",
    close: "aged_out",
  },
  {
    why: "60, in care as a child",
    born: "1966-03-10",
    care: [["1976-01-01", "1984-03-09", "s31_care_order"]],
    is: "aged_out",
  },
  { why: "60, never in care", born: "1966-03-10", is: "not_a_care_leaver_in_law" },
  {
    why: "26, in care until 10 only",
    born: "2000-10-01",
    care: [["2005-01-01", "2010-10-01", "s31_care_order"]],
    is: "not_a_care_leaver_in_law",
  },
];

describe("from 18", () => {
  it.each(AT_18)("is $is: $why", expectRow);
});

describe("from 21", () => {
  it.each(FROM_21)("is $is: $why", expectRow);
});

describe("from 25", () => {
  it.each(FROM_25)("is $is: $why", expectRow);
});

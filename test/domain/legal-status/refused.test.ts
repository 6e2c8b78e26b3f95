import { describe, expect, it } from "vitest";
import { readHistory } from "../../../src/domain/legal-status.ts";
import { ServiceError } from "../../../src/errors.ts";
import { type MadeUp, sent } from "./life.ts";

const REFUSED: readonly (MadeUp & { why: string; says: string })[] = [
  { why: "born tomorrow", born: "2026-11-23", says: "date of birth is in the future" },
  { why: "born 120 years ago", born: "1906-11-22", says: "too long ago" },
  { why: "a day that does not exist", born: "2009-02-29", says: "no such day" },
  { why: "no day at all", born: "yesterday", says: "Check dob" },
  {
    why: "care that ends before it starts",
    care: [["2025-01-02", "2025-01-01", "s20"]],
    says: "Care period 1 ends before it starts",
  },
  {
    why: "care that starts tomorrow",
    care: [["2026-11-23", null, "s20"]],
    says: "Care period 1 starts in the future",
  },
  { why: "care that ends tomorrow", care: [["2026-01-01", "2026-11-23", "s20"]], says: "ends in the future" },
  { why: "care before birth", care: [["2009-03-09", "2010-01-01", "s20"]], says: "before the date of birth" },
  { why: "an unknown ground", care: [["2025-01-01", null, "s99"]], says: "Use one of: s20, s31_care_order" },
  {
    why: "two grounds at a time of which a child has one",
    care: [
      ["2025-01-01", "2025-03-01", "s20"],
      ["2025-02-28", "2025-04-01", "s31_care_order"],
    ],
    says: "Care periods 1 and 2 overlap",
  },
  {
    why: "a spell inside a long one, told with one between",
    care: [
      ["2025-06-01", "2025-06-10", "s20"],
      ["2024-01-01", null, "s20"],
    ],
    says: "Care periods 2 and 1 overlap",
  },
  { why: "home from tomorrow", home: [["2026-11-23", null]], says: "Time at home 1 starts in the future" },
  {
    why: "custody that ends before it starts",
    held: [["2025-01-02", "2025-01-01", "hospital"]],
    says: "Time in custody or hospital 1",
  },
  {
    why: "an unknown kind of custody",
    held: [["2025-01-02", null, "boarding school"]],
    says: "sentenced custody, remand, hospital",
  },
  {
    why: "an order of tomorrow",
    more: { sgo: { date: "2026-11-23" } },
    says: "special guardianship order starts in the future",
  },
  { why: "an adoption before birth", more: { adoption_date: "2009-03-09" }, says: "adoption order" },
  { why: "no list of care", more: { care_periods: undefined }, says: "Tell us care_periods" },
  {
    why: "hours below nothing",
    care: [["2025-01-01", "2025-01-01", "s20", { hours: -1 }]],
    says: "care_periods 1 hours",
  },
];

const TAKEN: readonly (MadeUp & { why: string })[] = [
  { why: "born today", born: "2026-11-22" },
  { why: "just under 120 years ago", born: "1906-11-23" },
  { why: "care that started today", care: [["2026-11-22", null, "s20"]] },
  { why: "care from birth", care: [["2009-03-10", "2010-01-01", "s20"]] },
  {
    why: "one ends on the day on which the next starts",
    care: [
      ["2025-01-01", "2025-03-01", "s20"],
      ["2025-03-01", "2025-04-01", "s31_care_order"],
    ],
  },
  {
    why: "a remand beside a care order",
    care: [
      ["2024-01-01", null, "s31_care_order"],
      ["2025-03-01", "2025-04-01", "remand_yda"],
    ],
  },
  {
    why: "fields that are null",
    more: { sgo: null, adoption_date: null, education: null, home: null, other: null },
  },
  { why: "fields that nobody asked for", more: { title: "a title", expected: "eligible" } },
];

describe("a care history", () => {
  it.each(REFUSED)("is refused with a sentence and a person: $why", ({ says, why: _, ...life }) => {
    const read = () => readHistory(sent(life));
    expect(read).toThrow(ServiceError);
    expect(read).toThrow(says);
    expect(read).toThrow(/Text PA and a person will help\.$/);
  });

  it.each(TAKEN)("is taken: $why", ({ why: _, ...life }) => {
    expect(() => readHistory(sent(life))).not.toThrow();
  });

  it.each([undefined, null, "x", 3, []])("is not %j", (given) => {
    expect(() => readHistory(given)).toThrow("Send one JSON object");
  });

  it("is refused without repeating a day of the person", () => {
    const life = { care: [["2025-01-02", "2025-01-01", "s20"]] as const };
    expect(() => readHistory(sent(life))).toThrow(/^[^0-9]*1[^0-9]*$/);
  });
});

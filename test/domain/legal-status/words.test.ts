import { describe, expect, it } from "vitest";
import { readingGrade } from "../../../src/content/reading-grade.ts";
import { DOUBT_REASONS } from "../../../src/domain/legal-status/doubt-reasons.ts";
import { BORN, type MadeUp, standing } from "./life.ts";

const LIVES: readonly (MadeUp & { says: string; source: string })[] = [
  { care: [["2026-09-10", null, "s20"]], says: "you get to 13 weeks on 9 December 2026", source: "reg 40" },
  {
    today: "2027-02-01",
    care: [["2027-01-10", null, "s20"]],
    says: "You turn 18 before",
    source: "para 19B",
  },
  {
    care: [["2025-01-05", "2025-06-09", "s20", { la: "B" }]],
    says: "in care last decides: B.",
    source: "s23A(2)",
  },
  {
    care: [["2024-01-01", "2025-06-09", "s20"]],
    home: [["2025-06-10", null]],
    says: "back home for six months",
    source: "s24(1B)",
  },
  { care: [["2020-01-01", "2025-03-08", "s20"]], says: "just before 16", source: "s22" },
  {
    today: "2021-03-10",
    care: [["2020-01-01", null, "s20"]],
    says: "You are 12 and in care",
    source: "s22(1)",
  },
  { today: "2069-03-10", care: [["2020-01-01", "2027-03-09", "s20"]], says: "You are 60", source: "s23C(6)" },
  { today: "2040-01-01", says: "Talk to an adviser", source: "s24" },
  { held: [["2025-01-26", "2025-08-30", "sentenced custody"]], says: "Get advice on that", source: "s22" },
  { care: [["2022-09-01", null, "s20", { la: "Cardiff" }]], says: "outside England", source: "Wales" },
  {
    care: [["2025-12-01", "2026-04-10", "hospital_3_months"]],
    says: "The council where you live decides",
    source: "s24(2)",
  },
];

describe("the reasons", () => {
  it.each(LIVES)("say: $says", ({ says, source, ...life }) => {
    const { reasons, sources } = standing(life);
    expect(reasons.join("\n")).toContain(says);
    expect(sources.join("\n")).toContain(source);
    expect(new Set(sources).size).toBe(sources.length);
  });

  it("read at the age of 11 or less, line by line", () => {
    const said = LIVES.flatMap((life) => standing(life).reasons);
    const hard = [...new Set([...said, ...Object.values(DOUBT_REASONS)])].filter(
      (line) => readingGrade(line) > 6,
    );
    expect(hard).toEqual([]);
  });

  it("never give a borderline answer without a way to have it checked", () => {
    const { reasons } = standing({ care: [["2026-08-24", null, "s20"]] });
    expect(reasons.at(-2)).toMatch(/council.*in writing.*advocate/);
    expect(reasons.at(-1)).toMatch(/^This is a guide/);
  });

  it("never repeat a date of birth", () => {
    for (const life of LIVES) expect(JSON.stringify(standing(life))).not.toContain(BORN);
  });
});

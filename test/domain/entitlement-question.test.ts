import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { nextQuestion, type Question, unsettled } from "../../src/domain/entitlement-question.ts";
import type { Facts } from "../../src/domain/facts.ts";
import { madeUp } from "./entitlements-made-up.ts";

const today = Day.parse("2026-11-23");
const born = Day.parse("2007-03-14");
const uni = madeUp({ id: "uni", conditions: { ageFrom: 18, studyAny: ["university"] } });
const baby = madeUp({ id: "baby", conditions: { parentOrPregnant: true } });
const anyone = madeUp({ id: "anyone" });

describe("the next question", () => {
  const cases: { all: object[]; facts: Partial<Facts>; asks: Question | undefined; why: string }[] = [
    { all: [anyone], facts: {}, asks: undefined, why: "nothing hangs on a fact" },
    { all: [uni], facts: { born }, asks: "study", why: "it decides" },
    { all: [uni], facts: { born, study: "none" }, asks: undefined, why: "it is known" },
    {
      all: [uni],
      facts: { born: Day.parse("2009-03-14") },
      asks: undefined,
      why: "17: it is not yet, whatever they study",
    },
    {
      all: [uni],
      facts: { born: Day.parse("1999-03-14"), study: "university" },
      asks: undefined,
      why: "all is known",
    },
    { all: [baby], facts: { born, parent: true }, asks: undefined, why: "a child is enough" },
    { all: [baby], facts: { born, parent: false }, asks: "family", why: "one may be on the way" },
    {
      all: [madeUp({ id: "soon", standing: "announced", conditions: { studyAny: ["university"] } })],
      facts: { born },
      asks: undefined,
      why: "it is only promised, whatever they study",
    },
    {
      all: [
        madeUp({ priority: 9, id: "a", conditions: { custody: true } }),
        madeUp({ id: "b", conditions: { workAny: ["none"] } }),
      ],
      facts: { born },
      asks: "work",
      why: "what matters more comes first",
    },
    {
      all: [
        madeUp({ id: "a", conditions: { custody: true, workAny: ["none"] } }),
        madeUp({ id: "b", conditions: { custody: true, studyAny: ["university"] } }),
      ],
      facts: { born },
      asks: "custody",
      why: "a no settles both at once",
    },
  ];
  it.each(cases)("is $asks: $why", ({ all, facts, asks }) => {
    expect(nextQuestion(all as never, facts, today)).toBe(asks);
  });

  it("is never one that was put already", () => {
    expect(nextQuestion([uni, baby], { born }, today, new Set(["family", "study"]))).toBeUndefined();
  });

  it("is not asked when no answer could change anything, even with everything unknown", () => {
    expect(
      unsettled(
        [
          anyone,
          madeUp({ id: "old", review: "2026-11-22", checked: "2026-01-01", conditions: { custody: true } }),
        ],
        {},
        today,
      ),
    ).toEqual([]);
  });
});

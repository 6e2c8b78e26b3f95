import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviser, MINUTE, MONDAY_MORNING, mondayHours, mondays, shown, slotsOf } from "./asked-slots.ts";

describe("time that is taken", () => {
  const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);
  it.each([
    { start: "10:45:00", end: "11:30:00", left: ["10:00", "11:30"], why: "exactly one slot" },
    { start: "10:44:59.999", end: "10:45:00", left: ["10:45", "11:30"], why: "the last moment of the first" },
    {
      start: "12:15:00",
      end: "13:00:00",
      left: ["10:00", "10:45", "11:30"],
      why: "begins when the last ends",
    },
    {
      start: "09:15:00",
      end: "10:00:00",
      left: ["10:00", "10:45", "11:30"],
      why: "ends when the first begins",
    },
    { start: "09:00:00", end: "13:00:00", left: [], why: "the whole morning" },
    { start: "10:50:00", end: "10:55:00", left: ["10:00", "11:30"], why: "five minutes inside a slot" },
  ])("from $start to $end leaves $left: $why", ({ start, end, left }) => {
    for (const who of ["rosalind", "maya"]) {
      const busy = [{ who, start: at(start), end: at(end) }];
      expect(shown({ now: MONDAY_MORNING, advisers: [mondays], busy })).toEqual(
        left.map((time) => `Mon ${time}`),
      );
    }
  });

  it("of somebody else takes nothing away", () => {
    const busy = [{ who: "ellis", start: at("09:00:00"), end: at("13:00:00") }];
    expect(shown({ now: MONDAY_MORNING, advisers: [mondays], busy })).toHaveLength(3);
  });

  it("of the person counts with every adviser, of an adviser with that one alone", () => {
    const advisers = [adviser(mondayHours, "a"), adviser(mondayHours, "b")];
    const first = { start: at("10:00:00"), end: at("10:45:00") };
    expect(slotsOf({ now: MONDAY_MORNING, advisers, busy: [{ who: "maya", ...first }] })).toHaveLength(4);
    expect(slotsOf({ now: MONDAY_MORNING, advisers, busy: [{ who: "a", ...first }] })).toHaveLength(5);
  });

  it("is never offered, and nothing else is left out", () => {
    const advisers = [adviser(mondayHours, "a"), adviser({ tue: [["09:00", "17:00"]] }, "b")];
    const asked = { now: MONDAY_MORNING, advisers, rules: { horizonDays: 13 } };
    const all = slotsOf(asked);
    const spans = fc.record({
      who: fc.constantFrom("a", "b", "maya", "ellis"),
      start: fc.integer({
        min: Date.parse(MONDAY_MORNING),
        max: Date.parse(MONDAY_MORNING) + 14 * 86_400_000,
      }),
      minutes: fc.integer({ min: 1, max: 600 }),
    });
    const property = fc.property(fc.array(spans, { maxLength: 30 }), (drawn) => {
      const busy = drawn.map(({ who, start, minutes }) => ({ who, start, end: start + minutes * MINUTE }));
      const clear = all.filter(
        (slot) =>
          !busy.some(
            ({ who, start, end }) =>
              (who === slot.adviserId || who === "maya") && start < slot.end && end > slot.start,
          ),
      );
      expect(slotsOf({ ...asked, busy })).toEqual(clear);
    });
    fc.assert(property);
  });
});

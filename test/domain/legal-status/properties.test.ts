import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, Day } from "../../../src/domain/day.ts";
import type { Category } from "../../../src/domain/legal-status.ts";
import { BORN, categoryOf, type MadeUp, standing } from "./life.ts";

type Spells = NonNullable<MadeUp["care"]>;

const born = Day.parse(BORN);
const AT_14 = addDays(born, 5113);
const AT_16 = Day.parse("2025-03-10");
const LAST_AS_CHILD = Day.parse("2027-03-09");
const AT_18 = "2027-03-10";
const BASES = ["s20", "s31_care_order", "s38_interim_care_order", "remand_yda", "placement_order"];

/** Separate spells of care from a first day on: gaps and lengths in days. */
function spells(first: Day, last: Day, atMost: number): fc.Arbitrary<Spells> {
  const one = fc.tuple(
    fc.integer({ min: 2, max: 200 }),
    fc.integer({ min: 0, max: 250 }),
    fc.constantFrom(...BASES),
  );
  return fc.array(one, { minLength: 1, maxLength: atMost }).map((all) => laidOut(all, first, last));
}

function laidOut(all: readonly (readonly [number, number, string])[], first: Day, last: Day): Spells {
  let next = first;
  const laid = all.map(([gap, length, basis]) => {
    const from = addDays(next, gap);
    next = addDays(from, length);
    return [from, next, basis] as const;
  });
  return laid.filter(([, to]) => to <= last);
}

const teenage = spells(AT_14, LAST_AS_CHILD, 6);
const todays = fc.integer({ min: 0, max: 12 * 365 }).map((days) => addDays(Day.parse(AT_18), days));
const studies = fc.constantFrom(
  {},
  { pursuing_or_wants: true },
  { pathway_programme_from_before_21: true },
  { programme_agreed_before_25_still_running: true },
);

/** What of a life has happened by a day. */
function upTo(today: Day, { care = [], home = [], ...rest }: MadeUp): MadeUp {
  const soFar = (to: string | null) => (to !== null && to <= today ? to : null);
  return {
    ...rest,
    today,
    care: care.filter(([from]) => from <= today).map(([from, to, ...more]) => [from, soFar(to), ...more]),
    home: home.filter(([from]) => from <= today).map(([from, to]) => [from, soFar(to)]),
  };
}

describe("a legal status", () => {
  it("does not hang on the order in which care is told", () => {
    const twoOrders = teenage.chain((care) =>
      fc.tuple(fc.constant(care), fc.shuffledSubarray([...care], { minLength: care.length })),
    );
    fc.assert(
      fc.property(twoOrders, todays, ([care, turned], today) => {
        expect(standing({ today, care: turned })).toEqual(standing({ today, care }));
      }),
    );
  });

  it("is the same when a spell is told as two that touch", () => {
    fc.assert(
      fc.property(teenage, todays, fc.nat(), fc.nat(), (care, today, which, where) => {
        fc.pre(care.length > 0);
        const [from, to, basis] = care[which % care.length]!;
        const days = (Date.parse(to!) - Date.parse(from)) / 86_400_000;
        fc.pre(days > 0);
        const cut = addDays(from as Day, where % days);
        const halves: Spells = [
          [from, cut, basis],
          [addDays(cut, 1), to, basis],
        ];
        const split = care.flatMap((spell, i) => (i === which % care.length ? halves : [spell]));
        expect(standing({ today, care: split })).toEqual(standing({ today, care }));
      }),
    );
  });

  it("is the same whatever care came before 14", () => {
    const early = spells(born, addDays(AT_14, -1), 8);
    fc.assert(
      fc.property(early, teenage, todays, (before, care, today) => {
        fc.pre(care.length > 0);
        const { reasons: _, ...plain } = standing({ today, care });
        expect(standing({ today, care: [...before, ...care] })).toMatchObject(plain);
      }),
    );
  });

  it("never comes back from aged out", () => {
    const life = fc.record({
      care: teenage,
      study: studies,
      homeFrom: fc.option(fc.integer({ min: 1, max: 900 })),
    });
    fc.assert(
      fc.property(
        life,
        fc.array(todays, { minLength: 2, maxLength: 8 }),
        ({ care, study, homeFrom }, days) => {
          const left = care.at(-1)?.[1] ?? AT_16;
          const home = homeFrom === null ? [] : [[addDays(left as Day, homeFrom), null] as const];
          const told = { care, home, more: { education: study } };
          const course = days.toSorted().map((today) => categoryOf(upTo(today, told)));
          expect(course.slice(Math.max(0, course.indexOf("aged_out")))).toSatisfy(staysAgedOut);
        },
      ),
    );
  });

  it("is eligible from the very day that 13 weeks are reached, wherever they lie", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 80 }), (late, earlier) => {
        const start = addDays(AT_16, late % 600);
        const before: Spells = earlier ? [[AT_14, addDays(AT_14, earlier - 1), "s20"]] : [];
        const reached = addDays(start, 90 - earlier);
        const on = (today: Day) => categoryOf({ today, care: [...before, [start, null, "s20"]] });
        expect([on(addDays(reached, -1)), on(reached)]).toEqual(["looked_after_not_eligible", "eligible"]);
      }),
    );
  });

  it("turns on the one day at which a last day in care is moved over 13 weeks, or over 16", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (daysBefore16) => {
        const from = addDays(AT_16, -daysBefore16);
        const ends = (to: Day): Category =>
          categoryOf({ today: Day.parse("2026-11-22"), care: [[from, to, "s20"]] });
        const full = addDays(from, 90);
        const first = full < AT_16 ? AT_16 : full;
        expect(ends(first)).toBe("relevant");
        expect(ends(addDays(first, -1))).toBe(
          full < AT_16 || first === AT_16 ? "not_a_care_leaver_in_law" : "qualifying",
        );
      }),
    );
  });
});

function staysAgedOut(course: readonly Category[]): boolean {
  return course[0] !== "aged_out" || course.every((category) => category === "aged_out");
}

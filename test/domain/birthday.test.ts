import { describe, expect, it } from "vitest";
import { academicYearTooOld, birthday } from "../../src/domain/birthday.ts";
import { addDays, ageOn, Day } from "../../src/domain/day.ts";

describe("a birthday", () => {
  it.each([
    { born: "2008-11-22", age: 18, on: "2026-11-22", why: "an ordinary one" },
    { born: "2008-02-29", age: 18, on: "2026-03-01", why: "29 February in a common year" },
    { born: "2008-02-29", age: 20, on: "2028-02-29", why: "29 February in a leap year" },
    { born: "2008-02-28", age: 18, on: "2026-02-28", why: "the day before" },
  ])("$born reaches $age on $on, $why", ({ born, age, on }) => {
    expect(birthday(Day.parse(born), age)).toBe(on);
  });

  it("is the first day on which the age is reached", () => {
    for (const text of ["2004-02-29", "2008-02-29", "2007-12-31", "2009-01-01"]) {
      const born = Day.parse(text);
      const reached = birthday(born, 18);
      expect([ageOn(addDays(reached, -1), born), ageOn(reached, born)]).toEqual([17, 18]);
    }
  });
});

describe("too old for the academic year, under 19 on 31 August", () => {
  it.each([
    { born: "2007-08-31", from: "2026-09-01", why: "19 on the day itself" },
    { born: "2007-09-01", from: "2027-09-01", why: "19 the day after: the whole year is theirs" },
    { born: "2007-03-10", from: "2026-09-01", why: "19 in spring: until the summer ends" },
  ])("born $born: from $from, $why", ({ born, from }) => {
    expect(academicYearTooOld(Day.parse(born), 19)).toBe(from);
  });
});

import { describe, expect, it } from "vitest";
import { demoPeople } from "../../src/demo/people.ts";
import { situationOf } from "../../src/demo/situation.ts";
import { Day } from "../../src/domain/day.ts";

const today = Day.parse("2026-11-23");

describe("a made-up person in a few words", () => {
  it("tells each of the eight from the others", () => {
    const people = demoPeople(today);
    const told = people.map((person) => `${person.profile.firstName}, ${situationOf(person, today)}`);
    expect(told).toMatchInlineSnapshot(`
      [
        "Maya, 19, at college",
        "Chantelle, 22, a parent",
        "Yonas, 18, new to the country",
        "Callum, 20, silent for months",
        "Andre, 21, not long out of custody",
        "Safiya, 20, at university",
        "Ellis, 17, looking for work",
        "Wei, 24, working",
      ]
    `);
  });

  it.each([
    { lastHeardDaysAgo: 89, words: "19, at college", why: "not yet three months" },
    { lastHeardDaysAgo: 90, words: "19, silent for months", why: "three months" },
  ])("says $words after $why", ({ lastHeardDaysAgo, words }) => {
    expect(situationOf({ ...demoPeople(today)[0]!, lastHeardDaysAgo }, today)).toBe(words);
  });
});

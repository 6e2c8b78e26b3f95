import { expect, it } from "vitest";
import { Area, councilsIn, councilsOf, isOneOf } from "../../src/domain/area.ts";

const areas = [
  Area.parse({ name: "Fellshire", councils: ["Northbeck", "Southbeck"] }),
  Area.parse({ name: "Northbeck", councils: ["Northbeck"] }),
];

it.each([
  { name: "Fellshire", councils: ["Northbeck", "Southbeck"], why: "an area stands for its councils" },
  { name: "fellshire", councils: ["Northbeck", "Southbeck"], why: "capitals do not matter" },
  { name: "Southbeck", councils: ["Southbeck"], why: "a council of an area, by its own name" },
  { name: "Northbeck", councils: ["Northbeck"], why: "an area of one council" },
  { name: "Leeds", councils: [], why: "a name that no area knows" },
])("$name is $councils: $why", ({ name, councils }) => {
  expect(councilsIn(name, areas)).toEqual(councils);
});

it("lists each council once", () => {
  expect(councilsOf(areas)).toEqual(["Northbeck", "Southbeck"]);
});

it.each([
  { council: " northBECK ", isOne: true, why: "spaces and capitals do not matter" },
  { council: "North", isOne: false, why: "a part of a name is not the name" },
])("$council: $isOne, $why", ({ council, isOne }) => {
  expect(isOneOf(council, ["Northbeck"])).toBe(isOne);
});

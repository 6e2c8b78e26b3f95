import { expect, it } from "vitest";
import { plainName, toldApart } from "../../src/domain/name-match.ts";

const of = (first: string, initial: string, age: number) =>
  [first, `${first} ${initial}`, `${first} ${initial}, ${age}`] as const;

it.each([
  { people: [of("Maya", "S", 19), of("Kofi", "S", 19)], labels: ["Maya", "Kofi"], why: "nobody is alike" },
  {
    people: [of("Maya", "S", 19), of("Maya", "T", 19), of("Kofi", "S", 20)],
    labels: ["Maya S", "Maya T", "Kofi"],
    why: "an initial is enough, and the third needs none",
  },
  {
    people: [of("Maya", "S", 19), of("Maya", "S", 20), of("Maya", "T", 20)],
    labels: ["Maya S, 19", "Maya S, 20", "Maya T"],
    why: "the age only where the initial is the same",
  },
  {
    people: [of("Zoë", "S", 19), of("zoe", "T", 19)],
    labels: ["Zoë S", "zoe T"],
    why: "an accent or a capital is easily overlooked",
  },
  {
    people: [of("Maya", "S", 19), of("Maya", "S", 19)],
    labels: ["Maya S, 19", "Maya S, 19"],
    why: "nothing that we know tells them apart",
  },
  { people: [], labels: [], why: "nobody" },
])("$labels: $why", ({ people, labels }) => {
  expect(toldApart(people)).toEqual(labels);
});

it("takes names as equal however they are typed", () => {
  expect(plainName(" ZOË ")).toBe(plainName("zoe"));
});

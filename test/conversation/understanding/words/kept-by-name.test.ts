import { expect, it } from "vitest";
import { keptByName } from "../../../../src/conversation/understanding/words/kept-by-name.ts";

const counting = (most: number) => {
  const made: (string | undefined)[] = [];
  const get = keptByName(most, (name) => {
    made.push(name);
    return { name };
  });
  return { made, get };
};

it("makes a thing once for each name, and for none", () => {
  const { made, get } = counting(3);
  for (const name of ["ana", undefined, "ana", "ben", undefined]) expect(get(name)).toEqual({ name });
  expect(made).toEqual(["ana", undefined, "ben"]);
});

it.each([
  { names: ["a", "b", "a"], made: ["a", "b"], why: "as many as are kept" },
  { names: ["a", "b", "c", "a"], made: ["a", "b", "c", "a"], why: "one more" },
])("begins afresh when it is full: $why", ({ names, made }) => {
  const counted = counting(2);
  for (const name of names) counted.get(name);
  expect(counted.made).toEqual(made);
});

import { expect, it } from "vitest";
import { keptLately } from "../../../../src/conversation/understanding/words/kept-lately.ts";

function counting(most: number) {
  const made: string[] = [];
  const read = keptLately(most, (text) => {
    made.push(text);
    return text === "" ? undefined : text.length;
  });
  return { made, read };
}

it("works a text out once while it is kept, also where nothing comes of it", () => {
  const { made, read } = counting(3);
  expect(["hi", "", "hi", ""].map(read)).toEqual([2, undefined, 2, undefined]);
  expect(made).toEqual(["hi", ""]);
});

it.each([
  { texts: ["a", "b", "a"], made: ["a", "b"], why: "as many as are kept" },
  { texts: ["a", "b", "c", "a"], made: ["a", "b", "c", "a"], why: "one more, so it begins afresh" },
])("keeps no more than it may: $why", ({ texts, made }) => {
  const counted = counting(2);
  for (const text of texts) counted.read(text);
  expect(counted.made).toEqual(made);
});

import { expect, it } from "vitest";
import { readingGrade, syllablesIn } from "../../src/content/reading-grade.ts";

it.each([
  ["move", 1],
  ["moves", 1],
  ["houses", 2],
  ["money", 2],
  ["table", 2],
  ["asked", 1],
  ["wanted", 2],
  ["eligible", 4],
  ["£3,000", 1],
])("hears %s as %i", (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

it("tells plain words from office words", () => {
  expect(readingGrade("You could get help with rent. Ask your PA.")).toBeLessThan(4);
  expect(
    readingGrade(
      "Eligibility is determined by the responsible authority following an assessment of individual circumstances.",
    ),
  ).toBeGreaterThan(12);
});

it("does not count a scheme's name as hard", () => {
  const text = "Ask for Universal Credit.";
  expect(readingGrade(text, ["Universal Credit"])).toBeLessThan(readingGrade(text));
});
